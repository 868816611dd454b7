import { FoutPagina } from '../../toon/delen/FoutPagina.tsx'
import { Knop } from '../../toon/delen/Knop.tsx'
import { Schakel } from '../../toon/delen/Schakel.tsx'
import { isWeigering } from '../../toon/api/weigering.ts'
import { useTeksten } from '../../toon/taal/taal.ts'

export function NietGevonden() {
  const t = useTeksten()
  return <FoutPagina titel={t('fout.nietGevonden')} tekst={t('fout.nietGevondenTekst')} acties={<NaarWerk />} />
}

export function GeenToegang() {
  const t = useTeksten()
  return <FoutPagina titel={t('fout.geenToegang')} tekst={t('fout.geenToegangTekst')} acties={<NaarWerk />} />
}

export function Onverwacht({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useTeksten()
  return (
    <FoutPagina
      titel={t('fout.onverwacht')}
      tekst={t('fout.onverwachtTekst')}
      code={isWeigering(error) ? t('fout.code', { code: error.code }) : undefined}
      acties={
        <>
          <Knop soort="hoofd" onClick={reset}>
            {t('algemeen.opnieuw')}
          </Knop>
          <NaarWerk />
        </>
      }
    />
  )
}

function NaarWerk() {
  const t = useTeksten()
  return <Schakel naar="/werk">{t('fout.naarWerk')}</Schakel>
}
