import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Geheimweg } from './melding.ts'

/** Whether this profession has a medical secret (BW 7:457; R002-103). */
export const isMedisch = (regio: RegioDefinitie, beroep: string | null | undefined): boolean =>
  regio.keten.beroepsgeheim.beroepen.some(b => b.id === beroep && b.geheim === 'medisch')

/**
 * A doctor shares nothing by itself: with consent, or after answering every question of the conflict of duties (BW 7:457; Wmo 2015
 * art. 5.2.6; dossier 2.4). Other professions follow the ordinary ground.
 */
export function geheimBezwaar(
  regio: RegioDefinitie,
  beroep: string | null | undefined,
  geheim: Omit<Geheimweg, 'beroep'> | undefined,
  toestemmingGegeven = true,
): Weigering | null {
  if (!isMedisch(regio, beroep)) return null
  const { afweging, bron } = regio.keten.beroepsgeheim
  if (geheim === undefined)
    return weiger('ONVOLLEDIG', 'Hier geldt het medisch beroepsgeheim. Kies eerst hoe u het geheim behandelt.', {
      bron,
      velden: [{ veld: 'geheimWeg', uitleg: 'kies toestemming of een conflict van plichten' }],
    })
  if (geheim.weg === 'toestemming')
    return toestemmingGegeven
      ? null
      : weiger(
          'ONVOLLEDIG',
          'Er is geen toestemming gegeven. Een arts deelt dan alleen bij een conflict van plichten.',
          {
            bron,
            velden: [{ veld: 'geheimWeg', uitleg: 'er is geen toestemming gegeven' }],
          },
        )
  const open = afweging.filter(v => (geheim.afweging[v.id] ?? '') === '')
  return open.length === 0
    ? null
    : weiger('ONVOLLEDIG', 'Beantwoord alle vragen van het conflict van plichten voor u het geheim doorbreekt.', {
        bron,
        velden: open.map(v => ({ veld: `afweging.${v.id}`, uitleg: 'nog niet beantwoord' })),
      })
}
