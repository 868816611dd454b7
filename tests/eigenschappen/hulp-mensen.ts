import type { Actor, Rol } from '../../kernel/actor.ts'
import { regelboek } from '../../kernel/testing/regios.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { uuid5 } from '../../service/uuid5.ts'
import { mensId } from '../../service/vulling/inrichten.ts'

/** The demo people of a region as actors, the way their session would make them. */
export function actoren(regio: string, ...wie: readonly string[]): Actor[] {
  const def = regelboek().regios.get(regio)
  if (!def) throw new Error(regio)
  return demoMensen(def)
    .filter(m => wie.includes(m.onderwerp.split('.')[0] ?? ''))
    .map(m => ({
      mens: mensId(m.onderwerp),
      naam: m.naam,
      rolvervulling: uuid5(`${regio}:${m.onderwerp}:${m.rol}`),
      rol: m.rol as Rol,
      regio,
      organisatie: m.organisatie,
      organisatieNaam: '',
      organisatieSoort: '',
    }))
}
