import { useParams, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { bewaarBestand } from '../../../toon/daad/bewaar.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Waarden } from '../vorm.ts'
import { alsCsv, beginVan, useBlad, VERVERS, zegWaarde, type Blad, type Regel } from './blad.ts'
import { Gatenlijst } from './Gatenlijst.tsx'
import { Nieuw } from './Nieuw.tsx'
import { Tellingen } from './Tellingen.tsx'
import { useRegisterTeksten } from './teksten.ts'
import './registers.css'

/** One register: what stands in it, what misses, and how much. */
export function Scherm() {
  const t = useRegisterTeksten()
  const { register } = useParams({ strict: false }) as { register: string } // the route of this screen has $register
  const vraag = useBlad(register)
  if (vraag.error?.status === 404 || vraag.error?.status === 403)
    return <NietHier naar="/registers" lijst={t('lijst.titel')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Pagina blad={vraag.data} />
}

const DELEN = ['rijen', 'gaten', 'tellingen'] as const

function Pagina({ blad }: { blad: Blad }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<Waarden>(0)
  const zoek = new URLSearchParams(useRouterState({ select: s => s.location.searchStr }))
  const gevraagd = zoek.get('deel')
  const begin = zoek.get('nieuw')
  const al = useRef<string>(null)
  useEffect(() => {
    const velden = beginVan(begin)
    if (velden === null || al.current === begin || !blad.schrijven) return
    al.current = begin // once: closing the window must not open it again
    openDaad(velden)
  })
  const { declaratie: d } = blad
  return (
    <div className="stapel">
      <Schakel naar="/registers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{d.naam[taal]}</Kop>
        <Alinea soort="zacht">{d.uitleg[taal]}</Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <div className="rij niet-op-papier">
        {blad.schrijven ? (
          <>
            <Knop soort="hoofd" onClick={() => openDaad({})}>
              {t('een.nieuw')}
            </Knop>
            {blad.overTeNemen > 0 ? <Overnemen blad={blad} meld={meld} /> : null}
          </>
        ) : null}
        <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
        {blad.rijen.length === 0 ? null : (
          <Knop onClick={() => bewaarBestand(`${d.id}.csv`, alsCsv(blad, blad.rijen, taal))}>{t('een.csv')}</Knop>
        )}
      </div>
      <Tabs
        titel={t('een.delen')}
        open={DELEN.find(x => x === gevraagd) ?? 'rijen'}
        opOpen={deel => ga(`/registers/${d.id}?deel=${deel}`)}
        tabs={[
          { sleutel: 'rijen', label: `${t('een.rijen')} (${blad.rijen.length})`, inhoud: () => <Lijst blad={blad} /> },
          {
            sleutel: 'gaten',
            label: `${t('een.gaten')} (${blad.gaten.length})`,
            inhoud: () => <Gatenlijst blad={blad} vulAan={blad.schrijven ? openDaad : undefined} />,
          },
          { sleutel: 'tellingen', label: t('een.tellingen'), inhoud: () => <Tellingen blad={blad} /> },
        ]}
      />
      {open === null ? null : (
        <Nieuw
          key={open.keer}
          blad={blad}
          begin={open.wat}
          open={open.vanaf !== null}
          opSluiten={open.opSluiten}
          meld={meld}
        />
      )}
    </div>
  )
}

function Overnemen({ blad, meld }: { blad: Blad; meld: (zin: string) => void }) {
  const t = useRegisterTeksten()
  const neem = useOpdracht<object>({
    maak: inhoud => ({ pad: `/registers/${blad.declaratie.id}/overnemen`, inhoud }),
    ververs: VERVERS,
    opGelukt: () => meld(t('een.overgenomen')),
  })
  return (
    <>
      <Knop bezig={neem.isPending} onClick={() => neem.mutate({})}>
        {t('een.overnemen', { count: blad.overTeNemen })}
      </Knop>
      <WeigeringBericht weigering={neem.error} />
    </>
  )
}

function Lijst({ blad }: { blad: Blad }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const [zoek, zetZoek] = useState('')
  const [stand, zetStand] = useState('')
  const { declaratie: d } = blad
  const mist = new Set(blad.gaten.map(g => g.rij))
  const tonen = d.velden.filter(v => v.lijst === true && !d.titel.includes(v.id))
  const kolommen: Kolom<Regel>[] = [
    {
      sleutel: 'naam',
      kop: d.velden.find(v => v.id === d.titel[0])?.naam[taal] ?? '',
      rijkop: true,
      cel: r => <Schakel naar={`/registers/${d.id}/${r.id}`}>{r.naam}</Schakel>,
    },
    ...tonen.map(v => ({
      sleutel: v.id,
      kop: v.naam[taal],
      cel: (r: Regel) => zegWaarde(blad, v, r.velden[v.id], taal),
    })),
    { sleutel: 'stand', kop: t('een.stand'), cel: r => <Stand blad={blad} regel={r} mist={mist.has(r.id)} /> },
  ]
  const woorden = zoek.trim().toLowerCase()
  const rijen = blad.rijen.filter(
    r => (stand === '' || r.stand === stand) && (woorden === '' || tekstVan(blad, r, taal).includes(woorden)),
  )
  if (blad.rijen.length === 0)
    return <LegeStaat titel={t('een.leeg')}>{t(blad.schrijven ? 'een.leegTekst' : 'een.leegLezen')}</LegeStaat>
  return (
    <div className="stapel">
      {blad.rijen.length < 8 ? null : (
        <div className="rij registers__zoek niet-op-papier">
          <Veld label={t('een.zoek')} type="search" value={zoek} data-zoek onChange={g => zetZoek(g.target.value)} />
          {d.standen.length < 2 ? null : (
            <Keuzelijst label={t('een.stand')} value={stand} onChange={g => zetStand(g.target.value)}>
              <option value="">{t('een.alle')}</option>
              {d.standen.map(s => (
                <option key={s.id} value={s.id}>
                  {s[taal]}
                </option>
              ))}
            </Keuzelijst>
          )}
        </div>
      )}
      {rijen.length === 0 ? (
        <LegeStaat titel={t('een.niets')}>{t('een.nietsTekst')}</LegeStaat>
      ) : (
        <Tabel titel={d.naam[taal]} titelVerborgen kolommen={kolommen} rijen={rijen} sleutelVan={r => r.id} />
      )}
    </div>
  )
}

const tekstVan = (b: Blad, r: Regel, taal: 'nl' | 'en'): string =>
  [r.naam, ...b.declaratie.velden.map(v => zegWaarde(b, v, r.velden[v.id], taal))].join(' ').toLowerCase()

function Stand({ blad, regel, mist }: { blad: Blad; regel: Regel; mist: boolean }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  if (mist) return <StatusWoord toon="letop">{t('een.mist')}</StatusWoord>
  const stand = blad.declaratie.standen.find(s => s.id === regel.stand)
  return <StatusWoord toon={stand?.klaar === true ? 'goed' : 'rustig'}>{stand?.[taal] ?? regel.stand}</StatusWoord>
}
