import type { MeldingRol, RelatieSoort } from '../../../../gedeeld/persoon/relatie.ts'
import type { CasusInvoer } from '../../loop/opdrachten-rechtstreeks.ts'

/** A family while typing: every field is text, because half a date is a date too. */
export type Persoon = {
  readonly sleutel: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly geboren: string
  readonly geslacht: CasusInvoer['personen'][number]['geslacht']
  readonly postcode: string
  readonly huisnummer: string
  readonly rollen: readonly MeldingRol[]
}
export type Relatie = {
  readonly sleutel: string
  readonly van: string
  readonly naar: string
  readonly soort: RelatieSoort | ''
  readonly geweld: boolean
}
export type Nieuw = {
  readonly acuut: '' | 'ja' | 'nee'
  readonly gemeente: string
  readonly vormen: readonly string[]
  readonly verhaal: string
  readonly van: string
  readonly verhoogdRisico: boolean
  readonly complex: boolean
  readonly personen: readonly Persoon[]
  readonly relaties: readonly Relatie[]
}

export const nieuwePersoon = (sleutel: string): Persoon => ({
  sleutel,
  voornamen: '',
  tussenvoegsel: '',
  achternaam: '',
  geboren: '',
  geslacht: 'onbekend',
  postcode: '',
  huisnummer: '',
  rollen: [],
})
export const LEEG: Nieuw = {
  acuut: '',
  gemeente: '',
  vormen: [],
  verhaal: '',
  van: '',
  verhoogdRisico: false,
  complex: false,
  personen: [nieuwePersoon('1')],
  relaties: [],
}

/** The lowest free key; people and relations keep theirs for as long as the draft lives. */
export const vrijeSleutel = (bezet: readonly { readonly sleutel: string }[]): string =>
  String(Math.max(0, ...bezet.map(b => Number(b.sleutel))) + 1)

/** A date as people write it: 17-5-1984, 5-1984, 1984 or the other way round. Empty: unknown; null: no date. */
export function leesGeboren(tekst: string): string | null {
  const schoon = tekst.trim().toLowerCase()
  if (schoon === '' || schoon === 'onbekend') return 'onbekend'
  if (schoon === 'ongeboren') return schoon
  const delen = schoon.split(/[-/. ]+/)
  if (delen.length > 3 || delen.some(deel => !/^\d{1,4}$/.test(deel))) return null
  const [jaar = '', ...rest] = delen[0]?.length === 4 ? delen : delen.toReversed()
  if (jaar.length !== 4 || rest.some(deel => deel.length > 2)) return null
  return [jaar, ...rest.map(deel => deel.padStart(2, '0'))].join('-')
}

export type Mist = { readonly veld: string; readonly wat: 'nodig' | 'datum' | 'postcode' | 'huisnummer' | 'relatie' }

/** What the case cannot open without, each at its field. */
export function watMist(n: Nieuw): readonly Mist[] {
  const nodig = (veld: string, mist: boolean): Mist[] => (mist ? [{ veld, wat: 'nodig' }] : [])
  return [
    ...nodig('acuut', n.acuut === ''),
    ...nodig('gemeente', n.gemeente === ''),
    ...nodig('verhaal', n.verhaal.trim() === ''),
    ...nodig('vormen', n.vormen.length === 0),
    ...n.personen.flatMap((p, plek): Mist[] => [
      ...nodig(`personen.${plek}.rollen`, p.rollen.length === 0),
      ...fout(leesGeboren(p.geboren) === null, `personen.${plek}.geboortedatum`, 'datum'),
      ...fout(onjuist(p.postcode, /^[1-9]\d{3} ?[A-Za-z]{2}$/), `personen.${plek}.postcode`, 'postcode'),
      ...fout(onjuist(p.huisnummer, /^\d{1,5}[ A-Za-z0-9-]{0,10}$/), `personen.${plek}.huisnummer`, 'huisnummer'),
    ]),
    ...n.relaties.flatMap((r, plek) => fout(r.soort === '' || r.van === r.naar, `verbanden.${plek}`, 'relatie')),
  ]
}
const fout = (is: boolean, veld: string, wat: Mist['wat']): Mist[] => (is ? [{ veld, wat }] : [])
const onjuist = (tekst: string, vorm: RegExp): boolean => tekst.trim() !== '' && !vorm.test(tekst.trim())

const ONBEKEND = 'onbekend'

/** The draft as the server wants it; null while something is missing. What nobody knows is sent as unknown. */
export function naarVerzoek(n: Nieuw): CasusInvoer | null {
  if (watMist(n).length > 0) return null
  const plek = (sleutel: string) => n.personen.findIndex(p => p.sleutel === sleutel)
  return {
    gemeente: n.gemeente,
    acuut: n.acuut === 'ja',
    vormen: [...n.vormen],
    verhaal: n.verhaal.trim(),
    ...(n.van.trim() === '' ? {} : { van: n.van.trim() }),
    verhoogdRisico: n.verhoogdRisico,
    complex: n.complex,
    personen: n.personen.map(p => ({
      voornamen: p.voornamen.trim() || ONBEKEND,
      ...(p.tussenvoegsel.trim() === '' ? {} : { tussenvoegsel: p.tussenvoegsel.trim() }),
      achternaam: p.achternaam.trim() || ONBEKEND,
      geboortedatum: leesGeboren(p.geboren) ?? ONBEKEND,
      geslacht: p.geslacht,
      ...(p.postcode.trim() === '' ? {} : { postcode: p.postcode.trim() }),
      ...(p.huisnummer.trim() === '' ? {} : { huisnummer: p.huisnummer.trim() }),
      rollen: [...p.rollen],
    })),
    verbanden: n.relaties.flatMap(r =>
      r.soort === '' ? [] : [{ van: plek(r.van), naar: plek(r.naar), soort: r.soort, geweld: r.geweld }],
    ),
  }
}

export const veldId = (veld: string): string => `nieuw-${veld.replaceAll('.', '-')}`
export const wissel = (nu: readonly string[], waarde: string): readonly string[] =>
  nu.includes(waarde) ? nu.filter(een => een !== waarde) : [...nu, waarde]
