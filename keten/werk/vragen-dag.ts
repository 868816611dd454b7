import type { Zaaksoort } from '../../gedeeld/zaaksoort.ts'
import { leesMoment, lokaal } from '../../gedeeld/kalender/index.ts'
import { lopendeStand } from '../../gedeeld/termijn/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { binnenKring, INHOUD, kringwaarden } from '../zaak.ts'
import { werkTekst } from './woorden.ts'

export type Sectie = 'nu' | 'vandaag' | 'week' | 'later'
export type Rij = {
  id: string
  soort: string
  zaak: string
  zaak_soort: Zaaksoort
  nummer: string
  gemeente: string
  urgentie: string
  sectie: Sectie
  klok: string | null
  vervalt_op: Date | null
  waarschuw_op: Date | null
  bron: string | null
  kalender: string | null
  gestart_op: Date
  /** its clock stands still (R000-63) */
  stil: boolean
  spoed: 'meteen' | 'dienst' | null
  /** this person may only be reached in a safe way (R002-93) */
  veilig: boolean
  mens: string | null
  mens_naam: string | null
}
export type Dienst = { nu: { naam: string; tot: string }[]; ik: boolean }
/** What somebody wants to see of the work: kinds, place, report or case, whose. */
export type Keuze = {
  soort?: string
  gemeente?: string
  zaak?: Zaaksoort
  wie?: 'ik' | 'vrij'
}

const DAG = 86_400_000
/** So many rows are counted per list; more is said as "more", since nobody works off a thousand lines. */
export const TELLING_TOT = 300

/** Work without a term comes after three days; written as in the index `werk_termijn`, so that a page is read in its order. */
const TERMIJN = `coalesce(w.vervalt_op, (w.gestart_op at time zone 'UTC' + interval '3 days') at time zone 'UTC')`

/** Where in the day work stands: `$2` is now, `$3` the end of this day here, `$4` a week from now. */
const SECTIE = `case when w.stil_sinds is not null then 'later' when w.spoed = 'meteen' or w.vervalt_op <= $2::timestamptz then 'nu'
    when w.vervalt_op is null then case z.urgentie when 'gewoon' then 'week' else 'vandaag' end
    when w.vervalt_op < $3::timestamptz or (z.urgentie = 'acuut' and w.vervalt_op < $4::timestamptz) then 'vandaag'
    when w.vervalt_op < $4::timestamptz then 'week' else 'later' end`

/** `$5`, `$6`: organisation and role; `$7` .. `$11` the circle. Offers stand apart. */
const MIJN = `from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
  where w.regio = $1 and w.organisatie = $5 and w.rol = $6 and w.klaar_op is null and w.soort <> 'overdracht-aanvaarden' and ${binnenKring('w.zaak', 7)}`
const KEUZE = `and ($12::text is null or w.soort = $12) and ($13::text is null or z.gemeente = $13) and ($14::text is null or z.soort = $14)
  and ($15::text is null or $15 = 'ik' or ($15 = 'vrij' and w.mens is null))`
/** What is in somebody's own name is found by its index `werk_mens`: a condition of its own, since "or" would hide it. */
const OP_NAAM = { naam: '_ik', sql: 'and w.mens = $8::uuid' }
const KOLOMMEN = `w.id, w.soort, w.zaak, z.soort as zaak_soort, z.nummer, z.gemeente, z.urgentie, ${SECTIE} as sectie, w.klok, w.vervalt_op,
  case when w.volgende = 'waarschuwing' then w.volgende_op end as waarschuw_op, w.bron, w.kalender, w.gestart_op, w.stil_sinds is not null as stil, w.spoed, w.veilig, w.mens,
  (select m.naam from kring.mens m where m.id = w.mens) as mens_naam`

const eindVanVandaag = (nu: string): string =>
  lokaal(leesMoment(nu)).toPlainDate().add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant().toString()

const waarden = (tx: Tx): readonly unknown[] => [
  tx.wie.regio,
  tx.nu,
  eindVanVandaag(tx.nu),
  new Date(Date.parse(tx.nu) + 7 * DAG).toISOString(),
  tx.wie.organisatie,
  tx.wie.rol,
  ...kringwaarden(tx),
]
const gekozen = (k: Keuze): readonly unknown[] => [k.soort ?? null, k.gemeente ?? null, k.zaak ?? null, k.wie ?? null]

const PER_BLAD = 50

/** One page of the day; what waits for nothing stands on top of the first. */
export async function blad(
  tx: Tx,
  keuze: Keuze,
  na: string | undefined,
): Promise<{ rijen: Rij[]; volgende: string | null }> {
  const ik = keuze.wie === 'ik' ? OP_NAAM : { naam: '', sql: '' }
  const [op, id] = na?.split('|') ?? ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000']
  const meteen =
    na === undefined
      ? await tx.vraag<Rij>(
          `mijn_werk_meteen${ik.naam}`,
          `select ${KOLOMMEN} ${MIJN} and w.spoed = 'meteen' ${KEUZE} ${ik.sql} order by w.gestart_op, w.id limit ${PER_BLAD}`,
          [...waarden(tx), ...gekozen(keuze)],
        )
      : []
  const rijen = await tx.vraag<Rij>(
    `mijn_werk${ik.naam}`,
    `select ${KOLOMMEN} ${MIJN} and w.spoed is distinct from 'meteen' ${KEUZE} ${ik.sql} and (${TERMIJN}, w.id) > ($16::timestamptz, $17::uuid) order by ${TERMIJN}, w.id limit ${PER_BLAD + 1}`,
    [...waarden(tx), ...gekozen(keuze), op, id],
  )
  const pagina = rijen.slice(0, PER_BLAD)
  const laatste = rijen.length > PER_BLAD ? pagina.at(-1) : undefined
  const tijd = (r: Rij) => r.vervalt_op ?? new Date(r.gestart_op.getTime() + 3 * DAG)
  return {
    rijen: [...meteen, ...pagina],
    volgende: laatste ? `${tijd(laatste).toISOString()}|${laatste.id}` : null,
  }
}

export type Telregel = {
  sectie: Sectie
  soort: string
  gemeente: string
  zaak_soort: Zaaksoort
  wie: 'ik' | 'vrij' | 'ander'
  aantal: number
}

/** The first so many rows of all own work, counted: for the numbers beside the headings and the choices of the filters. */
export const tel = (tx: Tx): Promise<Telregel[]> =>
  tx.vraag<Telregel>(
    'mijn_werk_telling',
    `select sectie, soort, gemeente, zaak_soort, wie, count(*)::int as aantal from (
       select ${SECTIE} as sectie, w.soort, z.gemeente, z.soort as zaak_soort, case when w.mens is null then 'vrij' when w.mens = $8::uuid then 'ik' else 'ander' end as wie
         ${MIJN} order by ${TERMIJN}, w.id limit ${TELLING_TOT}) x group by 1, 2, 3, 4, 5`,
    waarden(tx),
  )

/** Reports that came in and nobody took up: acute first, then by term. */
export const nieuw = (tx: Tx): Promise<Rij[]> =>
  tx.vraag<Rij>(
    'mijn_werk_nieuw',
    `select ${KOLOMMEN} ${MIJN} and w.soort = 'wegen' and w.mens is null and w.spoed is null
      order by ${TERMIJN}, w.id limit 5`,
    waarden(tx),
  )

/** Who must be reached in a safe way is work of its own name, so that nobody picks up the telephone first. */
const soortVan = (r: Rij): string => (r.veilig && r.soort === 'persoon-informeren' ? `${r.soort}-veilig` : r.soort)

export const klok = (
  r: Pick<Rij, 'soort' | 'klok' | 'vervalt_op' | 'waarschuw_op' | 'bron' | 'kalender'> & { stil?: boolean },
  nu: string,
) =>
  r.klok === null || r.vervalt_op === null || r.stil === true
    ? null
    : {
        naam: r.klok,
        label: werkTekst(r.soort),
        vervaltOp: r.vervalt_op.toISOString(),
        stand: lopendeStand(
          { vervaltOp: r.vervalt_op.toISOString(), waarschuwOp: r.waarschuw_op?.toISOString() ?? null },
          nu,
        ),
        bron: r.bron ?? '',
        kalender: r.kalender ?? '',
      }

/** What cannot wait is on the name of who is on call now; when the duty changes, so does the name (R000-25, R000-26). */
const voorWie = (r: Rij, wacht: Dienst): { naam: string; ik: boolean } | null =>
  r.spoed !== null && wacht.nu.length > 0 ? { naam: wacht.nu.map(d => d.naam).join(', '), ik: wacht.ik } : null

/** A row as the screen gets it. */
export const alsWerk = (tx: Tx, wacht: Dienst) => (r: Rij) => ({
  id: r.id,
  soort: soortVan(r),
  zaak: { soort: r.zaak_soort, id: r.zaak, nummer: r.nummer },
  titel: r.gemeente,
  wat: werkTekst(soortVan(r)),
  urgentie: r.sectie,
  /** waits for nothing: before everything else */
  meteen: r.spoed === 'meteen',
  klok: klok(r, tx.nu),
  stil: r.stil,
  voor: voorWie(r, wacht),
  wie: r.mens === null ? null : { id: r.mens, naam: r.mens_naam ?? '', ik: r.mens === tx.wie.mens },
})

/** May this role take work on, or hand it on. */
export const magToewijzen = (tx: Tx): boolean => INHOUD.includes(tx.wie.rol)
