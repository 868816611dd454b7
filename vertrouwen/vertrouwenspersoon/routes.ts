import { Type } from 'typebox'
import { STEUN_UITKOMSTEN } from '../../gedeeld/steun.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Klokken } from '../../kernel/deadlines.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { dicht, Id, of } from '../../kernel/vorm.ts'
import { nietGevonden, type Weigering } from '../../kernel/weigering.ts'
import { jaarcijfers } from './jaarcijfers.ts'
import { bezet, legNeer } from './neerleggen.ts'
import { decide, mag, type Opdracht } from './steun.ts'
import { eenVraag, notities, steunlijst, woordenVan, type Steunrij } from './vragen.ts'

/** Who may pass on that somebody wants contact; none of them reads it back. */
export const BALIE: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'klachtbehandelaar',
  'casusregisseur',
  'teamcoordinator',
]
const STEUN: readonly Rol[] = ['vertrouwenspersoon']

const Kort = Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' })
const Verhaal = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' })
const heel = (t: string | undefined): string | null => t?.trim() ?? null

const wie = vraagRoute({
  methode: 'GET',
  pad: '/vertrouwenspersoon',
  samenvatting: 'Of er een vertrouwenspersoon is, en hoe die te bereiken is; niets van wie erom vroeg',
  doel: 'steun',
  rollen: BALIE,
  velden: ['proces'],
  antwoord: Type.Object({
    aangesteld: Type.Boolean(),
    bereik: Type.Array(
      Type.Object({
        ...{ naam: Type.String(), telefoon: Type.String(), bereikbaar: of(Type.String()) },
        gemeenten: of(Type.Array(Type.String())),
      }),
    ),
  }),
  kijk: async (tx, { hulp }) => ({
    antwoord: {
      aangesteld: (await bezet(tx)).length > 0,
      bereik: hulp.definitie.vertrouwenspersonen.map(v => ({
        ...{ naam: v.naam, telefoon: v.telefoon, bereikbaar: v.bereikbaar ?? null },
        gemeenten: v.gemeenten === 'alle' ? null : [...v.gemeenten],
      })),
    },
    zaak: null,
    personen: [],
  }),
})

const doorgeven = (klokken: Klokken): Route =>
  rijRoute({
    pad: '/steunvragen',
    samenvatting: 'Doorgeven dat iemand contact met de vertrouwenspersoon wil; terug te lezen is het niet',
    rollen: BALIE,
    doel: 'steun',
    body: Type.Object(
      {
        ...{ naam: Type.Optional(Kort), bereik: Kort },
        ...{ veilig: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }), verhaal: Type.Optional(Verhaal) },
      },
      dicht,
    ),
    maak: (tx, { body: b }, hulp) =>
      legNeer(tx, { klokken, definitie: hulp.definitie, nieuwId: () => hulp.nieuwId() }, hulp.nieuwId(), {
        ...{ langs: 'balie', naam: heel(b.naam), bereik: b.bereik.trim(), veilig: b.veilig.trim() },
        verhaal: heel(b.verhaal),
      }),
  })

const Rij = Type.Object({
  ...{ id: Type.String(), langs: Type.String(), gevraagdOp: Type.String(), stand: Type.String() },
  ...{ oppakkenVoor: Type.String(), bron: Type.String(), uitkomst: of(Type.String()) },
  bij: of(Type.String()),
  vanMij: Type.Boolean(),
})
const rijVan = (tx: Tx, r: Steunrij): Type.Static<typeof Rij> => ({
  ...{ id: r.id, langs: r.langs, gevraagdOp: r.gevraagd.toISOString(), stand: r.stand, uitkomst: r.uitkomst },
  ...{ oppakkenVoor: r.voor.toISOString(), bron: r.bron, bij: r.doorNaam, vanMij: r.door === tx.wie.mens },
})

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/steunvragen',
  samenvatting: 'De vragen aan de vertrouwenspersoon van deze regio; wat wacht staat boven',
  doel: 'steun',
  rollen: STEUN,
  velden: ['proces'],
  antwoord: Type.Object({ vragen: Type.Array(Rij) }),
  kijk: async tx => ({
    antwoord: { vragen: (await steunlijst(tx)).map(r => rijVan(tx, r)) },
    zaak: null,
    personen: [],
  }),
})

const een = vraagRoute({
  methode: 'GET',
  pad: '/steunvragen/:id',
  samenvatting: 'Een vraag met de eigen notities; hoe iemand te bereiken is staat apart',
  doel: 'steun',
  rollen: STEUN,
  velden: ['persoon', 'inhoud'],
  params: Id,
  antwoord: Type.Object({
    vraag: Rij,
    ...{ naam: of(Type.String()), veilig: of(Type.String()), verhaal: of(Type.String()) },
    mag: Type.Array(Type.String()),
    notities: Type.Array(Type.Object({ op: Type.String(), tekst: Type.String() })),
  }),
  kijk: async (tx, { params }) => {
    const rij = await eenVraag(tx, params.id)
    if (rij === null) return null
    const { naam, veilig, verhaal } = await woordenVan(tx, rij.id)
    return {
      antwoord: {
        ...{ vraag: rijVan(tx, rij), naam, veilig, verhaal },
        ...{ mag: [...mag(rij, tx.wie.mens)], notities: await notities(tx, rij.id) },
      },
      zaak: null,
      personen: [],
    }
  },
})

const bereik = vraagRoute({
  methode: 'GET',
  pad: '/steunvragen/:id/bereik',
  samenvatting: 'Het nummer of adres van wie erom vroeg: een blik apart, na hoe en wanneer dat veilig is',
  doel: 'steun',
  rollen: STEUN,
  velden: ['persoon'],
  params: Id,
  antwoord: Type.Object({ bereik: of(Type.String()) }),
  kijk: async (tx, { params }) => {
    const rij = await eenVraag(tx, params.id)
    if (rij === null) return null
    return { antwoord: { bereik: (await woordenVan(tx, rij.id)).bereik }, zaak: null, personen: [] }
  },
})

type Gedaan = Weigering | { id: string; rijen: readonly Schrijf[] }
/** One act: asked of the rules twice, for between reading and taking hold a colleague may have been first. */
async function daad(
  tx: Tx,
  id: string,
  opdracht: Opdracht,
  rijen: (zet: (wat: Parameters<typeof werkBij>[2]) => Schrijf) => readonly Schrijf[],
): Promise<Gedaan> {
  const er = await eenVraag(tx, id)
  if (er === null) return nietGevonden()
  const nee = decide(er, opdracht, tx.wie.mens)
  if (!nee.ok) return nee
  const vast = (await eenVraag(tx, id, true)) ?? { ...er, stand: 'klaar' as const }
  const uit = decide(vast, opdracht, tx.wie.mens)
  if (!uit.ok) return uit
  return { id, rijen: rijen(wat => werkBij('steunvraag', { regio: tx.wie.regio, id }, wat)) }
}

const vast = { doel: 'steun', rollen: STEUN, params: Id } as const
const daden: readonly Route[] = [
  rijRoute({
    ...{ ...vast, pad: '/steunvragen/:id/oppakken' },
    samenvatting: 'Een vraag oppakken, of overnemen van een collega',
    maak: (tx, { params }) =>
      daad(tx, params.id, { type: 'PakOp' }, zet => [
        zet({ stand: 'opgepakt', opgepakt_op: tx.nu, opgepakt_door: tx.wie.mens }),
      ]),
  }),
  rijRoute({
    ...{ ...vast, pad: '/steunvragen/:id/notitie' },
    samenvatting: 'Een eigen notitie schrijven; niemand anders leest haar, en er gaat niets van af',
    body: Type.Object({ tekst: Verhaal }, dicht),
    maak: (tx, { params, body }, hulp) =>
      daad(tx, params.id, { type: 'Noteer' }, () => [
        voegToe('steunnotitie', {
          ...{ regio: tx.wie.regio, steun: params.id, id: hulp.nieuwId(), op: tx.nu, mens: tx.wie.mens },
          tekst: body.tekst.trim(),
        }),
      ]),
  }),
  rijRoute({
    ...{ ...vast, pad: '/steunvragen/:id/afronden' },
    samenvatting: 'Een vraag afronden, met wat ermee gebeurde uit een vaste lijst',
    body: Type.Object(
      { uitkomst: Type.Unsafe<(typeof STEUN_UITKOMSTEN)[number]>(Type.Enum([...STEUN_UITKOMSTEN])) },
      dicht,
    ),
    maak: (tx, { params, body }) =>
      daad(tx, params.id, { type: 'RondAf', uitkomst: body.uitkomst }, zet => [
        zet({ stand: 'klaar', uitkomst: body.uitkomst, afgesloten_op: tx.nu }),
      ]),
  }),
]

/** The vertrouwenspersoon over HTTP: passing a question on, and what that person alone reads and does. */
export const maakRoutes = (klokken: Klokken): readonly Route[] => [
  wie,
  doorgeven(klokken),
  lijst,
  jaarcijfers,
  een,
  bereik,
  ...daden,
]
