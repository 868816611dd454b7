import { Type } from 'typebox'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import type { Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { vindIndicator } from './cijfers.ts'
import { keurOpgave } from './keur.ts'
import { rij, SCHRIJVERS, vervangen } from './routes.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'

export type Gemeenteregel = { readonly gemeente: string; readonly waarde: number }

/** Leest regels als `Zwolle;12,5`; een fout noemt de regel, en dan komt er niets binnen. */
export function leesGemeenten(tekst: string, gemeenten: readonly string[]): readonly Gemeenteregel[] | string {
  const regels = tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(r => r.trim() !== '')
    .map(r => r.split(';').map(c => c.trim().replace(/^"(.*)"$/, '$1')))
  const [kop, ...rijen] = regels
  if (kop?.join(';').toLowerCase() !== 'gemeente;waarde') return 'De eerste regel hoort te zijn: gemeente;waarde.'
  if (rijen.length === 0) return 'Het bestand heeft geen regels.'
  const uit: Gemeenteregel[] = []
  for (const [n, rij] of rijen.entries()) {
    const [gemeente = '', getal = ''] = rij
    const waar = `Regel ${n + 2}`
    if (rij.length !== 2) return `${waar} heeft ${rij.length} kolommen en geen 2.`
    if (!gemeenten.includes(gemeente)) return `${waar}: ${gemeente} hoort niet bij deze regio.`
    if (!/^\d+([.,]\d+)?$/.test(getal)) return `${waar}: "${getal}" is geen getal.`
    if (uit.some(r => r.gemeente === gemeente)) return `${waar}: ${gemeente} staat er twee keer in.`
    uit.push({ gemeente, waarde: Number(getal.replace(',', '.')) })
  }
  return uit
}

/** Gegevens van buiten per gemeente, zoals de Jeugdmonitor; elke waarde houdt haar bron (R001-117). */
export const gemeenteinvoer = (boek: Cijferboek): Route =>
  rijRoute({
    pad: '/cijfers/:cijfer/gemeenten',
    samenvatting: 'Waarden van buiten per gemeente invoeren, met hun bron; een tweede invoer zegt dat zij vervangt',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    params: Type.Object(
      { cijfer: Type.String({ pattern: '^[a-z][0-9]{3}-[0-9]{2}$' }) },
      { additionalProperties: false },
    ),
    body: Type.Object(
      {
        periode: Type.String({ minLength: 4, maxLength: 9 }),
        bron: Type.String({ minLength: 3, maxLength: 300 }),
        tekst: Type.String({ minLength: 1, maxLength: 100_000 }),
        vervangt: Type.Optional(Type.Boolean()),
      },
      { additionalProperties: false },
    ),
    maak: async (tx, { params, body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const i = vindIndicator(def, params.cijfer)
      if (i === null) return nietGevonden()
      const regels = leesGemeenten(
        body.tekst,
        def.gemeenten.map(g => g.naam),
      )
      if (typeof regels === 'string') return weiger('ONVOLLEDIG', regels)
      const { geldig } = await vastgelegd(tx, def)
      const rijen: Schrijf[] = []
      for (const { gemeente, waarde } of regels) {
        const nee = keurOpgave(i, { periode: body.periode, waarde }, dagVan(tx.nu))
        if (nee !== null) return weiger('ONVOLLEDIG', `${gemeente}: ${nee}`)
        const wat = { periode: body.periode, gemeente, vervangt: body.vervangt ?? false }
        const oud = vervangen(i, geldig.get(i.id) ?? [], wat)
        if (oud !== null && typeof oud !== 'string') return oud
        rijen.push(
          rij(tx, hulp.nieuwId(), {
            ...{ cijfer: i.id, periode: body.periode, gemeente, waarde, tot: null, precisie: 'precies', delen: null },
            ...{ bron: body.bron, grens: null, importdag: dagVan(tx.nu), vervangt: oud },
          }),
        )
      }
      return { id: hulp.nieuwId(), rijen }
    },
  })
