import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { maakRoutes, slices } from '../slices.ts'
import { verwerkingen as register } from '../verwerkingen.ts'
import type { Io } from './kring.ts'

/** `kring verwerkingen`: the register of processings (AVG art. 30), as the code and the register say. */
export function verwerkingen(args: string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.out({ error: { code: 'OPTIE_ONBEKEND', message: 'Deze opdracht heeft geen opties.', known: ['verwerkingen'] } })
    return Promise.resolve(1)
  }
  io.out({ processings: register(maakRoutes(getRegelboek()), slices) })
  return Promise.resolve(0)
}
