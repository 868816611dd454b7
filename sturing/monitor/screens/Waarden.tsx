import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Cijfereenheid } from '../../../gedeeld/regio/schema.ts'
import type { Blad } from '../blad.ts'
import type { Punt } from './oordeel.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegGetal, zegTijdvak, zegWaarde } from './woorden.ts'

type Regel = Punt & { readonly sleutel: string; readonly eenheid: Cijfereenheid; readonly lezing: string }

/** Every value with its own source and its own warning; what was replaced stays readable below (R001-112, R004-101). */
export function Waarden({ blad }: { readonly blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const nu = blad.lijnen.flatMap((l, n) =>
    l.punten
      .map((p, m): Regel => ({
        ...{ ...p, eenheid: l.eenheid, lezing: l.lezing?.[taal] ?? t(`niveau.${blad.niveau}`) },
        sleutel: `${n}-${m}`,
      }))
      .toReversed(),
  )
  const oud = blad.oud.map((p, m): Regel => ({
    ...{ ...p, eenheid: blad.eenheid, lezing: p.gemeente ?? t(`niveau.${blad.niveau}`) },
    sleutel: `oud-${m}`,
  }))
  if (nu.length === 0 && oud.length === 0) return null
  return (
    <Kaart als="section" kopId="waarden">
      <Kop niveau={2} id="waarden">
        {t('waarden.titel')}
      </Kop>
      {nu.length === 0 ? null : <Lijst titel={t('waarden.titel')} rijen={nu} />}
      {oud.length === 0 ? null : (
        <div className="stapel stapel--krap">
          <Kop niveau={3}>{t('waarden.oud')}</Kop>
          <Alinea soort="zacht">{t('waarden.oudUitleg')}</Alinea>
          <Lijst titel={t('waarden.oud')} rijen={oud.toReversed()} />
        </div>
      )}
    </Kaart>
  )
}

function Lijst({ titel, rijen }: { titel: string; rijen: readonly Regel[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const met = (kan: (r: Regel) => boolean) => rijen.some(kan)
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.sleutel}
      kolommen={[
        {
          sleutel: 'tijdvak',
          kop: t('waarden.tijdvak'),
          rijkop: true,
          cel: r => (r.periode === null ? t('een.zonderJaar') : zegTijdvak(r.periode, taal)),
        },
        { sleutel: 'waarde', kop: t('waarden.waarde'), cel: r => <strong>{zegWaarde(r, r.eenheid, taal)}</strong> },
        ...(new Set(rijen.map(r => r.lezing)).size > 1
          ? [{ sleutel: 'lezing', kop: t('waarden.lezing'), cel: (r: Regel) => r.lezing }]
          : []),
        ...(met(r => r.delen.length > 0)
          ? [
              {
                sleutel: 'delen',
                kop: t('waarden.delen'),
                cel: (r: Regel) =>
                  r.delen.map(d => `${d.wat[taal]} ${zegGetal(d.waarde, taal)}`).join(', ') || t('waarden.geen'),
              },
            ]
          : []),
        {
          sleutel: 'bron',
          kop: t('waarden.bron'),
          cel: r => (
            <span className="cijfers__naam">
              <span>{r.bron}</span>
              {r.importdag === null ? null : (
                <span className="zacht">{t('waarden.ingevoerd', { dag: r.importdag })}</span>
              )}
            </span>
          ),
        },
        ...(met(r => r.grens !== null)
          ? [{ sleutel: 'grens', kop: t('waarden.grens'), cel: (r: Regel) => r.grens ?? t('waarden.geen') }]
          : []),
      ]}
    />
  )
}
