import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { nl, useMailTeksten } from './teksten.ts'

interface Keuze {
  readonly aan: boolean
  readonly adres: string | null
  readonly afwezigVan: string | null
  readonly afwezigTot: string | null
}
interface Haperend {
  readonly naam: string
  readonly sinds: string
  readonly mails: number
  readonly opgegeven: boolean
}
interface Mailkeuze {
  readonly keuze: Keuze
  readonly laatste: { readonly op: string; readonly stand: string } | null
  readonly haperend: readonly Haperend[] | null
}

/** Does this person want an e-mail when something cannot wait, where to, and when not? */
export function Scherm() {
  const t = useMailTeksten()
  const vraag = useQuery<Mailkeuze, Weigering>({
    queryKey: ['mailkeuze'],
    queryFn: ({ signal }) => haal<Mailkeuze>('/mailkeuze', signal),
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea soort="zacht">{t('lead')}</Alinea>
      <Alinea>{t('wat')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : (
        <>
          <Formulier keuze={vraag.data.keuze} />
          <Laatste mail={vraag.data.laatste} />
          {vraag.data.haperend === null ? null : <Haperend rijen={vraag.data.haperend} />}
        </>
      )}
    </div>
  )
}

function Formulier({ keuze }: { keuze: Keuze }) {
  const t = useMailTeksten()
  const [aan, zetAan] = useState(keuze.aan)
  const [adres, zetAdres] = useState(keuze.adres ?? '')
  const [van, zetVan] = useState(keuze.afwezigVan ?? '')
  const [tot, zetTot] = useState(keuze.afwezigTot ?? '')
  const bewaar = useOpdracht<object>({ maak: inhoud => ({ pad: '/mailkeuze', inhoud }), ververs: ['mailkeuze'] })
  const fouten = bewaar.error?.probleem.velden ?? {}
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    bewaar.mutate({
      aan,
      ...(adres.trim() === '' ? {} : { adres: adres.trim() }),
      ...(van === '' ? {} : { afwezigVan: van }),
      ...(tot === '' ? {} : { afwezigTot: tot }),
    })
  }
  return (
    <Kaart>
      <form className="stapel" onSubmit={stuur} noValidate>
        <RadioGroep
          label={t('keuze')}
          keuzes={[
            { waarde: 'aan', label: t('aan') },
            { waarde: 'uit', label: t('uit') },
          ]}
          gekozen={aan ? 'aan' : 'uit'}
          invoer={{ name: 'aan', onChange: g => zetAan(g.target.value === 'aan') }}
        />
        <Veld
          label={t('adres')}
          help={t('adresHulp')}
          fout={fouten['adres']}
          vrij={!aan}
          type="email"
          name="adres"
          autoComplete="off"
          value={adres}
          onChange={g => zetAdres(g.target.value)}
        />
        <fieldset className="stapel stapel--krap mail__weg">
          <legend className="veld__label">{t('weg')}</legend>
          <span className="veld__help">{t('wegHulp')}</span>
          <div className="rij">
            <Veld
              label={t('van')}
              fout={fouten['afwezigVan']}
              vrij
              type="date"
              name="afwezigVan"
              value={van}
              onChange={g => zetVan(g.target.value)}
            />
            <Veld
              label={t('tot')}
              fout={fouten['afwezigTot']}
              vrij
              type="date"
              name="afwezigTot"
              value={tot}
              onChange={g => zetTot(g.target.value)}
            />
          </div>
        </fieldset>
        <WeigeringBericht weigering={bewaar.error} />
        <div role="status">
          {bewaar.isSuccess ? <Bericht soort="goed" titel={t(aan ? 'klaarAan' : 'klaarUit')} meldt={false} /> : null}
        </div>
        <div>
          <Knop soort="hoofd" type="submit" bezig={bewaar.isPending}>
            {t('knop')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

const STANDEN = Object.keys(nl.stand) as (keyof typeof nl.stand)[]

function Laatste({ mail }: { mail: Mailkeuze['laatste'] }) {
  const t = useMailTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const stand = STANDEN.find(s => s === mail?.stand)
  if (mail === null || stand === undefined) return <Alinea soort="zacht">{t('nogGeen')}</Alinea>
  const zin = t('laatste', { op: zegMoment({ op: mail.op, nu, taal }), stand: t(`stand.${stand}`) })
  return <Alinea soort="zacht">{zin}</Alinea>
}

/** For who looks after the machine: names and numbers, never an address. */
function Haperend({ rijen }: { rijen: readonly Haperend[] }) {
  const t = useMailTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  return (
    <section className="stapel" aria-labelledby="mail-haperend">
      <Kop niveau={2} id="mail-haperend">
        {t('haperend.titel')}
      </Kop>
      {rijen.length === 0 ? (
        <Alinea>{t('haperend.niemand')}</Alinea>
      ) : (
        <>
          <Alinea soort="zacht">{t('haperend.lead')}</Alinea>
          <Tabel
            titel={t('haperend.tabel')}
            rijen={rijen}
            sleutelVan={r => `${r.naam} ${r.sinds}`}
            kolommen={[
              { sleutel: 'naam', kop: t('haperend.naam'), rijkop: true, cel: r => r.naam },
              { sleutel: 'sinds', kop: t('haperend.sinds'), cel: r => zegMoment({ op: r.sinds, nu, taal }) },
              { sleutel: 'mails', kop: t('haperend.mails'), cel: r => String(r.mails) },
              {
                sleutel: 'stand',
                kop: t('haperend.stand'),
                cel: r => (
                  <StatusWoord toon={r.opgegeven ? 'gevaar' : 'letop'}>
                    {t(r.opgegeven ? 'haperend.opgegeven' : 'haperend.bezig')}
                  </StatusWoord>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}
