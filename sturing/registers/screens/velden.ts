import { gevuld, type Vraagveld, type Waarden as Ingevuld } from '../../../toon/daad/veld.ts'
import type { Declaratie, Veld, Waarde, Waarden } from '../vorm.ts'
import type { Blad } from './blad.ts'

type Taal = 'nl' | 'en'
const VRAAG: Readonly<Record<Veld['soort'], string>> = {
  regel: 'regel',
  tekst: 'tekst',
  dag: 'dag',
  getal: 'getal',
  bedrag: 'getal',
  janee: 'keuze',
  keuze: 'keuze',
  meer: 'meer',
  gemeente: 'lijst',
  gemeenten: 'meer',
  deelgebied: 'lijst',
  deelgebieden: 'meer',
  regels: 'tekst',
  organisatie: 'lijst',
  verwijzing: 'lijst',
  verwijzingen: 'meer',
}

/** The fields of a register as questions of a form; a long list of answers is chosen from a list. */
export function vragenVan(b: Blad, taal: Taal, nu: Waarden, alleen?: readonly string[]): readonly Vraagveld[] {
  return b.declaratie.velden
    .filter(v => alleen === undefined || alleen.includes(v.id))
    .map(v => {
      const keuzes = keuzesVan(b, v, taal)
      const soort = VRAAG[v.soort]
      const begin = alsIngevuld(v, nu[v.id])
      return {
        ...{ naam: v.id, label: v.naam[taal], vrij: v.verplicht !== true && alleen === undefined },
        soort: soort === 'keuze' && keuzes.length > 6 ? 'lijst' : soort,
        ...(hulpVan(v, taal) === undefined ? {} : { help: hulpVan(v, taal) ?? '' }),
        ...(keuzes.length === 0 ? {} : { keuzes }),
        ...(begin === undefined ? {} : { begin }),
      }
    })
}

function keuzesVan(b: Blad, v: Veld, taal: Taal): readonly { waarde: string; label: string }[] {
  if (v.keuzes !== undefined) return v.keuzes.map(k => ({ waarde: k.id, label: k[taal] }))
  if (v.soort === 'janee') return ['ja', 'nee'].map(w => ({ waarde: w, label: JANEE[taal][w === 'ja' ? 0 : 1] ?? w }))
  if (v.soort === 'gemeente' || v.soort === 'gemeenten') return b.gemeenten.map(g => ({ waarde: g, label: g }))
  if (v.soort === 'deelgebied' || v.soort === 'deelgebieden')
    return b.deelgebieden.map(g => ({ waarde: g.id, label: g.naam }))
  if (v.soort === 'organisatie')
    return b.organisaties
      .filter(o => v.organisaties === undefined || v.organisaties.includes(o.soort))
      .map(o => ({ waarde: o.id, label: o.naam }))
  return (b.verwijst[v.register ?? ''] ?? []).map(r => ({ waarde: r.id, label: r.naam }))
}
const JANEE = { nl: ['Ja', 'Nee'], en: ['Yes', 'No'] } as const

function alsIngevuld(v: Veld, w: Waarde | undefined): string | readonly string[] | undefined {
  if (w === undefined) return undefined
  if (v.soort === 'regels') return typeof w === 'object' ? w.join('\n') : String(w)
  if (typeof w === 'object') return w
  return typeof w === 'boolean' ? (w ? 'ja' : 'nee') : String(w)
}

/** What was filled in, as the server takes it: a number is a number, yes is true. */
export function alsWaarden(d: Declaratie, velden: readonly Vraagveld[], ingevuld: Ingevuld): Waarden {
  return Object.fromEntries(
    Object.entries(gevuld(velden, ingevuld)).map(([id, w]): [string, Waarde] => {
      const soort = d.velden.find(v => v.id === id)?.soort
      if (soort === 'janee') return [id, w === 'ja']
      if (soort === 'regels') return [id, regelsVan(String(w))]
      if (soort === 'getal' || soort === 'bedrag') return [id, Number(w)]
      return [id, w as Waarde]
    }),
  )
}

/** One on a line; an empty line is nobody. */
const regelsVan = (tekst: string): readonly string[] =>
  tekst
    .split('\n')
    .map(r => r.trim())
    .filter(r => r !== '')
const hulpVan = (v: Veld, taal: Taal): string | undefined =>
  v.hulp?.[taal] ??
  (v.soort === 'regels' ? { nl: 'Zet elke op een eigen regel.', en: 'Put each on its own line.' }[taal] : undefined)
