import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabs, type Tab } from '../../../toon/delen/Tabs.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Bestand } from './Bestand.tsx'
import { Koppelingen } from './Koppelingen.tsx'
import { Logboek } from './Logboek.tsx'
import { Mensen } from './Mensen.tsx'
import { Nazien } from './Nazien.tsx'
import { Organisaties } from './Organisaties.tsx'
import { Voorstellen } from './Voorstellen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'
import './beheer.css'

/** Who works here, for whom and in which role; what waits for somebody stands in the tabs. */
export function Scherm() {
  const t = useBeheerTeksten()
  const ga = useGa()
  const open = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('deel')
  const { data, error, isPending } = useQuery<Blad, Weigering>({
    queryKey: ['beheer'],
    queryFn: ({ signal }) => haal('/beheer', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        {data === undefined ? null : <Alinea soort="zacht">{t(data.schrijft ? 'lead' : 'leadKijkt')}</Alinea>}
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <Tabs
          titel={t('delen')}
          tabs={tabs(data, t)}
          open={open ?? (data.schrijft ? 'organisaties' : 'rollen')}
          opOpen={deel => ga(`/beheer?deel=${deel}`)}
        />
      )}
    </div>
  )
}

function tabs(b: Blad, t: ReturnType<typeof useBeheerTeksten>): Tab[] {
  const metAantal = (naam: string, n: number) => (n === 0 ? naam : `${naam} (${n})`)
  const schrijvend: Tab[] = [
    { sleutel: 'organisaties', label: t('deel.organisaties'), inhoud: () => <Organisaties blad={b} /> },
    { sleutel: 'mensen', label: t('deel.mensen'), inhoud: () => <Mensen blad={b} /> },
  ]
  const verder: Tab[] = [
    { sleutel: 'import', label: t('deel.import'), inhoud: () => <Bestand /> },
    { sleutel: 'koppelingen', label: t('deel.koppelingen'), inhoud: () => <Koppelingen blad={b} /> },
  ]
  return [
    ...(b.schrijft ? schrijvend : []),
    {
      sleutel: 'rollen',
      label: metAantal(t('deel.rollen'), b.wacht.voorstellen),
      inhoud: () => <Voorstellen blad={b} />,
    },
    ...(b.schrijft ? verder : []),
    {
      sleutel: 'nazien',
      label: metAantal(t('deel.nazien'), b.wacht.nazien),
      inhoud: () => <Nazien schrijft={b.schrijft} />,
    },
    { sleutel: 'logboek', label: t('deel.logboek'), inhoud: () => <Logboek /> },
  ]
}
