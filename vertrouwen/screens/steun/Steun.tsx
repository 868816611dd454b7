import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useBron } from '../../../toon/api/bron.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import type { Stand } from '../../vertrouwenspersoon/steun.ts'
import { Blad } from './Blad.tsx'
import { useSteunTeksten } from './teksten.ts'
import type { Steunlijst, Steunvraag } from './vormen.ts'
import './steun.css'

const TOON: { readonly [S in Stand]: Toon } = { wacht: 'letop', opgepakt: 'rustig', klaar: 'goed' }

/** Who waits for contact with me, and what did I note? */
export function Scherm() {
  const t = useSteunTeksten()
  const { data, error, isPending } = useQuery<Steunlijst, Weigering>({
    queryKey: ['steun'],
    queryFn: ({ signal }) => haal('/steunvragen', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea>{t('lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.vragen.length === 0 ? <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat> : null}
      {data?.vragen.map(v => (
        <Vraag key={v.id} v={v} />
      ))}
    </div>
  )
}

/** One question; what somebody said is a look of its own, so it opens only when asked. */
function Vraag({ v }: { v: Steunvraag }) {
  const t = useSteunTeksten()
  const { taal } = useTaal()
  const [open, zetOpen] = useState(false)
  const kop = `steun-${v.id}`
  return (
    <Kaart als="section" kopId={kop} nadruk={v.stand === 'wacht'}>
      <div className="steun__rij">
        <Kop niveau={2} id={kop}>
          {t('kop', { op: zegPrecies(v.gevraagdOp, taal) })}
        </Kop>
        <StatusWoord toon={TOON[v.stand]}>
          {v.uitkomst === null ? t(`stand.${v.stand}`) : t(`uitkomst.${v.uitkomst}`)}
        </StatusWoord>
      </div>
      <Alinea soort="zacht">{t(`langs.${v.langs}`)}</Alinea>
      {v.stand === 'wacht' ? <Termijn v={v} /> : null}
      {v.bij === null ? null : <Alinea>{v.vanMij ? t('vanMij') : t('bij', { wie: v.bij })}</Alinea>}
      <div>
        <Knop aria-expanded={open} aria-describedby={kop} onClick={() => zetOpen(!open)}>
          {t(open ? 'sluit' : 'open')}
        </Knop>
      </div>
      {open ? <Blad id={v.id} /> : null}
    </Kaart>
  )
}

function Termijn({ v }: { v: Steunvraag }) {
  const t = useSteunTeksten()
  const { taal } = useTaal()
  const zegBron = useBron()
  const op = zegPrecies(v.oppakkenVoor, taal)
  const laat = Date.parse(v.oppakkenVoor) <= useNu().getTime()
  return (
    <div className="stapel stapel--krap">
      {laat ? (
        <div>
          <StatusWoord toon="gevaar">{t('teLaat', { op })}</StatusWoord>
        </div>
      ) : (
        <Alinea>{t('voor', { op })}</Alinea>
      )}
      <Alinea soort="zacht">{t('bron', { bron: zegBron(v.bron) })}</Alinea>
    </div>
  )
}
