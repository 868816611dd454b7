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
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { useBlikTeksten } from './teksten.ts'

/** Did I give my own address, why would I, and how do I take it back? */
export function Scherm() {
  const t = useBlikTeksten()
  const { taal } = useTaal()
  const [klaar, zetKlaar] = useState<'bewaard' | 'weg' | null>(null)
  const { data, error, isPending } = useQuery<{ op: string | null }, Weigering>({
    queryKey: ['eigenadres'],
    queryFn: ({ signal }) => haal('/blikken/eigen-adres', signal),
  })
  const haalWeg = useOpdracht<undefined>({
    maak: () => ({ pad: '/blikken/eigen-adres/weg' }),
    ververs: ['eigenadres'],
    opGelukt: () => zetKlaar('weg'),
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('adres.titel')}</Kop>
      <Alinea>{t('adres.waarom')}</Alinea>
      <Alinea>{t('adres.wie')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {klaar === null ? null : <Bericht soort="goed" titel={t(`adres.${klaar}`)} />}
      {data === undefined ? null : (
        <Kaart>
          <p>{data.op === null ? t('adres.geen') : t('adres.er', { op: zegPrecies(data.op, taal) })}</p>
          {data.op === null ? null : (
            <p>
              <Knop bezig={haalWeg.isPending} onClick={() => haalWeg.mutate(undefined)}>
                {t('adres.haalWeg')}
              </Knop>
            </p>
          )}
          <WeigeringBericht weigering={haalWeg.error} />
          <Formulier opKlaar={() => zetKlaar('bewaard')} al={data.op !== null} />
        </Kaart>
      )}
    </div>
  )
}

function Formulier({ opKlaar, al }: { opKlaar: () => void; al: boolean }) {
  const t = useBlikTeksten()
  const [postcode, zetPostcode] = useState('')
  const [huisnummer, zetHuisnummer] = useState('')
  const bewaar = useOpdracht<{ postcode: string; huisnummer: string }>({
    maak: inhoud => ({ pad: '/blikken/eigen-adres', inhoud }),
    ververs: ['eigenadres'],
    opGelukt: () => {
      // what was typed does not stay on the screen either
      zetPostcode('')
      zetHuisnummer('')
      opKlaar()
    },
  })
  const fouten = bewaar.error?.probleem.velden ?? {}
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    bewaar.mutate({ postcode: postcode.trim(), huisnummer: huisnummer.trim() })
  }
  return (
    <form className="stapel" onSubmit={stuur}>
      <div className="rij">
        <Veld
          label={t('adres.postcode')}
          fout={fouten['postcode']}
          name="postcode"
          required
          maxLength={7}
          autoComplete="off"
          value={postcode}
          onChange={g => zetPostcode(g.target.value)}
        />
        <Veld
          label={t('adres.huisnummer')}
          fout={fouten['huisnummer']}
          name="huisnummer"
          required
          maxLength={12}
          autoComplete="off"
          value={huisnummer}
          onChange={g => zetHuisnummer(g.target.value)}
        />
      </div>
      <WeigeringBericht weigering={bewaar.error} />
      <p>
        <Knop soort="hoofd" type="submit" bezig={bewaar.isPending}>
          {al ? t('adres.vervang') : t('adres.bewaar')}
        </Knop>
      </p>
    </form>
  )
}
