import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Aanbodkeuze } from '../../../../toon/daad/Aanbodkeuze.tsx'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { VERBLIJF, VERVERS } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

export interface Aanbod {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly nummer: string
  readonly gemeente: string
  readonly naar: string
  readonly aantalPersonen: number
  readonly aantalKinderen: number
  readonly bestaandeCasus: boolean
  readonly stand: string
  readonly dossier: string
}

/** What does the shelter offer us, and do we take it? Enough to decide, and no names before that. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useVerblijfTeksten()
  const { data: a, error } = useQuery<Aanbod, Weigering>({
    queryKey: [VERBLIJF, 'overdracht', id],
    queryFn: ({ signal }) => haal<Aanbod>(`/opvang/verblijven/${encodeURIComponent(id)}/overdracht`, signal),
  })
  if (error?.status === 404)
    return (
      <FoutPagina
        titel={t('bod.weg')}
        tekst={t('bod.wegTekst')}
        acties={<Schakel naar="/werk">{t('bod.naarWerk')}</Schakel>}
      />
    )
  if (a === undefined) return error === null ? <Laadt /> : <WeigeringBericht weigering={error} />
  return (
    <div className="stapel verblijf__smal">
      <Kop niveau={1}>{t('bod.titel', { nummer: a.nummer })}</Kop>
      <Alinea soort="zacht">{t('bod.lead')}</Alinea>
      <Kaart als="section" kopId="dossier">
        <Kop niveau={2} id="dossier">
          {t('bod.dossier')}
        </Kop>
        <p className="verblijf__verhaal">{a.dossier}</p>
        <ul>
          <li>{t('bod.uitNaar', { uit: a.gemeente, naar: a.naar })}</li>
          <li>{t('bod.mensen', { p: a.aantalPersonen, k: a.aantalKinderen })}</li>
          {a.bestaandeCasus ? <li>{t('bod.bestaand')}</li> : null}
        </ul>
      </Kaart>
      <Keuze a={a} />
    </div>
  )
}

function Keuze({ a }: { a: Aanbod }) {
  const t = useVerblijfTeksten()
  if (a.stand === 'aanvaard') return <Bericht soort="goed" titel={t('bod.al')} meldt={false} />
  if (!a.mag.includes('AanvaardOverdracht')) return null
  return (
    <Aanbodkeuze
      pad={`/opvang/verblijven/${a.id}/overdracht`}
      versie={a.versie}
      ververs={VERVERS}
      woorden={{ aanvaard: t('bod.aanvaard'), terug: t('bod.terug'), reden: t('bod.reden') }}
    />
  )
}
