import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { uitDefinitie } from '../../sturing/registers/index.ts'
import { leesRegisters } from '../registers/boek.ts'
import type { Io } from './kring.ts'

/** `kring registers check`: every declared register, or each fault with file, line and what to do. `records`: what the regions bring themselves. */
export async function registers(args: string[], io: Io): Promise<number> {
  if (args.join(' ') !== 'check') {
    io.out({ error: { code: 'OPTIE_ONBEKEND', message: 'Gebruik: registers check.', known: ['check'] } })
    return 1
  }
  const { registers: alle, fouten } = leesRegisters()
  if (fouten.length > 0) {
    io.out({ errors: fouten })
    return 1
  }
  const regios = [...getRegelboek().regios.values()]
  io.out({
    registers: [...alle.values()].map(d => ({
      ...{ id: d.id, module: d.module, fields: d.velden.length, states: d.standen.length, gapRules: d.gaten.length },
      records: regios
        .filter(def => d.regios?.includes(def.regio.id) ?? true)
        .reduce((n, def) => n + uitDefinitie(d, def).length, 0),
    })),
  })
  return 0
}
