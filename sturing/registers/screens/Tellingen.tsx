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
      {blad.tellingen.map(({ id, naam, procent, rijen }) => (
        <Kaart key={id} als="section" kopId={`telling-${id}`}>
          <Kop niveau={2} id={`telling-${id}`}>
            {naam[taal]}
          </Kop>
          {rijen.length === 0 ? (
            <p className="zacht">{t('een.nogNiets')}</p>
          ) : rijen[0]?.woorden.length === 2 ? (
            <Kruis titel={naam[taal]} rijen={rijen} procent={procent} />
          ) : (
            <Enkel titel={naam[taal]} rijen={rijen} procent={procent} />
          )}
        </Kaart>
      ))}
    </div>
  )
}

interface TelProps {
  readonly titel: string
  readonly rijen: readonly Telrij[]
  readonly procent: boolean
}
const zeg = (r: Telrij | undefined, procent: boolean): string =>
  r === undefined ? '' : (r.tekst ?? (procent ? `${r.aantal.toLocaleString('nl-NL')} %` : String(r.aantal)))

function Enkel({ titel, rijen, procent }: TelProps) {
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
        { sleutel: 'n', kop: t(rijen[0]?.tekst === undefined ? 'een.aantal' : 'een.stand'), cel: r => zeg(r, procent) },
      ]}
    />
  )
}

/** Two fields as a table; a row or column with nothing at all is left out, and said so. */
function Kruis({ titel, rijen, procent }: TelProps) {
  const t = useRegisterTeksten()
  const vol = rijen.filter(r => r.aantal !== 0 || (r.tekst ?? '') !== '')
  const namen = (i: 0 | 1) => [...new Map(vol.map(r => [r.sleutels[i] ?? '', r.woorden[i] ?? ''])).entries()]
  const [hoofd, kop] = [namen(0), namen(1)]
  const vak = (x: string, y: string) => rijen.find(r => r.sleutels[0] === x && r.sleutels[1] === y)
  const leeg = new Set(rijen.map(r => r.sleutels[0])).size - hoofd.length
  if (vol.length === 0) return <p className="zacht">{t('een.nogNiets')}</p>
  return (
    <div className="stapel stapel--krap registers__breed">
      <Tabel
        titel={titel}
        titelVerborgen
        rijen={hoofd}
        sleutelVan={([sleutel]) => sleutel}
        kolommen={[
          { sleutel: 'wat', kop: t('een.waarde'), rijkop: true, cel: ([, woord]) => woord },
          ...kop.map(([y, woord]) => ({
            sleutel: y,
            kop: woord,
            cel: ([x]: [string, string]) => zeg(vak(x, y), procent),
          })),
        ]}
      />
      {leeg === 0 ? null : <p className="zacht">{t('een.leegGelaten', { count: leeg })}</p>}
    </div>
  )
}
