import { idVan, mens } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import type { Besluitcode } from '../../../gedeeld/regio/schema.ts'
import type { MeldingFeit, MeldingOpdracht, Toestemming, Wegingvelden } from '../../../keten/melding/melding.ts'

/** People and facts around a report, in words of the domain; ids follow from the words. */
export const anna = mens('Anna Voorbeeld', 'medewerker-veilig-thuis', 'meldpunt')
export const gijs = mens('Gijs Voorbeeld', 'gedragswetenschapper', 'meldpunt')
export const tom = mens('Tom Proef', 'teamcoordinator', 'team')
export const vreemdTeam = mens('Tessa Testman', 'teamcoordinator', 'ander team')

export const MOEDER = idVan('moeder')
export const VADER = idVan('vader')
export const KIND = idVan('kind')

type Aanname = Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>
type Ontvangen = Extract<MeldingFeit, { soort: 'MeldingOntvangen' }>

export const aanname = (anders: Partial<Aanname> = {}): Aanname => ({
  type: 'NeemMeldingAan',
  gemeente: 'Rotterdam',
  nummer: 'M-1',
  kanaal: 'telefoon',
  bron: 'professional',
  incident: null,
  acuut: false,
  personen: [
    { id: MOEDER, rollen: ['slachtoffer'], kind: false },
    { id: VADER, rollen: ['pleger'], kind: false },
    { id: KIND, rollen: ['kind-in-gezin'], kind: true },
  ],
  verbanden: [{ van: VADER, naar: MOEDER, soort: 'partner', geweld: true }],
  toedracht: {
    vormen: ['partnergeweld'],
    aard: ['lichamelijk'],
    reikwijdte: 'herhaald',
    plaats: 'thuis',
    sinds: null,
    verhaal: idVan('verhaal'),
  },
  kindcheck: 'gedaan',
  klasse: 'nieuw',
  eerder: [],
  melderBekend: true,
  ambtshalveDoor: null,
  ...anders,
})

export const ontvangen = (anders: Partial<Ontvangen> = {}): Ontvangen => {
  const { type: _t, melderBekend: _m, ambtshalveDoor: _a, ...feit } = aanname()
  return {
    soort: 'MeldingOntvangen',
    organisatie: anna.organisatie,
    op: '2026-03-02T09:00:00.000Z',
    urgentie: 'gewoon',
    urgentieReden: 'geen teken van acuut gevaar',
    crisisOrganisatie: null,
    ...feit,
    ...anders,
  }
}

/** What a step must record, filled in sensibly for every field the region asks. */
export const velden = (regio: string, stap: string, anders: Wegingvelden = {}): Wegingvelden => {
  const nodig = getDefinitie(regio).keten.weging.stappen.find(s => s.id === stap)?.verplichteVelden ?? []
  const perPersoon = [MOEDER, VADER, KIND].map(persoon => ({ persoon, keuze: 'nee' }))
  const keuzes: Wegingvelden = {
    directGevaar: { perPersoon },
    ernst: { keuze: 'matig' },
    complexiteit: { keuze: 'complex' },
    verhoogdRisico: { keuze: 'nee' },
    kinderenInBeeld: { keuze: 'ja' },
    politieInformatie: { keuze: 'uitgewisseld' },
    contactpoging: { keuze: 'gelukt' },
    deskundige: { keuze: gijs.mens },
  }
  return Object.fromEntries(nodig.map(v => [v, anders[v] ?? keuzes[v] ?? { tekst: idVan(v) }]))
}

export const stappen = (regio = 'rotterdam-2014'): readonly string[] =>
  getDefinitie(regio).keten.weging.stappen.map(s => s.id)

export const rondAf = (stap: string, regio = 'rotterdam-2014', anders: Wegingvelden = {}) =>
  ({ type: 'RondStapAf', stap, velden: velden(regio, stap, anders), deskundigen: [gijs.mens] }) as const

/** Every mandatory question of the instrument answered, per person where it asks so. */
export const antwoorden = (regio = 'rotterdam-2014'): Extract<MeldingFeit, { soort: 'VragenBeantwoord' }> => ({
  soort: 'VragenBeantwoord',
  antwoorden: getDefinitie(regio)
    .keten.weging.instrument.filter(v => v.verplicht)
    .flatMap(v =>
      (v.perPersoon ? [MOEDER, VADER, KIND] : [null]).map(persoon => ({
        vraag: v.id,
        persoon,
        waarde: v.antwoord === 'janee' ? 'nee' : (v.opties?.[0]?.id ?? idVan(v.id)),
        bron: null,
      })),
    ),
})

/** A report whose steps and questions are done, not yet decided. */
export const onderzochteFeiten = (regio = 'rotterdam-2014', anders: Partial<Ontvangen> = {}): MeldingFeit[] => [
  ontvangen(anders),
  antwoorden(regio),
  ...stappen(regio).map((stap): MeldingFeit => ({ soort: 'WegingstapAfgerond', stap, velden: velden(regio, stap) })),
]

export const besloten = (...besluiten: Besluitcode[]): MeldingFeit => ({
  soort: 'WegingBesloten',
  besluiten,
  motivering: idVan('motivering'),
  door: anna.mens,
})
export const bevestigd = (...besluiten: Besluitcode[]): MeldingFeit => ({
  soort: 'BesluitBevestigd',
  door: gijs.mens,
  besluiten,
})

/** A report weighed and confirmed with these decisions. */
export const gewogen = (regio: string, ...besluiten: Besluitcode[]): MeldingFeit[] => [
  ...onderzochteFeiten(regio, { gemeente: getDefinitie(regio).regio.centrumgemeenten[0] ?? '' }),
  besloten(...besluiten),
  bevestigd(...besluiten),
]

export const BOD = idVan('bod')
export const aangeboden: Extract<MeldingFeit, { soort: 'OverdrachtAangeboden' }> = {
  soort: 'OverdrachtAangeboden',
  overdracht: BOD,
  aan: tom.organisatie,
  dossier: idVan('dossier'),
  deling: idVan('deling'),
  grond: 'wmo-4-1-1-2-d',
}
export const biedAan = (grond = 'wmo-4-1-1-2-d', toestemming: Toestemming = 'gegeven') =>
  ({
    type: 'BiedOverdrachtAan',
    overdracht: BOD,
    aan: tom.organisatie,
    dossier: idVan('dossier'),
    deling: idVan('deling'),
    grond,
    toestemming,
  }) as const
