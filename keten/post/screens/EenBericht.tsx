import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import type { Opmerking } from '../gebrek.ts'
import { isOpen, kortePlek, TOON, type Inbericht } from './bericht.ts'
import { Koppel, type Kandidaat } from './Koppel.tsx'
import { usePostTeksten } from './teksten.ts'
import { Waarom } from './Waarom.tsx'
import './post.css'

interface Detail {
  readonly bericht: Inbericht
  readonly melder: string | null
  readonly verhaal: string | null
  readonly personen: readonly { naam: string; geboortedatum: string; plaats: string | null }[]
  readonly opmerkingen: readonly Opmerking[]
  readonly gemeente: string | null
  readonly gemeenten: readonly string[]
  readonly aanTeNemen: boolean
  readonly tekst: string | null
  readonly meldingen: readonly Kandidaat[]
}

/** Why is this message no report, what does it say, and what do I do with it? */
export function Scherm() {
  const t = usePostTeksten()
  const { taal } = useTaal()
  const { id } = useParams({ strict: false }) as { id: string }
  const mag = useIk().mag.includes('melding.NeemMeldingAan')
  const vraag = useQuery<Detail, Weigering>({
    queryKey: ['post', id],
    queryFn: ({ signal }) => haal<Detail>(`/berichten/in/${id}`, signal),
  })
  const d = vraag.data
  return (
    <div className="stapel">
      <Schakel naar="/berichten">{t('een.terug')}</Schakel>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {d === undefined ? null : (
        <>
          <div className="rij">
            <Kop niveau={1}>
              {t('een.titel', { wat: d.bericht.meldingnummer ?? d.bericht.referentie ?? t('in.zonderNummer') })}
            </Kop>
            <StatusWoord toon={TOON[d.bericht.stand]}>{t(`stand.${d.bericht.stand}`)}</StatusWoord>
          </div>
          <Alinea soort="zacht">
            {t('een.van')}: {d.bericht.zender ?? t('in.onbekend')}. {t('een.op')}: {zegPrecies(d.bericht.op, taal)}.
          </Alinea>
          <Gebrek d={d} />
          <div className="post">
            <Inhoud d={d} />
            {mag && isOpen(d.bericht.stand) ? (
              <div className="stapel post__zij">
                {d.aanTeNemen ? <NeemAan d={d} /> : null}
                <Koppel id={id} meldingen={d.meldingen} />
                <Terzijde id={id} />
              </div>
            ) : null}
          </div>
        </>
      )}
    </div>
  )
}

function Gebrek({ d }: { d: Detail }) {
  const t = usePostTeksten()
  const { bericht } = d
  if (bericht.zaak !== null)
    return <Schakel naar={`/meldingen/${bericht.zaak.id}`}>{t('naarMelding', { nummer: bericht.zaak.nummer })}</Schakel>
  if (bericht.reden !== null)
    return (
      <Alinea>
        {t('een.redenWas')}: {bericht.reden}
      </Alinea>
    )
  if (bericht.gebrek === null) return null
  return (
    <Bericht soort={bericht.stand === 'geweigerd' ? 'fout' : 'letop'} titel={t('een.waarom')} meldt={false}>
      <Waarom gebrek={bericht.gebrek} />
      {bericht.uitleg === null ? null : <span>{bericht.uitleg}</span>}
      {d.aanTeNemen ? null : (
        <>
          <span>{t('een.kapot')}</span>
          <span>
            <Schakel naar="/aanname">{t('een.naarAanname')}</Schakel>
          </span>
        </>
      )}
    </Bericht>
  )
}

function Inhoud({ d }: { d: Detail }) {
  const t = usePostTeksten()
  return (
    <div className="stapel">
      {d.personen.length === 0 ? null : (
        <Kaart als="section" kopId="post-wie">
          <Kop niveau={2} id="post-wie">
            {t('een.personen')}
          </Kop>
          <ul className="post__lijst">
            {d.personen.map((p, n) => (
              <li key={`${p.naam} ${n}`}>
                <strong>{p.naam}</strong>
                <span className="zacht">
                  {' '}
                  {t('een.geboren')}:{' '}
                  {p.geboortedatum === 'onbekend'
                    ? t('een.nietGenoemd')
                    : p.geboortedatum.split('-').reverse().join('-')}
                  {p.plaats === null ? '' : `, ${p.plaats}`}
                </span>
              </li>
            ))}
          </ul>
          {d.melder === null ? null : (
            <Alinea>
              {t('een.melder')}: {d.melder}
            </Alinea>
          )}
        </Kaart>
      )}
      {d.opmerkingen.length === 0 ? null : (
        <Bericht soort="letop" titel={t('een.opmerkingen')} meldt={false}>
          {d.opmerkingen.map((o, n) => (
            <span key={`${o.plek} ${n}`}>{t(`opmerking.${o.soort}`, { ...o, plek: kortePlek(o.plek) })}</span>
          ))}
        </Bericht>
      )}
      {d.verhaal === null ? null : (
        <Kaart als="section" kopId="post-verhaal">
          <Kop niveau={2} id="post-verhaal">
            {t('een.verhaal')}
          </Kop>
          <p className="post__verhaal">{d.verhaal}</p>
        </Kaart>
      )}
      {d.tekst === null ? null : (
        <Kaart als="section" kopId="post-ruw">
          <Kop niveau={2} id="post-ruw">
            {t('een.ruw')}
          </Kop>
          <Alinea soort="zacht">{t('een.ruwUitleg')}</Alinea>
          <pre className="post__ruw" tabIndex={0} role="region" aria-labelledby="post-ruw">
            {d.tekst}
          </pre>
        </Kaart>
      )}
    </div>
  )
}

function NeemAan({ d }: { d: Detail }) {
  const t = usePostTeksten()
  const ga = useGa()
  const [gemeente, zetGemeente] = useState(d.gemeente ?? '')
  const [nummer, zetNummer] = useState('')
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/berichten/in/${d.bericht.id}/aanname`, inhoud }),
    ververs: ['post', 'meldingen'],
    opGelukt: () => ga(`/meldingen/${d.bericht.id}?nieuw=ja`),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    opdracht.mutate({ gemeente, ...(nummer === '' ? {} : { meldingnummer: nummer }) })
  }
  return (
    <Kaart als="section" nadruk kopId="post-aan">
      <form className="stapel stapel--krap" onSubmit={stuur}>
        <Kop niveau={2} id="post-aan">
          {t('een.aanTitel')}
        </Kop>
        <Alinea soort="zacht">{t('een.aanUitleg')}</Alinea>
        <Keuzelijst
          label={t('een.gemeente')}
          name="gemeente"
          required
          value={gemeente}
          onChange={g => zetGemeente(g.target.value)}
        >
          <option value="">{t('een.kiesGemeente')}</option>
          {d.gemeenten.map(g => (
            <option key={g} value={g}>
              {g}
            </option>
          ))}
        </Keuzelijst>
        {d.bericht.meldingnummer !== null ? null : (
          <Veld
            label={t('een.meldingnummer')}
            help={t('een.meldingnummerHelp')}
            name="meldingnummer"
            required
            pattern="[A-Za-z0-9\-]{3,40}"
            value={nummer}
            onChange={g => zetNummer(g.target.value)}
          />
        )}
        <WeigeringBericht weigering={opdracht.error} />
        <div>
          <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
            {t('een.neemAan')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

function Terzijde({ id }: { id: string }) {
  const t = usePostTeksten()
  const ga = useGa()
  const [reden, zetReden] = useState('')
  const opdracht = useOpdracht<string>({
    maak: tekst => ({ pad: `/berichten/${id}/terzijde`, inhoud: { reden: tekst } }),
    ververs: ['post'],
    opGelukt: () => ga('/berichten?net=terzijde'),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    opdracht.mutate(reden)
  }
  return (
    <Kaart als="section" kopId="post-terzijde">
      <form className="stapel stapel--krap" onSubmit={stuur}>
        <Kop niveau={2} id="post-terzijde">
          {t('een.terzijdeTitel')}
        </Kop>
        <Alinea soort="zacht">{t('een.terzijdeUitleg')}</Alinea>
        <Tekstvak
          label={t('een.reden')}
          name="reden"
          required
          maxLength={2000}
          value={reden}
          onChange={g => zetReden(g.target.value)}
        />
        <WeigeringBericht weigering={opdracht.error} />
        <div>
          <Knop type="submit" bezig={opdracht.isPending}>
            {t('een.legTerzijde')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}
