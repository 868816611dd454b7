/** Saves a text as a file on the own computer. */
export const bewaar = (naam: string, inhoud: string, soort: string): void =>
  bewaarBytes(naam, new Blob([inhoud], { type: `${soort};charset=utf-8` }))

/** Saves what the server sent as a file on the own computer. */
export function bewaarBytes(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud)
  const schakel = document.createElement('a')
  schakel.href = adres
  schakel.download = naam
  schakel.click()
  URL.revokeObjectURL(adres)
}
