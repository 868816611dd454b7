import { functiesVoor } from './functies.ts'
import { lidmaatschap, route, type Routeantwoord } from './route.ts'
import { THEMAS, type Thema } from './schema/basis.ts'
import { opDag } from './regiedag.ts'
import type { Functie, Overleg, Regie, RegioDefinitie, Schaal } from './schema.ts'
import { type Teamkaart, teamkaarten } from './teams.ts'

/** Het samenwerkingsschema van een gemeente: wie doet wat, van voorkomen tot nazorg (R003-13). */
export interface Schema {
  gemeente: string
  ketendelen: {
    id: string
    naam: string
    wie: string | null
    schaal: Schaal[]
    taken: { id: string; taak: string; schaal: Schaal[]; gedeeld: boolean }[]
    bron: string
  }[]
  themas: ({ thema: Thema; eigenRegel: boolean } & Routeantwoord)[]
  teams: Teamkaart[]
  regie: Pick<Regie, 'id' | 'naam' | 'niveau' | 'houder' | 'delen' | 'bron'>[]
  overleg: Pick<Overleg, 'id' | 'naam' | 'soort' | 'taak' | 'bron'>[]
  functies: Pick<Functie, 'id' | 'naam' | 'schaal' | 'gedeeld' | 'pakket' | 'grond' | 'open' | 'bron'>[]
}

/** Het schema voor een gemeente op een dag, of niets als de gemeente er niet bij hoort. */
export function schemaVan(hele: RegioDefinitie, gemeente: string, op: string): Schema | undefined {
  const definitie = opDag(hele, op)
  if (!definitie.gemeenten.some(({ naam }) => naam === gemeente)) return undefined
  return {
    gemeente,
    ketendelen: definitie.ketendelen.map(({ id, naam, wie, schaal, bron }) => ({
      id,
      naam,
      wie: wie ?? null,
      schaal: schaal ?? [],
      taken: definitie.taakverdeling
        .filter(taak => taak.ketendeel === id)
        .map(taak => ({ id: taak.id, taak: taak.taak, schaal: taak.schaal, gedeeld: taak.gedeeld ?? false })),
      bron,
    })),
    themas: THEMAS.flatMap(thema => themaregel(definitie, gemeente, thema, op)),
    teams: teamkaarten(definitie, gemeente),
    regie: definitie.regie.map(({ id, naam, niveau, houder, delen, bron }) => ({
      id,
      naam,
      niveau,
      houder,
      bron,
      ...(delen === undefined ? {} : { delen: delen.filter(deel => geldt(deel, op)) }),
    })),
    overleg: definitie.overleg
      .filter(({ gebied }) => gebied === undefined || ligtIn(definitie, gebied, gemeente))
      .map(({ id, naam, soort, taak, bron }) => ({ id, naam, soort, taak, bron })),
    functies: functiesVoor(definitie, gemeente),
  }
}

function themaregel(definitie: RegioDefinitie, gemeente: string, thema: Thema, op: string): Schema['themas'] {
  const lid = lidmaatschap(definitie, gemeente, thema, op)
  const antwoord = route(definitie, { gemeente, thema, op })
  // Waar de bron over een thema zwijgt, staat het bij de gaten en niet in het schema.
  return lid === undefined || 'error' in antwoord ? [] : [{ thema, eigenRegel: lid.gemeenten !== 'alle', ...antwoord }]
}

function ligtIn(definitie: RegioDefinitie, gebied: string, gemeente: string): boolean {
  return definitie.deelgebieden.find(({ id }) => id === gebied)?.gemeenten.includes(gemeente) ?? false
}

function geldt({ van, tot }: { van?: string; tot?: string }, op: string): boolean {
  return (van ?? '') <= op && op <= (tot ?? '9999-12-31')
}
