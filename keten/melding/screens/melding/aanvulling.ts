import { andersom } from '../../../../gedeeld/persoon/relatie.ts'
import type { AanvulInvoer } from '../../invoer.ts'
import {
  LEEG as AANNAME,
  mistVanPersoon,
  naarPersoon,
  nieuwePersoon,
  type Aanname,
  type Persoon,
  type Relatie,
} from '../aanname/concept.ts'
import type { Dossier } from '../dossier.ts'

/** What is added while it is filled in: only what is new. */
export interface Aanvulling {
  readonly personen: readonly Persoon[]
  readonly relaties: readonly Relatie[]
  readonly vormen: readonly string[]
  readonly aard: Aanname['aard']
  readonly plaats: Aanname['waar']
  readonly reikwijdte: Aanname['reikwijdte']
  readonly verhaal: string
  readonly context: Aanname['context']
  readonly problemen: readonly string[]
}

export const LEEG: Aanvulling = {
  personen: [],
  relaties: [],
  vormen: [],
  aard: [],
  plaats: '',
  reikwijdte: '',
  verhaal: '',
  context: '',
  problemen: [],
}

/** Who stands in the report already and who is new, together: so that a relation can go between both. */
export function alsAanname({ personen }: Pick<Dossier, 'personen'>, a: Aanvulling): Aanname {
  const al = personen.map(({ id, voornamen, tussenvoegsel, achternaam }) => ({
    ...nieuwePersoon(id),
    voornamen,
    tussenvoegsel,
    achternaam,
  }))
  return { ...AANNAME, personen: [...al, ...a.personen], relaties: a.relaties }
}

/** Fields of a new person that are not right yet, by the name their input has. */
export const fouten = (a: Aanvulling): readonly string[] => [
  ...a.personen.flatMap((p, plek) => mistVanPersoon(p, `personen.${plek}`).map(m => m.veld)),
  ...a.relaties.flatMap((r, plek) =>
    r.van === '' || r.naar === '' || r.soort === '' || r.van === r.naar ? [`relaties.${plek}`] : [],
  ),
]

export const isLeeg = (a: Aanvulling): boolean => JSON.stringify(a) === JSON.stringify(LEEG)

/** The addition as the server wants it; null while something of it is not right. */
export function naarVerzoek(a: Aanvulling): AanvulInvoer | null {
  if (isLeeg(a) || fouten(a).length > 0) return null
  const wie = (sleutel: string): string | number => {
    const plek = a.personen.findIndex(p => p.sleutel === sleutel)
    return plek < 0 ? sleutel : plek
  }
  const verbanden = a.relaties.flatMap(({ van, naar, soort, geweld }) => {
    if (soort === '') return []
    const heen = { van: wie(van), naar: wie(naar), soort, geweld: geweld === 'heen' || geweld === 'beide' }
    const terug = { van: wie(naar), naar: wie(van), soort: andersom(soort), geweld: true }
    if (geweld === 'terug') return [terug]
    return geweld === 'beide' ? [heen, terug] : [heen]
  })
  return {
    ...(a.personen.length === 0 ? {} : { personen: a.personen.map(naarPersoon) }),
    ...(verbanden.length === 0 ? {} : { verbanden }),
    ...(a.vormen.length === 0 ? {} : { vormen: [...a.vormen] }),
    ...(a.aard.length === 0 ? {} : { aard: [...a.aard] }),
    ...(a.plaats === '' ? {} : { plaats: a.plaats }),
    ...(a.reikwijdte === '' ? {} : { reikwijdte: a.reikwijdte }),
    ...(a.context === '' ? {} : { context: a.context }),
    ...(a.problemen.length === 0 ? {} : { problemen: [...a.problemen] }),
    ...(a.verhaal.trim() === '' ? {} : { verhaal: a.verhaal.trim() }),
  }
}
