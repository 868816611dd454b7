import { isZwareRol } from '../../gedeeld/beheer.ts'
import type { Tx } from '../../kernel/db.ts'
import { werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { eindig, stelAan } from './aanstellen.ts'
import { iso } from './gemeen.ts'
import { rijVoor, type Middel } from './rolrij.ts'
import type { Gebruiker, Wens } from './scim.ts'
import { loopt, opZijnVroegst } from './tijd.ts'
import { rollenVan } from './vragen.ts'

/** A connection in use: for which organisation it speaks. */
export type Koppeling = { readonly id: string; readonly organisatie: string }
type Rijen = { id: string; rijen: readonly Schrijf[]; daarna: readonly Schrijf[] }

/** Says in this transaction along which connection it comes; without it the system is nobody here. */
export const langs = (tx: Tx, koppeling: string): Promise<unknown> =>
  tx.vraag('scim_langs', `select set_config('kring.koppeling', $1, true)`, [koppeling])

/** The connection of a key, with the hash to compare, while it is good; null: none. */
export async function koppelingMet(tx: Tx, id: string): Promise<(Koppeling & { hash: Buffer }) | null> {
  await langs(tx, id)
  const [rij] = await tx.vraag<Koppeling & { hash: Buffer }>(
    'scim_koppeling',
    `select k.id, k.organisatie, k.hash from kring.koppeling k join kring.mijn_koppeling m on m.regio = k.regio and m.id = k.id where k.regio = $1 and k.id = $2`,
    [tx.wie.regio, id],
  )
  return rij ?? null
}

/** Users of the organisation of a connection, by one id or one sign-in name or all of them, in a fixed order. */
export async function gebruikers(
  tx: Tx,
  k: Koppeling,
  v: { id?: string | null; onderwerp?: string | null; vanaf?: number; hoogstens?: number },
): Promise<{ totaal: number; lijst: Gebruiker[] }> {
  const uit = await tx.vraag<Omit<Gebruiker, 'sinds'> & { sinds: Date; totaal: number; n: number }>(
    'scim_gebruikers',
    `with g as (
       select m.id, s.onderwerp, m.naam, (a.tot is null or a.tot > $3) as actief, a.van as sinds,
              array(select distinct r.rol from kring.rolvervulling r where r.regio = $1 and r.organisatie = $2 and r.mens = m.id
                      and r.rol <> 'systeem' and (r.tot is null or r.tot > $3) order by 1) as rollen,
              row_number() over (order by m.id)::int as n, count(*) over ()::int as totaal
         from kring.aanstelling a join kring.mens m on m.id = a.mens join kring.beheer_onderwerpen() s on s.mens = m.id
        where a.regio = $1 and a.organisatie = $2 and a.verwijderd_op is null
          and ($4::uuid is null or m.id = $4) and ($5::text is null or s.onderwerp = $5))
     select * from g where n = 1 or n >= $6 and n < $6 + $7 order by n`,
    [tx.wie.regio, k.organisatie, tx.nu, v.id ?? null, v.onderwerp ?? null, v.vanaf ?? 1, v.hoogstens ?? 1],
  )
  const vanaf = v.vanaf ?? 1
  return {
    totaal: uit[0]?.totaal ?? 0,
    // the first row is read for the total, also when the page is another
    lijst: uit
      .filter(g => g.n >= vanaf && g.n < vanaf + (v.hoogstens ?? 1))
      .map(g => ({ ...g, sinds: g.sinds.toISOString() })),
  }
}

/** A user a system brings: new, known elsewhere, or back after it was deleted. */
export async function breng(tx: Tx, k: Koppeling, wens: Wens, hulp: Middel): Promise<Rijen | Weigering> {
  const onderwerp = wens.onderwerp ?? ''
  if ((await gebruikers(tx, k, { onderwerp })).totaal > 0) return weiger('MAG_NU_NIET', 'Deze aanmeldnaam is er al.')
  const plek = { onderwerp, naam: wens.naam ?? '', organisatie: k.organisatie }
  const uit = await stelAan(tx, plek, () => hulp.nieuwId())
  if ('ok' in uit) return uit
  const { regio } = tx.wie
  const waar = { regio, mens: uit.id, organisatie: k.organisatie }
  if (wens.actief === false) return { ...uit, daarna: [werkBij('aanstelling', waar, { tot: tx.nu })] }
  const rollen = await rolrijen(tx, k, uit.id, wens.rollen ?? [], hulp)
  return 'ok' in rollen ? rollen : { ...uit, daarna: rollen }
}

/** What a system changes of a user: name, whether they work there, and ordinary roles. Who is deactivated has no role left at once. */
export async function verander(
  tx: Tx,
  k: Koppeling,
  g: Gebruiker,
  wens: Wens,
  hulp: Middel,
): Promise<Rijen | Weigering> {
  const { id } = g
  const { regio } = tx.wie
  const rijen: Schrijf[] = []
  if (wens.naam !== undefined && wens.naam !== g.naam) {
    if (await elders(tx, id))
      return weiger('MAG_NU_NIET', 'Deze medewerker werkt ook elders. De naam verandert de beheerder van de regio.')
    rijen.push(werkBij('mens', { id }, { naam: wens.naam }))
  }
  const actief = wens.actief ?? g.actief
  if (!actief) {
    if (!g.actief) return { id, rijen, daarna: [] }
    const weg = await eindig(tx, id, k.organisatie)
    return 'ok' in weg ? weg : { id, rijen: [...rijen, ...weg.rijen], daarna: [] }
  }
  if (!g.actief) rijen.push(werkBij('aanstelling', { regio, mens: id, organisatie: k.organisatie }, { tot: null }))
  if (wens.rollen === undefined) return { id, rijen, daarna: [] }
  const wil = wens.rollen
  const over = (await rollenVan(tx, id)).filter(
    r => r.organisatie === k.organisatie && loopt(iso(r.tot), tx.nu) && !isZwareRol(r.rol) && !wil.includes(r.rol),
  )
  rijen.push(
    ...over.map(r => werkBij('rolvervulling', { regio, id: r.id }, { tot: opZijnVroegst(r.van.toISOString(), tx.nu) })),
  )
  const bij = await rolrijen(
    tx,
    k,
    id,
    wil.filter(r => !g.rollen.includes(r)),
    hulp,
  )
  return 'ok' in bij ? bij : { id, rijen, daarna: bij }
}

/** The end along a connection: as deactivating, and the connection does not find them any more. Nothing is erased. */
export async function verwijder(tx: Tx, k: Koppeling, g: Gebruiker): Promise<Rijen | Weigering> {
  const { id } = g
  const weg = g.actief ? await eindig(tx, id, k.organisatie) : { id, rijen: [] }
  if ('ok' in weg) return weg
  const waar = { regio: tx.wie.regio, mens: id, organisatie: k.organisatie }
  return { id, rijen: [...weg.rijen, werkBij('aanstelling', waar, { verwijderd_op: tx.nu })], daarna: [] }
}

async function rolrijen(
  tx: Tx,
  k: Koppeling,
  mens: string,
  rollen: readonly string[],
  hulp: Middel,
): Promise<Schrijf[] | Weigering> {
  const leeg = { van: null, tot: null, werkgever: null, beroep: null, vervangt: null, opleiding: null, mandaat: null }
  const uit: Schrijf[] = []
  for (const rol of rollen) {
    const r = await rijVoor(tx, { ...leeg, mens, organisatie: k.organisatie, rol }, hulp, true)
    if ('ok' in r) return r
    uit.push(r.rij)
  }
  return uit
}

async function elders(tx: Tx, mens: string): Promise<boolean> {
  const [rij] = await tx.vraag<{ elders: boolean }>('scim_elders', 'select kring.werkt_elders($1) as elders', [mens])
  return rij?.elders === true
}
