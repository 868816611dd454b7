/** Saves a text as a file on the own computer, in the words of the screen it comes from. */
export function bewaarBestand(naam: string, tekst: string, soort = 'text/csv;charset=utf-8'): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: soort }))
  const schakel = document.createElement('a')
  schakel.href = adres
  schakel.download = naam
  schakel.click()
  URL.revokeObjectURL(adres)
}
