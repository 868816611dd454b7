import type { Melder } from '../bevinding.ts'
import { zoekPad } from '../pad.ts'
import { REGELREEKSEN, regelnummers } from '../regelnummers.ts'
import type { Landelijk, RegioDefinitie } from '../schema.ts'

/** Elke bronregel staat er precies een keer, en wat hem uitvoert bestaat echt. */
export function controleerRegels(definitie: RegioDefinitie, landelijk: Landelijk, meld: Melder): void {
  const reeks = definitie.regio.regelreeks
  const verwacht = regelnummers(reeks)
  if (verwacht.length === 0) {
    meld(
      ['regio', 'regelreeks'],
      `De reeks ${reeks} is niet bekend.`,
      `Kies uit: ${Object.keys(REGELREEKSEN).join(', ')}.`,
    )
    return
  }
  const aanwezig = new Set(definitie.regels.map(regel => regel.id))
  for (const nummer of verwacht.filter(id => !aanwezig.has(id))) {
    meld(
      ['regels'],
      `De bronregel ${nummer} ontbreekt.`,
      `Voeg ${nummer} toe; kan software hem niet uitvoeren, kies dan soort: handwerk met een reden.`,
    )
  }
  definitie.regels.forEach((regel, plaats) => {
    if (!verwacht.includes(regel.id)) {
      meld(
        ['regels', plaats, 'id'],
        `${regel.id} hoort niet bij de reeks ${reeks}.`,
        `De reeks loopt van ${reeks}-01 tot ${verwacht[verwacht.length - 1] ?? ''}.`,
      )
    }
    controleerDoor(definitie, landelijk, plaats, meld)
  })
}

function controleerDoor(definitie: RegioDefinitie, landelijk: Landelijk, plaats: number, meld: Melder): void {
  const uitvoering = definitie.regels[plaats]?.uitvoering
  if (uitvoering?.soort !== 'uitvoerbaar') return
  uitvoering.door.forEach((pad, nummer) => {
    if (zoekPad({ ...definitie, landelijk }, pad) !== undefined) return
    meld(
      ['regels', plaats, 'uitvoering', 'door', nummer],
      `Het pad "${pad}" bestaat niet in deze definitie.`,
      'Wijs naar een bestaande regel of instelling, zoals klokken.overdracht, of begin met landelijk. voor een landelijke regel.',
    )
  })
}
