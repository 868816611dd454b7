import { Temporal } from 'temporal-polyfill'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Besluitkeuze, Stand } from '../../gedeeld/bewaren.ts'

/** Somebody looks again within five years whether a case must still stay. */
export const LANGST_GEHOUDEN_JAREN = 5

/** Whether this person may decide on this proposal. Four eyes: who proposed only takes it back. */
export function keurBesluit(
  voorstel: { readonly stand: Stand; readonly voorgesteldDoor: string },
  mens: string,
  besluit: Besluitkeuze,
): Weigering | null {
  if (voorstel.stand !== 'voorgesteld')
    return weiger('MAG_NU_NIET', `Dit voorstel is ${voorstel.stand}; er valt niets meer over te beslissen.`)
  if (besluit === 'vernietigen' && voorstel.voorgesteldDoor === mens)
    return weiger('MAG_NU_NIET', 'U stelde dit zelf voor. Een ander beslist of het weg mag.')
  return null
}

/** Whether a case may be held until this day: it has still to come, and is not so far that nobody looks again. */
export function keurAanhouding(tot: string, vandaag: string): Weigering | null {
  const uiterlijk = Temporal.PlainDate.from(vandaag).add({ years: LANGST_GEHOUDEN_JAREN }).toString()
  if (tot <= vandaag)
    return weiger('ONVOLLEDIG', 'Kies een dag die nog komt.', {
      velden: [{ veld: 'tot', uitleg: 'kies een dag na vandaag' }],
    })
  if (tot > uiterlijk)
    return weiger('ONVOLLEDIG', 'Een zaak aanhouden kan hoogstens vijf jaar; kijk daarna opnieuw.', {
      velden: [{ veld: 'tot', uitleg: `kies een dag tot en met ${uiterlijk}` }],
    })
  return null
}
