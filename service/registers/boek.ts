import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bevinding } from '../../gedeeld/regio/bevinding.ts'
import { kloptOnderling, leesDeclaratie, type Declaratie } from '../../sturing/registers/index.ts'

/** Where the declarations of the registers stand: one file each. */
export const DECLARATIES = fileURLToPath(new URL('../../sturing/registers/declaraties', import.meta.url))

/** Reads every declaration; with a wrong one there is none, and each fault says file, line and what to do. */
export function leesRegisters(map: string = DECLARATIES): {
  registers: ReadonlyMap<string, Declaratie>
  fouten: Bevinding[]
} {
  const alle = new Map<string, { d: Declaratie; naam: string }>()
  const fouten: Bevinding[] = []
  for (const naam of fs
    .readdirSync(map)
    .filter(n => n.endsWith('.yaml'))
    .sort()) {
    const { d, bevindingen } = leesDeclaratie(naam, fs.readFileSync(path.join(map, naam), 'utf8'))
    fouten.push(...bevindingen)
    if (d === null) continue
    if (d.id !== naam.slice(0, -'.yaml'.length))
      fouten.push({
        file: naam,
        line: 1,
        path: 'id',
        message: `Het bestand heet anders dan register "${d.id}".`,
        hint: `Noem het ${d.id}.yaml.`,
      })
    alle.set(d.id, { d, naam })
  }
  fouten.push(...kloptOnderling(alle))
  return { registers: fouten.length > 0 ? new Map() : new Map([...alle].map(([id, { d }]) => [id, d])), fouten }
}

/** What was read in this process: declarations change with a release, not while Kring runs. */
const gelezen = new Map<string, ReadonlyMap<string, Declaratie>>()

/** The declarations, or a refusal to start that names each fault. */
export function getRegisters(map: string = DECLARATIES): ReadonlyMap<string, Declaratie> {
  const er = gelezen.get(map)
  if (er !== undefined) return er
  const { registers, fouten } = leesRegisters(map)
  if (fouten.length === 0) {
    gelezen.set(map, registers)
    return registers
  }
  throw new Error(fouten.map(f => `${f.file}:${f.line} ${f.message} ${f.hint}`).join('\n'))
}
