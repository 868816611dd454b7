/** Fields of a reorganisation: which team, to which, from which day. */
export const reorganisatie: Readonly<Record<string, string>> = {
  '/reorganisaties van': 'welk team zijn open casussen overgeeft',
  '/reorganisaties naar': 'welk team ze krijgt',
  '/reorganisaties per': 'op welke dag de worker dat doet',
}
