import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent, type ReactNode } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tekstvak } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { TOON, type Deurblad } from './deurvraag.ts'
import { useDeurteksten } from './teksten.ts'
import './deur.css'

/** What did somebody write, how do I reach them safely, and what do I do with it? */
export function Scherm() {
  const t = useDeurteksten()
  const { taal } = useTaal()
  const { id } = useParams({ strict: false }) as { id: string }
  const vraag = useQuery<Deurblad, Weigering>({
    queryKey: ['deur', id],
    queryFn: ({ signal }) => haal<Deurblad>(`/deurvragen/${id}`, signal),
  })
  const d = vraag.data
  return (
    <div className="stapel">
      <Schakel naar="/loket">{t('een.terug')}</Schakel>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {d === undefined ? null : (
        <>
          <div className="rij">
            <Kop niveau={1}>{t('een.titel', { wat: t(`soort.${d.vraag.soort}`), gemeente: d.vraag.gemeente })}</Kop>
            <StatusWoord toon={TOON[d.vraag.stand]}>
              {d.vraag.uitkomst === null ? t(`stand.${d.vraag.stand}`) : t(`uitkomst.${d.vraag.uitkomst}`)}
            </StatusWoord>
          </div>
          <Alinea soort="zacht">
            {t('een.op')}: {zegPrecies(d.vraag.op, taal)}. {d.inhoud?.taal === 'en' ? t('een.engels') : ''}
          </Alinea>
          {d.vraag.zaak === null ? null : (
            <Schakel naar={`/meldingen/${d.vraag.zaak.id}`}>
              {t('naarMelding', { nummer: d.vraag.zaak.nummer })}
            </Schakel>
          )}
          <Aanbod d={d} />
          <div className="deur">
            <Inhoud d={d} />
            {d.vraag.stand === 'klaar' ? null : d.vraag.aanbod !== null ? (
              <div className="stapel deur__zij">
                {d.vraag.aanbod.aanMij ? <Beslis id={id} /> : <NeemTerug id={id} />}
              </div>
            ) : (
              <div className="stapel deur__zij">
                <Doe d={d} />
                {d.vraag.soort === 'klacht' ? null : (
                  <>
                    {d.magMelding ? null : <BiedAan id={id} />}
                    <Afronden id={id} />
                  </>
                )}
              </div>
            )}
          </div>
        </>
      )}
    </div>
  )
}

type Feit = readonly [label: string, waarde: string | null]
function Feiten({ rijen }: { rijen: readonly Feit[] }) {
  const gevuld = rijen.filter((r): r is readonly [string, string] => r[1] !== null && r[1] !== '')
  return (
    <dl className="deur__feiten">
      {gevuld.map(([label, waarde]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}

function Deel({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={2} id={id}>
        {titel}
      </Kop>
      {children}
    </Kaart>
  )
}

function Inhoud({ d }: { d: Deurblad }) {
  const t = useDeurteksten()
  const i = d.inhoud
  if (i === null) return <Alinea>{d.vraag.reden === null ? t('een.weg') : `${d.vraag.reden} ${t('een.weg')}`}</Alinea>
  const jaNee = (w: 'ja' | 'nee' | 'weet-niet' | null) => (w === null ? null : t(`een.jaNee.${w}`))
  return (
    <div className="stapel">
      <Deel id="deur-verhaal" titel={t('een.verhaal')}>
        <p className="deur__verhaal">{i.verhaal ?? t('een.geenVerhaal')}</p>
        <Feiten
          rijen={[
            [t('een.aanbod'), i.aanbod],
            [t('een.gezin'), i.gezin],
            [t('een.kinderen'), jaNee(i.kinderen)],
            [t('een.wie'), [i.naam, i.wie === null ? null : t(`een.rol.${i.wie}`)].filter(x => x !== null).join(', ')],
            [t('een.afgeschermd'), jaNee(i.afgeschermd)],
          ]}
        />
      </Deel>
      {d.stukken.length === 0 ? null : (
        <Deel id="deur-stukken" titel={t('een.stukken')}>
          {d.stukken.map((s, n) => (
            <a key={s.id} className="nl-link deur__link" href={`/api/v1/deurstukken/${s.id}`} download>
              {t('een.haal', { nummer: n + 1, type: s.type })}
            </a>
          ))}
        </Deel>
      )}
      <Deel id="deur-bereik" titel={t('een.bereik')}>
        <Feiten
          rijen={[
            [i.langs === null ? '' : t(`een.langs.${i.langs}`), i.langs === null ? null : '✓'],
            [t('een.wanneer'), i.wanneer],
            [t('een.voicemail'), jaNee(i.voicemail)],
            [t('een.woord'), i.woord],
          ]}
        />
        <Bereik id={d.vraag.id} />
      </Deel>
    </div>
  )
}

/** The number comes after how and when it is safe, and asking for it is a look of its own (SD-19). */
function Bereik({ id }: { id: string }) {
  const t = useDeurteksten()
  const [gevraagd, zetGevraagd] = useState(false)
  const vraag = useQuery<{ bereik: string | null }, Weigering>({
    queryKey: ['deur', id, 'bereik'],
    queryFn: ({ signal }) => haal(`/deurvragen/${id}/bereik`, signal),
    enabled: gevraagd,
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <div className="stapel stapel--krap">
      <Alinea soort="zacht">{t('een.lees')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">{vraag.data === undefined ? null : <strong>{vraag.data.bereik}</strong>}</div>
      {vraag.data === undefined ? (
        <div>
          <Knop bezig={gevraagd && vraag.isPending} onClick={() => zetGevraagd(true)}>
            {t('een.toon')}
          </Knop>
        </div>
      ) : null}
    </div>
  )
}

function Doe({ d }: { d: Deurblad }) {
  const t = useDeurteksten()
  const mag = useIk().mag.includes('melding.NeemMeldingAan') && d.magMelding
  const { id, stand } = d.vraag
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/deurvragen/${id}/oppakken`, inhoud }),
    ververs: ['deur'],
  })
  return (
    <Kaart als="section" nadruk kopId="deur-doe">
      <div className="stapel stapel--krap">
        <Kop niveau={2} id="deur-doe">
          {t('doe.titel')}
        </Kop>
        <WeigeringBericht weigering={opdracht.error} />
        {stand === 'wacht' ? (
          <>
            <div>
              <Knop soort="hoofd" bezig={opdracht.isPending} onClick={() => opdracht.mutate({})}>
                {t('doe.pak')}
              </Knop>
            </div>
            {d.vraag.soort === 'klacht' ? null : <Alinea soort="zacht">{t('doe.gepakt')}</Alinea>}
          </>
        ) : null}
        {d.vraag.soort === 'klacht' ? (
          <>
            <Schakel naar={`/klachten/nieuw?deur=${id}`}>{t('doe.klacht')}</Schakel>
            <Alinea soort="zacht">{t('doe.klachtUitleg')}</Alinea>
          </>
        ) : null}
        {mag ? (
          <>
            <Schakel naar={`/aanname?deur=${id}`}>{t('doe.melding')}</Schakel>
            <Alinea soort="zacht">{t('doe.meldingUitleg')}</Alinea>
            <Schakel naar={`/adviezen/nieuw?deur=${id}`}>{t('doe.advies')}</Schakel>
            <Alinea soort="zacht">{t('doe.adviesUitleg')}</Alinea>
          </>
        ) : null}
      </div>
    </Kaart>
  )
}

/** Where it lies: offered to another, offered to us, or given back. */
function Aanbod({ d }: { d: Deurblad }) {
  const t = useDeurteksten()
  const { taal } = useTaal()
  const { aanbod, terug } = d.vraag
  if (aanbod !== null)
    return (
      <Bericht
        soort="letop"
        meldt={false}
        titel={t(aanbod.aanMij ? 'aanbod.aanU' : 'aanbod.ligtBij', {
          ...{ van: aanbod.van, naar: aanbod.naar },
          wanneer: zegPrecies(aanbod.op, taal),
        })}
      >
        <span className="deur__verhaal">{aanbod.reden}</span>
        <span>{t(aanbod.aanMij ? 'aanbod.aanUTekst' : 'aanbod.ligtBijTekst')}</span>
      </Bericht>
    )
  if (terug === null || d.magMelding || d.vraag.stand === 'klaar') return null
  return (
    <Bericht soort="info" meldt={false} titel={t('aanbod.wasTerug', { wanneer: zegPrecies(terug.op, taal) })}>
      <span className="deur__verhaal">{terug.reden}</span>
    </Bericht>
  )
}

/** A team offers what is for Veilig Thuis, with the reason. */
function BiedAan({ id }: { id: string }) {
  const t = useDeurteksten()
  const velden: readonly Vraagveld[] = [
    { naam: 'reden', soort: 'tekst', label: t('aanbod.reden'), help: t('aanbod.redenHulp') },
  ]
  return <MetReden {...{ id, velden }} pad="aanbieden" knop={t('aanbod.bied')} uitleg={t('aanbod.biedUitleg')} />
}

/** Take it over, or give it back with a reason: until then the team holds it. */
function Beslis({ id }: { id: string }) {
  const t = useDeurteksten()
  const aanvaard = useOpdracht<object>({
    maak: inhoud => ({ pad: `/deurvragen/${id}/aanvaarden`, inhoud }),
    ververs: ['deur', 'mijn-werk'],
  })
  const velden: readonly Vraagveld[] = [{ naam: 'reden', soort: 'tekst', label: t('aanbod.terugReden') }]
  return (
    <>
      <Kaart als="section" nadruk>
        <WeigeringBericht weigering={aanvaard.error} />
        <div>
          <Knop soort="hoofd" bezig={aanvaard.isPending} onClick={() => aanvaard.mutate({})}>
            {t('aanbod.aanvaard')}
          </Knop>
        </div>
      </Kaart>
      <MetReden {...{ id, velden }} pad="teruggeven" knop={t('aanbod.geefTerug')} uitleg={t('aanbod.aanUTekst')} weg />
    </>
  )
}

function NeemTerug({ id }: { id: string }) {
  const t = useDeurteksten()
  const terug = useOpdracht<object>({
    maak: inhoud => ({ pad: `/deurvragen/${id}/oppakken`, inhoud }),
    ververs: ['deur'],
  })
  return (
    <Kaart als="section">
      <WeigeringBericht weigering={terug.error} />
      <div>
        <Knop bezig={terug.isPending} onClick={() => terug.mutate({})}>
          {t('aanbod.neemTerug')}
        </Knop>
      </div>
    </Kaart>
  )
}

interface MetRedenProps {
  readonly id: string
  readonly pad: 'aanbieden' | 'teruggeven'
  readonly velden: readonly Vraagveld[]
  readonly knop: string
  readonly uitleg: string
  /** afterwards it is no longer ours to read */
  readonly weg?: boolean
}

/** An act that needs a reason, in a window that keeps what was typed. */
function MetReden({ id, pad, velden, knop, uitleg, weg = false }: MetRedenProps) {
  const ga = useGa()
  const { open, openDaad } = useVenster<true>(0)
  const daad = useDaad<Vraagveld>({
    sleutel: `deur ${id} ${pad}`,
    ...{ velden, versie: null, vanaf: null, ververs: ['deur', 'mijn-werk'] },
    verzoek: w => ({ pad: `/deurvragen/${id}/${pad}`, inhoud: gevuld(velden, w) }),
    opGelukt: () => (weg ? ga('/loket?net=terug') : open?.opSluiten()),
  })
  return (
    <Kaart als="section">
      <div>
        <Knop onClick={() => openDaad(true)}>{knop}</Knop>
      </div>
      <Daadvenster
        {...{ daad, uitleg, knop }}
        titel={knop}
        open={open !== null && open.vanaf !== null}
        opSluiten={() => open?.opSluiten()}
      />
    </Kaart>
  )
}

const AFRONDINGEN = ['geholpen', 'doorverwezen', 'niet-bereikt', 'terzijde'] as const
function Afronden({ id }: { id: string }) {
  const t = useDeurteksten()
  const ga = useGa()
  const [uitkomst, zetUitkomst] = useState('')
  const [reden, zetReden] = useState('')
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/deurvragen/${id}/afronden`, inhoud }),
    ververs: ['deur'],
    opGelukt: () => ga('/loket?net=klaar'),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    opdracht.mutate({ uitkomst, reden })
  }
  return (
    <Kaart als="section" kopId="deur-af">
      <form className="stapel stapel--krap" onSubmit={stuur}>
        <Kop niveau={2} id="deur-af">
          {t('doe.anders')}
        </Kop>
        <RadioGroep
          label={t('doe.uitkomst')}
          gekozen={uitkomst}
          keuzes={AFRONDINGEN.map(waarde => ({ waarde, label: t(`uitkomst.${waarde}`) }))}
          invoer={{ name: 'uitkomst', onChange: async g => zetUitkomst(g.target.value) }}
        />
        <Tekstvak
          label={t('doe.reden')}
          help={t('doe.redenHulp')}
          name="reden"
          required
          maxLength={1000}
          value={reden}
          onChange={g => zetReden(g.target.value)}
        />
        <WeigeringBericht weigering={opdracht.error} />
        <div>
          <Knop type="submit" bezig={opdracht.isPending}>
            {t('doe.rondAf')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}
