import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { nieuweSleutel, stuur } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useRust } from '../../../toon/tijd/useRust.ts'
import { Afmelden } from './Afmelden.tsx'
import { Onder, useZeg } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Mensen as Bladzijde, Mensrij } from './vormen.ts'

const RUST_MS = 300
type Na = { werkt: boolean; naam: string; id: string } | null

/** Everybody who works or worked here, found by a part of a name; one line is one person. */
export function Mensen({ blad }: { blad: Blad }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const gevraagd = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('organisatie')
  const [zoek, zetZoek] = useState('')
  const [organisatie, zetOrganisatie] = useState(gevraagd ?? '')
  const [nieuw, zetNieuw] = useState(false)
  const [gemeld, zetGemeld] = useState<string>()
  const woord = useRust(zoek.trim(), RUST_MS)
  const vraag = useInfiniteQuery<Bladzijde, Weigering, Mensrij[], readonly unknown[], Na>({
    queryKey: ['beheer', 'mensen', woord, organisatie],
    queryFn: ({ pageParam: na }) =>
      stuur<Bladzijde>({
        pad: '/beheer/mensen/zoeken',
        inhoud: { zoek: woord, organisatie: organisatie === '' ? null : organisatie, na },
        sleutel: nieuweSleutel(),
      }),
    initialPageParam: null,
    getNextPageParam: b => {
      const laatste = b.mensen.at(-1)
      return b.meer && laatste !== undefined ? { werkt: laatste.werkt, naam: laatste.naam, id: laatste.id } : undefined
    },
    select: d => d.pages.flatMap(b => b.mensen),
  })
  return (
    <div className="stapel">
      <div className="beheer__balk">
        <Veld label={t('mens.zoek')} type="search" value={zoek} onChange={g => zetZoek(g.target.value)} />
        <Keuzelijst label={t('organisatie')} value={organisatie} onChange={g => zetOrganisatie(g.target.value)}>
          <option value="">{t('mens.alle')}</option>
          {blad.organisaties.map(o => (
            <option key={o.id} value={o.id}>
              {o.naam}
            </option>
          ))}
        </Keuzelijst>
        <Knop soort="hoofd" onClick={() => zetNieuw(true)}>
          {t('mens.nieuw')}
        </Knop>
        <Afmelden mens={null} gedaan={zetGemeld} />
      </div>
      <div role="status">{gemeld === undefined ? null : <Bericht soort="goed" titel={gemeld} meldt={false} />}</div>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data?.length === 0 ? <LegeStaat titel={t('mens.leeg')}>{t('mens.leegTekst')}</LegeStaat> : null}
      {vraag.data === undefined || vraag.data.length === 0 ? null : (
        <Tabel
          titel={t('deel.mensen')}
          titelVerborgen
          rijen={vraag.data}
          sleutelVan={m => m.id}
          kolommen={[
            {
              sleutel: 'naam',
              kop: t('naam'),
              rijkop: true,
              cel: m => <Schakel naar={`/beheer/mensen/${m.id}`}>{m.naam}</Schakel>,
            },
            { sleutel: 'onderwerp', kop: t('mens.onderwerp'), cel: m => m.onderwerp ?? '' },
            {
              sleutel: 'waar',
              kop: t('waar'),
              cel: m => (m.werkt ? m.waar : <StatusWoord toon="rustig">{t('mens.werktNiet')}</StatusWoord>),
            },
            {
              sleutel: 'rollen',
              kop: t('rollen'),
              cel: m => (m.rollen.length === 0 ? (m.werkt ? t('mens.geenRol') : '') : m.rollen.map(zeg.rol).join(', ')),
            },
          ]}
        />
      )}
      {vraag.hasNextPage ? (
        <p className="rij">
          <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
            {t('mens.meer')}
          </Knop>
        </p>
      ) : null}
      {nieuw ? <Nieuw blad={blad} begin={organisatie} sluit={() => zetNieuw(false)} /> : null}
    </div>
  )
}

function Nieuw({ blad, begin, sluit }: { blad: Blad; begin: string; sluit: () => void }) {
  const t = useBeheerTeksten()
  const ga = useGa()
  const open = blad.organisaties.filter(o => o.tot === null)
  const [onderwerp, zetOnderwerp] = useState('')
  const [naam, zetNaam] = useState('')
  const [organisatie, zetOrganisatie] = useState(begin === '' ? (open[0]?.id ?? '') : begin)
  const voeg = useOpdracht<object, { id: string }>({
    maak: inhoud => ({ pad: '/beheer/mensen', inhoud }),
    ververs: ['beheer'],
    opGelukt: ({ id }) => ga(`/beheer/mensen/${id}`),
  })
  const stuurIn = (g: FormEvent) => {
    g.preventDefault()
    voeg.mutate({ onderwerp: onderwerp.trim(), naam, organisatie })
  }
  return (
    <Dialoog open titel={t('mens.nieuw')} opSluiten={sluit}>
      <form className="stapel" onSubmit={stuurIn}>
        <Veld
          {...{ label: t('mens.onderwerp'), help: t('mens.onderwerpHulp'), required: true, maxLength: 200 }}
          {...{ autoComplete: 'off', pattern: '\\S+' }}
          value={onderwerp}
          onChange={g => zetOnderwerp(g.target.value)}
        />
        <Veld
          {...{ label: t('naam'), help: t('mens.naamHulp'), required: true, minLength: 2, maxLength: 200 }}
          autoComplete="off"
          value={naam}
          onChange={g => zetNaam(g.target.value)}
        />
        <Keuzelijst label={t('organisatie')} value={organisatie} onChange={g => zetOrganisatie(g.target.value)}>
          {open.map(o => (
            <option key={o.id} value={o.id}>
              {o.naam}
            </option>
          ))}
        </Keuzelijst>
        <WeigeringBericht weigering={voeg.error} />
        <Onder bezig={voeg.isPending} sluit={sluit} />
      </form>
    </Dialoog>
  )
}
