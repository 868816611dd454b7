import { CONTACTWIJZEN } from '../../melding.ts'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import type { Dossier, Poging } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'

/** How often somebody tried to reach the family, and when (R000-66). */
export function Contactpogingen({ pogingen }: { pogingen: readonly Poging[] }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { taal } = useTaal()
  if (pogingen.length === 0) return null
  return (
    <div className="stapel stapel--krap">
      <p>{t('pogingen.aantal', { count: pogingen.length })}</p>
      <ul className="punten">
        {pogingen.map(({ op, wijze, gelukt }) => (
          <li key={`${op} ${wijze}`}>
            {zegPrecies(op, taal)}, {woord('contactwijze', wijze).toLowerCase()}:{' '}
            {t(gelukt ? 'pogingen.gelukt' : 'pogingen.nietGelukt')}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface LegPogingVastProps {
  readonly dossier: Dossier
  readonly persoon: string
  readonly opGelukt: () => void
}

export function LegPogingVast({ dossier, persoon, opGelukt }: LegPogingVastProps) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const wijzen = dossier.melding.veiligContact[persoon]?.wijzen ?? CONTACTWIJZEN
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="contactpogingen"
      vast={{ persoon }}
      soort="hoofd"
      knop={t('pogingen.knop')}
      opGelukt={opGelukt}
      velden={[
        { naam: 'op', soort: 'moment', label: t('pogingen.wanneer') },
        { naam: 'wijze', soort: 'keuze', label: t('pogingen.wijze'), keuzes: keuzes('contactwijze', wijzen) },
        { naam: 'gelukt', soort: 'vinkje', label: t('pogingen.gesproken') },
      ]}
    />
  )
}
