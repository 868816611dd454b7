import { isAanmeldnaam } from '../../gedeeld/beheer.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { EEN_MENS, isGedeeldeNaam } from './eenmens.ts'
import { iso } from './gemeen.ts'
import { keurWijziging } from './regels.ts'
import { loopt } from './tijd.ts'
import { alsDeel } from './vertaal.ts'
import { aanstellingen, mensenMet, rollenVan, type Aanstelling } from './vragen.ts'

/** The row that lets somebody work somewhere: new, or again; null when they do. `eerder`: where they work or worked. */
export function plekRij(
  tx: Pick<Tx, 'wie' | 'nu'>,
  mens: string,
  organisatie: string,
  eerder: readonly Aanstelling[],
): Schrijf | null {
  const plek = { regio: tx.wie.regio, mens, organisatie }
  const er = eerder.find(a => a.mens === mens && a.organisatie === organisatie)
  if (er === undefined) return voegToe('aanstelling', { ...plek, van: tx.nu })
  return loopt(iso(er.tot), tx.nu) ? null : werkBij('aanstelling', plek, { tot: null, verwijderd_op: null })
}

/**
 * Lets somebody work for an organisation: new, or known already in this or another region (then by the name they have there), or back again.
 * Writes nothing itself.
 */
export async function stelAan(
  tx: Tx,
  v: { onderwerp: string; naam: string; organisatie: string },
  nieuwId: () => string,
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> {
  if (!isAanmeldnaam(v.onderwerp))
    return weiger('ONVOLLEDIG', 'Deze aanmeldnaam is van Kring zelf.', {
      velden: [{ veld: 'onderwerp', uitleg: 'kies de aanmeldnaam van een mens' }],
    })
  const al = (await mensenMet(tx, [v.onderwerp])).get(v.onderwerp)
  if (al === tx.wie.mens) return weiger('MAG_NU_NIET', 'Dat bent u zelf. Vraag een andere beheerder.')
  if (al === undefined && isGedeeldeNaam(v.naam)) return gedeeld()
  const id = al ?? nieuwId()
  const plek = plekRij(tx, id, v.organisatie, al === undefined ? [] : await aanstellingen(tx, al))
  if (plek === null)
    return weiger('MAG_NU_NIET', 'Deze medewerker werkt hier al.', {
      velden: [{ veld: 'onderwerp', uitleg: 'deze aanmeldnaam werkt hier al' }],
    })
  const mens = { id, onderwerp: v.onderwerp, naam: v.naam, van: tx.nu }
  return { id, rijen: [...(al === undefined ? [voegToe('mens', mens)] : []), plek] }
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
  const hier = (x: { organisatie: string; tot: Date | null }) =>
    (organisatie === null || organisatie === x.organisatie) && loopt(iso(x.tot), tx.nu)
  const weg = (await aanstellingen(tx, mens)).filter(hier)
  if (weg.length === 0) return weiger('MAG_NU_NIET', 'Deze medewerker werkt hier al niet meer.')
  if (mens === tx.wie.mens) return weiger('MAG_NU_NIET', 'U beëindigt uzelf niet. Vraag een andere beheerder.')
  for (const r of (await rollenVan(tx, mens)).filter(hier)) {
    const nee = keurWijziging(alsDeel(r), tx.wie, tx.nu, tx.nu)
    if (nee !== null) return nee
  }
  const { regio } = tx.wie
  return {
    id: mens,
    rijen: weg.map(a => werkBij('aanstelling', { regio, mens, organisatie: a.organisatie }, { tot: tx.nu })),
  }
}
