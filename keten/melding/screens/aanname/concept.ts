import { keurBsn } from '../../../../gedeeld/persoon/bsn.ts'
import { andersom, type MeldingRol, type RelatieSoort } from '../../../../gedeeld/persoon/relatie.ts'
import type { AannameInvoer, MelderInvoer, PersoonInvoer } from '../../invoer.ts'
import type { Situatie } from '../../kader.ts'
import type { Getuigesoort } from '../../melding.ts'
import { leesFormuliernummer } from '../../papier/nummer.ts'
import type { Papierreden } from '../../papier/papier.ts'
import { isDag, leesDatum } from './datum.ts'

/** A person while typing: every field is text, because half a date is a date too. */
export interface Persoon {
  readonly sleutel: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly geboren: string
  readonly ongeboren: boolean
  readonly verwacht: string
  readonly geslacht: PersoonInvoer['geslacht']
  readonly postcode: string
  readonly huisnummer: string
  readonly straat: string
  readonly plaats: string
  readonly bsn: string
  readonly rollen: readonly MeldingRol[]
  readonly getuige: readonly Getuigesoort[]
}

export type Geweld = 'geen' | 'heen' | 'terug' | 'beide'
export interface Relatie {
  readonly sleutel: string
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort | ''
  readonly geweld: Geweld
}

export interface Melder {
  readonly naam: string
  readonly hoedanigheid: string
  /** from the list of the region; empty: not chosen */
  readonly soort: string
  readonly organisatie: string
  readonly bereikbaar: string
  readonly veiligMoment: string
  readonly anonimiteit: '' | 'open' | 'afgeschermd'
  readonly grond: '' | NonNullable<MelderInvoer['afschermGrond']>
}

/** What stands at the top of a paper form, while typing. */
export interface Papierconcept {
  readonly formulier: string
  readonly op: string
  /** a colleague; empty: who types */
  readonly door: string
  readonly reden: '' | Papierreden
}
export const LEEG_PAPIER: Papierconcept = { formulier: '', op: '', door: '', reden: '' }

export interface Aanname {
  readonly plek: Plek
  readonly acuut: boolean
  readonly kader: '' | 'ja' | 'nee'
  readonly zelf: '' | 'ja' | 'nee'
  readonly gemeente: string
  readonly kanaal: '' | AannameInvoer['kanaal']
  readonly bron: '' | AannameInvoer['bron']
  readonly incident: string
  /** The colleague who decided with me, for a report on our own initiative. */
  readonly door: string
  readonly vormen: readonly string[]
  readonly aard: readonly string[]
  readonly reikwijdte: string
  readonly waar: string
  readonly sinds: string
  readonly verhaal: string
  readonly context: '' | NonNullable<AannameInvoer['context']>
  readonly problemen: readonly string[]
  readonly kindcheck: '' | AannameInvoer['kindcheck']
  readonly personen: readonly Persoon[]
  readonly relaties: readonly Relatie[]
  readonly melder: Melder
  /** taken over from paper; null when the report comes in now */
  readonly papier: Papierconcept | null
  readonly eerder: readonly { readonly zaak: string; readonly nummer: string }[]
  /** the question of the public door this is taken in from, and when that was sent; null: somebody is speaking now */
  readonly deur: { readonly id: string; readonly op: string } | null
}

export type Stap = 'wat' | 'wie' | 'melder' | 'kind' | 'controle'
/** Where in the form: at the acute question, at the choice between advice and report, in the fast lane, or in a step. */
export type Plek = 'begin' | 'keuze' | 'snel' | Stap
export const STAPPEN: readonly Stap[] = ['wat', 'wie', 'melder', 'kind', 'controle']

export const nieuwePersoon = (sleutel: string): Persoon => ({
  sleutel,
  voornamen: '',
  tussenvoegsel: '',
  achternaam: '',
  geboren: '',
  ongeboren: false,
  verwacht: '',
  geslacht: 'onbekend',
  postcode: '',
  huisnummer: '',
  straat: '',
  plaats: '',
  bsn: '',
  rollen: [],
  getuige: [],
})

export const LEEG: Aanname = {
  plek: 'begin',
  acuut: false,
  kader: '',
  zelf: '',
  gemeente: '',
  kanaal: '',
  bron: '',
  incident: '',
  door: '',
  vormen: [],
  aard: [],
  reikwijdte: '',
  waar: '',
  sinds: '',
  verhaal: '',
  context: '',
  problemen: [],
  kindcheck: '',
  personen: [nieuwePersoon('1')],
  relaties: [],
  melder: {
    naam: '',
    hoedanigheid: '',
    soort: '',
    organisatie: '',
    bereikbaar: '',
    veiligMoment: '',
    anonimiteit: '',
    grond: '',
  },
  papier: null,
  eerder: [],
  deur: null,
}

/** The lowest free key; people and relations keep theirs for as long as the draft lives. */
export const vrijeSleutel = (bezet: readonly { readonly sleutel: string }[]): string =>
  String(Math.max(0, ...bezet.map(b => Number(b.sleutel))) + 1)

export const isProfessional = (bron: Aanname['bron']): boolean => bron === 'professional' || bron === 'politie'

/** Who is not a professional is shielded unless said otherwise; who is, is open (UB Wmo 2015 art. 4.1.8 lid 3). */
export const anonimiteitVan = ({ bron, melder }: Aanname): 'open' | 'afgeschermd' =>
  melder.anonimiteit !== '' ? melder.anonimiteit : isProfessional(bron) ? 'open' : 'afgeschermd'

/** Report or advice: the two guiding questions (dossier 1.2); the outcome is a proposal, the person chooses. */
export function voorstel({ kader, zelf }: Pick<Aanname, 'kader' | 'zelf'>): 'melding' | 'advies' | null {
  if (kader === 'ja' || zelf === 'nee') return 'melding'
  return kader === 'nee' && zelf === 'ja' ? 'advies' : null
}

/** Something without which the report cannot be taken in: the field, its step, and which words say so. */
export interface Mist {
  readonly veld: string
  readonly stap: Stap
  readonly wat: MistSoort
}
export type MistSoort =
  'nodig' | 'datum' | 'bsn' | 'postcode' | 'huisnummer' | 'incident' | 'relatie' | 'rol' | 'formulier'

export function watMist(a: Aanname): readonly Mist[] {
  const nodig = (veld: string, stap: Stap, mist: boolean): Mist[] => (mist ? [{ veld, stap, wat: 'nodig' }] : [])
  const snel = a.plek === 'snel'
  const eigen = a.bron === 'ambtshalve'
  return [
    ...mistVanPapier(a.papier),
    ...nodig('gemeente', 'wat', a.gemeente === ''),
    ...nodig('vormen', 'wat', a.vormen.length === 0),
    ...nodig('aard', 'wat', !snel && a.aard.length === 0),
    ...nodig('verhaal', 'wat', a.verhaal.trim() === ''),
    ...(a.sinds !== '' && leesDatum(a.sinds) === null ? [{ veld: 'sinds', stap: 'wat', wat: 'datum' } as const] : []),
    ...a.personen.flatMap((p, plek) => mistVanPersoon(p, `personen.${plek}`)),
    ...a.relaties.flatMap((r, plek) =>
      r.van === '' || r.naar === '' || r.soort === '' || r.van === r.naar
        ? [{ veld: `relaties.${plek}`, stap: 'wie', wat: 'relatie' } as const]
        : [],
    ),
    ...nodig('bron', 'melder', a.bron === ''),
    ...(a.bron === 'politie' && !/^[A-Za-z0-9-]{3,40}$/.test(a.incident.trim())
      ? [{ veld: 'incident', stap: 'melder', wat: 'incident' } as const]
      : []),
    ...nodig('ambtshalveDoor', 'melder', eigen && a.door === ''),
    ...nodig('melder.naam', 'melder', !eigen && a.melder.naam.trim() === ''),
    ...nodig('melder.bereikbaar', 'melder', !eigen && a.melder.bereikbaar.trim() === ''),
    ...nodig('melder.hoedanigheid', 'melder', !snel && !eigen && a.melder.hoedanigheid.trim() === ''),
    ...nodig(
      'melder.afschermGrond',
      'melder',
      isProfessional(a.bron) && anonimiteitVan(a) === 'afgeschermd' && a.melder.grond === '',
    ),
    ...nodig('kindcheck', 'kind', a.kindcheck === ''),
  ]
}

function mistVanPapier(p: Papierconcept | null): Mist[] {
  if (p === null) return []
  const regels: readonly (readonly [boolean, string, MistSoort])[] = [
    [leesFormuliernummer(p.formulier) === null, 'formulier', p.formulier.trim() === '' ? 'nodig' : 'formulier'],
    [Number.isNaN(Date.parse(p.op)), 'op', 'nodig'],
    [p.reden === '', 'reden', 'nodig'],
  ]
  return regels.filter(([mist]) => mist).map(([, veld, wat]) => ({ veld: `papier.${veld}`, stap: 'wat', wat }))
}

export function mistVanPersoon(p: Persoon, pad: string): Mist[] {
  const regels: readonly (readonly [boolean, string, MistSoort])[] = [
    [p.rollen.length === 0, 'rollen', 'rol'],
    [!p.ongeboren && p.geboren.trim() !== '' && leesDatum(p.geboren) === null, 'geboortedatum', 'datum'],
    [p.ongeboren && p.verwacht.trim() !== '' && !isDag(leesDatum(p.verwacht)), 'verwachtOp', 'datum'],
    [p.bsn.trim() !== '' && keurBsn(p.bsn.trim()) !== 'geldig', 'bsn', 'bsn'],
    [p.postcode.trim() !== '' && !/^[1-9]\d{3} ?[A-Za-z]{2}$/.test(p.postcode.trim()), 'postcode', 'postcode'],
    [
      p.huisnummer.trim() !== '' && !/^\d{1,5}[ A-Za-z0-9-]{0,10}$/.test(p.huisnummer.trim()),
      'huisnummer',
      'huisnummer',
    ],
  ]
  return regels.filter(([fout]) => fout).map(([, veld, wat]) => ({ veld: `${pad}.${veld}`, stap: 'wie', wat }))
}

/** The draft as the server wants it; null while something is missing. What nobody knows is sent as unknown. */
export function naarVerzoek(a: Aanname): AannameInvoer | null {
  if (watMist(a).length > 0 || a.bron === '' || a.kindcheck === '') return null
  const sinds = leesDatum(a.sinds)
  return {
    gemeente: a.gemeente,
    kanaal: a.kanaal !== '' ? a.kanaal : a.bron === 'ambtshalve' ? 'ambtshalve' : 'telefoon',
    bron: a.bron,
    ...(a.bron === 'politie' ? { incident: a.incident.trim() } : {}),
    acuut: a.acuut,
    vormen: [...a.vormen],
    aard: a.aard.length === 0 ? ['anders'] : [...a.aard],
    reikwijdte: a.reikwijdte === '' ? 'onbekend' : a.reikwijdte,
    plaats: a.waar === '' ? 'onbekend' : a.waar,
    ...(sinds === null ? {} : { sinds }),
    verhaal: a.verhaal.trim(),
    ...(a.context === '' ? {} : { context: a.context }),
    ...(a.problemen.length === 0 ? {} : { problemen: [...a.problemen] }),
    kindcheck: a.kindcheck,
    ...(a.bron === 'ambtshalve' ? { ambtshalveDoor: a.door } : { melder: naarMelder(a) }),
    personen: a.personen.map(naarPersoon),
    verbanden: naarVerbanden(a),
    ...(a.eerder.length === 0 ? {} : { eerder: a.eerder.map(e => e.zaak) }),
    ...naarPapier(a.papier),
  }
}

function naarPapier(p: Papierconcept | null): Pick<AannameInvoer, 'papier'> {
  if (p === null || p.reden === '') return {}
  const { formulier, op, door, reden } = p
  return {
    papier: {
      formulier: leesFormuliernummer(formulier) ?? formulier,
      op: new Date(op).toISOString(),
      ...(door === '' ? {} : { door }),
      reden,
    },
  }
}

const ONBEKEND = 'onbekend'

/** Only what was filled in. */
function gevuld<K extends string>(velden: Readonly<Record<K, string>>): { [V in K]?: string } {
  const paren = Object.entries<string>(velden).map(([naam, waarde]) => [naam, waarde.trim()] as const)
  return Object.fromEntries(paren.filter(([, waarde]) => waarde !== '')) as { [V in K]?: string }
}

export function naarPersoon(p: Persoon): PersoonInvoer {
  const verwachtOp = p.ongeboren ? leesDatum(p.verwacht) : null
  const { tussenvoegsel, postcode, huisnummer, straat, plaats, bsn } = p
  return {
    voornamen: p.voornamen.trim() || ONBEKEND,
    achternaam: p.achternaam.trim() || ONBEKEND,
    geboortedatum: p.ongeboren ? 'ongeboren' : (leesDatum(p.geboren) ?? ONBEKEND),
    geslacht: p.geslacht,
    rollen: [...p.rollen],
    ...gevuld({ tussenvoegsel, postcode, huisnummer, straat, plaats, bsn }),
    ...(verwachtOp === null ? {} : { verwachtOp }),
    ...(p.getuige.length === 0 ? {} : { getuige: [...p.getuige] }),
  }
}

/** The police is the police; for all others it is what was chosen. */
const soortVan = (bron: Aanname['bron'], gekozen: string): string => (bron === 'politie' ? 'politie' : gekozen)

function naarMelder(a: Aanname): MelderInvoer {
  const { naam, hoedanigheid, soort, organisatie, bereikbaar, veiligMoment, grond } = a.melder
  const beroepsmatig = isProfessional(a.bron)
  const anonimiteit = anonimiteitVan(a)
  return {
    naam: naam.trim(),
    hoedanigheid: hoedanigheid.trim() || ONBEKEND,
    beroepsmatig,
    bereikbaar: bereikbaar.trim(),
    anonimiteit,
    ...gevuld({ soort: soortVan(a.bron, soort), veiligMoment, organisatieNaam: beroepsmatig ? organisatie : '' }),
    ...(beroepsmatig && anonimiteit === 'afgeschermd' && grond !== '' ? { afschermGrond: grond } : {}),
  }
}

/** Violence both ways is two links: each says from whom to whom. */
function naarVerbanden(a: Aanname): AannameInvoer['verbanden'] {
  const plek = (sleutel: string) => a.personen.findIndex(p => p.sleutel === sleutel)
  return a.relaties.flatMap(({ van, naar, soort, geweld }) => {
    if (soort === '') return []
    const heen = { van: plek(van), naar: plek(naar), soort, geweld: geweld === 'heen' || geweld === 'beide' }
    const terug = { van: plek(naar), naar: plek(van), soort: andersom(soort), geweld: true }
    if (geweld === 'terug') return [terug]
    return geweld === 'beide' ? [heen, terug] : [heen]
  })
}

/** What is filled in so far, as the frame of the region reads it. */
export const situatieVan = (a: Aanname): Situatie => ({
  acuut: a.acuut,
  vormen: a.vormen,
  context: a.context === '' ? null : a.context,
  personen: a.personen.map(p => ({ id: p.sleutel, rollen: p.rollen })),
  verbanden: a.relaties.flatMap(({ van, naar, soort, geweld }) =>
    soort === '' ? [] : [{ van, naar, soort, geweld: geweld !== 'geen' }],
  ),
})

/** Which step shows a field the server names. */
export function stapVan(veld: string): Stap {
  if (/^(personen|verbanden|relaties)/.test(veld)) return 'wie'
  if (/^(melder|bron|kanaal|incident|ambtshalveDoor)/.test(veld)) return 'melder'
  return veld === 'kindcheck' ? 'kind' : 'wat'
}

export const veldId = (veld: string): string => `aanname-${veld.replaceAll('.', '-')}`
