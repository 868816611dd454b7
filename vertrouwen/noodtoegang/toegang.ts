import { Temporal } from 'temporal-polyfill'
import { eindeVanDag, lokaal, leesMoment, plusWerkdagen, type Kalender } from '../../gedeeld/kalender/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** How long emergency access lasts and when it is reviewed at the latest, from the region. */
export type Noodregels = { readonly minuten: number; readonly beoordelenWerkdagen: number }
/** So much somebody says of why they must look: a sentence, no story. */
export const TOELICHTING = { minLength: 10, maxLength: 1000 } as const

/**
 * From when until when somebody may look, and until when the review may take: the end of the last working day of the term
 * (a choice of Kring until a region sets one; SD-43). @param nu ISO in UTC
 */
export function termijnen(nu: string, regels: Noodregels, kalender: Kalender): { tot: string; beoordelenVoor: string } {
  const begin = leesMoment(nu)
  const dag = plusWerkdagen(lokaal(begin).toPlainDate(), regels.beoordelenWerkdagen, kalender)
  return {
    tot: opMs(begin.add({ minutes: regels.minuten })),
    beoordelenVoor: opMs(eindeVanDag(dag)),
  }
}
const opMs = (m: Temporal.Instant): string => m.toString({ smallestUnit: 'millisecond' })

/** A row of emergency access, as far as the rules look at it. */
export type Nood = {
  readonly mens: string
  readonly tot: string
  readonly gezien: boolean
  readonly zegje: boolean
  readonly oordeel: boolean
}
/** What this person may do with it now: look, have their say, say that they saw it, review. Never judge yourself. */
export type Nooddaad = 'kijken' | 'zeggen' | 'gezien' | 'beoordelen'

/** What who asks may do now. `houdt`: works in the case; `beoordeelt`: is privacy officer. Pure. */
export function mag(
  n: Nood,
  wie: { readonly mens: string; readonly houdt: boolean; readonly beoordeelt: boolean },
  nu: string,
): readonly Nooddaad[] {
  const eigen = n.mens === wie.mens
  const daden: Nooddaad[] = []
  if (eigen && Date.parse(n.tot) > Date.parse(nu)) daden.push('kijken')
  if (eigen && !n.zegje && !n.oordeel) daden.push('zeggen')
  if (!eigen && wie.houdt && !n.gezien) daden.push('gezien')
  if (!eigen && wie.beoordeelt && !n.oordeel) daden.push('beoordelen')
  return daden
}

/** Why somebody needs no emergency access. A wrong number, another region and a bar all get one other answer: not there. */
export const nietOpen = (uitkomst: 'eigen' | 'loopt'): Weigering =>
  uitkomst === 'eigen'
    ? weiger('MAG_NU_NIET', 'U werkt al in deze zaak. Open haar gewoon.')
    : weiger('MAG_NU_NIET', 'U hebt nu al noodtoegang tot deze zaak. Open het blad hieronder.')
