import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { useState } from 'react'
import { useIk } from '../../../../toon/api/ik.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { AFWIJKSOORTEN, type Afwijking } from '../../melding.ts'
import { naamVan, type Dossier } from '../dossier.ts'
import { Opdrachtformulier, Weigeringslijst } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useMeldingOpdracht } from '../useDossier.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { useLabel } from './tweetalig.ts'

/** What was proposed to deviate from, on which ground, and the second professional who decides (R002-102). */
export function Afwijkingen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { afwijkingen } = dossier.melding
  if (afwijkingen.length === 0) return null
  return (
    <section className="stapel stapel--half" aria-labelledby="afwijkingen">
      <Kop niveau={2} id="afwijkingen">
        <Begrip naam="afwijking">{t('zorgvuldig.afwijken.titel')}</Begrip>
      </Kop>
      <Alinea soort="zacht">{t('zorgvuldig.afwijken.uitleg')}</Alinea>
      <ul className="stapel stapel--half">
        {afwijkingen.map(a => (
          <Een key={a.id} dossier={dossier} afwijking={a} />
        ))}
      </ul>
    </section>
  )
}

const TOON = { voorgesteld: 'rustig', bevestigd: 'goed', afgewezen: 'letop' } as const

function Een({ dossier, afwijking: a }: { dossier: Dossier; afwijking: Afwijking }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const label = useLabel()
  const grond = dossier.regio.afwijkgronden.find(g => g.id === a.grond)
  return (
    <Kaart als="li">
      <div className="melding__titelrij">
        <Kop niveau={3}>
          {t('zorgvuldig.afwijken.regel', { wat: woord('afwijkSoort', a.wat), wie: naamVan(dossier, a.persoon) })}
        </Kop>
        <StatusWoord toon={TOON[a.stand]}>{woord('afwijkStand', a.stand)}</StatusWoord>
      </div>
      <p>{grond === undefined ? a.grond : label(grond)}</p>
      <p className="melding__verhaal">{dossier.teksten[a.reden]}</p>
      {a.stand === 'voorgesteld' ? <Tweede dossier={dossier} afwijking={a} /> : null}
    </Kaart>
  )
}

function Tweede({ dossier, afwijking: a }: { dossier: Dossier; afwijking: Afwijking }) {
  const t = useMeldingTeksten()
  const ik = useIk()
  const [wijstAf, zetWijstAf] = useState(false)
  const bevestig = useMeldingOpdracht({ zaak: dossier, pad: 'afwijkingen/bevestiging' })
  if (a.door === ik.mens.id || !dossier.mag.includes('BevestigAfwijking'))
    return <p className="zacht">{t('besluit.wacht')}</p>
  return (
    <>
      <div className="rij">
        <Knop soort="hoofd" bezig={bevestig.isPending} onClick={() => bevestig.mutate({ afwijking: a.id })}>
          {t('zorgvuldig.afwijken.bevestig')}
        </Knop>
        <Knop aria-expanded={wijstAf} onClick={() => zetWijstAf(!wijstAf)}>
          {t('zorgvuldig.afwijken.wijsAf')}
        </Knop>
      </div>
      <Weigeringslijst weigering={bevestig.error} />
      {wijstAf ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="afwijkingen/afwijzing"
          vast={{ afwijking: a.id }}
          knop={t('zorgvuldig.afwijken.wijsAf')}
          velden={[{ naam: 'reden', soort: 'tekst', label: t('zorgvuldig.afwijken.wijsAfReden') }]}
        />
      ) : null}
    </>
  )
}

interface StelVoorProps {
  readonly dossier: Dossier
  readonly persoon: string
  readonly opGelukt: () => void
}

export function StelAfwijkingVoor({ dossier, persoon, opGelukt }: StelVoorProps) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const label = useLabel()
  const { taal } = useTaal()
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="afwijkingen"
      vast={{ persoon }}
      knop={t('zorgvuldig.afwijken.stelVoor')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'wat',
          soort: 'keuze',
          label: t('zorgvuldig.afwijken.wat'),
          keuzes: keuzes('afwijkSoort', AFWIJKSOORTEN),
        },
        {
          naam: 'grond',
          soort: 'keuze',
          label: t('zorgvuldig.afwijken.grond'),
          keuzes: dossier.regio.afwijkgronden.map(g => ({
            waarde: g.id,
            label: label(g),
            help: taal === 'en' ? g.tekstEn : g.tekst,
          })),
        },
        { naam: 'reden', soort: 'tekst', label: t('zorgvuldig.afwijken.reden') },
      ]}
    />
  )
}
