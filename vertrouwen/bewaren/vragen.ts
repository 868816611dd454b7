import type { Grond, Stand, Waarom } from '../../gedeeld/bewaren.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Bewaarklasse } from './klassen.ts'
import { grens, oordeel, type Bewaarzaak } from './termijn.ts'

/** So many cases in one proposal: two people must be able to oversee it. */
export const PER_VOORSTEL = 500

type Lijstrij = {
  zaak: string
  nummer: string
  soort: string
  open: boolean
  begon_op: Date
  steun_begin: Date | null
  steun_open: boolean
  gehouden_tot: string | null
}
export type Kandidaat = { readonly zaak: string; readonly nummer: string; readonly begin: string }
/** What is due of a class on a day: the cases, why others of the same age stay, and whether there is something without a case. */
export type TeDoen = {
  readonly zaken: readonly Kandidaat[]
  readonly blijft: { readonly [W in Waarom]?: number }
  readonly rijen: Readonly<Record<string, number>>
  /** all that began before this instant goes, where it belongs to no case */
  readonly tot: string
  readonly los: boolean
}

/** What of this class may go on this day, judged by the rules; as the privacy officer or the system. */
export async function teDoen(tx: Tx, klasse: Bewaarklasse, dag: string): Promise<TeDoen> {
  const tot = grens(dag, klasse.jaren ?? 0)
  const lijst = klasse.zaken.length === 0 ? [] : await kandidaten(tx, klasse, tot)
  const blijft: { [W in Waarom]?: number } = {}
  const zaken: Kandidaat[] = []
  for (const r of lijst) {
    const uit = oordeel(alsZaak(r), dag)
    if (uit.mag) zaken.push({ zaak: r.zaak, nummer: r.nummer, begin: r.begon_op.toISOString() })
    else blijft[uit.waarom] = (blijft[uit.waarom] ?? 0) + 1
  }
  const los = await tel(tx, klasse.id, null, tot)
  const rijen = { ...los }
  if (zaken.length > 0)
    for (const [tabel, n] of Object.entries(
      await tel(
        tx,
        klasse.id,
        zaken.map(z => z.zaak),
        null,
      ),
    ))
      rijen[tabel] = (rijen[tabel] ?? 0) + n
  return { zaken, blijft, rijen, tot, los: Object.values(los).some(n => n > 0) }
}

const kandidaten = (tx: Tx, klasse: Bewaarklasse, tot: string): Promise<Lijstrij[]> =>
  tx.vraag<Lijstrij>(
    'bewaar_lijst',
    `select zaak, nummer, soort, open, begon_op, steun_begin, steun_open, to_char(gehouden_tot, 'YYYY-MM-DD') as gehouden_tot
       from kring.bewaarlijst($1, $2, ${PER_VOORSTEL})`,
    [klasse.id, tot],
  )

const alsZaak = (r: Lijstrij): Bewaarzaak => ({
  soort: r.soort,
  open: r.open,
  begin: r.begon_op.toISOString(),
  steunBegin: r.steun_begin?.toISOString() ?? null,
  steunOpen: r.steun_open,
  gehoudenTot: r.gehouden_tot,
})

/** How many rows of each table, tables without any left out. */
async function tel(
  tx: Tx,
  klasse: string,
  zaken: readonly string[] | null,
  tot: string | null,
): Promise<Record<string, number>> {
  const rijen = await tx.vraag<{ tabel: string; aantal: string }>(
    'bewaar_telling',
    'select tabel, sum(aantal) as aantal from kring.bewaartelling($1, $2::uuid[], $3) where aantal > 0 group by tabel order by tabel',
    [klasse, zaken, tot],
  )
  return Object.fromEntries(rijen.map(r => [r.tabel, Number(r.aantal)]))
}

export type Voorstelrij = {
  id: string
  klasse: string
  peildag: string
  stand: Stand
  voorgesteld_op: Date
  voorgesteld_door: string
  voorsteller: string
  besloten_op: Date | null
  niet_voor: string | null
  beslisser: string | null
  posten: number
  gedaan: number
  gebleven: number
}
export const voorstellen = (tx: Tx): Promise<Voorstelrij[]> =>
  tx.vraag<Voorstelrij>(
    'bewaar_voorstellen',
    `select v.id, v.klasse, to_char(v.peildag, 'YYYY-MM-DD') as peildag, v.stand, v.voorgesteld_op, v.voorgesteld_door, a.naam as voorsteller,
            v.besloten_op, to_char(v.niet_voor, 'YYYY-MM-DD') as niet_voor, b.naam as beslisser, count(p.id)::int as posten,
            count(p.id) filter (where p.stand = 'weg')::int as gedaan, count(p.id) filter (where p.stand = 'gebleven')::int as gebleven
       from kring.vernietiging v left join kring.mens a on a.id = v.voorgesteld_door left join kring.mens b on b.id = v.besloten_door
            left join kring.vernietigpost p on p.regio = v.regio and p.vernietiging = v.id
      where v.regio = $1 group by v.regio, v.id, a.naam, b.naam order by v.voorgesteld_op desc, v.id limit 100`,
    [tx.wie.regio],
  )

export type Aanhoudingrij = { id: string; nummer: string | null; grond: Grond; tot: string; op: Date; door: string }
export const aanhoudingen = (tx: Tx): Promise<Aanhoudingrij[]> =>
  tx.vraag<Aanhoudingrij>(
    'bewaar_aanhoudingen',
    `select h.id, kring.nummer_van_zaak(h.zaak) as nummer, h.grond, to_char(h.tot, 'YYYY-MM-DD') as tot, h.op, m.naam as door
       from kring.aanhouding h left join kring.mens m on m.id = h.mens
      where h.regio = $1 and h.weg_op is null and h.tot >= $2::date order by h.tot, h.id`,
    [tx.wie.regio, dagVan(tx.nu)],
  )

export type Verklaringrij = { volg: number; inhoud: Verklaring; hash: string; sporen_op: Date | null; heel: boolean }
/** What a certificate says; written by the database at the end of a destruction. */
export type Verklaring = {
  readonly besluit: string
  readonly klasse: string
  readonly grond: string
  readonly termijn: string
  readonly peildag: string
  readonly dag: string
  readonly voorgesteld: { readonly door: string; readonly rol: string; readonly dag: string }
  readonly besloten: { readonly door: string; readonly rol: string; readonly dag: string }
  readonly dossiers: number
  readonly gebleven: number
  readonly rijen: Readonly<Record<string, number>>
}
/** The certificates, newest first; `heel` says whether a certificate is as it was written and follows on the one before it. */
export const verklaringen = (tx: Tx): Promise<Verklaringrij[]> =>
  tx.vraag<Verklaringrij>(
    'bewaar_verklaringen',
    `select volg, inhoud, encode(hash, 'hex') as hash, sporen_op,
            hash = sha256(vorige || convert_to(inhoud::text, 'UTF8'))
              and vorige = coalesce(lag(hash) over (order by volg), decode(repeat('00', 32), 'hex')) as heel
       from kring.vernietigbewijs where regio = $1 order by volg desc`,
    [tx.wie.regio],
  )
