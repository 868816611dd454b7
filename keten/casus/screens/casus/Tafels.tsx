import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad, type DaadProps } from './Daad.tsx'
import { useZaak } from './zaak.ts'

type Onderdeel =
  | 'lokaal'
  | 'regionaal'
  | 'veiligheidshuis'
  | 'vrijwillig'
  | 'drang'
  | 'dwang'
  | 'code-rood'
  | 'onafhankelijke-regie'
  | 'raad'
type Strafstand =
  | 'aangifte'
  | 'aanhouding'
  | 'onderzoek'
  | 'sepot'
  | 'vervolging'
  | 'zitting'
  | 'veroordeling'
  | 'vrijspraak'
  | 'toezicht'
/** What the tables say of this case, as the server tells it to who works in it. */
interface Antwoord {
  readonly besprekingen: readonly {
    readonly id: string
    readonly nummer: string
    readonly tafel: string
    readonly dag: string
    readonly reden: string | null
    readonly uitvoering: readonly { readonly wat: Onderdeel; readonly hoe: 'gedaan' | 'niet' | null }[]
  }[]
  readonly strafketen: readonly {
    readonly bespreking: string
    readonly stand: Strafstand
    readonly van: string
    readonly op: string
  }[]
}

/** The act in this case that a decision asks, filled in with what was decided. */
const DAAD: { readonly [O in Onderdeel]: (reden: string) => DaadProps } = {
  lokaal: reden => ({ type: 'WijzigRegieschaal', begin: { schaal: 'lokaal', reden } }),
  regionaal: reden => ({ type: 'WijzigRegieschaal', begin: { schaal: 'regionaal', reden } }),
  veiligheidshuis: reden => ({ type: 'SchaalOp', begin: { reden } }),
  vrijwillig: reden => ({ type: 'ZetDrangIn', begin: { vorm: 'vrijwillig', reden } }),
  drang: reden => ({ type: 'ZetDrangIn', begin: { vorm: 'drang', reden } }),
  dwang: reden => ({ type: 'ZetDrangIn', begin: { vorm: 'dwang', reden } }),
  'code-rood': reden => ({ type: 'ZetCodeRood', begin: { reden } }),
  'onafhankelijke-regie': reden => ({ type: 'BelegProcesregie', begin: { reden } }),
  raad: reden => ({ type: 'VraagRaad', begin: { reden } }),
}

/** At which tables this case is, what was decided there that is to be done here, and how the criminal case stands when that was shared. */
export function Tafels() {
  const t = useCasusTeksten()
  const { taal } = useTaal()
  const { mag } = useIk()
  const { dossier } = useZaak()
  const vraag = useQuery<Antwoord, Weigering>({
    queryKey: ['zaak-overleg', dossier.id],
    queryFn: ({ signal }) => haal<Antwoord>(`/zaken/${encodeURIComponent(dossier.id)}/overleg`, signal),
  })
  const { besprekingen = [], strafketen = [] } = vraag.data ?? {}
  return (
    <Kaart als="section" kopId="tafels">
      <Kop niveau={2} id="tafels" aantal={besprekingen.length}>
        {t('tafels.titel')}
      </Kop>
      {besprekingen.length === 0 ? <Alinea soort="zacht">{t('tafels.geen')}</Alinea> : null}
      <ul className="stapel">
        {besprekingen.map(b => (
          <li key={b.id} className="stapel stapel--krap">
            <span>
              <Schakel naar={`/besprekingen/${b.id}`}>{b.nummer}</Schakel>, {b.tafel}, {zegDatum(b.dag, taal)}
            </span>
            {b.reden === null ? null : <Alinea>{t('tafels.besloten', { reden: b.reden })}</Alinea>}
            {b.uitvoering.map(u => (
              <span key={u.wat} className="rij">
                <StatusWoord toon={u.hoe === null ? 'letop' : 'goed'}>
                  {t(`tafels.onderdeel.${u.wat}`)}: {t(`tafels.${u.hoe ?? 'open'}`)}
                </StatusWoord>
                {u.hoe === null ? <Daad {...DAAD[u.wat](b.reden ?? '')} over={t(`tafels.onderdeel.${u.wat}`)} /> : null}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {strafketen.length === 0 ? null : (
        <>
          <Kop niveau={3}>{t('tafels.strafketen')}</Kop>
          <ul className="stapel stapel--krap">
            {strafketen.map(s => (
              <li key={`${s.bespreking} ${s.op} ${s.stand}`}>
                {t('tafels.strafregel', {
                  stand: t(`tafels.stand.${s.stand}`),
                  van: s.van,
                  dag: zegDatum(s.op.slice(0, 10), taal),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {mag.includes('overleg.Agendeer') ? (
        <Schakel naar={`/overleggen/nieuw/${dossier.id}`}>{t('tafels.nieuw')}</Schakel>
      ) : null}
    </Kaart>
  )
}
