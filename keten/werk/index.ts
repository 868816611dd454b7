import { Type } from 'typebox'
import { lokaal, leesMoment } from '../../gedeeld/kalender/index.ts'
import { lopendeStand } from '../../gedeeld/termijn/index.ts'
import { rollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { binnenKring, kringwaarden, nietGesperd } from '../zaak.ts'
import { berichtTekst, werkTekst } from './woorden.ts'

type Rij = {
  id: string
  soort: string
  zaak: string
  zaak_soort: 'melding' | 'casus'
  nummer: string
  gemeente: string
  urgentie: string
  klok: string | null
  vervalt_op: Date | null
  waarschuw_op: Date | null
  bron: string | null
  kalender: string | null
  gestart_op: Date
  /** its clock stands still */
  stil?: boolean
  van: string | null
  /** this person may only be reached in a safe way (R002-93) */
  veilig?: boolean
}
type Dienst = { nu: { naam: string; tot: string }[]; ik: boolean }

/** What cannot wait is on the name of who is on call now; when the duty changes, so does the name (R000-25, R000-26). */
const voorWie = (r: Rij, wacht: Dienst): { naam: string; ik: boolean } | null =>
  (METEEN.has(r.soort) || r.soort === 'amk-informeren') && wacht.nu.length > 0
    ? { naam: wacht.nu.map(d => d.naam).join(', '), ik: wacht.ik }
    : null

const DAG = 86_400_000

/** Work of an acute report: it waits for nothing. */
const METEEN = new Set([
  'crisis-inzetten',
  'contact-politie',
  'contact-justitie',
  'spoedzorg-jeugd',
  'spoedzorg-volwassenen',
])

function urgentie(r: Rij, nu: string): 'nu' | 'vandaag' | 'week' | 'later' {
  if (r.stil === true) return 'later'
  if (METEEN.has(r.soort) || (r.vervalt_op !== null && r.vervalt_op.getTime() <= Date.parse(nu))) return 'nu'
  if (r.vervalt_op === null) return r.urgentie === 'gewoon' ? 'week' : 'vandaag'
  const zelfdeDag = lokaal(leesMoment(r.vervalt_op.toISOString()))
    .toPlainDate()
    .equals(lokaal(leesMoment(nu)).toPlainDate())
  const binnenEenWeek = r.vervalt_op.getTime() - Date.parse(nu) < 7 * DAG
  if (zelfdeDag || (r.urgentie === 'acuut' && binnenEenWeek)) return 'vandaag'
  return binnenEenWeek ? 'week' : 'later'
}

/** Who must be reached in a safe way is work of its own name, so that nobody picks up the telephone first. */
const soortVan = (r: Rij): string => (r.veilig === true ? `${r.soort}-veilig` : r.soort)

const klok = (r: Rij, nu: string) =>
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

/** Work without a term comes after three days; written as in the index `werk_termijn`, so that a page is read in its order. */
const TERMIJN = `coalesce(w.vervalt_op, (w.gestart_op at time zone 'UTC' + interval '3 days') at time zone 'UTC')`

const LIJST = `select w.id, w.soort, w.zaak, z.soort as zaak_soort, z.nummer, z.gemeente, z.urgentie, w.klok, w.vervalt_op, case when w.volgende = 'waarschuwing' then w.volgende_op end as waarschuw_op,
    w.bron, w.kalender, w.gestart_op, w.stil_sinds is not null as stil, null::text as van,
    w.soort = 'persoon-informeren' and exists (select 1 from kring.gebeurtenis g where g.regio = w.regio and g.stroom = w.zaak and g.soort = 'VeiligContactIngesteld'
      and g.inhoud ->> 'persoon' = w.onderwerp::text) as veilig
  from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
  where w.regio = $1 and w.organisatie = $2 and w.rol = $3 and w.klaar_op is null and (${TERMIJN}, w.id) > ($4::timestamptz, $5::uuid)
    and ${binnenKring('w.zaak', 6)}
  order by ${TERMIJN}, w.id limit 51`

async function overdrachten(tx: Tx) {
  const rijen = await tx.vraag<Rij>(
    'mijn_overdrachten',
    `select w.id, w.soort, w.zaak, z.soort as zaak_soort, z.nummer, z.gemeente, z.urgentie, w.klok, w.vervalt_op, case when w.volgende = 'waarschuwing' then w.volgende_op end as waarschuw_op, w.bron, w.kalender, w.gestart_op, o.naam as van
       from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak join kring.organisatie o on o.regio = z.regio and o.id = z.organisatie
      where w.regio = $1 and w.organisatie = $2 and w.rol = $3 and w.klaar_op is null and w.soort = 'overdracht-aanvaarden' and ${binnenKring('w.zaak', 4)} order by w.vervalt_op limit 50`,
    [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, ...kringwaarden(tx)],
  )
  return rijen.map(r => ({
    id: r.id,
    melding: r.zaak,
    nummer: r.nummer,
    van: { naam: r.van ?? '' },
    gemeente: r.gemeente,
    urgentie: r.urgentie,
    aangebodenOp: r.gestart_op.toISOString(),
    klok: klok(r, tx.nu),
  }))
}

async function wachtend(tx: Tx) {
  const rijen = await tx.vraag<{ zaak: string; soort: string; nummer: string; naam: string; sinds: Date }>(
    'mijn_wachtend',
    `select w.zaak, z.soort, z.nummer, o.naam, w.gestart_op as sinds from kring.zaak z join kring.werk w on w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.soort = 'overdracht-aanvaarden'
       join kring.organisatie o on o.regio = w.regio and o.id = w.organisatie where z.regio = $1 and z.organisatie = $2 and w.organisatie <> $2 and ${binnenKring('z.id', 3)} order by w.gestart_op limit 50`,
    [tx.wie.regio, tx.wie.organisatie, ...kringwaarden(tx)],
  )
  return rijen.map(r => ({
    zaak: { soort: r.soort, id: r.zaak, nummer: r.nummer },
    nummer: r.nummer,
    opWie: r.naam,
    sinds: r.sinds.toISOString(),
  }))
}

type Berichtrij = {
  id: string
  soort: string
  klok: string | null
  op: Date
  zaak: string | null
  zaak_soort: string | null
  nummer: string | null
}

/** That a term is about to end is no news once it has ended. */
const isAchterhaald = (r: Berichtrij, alle: readonly Berichtrij[]): boolean =>
  r.soort === 'klok-waarschuwing' &&
  alle.some(b => b.soort === 'klok-verlopen' && b.zaak === r.zaak && b.klok === r.klok && b.op >= r.op)

async function berichten(tx: Tx) {
  const rijen = await tx.vraag<Berichtrij>(
    'mijn_berichten',
    `select b.id, b.soort, b.klok, b.op, b.zaak, z.soort as zaak_soort, z.nummer from kring.bericht b left join kring.zaak z on z.regio = b.regio and z.id = b.zaak and ${binnenKring('z.id', 4)}
      where b.regio = $1 and b.organisatie = $2 and b.rol = $3 and b.gelezen_op is null and ${nietGesperd('b.zaak', 5)} order by b.op desc limit 20`,
    [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, ...kringwaarden(tx)],
  )
  return rijen
    .filter(r => !isAchterhaald(r, rijen))
    .map(r => ({
      id: r.id,
      soort: r.soort,
      klok: r.klok,
      tekst: berichtTekst(r.soort, r.klok),
      op: r.op.toISOString(),
      zaak: r.zaak === null || r.nummer === null ? null : { soort: r.zaak_soort, id: r.zaak, nummer: r.nummer },
    }))
}

async function dienst(tx: Tx) {
  const rijen = await tx.vraag<{ mens: string; naam: string; tot: Date }>(
    'mijn_dienst',
    'select d.mens, m.naam, d.tot from kring.dienst d join kring.mens m on m.id = d.mens where d.regio = $1 and d.organisatie = $2 and d.van <= $3 and d.tot > $3 order by d.van',
    [tx.wie.regio, tx.wie.organisatie, tx.nu],
  )
  return {
    nu: rijen.map(r => ({ naam: r.naam, tot: r.tot.toISOString() })),
    ik: rijen.some(r => r.mens === tx.wie.mens),
  }
}

/** What must I do now, today, this week; what waits for my acceptance; who waits for me. */
export const routes: readonly Route[] = [
  vraagRoute({
    methode: 'GET',
    pad: '/mijn-werk',
    samenvatting: 'Mijn werk, naar urgentie',
    doel: 'aanmelden',
    rollen,
    velden: ['eigen', 'proces'],
    query: Type.Object(
      { na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })) },
      { additionalProperties: false },
    ),
    antwoord: Type.Unknown(),
    kijk: async (tx, { query }) => {
      const [op, id] = query.na?.split('|') ?? ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000']
      const rijen = await tx.vraag<Rij>('mijn_werk', LIJST, [
        tx.wie.regio,
        tx.wie.organisatie,
        tx.wie.rol,
        op,
        id,
        ...kringwaarden(tx),
      ])
      const wacht = await dienst(tx)
      const pagina = rijen.slice(0, 50)
      const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
      const werk = pagina
        .filter(r => r.soort !== 'overdracht-aanvaarden')
        .map(r => ({
          id: r.id,
          soort: soortVan(r),
          zaak: { soort: r.zaak_soort, id: r.zaak, nummer: r.nummer },
          titel: r.gemeente,
          wat: werkTekst(soortVan(r)),
          urgentie: urgentie(r, tx.nu),
          klok: klok(r, tx.nu),
          stil: r.stil === true,
          voor: voorWie(r, wacht),
        }))
      const tijd = (r: Rij) => r.vervalt_op ?? new Date(r.gestart_op.getTime() + 3 * DAG)
      return {
        antwoord: {
          werk,
          overdrachten: await overdrachten(tx),
          wachtend: await wachtend(tx),
          berichten: await berichten(tx),
          dienst: wacht,
          volgende: laatste ? `${tijd(laatste).toISOString()}|${laatste.id}` : null,
        },
        zaak: null,
        personen: [],
      }
    },
  }),
  rijRoute({
    pad: '/berichten/:id/gelezen',
    samenvatting: 'Een bericht is gelezen',
    rollen,
    doel: 'aanmelden',
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
    body: Type.Object({}, { additionalProperties: false }),
    maak: async (tx, { params }) => ({
      id: params.id,
      rijen: [
        werkBij(
          'bericht',
          { regio: tx.wie.regio, id: params.id, organisatie: tx.wie.organisatie, rol: tx.wie.rol, gelezen_op: null },
          { gelezen_op: tx.nu },
        ),
      ],
    }),
  }),
]
