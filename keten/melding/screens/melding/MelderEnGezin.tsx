import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { useState } from 'react'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { CONTACTWIJZEN } from '../../melding.ts'
import { klokVan, openWerk, volleNaam, type Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { Afwijkingen, StelAfwijkingVoor } from './Afwijken.tsx'
import { LegToestemmingVast, Toestemmingen } from './Toestemmingen.tsx'
import { useLabel } from './tweetalig.ts'
import { Contactpogingen, LegPogingVast } from './Contactpogingen.tsx'
import { StelVeiligContactIn, VeiligContact } from './VeiligContact.tsx'

/** Does the reporter know what followed, and do those concerned know that there is a report? */
export function MelderEnGezin({ dossier }: { dossier: Dossier }) {
  return (
    <div className="stapel melding__ruim">
      <Terugkoppeling dossier={dossier} />
      <Afwijkingen dossier={dossier} />
      <Toestemmingen dossier={dossier} />
      <Gezin dossier={dossier} />
    </div>
  )
}

function Terugkoppeling({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [zietAf, zetZietAf] = useState(false)
  const { terugkoppeling } = dossier.melding
  return (
    <Kaart als="section" kopId="terugkoppeling">
      <Kop niveau={2} id="terugkoppeling">
        <Begrip naam="terugkoppeling">{t('melder.titel')}</Begrip>
      </Kop>
      {dossier.melder?.anonimiteit === 'afgeschermd' ? (
        <Bericht soort="letop" titel={t('mensen.afgeschermd')} meldt={false}>
          {t('mensen.afgeschermdTekst')}
        </Bericht>
      ) : null}
      {terugkoppeling === 'open' ? null : (
        <Bericht
          soort="goed"
          titel={t(terugkoppeling === 'gegeven' ? 'melder.gegeven' : 'melder.afgezien')}
          meldt={false}
        />
      )}
      {dossier.mag.includes('KoppelTerug') ? (
        <>
          <Alinea soort="zacht">{t('melder.uitleg')}</Alinea>
          {zietAf ? (
            <Opdrachtformulier
              key="afzien"
              zaak={dossier}
              pad="terugkoppeling/afzien"
              knop={t('melder.zieAf')}
              velden={[{ naam: 'reden', soort: 'tekst', label: t('melder.reden') }]}
            />
          ) : (
            <Opdrachtformulier
              key="verslag"
              zaak={dossier}
              pad="terugkoppeling"
              soort="hoofd"
              knop={t('melder.knop')}
              velden={[{ naam: 'verslag', soort: 'tekst', label: t('melder.verslag') }]}
            />
          )}
          <Knop soort="stil" aria-expanded={zietAf} onClick={() => zetZietAf(!zietAf)}>
            {zietAf ? t('melder.titel') : t('melder.zieAf')}
          </Knop>
        </>
      ) : null}
    </Kaart>
  )
}

function Gezin({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  return (
    <section className="stapel stapel--half" aria-labelledby="gezin">
      <div className="stapel stapel--krap">
        <Kop niveau={2} id="gezin">
          <Begrip naam="informeren">{t('melder.gezin')}</Begrip>
        </Kop>
        <Alinea soort="zacht">{t('melder.gezinUitleg')}</Alinea>
      </div>
      <ul className="stapel stapel--half">
        {dossier.personen.map(persoon => (
          <Een key={persoon.id} dossier={dossier} persoon={persoon} />
        ))}
      </ul>
    </section>
  )
}

function Een({ dossier, persoon }: { dossier: Dossier; persoon: Dossier['personen'][number] }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const [open, zetOpen] = useState<Daad>()
  const stand = dossier.melding.geinformeerd[persoon.id]
  const wie = volleNaam(persoon)
  const klok = openWerk(dossier.werk)
    .filter(w => w.soort === 'persoon-informeren' && w.onderwerp === persoon.id)
    .flatMap(w => klokVan(w, woord('werk', w.soort), nu) ?? [])[0]
  const kan = (type: string) => dossier.mag.includes(type)
  const nogNiet = stand !== 'gedaan'
  const alle: readonly (readonly [Daad, boolean])[] = [
    ['informeer', kan('InformeerPersoon') && nogNiet],
    ['stelUit', kan('StelInformerenUit') && nogNiet],
    ['poging', kan('LegContactpogingVast')],
    ['veilig', kan('StelVeiligContactIn')],
    ['toestemming', kan('LegToestemmingVast')],
    ['wijkAf', kan('StelAfwijkingVoor') && dossier.regio.afwijkgronden.length > 0],
  ]
  const daden = alle.filter(([, mag]) => mag).map(([daad]) => daad)
  const wissel = (welke: Daad) => zetOpen(open === welke ? undefined : welke)
  return (
    <Kaart als="li">
      <div className="melding__titelrij">
        <Kop niveau={3}>{wie}</Kop>
        <Stand stand={stand} dossier={dossier} />
      </div>
      <VeiligContact dossier={dossier} persoon={persoon.id} />
      <Contactpogingen pogingen={dossier.melding.contactpogingen.filter(p => p.persoon === persoon.id)} />
      {klok === undefined ? null : (
        <div className="rij">
          <KlokChip klok={klok} />
        </div>
      )}
      {persoon.geboortedatum === 'ongeboren' ? <p className="zacht">{t('melder.viaOuders')}</p> : null}
      {daden.length === 0 ? null : (
        <div className="rij">
          {daden.map(daad => (
            <Knop
              key={daad}
              soort={daad === 'informeer' ? 'gewoon' : 'stil'}
              aria-expanded={open === daad}
              onClick={() => wissel(daad)}
            >
              {t(DAADTEKST[daad])}
              <span className="alleen-gehoord"> {wie}</span>
            </Knop>
          ))}
        </div>
      )}
      {open === undefined ? null : (
        <Formulier soort={open} dossier={dossier} persoon={persoon.id} wie={wie} klaar={() => zetOpen(undefined)} />
      )}
    </Kaart>
  )
}

interface StandProps {
  readonly stand: Dossier['melding']['geinformeerd'][string] | undefined
  readonly dossier: Dossier
}

function Stand({ stand, dossier }: StandProps) {
  const label = useLabel()
  const t = useMeldingTeksten()
  const woord = useWoord()
  if (stand === undefined) return <StatusWoord toon="rustig">{t('melder.open')}</StatusWoord>
  if (stand === 'gedaan') return <StatusWoord toon="goed">{t('melder.geinformeerd')}</StatusWoord>
  if ('afgezien' in stand) {
    const g = dossier.regio.afwijkgronden.find(x => x.id === stand.afgezien)
    const waarom = g === undefined ? stand.afgezien : label(g).toLowerCase()
    return <StatusWoord toon="letop">{t('zorgvuldig.afwijken.afgezien', { grond: waarom })}</StatusWoord>
  }
  const grond = woord('uitstel', stand.uitgesteld).toLowerCase()
  return <StatusWoord toon="letop">{t('melder.uitgesteld', { grond })}</StatusWoord>
}

type Daad = 'informeer' | 'stelUit' | 'poging' | 'veilig' | 'toestemming' | 'wijkAf'
const DAADTEKST = {
  informeer: 'melder.informeer',
  stelUit: 'melder.stelUit',
  poging: 'pogingen.open',
  veilig: 'zorgvuldig.contact.stelIn',
  toestemming: 'zorgvuldig.toestemming.open',
  wijkAf: 'zorgvuldig.afwijken.open',
} as const

interface FormulierProps {
  readonly soort: Daad
  readonly dossier: Dossier
  readonly persoon: string
  readonly wie: string
  readonly klaar: () => void
}

function Formulier({ soort, dossier, persoon, wie, klaar }: FormulierProps) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  if (soort === 'veilig') return <StelVeiligContactIn dossier={dossier} persoon={persoon} opGelukt={klaar} />
  if (soort === 'poging') return <LegPogingVast dossier={dossier} persoon={persoon} opGelukt={klaar} />
  if (soort === 'toestemming') return <LegToestemmingVast dossier={dossier} persoon={persoon} opGelukt={klaar} />
  if (soort === 'wijkAf') return <StelAfwijkingVoor dossier={dossier} persoon={persoon} opGelukt={klaar} />
  const wijzen = dossier.melding.veiligContact[persoon]?.wijzen
  if (soort === 'informeer')
    return (
      <Opdrachtformulier
        key="informeer"
        zaak={dossier}
        pad="informeren"
        vast={{ persoon }}
        soort="hoofd"
        knop={t('melder.informeerKnop', { wie })}
        velden={[
          {
            naam: 'wijze',
            soort: 'keuze',
            label: t('zorgvuldig.contact.wijze'),
            vrij: wijzen === undefined,
            keuzes: keuzes('contactwijze', wijzen ?? CONTACTWIJZEN),
          },
          { naam: 'verslag', soort: 'tekst', label: t('melder.informeerWat') },
        ]}
      />
    )
  return (
    <Opdrachtformulier
      key="stelUit"
      zaak={dossier}
      pad="informeren/uitstel"
      vast={{ persoon }}
      knop={t('melder.stelUitKnop')}
      velden={[
        {
          naam: 'grond',
          soort: 'keuze',
          label: t('melder.grond'),
          keuzes: keuzes('uitstel', ['veiligheid', 'onderzoek', 'onbereikbaar']),
        },
        { naam: 'reden', soort: 'tekst', label: t('melder.stelUitReden') },
      ]}
    />
  )
}
