import { unreachable } from '../../kernel/decider.ts'
import type { Aansluiting, AlarmFeit, Kern } from './alarm.ts'

/** The situation follows from the facts; who may not know that an alarm runs simply lacks that fact. */
export function evolve(a: Aansluiting, f: AlarmFeit): Aansluiting {
  if (f.soort === 'AansluitingGevraagd') {
    const { soort: _soort, ...kop } = f
    return {
      ...kop,
      status: 'open',
      oordeel: null,
      toekenning: null,
      stilSinds: null,
      lopend: [],
      alarmen: [],
      gemeld: [],
      evaluaties: [],
      hulpGestoptOp: null,
      einde: null,
    }
  }
  if (a.status === 'geen') return a
  return { ...a, ...anders(a, f) }
}

function anders(
  k: Kern,
  f: Exclude<AlarmFeit, { soort: 'AansluitingGevraagd' }>,
): Partial<Kern & { status: 'open' | 'gesloten' }> {
  switch (f.soort) {
    case 'CommissieOordeelde':
      return { oordeel: f.oordeel, ...(f.oordeel.uitslag === 'negatief' ? { status: 'gesloten' } : {}) }
    case 'AansluitingToegekend':
      return { toekenning: f.toekenning }
    case 'AlarmOntvangen':
      return { lopend: [...k.lopend, f.alarm] }
    case 'AlarmAfgehandeld':
      return { lopend: k.lopend.filter(l => l !== f.alarm.id), alarmen: [...k.alarmen, f.alarm] }
    case 'AlarmAanGezinGemeld':
      return { gemeld: [...k.gemeld, f.alarm] }
    case 'ApparaatStil':
      return { stilSinds: f.sinds }
    case 'ApparaatTerug':
      return { stilSinds: null }
    case 'GekoppeldeHulpGestopt':
      return { hulpGestoptOp: f.op }
    case 'AansluitingGeevalueerd':
      return {
        evaluaties: [...k.evaluaties, f.evaluatie],
        ...(k.toekenning === null ? {} : { toekenning: { ...k.toekenning, tot: f.evaluatie.tot } }),
      }
    case 'AansluitingBeeindigd':
      return {
        einde: { reden: f.reden, terug: f.terug, toelichting: f.toelichting, op: f.op },
        status: 'gesloten',
      }
    default:
      return unreachable(f)
  }
}
