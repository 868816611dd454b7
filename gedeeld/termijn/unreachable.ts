/** Sluit een keuze over alle gevallen af: een nieuw geval zonder tak wordt een typefout. */
export function unreachable(geval: never): never {
  throw new Error(`onverwacht geval: ${String(geval)}`)
}
