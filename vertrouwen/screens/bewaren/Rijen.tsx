import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useBewaarTeksten } from './teksten.ts'

/** How many rows of each table; folded away, and open on paper. */
export function Rijen({ rijen, open = false }: { rijen: Readonly<Record<string, number>>; open?: boolean }) {
  const t = useBewaarTeksten()
  return (
    <details open={open}>
      <summary>{t('perTabel')}</summary>
      <Tabel
        titel={t('perTabel')}
        titelVerborgen
        smal
        rijen={Object.entries(rijen)}
        sleutelVan={([tabel]) => tabel}
        kolommen={[
          { sleutel: 'tabel', kop: t('tabel'), rijkop: true, cel: ([tabel]) => tabel },
          { sleutel: 'aantal', kop: t('aantal'), cel: ([, n]) => n },
        ]}
      />
    </details>
  )
}
