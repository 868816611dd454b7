import { useState } from 'react'
import { useIk } from '../../../../toon/api/ik.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import type { Raadtoets } from '../../melding.ts'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier, Weigeringslijst, type Waarden } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useMeldingOpdracht } from '../useDossier.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { useLabel } from './tweetalig.ts'

/** What is decided and why, and the second professional who confirms or lays back. */
export function Besluit({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { weging } = dossier.melding
  return (
    <Kaart als="section" kopId="besluit">
      <h2 className="nl-heading nl-heading--level-2" id="besluit" tabIndex={-1}>
        {t('besluit.titel')}
      </h2>
      {weging.stand === 'bezig' ? <Neem dossier={dossier} /> : <Genomen dossier={dossier} />}
    </Kaart>
  )
}

const naarRaad = (w: Waarden): boolean => Array.isArray(w['besluiten']) && w['besluiten'].includes('VTO')

function Neem({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const label = useLabel()
  const keuzes = useKeuzes()
  const { regio, melding: m, gaten, mag } = dossier
  const klaar = regio.stappen.every(stap => stap.id in m.stappen) && gaten.length === 0
  if (!mag.includes('BesluitWeging') || !klaar) return <p className="zacht">{t('besluit.nogNiet')}</p>
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="weging/besluit"
      soort="hoofd"
      knop={t('besluit.neem')}
      velden={[
        {
          naam: 'besluiten',
          soort: 'meer',
          label: t('besluit.kies'),
          help: t('besluit.kiesHulp'),
          keuzes: keuzes('besluit', regio.besluiten),
        },
        { naam: 'motivering', soort: 'tekst', label: t('besluit.motivering') },
        ...(regio.raad === null
          ? []
          : ([
              {
                naam: 'raadVoorwaarden',
                soort: 'meer',
                label: t('zorgvuldig.raad.voorwaarden'),
                help: regio.raad.organisatie.naam,
                keuzes: regio.raad.voorwaarden.map(v => ({ waarde: v.id, label: label(v) })),
                als: naarRaad,
              },
              { naam: 'raadReden', soort: 'tekst', label: t('zorgvuldig.raad.reden'), als: naarRaad },
            ] as const)),
      ]}
    />
  )
}

function Genomen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { weging } = dossier.melding
  if (weging.stand === 'bezig') return null
  const wie = (mens: string) => dossier.mensen[mens] ?? '?'
  return (
    <>
      <ul className="punten">
        {weging.besluiten.map(code => (
          <li key={code}>
            <strong>{woord('besluit', code)}</strong>
          </li>
        ))}
      </ul>
      <p className="melding__verhaal">{dossier.teksten[weging.motivering]}</p>
      {weging.raad === null ? null : <Raad dossier={dossier} raad={weging.raad} />}
      <p className="zacht">
        {t('besluit.genomen', { wie: wie(weging.door) })}
        {weging.stand === 'bevestigd' ? `. ${t('besluit.tweede', { wie: wie(weging.tweede) })}` : ''}
      </p>
      {weging.stand === 'besloten' ? <Tweede dossier={dossier} door={weging.door} /> : null}
    </>
  )
}

/** On which conditions it goes to the Raad, and what shows them (R002-30). */
function Raad({ dossier, raad }: { dossier: Dossier; raad: Raadtoets }) {
  const t = useMeldingTeksten()
  const label = useLabel()
  const voorwaarden = dossier.regio.raad?.voorwaarden.filter(v => raad.voorwaarden.includes(v.id)) ?? []
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={3}>{t('zorgvuldig.raad.genomen')}</Kop>
      <ul className="punten">
        {voorwaarden.map(v => (
          <li key={v.id}>{label(v)}</li>
        ))}
      </ul>
      <p className="melding__verhaal">{dossier.teksten[raad.reden]}</p>
    </div>
  )
}

function Tweede({ dossier, door }: { dossier: Dossier; door: string }) {
  const t = useMeldingTeksten()
  const ik = useIk()
  const [legtTerug, zetLegtTerug] = useState(false)
  const bevestig = useMeldingOpdracht({ zaak: dossier, pad: 'weging/besluit/bevestiging' })
  if (door === ik.mens.id || !dossier.mag.includes('BevestigBesluit'))
    return <Bericht soort="info" titel={t('besluit.wacht')} meldt={false} />
  return (
    <>
      <div className="rij">
        <Knop soort="hoofd" bezig={bevestig.isPending} onClick={() => bevestig.mutate({})}>
          {t('besluit.bevestig')}
        </Knop>
        <Knop aria-expanded={legtTerug} onClick={() => zetLegtTerug(!legtTerug)}>
          {t('besluit.terug')}
        </Knop>
      </div>
      <Weigeringslijst weigering={bevestig.error} />
      {legtTerug ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="weging/besluit/terugleg"
          knop={t('besluit.terug')}
          velden={[{ naam: 'reden', soort: 'tekst', label: t('besluit.terugReden') }]}
        />
      ) : null}
    </>
  )
}
