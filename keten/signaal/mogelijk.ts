import type { SignaalOpdracht, Werkblad } from './werkblad.ts'
import { volgendeStap } from './werkblad.ts'
import { sectorVan } from './sectoren.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(w: Werkblad): readonly SignaalOpdracht['type'][] {
  if (w.status === 'geen') return ['OpenWerkblad']
  if (w.status === 'gesloten') return []
  const stap = volgendeStap(w)
  const klaar = w.besluit !== null
  return [
    ...(stap <= 3 && !w.lokaal ? (['ZetStap'] as const) : []),
    ...(stap <= 5 && sectorVan(w.sector)?.magOverslaan === true ? (['SlaStapOver'] as const) : []),
    ...(stap >= 4 || w.lokaal ? (['Weeg'] as const) : []),
    ...(w.weging === null ? [] : (['NeemBesluit'] as const)),
    // an open crisis does not wait for a step
    'Meld',
    'VraagAdvies',
    'NoteerSignaal',
    'DoeKindcheck',
    'NoteerConsult',
    'NoteerGesprek',
    'MerkVorm',
    'GebruikInstrument',
    'SpreekSteunAf',
    ...(klaar ? [] : (['VerklaarStilstand'] as const)),
    'ZetOpWerkblad',
    'GaVanWerkblad',
    'SluitWerkblad',
  ]
}
