import { Alinea } from '../../../toon/delen/Kop.tsx'
import type { Protocol } from '../vragen.ts'
import { Deel } from './Deel.tsx'
import { useSignaalTeksten } from './teksten.ts'

/** What the region agreed for this sector, to open on the spot. */
export function Protocollen({ protocollen }: { protocollen: readonly Protocol[] }) {
  const t = useSignaalTeksten()
  return (
    <Deel kop={t('protocol.kop')} id="protocol">
      {protocollen.length === 0 ? <Alinea soort="zacht">{t('protocol.geen')}</Alinea> : null}
      {protocollen.map(p => (
        <details key={p.id} className="signaal__protocol">
          <summary>
            {p.titel}
            {p.jaar === null ? '' : ` (${String(p.jaar)})`}
          </summary>
          <div className="stapel stapel--krap">
            {p.tekst === null ? null : <Alinea>{p.tekst}</Alinea>}
            <Alinea soort="zacht">
              {t('protocol.over', { onderwerp: p.onderwerp, bron: p.bron })}
              {p.waar === null ? '' : ` ${t('protocol.waar')} `}
              {p.waar === null ? null : <Plek waar={p.waar} />}
            </Alinea>
          </div>
        </details>
      ))}
    </Deel>
  )
}

/** A web address opens beside the worksheet; anything else is where to find it on paper. */
const Plek = ({ waar }: { waar: string }) =>
  /^https:\/\/\S+$/.test(waar) ? (
    <a href={waar} target="_blank" rel="noreferrer">
      {waar}
    </a>
  ) : (
    waar
  )
