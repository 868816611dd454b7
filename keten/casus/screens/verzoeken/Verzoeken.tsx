import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import type { EersteKlok } from '../../../zaak.ts'
import type { Recht } from '../../rechten/feiten.ts'
import { useZegKort } from '../casus/zeg.ts'
import { Eersteklok } from '../casussen/Eersteklok.tsx'
import { useCasusTeksten } from '../teksten.ts'
import '../casus.css'

interface Rij {
  readonly verzoek: string
  readonly zaak: string
  readonly nummer: string
  readonly recht: Recht
  readonly ontvangenOp: string
  readonly klok: EersteKlok
  readonly wachtOpBesluit: boolean
}

/** Which requests run, and which term ends first? Whom they are about is in the case. */
export function Scherm() {
  const t = useCasusTeksten()
  const vraag = useQuery<{ verzoeken: readonly Rij[] }, Weigering>({
    queryKey: ['verzoeken'],
    queryFn: ({ signal }) => haal('/verzoeken', signal),
  })
  return (
    <div className="casussen">
      <div className="casussen__kop">
        <Kop niveau={1}>{t('rechten.bord.titel')}</Kop>
        <Alinea soort="zacht">{t('rechten.bord.lead')}</Alinea>
      </div>
      {vraag.isPending ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.data === undefined ? null : <Lijst rijen={vraag.data.verzoeken} />}
    </div>
  )
}

function Lijst({ rijen }: { rijen: readonly Rij[] }) {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  if (rijen.length === 0) return <LegeStaat titel={t('rechten.bord.leeg')}>{t('rechten.bord.leegTekst')}</LegeStaat>
  return (
    <Tabel
      titel={t('rechten.bord.tabel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.verzoek}
      kolommen={[
        {
          sleutel: 'casus',
          kop: t('rechten.bord.casus'),
          rijkop: true,
          cel: r => <Schakel naar={`/casussen/${r.zaak}?deel=rechten`}>{r.nummer}</Schakel>,
        },
        { sleutel: 'wat', kop: t('rechten.bord.wat'), cel: r => t(`rechten.recht.${r.recht}`) },
        { sleutel: 'termijn', kop: t('rechten.bord.termijn'), cel: r => <Eersteklok klok={r.klok} /> },
        {
          sleutel: 'stand',
          kop: t('rechten.bord.stand'),
          cel: r => (
            <StatusWoord toon="letop">{t(`rechten.stand.${r.wachtOpBesluit ? 'voorgesteld' : 'open'}`)}</StatusWoord>
          ),
        },
        { sleutel: 'sinds', kop: t('rechten.bord.sinds'), cel: r => zegKort(r.ontvangenOp) },
      ]}
    />
  )
}
