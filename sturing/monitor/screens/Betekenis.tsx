import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Blad } from '../blad.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegTijdvak, zegWaarde } from './woorden.ts'

/** What a figure means, which way it should go and why, and where that is written (R001-112, R001-113). */
export function Betekenis({ blad: b }: { readonly blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId="betekenis">
      <Kop niveau={2} id="betekenis">
        {t('betekenis.titel')}
      </Kop>
      <dl className="cijfers__velden">
        <Paar naam={t('betekenis.definitie')} waarde={b.definitie[taal]} />
        <Paar naam={t('betekenis.populatie')} waarde={b.populatie[taal]} />
        <Paar naam={t('betekenis.teller')} waarde={b.teller[taal]} />
        <Paar naam={t('betekenis.noemer')} waarde={b.noemer?.[taal]} />
        <Paar naam={t('betekenis.richting')} waarde={t(`kant.${b.richting.kant}`)} />
        <Paar naam={t('betekenis.waarom')} waarde={waarom(b, taal, t('betekenis.afgeleid'))} />
        <Paar
          naam={t('betekenis.norm')}
          waarde={b.norm === null ? undefined : zegWaarde({ waarde: b.norm }, b.eenheid, taal)}
        />
        <Paar naam={t('betekenis.niveau')} waarde={t(`niveau.${b.niveau}`)} />
        <Paar
          naam={t('betekenis.optelbaar')}
          waarde={t(b.optelbaar ? 'betekenis.welOptellen' : 'betekenis.nietOptellen')}
        />
        <Paar naam={t('betekenis.bron')} waarde={b.bron} />
      </dl>
      {b.versies.length === 0 ? null : <Uitgaven blad={b} />}
    </Kaart>
  )
}

/** Why this is the good way, and whether the vision says so itself. */
const waarom = (b: Blad, taal: 'nl' | 'en', afgeleid: string): string | undefined =>
  b.richting.kant === 'geen'
    ? b.richting.waarom?.[taal]
    : [b.richting.waarom?.[taal], b.richting.uit === 'afgeleid' ? afgeleid : undefined].filter(Boolean).join(' ')

function Paar({ naam, waarde }: { naam: string; waarde: string | undefined }) {
  if (waarde === undefined || waarde === '') return null
  return (
    <>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </>
  )
}

function Uitgaven({ blad: b }: { blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={3}>{t('betekenis.uitgaven')}</Kop>
      <ul className="cijfers__punten">
        {b.versies.map(v => (
          <li key={v.landelijk.nl}>
            {[
              v.landelijk[taal],
              v.van === null ? '' : t('betekenis.vanaf', { van: zegTijdvak(v.van, taal) }),
              v.tot === null ? '' : t('betekenis.totEn', { tot: zegTijdvak(v.tot, taal) }),
              v.definitie?.[taal] ?? '',
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What may not be read in a figure; on the screen and on paper, never behind a click (R001-112). */
export function Grenzen({ blad: b }: { readonly blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId="grenzen">
      <Kop niveau={2} id="grenzen">
        {t('grenzen.titel')}
      </Kop>
      {b.grenzen.length === 0 ? (
        <Alinea>{t('grenzen.geen')}</Alinea>
      ) : (
        <ul className="cijfers__punten">
          {b.grenzen.map(g => (
            <li key={g.nl}>{g[taal]}</li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}
