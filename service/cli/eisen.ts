/** Een eis uit `docs/eisen.csv`: wat de dekking ervan moet weten. */
export interface Eis {
  readonly id: string
  readonly region: string
  readonly module: string
  readonly weight: string
}

/** Leest de eisenlijst (CSV met aanhalingstekens naar RFC 4180). Ontbreekt een kolom, dan is de lijst stuk en stopt alles. */
export function leesEisen(csv: string): Eis[] {
  const [kop = [], ...rijen] = leesCsv(csv)
  const kolom = (naam: string) => {
    const plaats = kop.indexOf(naam)
    if (plaats < 0) throw new Error(`docs/eisen.csv mist de kolom "${naam}"`)
    return plaats
  }
  const [id, region, module, weight] = [kolom('id'), kolom('region'), kolom('module'), kolom('weight')]
  return rijen.map(rij => ({
    id: rij[id] ?? '',
    region: rij[region] ?? '',
    module: rij[module] ?? '',
    weight: rij[weight] ?? '',
  }))
}

function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = []
  let rij: string[] = []
  // Elk veld: tussen aanhalingstekens (dubbel is een aanhalingsteken) of kaal, en wat erop volgt.
  for (const [, geciteerd, kaal = '', einde] of tekst.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (einde === '' && geciteerd === undefined && kaal === '' && rij.length === 0) break
    rij.push(geciteerd === undefined ? kaal : geciteerd.replaceAll('""', '"'))
    if (einde === ',') continue
    rijen.push(rij)
    rij = []
  }
  return rijen
}
