import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { inEuro } from '../csv.ts'
import type { Takenblad } from '../taken.ts'
import { naamVan, zegSom, type Keuze } from './blad.ts'
import { Balk, Kader, useJaarvraag } from './Kader.tsx'
import { useGeldTeksten } from './teksten.ts'

interface Blad extends Takenblad {
  readonly jaar: number | null
  readonly jaren: readonly (number | null)[]
  readonly doelen: readonly Keuze[]
}
const WAT = ['beschikbaar', 'besteed'] as const

/** Who holds which task, what is there for it and what was spent, by municipality? */
export function Scherm() {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const vraag = useJaarvraag()
  const { data, error, isPending } = useQuery<Blad, Weigering>({
    queryKey: ['geldtaken', vraag],
    queryFn: ({ signal }) => haal<Blad>(`/geld/taken${vraag}`, signal),
  })
  const bedragen = WAT.map(wat => ({
    sleutel: wat,
    kop: t(`begroting.${wat}`),
    cel: (r: Takenblad['totaal']) => <span className="geld__getal">{zegSom(r[wat], taal, t('menu.geschat'))}</span>,
  }))
  const waar = (gemeente: string | null) => gemeente ?? t('taken.hele')
  return (
    <Kader deel="taken" lead={t('taken.lead')}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Balk
            deel="taken"
            jaar={data.jaar}
            jaren={data.jaren}
            opCsv={() => bewaar('taken.csv', csvVan(data), 'text/csv')}
          />
          <Kaart als="section" kopId="taken-gemeente">
            <Kop niveau={2} id="taken-gemeente">
              {t('taken.perGemeente')}
            </Kop>
            <Tabel
              titel={t('taken.perGemeente')}
              titelVerborgen
              rijen={[
                ...data.perGemeente.map(r => ({ ...r, naam: waar(r.gemeente) })),
                { ...data.totaal, gemeente: '', naam: t('taken.totaal') },
              ]}
              sleutelVan={r => r.naam}
              kolommen={[{ sleutel: 'naam', kop: t('taken.gemeente'), rijkop: true, cel: r => r.naam }, ...bedragen]}
            />
          </Kaart>
          <Kaart als="section" kopId="taken-taak">
            <Kop niveau={2} id="taken-taak">
              {t('taken.perTaak')}
            </Kop>
            <Tabel
              titel={t('taken.perTaak')}
              titelVerborgen
              rijen={data.regels}
              sleutelVan={r => `${r.doel} ${r.gemeente ?? ''}`}
              kolommen={[
                { sleutel: 'taak', kop: t('taken.taak'), rijkop: true, cel: r => naamVan(data.doelen, r.doel) },
                { sleutel: 'gemeente', kop: t('taken.gemeente'), cel: r => waar(r.gemeente) },
                { sleutel: 'houder', kop: t('taken.houder'), cel: r => r.houder || t('taken.open') },
                ...bedragen,
              ]}
            />
          </Kaart>
        </>
      )}
    </Kader>
  )

  function csvVan(b: Blad): string {
    return alsCsv([
      [t('taken.taak'), t('taken.gemeente'), t('taken.houder'), ...WAT.map(wat => t(`begroting.${wat}`))],
      ...b.regels.map(r => [
        ...[naamVan(b.doelen, r.doel), waar(r.gemeente), r.houder],
        ...WAT.map(wat => inEuro(r[wat].centen)),
      ]),
      [t('taken.totaal'), '', '', ...WAT.map(wat => inEuro(b.totaal[wat].centen))],
    ])
  }
}
