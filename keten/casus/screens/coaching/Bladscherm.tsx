import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { Tekstvak } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useZegKort } from '../casus/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Coachblad } from './Coachblad.tsx'
import type { Coachbladvorm } from './vormen.ts'
import '../casus.css'

/** The page of a volunteer coach: what to help with, whom to call, and two ways to let something know. Nothing is kept by the browser. */
export function Scherm() {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const { data, error, isPending } = useQuery<Coachbladvorm, Weigering>({
    queryKey: ['coachblad', id],
    queryFn: ({ signal }) => haal(`/coaching/${encodeURIComponent(id)}`, signal),
    gcTime: 0,
  })
  return (
    <div className="casus stapel">
      <Schakel naar="/coaching">{t('coach.mijn.terug')}</Schakel>
      {isPending ? <Laadt /> : null}
      {error?.status === 404 ? (
        <>
          <Kop niveau={1}>{t('coach.mijn.voorbij')}</Kop>
          <Alinea>{t('coach.mijn.voorbijTekst')}</Alinea>
        </>
      ) : (
        <WeigeringBericht weigering={error} />
      )}
      {data === undefined ? null : (
        <>
          <Kop niveau={1}>{t('coach.blad.met', { naam: data.voornaam })}</Kop>
          <p className="zacht">{t('coach.mijn.tot', { dag: zegKort(data.tot.slice(0, 10)) })}</p>
          <Coachblad blad={data} niveau={2} />
          <Onveilig id={id} bel={data.bel} />
          <LaatWeten id={id} />
        </>
      )}
    </div>
  )
}

function LaatWeten({ id }: { id: string }) {
  const t = useCasusTeksten()
  const [tekst, zetTekst] = useState('')
  const [klaar, zetKlaar] = useState(false)
  const stuur = useOpdracht<{ tekst: string }>({
    maak: inhoud => ({ pad: `/coaching/${encodeURIComponent(id)}/berichten`, inhoud }),
    opGelukt: () => {
      // what was written does not stay on the screen either
      zetTekst('')
      zetKlaar(true)
    },
  })
  const verstuur = (g: FormEvent) => {
    g.preventDefault()
    zetKlaar(false)
    stuur.mutate({ tekst: tekst.trim() })
  }
  return (
    <section className="stapel stapel--krap" aria-labelledby="laatweten">
      <Kop niveau={2} id="laatweten">
        {t('coach.blad.laatWeten')}
      </Kop>
      <form className="stapel stapel--krap" onSubmit={verstuur}>
        <Tekstvak
          label={t('coach.blad.tekst')}
          help={t('coach.blad.tekstHelp')}
          required
          minLength={3}
          maxLength={2000}
          autoComplete="off"
          value={tekst}
          onChange={g => zetTekst(g.target.value)}
        />
        <WeigeringBericht weigering={stuur.error} />
        {klaar ? <Bericht soort="goed" titel={t('coach.blad.gestuurd')} /> : null}
        <p>
          <Knop soort="hoofd" type="submit" bezig={stuur.isPending}>
            {t('coach.blad.stuur')}
          </Knop>
        </p>
      </form>
    </section>
  )
}

/** One press, no question back: it must arrive. */
function Onveilig({ id, bel }: { id: string; bel: string }) {
  const t = useCasusTeksten()
  const [klaar, zetKlaar] = useState(false)
  const druk = useOpdracht<object>({
    maak: inhoud => ({ pad: `/coaching/${encodeURIComponent(id)}/onveilig`, inhoud }),
    opGelukt: () => zetKlaar(true),
  })
  return (
    <section className="stapel stapel--krap" aria-labelledby="onveilig">
      <Kop niveau={2} id="onveilig">
        {t('coach.blad.onveilig')}
      </Kop>
      <Alinea>{t('coach.blad.onveiligTekst')}</Alinea>
      <WeigeringBericht weigering={druk.error} />
      {klaar ? (
        <Bericht soort="goed" titel={t('coach.blad.onveiligKlaar', { bel })} />
      ) : (
        <p>
          <Knop soort="gevaar" bezig={druk.isPending} onClick={() => druk.mutate({})}>
            {t('coach.blad.onveiligKnop')}
          </Knop>
        </p>
      )}
    </section>
  )
}
