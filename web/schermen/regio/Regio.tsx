import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { NietGevonden } from '../../schil/Foutpaginas.tsx'
import { isObject, leesSecties, VRAGEN, type Definitie, type Vraag } from './definitie.ts'
import { Antwoord } from './Antwoord.tsx'
import { useRegioTeksten } from './teksten.ts'
import './regio.css'

const ALLE_VRAGEN = [...Object.keys(VRAGEN), 'overig'] as Vraag[] // Object.keys forgets its keys

/** How does this region work: who does what, by when, on what ground? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useQuery<unknown, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<unknown>(`/regios/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404) return <NietGevonden />
  if (vraag.isPending) return <Laadt />
  const definitie = uitgepakt(vraag.data)
  return definitie === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Leespagina definitie={definitie} />
}

function Leespagina({ definitie }: { definitie: Definitie }) {
  const t = useRegioTeksten()
  const [open, zetOpen] = useState<Vraag>('wie')
  const [zoek, zetZoek] = useState('')
  const secties = leesSecties(definitie)
  return (
    <div className="stapel">
      <Kop niveau={1}>{regioTekst(definitie, 'naam')}</Kop>
      <Alinea soort="lead">{regioTekst(definitie, 'doel')}</Alinea>
      <Geldigheid definitie={definitie} />
      <Veld
        label={t('zoek')}
        type="search"
        autoComplete="off"
        data-zoek=""
        value={zoek}
        onChange={g => zetZoek(g.target.value)}
      />
      <Tabs
        titel={t('vragen')}
        open={open}
        opOpen={sleutel => zetOpen(ALLE_VRAGEN.find(vraag => vraag === sleutel) ?? 'wie')}
        tabs={ALLE_VRAGEN.map(vraag => ({
          sleutel: vraag,
          label: t(`vraag.${vraag}`),
          inhoud: () => <Antwoord vraag={vraag} secties={secties} documenten={definitie['documenten']} zoek={zoek} />,
        }))}
      />
    </div>
  )
}

function Geldigheid({ definitie }: { definitie: Definitie }) {
  const t = useRegioTeksten()
  const { taal } = useTaal()
  const zeg = (dag: string) => (/^\d{4}-\d\d-\d\d$/.test(dag) ? zegDatum(dag, taal) : dag)
  const van = zeg(regioTekst(definitie, 'geldigVan'))
  const tot = zeg(regioTekst(definitie, 'geldigTot'))
  if (van === '') return null
  return <Alinea soort="zacht">{tot === '' ? t('geldig', { van }) : t('geldigTot', { van, tot })}</Alinea>
}

function regioTekst(definitie: Definitie, naam: string): string {
  const regio = definitie['regio']
  const waarde = isObject(regio) ? regio[naam] : undefined
  return typeof waarde === 'string' ? waarde : ''
}

/** The definition may stand in the answer itself or under `definitie`. */
function uitgepakt(antwoord: unknown): Definitie | undefined {
  if (!isObject(antwoord)) return undefined
  return isObject(antwoord['definitie']) ? antwoord['definitie'] : antwoord
}
