import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { CONTACTWIJZEN } from '../../melding.ts'
import { Gegevens } from '../Gegevens.tsx'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'

/** How this person is reached without danger: read before anything else about reaching them (R002-93). */
export function VeiligContact({ dossier, persoon }: { dossier: Dossier; persoon: string }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const veilig = dossier.melding.veiligContact[persoon]
  if (veilig === undefined) return null
  const tekst = (id: string | null) => (id === null ? '' : (dossier.teksten[id] ?? ''))
  const wijzen = (welke: readonly string[]) => welke.map(w => woord('contactwijze', w)).join(', ')
  return (
    <Bericht soort="letop" titel={t('zorgvuldig.contact.titel')} meldt={false}>
      <Gegevens
        regels={[
          [t('zorgvuldig.contact.alleen'), wijzen(veilig.wijzen)],
          [t('zorgvuldig.contact.nooit'), wijzen(CONTACTWIJZEN.filter(w => !veilig.wijzen.includes(w)))],
          [t('zorgvuldig.contact.wanneer'), tekst(veilig.wanneer)],
          [t('zorgvuldig.contact.woord'), tekst(veilig.woord)],
          [t('zorgvuldig.contact.nietDoen'), tekst(veilig.nietDoen)],
        ]}
      />
    </Bericht>
  )
}

interface StelInProps {
  readonly dossier: Dossier
  readonly persoon: string
  readonly opGelukt: () => void
}

export function StelVeiligContactIn({ dossier, persoon, opGelukt }: StelInProps) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="veilig-contact"
      vast={{ persoon }}
      soort="hoofd"
      knop={t('zorgvuldig.contact.knop')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'wijzen',
          soort: 'meer',
          label: t('zorgvuldig.contact.wijzen'),
          help: t('zorgvuldig.contact.wijzenHulp'),
          keuzes: keuzes('contactwijze', CONTACTWIJZEN),
        },
        { naam: 'wanneer', soort: 'regel', label: t('zorgvuldig.contact.wanneerVraag') },
        { naam: 'woord', soort: 'regel', label: t('zorgvuldig.contact.woordVraag'), vrij: true },
        { naam: 'nietDoen', soort: 'tekst', label: t('zorgvuldig.contact.nietDoenVraag'), vrij: true },
      ]}
    />
  )
}
