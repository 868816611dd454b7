import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Woord } from '../vorm.ts'
import { nl, useRegisterTeksten } from './teksten.ts'
import './registers.css'

interface Kop_ {
  readonly id: string
  readonly module: keyof typeof nl.module
  readonly naam: Woord
  readonly uitleg: Woord
  readonly aantal: number
  readonly gaten: number
  readonly onder: string | null
}

/** Which registers are there, and where does something miss? */
export function Scherm() {
  const t = useRegisterTeksten()
  const { data, error, isPending } = useQuery<{ registers: readonly Kop_[] }, Weigering>({
    queryKey: ['registers'],
    queryFn: ({ signal }) => haal('/registers', signal),
  })
  const modules = [...new Set(data?.registers.map(r => r.module))]
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('lijst.titel')}</Kop>
        <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
        <p className="rij">
          <Schakel naar="/gaten">{t('lijst.gaten')}</Schakel>
          <Schakel naar="/kalender">{t('kalender.titel')}</Schakel>
        </p>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.registers.length === 0 ? <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat> : null}
      {modules.map(m => (
        <Kaart key={m} als="section" kopId={`module-${m}`}>
          <Kop niveau={2} id={`module-${m}`}>
            {t(`module.${m}`)}
          </Kop>
          <ul className="registers__lijst">
            {data?.registers
              .filter(r => r.module === m && hoofd(r, data.registers))
              .map(r => (
                <Een key={r.id} register={r} onder={data.registers.filter(x => x.onder === r.id)} />
              ))}
          </ul>
        </Kaart>
      ))}
    </div>
  )
}

/** Whether a register stands by itself: it belongs with none that this reader has. */
const hoofd = (r: Kop_, alle: readonly Kop_[]): boolean => alle.every(x => x.id !== r.onder)

function Een({ register: r, onder }: { register: Kop_; onder: readonly Kop_[] }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  return (
    <li className="registers__een">
      <div>
        <Schakel naar={`/registers/${r.id}`}>{r.naam[taal]}</Schakel>
        <p className="zacht">{r.uitleg[taal]}</p>
        {onder.length === 0 ? null : (
          <ul className="registers__onder">
            {onder.map(x => (
              <li key={x.id}>
                <Schakel naar={`/registers/${x.id}`}>{x.naam[taal]}</Schakel>{' '}
                <span className="zacht">
                  {t('lijst.aantal', { count: x.aantal })}
                  {x.gaten === 0 ? '' : `, ${t('lijst.gaten', { count: x.gaten })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="rij">
        <span className="zacht">{t('lijst.aantal', { count: r.aantal })}</span>
        <StatusWoord toon={r.gaten > 0 ? 'letop' : r.aantal > 0 ? 'goed' : 'rustig'}>
          {r.gaten > 0 ? t('lijst.gaten', { count: r.gaten }) : t(r.aantal > 0 ? 'lijst.compleet' : 'lijst.nogLeeg')}
        </StatusWoord>
      </div>
    </li>
  )
}
