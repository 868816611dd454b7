import { SPERGRONDEN } from '../../../../gedeeld/sper.ts'
import { useRef, useState } from 'react'
import { useIk } from '../../../../toon/api/ik.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { BESTEMMINGEN, CRISISSOORTEN, HULPSTANDEN } from '../../melding.ts'
import { DEEL_VAN, klokVan, openWerk, volgende, type Deel, type Dossier, type Volgende } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useCollegas } from '../useCollegas.ts'
import { useKeuzes, useWoord } from '../woorden.ts'

type Daad = 'aanvullen' | 'crisis' | 'contact' | 'overschrijding' | 'sper' | 'sluit'

/** The next right act as the main button, and the few acts that are possible at any time. */
export function WatNu({ dossier, opDeel }: { dossier: Dossier; opDeel: (deel: Deel) => void }) {
  const t = useMeldingTeksten()
  const ik = useIk()
  const [daad, zetDaad] = useState<Daad>()
  const plek = useRef<HTMLDivElement>(null)
  const nu = useNu()
  const doe = volgende(dossier, ik.mens.id)
  const daden = useDaden(dossier, nu)
  const toon = (welke: Daad) => {
    if (welke === 'aanvullen') {
      opDeel('mensen')
      requestAnimationFrame(() => springNaar('aanvullen'))
      return
    }
    zetDaad(welke)
    requestAnimationFrame(() => plek.current?.querySelector<HTMLElement>('input, textarea, select')?.focus())
  }
  const hoofd = () => {
    if (doe === 'crisis' || doe === 'contact' || doe === 'sluit') return toon(doe)
    opDeel(DEEL_VAN[doe])
    requestAnimationFrame(() => springNaar(PLEK[doe]))
  }
  return (
    <Kaart als="section" nadruk kopId="wat-nu">
      <Kop niveau={2} id="wat-nu">
        {t('volgende.titel')}
      </Kop>
      <p>{t(`volgende.${doe}`)}</p>
      {doe === 'niets' || daad === doe ? null : (
        <Knop soort="hoofd" onClick={hoofd}>
          {t(`volgende.knop.${doe}`)}
        </Knop>
      )}
      <div className="melding__daden" role="group" aria-label={t('daad.meer')}>
        {daden
          .filter(een => een !== doe && een !== daad)
          .map(een => (
            <Knop key={een} soort="stil" onClick={() => toon(een)}>
              {t(`daad.${een}`)}
            </Knop>
          ))}
      </div>
      <div ref={plek} className="melding__daad">
        {daad === undefined ? null : (
          <DaadFormulier key={daad} daad={daad} dossier={dossier} opGelukt={() => zetDaad(undefined)} />
        )}
      </div>
    </Kaart>
  )
}

/** Where on the page an act is done, within its part. */
const PLEK: Partial<Record<Volgende, string>> = {
  weeg: 'vragen',
  besluit: 'besluit',
  bevestig: 'besluit',
  wachtOpTweede: 'besluit',
  startOnderzoek: 'onderzoek',
  rondOnderzoekAf: 'onderzoek',
}

export function springNaar(id: string | undefined): void {
  const doel = id === undefined ? null : document.getElementById(id)
  doel?.scrollIntoView()
  doel?.focus({ preventScroll: true })
}

function useDaden({ mag, werk }: Dossier, nu: Date): readonly Daad[] {
  const teLaat = openWerk(werk).some(w => klokVan(w, '', nu)?.stand === 'verlopen')
  const alle: readonly (readonly [string, Daad, boolean])[] = [
    ['ZetCrisisIn', 'crisis', true],
    ['LegContactVast', 'contact', true],
    ['LichtOverschrijdingToe', 'overschrijding', teLaat],
    ['SperMens', 'sper', true],
    ['VulMeldingAan', 'aanvullen', true],
    ['SluitMelding', 'sluit', true],
  ]
  return alle.filter(([type, , zinvol]) => zinvol && mag.includes(type)).map(([, daad]) => daad)
}

function DaadFormulier({ daad, dossier, opGelukt }: { daad: Daad; dossier: Dossier; opGelukt: () => void }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const keuzes = useKeuzes()
  const nu = useNu()
  const gedeeld = { zaak: dossier, knop: t('daad.legVast'), soort: 'hoofd', opGelukt } as const
  const teLaat = openWerk(dossier.werk).filter(w => klokVan(w, '', nu)?.stand === 'verlopen')
  if (daad === 'crisis')
    return (
      <Opdrachtformulier
        {...gedeeld}
        pad="crisis"
        velden={[
          {
            naam: 'voor',
            soort: 'keuze',
            label: t('daad.crisisVoor'),
            keuzes: keuzes('crisis', CRISISSOORTEN),
          },
          { naam: 'naar', soort: 'regel', label: t('daad.crisisNaar') },
          { naam: 'op', soort: 'moment', label: t('daad.crisisOp'), help: t('daad.crisisOpHulp'), vrij: true },
          { naam: 'verslag', soort: 'tekst', label: t('daad.crisisVerslag') },
        ]}
      />
    )
  if (daad === 'contact')
    return (
      <Opdrachtformulier
        {...gedeeld}
        pad="contacten"
        velden={[
          {
            naam: 'partij',
            soort: 'keuze',
            label: t('daad.contactPartij'),
            keuzes: keuzes('partij', ['politie', 'justitie', 'spoedzorg', 'meldpunt-kindermishandeling']),
          },
          { naam: 'verslag', soort: 'tekst', label: t('daad.contactVerslag') },
        ]}
      />
    )
  if (daad === 'overschrijding')
    return (
      <Opdrachtformulier
        {...gedeeld}
        pad="overschrijding"
        velden={[
          {
            naam: 'werk',
            soort: 'lijst',
            label: t('daad.overschrijdingWelke'),
            keuzes: teLaat.map(w => ({ waarde: w.id, label: woord('werk', w.soort) })),
          },
          { naam: 'reden', soort: 'tekst', label: t('daad.overschrijdingReden') },
        ]}
      />
    )
  return daad === 'sper' ? (
    <Sper dossier={dossier} opGelukt={opGelukt} />
  ) : (
    <Sluiting dossier={dossier} opGelukt={opGelukt} />
  )
}

function Sper({ dossier, opGelukt }: { dossier: Dossier; opGelukt: () => void }) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const collegas = useCollegas()
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="sperren"
      soort="hoofd"
      knop={t('daad.legVast')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'mens',
          soort: 'lijst',
          label: t('daad.sperWie'),
          keuzes: collegas.filter(c => !dossier.melding.gesperd.includes(c.waarde)),
        },
        {
          naam: 'grond',
          soort: 'keuze',
          label: t('daad.sperGrond'),
          keuzes: keuzes('sperGrond', [...SPERGRONDEN]),
        },
      ]}
    />
  )
}

function Sluiting({ dossier, opGelukt }: { dossier: Dossier; opGelukt: () => void }) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="sluiting"
      soort="hoofd"
      knop={t('daad.sluit')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'reden',
          soort: 'keuze',
          label: t('daad.sluitReden'),
          help: t('daad.sluitUitleg'),
          keuzes: keuzes('sluitreden', ['overgedragen', 'einde-bemoeienis', 'advies', 'raad']),
        },
        {
          naam: 'bestemming',
          soort: 'lijst',
          label: t('daad.bestemming'),
          keuzes: keuzes('bestemming', BESTEMMINGEN),
        },
        { naam: 'hulp', soort: 'keuze', label: t('daad.hulp'), keuzes: keuzes('hulpstand', HULPSTANDEN) },
      ]}
    />
  )
}
