import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useZegKort } from './zeg.ts'

interface Deling {
  readonly op: string
  readonly tot: string | null
  readonly doel: string
  readonly grond: string
  readonly grondBron: string
  readonly aan: string
  readonly functie: string
  readonly velden: readonly string[]
}

const FUNCTIES = ['betrokkene', 'ouder', 'vertegenwoordiger', 'spoorwerker', 'coach'] as const
const DOELEN = ['inzage', 'afschrift', 'veiligheid', 'hulp', 'plan'] as const

/** Every disclosure about this person: with whom, what for, on which ground, until when (SD-34). */
export function Gedeeld({ persoon }: { persoon: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const vraag = useQuery<{ delingen: readonly Deling[] }, Weigering>({
    queryKey: ['delingen', dossier.id, persoon, dossier.versie],
    queryFn: ({ signal }) => haal(`/casussen/${dossier.id}/delingen/${persoon}`, signal),
  })
  if (vraag.isPending) return <Laadt />
  if (vraag.data === undefined) return <WeigeringBericht weigering={vraag.error} />
  const functie = (d: Deling) => t(`inzage.gedeeld.functie.${FUNCTIES.find(f => f === d.functie) ?? 'anders'}`)
  const doel = (d: Deling) => {
    const bekend = DOELEN.find(x => x === d.doel)
    return bekend === undefined ? d.grondBron : `${t(`inzage.doel.${bekend}`)}, ${d.grondBron}`
  }
  const { delingen } = vraag.data
  return (
    <section className="stapel stapel--krap">
      <Kop niveau={4}>{t('inzage.gedeeld.titel')}</Kop>
      {delingen.length === 0 ? (
        <p className="zacht">{t('inzage.gedeeld.geen')}</p>
      ) : (
        <Tabel
          titel={t('inzage.gedeeld.titel')}
          titelVerborgen
          rijen={delingen}
          sleutelVan={d => d.op + d.aan + d.doel}
          kolommen={[
            { sleutel: 'op', kop: t('inzage.gedeeld.wanneer'), rijkop: true, cel: d => zegKort(d.op.slice(0, 10)) },
            {
              sleutel: 'aan',
              kop: t('inzage.gedeeld.aan'),
              cel: d => [functie(d), d.aan].filter(Boolean).join(': '),
            },
            { sleutel: 'doel', kop: t('inzage.gedeeld.waarom'), cel: doel },
            {
              sleutel: 'tot',
              kop: t('inzage.gedeeld.tot'),
              cel: d => (d.tot === null ? t('inzage.gedeeld.geenEinde') : zegKort(d.tot.slice(0, 10))),
            },
            { sleutel: 'velden', kop: t('inzage.gedeeld.velden'), cel: d => d.velden.length },
          ]}
        />
      )}
    </section>
  )
}
