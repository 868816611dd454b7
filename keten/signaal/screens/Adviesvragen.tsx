import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tekstvak } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { useSignaalTeksten } from './teksten.ts'
import './signaal.css'

interface Adviesvraag {
  readonly id: string
  readonly op: string
  readonly voor: string | null
  readonly van: string
  readonly gemeente: string
  readonly vraag: string
  readonly antwoord: string | null
  readonly door: string | null
}

/** Which professional waits for an answer, and before when? */
export function Scherm() {
  const t = useSignaalTeksten()
  const [gedaan, meld] = useState<string>()
  const vraag = useQuery<{ vragen: readonly Adviesvraag[] }, Weigering>({
    queryKey: ['adviesvragen'],
    queryFn: ({ signal }) => haal('/werkbladvragen', signal),
  })
  const vragen = vraag.data?.vragen ?? []
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('vragen.titel')}</Kop>
        <Alinea soort="zacht">{t('vragen.lead')}</Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data !== undefined && vragen.length === 0 ? (
        <LegeStaat titel={t('vragen.leeg')}>{t('vragen.leegTekst')}</LegeStaat>
      ) : null}
      {vragen.map(v => (
        <Een key={v.id} vraag={v} meld={() => meld(t('form.gedaan'))} />
      ))}
    </div>
  )
}

function Een({ vraag: v, meld }: { vraag: Adviesvraag; meld: () => void }) {
  const t = useSignaalTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const [tekst, zet] = useState('')
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const antwoord = useOpdracht<object>({
    maak: inhoud => ({ pad: `/werkbladvragen/${v.id}/antwoord`, inhoud }),
    ververs: ['adviesvragen', 'adviezen', 'mijn-werk'],
    opGelukt: meld,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (tekst.trim() !== '') antwoord.mutate({ antwoord: tekst })
  }
  return (
    <Kaart als="article" kopId={`vraag-${v.id}`}>
      <Kop niveau={2} id={`vraag-${v.id}`}>
        {v.van}
      </Kop>
      <p className="signaal__tekst">{v.vraag}</p>
      {v.antwoord === null ? (
        <>
          {v.voor === null ? null : (
            <StatusWoord toon={Date.parse(v.voor) < nu.getTime() ? 'gevaar' : 'letop'}>
              {t('vragen.voor', { tijd: zegMoment({ op: v.voor, nu, taal }) })}
            </StatusWoord>
          )}
          <form className="stapel" onSubmit={stuur} noValidate>
            <Tekstvak
              label={t('veld.antwoord')}
              help={t('vragen.telt')}
              name={`antwoord-${v.id}`}
              value={tekst}
              fout={
                antwoord.error?.probleem.velden?.['antwoord'] ??
                (geprobeerd && tekst.trim() === '' ? t('form.vulIn') : undefined)
              }
              onChange={g => zet(g.target.value)}
            />
            <WeigeringBericht weigering={antwoord.error} />
            <div>
              <Knop soort="hoofd" type="submit" bezig={antwoord.isPending}>
                {t('vragen.antwoord')}
              </Knop>
            </div>
          </form>
        </>
      ) : (
        <>
          <StatusWoord toon="goed">{t('vragen.gedaan', { wie: v.door ?? '?' })}</StatusWoord>
          <p className="signaal__tekst">{v.antwoord}</p>
        </>
      )}
    </Kaart>
  )
}
