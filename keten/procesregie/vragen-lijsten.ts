import type { Zaaksoort } from '../../gedeeld/zaaksoort.ts'
import { leesMoment, lokaal } from '../../gedeeld/kalender/index.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { lopendeStand } from '../../gedeeld/termijn/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { nietGesperd } from '../zaak.ts'
import { curven, verwachting, type Curven } from './vragen-termijnen.ts'

/** The lists of process direction, in the order of what hurts most. */
export const LIJSTEN = [
  'niet-bekeken',
  'wacht',
  'stil',
  'te-laat',
  'bijna',
  'loopt',
  'overdrachten',
  'na-crisis',
  'herhaald',
] as const
export type Lijst = (typeof LIJSTEN)[number]

type Rij = {
  sleutel: string
  op: Date
  id: string
  nummer: string
  zaak_soort: Zaaksoort
  gemeente: string
  urgentie: string
  sinds: Date
  houder: string | null
  soort: string | null
  klok: string | null
  gestart_op: Date | null
  vervalt_op: Date | null
  bron: string | null
  kalender: string | null
  naar: string | null
  keer: string | null
}

/** `$1` region, `$2` and `$3` the person and the instant; process data of a case, and who holds it. `$4`, `$5` the bookmark. */
const ZAAK = `z.id, z.nummer, z.soort as zaak_soort, z.gemeente, z.urgentie,
  (select o.naam from kring.houder h join kring.organisatie o on o.regio = h.regio and o.id = h.organisatie where h.regio = z.regio and h.zaak = z.id and h.tot is null) as houder`
const GEEN_WERK = `null::text as soort, null::text as klok, null::timestamptz as gestart_op, null::timestamptz as vervalt_op, null::text as bron, null::text as kalender, null::text as naar`
const WERK = `w.soort, w.klok, w.gestart_op, w.vervalt_op, w.bron, w.kalender`
/** Not barred; and a worksheet of the meldcode belongs to who filled it in, so process direction never sees one. */
const MAG = `z.soort <> 'werkblad' and ${nietGesperd('z.id', 2)}`
const NA = (op: string, id: string) => `(${op}, ${id}) > ($4::timestamptz, $5::uuid)`
export const PER_BLAD = 50
const EIND = `limit ${PER_BLAD + 1}`

/** Open work whose term ends between two instants (`$6`, `$7`); index `werk_vervalt`. */
const TERMIJN = `select w.id as sleutel, w.vervalt_op as op, w.gestart_op as sinds, ${ZAAK}, ${WERK}, null::text as naar, null::text as keer
  from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
  where w.regio = $1 and w.klaar_op is null and w.vervalt_op is not null and w.vervalt_op > $6::timestamptz and w.vervalt_op <= $7::timestamptz and ${NA('w.vervalt_op', 'w.id')} and ${MAG}
  order by w.vervalt_op, w.id ${EIND}`

/** Open cases in which nothing was recorded since `$6` (reports) or `$7` (cases); index `zaak_stil` (R002-44). */
const STIL = ['melding', 'casus']
  .map(
    (
      soort,
      i,
    ) => `(select z.id as sleutel, z.gewijzigd_op as op, z.gewijzigd_op as sinds, ${ZAAK}, ${GEEN_WERK}, null::text as keer from kring.zaak z
      where z.regio = $1 and z.open and z.soort = '${soort}' and z.gewijzigd_op < $${6 + i}::timestamptz and ${NA('z.gewijzigd_op', 'z.id')} and ${MAG} order by z.gewijzigd_op, z.id ${EIND})`,
  )
  .join(' union all ')

/** Open cases at which nobody of the holder looked within the rhythm of their risk, the longest past it first; index `zaak_blik`. */
const BLIK = (['acuut', 'hoog', 'gewoon'] as const)
  .map(
    (
      urgentie,
      i,
    ) => `(select z.id as sleutel, z.blik_op + make_interval(hours => 24 * $${6 + i}::int) as op, z.blik_op as sinds, ${ZAAK}, ${GEEN_WERK}, null::text as keer from kring.zaak z
      where z.regio = $1 and z.open and z.urgentie = '${urgentie}' and z.blik_op < $3::timestamptz - make_interval(hours => 24 * $${6 + i}::int)
        and (z.blik_op, z.id) > ($4::timestamptz - make_interval(hours => 24 * $${6 + i}::int), $5::uuid) and ${MAG} order by z.blik_op, z.id ${EIND})`,
  )
  .join(' union all ')

/**
 * Work of one kind by age, the oldest first; index `werk_wacht`. Families that wait for help: nobody looked in time, or they wait longer than
 * the norm. And referrals after a crisis that did not become help yet (R003-94).
 */
const OP_LEEFTIJD = (
  soorten: string,
  nog: string,
) => `select w.id as sleutel, w.gestart_op as op, w.gestart_op as sinds, ${ZAAK}, ${WERK}, null::text as naar, null::text as keer
  from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
  where w.regio = $1 and w.klaar_op is null and w.soort in (${soorten}) ${nog} and ${NA('w.gestart_op', 'w.id')} and ${MAG}
  order by w.gestart_op, w.id ${EIND}`
const WACHT = OP_LEEFTIJD(`'gezin-wacht', 'wachttijd'`, 'and w.vervalt_op <= $3::timestamptz')
/** The same, of who is not eighteen yet (R003-69); whose help it is, the database says by the id of the work. */
const WACHT_ONDER_18 = OP_LEEFTIJD(
  `'gezin-wacht', 'wachttijd'`,
  'and w.vervalt_op <= $3::timestamptz and w.id in (select k.werk from kring.wachtende_kinderen() k)',
)
const NA_CRISIS = OP_LEEFTIJD(`'verwijzing-na-crisis'`, 'and w.gestart_op <= $3::timestamptz')

/** Handovers that did not land: offered and not accepted, or accepted and nothing done since; by age (R000-69). */
const OVERDRACHT = `(select w.id as sleutel, w.gestart_op as op, w.gestart_op as sinds, ${ZAAK}, ${WERK}, o.naam as naar, null::text as keer
    from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak join kring.organisatie o on o.regio = w.regio and o.id = w.organisatie
   where w.regio = $1 and w.klaar_op is null and w.soort = 'overdracht-aanvaarden' and ${NA('w.gestart_op', 'w.id')} and ${MAG} order by w.gestart_op, w.id ${EIND})
  union all
  (select z.id as sleutel, z.geopend_op as op, z.geopend_op as sinds, ${ZAAK}, ${GEEN_WERK}, null::text as keer from kring.zaak z
    where z.regio = $1 and z.open and z.soort = 'casus' and z.gewijzigd_op = z.geopend_op and z.geopend_op < $3::timestamptz and ${NA('z.geopend_op', 'z.id')} and ${MAG} order by z.geopend_op, z.id ${EIND})`

/** Families reported more than once since `$6`, by id and count; the newest first, so the bookmark goes down. */
const HERHAALD = `select z.id as sleutel, h.laatste as op, h.laatste as sinds, ${ZAAK}, ${GEEN_WERK}, h.keer::text as keer
  from kring.herhaald($6::timestamptz, $4::timestamptz, $5::uuid, ${PER_BLAD + 1}) h join kring.zaak z on z.regio = $1 and z.id = h.zaak where ${MAG} order by h.laatste desc, z.id desc`

const EERST = ['0001-01-02T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'] as const
const LAATST = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const
const UUR = 3_600_000
const eerder = (nu: string, uren: number): string => new Date(Date.parse(nu) - uren * UUR).toISOString()

/** Since when reports on the same people count as repeated: the recidivism period of the region. */
export const herhaaldSinds = (nu: string, regio: RegioDefinitie): string =>
  lokaal(leesMoment(nu)).subtract({ months: regio.keten.casus.recidiveMaanden.maanden }).toInstant().toString()

/** Of whom: the list of who waits for help can be about children only. */
export const LEEFTIJDEN = ['onder-18'] as const
export type Leeftijd = (typeof LEEFTIJDEN)[number]

/** The question behind a list: its statement, and what it asks beyond the bookmark. */
export function vraagVan(
  lijst: Lijst,
  nu: string,
  regio: RegioDefinitie,
  leeftijd?: Leeftijd,
): { sql: string; waarden: unknown[] } {
  const b = regio.keten.bewaking
  const samen = (sql: string) => `select * from (${sql}) x order by op, sleutel ${EIND}`
  switch (lijst) {
    case 'te-laat':
      return { sql: TERMIJN, waarden: [EERST[0], nu] }
    case 'bijna':
      return { sql: TERMIJN, waarden: [nu, eerder(nu, -b.bijnaUren)] }
    case 'loopt':
      return { sql: TERMIJN, waarden: [eerder(nu, -b.bijnaUren), LAATST[0]] }
    case 'wacht':
      return { sql: leeftijd === undefined ? WACHT : WACHT_ONDER_18, waarden: [] }
    case 'na-crisis':
      return { sql: NA_CRISIS, waarden: [] }
    case 'stil':
      return {
        sql: samen(STIL),
        waarden: [eerder(nu, b.stilDagen.melding * 24), eerder(nu, b.stilDagen.casus * 24)],
      }
    case 'niet-bekeken':
      return { sql: samen(BLIK), waarden: [b.kijkDagen.acuut, b.kijkDagen.hoog, b.kijkDagen.gewoon] }
    case 'overdrachten':
      return { sql: samen(OVERDRACHT), waarden: [] }
    case 'herhaald':
      return { sql: HERHAALD, waarden: [herhaaldSinds(nu, regio)] }
  }
}

/** Where a page begins, and of whom it is. */
type Welke = { readonly na?: string | undefined; readonly leeftijd?: Leeftijd | undefined }

const rijen = (tx: Tx, lijst: Lijst, regio: RegioDefinitie, { na, leeftijd }: Welke = {}): Promise<Rij[]> => {
  const { sql, waarden } = vraagVan(lijst, tx.nu, regio, leeftijd)
  const [op, id] = na?.split('|') ?? (lijst === 'herhaald' ? LAATST : EERST)
  const naam = leeftijd === undefined ? `proces_${lijst}` : `proces_${lijst}_${leeftijd}`
  return tx.vraag<Rij>(naam, sql, [tx.wie.regio, tx.wie.mens, tx.nu, op, id, ...waarden])
}

const alsRegel = (r: Rij, nu: string, alle: Curven | null) => ({
  sleutel: r.sleutel,
  zaak: { soort: r.zaak_soort, id: r.id, nummer: r.nummer },
  gemeente: r.gemeente,
  urgentie: r.urgentie,
  houder: r.houder,
  sinds: r.sinds.toISOString(),
  werk: r.soort,
  naar: r.naar,
  keer: r.keer === null ? null : Number(r.keer),
  klok:
    r.klok === null || r.vervalt_op === null
      ? null
      : {
          naam: r.klok,
          vervaltOp: r.vervalt_op.toISOString(),
          stand: lopendeStand({ vervaltOp: r.vervalt_op.toISOString(), waarschuwOp: null }, nu),
          bron: r.bron ?? '',
          kalender: r.kalender ?? '',
        },
  verwachting:
    alle === null || r.soort === null || r.gestart_op === null
      ? null
      : verwachting(alle, { soort: r.soort, klok: r.klok, gestart_op: r.gestart_op, vervalt_op: r.vervalt_op }, nu),
})

/** One page of a list, with the forecast where a term runs. */
export async function bladVan(tx: Tx, lijst: Lijst, regio: RegioDefinitie, welke: Welke) {
  const alles = await rijen(tx, lijst, regio, welke)
  const blad = alles.slice(0, PER_BLAD)
  const laatste = alles.length > PER_BLAD ? blad.at(-1) : undefined
  const alle = lijst === 'bijna' || lijst === 'te-laat' || lijst === 'loopt' ? await curven(tx) : null
  return {
    regels: blad.map(r => alsRegel(r, tx.nu, alle)),
    volgende: laatste ? `${laatste.op.toISOString()}|${laatste.sleutel}` : null,
  }
}

/** How many there are on each list, up to one page: beyond that "more than". */
export async function aantallen(
  tx: Tx,
  regio: RegioDefinitie,
): Promise<{ lijst: Lijst; aantal: number; meer: boolean }[]> {
  const uit: { lijst: Lijst; aantal: number; meer: boolean }[] = []
  for (const lijst of LIJSTEN) {
    const n = (await rijen(tx, lijst, regio)).length
    uit.push({ lijst, aantal: Math.min(n, PER_BLAD), meer: n > PER_BLAD })
  }
  return uit
}
