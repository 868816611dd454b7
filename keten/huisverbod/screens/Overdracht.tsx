import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Aanbodkeuze } from '../../../toon/daad/Aanbodkeuze.tsx'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useHuisverbodTeksten } from './teksten.ts'
import { HUISVERBOD, VERVERS } from './useDossier.ts'
import './huisverbod.css'

export interface Aanbod {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly nummer: string
  readonly gemeente: string
  readonly aantalPersonen: number
  readonly aantalKinderen: number
  readonly overtredingen: number
  readonly vervolg: boolean
  readonly stand: string
  readonly dossier: string
}

/** What is offered to us after an order, and do we take it? Enough to decide, and no names before that. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useHuisverbodTeksten()
  const vraag = useQuery<Aanbod, Weigering>({
    queryKey: [HUISVERBOD, 'overdracht', id],
    queryFn: ({ signal }) => haal<Aanbod>(`/huisverboden/${encodeURIComponent(id)}/overdracht`, signal),
  })
  if (vraag.data !== undefined) return <Pagina aanbod={vraag.data} />
  if (vraag.error?.status === 404)
    return (
      <FoutPagina
        titel={t('bod.weg')}
        tekst={t('bod.wegTekst')}
        acties={<Schakel naar="/werk">{t('bod.naarWerk')}</Schakel>}
      />
    )
  return vraag.error === null ? <Laadt /> : <WeigeringBericht weigering={vraag.error} />
}

function Pagina({ aanbod: a }: { aanbod: Aanbod }) {
  const t = useHuisverbodTeksten()
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('bod.titel', { nummer: a.nummer })}</Kop>
      <Alinea soort="zacht">
        {t('kop.gemeente', { gemeente: a.gemeente })}. {t('bod.lead')}
      </Alinea>
      <Kaart als="section" kopId="dossier">
        <Kop niveau={2} id="dossier">
          {t('bod.dossier')}
        </Kop>
        <p className="huisverbod__verhaal">{a.dossier === '' ? t('bod.geenDossier') : a.dossier}</p>
        <ul className="huisverbod__punten">
          <li>{t('bod.mensen', { p: a.aantalPersonen, k: a.aantalKinderen })}</li>
          <li>{t('bod.overtredingen', { n: a.overtredingen })}</li>
          <li>{t(a.vervolg ? 'bod.vervolg' : 'bod.geenVervolg')}</li>
        </ul>
      </Kaart>
      <Keuze aanbod={a} />
    </div>
  )
}

function Keuze({ aanbod: a }: { aanbod: Aanbod }) {
  const t = useHuisverbodTeksten()
  if (a.stand === 'aanvaard') return <Bericht soort="goed" titel={t('bod.al')} meldt={false} />
  if (!a.mag.includes('AanvaardOverdracht')) return null
  return (
    <Aanbodkeuze
      pad={`/huisverboden/${a.id}/overdracht`}
      versie={a.versie}
      ververs={VERVERS}
      woorden={{ aanvaard: t('bod.aanvaard'), terug: t('bod.terug'), reden: t('bod.reden') }}
    />
  )
}
