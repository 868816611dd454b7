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
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { useBlikTeksten } from './teksten.ts'

/** Which made-up cases stand there to see who looks in them, and how is one planted? */
export function Scherm() {
  const t = useBlikTeksten()
  const { taal } = useTaal()
  const { data, error, isPending } = useQuery<{ kanaries: readonly { nummer: string; op: string }[] }, Weigering>({
    queryKey: ['kanaries'],
    queryFn: ({ signal }) => haal('/blikken/kanaries', signal),
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('kanarie.titel')}</Kop>
      <Alinea>{t('kanarie.lead')}</Alinea>
      <ol className="stapel stapel--krap">
        {(['een', 'twee', 'drie'] as const).map(stap => (
          <li key={stap}>{t(`kanarie.stap.${stap}`)}</li>
        ))}
      </ol>
      <Plant />
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data !== undefined && data.kanaries.length === 0 ? (
        <LegeStaat titel={t('kanarie.geen')}>{t('kanarie.geenTekst')}</LegeStaat>
      ) : null}
      {data === undefined || data.kanaries.length === 0 ? null : (
        <Tabel
          titel={t('kanarie.tabel')}
          smal
          rijen={data.kanaries}
          sleutelVan={k => k.nummer}
          kolommen={[
            { sleutel: 'nummer', kop: t('kanarie.nummer'), rijkop: true, cel: k => k.nummer },
            { sleutel: 'op', kop: t('kanarie.sinds'), cel: k => zegPrecies(k.op, taal) },
          ]}
        />
      )}
    </div>
  )
}

function Plant() {
  const t = useBlikTeksten()
  const [nummer, zetNummer] = useState('')
  const [klaar, zetKlaar] = useState(false)
  const plant = useOpdracht<{ nummer: string }>({
    maak: inhoud => ({ pad: '/blikken/kanaries', inhoud }),
    ververs: ['kanaries'],
    opGelukt: () => {
      zetNummer('')
      zetKlaar(true)
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetKlaar(false)
    plant.mutate({ nummer: nummer.trim().toUpperCase() })
  }
  return (
    <Kaart>
      <form className="stapel" onSubmit={stuur}>
        <Veld
          label={t('kanarie.welke')}
          help={t('kanarie.welkeHulp')}
          name="nummer"
          required
          minLength={3}
          maxLength={40}
          autoComplete="off"
          value={nummer}
          onChange={g => zetNummer(g.target.value)}
        />
        <WeigeringBericht weigering={plant.error} />
        {klaar ? <Bericht soort="goed" titel={t('kanarie.klaar')} /> : null}
        <p>
          <Knop soort="hoofd" type="submit" bezig={plant.isPending}>
            {t('kanarie.plant')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
