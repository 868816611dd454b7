import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useId, useRef, useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useConcept } from '../../../toon/api/concept.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { AANLEIDINGEN } from '../overleg.ts'
import { leeg, type Vraagveld, type Waarde, type Waarden } from './daden.ts'
import type { BijZaak } from './stuk.ts'
import { useOverlegTeksten } from './teksten.ts'
import { VERVERS } from './useStuk.ts'
import { Vraag } from './Vraag.tsx'
import './overleg.css'

/** At which table should this case come, why, on which ground, and about whom? */
export function Scherm() {
  const t = useOverlegTeksten()
  const { zaak } = useParams({ strict: false }) as { zaak: string } // the route of this screen has $zaak
  const vraag = useQuery<BijZaak, Weigering>({
    queryKey: ['zaak-overleg', zaak],
    queryFn: ({ signal }) => haal<BijZaak>(`/zaken/${encodeURIComponent(zaak)}/overleg`, signal),
  })
  if (vraag.error?.status === 404) return <NietHier tekst={t('nieuw.nietHier')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad bij={vraag.data} />
}

function Blad({ bij }: { bij: BijZaak }) {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('nieuw.titel')}</Kop>
        <Alinea soort="zacht">{t('nieuw.lead', { nummer: bij.nummer, gemeente: bij.gemeente })}</Alinea>
        <Schakel naar={`${HUIS[bij.soort]}/${bij.id}`}>{t('nieuw.terug')}</Schakel>
      </div>
      {bij.besprekingen.length === 0 ? null : (
        <Kaart als="section" kopId="eerder">
          <Kop niveau={2} id="eerder" aantal={bij.besprekingen.length}>
            {t('nieuw.eerder')}
          </Kop>
          <ul className="overleg__regels">
            {bij.besprekingen.map(b => (
              <li key={b.id}>
                <Schakel naar={`/besprekingen/${b.id}`}>{b.nummer}</Schakel>
                <span className="zacht">{t('nieuw.eerderRegel', { tafel: b.tafel, dag: zegDatum(b.dag, taal) })}</span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {bij.tafels.length === 0 ? (
        <LegeStaat titel={t('nieuw.leeg')}>{t('nieuw.geen')}</LegeStaat>
      ) : (
        <Formulier bij={bij} />
      )}
    </div>
  )
}

const HUIS = { casus: '/casussen', melding: '/meldingen', huisverbod: '/huisverboden' } as const

function Formulier({ bij }: { bij: BijZaak }) {
  const t = useOverlegTeksten()
  const ga = useGa()
  const id = useId()
  const formulier = useRef<HTMLFormElement>(null)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [concept, zet, wis] = useConcept<Waarden>(`agenda ${bij.id}`, {})
  const velden = useVelden(bij, concept)
  const waarden: Waarden = {
    ...Object.fromEntries(velden.flatMap(v => (v.begin === undefined ? [] : [[v.naam, v.begin]]))),
    ...concept,
  }
  const mist = velden.filter(v => v.vrij !== true && leeg(waarden[v.naam]))
  const opdracht = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/besprekingen', inhoud }),
    ververs: [...VERVERS, 'zaak-overleg'],
    opGelukt: uit => {
      wis()
      ga(`/besprekingen/${uit.id}`)
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length === 0)
      return opdracht.mutate({
        zaak: bij.id,
        ...Object.fromEntries(velden.map(v => [v.naam, waarden[v.naam]])),
      })
    formulier.current?.querySelector<HTMLElement>(`[name="${mist[0]?.naam ?? ''}"]`)?.focus()
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  return (
    <Kaart>
      <form id={id} className="stapel overleg__formulier" ref={formulier} onSubmit={stuur} noValidate>
        {velden.map(veld => (
          <Vraag
            key={veld.naam}
            veld={veld}
            waarde={waarden[veld.naam]}
            fout={
              vanServer[veld.naam] ?? (geprobeerd && mist.some(v => v.naam === veld.naam) ? t('form.vulIn') : undefined)
            }
            zet={(waarde: Waarde) => zet({ ...concept, [veld.naam]: waarde })}
          />
        ))}
        <WeigeringBericht weigering={opdracht.error} />
        <div className="rij">
          <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
            {t('nieuw.knop')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

function useVelden(bij: BijZaak, concept: Waarden): readonly Vraagveld[] {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  const eerste = bij.tafels.length === 1 ? (bij.tafels[0]?.id ?? '') : ''
  const tafel = bij.tafels.find(een => een.id === (concept['tafel'] ?? eerste))
  const jaNee = [
    { waarde: 'ja', label: t('keuze.ja') },
    { waarde: 'nee', label: t('keuze.nee') },
  ]
  return [
    {
      naam: 'tafel',
      soort: 'lijst',
      keuzes: bij.tafels.map(een => ({
        waarde: een.id,
        label: t('nieuw.dag', { naam: een.naam, dag: zegDatum(een.dag, taal) }),
      })),
      begin: eerste,
    },
    ...(tafel === undefined || tafel.toelating.length === 0
      ? []
      : [
          {
            naam: 'toelating',
            soort: 'meer',
            keuzes: tafel.toelating.map(r => ({ waarde: r.id, label: `${r.tekst} (${r.bron})` })),
            begin: [],
          } as const,
        ]),
    {
      naam: 'aanleiding',
      soort: 'lijst',
      keuzes: AANLEIDINGEN.map(a => ({ waarde: a, label: t(`aanleiding.${a}`) })),
    },
    { naam: 'spoed', soort: 'keuze', keuzes: jaNee, begin: 'nee' },
    {
      naam: 'personen',
      soort: 'meer',
      keuzes: bij.personen.map(p => ({ waarde: p.id, label: p.naam })),
      begin: bij.personen.map(p => p.id),
    },
    { naam: 'doel', soort: 'tekst' },
    {
      naam: 'grond',
      soort: 'lijst',
      keuzes: bij.gronden.map(g => ({ waarde: g.id, label: `${taal === 'en' ? g.labelEn : g.label} (${g.bron})` })),
    },
    { naam: 'noodzaak', soort: 'tekst' },
    { naam: 'gezinWeet', soort: 'keuze', keuzes: jaNee },
  ]
}
