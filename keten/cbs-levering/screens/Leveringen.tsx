import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { Levering } from './Levering.tsx'
import type { Leveringenblad, Televeren } from './blad.ts'
import { useCbsTeksten } from './teksten.ts'
import './cbs.css'

/** What Veilig Thuis has to deliver to the CBS, and what became of earlier deliveries. */
export function Scherm() {
  const t = useCbsTeksten()
  const { data, error, isPending } = useQuery<Leveringenblad, Weigering>({
    queryKey: ['cbs-leveringen'],
    queryFn: ({ signal }) => haal('/cbs-leveringen', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea>{t('lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Kop niveau={2}>{t('teDoen')}</Kop>
          <ul className="cbs__doen">
            {data.teLeveren.map(h => (
              <Halfjaar key={h.halfjaar} h={h} er={data.leveringen.some(l => l.halfjaar === h.halfjaar)} />
            ))}
          </ul>
          <Kop niveau={2}>{t('leveringen')}</Kop>
          {data.leveringen.length === 0 ? <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat> : null}
          {data.leveringen.map(l => (
            <Levering key={l.id} levering={l} />
          ))}
        </>
      )}
    </div>
  )
}

/** One half year: make its delivery, or make it again on purpose. */
function Halfjaar({ h, er }: { h: Televeren; er: boolean }) {
  const t = useCbsTeksten()
  const { taal } = useTaal()
  const dag = (d: string) => zegDatum(d.length === 10 ? d : kalenderdag(new Date(d)), taal)
  const [vraagt, zetVraagt] = useState(false)
  const maak = useOpdracht<{ halfjaar: string; vervangt?: true }>({
    maak: inhoud => ({ pad: '/cbs-leveringen', inhoud }),
    ververs: ['cbs-leveringen'],
    opGelukt: () => zetVraagt(false),
  })
  const doe = () => (er ? zetVraagt(true) : maak.mutate({ halfjaar: h.halfjaar }))
  return (
    <li>
      <Kaart>
        <div className="cbs__kop">
          <div>
            <strong>{h.halfjaar}</strong>
            <Alinea soort="zacht">{t('uiterlijk', { dag: dag(h.uiterlijk) })}</Alinea>
            <Alinea soort="zacht">
              {h.definitie === null ? t('geenDefinitie') : t('volgens', { naam: h.definitie })}
            </Alinea>
          </div>
          {h.definitie === null || vraagt ? null : (
            <Knop soort={er ? 'gewoon' : 'hoofd'} bezig={maak.isPending} onClick={doe}>
              {t(er ? 'opnieuw' : 'maak')}
            </Knop>
          )}
        </div>
        <WeigeringBericht weigering={maak.error} />
        {vraagt ? (
          <div className="stapel stapel--krap">
            <Bericht soort="letop" titel={t('vervangt', { halfjaar: h.halfjaar })} meldt />
            <p className="rij">
              <Knop
                soort="hoofd"
                bezig={maak.isPending}
                onClick={() => maak.mutate({ halfjaar: h.halfjaar, vervangt: true })}
              >
                {t('weetIk')}
              </Knop>
              <Knop soort="gewoon" onClick={() => zetVraagt(false)}>
                {t('annuleer')}
              </Knop>
            </p>
          </div>
        ) : null}
      </Kaart>
    </li>
  )
}
