import { idVan, mens } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import type { Ctx } from '../../../kernel/decider.ts'
import type { HuisverbodFeit, HuisverbodOpdracht } from '../../../keten/huisverbod/huisverbod.ts'
import type { Bewoner, Partijen } from '../../../keten/huisverbod/screening/feiten.ts'
import { signalenVan, type Kleur } from '../../../keten/huisverbod/wet/rihg.ts'

/** A made-up household and the people around an order, for the tests of its rules. */
export const HIJ = idVan('hij')
export const ZIJ = idVan('zij')
export const KIND13 = idVan('kind van dertien')
export const BABY = idVan('baby')
const org = (naam: string) => idVan(`organisatie ${naam}`)

export const hovj = mens('Hilde Voorbeeld', 'hulpofficier', 'politie')
export const oov = mens('Bram Voorbeeld', 'burgemeester', 'gemeente')
export const anderOov = mens('Berend Testman', 'burgemeester', 'gemeente elders')
export const cit = mens('Chris Proef', 'medewerker-huisverbod', 'cit')
export const casemanager = mens('Anna Voorbeeld', 'medewerker-veilig-thuis', 'ashg')
export const tom = mens('Tom Proef', 'teamcoordinator', 'team')
export const systeem = mens('Kring', 'systeem', 'ashg')

export const PARTIJEN: Partijen = {
  gemeente: org('gemeente'),
  politie: org('politie'),
  eersteHulp: { organisatie: org('cit'), meldpunt: false },
  casemanager: { organisatie: org('ashg'), meldpunt: true },
  veiligThuis: org('ashg'),
  team: org('team'),
}
const bewoner = (id: string, rol: Bewoner['rol'], minderjarig = false, vanaf12 = false): Bewoner => ({
  id,
  rol,
  minderjarig,
  vanaf12,
  relatie: rol === 'uithuisgeplaatste' ? null : rol === 'kind' ? 'kind' : 'partner',
})
export const GEZIN: readonly Bewoner[] = [
  bewoner(HIJ, 'uithuisgeplaatste'),
  bewoner(ZIJ, 'achterblijver'),
  bewoner(KIND13, 'kind', true, true),
  bewoner(BABY, 'kind', true),
]

export const gestart = (
  anders: Partial<Extract<HuisverbodFeit, { soort: 'ScreeningGestart' }>> = {},
): HuisverbodFeit => ({
  soort: 'ScreeningGestart',
  nummer: 'H-TEST-0001',
  gemeente: 'Ridderkerk',
  organisatie: PARTIJEN.politie ?? '',
  wegens: 'huiselijk-geweld',
  incidentOp: '2026-03-20T21:00:00.000Z',
  verhaal: idVan('verhaal'),
  woning: idVan('woning'),
  personen: GEZIN,
  partijen: PARTIJEN,
  eerder: [],
  nieuw: null,
  door: hovj.mens,
  ...anders,
})

/** Every signal judged: red where named, each red or blue one with a fact and its source. */
export const beoordeeld = (kleuren: { [signaal: string]: Kleur } = { '2a': 'rood', '2c': 'rood' }): HuisverbodFeit[] =>
  signalenVan(getDefinitie('rotterdam-2014').keten.huisverbod.rihg).map(s => {
    const kleur = kleuren[s.id] ?? 'geel'
    const punt = s.punten[0]?.id ?? ''
    return {
      soort: 'SignaalBeoordeeld',
      signaal: s.id,
      kleur,
      punten:
        kleur === 'geel'
          ? []
          : [{ punt, feit: idVan(`feit ${s.id}`), bron: 'mutatie', vindplaats: idVan(`bron ${s.id}`) }],
      door: hovj.mens,
    }
  })

type LegOp = Extract<HuisverbodOpdracht, { type: 'LegOp' }>
export const legOp = (anders: Partial<LegOp> = {}): LegOp => ({
  type: 'LegOp',
  op: '2026-03-20T22:30:00.000Z', // 23:30 in the Netherlands
  wijze: 'mondeling',
  toepassing: 'acuut',
  motivering: idVan('motivering'),
  contactverbod: [ZIJ, KIND13, BABY],
  duurDagen: null,
  leeftijdNagegaan: null,
  volwassen: 'ja',
  eerderLoopt: false,
  ...anders,
})
export const opgelegd = (
  anders: Partial<Extract<HuisverbodFeit, { soort: 'HuisverbodOpgelegd' }>> = {},
): HuisverbodFeit => ({
  soort: 'HuisverbodOpgelegd',
  op: '2026-03-20T22:30:00.000Z',
  eindOp: '2026-03-30T21:30:00.000Z',
  grensOp: '2026-04-17T21:30:00.000Z',
  wijze: 'mondeling',
  toepassing: 'acuut',
  motivering: idVan('motivering'),
  contactverbod: [ZIJ, KIND13, BABY],
  advies: 'opleggen',
  leeftijdNagegaan: null,
  door: hovj.mens,
  rol: 'hulpofficier',
  mandaat: ['2.1', '2.7'],
  ...anders,
})
export const gehoordOverVerlenging: HuisverbodFeit = {
  soort: 'PersoonGehoord',
  persoon: HIJ,
  ronde: 'verlenging',
  uitkomst: 'gehoord',
  verslag: idVan('zienswijze'),
  op: '2026-03-28T10:00:00.000Z',
}

/** An order imposed in the night of 20 March, with all its facts. */
export const LOOPT: readonly HuisverbodFeit[] = [gestart(), ...beoordeeld(), opgelegd()]
export const TOEN = '2026-03-20T22:45:00.000Z'
export const ctxVan = (wie: Ctx['wie'], nu = TOEN, regio = 'rotterdam-2014'): Ctx => ({
  wie,
  nu,
  regio: getDefinitie(regio),
})
