import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leesDekking, type Dekking } from './dekking.ts'
import { leesEisen, type Eis } from './eisen.ts'
import type { Io } from './kring.ts'

interface Telling {
  total: number
  covered: number
}
type Gewichten = Record<'3' | '2' | '1', Telling>

export interface Dekkingsverslag {
  regions: { id: string; modules: { module: string; weights: Gewichten }[] }[]
  uncovered: string[]
}

/** `kring coverage`: hoeveel eisen er per regio, module en gewicht door een geslaagde test gedekt zijn. */
export async function coverage(_args: string[], io: Io): Promise<number> {
  io.out(dekkingsverslag(leesEisen(readFileSync(plek('../../docs/eisen.csv'), 'utf8')), leesDekking()))
  return 0
}

/** Telt; elke regio krijgt alle modules en alle gewichten, ook waar er niets is. */
export function dekkingsverslag(eisen: readonly Eis[], dekking: Dekking): Dekkingsverslag {
  const modules = uniek(eisen.map(eis => eis.module))
  const regions = uniek(eisen.map(eis => eis.region)).map(id => {
    const vanRegio = eisen.filter(eis => eis.region === id)
    return { id, modules: modules.map(module => moduleverslag(module, vanRegio, dekking)) }
  })
  return { regions, uncovered: eisen.map(eis => eis.id).filter(id => !gedekt(id, dekking)) }
}

function moduleverslag(module: string, eisen: readonly Eis[], dekking: Dekking) {
  const vanModule = eisen.filter(eis => eis.module === module)
  const tel = (gewicht: string): Telling => {
    const metGewicht = vanModule.filter(eis => eis.weight === gewicht)
    return { total: metGewicht.length, covered: metGewicht.filter(eis => gedekt(eis.id, dekking)).length }
  }
  return { module, weights: { '3': tel('3'), '2': tel('2'), '1': tel('1') } }
}

function gedekt(id: string, dekking: Dekking): boolean {
  return dekking[id]?.result === 'pass'
}

function uniek(namen: readonly string[]): string[] {
  return [...new Set(namen)].sort()
}

function plek(pad: string): string {
  return fileURLToPath(new URL(pad, import.meta.url))
}
