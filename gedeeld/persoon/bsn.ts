/** Bijzondere waarden in de beleidsinformatie van het CBS: zij doorstaan de elfproef niet en hoeven dat ook niet (R-CBS-01). */
export const BSN_ONBEKEND = '000000000'
export const BSN_ONGEBOREN = '999999999'

export type BsnUitslag = 'geldig' | 'onbekend' | 'ongeboren' | 'ongeldig'

/** Keurt een burgerservicenummer: negen cijfers, elfproef, of een bijzondere waarde van het CBS (dossier 10.4). */
export function keurBsn(bsn: string): BsnUitslag {
  if (bsn === BSN_ONBEKEND) return 'onbekend'
  if (bsn === BSN_ONGEBOREN) return 'ongeboren'
  return doorstaatElfproef(bsn) ? 'geldig' : 'ongeldig'
}

/** De elfproef met gewichten 9, 8, 7, 6, 5, 4, 3, 2 en -1: de som is deelbaar door elf. Alleen nullen telt niet. */
export function doorstaatElfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === BSN_ONBEKEND) return false
  const som = [...bsn].reduce((tot, cijfer, plek) => tot + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0)
  return som % 11 === 0
}
