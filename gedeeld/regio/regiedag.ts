import type { Regie, RegioDefinitie, Regiewijziging } from './schema.ts'

/**
 * De definitie zoals de regie op een dag is: elke wijziging geldt vanaf haar dag, in volgorde; daarvoor geldt wat er
 * stond (R000-86). Zonder wijziging die al geldt, is het dezelfde definitie.
 */
export function opDag(definitie: RegioDefinitie, dag: string): RegioDefinitie {
  const geldig = definitie.regiewijzigingen
    .filter(wijziging => wijziging.vanaf <= dag)
    .toSorted((a, b) => a.vanaf.localeCompare(b.vanaf))
  if (geldig.length === 0) return definitie
  const { casus } = definitie.keten
  const gewijzigd = geldig.filter(({ instellingen }) => instellingen !== undefined)
  const regie = gewijzigd.reduce(
    (nu, { instellingen, bron }) => ({ ...nu, ...instellingen, bron }),
    definitie.keten.casus.regie,
  )
  return {
    ...definitie,
    regie: definitie.regie.map(rol => geldig.filter(({ rol: id }) => id === rol.id).reduce(wijzig, rol)),
    keten: { ...definitie.keten, casus: { ...casus, regie } },
  }
}

function wijzig(rol: Regie, wijziging: Regiewijziging): Regie {
  const { schaal, houders, houder, delen, taken, bron } = wijziging
  return {
    ...rol,
    ...(schaal === undefined ? {} : { schaal }),
    ...(houders === undefined ? {} : { houders }),
    ...(houder === undefined ? {} : { houder }),
    ...(delen === undefined ? {} : { delen }),
    ...(taken === undefined ? {} : { taken }),
    bron,
  }
}
