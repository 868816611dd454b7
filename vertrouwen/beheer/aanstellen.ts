import type { Tx } from '../../kernel/db.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { EEN_MENS, isGedeeldeNaam } from './eenmens.ts'
import { iso } from './gemeen.ts'
import { keurWijziging } from './regels.ts'
import { aanstellingen, mensMet, rollenVan } from './vragen.ts'

/**
 * Lets somebody work for an organisation: new, or known already in this or another region (then by the name they have there), or back again.
 * Writes nothing itself.
 */
export async function stelAan(
  tx: Tx,
  v: { onderwerp: string; naam: string; organisatie: string },
  nieuwId: () => string,
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> {
  if (v.onderwerp.startsWith('systeem:'))
    return weiger('ONVOLLEDIG', 'Deze aanmeldnaam is van Kring zelf.', {
      velden: [{ veld: 'onderwerp', uitleg: 'kies de aanmeldnaam van een mens' }],
    })
  const { regio } = tx.wie
  const al = await mensMet(tx, v.onderwerp)
  if (al === tx.wie.mens) return weiger('MAG_NU_NIET', 'Dat bent u zelf. Vraag een andere beheerder.')
  const plek = { regio, organisatie: v.organisatie }
  if (al === null) {
    if (isGedeeldeNaam(v.naam)) return gedeeld()
    const id = nieuwId()
    const mens = { id, onderwerp: v.onderwerp, naam: v.naam, van: tx.nu }
    return { id, rijen: [voegToe('mens', mens), voegToe('aanstelling', { ...plek, mens: id, van: tx.nu })] }
  }
  const eerder = (await aanstellingen(tx, al)).find(a => a.organisatie === v.organisatie)
  if (eerder === undefined) return { id: al, rijen: [voegToe('aanstelling', { ...plek, mens: al, van: tx.nu })] }
  if (eerder.tot === null || eerder.tot.toISOString() > tx.nu)
    return weiger('MAG_NU_NIET', 'Deze medewerker werkt hier al.', {
      velden: [{ veld: 'onderwerp', uitleg: 'deze aanmeldnaam werkt hier al' }],
    })
  return { id: al, rijen: [werkBij('aanstelling', { ...plek, mens: al }, { tot: null, verwijderd_op: null })] }
}

/** Why a desk gets no sign-in of its own. */
export const gedeeld = (): Weigering =>
  weiger('ONVOLLEDIG', EEN_MENS, { velden: [{ veld: 'naam', uitleg: 'schrijf de naam van een mens' }] })

/**
 * Ends somebody at one organisation, or everywhere in the region (`organisatie` null): their roles and their sessions end with it, in the
 * database. Writes nothing itself.
 */
export async function eindig(
  tx: Tx,
  mens: string,
  organisatie: string | null,
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> {
  const hier = (o: string) => organisatie === null || organisatie === o
  const weg = (await aanstellingen(tx, mens)).filter(
    a => hier(a.organisatie) && (a.tot === null || a.tot.toISOString() > tx.nu),
  )
  if (weg.length === 0) return weiger('MAG_NU_NIET', 'Deze medewerker werkt hier al niet meer.')
  if (mens === tx.wie.mens) return weiger('MAG_NU_NIET', 'U beëindigt uzelf niet. Vraag een andere beheerder.')
  for (const r of await rollenVan(tx, mens)) {
    if (!hier(r.organisatie) || (r.tot !== null && r.tot.toISOString() <= tx.nu)) continue
    const deel = { ...r, van: r.van.toISOString(), tot: iso(r.tot), andereBeheerder: r.andere_beheerder }
    const nee = keurWijziging(deel, tx.wie, tx.nu, tx.nu)
    if (nee !== null) return nee
  }
  const { regio } = tx.wie
  return {
    id: mens,
    rijen: weg.map(a => werkBij('aanstelling', { regio, mens, organisatie: a.organisatie }, { tot: tx.nu })),
  }
}
