/** Saves a text as a file on the own computer. */
export function bewaar(naam: string, inhoud: string, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }))
  const schakel = document.createElement('a')
  schakel.href = adres
  schakel.download = naam
  schakel.click()
  URL.revokeObjectURL(adres)
}
