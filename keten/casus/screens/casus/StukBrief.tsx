import { Terug } from '../../../../toon/daad/Terug.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { CONTACTWIJZEN } from '../../../../gedeeld/persoon/contactwijze.ts'
import { nieuweSleutel, stuur } from '../../../../toon/api/client.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import type { Weigering as Geweigerd } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import { useIk } from '../../../../toon/api/ik.ts'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { magZien } from '../../contact/gegevens.ts'
import { laatsteOver, naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { VERVERS } from '../useDossier.ts'
import { Afspraak } from './Afspraak.tsx'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'

interface Voorbeeld {
  readonly adres: readonly string[]
  readonly datum: string
  readonly kenmerk: string
  readonly onderwerp: string
  readonly alineas: readonly string[]
  readonly ondertekening: readonly string[]
  readonly weggelaten: number
}
interface Keuze {
  readonly ontvanger: string
  readonly over: string
  readonly sjabloon: string
}
const LEEG: Keuze = { ontvanger: '', over: '', sjabloon: '' }

/** A letter, step by step: to whom, how that person is reached safely, which letter, how it will look; only then it is kept. */
export function StukBrief() {
  const t = useCasusTeksten()
  const { taal } = useTaal()
  const { dossier } = useZaak()
  const { keuze, kies, voorbeeld, bekijk, legVast, zie } = useBrief()
  const gelezen = useGelezen(keuze.ontvanger)
  if (!dossier.mag.includes('MaakBrief')) return null
  const volwassenen = dossier.casus.personen.filter(p => !p.kind)
  const anderen = dossier.casus.personen.filter(p => p.id !== keuze.ontvanger)
  return (
    <Kaart als="section" kopId="stuk-brief">
      <Kop niveau={2} id="stuk-brief">
        {t('stukken.brief.titel')}
      </Kop>
      <Keuzelijst
        label={t('stukken.brief.wie')}
        value={keuze.ontvanger}
        onChange={g => kies({ ...LEEG, ontvanger: g.target.value })}
      >
        <option value="">{t('stukken.brief.kiesWie')}</option>
        {volwassenen.map(p => (
          <option key={p.id} value={p.id}>
            {naamVan(dossier, p.id)}
          </option>
        ))}
      </Keuzelijst>
      {keuze.ontvanger === '' ? null : (
        <>
          <Eerst persoon={keuze.ontvanger} />
          <Besloten persoon={keuze.ontvanger} />
          <Keuzelijst
            label={t('stukken.brief.over')}
            value={keuze.over}
            onChange={g => kies({ ...keuze, over: g.target.value })}
          >
            <option value="">{t('stukken.brief.overZelf')}</option>
            {anderen.map(p => (
              <option key={p.id} value={p.id}>
                {naamVan(dossier, p.id)}
              </option>
            ))}
          </Keuzelijst>
          <Keuzelijst
            label={t('stukken.brief.welke')}
            value={keuze.sjabloon}
            onChange={g => kies({ ...keuze, sjabloon: g.target.value })}
          >
            <option value="">{t('stukken.brief.kiesWelke')}</option>
            {dossier.regio.brieven.map(b => (
              <option key={b.id} value={b.id}>
                {taal === 'nl' ? b.label : b.labelEn}
              </option>
            ))}
          </Keuzelijst>
        </>
      )}
      {keuze.sjabloon === '' || !gelezen ? null : (
        <div>
          <Knop bezig={bekijk.isPending} onClick={zie}>
            {t('stukken.brief.bekijk')}
          </Knop>
        </div>
      )}
      <Terug weigering={bekijk.error ?? legVast.error} bekend={REDENEN} />
      {voorbeeld === undefined ? null : (
        <Papier brief={voorbeeld}>
          <Knop bezig={legVast.isPending} onClick={() => legVast.mutate(inhoudVan(keuze))}>
            {t('stukken.brief.legVast')}
          </Knop>
        </Papier>
      )}
    </Kaart>
  )
}

/** What was decided about letters to this person, and why; where nothing was, the letter itself says when it must. */
function Besloten({ persoon }: { persoon: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const besluit = dossier.casus.briefbesluiten.find(b => b.persoon === persoon)
  if (besluit === undefined) return null
  return (
    <Bericht soort={besluit.mag === 'ja' ? 'goed' : 'letop'} titel={t(`veld.magBriefWas.${besluit.mag}`)} meldt={false}>
      {t(`veld.briefgrondWas.${besluit.grond}`)}
    </Bericht>
  )
}

/** The reasons say the same as the sentence itself: not twice. */
const REDENEN = [
  'partij-aan-de-andere-kant',
  'gesloten-adres',
  'geen-brieven',
  'geen-adres',
  'niets-te-zeggen',
  'eerst-lezen',
  'wacht-op-besluit',
  'kind',
  'onbekend',
  'geen-sjabloon',
]

const inhoudVan = ({ ontvanger, over, sjabloon }: Keuze) => ({ ontvanger, sjabloon, ...(over === '' ? {} : { over }) })

function useBrief() {
  const t = useCasusTeksten()
  const { dossier, meld } = useZaak()
  const [keuze, zetKeuze] = useState(LEEG)
  const [voorbeeld, zetVoorbeeld] = useState<Voorbeeld>()
  const bekijk = useMutation<Voorbeeld, Geweigerd, Keuze>({
    mutationFn: k =>
      stuur<Voorbeeld>({
        pad: `/casussen/${dossier.id}/brieven/voorbeeld`,
        inhoud: inhoudVan(k),
        sleutel: nieuweSleutel(),
      }),
    onSuccess: zetVoorbeeld,
  })
  const legVast = useOpdracht<object>({
    maak: inhoud => ({ pad: `/casussen/${dossier.id}/brieven`, inhoud, versie: dossier.versie }),
    ververs: VERVERS,
    opGelukt: () => {
      zetVoorbeeld(undefined)
      zetKeuze(LEEG)
      meld(t('stukken.brief.klaar'))
    },
  })
  return {
    ...{ keuze, voorbeeld, bekijk, legVast },
    zie: () => bekijk.mutate(keuze),
    // Another choice is another letter: what was shown no longer holds.
    kies: (nieuw: Keuze) => {
      zetKeuze(nieuw)
      zetVoorbeeld(undefined)
      bekijk.reset()
      legVast.reset()
    },
  }
}

/** Whether who looks has just read how this person is reached safely: only then an address comes in sight (SD-19). */
function useGelezen(persoon: string): boolean {
  const { dossier } = useZaak()
  const ik = useIk()
  return magZien(dossier.casus, persoon, ik.mens.id, useNu().toISOString())
}

/** How this person may be reached, before any letter is chosen. */
function Eerst({ persoon }: { persoon: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const gelezen = useGelezen(persoon)
  const wijzen = dossier.casus.personen.find(p => p.id === persoon)?.veiligContact
  const gezet = laatsteOver(dossier, 'VeiligContactIngesteld', f => f.persoon === persoon)
  const zeg = (w: string) => t(`contactwijze.${CONTACTWIJZEN.find(x => x === w) ?? 'onbekend'}`)
  return (
    <Bericht soort="letop" titel={t('stukken.brief.eerst')}>
      <span>
        {wijzen === undefined
          ? t('stukken.brief.geenContact')
          : t('stukken.brief.alleen', { wijzen: wijzen.map(zeg).join(', ') })}
      </span>
      {gezet === undefined ? null : <span className="casus__bijregel">{tekst(gezet.feit.toelichting)}</span>}
      {gelezen ? null : (
        <Daad
          type="ToonContact"
          over={naamVan(dossier, persoon)}
          bij={<Afspraak persoon={persoon} />}
          vast={{ persoon, gelezen: dossier.casus.bereik[persoon]?.toelichting ?? 'geen' }}
        />
      )}
    </Bericht>
  )
}

function Papier({ brief, children }: { brief: Voorbeeld; children: ReactNode }) {
  const t = useCasusTeksten()
  return (
    <section aria-labelledby="brief-voorbeeld" className="stapel stapel--krap">
      <Kop niveau={3} id="brief-voorbeeld">
        {t('stukken.brief.voorbeeld')}
      </Kop>
      {brief.weggelaten === 0 ? null : (
        <Bericht soort="letop" titel={t('stukken.brief.weggelaten', { count: brief.weggelaten })} />
      )}
      <div className="stukken__papier" lang="nl">
        <p className="stukken__adres">{brief.adres.join('\n')}</p>
        <p>
          {brief.datum}
          <br />
          {brief.kenmerk}
        </p>
        <p>
          <strong>{brief.onderwerp}</strong>
        </p>
        {brief.alineas.map((alinea, i) => (
          <p key={`${i} ${alinea}`}>{alinea}</p>
        ))}
        <p className="stukken__adres">{brief.ondertekening.join('\n')}</p>
      </div>
      <Alinea soort="zacht">{t('stukken.brief.envelop')}</Alinea>
      <div>{children}</div>
    </section>
  )
}
