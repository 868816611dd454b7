import { Type } from 'typebox'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { BestandAntwoord, rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Verzegeld } from '../../kernel/kluis.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { of } from '../../kernel/vorm.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'
import { VELDEN, type Ingevuld, type Veld } from './vraag.ts'

const VT: readonly Rol[] = ['medewerker-veilig-thuis', 'gedragswetenschapper']
const TEAM: readonly Rol[] = ['teamcoordinator', 'casusregisseur']
/** Who handles complaints about Veilig Thuis: what is about it never comes to who works in cases there. */
const KLACHT: readonly Rol[] = ['klachtbehandelaar']
/** Who answers at the door: Veilig Thuis, the local team for what came to it, and complaints for who handles those. */
export const deurrollen: readonly Rol[] = [...VT, ...TEAM, ...KLACHT]
const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
export const OpId = Type.Object({ id: Id }, { additionalProperties: false })

const Rij = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  gemeente: Type.String(),
  oppakkenVoor: Type.String(),
  stand: Type.String(),
  /** who took it up; null: nobody yet */
  door: of(Type.String()),
  uitkomst: of(Type.String()),
  reden: of(Type.String()),
  zaak: of(Type.Object({ id: Type.String(), nummer: Type.String() })),
  /** offered by a team to a reporting point: until that accepts, the team holds it */
  aanbod: of(
    Type.Object({
      van: Type.String(),
      naar: Type.String(),
      op: Type.String(),
      reden: Type.String(),
      aanMij: Type.Boolean(),
    }),
  ),
  /** the reporting point gave it back, and why */
  terug: of(Type.Object({ op: Type.String(), reden: Type.String() })),
})
type Rauw = {
  id: string
  op: Date
  soort: string
  gemeente: string
  oppakken_voor: Date
  stand: string
  naam: string | null
  uitkomst: string | null
  reden: string | null
  zaak: string | null
  nummer: string | null
  organisatie: string
  rol: Rol
  van: string
  aanbod_aan: string | null
  aanbod_naam: string | null
  aanbod_op: Date | null
  aanbod_reden: string | null
  terug_op: Date | null
  terug_reden: string | null
}
const KOLOMMEN = `v.id, v.op, v.soort, v.gemeente, v.oppakken_voor, v.stand, m.naam, v.uitkomst, v.reden, v.zaak, z.nummer, v.organisatie, v.rol,
  o.naam as van, v.aanbod_aan, a.naam as aanbod_naam, v.aanbod_op, v.aanbod_reden, v.terug_op, v.terug_reden`
const UIT = `kring.deurvraag v left join kring.mens m on m.id = coalesce(v.klaar_door, v.opgepakt_door)
  left join kring.zaak z on z.regio = v.regio and z.id = v.zaak
  join kring.organisatie o on o.regio = v.regio and o.id = v.organisatie
  left join kring.organisatie a on a.regio = v.regio and a.id = v.aanbod_aan`

const leesRij = (r: Rauw, organisatie: string): Type.Static<typeof Rij> => ({
  id: r.id,
  op: r.op.toISOString(),
  soort: r.soort,
  gemeente: r.gemeente,
  oppakkenVoor: r.oppakken_voor.toISOString(),
  stand: r.stand,
  door: r.naam,
  uitkomst: r.uitkomst,
  reden: r.reden,
  zaak: r.zaak === null || r.nummer === null ? null : { id: r.zaak, nummer: r.nummer },
  aanbod:
    r.aanbod_op === null
      ? null
      : {
          ...{ van: r.van, naar: r.aanbod_naam ?? '', op: r.aanbod_op.toISOString(), reden: r.aanbod_reden ?? '' },
          aanMij: r.aanbod_aan === organisatie,
        },
  terug: r.terug_op === null ? null : { op: r.terug_op.toISOString(), reden: r.terug_reden ?? '' },
})

/** The wall in code, apart from the policy: one's own organisation and the roles it came for; a report for who reaches that report. */
async function zichtbaar(tx: Tx, hulp: Hulp, id: string): Promise<Rauw | null> {
  const [rij] = await tx.vraag<Rauw>('deur_een', `select ${KOLOMMEN} from ${UIT} where v.regio = $1 and v.id = $2`, [
    tx.wie.regio,
    id,
  ])
  if (!rij) return null
  // who reported stays with Veilig Thuis, whoever else works in the report (UB Wmo 2015 art. 4.1.8)
  if (rij.zaak !== null)
    return VT.includes(tx.wie.rol) && (await hulp.stroom(tx, rij.zaak))?.bereik === 'inhoud' ? rij : null
  if (rij.aanbod_aan === tx.wie.organisatie && VT.includes(tx.wie.rol)) return rij
  return rij.organisatie === tx.wie.organisatie && voor(rij.rol).includes(tx.wie.rol) ? rij : null
}
const voor = (rol: Rol): readonly Rol[] =>
  rol === 'teamcoordinator' ? TEAM : rol === 'klachtbehandelaar' ? KLACHT : VT

/** When it came in and how it stands, for who may see it. */
export async function leesDeurvraag(
  tx: Tx,
  hulp: Hulp,
  id: string,
): Promise<{ op: string; stand: string; zaak: string | null } | null> {
  const rij = await zichtbaar(tx, hulp, id)
  return rij === null ? null : { op: rij.op.toISOString(), stand: rij.stand, zaak: rij.zaak }
}

/** What somebody filled in; null once it was thrown away. */
export async function inhoudVan(tx: Tx, hulp: Hulp, id: string): Promise<(Ingevuld & { taal?: string }) | null> {
  const [rij] = await tx.vraag<{ inhoud: Buffer; sleutel: string }>(
    'deur_inhoud',
    'select inhoud, sleutel from kring.deurinhoud where regio = $1 and vraag = $2',
    [tx.wie.regio, id],
  )
  return rij === undefined ? null : (JSON.parse(hulp.geheim.ontsleutel(rij.sleutel, rij.inhoud)) as Ingevuld)
}

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/deurvragen',
  samenvatting: 'Vragen en meldingen van het loket: wat wacht eerst, dan het nieuwste',
  doel: 'aanname',
  rollen: deurrollen,
  velden: ['proces'],
  antwoord: Type.Object({ vragen: Type.Array(Rij) }),
  kijk: async tx => {
    const rijen = await tx.vraag<Rauw>(
      'deur_lijst',
      `select ${KOLOMMEN} from ${UIT} where v.regio = $1 and (v.organisatie = $2 or v.aanbod_aan = $2) and (v.zaak is null or (${binnenKring('v.zaak', 3)}))
        order by v.stand = 'klaar', case when v.stand <> 'klaar' then v.oppakken_voor end, v.op desc, v.id limit 100`,
      [tx.wie.regio, tx.wie.organisatie, ...kringwaarden(tx)],
    )
    const { organisatie } = tx.wie
    const mijn = rijen.filter(r =>
      (r.zaak !== null || r.aanbod_aan === organisatie ? VT : voor(r.rol)).includes(tx.wie.rol),
    )
    return { antwoord: { vragen: mijn.map(r => leesRij(r, organisatie)) }, zaak: null, personen: [] }
  },
})

/** Everything but how to reach somebody: first one reads when and how that is safe (SD-19). */
const Inhoud = Type.Object({
  taal: Type.String(),
  verhaal: of(Type.String()),
  gezin: of(Type.String()),
  kinderen: of(Type.String()),
  wie: of(Type.String()),
  naam: of(Type.String()),
  afgeschermd: of(Type.String()),
  aanbod: of(Type.String()),
  langs: of(Type.String()),
  wanneer: of(Type.String()),
  voicemail: of(Type.String()),
  woord: of(Type.String()),
})
const Stuk = Type.Object({ id: Type.String(), type: Type.String(), omvang: Type.Integer() })
const detail = vraagRoute({
  methode: 'GET',
  pad: '/deurvragen/:id',
  samenvatting: 'Een vraag of melding van het loket lezen',
  doel: 'aanname',
  rollen: deurrollen,
  velden: ['persoon', 'inhoud', 'melder'],
  params: OpId,
  antwoord: Type.Object({ vraag: Rij, inhoud: of(Inhoud), stukken: Type.Array(Stuk), magMelding: Type.Boolean() }),
  kijk: async (tx, { params, hulp }) => {
    const rij = await zichtbaar(tx, hulp, params.id)
    if (rij === null) return null
    const i = await inhoudVan(tx, hulp, rij.id)
    const veld = (v: Veld) => i?.[v] ?? null
    const stukken = await tx.vraag<Type.Static<typeof Stuk>>(
      'deur_stukken',
      'select id, type, omvang from kring.deurstuk where regio = $1 and vraag = $2 order by volgorde',
      [tx.wie.regio, rij.id],
    )
    const inhoud = i === null ? null : { ...leeg(veld), taal: i.taal ?? 'nl' }
    return {
      antwoord: {
        ...{ vraag: leesRij(rij, tx.wie.organisatie), inhoud, stukken },
        magMelding: rij.rol === 'medewerker-veilig-thuis',
      },
      zaak: rij.zaak,
      personen: [],
    }
  },
})
const leeg = (veld: (v: Veld) => string | null) => ({
  ...{ verhaal: veld('verhaal'), gezin: veld('gezin'), kinderen: veld('kinderen'), wie: veld('wie') },
  ...{ naam: veld('naam'), afgeschermd: veld('afgeschermd'), aanbod: veld('aanbod'), langs: veld('langs') },
  ...{ wanneer: veld('wanneer'), voicemail: veld('voicemail'), woord: veld('woord') },
})

/** The number or address itself: a look of its own, after how and when it is safe. */
const bereik = vraagRoute({
  methode: 'GET',
  pad: '/deurvragen/:id/bereik',
  samenvatting: 'Het nummer of adres van wie een vraag stelde bij het loket',
  doel: 'aanname',
  rollen: deurrollen,
  velden: ['melder'],
  params: OpId,
  antwoord: Type.Object({ bereik: of(Type.String()) }),
  kijk: async (tx, { params, hulp }) => {
    const rij = await zichtbaar(tx, hulp, params.id)
    if (rij === null) return null
    const i = await inhoudVan(tx, hulp, rij.id)
    return { antwoord: { bereik: i?.bereik ?? null }, zaak: rij.zaak, personen: [] }
  },
})

const MEDIA: { readonly [type: string]: readonly [media: string, achter: string] } = {
  pdf: ['application/pdf', 'pdf'],
  jpeg: ['image/jpeg', 'jpg'],
  png: ['image/png', 'png'],
  webp: ['image/webp', 'webp'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  tekst: ['text/plain; charset=utf-8', 'txt'],
}
type Stukrij = Verzegeld & { vraag: string; volgorde: number; type: string }
/** Where a file of a question is sealed for: moved to another question it no longer opens. */
export const stukPlek = (regio: string, vraag: string, volgorde: number): string =>
  `deurstuk/${regio}/${vraag}/${volgorde}`

const stuk = vraagRoute({
  methode: 'GET',
  pad: '/deurstukken/:id',
  samenvatting: 'Een bestand bij een vraag of melding van het loket ophalen',
  doel: 'aanname',
  rollen: [...VT, ...TEAM],
  velden: ['stuk'],
  params: OpId,
  antwoord: BestandAntwoord,
  alsBestand: true,
  kijk: async (tx, { params, hulp }) => {
    const [s] = await tx.vraag<Stukrij>(
      'deur_stuk',
      'select vraag, volgorde, type, sleutel, omhuld, nonce, cijfer, som from kring.deurstuk where regio = $1 and id = $2',
      [tx.wie.regio, params.id],
    )
    const rij = s === undefined ? null : await zichtbaar(tx, hulp, s.vraag)
    if (s === undefined || rij === null) return null
    const bytes = hulp.geheim.kluis.open(s, stukPlek(tx.wie.regio, s.vraag, s.volgorde))
    const [media = 'application/octet-stream', achter = 'bin'] = MEDIA[s.type] ?? []
    return { antwoord: { bytes, media, naam: `bijlage-${s.volgorde}.${achter}` }, zaak: rij.zaak, personen: [] }
  },
})

const EERST = weiger('MAG_NU_NIET', 'Deze vraag is u aangeboden. Aanvaard haar eerst, of geef haar terug.')
const AANGEBODEN = weiger('MAG_NU_NIET', 'Deze vraag is aangeboden aan Veilig Thuis. Pak haar eerst zelf weer op.')
export const AF = weiger('MAG_NU_NIET', 'Deze vraag is al afgehandeld.')
/** Takes hold of a question that is not done: who comes second waits here, and then finds it done. */
export async function pakDeurvraag(
  tx: Tx,
  hulp: Hulp,
  id: string,
  wat: 'gewoon' | 'terugnemen' = 'gewoon',
): Promise<{ op: string; rol: Rol } | Weigering> {
  const rij = await zichtbaar(tx, hulp, id)
  if (rij === null) return nietGevonden()
  if (rij.aanbod_aan === tx.wie.organisatie) return EERST
  if (rij.aanbod_aan !== null && wat === 'gewoon') return AANGEBODEN
  const [open] = await tx.vraag<{ op: Date; rol: Rol }>(
    'deur_vast',
    `select op, rol from kring.deurvraag where regio = $1 and id = $2 and stand <> 'klaar' for update`,
    [tx.wie.regio, id],
  )
  return open === undefined ? AF : { op: open.op.toISOString(), rol: open.rol }
}

/** Done, in the own name, now. */
export const deurKlaar = (
  wie: { regio: string; mens: string },
  nu: string,
  id: string,
  uit: { uitkomst: string; reden?: string; zaak?: string; advies?: string },
): Schrijf =>
  werkBij(
    'deurvraag',
    { regio: wie.regio, id },
    {
      ...{ stand: 'klaar', klaar_op: nu, klaar_door: wie.mens, uitkomst: uit.uitkomst, reden: uit.reden ?? null },
      ...{ zaak: uit.zaak ?? null, advies: uit.advies ?? null },
    },
  )

/** What somebody wrote goes at once when it is done and no report came of it (SD-3, SD-4). */
export async function gooiWeg(tx: Tx, id: string): Promise<void> {
  await tx.vraag('deur_stukken_weg', 'delete from kring.deurstuk where regio = $1 and vraag = $2', [tx.wie.regio, id])
  await tx.vraag('deur_inhoud_weg', 'delete from kring.deurinhoud where regio = $1 and vraag = $2', [tx.wie.regio, id])
}

const GEEN_AANBOD = { aanbod_aan: null, aanbod_op: null, aanbod_door: null, aanbod_reden: null }

const pakOp = rijRoute({
  pad: '/deurvragen/:id/oppakken',
  samenvatting: 'Een vraag van het loket op zich nemen',
  rollen: deurrollen,
  doel: 'aanname',
  params: OpId,
  body: Type.Object({}, { additionalProperties: false }),
  maak: async (tx, { params }, hulp) => {
    // a team that offered it may take it back so
    const vast = await pakDeurvraag(tx, hulp, params.id, 'terugnemen')
    if ('ok' in vast) return vast
    const zet = { stand: 'opgepakt', opgepakt_op: tx.nu, opgepakt_door: tx.wie.mens, ...GEEN_AANBOD }
    return { id: params.id, rijen: [werkBij('deurvraag', { regio: tx.wie.regio, id: params.id }, zet)] }
  },
})

export const AFRONDINGEN = ['geholpen', 'doorverwezen', 'niet-bereikt', 'terzijde'] as const
const rondAf = rijRoute({
  pad: '/deurvragen/:id/afronden',
  samenvatting: 'Een vraag van het loket afronden, met wat ermee gebeurde',
  // a complaint ends with a ground or an answer, never here
  rollen: [...VT, ...TEAM],
  doel: 'aanname',
  params: OpId,
  body: Type.Object(
    {
      uitkomst: Type.Unsafe<(typeof AFRONDINGEN)[number]>(Type.Enum([...AFRONDINGEN])),
      reden: Type.String({ minLength: 1, maxLength: VELDEN.gezin, pattern: '\\S' }),
    },
    { additionalProperties: false },
  ),
  maak: async (tx, { params, body }, hulp) => {
    const vast = await pakDeurvraag(tx, hulp, params.id)
    if ('ok' in vast) return vast
    await tx.schrijf([deurKlaar(tx.wie, tx.nu, params.id, { uitkomst: body.uitkomst, reden: body.reden.trim() })])
    await gooiWeg(tx, params.id)
    return { id: params.id, rijen: [] }
  },
})

/** What a team says when it offers a question, and a reporting point when it gives it back. */
export const Reden = Type.String({ minLength: 1, maxLength: VELDEN.gezin, pattern: '\\S' })
export const TEAMROLLEN = TEAM

/**
 * A question that came to a team is for Veilig Thuis: offered with the reason. The team holds it until that accepts; the moment it came in
 * and its clock stay (R001-36, R004-29).
 */
export async function biedAan(
  tx: Tx,
  hulp: Hulp,
  id: string,
  wat: { naar: string; reden: string },
): Promise<Weigering | readonly Schrijf[]> {
  const vast = await pakDeurvraag(tx, hulp, id)
  if ('ok' in vast) return vast
  if (vast.rol !== 'teamcoordinator') return weiger('MAG_NU_NIET', 'Deze vraag ligt al bij Veilig Thuis.')
  const { regio, mens } = tx.wie
  const aanbod = { aanbod_aan: wat.naar, aanbod_op: tx.nu, aanbod_door: mens, aanbod_reden: wat.reden }
  const leeg = { opgepakt_op: null, opgepakt_door: null }
  // first the offer: the message may go because it stands there
  await tx.schrijf([werkBij('deurvraag', { regio, id }, { stand: 'wacht', ...leeg, ...aanbod })])
  return [deurbericht(tx, hulp, { organisatie: wat.naar, rol: 'medewerker-veilig-thuis', soort: 'deur-aanbod' })]
}

const deurbericht = (tx: Tx, hulp: Hulp, b: { organisatie: string; rol: Rol; soort: string }): Schrijf =>
  voegToe('bericht', { regio: tx.wie.regio, id: hulp.nieuwId(), ...b, zaak: null, klok: null, op: tx.nu })

/** An open offer to the own organisation, held fast; else why not. */
async function pakAanbod(tx: Tx, hulp: Hulp, id: string): Promise<{ organisatie: string; rol: Rol } | Weigering> {
  const rij = await zichtbaar(tx, hulp, id)
  if (rij === null) return nietGevonden()
  const [aanbod] = await tx.vraag<{ organisatie: string; rol: Rol }>(
    'deur_aanbod',
    'select organisatie, rol from kring.deurvraag where regio = $1 and id = $2 and aanbod_aan = $3 for update',
    [tx.wie.regio, id, tx.wie.organisatie],
  )
  return aanbod ?? weiger('MAG_NU_NIET', 'Deze vraag is u niet (meer) aangeboden.')
}

const aanvaard = rijRoute({
  pad: '/deurvragen/:id/aanvaarden',
  samenvatting: 'Een vraag van het loket overnemen van het team dat haar aanbood',
  rollen: VT,
  doel: 'aanname',
  params: OpId,
  body: Type.Object({}, { additionalProperties: false }),
  maak: async (tx, { params: { id } }, hulp) => {
    const aanbod = await pakAanbod(tx, hulp, id)
    if ('ok' in aanbod) return aanbod
    const { regio, organisatie, mens } = tx.wie
    const zet = {
      ...{ organisatie, rol: 'medewerker-veilig-thuis', stand: 'opgepakt', opgepakt_op: tx.nu, opgepakt_door: mens },
      ...GEEN_AANBOD,
    }
    return { id, rijen: [werkBij('deurvraag', { regio, id }, zet)] }
  },
})

const geefTerug = rijRoute({
  pad: '/deurvragen/:id/teruggeven',
  samenvatting: 'Een aangeboden vraag van het loket teruggeven aan het team, met reden',
  rollen: VT,
  doel: 'aanname',
  params: OpId,
  body: Type.Object({ reden: Reden }, { additionalProperties: false }),
  maak: async (tx, { params: { id }, body }, hulp) => {
    const aanbod = await pakAanbod(tx, hulp, id)
    if ('ok' in aanbod) return aanbod
    const { regio, mens } = tx.wie
    const terug = { terug_op: tx.nu, terug_door: mens, terug_reden: body.reden.trim() }
    await tx.schrijf([werkBij('deurvraag', { regio, id }, { ...GEEN_AANBOD, ...terug })])
    return { id, rijen: [deurbericht(tx, hulp, { ...aanbod, soort: 'deur-terug' })] }
  },
})

export const routes: readonly Route[] = [lijst, detail, bereik, stuk, pakOp, rondAf, aanvaard, geefTerug]
