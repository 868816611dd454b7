import type { Tx } from '../../kernel/db.ts'
import { werkBij, type Schrijf } from '../../kernel/rij.ts'
import type { Noodoordeel, Noodreden } from '../../gedeeld/noodtoegang.ts'

export type Noodrij = {
  id: string
  zaak: string
  nummer: string
  mens: string
  naam: string | null
  rol: string
  organisatie: string | null
  reden: Noodreden
  toelichting: string
  van: Date
  tot: Date
  beoordelen_voor: Date
  /** who asks works in this case */
  houdt: boolean
  gezien_op: Date | null
  gezien_door: string | null
  zegje: string | null
  oordeel: Noodoordeel | null
  motivering: string | null
  beoordeeld_op: Date | null
  beoordeeld_door: string | null
}

/**
 * The code's own wall for these rows, apart from the policies: one's own, those of a case one works in, and all of the region for who reviews.
 * `$2` is the person, `$3` the organisation, `$4` the instant, `$5` whether this is a reviewer, `$6` whether this role sees content.
 */
const HOUDT = `($6::boolean and exists (select 1 from kring.betrokkenheid b where b.regio = n.regio and b.zaak = n.zaak and b.organisatie = $3::uuid
  and (b.mens is null or b.mens = $2::uuid) and b.als in ('houder', 'betrokken') and b.van <= $4::timestamptz and (b.tot is null or b.tot > $4::timestamptz))
  and not exists (select 1 from kring.sper s where s.regio = n.regio and s.zaak = n.zaak and s.mens = $2::uuid and s.van <= $4::timestamptz and (s.tot is null or s.tot > $4::timestamptz)))`

const LEES = `select n.id, n.zaak, n.nummer, n.mens, m.naam, n.rol, o.naam as organisatie, n.reden, n.toelichting, n.van, n.tot, n.beoordelen_voor, ${HOUDT} as houdt,
    g.op as gezien_op, gm.naam as gezien_door, z.tekst as zegje, b.oordeel, b.tekst as motivering, b.op as beoordeeld_op, bm.naam as beoordeeld_door
  from kring.noodtoegang n left join kring.mens m on m.id = n.mens left join kring.organisatie o on o.regio = n.regio and o.id = n.organisatie
    left join kring.noodwoord g on g.regio = n.regio and g.nood = n.id and g.soort = 'gezien' left join kring.mens gm on gm.id = g.mens
    left join kring.noodwoord z on z.regio = n.regio and z.nood = n.id and z.soort = 'zegje'
    left join kring.noodwoord b on b.regio = n.regio and b.nood = n.id and b.soort = 'oordeel' left join kring.mens bm on bm.id = b.mens
 where n.regio = $1 and (n.mens = $2::uuid or $5::boolean or ${HOUDT})`

const waarden = (tx: Tx): readonly unknown[] => [
  tx.wie.regio,
  tx.wie.mens,
  tx.wie.organisatie,
  tx.nu,
  tx.wie.rol === 'privacyfunctionaris',
  tx.wie.rol !== 'privacyfunctionaris',
]

/** What who asks may see of emergency access, newest first; what nobody reviewed yet goes before. */
export const noodlijst = (tx: Tx): Promise<Noodrij[]> =>
  tx
    .vraag<Noodrij>('nood_lijst', `${LEES} order by b.op is not null, n.van desc, n.id limit 100`, waarden(tx))
    .then(rijen => Promise.all(rijen.map(r => ontzegeld(tx, r))))

const ontzegeld = async (tx: Tx, r: Noodrij): Promise<Noodrij> => ({
  ...r,
  toelichting: await tx.zegel.lees(r.toelichting),
  zegje: r.zegje === null ? null : await tx.zegel.lees(r.zegje),
  motivering: r.motivering === null ? null : await tx.zegel.lees(r.motivering),
})

export async function eenNood(tx: Tx, id: string): Promise<Noodrij | null> {
  const [rij] = await tx.vraag<Noodrij>('nood_een', `${LEES} and n.id = $7`, [...waarden(tx), id])
  return rij === undefined ? null : ontzegeld(tx, rij)
}

/** The sheet as the database gives it: only to who has access now, in this role. */
export type Blad = {
  zaak: string
  nummer: string
  soort: 'melding' | 'casus'
  gemeente: string
  urgentie: 'acuut' | 'hoog' | 'gewoon'
  geopendOp: string
  codeRoodOp: string | null
  acuutOp: string | null
  van: string
  tot: string
  afgeschermd: boolean
  houder: string | null
  personen: {
    id: string
    voornamen: string
    tussenvoegsel: string
    achternaam: string
    geboortedatum: string
    geslacht: string
  }[]
  feiten: { soort: string; op: string }[]
  afspraken: { soort: string; tekst: string; op: string }[]
}
export async function noodblad(tx: Tx, id: string): Promise<Blad | null> {
  const [rij] = await tx.vraag<{ blad: Blad | null }>('nood_blad', 'select kring.noodblad($1) as blad', [id])
  const blad = rij?.blad
  if (!blad) return null
  const open = async (a: Blad['afspraken'][number]) => ({ ...a, tekst: await tx.zegel.lees(a.tekst) })
  return { ...blad, afspraken: await Promise.all(blad.afspraken.map(open)) }
}

/**
 * Opens the sheet of a case by its number; null when that case is not there for this person. Why is written in the same transaction, under the key
 * of that case: only then it is known which one.
 */
export async function openNood(
  tx: Tx,
  v: { id: string; nummer: string; reden: Noodreden; tot: string; beoordelenVoor: string },
): Promise<'geopend' | 'eigen' | 'loopt' | null> {
  const [rij] = await tx.vraag<{ uit: 'geopend' | 'eigen' | 'loopt' | null }>(
    'nood_open',
    'select kring.open_nood($1, $2, $3, $4, $5) as uit',
    [v.id, v.nummer, v.reden, v.tot, v.beoordelenVoor],
  )
  return rij?.uit ?? null
}

/** The note of who opened it just now. */
export async function toelichtingRij(tx: Tx, id: string, toelichting: string): Promise<Schrijf[]> {
  const [er] = await tx.vraag<{ zaak: string }>(
    'nood_zaak',
    'select zaak from kring.noodtoegang where regio = $1 and id = $2',
    [tx.wie.regio, id],
  )
  return er === undefined ? [] : [werkBij('noodtoegang', { regio: tx.wie.regio, zaak: er.zaak, id }, { toelichting })]
}

/** The holder's work that says somebody looked, while it is open. */
export async function openWerk(tx: Tx, nood: Noodrij): Promise<string | null> {
  const [rij] = await tx.vraag<{ id: string }>(
    'nood_werk',
    `select id from kring.werk where regio = $1 and zaak = $2 and onderwerp = $3 and soort = 'nood-bekijken' and klaar_op is null`,
    [tx.wie.regio, nood.zaak, nood.id],
  )
  return rij?.id ?? null
}
