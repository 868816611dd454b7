import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDag } from '../../../../toon/tijd/zeg.ts'
import {
  BERICHTINHOUDEN,
  INSTANTIESOORTEN,
  TOESTEMMERS,
  TOESTEMMINGSDOELEN,
  loopt,
  type GegevenToestemming,
} from '../../melding.ts'
import { naamVan, type Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'

/** Who agreed with telling what to whom, and until when; taken back with one act (SD-35). */
export function Toestemmingen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { toestemmingen } = dossier.melding
  if (toestemmingen.length === 0) return null
  return (
    <section className="stapel stapel--half" aria-labelledby="toestemmingen">
      <Kop niveau={2} id="toestemmingen">
        {t('zorgvuldig.toestemming.titel')}
      </Kop>
      <Alinea soort="zacht">{t('zorgvuldig.toestemming.uitleg')}</Alinea>
      <ul className="stapel stapel--half">
        {toestemmingen.map(een => (
          <Een key={een.id} dossier={dossier} een={een} />
        ))}
      </ul>
    </section>
  )
}

/** Whom it may be told to, in words. */
export function aanWie(dossier: Dossier, een: GegevenToestemming): string {
  return een.voor === 'overdracht'
    ? (dossier.ontvangers.find(o => o.id === een.aan)?.naam ?? '')
    : (dossier.teksten[een.aan] ?? '')
}

function Een({ dossier, een }: { dossier: Dossier; een: GegevenToestemming }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const { taal } = useTaal()
  const dag = (op: string) => zegDag({ op, nu, taal })
  const geldt = loopt(een, kalenderdag(nu))
  const stand = een.ingetrokkenOp !== null ? 'ingetrokken' : geldt ? 'loopt' : 'voorbij'
  return (
    <Kaart als="li">
      <div className="melding__titelrij">
        <Kop niveau={3}>{naamVan(dossier, een.persoon)}</Kop>
        <StatusWoord toon={geldt ? 'goed' : 'rustig'}>
          {t(`zorgvuldig.toestemming.${stand}`, { dag: dag(een.ingetrokkenOp ?? een.tot) })}
        </StatusWoord>
      </div>
      <p>
        {t('zorgvuldig.toestemming.regel', {
          aan: [woord('toestemmingVoor', een.voor), aanWie(dossier, een)].filter(Boolean).join(': '),
          wat: een.wat.map(w => woord('berichtinhoud', w).toLowerCase()).join(', '),
        })}
      </p>
      <p className="zacht">{woord('toestemmer', een.door)}</p>
      {een.ingetrokkenOp === null && dossier.mag.includes('TrekToestemmingIn') ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="toestemmingen/intrekking"
          vast={{ toestemming: een.id }}
          knop={t('zorgvuldig.toestemming.trekIn')}
          velden={[]}
        />
      ) : null}
    </Kaart>
  )
}

interface LegVastProps {
  readonly dossier: Dossier
  readonly persoon: string
  readonly opGelukt: () => void
}

export function LegToestemmingVast({ dossier, persoon, opGelukt }: LegVastProps) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const { ontvangers } = dossier
  const doelen = ontvangers.length === 0 ? INSTANTIESOORTEN : TOESTEMMINGSDOELEN
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="toestemmingen"
      vast={{ persoon }}
      knop={t('zorgvuldig.toestemming.knop')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'door',
          soort: 'keuze',
          label: t('zorgvuldig.toestemming.door'),
          keuzes: keuzes('toestemmer', TOESTEMMERS),
        },
        {
          naam: 'voor',
          soort: 'keuze',
          label: t('zorgvuldig.toestemming.voor'),
          keuzes: keuzes('toestemmingVoor', doelen),
        },
        {
          naam: 'organisatie',
          soort: 'lijst',
          label: t('overdracht.aan'),
          keuzes: ontvangers.map(o => ({ waarde: o.id, label: o.naam })),
          als: w => w['voor'] === 'overdracht',
        },
        {
          naam: 'ontvanger',
          soort: 'regel',
          label: t('instanties.ontvanger'),
          als: w => w['voor'] !== undefined && w['voor'] !== 'overdracht',
        },
        {
          naam: 'wat',
          soort: 'meer',
          label: t('zorgvuldig.toestemming.wat'),
          help: t('zorgvuldig.toestemming.watHulp'),
          keuzes: keuzes('berichtinhoud', BERICHTINHOUDEN),
        },
        {
          naam: 'tot',
          soort: 'dag',
          label: t('zorgvuldig.toestemming.tot'),
          help: t('zorgvuldig.toestemming.totHulp'),
        },
        { naam: 'vrij', soort: 'vinkje', label: t('zorgvuldig.toestemming.vrij') },
      ]}
    />
  )
}
