import { leesMoment, lokaal } from '../../../gedeeld/kalender/index.ts'
import type { Rihg } from '../../../gedeeld/regio/schema.ts'
import type { Officieel } from '../../../kernel/kluis.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { PersoonRij } from '../../zaak.ts'
import type { Kern } from '../huisverbod.ts'
import { aangevinkt } from '../wet/rihg.ts'

/** Decisions that become a document of their own. */
export const STUKBESLUITEN = ['oplegging', 'verlenging', 'intrekking'] as const
export type Stukbesluit = (typeof STUKBESLUITEN)[number]

export type Beschikkingsbron = {
  readonly personen: readonly PersoonRij[]
  readonly teksten: { readonly [id: string]: string }
  readonly rihg: Rihg
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const twee = (n: number): string => String(n).padStart(2, '0')
/** A day and an hour as a decision says them, on the clock of the Netherlands. */
export function inWoorden(moment: string): string {
  const m = lokaal(leesMoment(moment))
  return `${m.day} ${MAANDEN[m.month - 1] ?? ''} ${m.year} om ${twee(m.hour)}.${twee(m.minute)} uur`
}
const dagInWoorden = (datum: string): string => {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return maand === undefined || dag === undefined ? datum : `${dag} ${MAANDEN[maand - 1] ?? ''} ${jaar ?? ''}`
}
const BRON = { mutatie: 'politiegegevens', verklaring: 'verklaring', waarneming: 'waarneming' } as const

/**
 * The decision as a document, in Dutch: the three blocks the law obliges (place and term, facts and circumstances, the names of the contact
 * ban), and what the one it is for can do (Wth art. 2 lid 4, 5, 6, 9 and 11). Pure: the same facts give the same document.
 */
export function beschikking(h: Kern, soort: Stukbesluit, bron: Beschikkingsbron): Officieel | Weigering {
  const { besluit } = h
  const op = { oplegging: besluit?.op, verlenging: h.verlenging?.op, intrekking: h.intrekking?.op }[soort]
  if (besluit === null || op === undefined)
    return weiger('MAG_NU_NIET', 'Dit besluit is er nog niet.', {
      velden: [{ veld: 'besluit', uitleg: 'kies een besluit dat genomen is' }],
    })
  const tekst = (id: string | null | undefined): string =>
    id === null || id === undefined ? '' : (bron.teksten[id] ?? '')
  const naam = (id: string): string => {
    const p = bron.personen.find(x => x.id === id)
    return p === undefined ? 'onbekend' : [p.voornamen, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' ')
  }
  const geboren = (id: string): string => {
    const datum = bron.personen.find(x => x.id === id)?.geboortedatum ?? 'onbekend'
    return ['onbekend', 'ongeboren'].includes(datum) ? datum : `geboren ${dagInWoorden(datum)}`
  }
  const weg = h.personen.find(p => p.rol === 'uithuisgeplaatste')?.id ?? ''
  const eind = soort === 'oplegging' ? h.eersteEindOp : h.eindOp
  const blokken = { oplegging: opleggen, verlenging: verlengen, intrekking: intrekken }[soort]
  return {
    soort: TITEL[soort],
    titel: TITEL[soort],
    afzender: `Gemeente ${h.gemeente}`,
    op,
    kenmerken: [
      ['Kenmerk', h.nummer],
      ['Datum en tijd van het besluit', inWoorden(op)],
      ['Aan', `${naam(weg)}, ${geboren(weg)}`],
    ],
    delen: blokken({ h, naam, geboren, tekst, eind: eind ?? op, rihg: bron.rihg }),
    ondertekening: [
      besluit.rol === 'hulpofficier' && soort === 'oplegging'
        ? `De burgemeester van ${h.gemeente}, namens deze: de hulpofficier van justitie (Wet tijdelijk huisverbod, artikel 3)`
        : `De burgemeester van ${h.gemeente}`,
    ],
  }
}

const TITEL: { readonly [S in Stukbesluit]: string } = {
  oplegging: 'Besluit tijdelijk huisverbod',
  verlenging: 'Besluit verlenging tijdelijk huisverbod',
  intrekking: 'Besluit intrekking tijdelijk huisverbod',
}

type Blok = {
  h: Kern
  naam: (id: string) => string
  geboren: (id: string) => string
  tekst: (id: string | null | undefined) => string
  eind: string
  rihg: Rihg
}
type Delen = Officieel['delen']

const contactverbod = ({ h, naam, geboren }: Blok): Delen[number] => ({
  kop: 'Met wie u geen contact mag hebben',
  alineas: ['U mag geen contact hebben met deze mensen, op geen enkele manier:'],
  lijst: (h.besluit?.contactverbod ?? []).map(id => `${naam(id)}, ${geboren(id)}`),
})
const RECHTEN: Delen[number] = {
  kop: 'Wat u kunt doen',
  alineas: [
    'Bent u het niet eens met dit besluit? U kunt de rechter vragen om het te bekijken en om een voorlopige voorziening te treffen. Dat kost niets aan griffierecht. De rechter hoort u dan binnen drie dagen.',
    'Wilt u een raadsman? Zeg het meteen. U krijgt er een binnen vierentwintig uur.',
    'Laat ons meteen weten, en in ieder geval binnen vierentwintig uur, waar en hoe u te bereiken bent.',
    'Houdt u zich niet aan dit huisverbod? Dat is een misdrijf. U kunt er tot twee jaar gevangenisstraf of een boete van de vierde categorie voor krijgen.',
  ],
  lijst: [],
}

function opleggen(b: Blok): Delen {
  const { h, tekst, eind } = b
  const punten = aangevinkt(b.rihg, h.oordelen)
  const label = (signaal: string, punt: string): string => {
    const s = b.rihg.delen.flatMap(d => d.signalen).find(x => x.id === signaal)
    return `${s?.label ?? signaal}, ${s?.punten.find(p => p.id === punt)?.label ?? punt}`
  }
  return [
    {
      kop: 'Plaats en duur',
      alineas: [
        `U moet de woning ${tekst(h.woning)} meteen verlaten. U mag er niet komen, niet zijn en u er niet ophouden.`,
        `Dit huisverbod begint op ${inWoorden(h.besluit?.op ?? eind)} en eindigt op ${inWoorden(eind)}. Het duurt tien dagen.`,
      ],
      lijst: [],
    },
    {
      kop: 'Feiten en omstandigheden',
      alineas: [tekst(h.verhaal), tekst(h.besluit?.motivering), 'Wij hebben deze feiten en omstandigheden meegewogen:'],
      lijst: punten.map(p => `${label(p.signaal, p.punt)}: ${tekst(p.feit)} (${BRON[p.bron]}: ${tekst(p.vindplaats)})`),
    },
    contactverbod(b),
    RECHTEN,
  ]
}

const verlengen = (b: Blok): Delen => [
  {
    kop: 'Plaats en duur',
    alineas: [
      `Het huisverbod voor de woning ${b.tekst(b.h.woning)} duurt langer. U mag er niet komen, niet zijn en u er niet ophouden.`,
      `Het eindigt nu op ${inWoorden(b.eind)}. Samen duurt het ${b.h.verlenging?.dagen ?? 0} dagen.`,
    ],
    lijst: [],
  },
  {
    kop: 'Feiten en omstandigheden',
    alineas: [b.tekst(b.h.verlenging?.feiten), b.tekst(b.h.verlenging?.motivering)],
    lijst: [],
  },
  contactverbod(b),
  RECHTEN,
]

const intrekken = (b: Blok): Delen => [
  {
    kop: 'Plaats en duur',
    alineas: [
      `Het huisverbod voor de woning ${b.tekst(b.h.woning)} stopt op ${inWoorden(b.h.intrekking?.op ?? b.eind)}.`,
    ],
    lijst: [],
  },
  { kop: 'Feiten en omstandigheden', alineas: [b.tekst(b.h.intrekking?.motivering)], lijst: [] },
  {
    kop: 'Met wie u weer contact mag hebben',
    alineas: ['Het verbod op contact met deze mensen stopt ook:'],
    lijst: (b.h.besluit?.contactverbod ?? []).map(b.naam),
  },
]
