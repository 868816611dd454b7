/** The addresses of the screens as they stand in `routes.tsx`, with $name for a variable part: read as text, so that building needs no screen. */
export const schermpaden = (routesTekst: string): string[] =>
  [...routesTekst.matchAll(/^ {4}pad: '([^']+)',$/gm)].map(m => m[1] ?? '')
