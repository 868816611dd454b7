import type { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import type { CasusDossier } from '../../../service/verhaal/dossiers.ts'
import { aanvaard, biedAan, openCasus, openMelding } from '../../../service/verhaal/handelingen.ts'
import type { Huis } from '../../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './voordeur.ts'

/** The second municipality of each region, whose team has demo accounts. */
const GEMEENTE: Readonly<Record<string, string>> = {
  'rotterdam-2014': 'Barendrecht',
  'ijsselland-2014': 'Deventer',
  'utrecht-amersfoort-2015': 'Wijdemeren',
  'arnhem-achterhoek-2014': 'Doetinchem',
  'rotterdam-rijnmond-2024': 'Hoeksche Waard',
}

export type Gezin = { anna: Bezoeker; gijs: Bezoeker; tessa: Bezoeker; cas: Bezoeker; petra: Bezoeker }

/** The people of a region, by their demo accounts: intake, second professional, team coordinator, case director, process director. */
export const mensenVan = async (huis: Huis, regio: string): Promise<Gezin> => {
  const [anna, gijs, tessa, cas, petra] = await Promise.all(
    ['aanname', 'weging', 'team2', 'casus2', 'proces'].map(kort => huis.als(`${kort}.${regio}`)),
  )
  return { anna, gijs, tessa, cas, petra } as Gezin
}

let gezinnen = 0

/**
 * A family whose report was weighed, handed over and accepted: from here the team of its municipality holds the case. Each time another
 * household, unless its name is given again.
 */
export async function metCasus(
  huis: Huis,
  regio: string,
  { huishouden = String(++gezinnen) } = {},
): Promise<Gezin & { id: string; casus: CasusDossier }> {
  const mensen = await mensenVan(huis, regio)
  const { anna, gijs, tessa } = mensen
  const personen = [MOEDER, VADER, KIND].map(p => ({ ...p, achternaam: `${p.achternaam}-${huishouden}` }))
  const melding = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: GEMEENTE[regio] ?? '', personen }))
  await biedAan(anna, await openMelding(anna, melding.id))
  const id = await aanvaard(tessa, melding.id)
  return { ...mensen, id, casus: await openCasus(tessa, id) }
}
