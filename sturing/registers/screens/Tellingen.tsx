import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Telrij } from '../telling.ts'
import type { Blad } from './blad.ts'
import { useRegisterTeksten } from './teksten.ts'

/** How much there is of what. Two fields make a table with both, also where there is nothing. */
export function Tellingen({ blad }: { blad: Blad }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  if (blad.tellingen.length === 0) return <LegeStaat titel={t('een.niets')}>{t('een.leegLezen')}</LegeStaat>
  return (
    <div className="stapel">
      {blad.tellingen.map(({ id, naam, rijen }) => (
        <Kaart key={id} als="section" kopId={`telling-${id}`}>
          <Kop niveau={2} id={`telling-${id}`}>
            {naam[taal]}
          </Kop>
          {rijen[0]?.woorden.length === 2 ? (
            <Kruis titel={naam[taal]} rijen={rijen} />
          ) : (
            <Enkel titel={naam[taal]} rijen={rijen} />
          )}
        </Kaart>
      ))}
    </div>
  )
}

function Enkel({ titel, rijen }: { titel: string; rijen: readonly Telrij[] }) {
  const t = useRegisterTeksten()
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      smal
      rijen={rijen}
      sleutelVan={r => r.sleutels.join(' ')}
      kolommen={[
        { sleutel: 'wat', kop: t('een.waarde'), rijkop: true, cel: r => r.woorden[0] },
        { sleutel: 'n', kop: t('een.aantal'), cel: r => r.aantal },
      ]}
    />
  )
}

function Kruis({ titel, rijen }: { titel: string; rijen: readonly Telrij[] }) {
  const t = useRegisterTeksten()
  const hoofd = [...new Map(rijen.map(r => [r.sleutels[0] ?? '', r.woorden[0] ?? ''])).entries()]
  const kop = [...new Map(rijen.map(r => [r.sleutels[1] ?? '', r.woorden[1] ?? ''])).entries()]
  const vak = (x: string, y: string) => rijen.find(r => r.sleutels[0] === x && r.sleutels[1] === y)?.aantal ?? 0
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={hoofd}
      sleutelVan={([sleutel]) => sleutel}
      kolommen={[
        { sleutel: 'wat', kop: t('een.waarde'), rijkop: true, cel: ([, woord]) => woord },
        ...kop.map(([y, woord]) => ({ sleutel: y, kop: woord, cel: ([x]: [string, string]) => vak(x, y) })),
      ]}
    />
  )
}
