import type { Duur, Klok } from '../../../gedeeld/regio/schema.ts'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Stuk, useBron, useDefinitie, woorden } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

/** By when, counted how, and says who? */
export function Termijnen() {
  const t = useRegioTeksten()
  const bron = useBron()
  const { klokken } = useDefinitie()
  return (
    <Stuk deel="termijnen" aantal={klokken.length}>
      {klokken.length === 0 ? (
        <LegeStaat titel={t('termijn.geen')}>{t('termijn.geenTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('deel.termijnen')}
          titelVerborgen
          rijen={klokken}
          sleutelVan={klok => klok.naam}
          kolommen={[
            {
              sleutel: 'naam',
              kop: t('termijn.naam'),
              rijkop: true,
              cel: klok => (
                <span className="regio__cel">
                  <strong>{woorden(klok.naam)}</strong>
                  <span className="zacht">{t('termijn.begint', { start: woorden(klok.start) })}</span>
                </span>
              ),
            },
            { sleutel: 'lengte', kop: t('termijn.lengte'), cel: klok => <Lengte klok={klok} /> },
            { sleutel: 'telt', kop: t('termijn.telt'), cel: klok => t(`kalender.${klok.kalender}`) },
            { sleutel: 'soort', kop: t('termijn.soort'), cel: klok => t(`klokSoort.${klok.soort}`) },
            { sleutel: 'lezing', kop: t('termijn.lezing'), cel: klok => klok.lezing ?? '' },
            { sleutel: 'bron', kop: t('bron'), cel: klok => bron(klok.bron) },
          ]}
        />
      )}
    </Stuk>
  )
}

function Lengte({ klok }: { klok: Klok }) {
  const t = useRegioTeksten()
  const zeg = useDuur()
  const { maximum, verlenging, waarschuwing, escalatie, einde } = klok
  const meer = [
    einde === undefined ? '' : t(`einde.${einde}`),
    maximum === undefined ? '' : t('termijn.hoogstens', { duur: zeg(maximum) }),
    verlenging === undefined
      ? ''
      : [
          t('termijn.langer', { duur: zeg(verlenging) }),
          verlenging.maximaal === undefined ? '' : t('termijn.keer', { aantal: verlenging.maximaal }),
          verlenging.reden === true ? t('termijn.metReden') : '',
        ]
          .filter(Boolean)
          .join(', '),
    waarschuwing === undefined
      ? ''
      : t('termijn.seint', { duur: zeg(waarschuwing), rol: woorden(waarschuwing.naarRol) }),
    escalatie === undefined ? '' : t('termijn.daarna', { rol: woorden(escalatie.naarRol) }),
  ].filter(Boolean)
  return (
    <span className="regio__cel">
      <strong>{zeg(klok)}</strong>
      {meer.map(zin => (
        <span key={zin} className="zacht">
          {zin}
        </span>
      ))}
    </span>
  )
}

function useDuur(): (duur: Duur) => string {
  const t = useRegioTeksten()
  return ({ lengte, eenheid }) => (lengte === 0 ? t('duur.meteen') : t(`duur.${eenheid}`, { count: lengte }))
}
