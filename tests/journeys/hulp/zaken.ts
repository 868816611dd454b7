import type { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import type { CasusDossier } from '../../../service/verhaal/dossiers.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../../service/verhaal/handelingen.ts'
import { gewogen, invoer } from '../../eisen/hulp/voordeur.ts'
import type { Huis } from '../../hulp/huis.ts'
import { REGIO } from './reis.ts'

export const wie = (huis: Huis, kort: string): Promise<Bezoeker> => huis.als(`${kort}.${REGIO}`)

let gezinnen = 0
/** Each time another family: a household has one plan, so that the same people cannot get a second one. */
function eigenGezin() {
  const melding = invoer({ gemeente: 'Barendrecht' })
  const dag = String((gezinnen++ % 28) + 1).padStart(2, '0')
  const personen = melding.personen.map(p => ({ ...p, geboortedatum: p.geboortedatum.replace(/-\d{2}$/, `-${dag}`) }))
  return { ...melding, personen }
}

/** A report from Barendrecht, weighed, confirmed and offered to the team there. */
export async function aangeboden(huis: Huis): Promise<{ id: string; nummer: string }> {
  const [anna, gijs] = await Promise.all([wie(huis, 'aanname'), wie(huis, 'weging')])
  const { id, melding } = await gewogen(anna, gijs, ['OVD-LOK'], eigenGezin())
  await biedAan(anna, await openMelding(anna, id))
  return { id, nummer: melding.nummer }
}

/** A case in Barendrecht of which the team holds the family and Cas has the regie. */
export async function metRegie(huis: Huis): Promise<CasusDossier> {
  const { id: melding } = await aangeboden(huis)
  const [tessa, cas] = await Promise.all([wie(huis, 'team2'), wie(huis, 'casus2')])
  const id = await aanvaard(tessa, melding)
  const { schaal } = (await openCasus(tessa, id)).casus
  await doe(tessa, `/casussen/${id}/regie`, { regie: 'casusregie', mens: cas.mens.id, schaal, grond: 'inhoud' })
  return openCasus(cas, id)
}
