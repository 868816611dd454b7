import { useQuery } from '@tanstack/react-query'
import { useParams, useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Partners } from './Partners.tsx'
import { Wegwijzercontext, type Wegwijzerregio } from './regio.tsx'
import { Samenwerking } from './Samenwerking.tsx'
import { Telling } from './Telling.tsx'
import { useWegwijzerTeksten } from './teksten.ts'
import { Woorden } from './Woorden.tsx'
import './wegwijzer.css'

const DELEN = { schema: Samenwerking, partners: Partners, woorden: Woorden, telling: Telling } as const
type Deel = keyof typeof DELEN
const NAMEN: readonly Deel[] = ['schema', 'partners', 'woorden', 'telling']

/** Who works with whom here, how do I reach them, and what does a word mean? */
export function Scherm() {
  const t = useWegwijzerTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useQuery<{ definitie: Omit<Wegwijzerregio, 'id' | 'naam'>; naam: string }, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal(`/regios/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.isPending) return <Laadt />
  if (vraag.data === undefined) return <WeigeringBericht weigering={vraag.error} />
  const { naam, definitie } = vraag.data
  return (
    <Wegwijzercontext value={{ id, naam, gemeenten: definitie.gemeenten, documenten: definitie.documenten }}>
      <div className="stapel">
        <Kop niveau={1}>{t('titel', { regio: naam })}</Kop>
        <Alinea soort="lead">{t('lead')}</Alinea>
        <p>
          <Schakel naar={`/regio/${id}`}>{t('terug')}</Schakel>
        </p>
        <Delen regio={id} />
      </div>
    </Wegwijzercontext>
  )
}

function Delen({ regio }: { regio: string }) {
  const t = useWegwijzerTeksten()
  const ga = useGa()
  const { mag, rol } = useIk()
  const gevraagd = new URLSearchParams(useRouterState({ select: stand => stand.location.searchStr })).get('deel')
  // Counting one's own work only makes sense in one's own region, for who has such work.
  const telt = mag.includes('lees.telling') && rol.regio.id === regio
  const delen = NAMEN.filter(naam => naam !== 'telling' || telt)
  return (
    <Tabs
      titel={t('titel', { regio: '' })}
      open={delen.find(naam => naam === gevraagd) ?? 'schema'}
      opOpen={deel => ga(`/regio/${regio}/wegwijzer?deel=${deel}`)}
      tabs={delen.map(naam => {
        const Inhoud = DELEN[naam]
        return { sleutel: naam, label: t(`deel.${naam}`), inhoud: () => <Inhoud /> }
      })}
    />
  )
}
