import type { Tx } from '../../kernel/db.ts'
import { leesTekst } from './tekst.ts'
import type { Als } from './decide.ts'
import type { Bij, Feit, Stand } from './klacht.ts'
import type { Kandidaat } from './commissie.ts'
import type { Onderwerp, Oordeel, Uitkomst, Van } from '../../gedeeld/klachten.ts'

/** A complaint as its row says it: kinds and places, not a word of anybody. */
export type Klachtrij = {
  id: string
  nummer: string
  organisatie: string
  van: Van
  onderwerp: Onderwerp
  ontvangen: Date
  stand: Stand
  bij: Bij
  uitkomst: Uitkomst | null
  oordeel: Oordeel | null
  positie: number
  /** how who asks stands at it */
  als: Als
}
const KOLOMMEN = `k.id, k.nummer, k.organisatie, k.van, k.onderwerp, k.ontvangen_op as ontvangen, k.stand, k.bij, k.uitkomst, k.oordeel, k.positie`
const MIJN = `kring.klacht k join lateral (select m.als from kring.mijn_klacht m where m.regio = k.regio and m.klacht = k.id and m.als <> 'opent') w on true`
/** The wall in code, apart from the policy: which quality goes with the role, the organisation and the names on the list. */
const hoort = (tx: Tx, r: Klachtrij): boolean =>
  r.als === 'behandelt'
    ? tx.wie.rol === 'klachtbehandelaar' && tx.wie.organisatie === r.organisatie
    : tx.wie.rol === 'klachtcommissielid'

export type Eersteklok = { klok: string; vervaltOp: string; bron: string } | null
/** The complaints of who asks, what runs first. */
export async function klachtlijst(tx: Tx): Promise<(Klachtrij & { klok: Eersteklok })[]> {
  const rijen = await tx.vraag<Klachtrij & { klok: Eersteklok }>(
    'klacht_lijst',
    `select ${KOLOMMEN}, w.als,
        (select jsonb_build_object('klok', c.klok, 'vervaltOp', to_char(c.vervalt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'bron', c.bron)
           from kring.klachtklok c where c.regio = k.regio and c.klacht = k.id and c.klaar_op is null order by c.vervalt_op limit 1) as klok
       from ${MIJN} where k.regio = $1
      order by k.stand = 'klaar', (select min(c.vervalt_op) from kring.klachtklok c where c.regio = k.regio and c.klacht = k.id and c.klaar_op is null), k.ontvangen_op desc, k.id
      limit 200`,
    [tx.wie.regio],
  )
  return rijen.filter(r => hoort(tx, r))
}

/** A complaint whom it is about does not exist for; taken hold of when `vast`, so that two people never write at once. */
export async function eenKlacht(tx: Tx, id: string, vast = false): Promise<Klachtrij | null> {
  const [rij] = await tx.vraag<Klachtrij>(
    vast ? 'klacht_vast' : 'klacht_een',
    `select ${KOLOMMEN}, w.als from ${MIJN} where k.regio = $1 and k.id = $2 ${vast ? 'for update of k' : ''}`,
    [tx.wie.regio, id],
  )
  if (rij === undefined || !hoort(tx, rij)) return null
  const [zelf] = await tx.vraag(
    'klacht_over_mij',
    'select 1 from kring.klachtsper where regio = $1 and klacht = $2 and mens = $3',
    [tx.wie.regio, id, tx.wie.mens],
  )
  return zelf === undefined ? rij : null
}

export type Stap = { positie: number; feit: Feit; op: string; mens: string; naam: string; tekst: string | null }
/** Every step in order, with the words of it. */
export async function stappen(tx: Tx, id: string): Promise<Stap[]> {
  const rijen = await tx.vraag<{
    positie: number
    soort: string
    inhoud: object
    op: Date
    mens: string
    naam: string
    tekst: string | null
  }>(
    'klacht_stappen',
    `select s.positie, s.soort, s.inhoud, s.op, s.mens, m.naam, s.tekst from kring.klachtstap s join kring.mens m on m.id = s.mens
      where s.regio = $1 and s.klacht = $2 order by s.positie`,
    [tx.wie.regio, id],
  )
  return Promise.all(
    rijen.map(async r => ({
      ...{
        positie: r.positie,
        op: r.op.toISOString(),
        mens: r.mens,
        naam: r.naam,
        tekst: await leesTekst(tx, r.tekst),
      },
      feit: { ...r.inhoud, soort: r.soort } as Feit,
    })),
  )
}

export type Klokrij = {
  id: string
  klok: string
  rol: string
  gestart: Date
  vervalt: Date
  bron: string
  klaar: Date | null
}
export const klokken = (tx: Tx, id: string): Promise<Klokrij[]> =>
  tx.vraag<Klokrij>(
    'klacht_klokken',
    `select id, klok, rol, gestart_op as gestart, vervalt_op as vervalt, bron, klaar_op as klaar from kring.klachtklok
      where regio = $1 and klacht = $2 order by klaar_op is not null, vervalt_op, id`,
    [tx.wie.regio, id],
  )

export type Klager = { naam: string | null; bereik: string | null; veilig: string | null }
export async function klager(tx: Tx, id: string): Promise<Klager> {
  const [rij] = await tx.vraag<Klager>(
    'klacht_klager',
    'select naam, bereik, veilig from kring.klager where regio = $1 and klacht = $2',
    [tx.wie.regio, id],
  )
  return {
    naam: await leesTekst(tx, rij?.naam ?? null),
    bereik: await leesTekst(tx, rij?.bereik ?? null),
    veilig: await leesTekst(tx, rij?.veilig ?? null),
  }
}

/** The number of the case it is about, and whether there ever was one; whether such a case is there nobody asks. */
export async function zaakVan(tx: Tx, id: string): Promise<{ er: boolean; nummer: string | null }> {
  const [rij] = await tx.vraag<{ nummer: string | null }>(
    'klacht_zaak',
    'select nummer from kring.klachtzaak where regio = $1 and klacht = $2',
    [tx.wie.regio, id],
  )
  return { er: rij !== undefined, nummer: await leesTekst(tx, rij?.nummer ?? null) }
}

export type Maatregel = { id: string; wat: string; eigenaar: string; voorOp: string; gedaanOp: string | null }
export async function maatregelen(tx: Tx, id: string): Promise<Maatregel[]> {
  const rijen = await tx.vraag<{ id: string; wat: string; eigenaar: string; voor: string; gedaan: Date | null }>(
    'klacht_maatregelen',
    `select a.id, a.wat, m.naam as eigenaar, a.voor_op::text as voor, a.gedaan_op as gedaan from kring.klachtmaatregel a join kring.mens m on m.id = a.eigenaar
      where a.regio = $1 and a.klacht = $2 order by a.voor_op, a.id`,
    [tx.wie.regio, id],
  )
  return Promise.all(
    rijen.map(async r => ({
      ...{ id: r.id, wat: (await leesTekst(tx, r.wat)) ?? '', eigenaar: r.eigenaar },
      ...{ voorOp: r.voor, gedaanOp: r.gedaan?.toISOString() ?? null },
    })),
  )
}

const LOOPT = `r.regio = $1 and r.van <= $2::timestamptz and (r.tot is null or r.tot > $2::timestamptz)`
/** Who works for the organisation of who asks, by name: whom a complaint can be about. */
export const collegas = (tx: Tx): Promise<{ id: string; naam: string }[]> =>
  tx.vraag(
    'klacht_collegas',
    `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens
      where ${LOOPT} and r.organisatie = $3 and r.rol not in ('systeem', 'klachtcommissielid') order by m.naam, m.id limit 500`,
    [tx.wie.regio, tx.nu, tx.wie.organisatie],
  )

/** Who can judge: everybody with the role now, and whether they work for the organisation too. */
export const kandidaten = (tx: Tx, organisatie: string): Promise<(Kandidaat & { naam: string; bij: string })[]> =>
  tx.vraag(
    'klacht_kandidaten',
    `select distinct on (m.naam, m.id) m.id as mens, m.naam, r.organisatie as bij,
        exists (select 1 from kring.rolvervulling w where w.regio = $1 and w.mens = m.id and w.organisatie = $3 and w.van <= $2::timestamptz and (w.tot is null or w.tot > $2::timestamptz)) as "werktHier"
       from kring.rolvervulling r join kring.mens m on m.id = r.mens where ${LOOPT} and r.rol = 'klachtcommissielid' order by m.naam, m.id limit 200`,
    [tx.wie.regio, tx.nu, organisatie],
  )
