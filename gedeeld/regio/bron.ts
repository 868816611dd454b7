/** Een document waar een vindplaats naar wijst; meer dan dit leest deze functie er niet van. */
export type Bekend = { readonly id?: unknown; readonly titel?: unknown; readonly soort?: unknown }

/** Een vindplaats zoals een mens haar leest: "Regiovisie 2014, regels 186-189" voor "r2014:186-189". */
export function bronInWoorden(bron: string, documenten: readonly Bekend[], regelwoord: string): string {
  return bron
    .split('; ')
    .filter(Boolean)
    .map(deel => eenBron(deel, documenten, regelwoord))
    .join('; ')
}

function eenBron(deel: string, documenten: readonly Bekend[], regelwoord: string): string {
  const [id = '', plaats] = deel.split(/:(.*)/s)
  const document = documenten.find(kandidaat => kandidaat.id === id)
  const titel = typeof document?.titel === 'string' ? document.titel : id
  if (plaats === undefined) return titel
  // one line is no plural, in both languages: regels and lines
  const regels = /^\d+$/.test(plaats) ? regelwoord.replace(/s$/, '') : regelwoord
  return `${titel}, ${document?.soort === 'artikelen' ? 'art.' : regels} ${plaats}`
}
