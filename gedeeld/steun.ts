import type { RegioDefinitie, Vertrouwenspersoon } from './regio/schema.ts'

/** The law under the vertrouwenspersoon: for everybody involved in a report, also who reported or asked advice. */
export const STEUNWET = 'Wmo 2015 art. 4.2.6'

/** How a question came: by the public page itself, or passed on by whoever heard it. The database keeps the same (migration 0116). */
export const STEUN_LANGS = ['pagina', 'balie'] as const
export type Steunlangs = (typeof STEUN_LANGS)[number]

/** How it ended: a closed list that says nothing of what it was about (keuze van Kring). */
export const STEUN_UITKOMSTEN = ['bijgestaan', 'gesprek', 'doorverwezen', 'wil-niet-meer', 'niet-bereikt'] as const
export type Steunuitkomst = (typeof STEUN_UITKOMSTEN)[number]

/** What is counted of a year: how a question came, and how it ended. The database keeps the same (migration 0120). */
export const STEUNGROEPEN = { langs: STEUN_LANGS, uitkomst: STEUN_UITKOMSTEN } as const

/** So many months after it ended a question and its notes go by themselves (class `steun`; keuze van Kring). */
export const STEUN_MAANDEN = 3

/** Who is near: of more than one the one for this municipality; null as long as the region has filled in nobody. */
export function vertrouwenspersoonVan(
  { vertrouwenspersonen: alle }: Pick<RegioDefinitie, 'vertrouwenspersonen'>,
  gemeente: string | null = null,
): Vertrouwenspersoon | null {
  const hier = (v: Vertrouwenspersoon) =>
    v.gemeenten === 'alle' || (gemeente !== null && v.gemeenten.includes(gemeente))
  return alle.find(hier) ?? (alle.length === 1 ? (alle[0] ?? null) : null)
}

/**
 * What a letter says of the vertrouwenspersoon: that there is one, and how to reach that person without anybody in between.
 * @param nietVan whom this person does not work for, as the letter calls them
 */
export function zegVertrouwenspersoon(
  definitie: Pick<RegioDefinitie, 'vertrouwenspersonen'>,
  nietVan: string,
): readonly string[] {
  const bereik = definitie.vertrouwenspersonen.map(
    v =>
      `${v.naam}${v.gemeenten === 'alle' ? '' : ` (voor ${v.gemeenten.join(', ')})`}: bel ${v.telefoon}${v.bereikbaar === undefined ? '' : `, ${v.bereikbaar}`}.`,
  )
  return [
    `Een vertrouwenspersoon kan u helpen. Die werkt niet voor ${nietVan}, en vertelt niets verder zonder uw toestemming (${STEUNWET}).`,
    bereik.length === 0
      ? 'Het telefoonnummer van de vertrouwenspersoon is in deze regio nog niet ingevuld. Vragen of die contact met u opneemt kan wel, zonder naam, op de openbare pagina Iemand naast u.'
      : `U bereikt de vertrouwenspersoon zelf. ${bereik.join(' ')} Of vraag op de openbare pagina Iemand naast u of die contact met u opneemt.`,
  ]
}
