import { useWoord } from '../woorden.ts'
import type { Dossier } from '../dossier.ts'
import type { Vraagveld, Waarden } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useLabel } from './tweetalig.ts'

export const isMedisch = ({ regio }: Pick<Dossier, 'regio'>, beroep: unknown): boolean =>
  regio.beroepsgeheim.beroepen.some(b => b.id === beroep && b.geheim === 'medisch')

/** The path of a medical secret as fields of an act: how it is handled, and every question of the conflict of duties (R002-103). */
export function useGeheimvelden(
  dossier: Pick<Dossier, 'regio'>,
  als: (waarden: Waarden) => boolean,
): readonly Vraagveld[] {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const label = useLabel()
  return [
    {
      naam: 'geheimWeg',
      soort: 'keuze',
      label: t('zorgvuldig.geheim.weg'),
      keuzes: (['toestemming', 'conflict-van-plichten'] as const).map(waarde => ({
        waarde,
        label: woord('geheimWeg', waarde),
      })),
      als,
    },
    ...dossier.regio.beroepsgeheim.afweging.map((v): Vraagveld => ({
      naam: `afweging.${v.id}`,
      soort: 'tekst',
      label: label(v),
      als: w => als(w) && w['geheimWeg'] === 'conflict-van-plichten',
    })),
  ]
}
