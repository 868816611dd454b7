import { Type, type Static } from 'typebox'
import type { Rol } from '../kernel/actor.ts'
import type { Tx } from '../kernel/db.ts'
import type { Gebeurd } from '../kernel/pipeline.ts'

/** What the steps of the chain show alike of a case: people, texts, work, names of colleagues. Under the wall, as the asker. */
export type PersoonRij = {
  id: string
  voornamen: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string
  verwachtOp: string | null
  geslacht: string
  postcode: string | null
  huisnummer: string | null
  straat: string | null
  plaats: string | null
}

export const leesPersonen = (tx: Tx, zaak: string): Promise<PersoonRij[]> =>
  tx.vraag<PersoonRij>(
    'zaak_personen',
    `select p.id, p.voornamen, p.tussenvoegsel, p.achternaam, p.geboortedatum, p.verwacht_op::text as "verwachtOp", p.geslacht, p.postcode, p.huisnummer, p.straat, p.plaats
       from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = $1 and zp.zaak = $2 order by p.geboortedatum, p.id`,
    [tx.wie.regio, zaak],
  )

/** Stored texts as words, by id. */
export const openTeksten = async (
  tx: Tx,
  rijen: readonly { id: string; inhoud: string }[],
): Promise<{ [id: string]: string }> =>
  Object.fromEntries(await Promise.all(rijen.map(async r => [r.id, await tx.zegel.lees(r.inhoud)])))

/** Texts of a case by id; the screen looks them up where a fact names them. */
export async function leesTeksten(
  tx: Tx,
  zaak: string,
  soorten: readonly string[] | null = null,
): Promise<{ [id: string]: string }> {
  const rijen = await tx.vraag<{ id: string; inhoud: string }>(
    'zaak_teksten',
    'select id, inhoud from kring.tekst where regio = $1 and zaak = $2 and ($3::text[] is null or soort = any($3))',
    [tx.wie.regio, zaak, soorten],
  )
  return openTeksten(tx, rijen)
}

export type Werkrij = {
  id: string
  soort: string
  rol: string
  organisatie: string
  onderwerp: string | null
  klok: string | null
  vervaltOp: string | null
  uiterlijkOp: string | null
  kalender: string | null
  bron: string | null
  gestartOp: string
  klaarOp: string | null
  waarschuwOp: string | null
  /** whose own work it is; absent: of the team */
  mens?: string | null
  /** since when this clock stands still, and on which reason */
  stilSinds?: string | null
  stilGrond?: string | null
}

/** Of a case in a list: the term that ends first, what it is for and where it comes from. */
export const EersteKlok = Type.Union([
  Type.Object({
    soort: Type.String(),
    vervaltOp: Type.String(),
    kalender: Type.Union([Type.String(), Type.Null()]),
    bron: Type.Union([Type.String(), Type.Null()]),
  }),
  Type.Null(),
])
export type EersteKlok = Static<typeof EersteKlok>

/** The clock above as a column `klok` of a list over `kring.zaak z`; `nog` narrows whose work counts. */
export const eersteKlok = (nog = ''): string =>
  `(select jsonb_build_object('soort', w.soort, 'vervaltOp', to_char(w.vervalt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kalender', w.kalender, 'bron', w.bron)
     from kring.werk w where w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.vervalt_op is not null and w.stil_sinds is null ${nog} order by w.vervalt_op limit 1) as klok`

/** Open and finished work of a case with its clocks. */
export const leesWerk = (tx: Tx, zaak: string): Promise<Werkrij[]> =>
  tx.vraag<Werkrij>(
    'zaak_werk',
    `select id, soort, rol, organisatie, onderwerp, klok, vervalt_op as "vervaltOp", uiterlijk_op as "uiterlijkOp", kalender, bron, gestart_op as "gestartOp", klaar_op as "klaarOp",
       case when volgende = 'waarschuwing' then volgende_op end as "waarschuwOp", mens, stil_sinds as "stilSinds", stil_grond as "stilGrond"
       from kring.werk where regio = $1 and zaak = $2 order by klaar_op is not null, vervalt_op nulls first, gestart_op`,
    [tx.wie.regio, zaak],
  )

/** For whom this case is closed now, by id; only for who works in it. */
export const dichtVoor = async (tx: Tx, zaak: string): Promise<readonly string[]> =>
  (
    await tx.vraag<{ mens: string }>('dicht_voor', 'select mens from kring.dicht_voor($1) as d (mens) order by 1', [
      zaak,
    ])
  ).map(r => r.mens)

/** Names of the colleagues and organisations that appear in a time line. */
export async function namenVan(
  tx: Tx,
  gebeurd: readonly Gebeurd[],
  ook: readonly string[] = [],
): Promise<{ mensen: { [id: string]: string }; organisaties: { [id: string]: string } }> {
  const mensen = await tx.vraag<{ id: string; naam: string }>(
    'namen_mensen',
    'select id, naam from kring.mens where id = any($1::uuid[])',
    [[...new Set([...gebeurd.map(g => g.mens), ...ook])]],
  )
  const organisaties = await tx.vraag<{ id: string; naam: string }>(
    'namen_organisaties',
    'select id, naam from kring.organisatie where regio = $1',
    [tx.wie.regio],
  )
  return {
    mensen: Object.fromEntries(mensen.map(m => [m.id, m.naam])),
    organisaties: Object.fromEntries(organisaties.map(o => [o.id, o.naam])),
  }
}

export { leesbaarNummer } from '../gedeeld/nummer.ts'

/** Roles that may see what is in a case when their organisation is involved; process direction sees process data of the region. */
export const INHOUD: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
]
/** The roles of a restraining order: in those, and in nothing else, they see content too. */
export const HUISVERBODROLLEN: readonly Rol[] = ['hulpofficier', 'burgemeester', 'medewerker-huisverbod']
/** Who works at a shelter: content of the stays of their own shelter. */
export const OPVANGROLLEN: readonly Rol[] = ['plaatsingscoordinator', 'opvangmedewerker']

/** Partners at a table: only what they were invited to, as long as that lasts. */
export const TAFELROLLEN: readonly Rol[] = ['overlegvoorzitter', 'ketenpartner']
/** Who works with the meldcode: only the worksheets on which they stand by name. */
export const MELDCODEROLLEN: readonly Rol[] = ['professional', 'aandachtsfunctionaris']

/**
 * The code's own wall for lists, which have no case id to ask about: inside the circle now, and not barred. Reads `$1` as the region
 * and `$n` .. `$n+4` as filled by `kringwaarden`. Stands apart from the policies in the database: either alone must hold.
 */
export const binnenKring = (zaak: string, n: number): string =>
  `(($${n + 3}::boolean and not exists (select 1 from kring.betrokkenheid kw where kw.regio = $1 and kw.zaak = ${zaak} and kw.als = 'werkblad')) or (exists (select 1 from kring.betrokkenheid kb where kb.regio = $1 and kb.zaak = ${zaak} and kb.organisatie = $${n}::uuid
     and (($${n + 4}::text = 'inhoud' and kb.als <> 'werkblad') or ($${n + 4}::text in ('tafel', 'werkblad') and kb.als = $${n + 4}::text)) and (kb.mens is null or kb.mens = $${n + 1}::uuid) and kb.van <= $${n + 2}::timestamptz and (kb.tot is null or kb.tot > $${n + 2}::timestamptz)))) and ${nietGesperd(zaak, n + 1)}`

/** As `binnenKring`, for acts: works in the case with content. Who was only offered it, or only watches its course, does not. */
export const werktIn = (zaak: string, n: number): string =>
  `not $${n + 3}::boolean and exists (select 1 from kring.betrokkenheid kb where kb.regio = $1 and kb.zaak = ${zaak} and kb.organisatie = $${n}::uuid
     and (($${n + 4}::text = 'inhoud' and kb.als in ('houder', 'betrokken')) or ($${n + 4}::text in ('inhoud', 'tafel') and kb.als = 'tafel') or ($${n + 4}::text = 'werkblad' and kb.als = 'werkblad')) and (kb.mens is null or kb.mens = $${n + 1}::uuid) and kb.van <= $${n + 2}::timestamptz and (kb.tot is null or kb.tot > $${n + 2}::timestamptz)) and ${nietGesperd(zaak, n + 1)}`

/** Not barred from this case now: `$n` is the person, `$n+1` the instant. */
export const nietGesperd = (zaak: string, n: number): string =>
  `not exists (select 1 from kring.sper ks where ks.regio = $1 and ks.zaak = ${zaak} and ks.mens = $${n}::uuid and ks.van <= $${n + 1}::timestamptz and (ks.tot is null or ks.tot > $${n + 1}::timestamptz))`

export const kringwaarden = ({ wie, nu }: Tx): readonly unknown[] => [
  wie.organisatie,
  wie.mens,
  nu,
  wie.rol === 'procesregisseur',
  [...INHOUD, ...HUISVERBODROLLEN, ...OPVANGROLLEN].includes(wie.rol)
    ? 'inhoud'
    : TAFELROLLEN.includes(wie.rol)
      ? 'tafel'
      : MELDCODEROLLEN.includes(wie.rol)
        ? 'werkblad'
        : 'niets',
]
