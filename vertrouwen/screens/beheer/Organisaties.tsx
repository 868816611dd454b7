import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { CheckboxGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { ORGANISATIESOORTEN, type Organisatiesoort } from '../../../gedeeld/beheer.ts'
import { Onder } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Organisatie, Organisatiedeel } from './vormen.ts'

type Daad = { soort: 'nieuw' } | { soort: 'wijzig' | 'einde'; organisatie: Organisatie }

/** The organisations of the region, how many work there, and adding, renaming or ending one. */
export function Organisaties({ blad }: { blad: Blad }) {
  const t = useBeheerTeksten()
  const [zoek, zetZoek] = useState('')
  const [daad, zetDaad] = useState<Daad | null>(null)
  const woord = zoek.trim().toLowerCase()
  const rijen = blad.organisaties.filter(o => `${o.naam} ${o.gemeenten.join(' ')}`.toLowerCase().includes(woord))
  const sluit = () => zetDaad(null)
  const soort = (o: Organisatie) => t(`soorten.${o.soort as 'overig'}`)
  return (
    <div className="stapel">
      <div className="beheer__balk">
        <Veld label={t('org.zoek')} type="search" value={zoek} onChange={g => zetZoek(g.target.value)} />
        <Knop soort="hoofd" onClick={() => zetDaad({ soort: 'nieuw' })}>
          {t('org.nieuw')}
        </Knop>
      </div>
      {rijen.length === 0 ? (
        <LegeStaat titel={t('org.leeg')}>{t('org.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('deel.organisaties')}
          titelVerborgen
          rijen={rijen}
          sleutelVan={o => o.id}
          kolommen={[
            { sleutel: 'naam', kop: t('naam'), rijkop: true, cel: o => o.naam },
            { sleutel: 'soort', kop: t('soort'), cel: soort },
            { sleutel: 'gemeenten', kop: t('gemeenten'), cel: o => o.gemeenten.join(', ') },
            {
              sleutel: 'mensen',
              kop: t('mensen'),
              cel: o => <Schakel naar={`/beheer?deel=mensen&organisatie=${o.id}`}>{o.mensen}</Schakel>,
            },
            {
              sleutel: 'stand',
              kop: t('stand'),
              cel: o => (
                <StatusWoord toon={o.tot === null ? 'goed' : 'rustig'}>
                  {t(o.tot === null ? 'org.loopt' : 'org.voorbij')}
                </StatusWoord>
              ),
            },
            {
              sleutel: 'actie',
              kop: t('actie'),
              cel: o =>
                o.tot !== null ? null : (
                  <span className="rij">
                    {o.definitie ? null : (
                      <Knop soort="stil" onClick={() => zetDaad({ soort: 'wijzig', organisatie: o })}>
                        {t('wijzig')} <span className="alleen-gehoord">{o.naam}</span>
                      </Knop>
                    )}
                    <Knop soort="stil" onClick={() => zetDaad({ soort: 'einde', organisatie: o })}>
                      {t('beeindig')} <span className="alleen-gehoord">{o.naam}</span>
                    </Knop>
                  </span>
                ),
            },
          ]}
        />
      )}
      <Alinea soort="zacht">{t('org.definitieHulp')}</Alinea>
      {daad === null ? null : daad.soort === 'einde' ? (
        <Einde organisatie={daad.organisatie} sluit={sluit} />
      ) : (
        <Formulier blad={blad} organisatie={daad.soort === 'wijzig' ? daad.organisatie : null} sluit={sluit} />
      )}
    </div>
  )
}

function Formulier(p: { blad: Blad; organisatie: Organisatie | null; sluit: () => void }) {
  const t = useBeheerTeksten()
  const { organisatie: o } = p
  const [naam, zetNaam] = useState(o?.naam ?? '')
  const [soort, zetSoort] = useState<Organisatiesoort>('lokaalTeam')
  const [gemeenten, zetGemeenten] = useState<readonly string[]>(o?.gemeenten ?? [])
  const zet = useOpdracht<object>({
    maak: inhoud => ({ pad: o === null ? '/beheer/organisaties' : `/beheer/organisaties/${o.id}`, inhoud }),
    ververs: ['beheer'],
    opGelukt: p.sluit,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zet.mutate({ naam, gemeenten, ...(o === null ? { soort } : {}) })
  }
  return (
    <Dialoog
      open
      titel={o === null ? t('org.nieuw') : t('tekens', { naam: t('wijzig'), wat: o.naam })}
      opSluiten={p.sluit}
    >
      <form className="stapel" onSubmit={stuur}>
        <Veld
          {...{ label: t('naam'), help: t('org.naamHulp'), required: true, minLength: 2, maxLength: 200 }}
          value={naam}
          onChange={g => zetNaam(g.target.value)}
        />
        {o === null ? (
          <Keuzelijst label={t('soort')} value={soort} onChange={g => zetSoort(g.target.value as Organisatiesoort)}>
            {ORGANISATIESOORTEN.map(s => (
              <option key={s} value={s}>
                {t(`soorten.${s}`)}
              </option>
            ))}
          </Keuzelijst>
        ) : null}
        <CheckboxGroep
          label={t('gemeenten')}
          help={t('org.gemeentenHulp')}
          naast
          keuzes={p.blad.gemeenten.map(g => ({ waarde: g, label: g }))}
          gekozen={gemeenten}
          invoer={{
            name: 'gemeenten',
            onChange: g => {
              const { value, checked } = g.target as HTMLInputElement
              zetGemeenten(checked ? [...gemeenten, value] : gemeenten.filter(x => x !== value))
              return Promise.resolve()
            },
          }}
        />
        <WeigeringBericht weigering={zet.error} />
        <Onder bezig={zet.isPending} sluit={p.sluit} />
      </form>
    </Dialoog>
  )
}

/** Ending says first what ends with it, and when it cannot, why not. */
function Einde({ organisatie: o, sluit }: { organisatie: Organisatie; sluit: () => void }) {
  const t = useBeheerTeksten()
  const vraag = useQuery<Organisatiedeel, Weigering>({
    queryKey: ['beheer', 'organisatie', o.id],
    queryFn: ({ signal }) => haal(`/beheer/organisaties/${o.id}`, signal),
  })
  const eindig = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/beheer/organisaties/${o.id}/einde`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  const nee = vraag.data?.waaromNiet ?? null
  return (
    <Dialoog open soort="dringend" titel={t('org.eindeVraag', { naam: o.naam })} opSluiten={sluit}>
      {nee === null ? (
        <>
          <Alinea>{t('org.eindeTekst', { count: o.mensen })}</Alinea>
          <Alinea>{t('org.eindeBlijft')}</Alinea>
        </>
      ) : (
        <Bericht soort="letop" titel={nee} meldt={false} />
      )}
      <WeigeringBericht weigering={eindig.error ?? vraag.error} />
      <p className="rij">
        {nee === null ? (
          <Knop soort="gevaar" bezig={eindig.isPending || vraag.isPending} onClick={() => eindig.mutate(undefined)}>
            {t('beeindig')}
          </Knop>
        ) : null}
        <Knop onClick={sluit}>{t('annuleer')}</Knop>
      </p>
    </Dialoog>
  )
}
