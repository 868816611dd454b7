import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegBedrag } from '../bedrag.ts'
import { scenarioCsv } from '../csv.ts'
import type { Kolomuitkomst, Uitkomst } from '../scenario.ts'
import type { Scenario } from '../scenariovorm.ts'
import { useGeldTeksten } from './teksten.ts'
import './geld.css'

interface Een {
  readonly schrijven: boolean
  readonly versie: number
  readonly scenario: Scenario
  readonly uitkomst: Uitkomst
}

/** What does each pay in each way to share, and how does that differ from today? */
export function Scherm() {
  const t = useGeldTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const { data, error, isPending } = useQuery<Een, Weigering>({
    queryKey: ['geldscenarios', id],
    queryFn: ({ signal }) => haal<Een>(`/geld/scenarios/${encodeURIComponent(id)}`, signal),
  })
  if (error?.status === 404 || error?.status === 403)
    return <NietHier naar="/geld/scenarios" lijst={t('scenario.terug')} />
  if (isPending) return <Laadt />
  return data === undefined ? <WeigeringBericht weigering={error} /> : <Blad een={data} />
}

function Blad({ een: { scenario, uitkomst: u } }: { een: Een }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  return (
    <div className="stapel">
      <Schakel naar="/geld/scenarios">{t('scenario.terug')}</Schakel>
      <Kop niveau={1}>{`${u.naam}, ${u.jaar}`}</Kop>
      <div className="rij niet-op-papier">
        <Knop onClick={() => window.print()}>{t('menu.druk')}</Knop>
        <Knop onClick={() => bewaar('scenario.csv', scenarioCsv(scenario, u, taal), 'text/csv')}>{t('menu.csv')}</Knop>
      </div>
      <Kaart als="section" kopId="scenario-naast">
        <Kop niveau={2} id="scenario-naast">
          {t('scenario.perDeelnemer')}
        </Kop>
        <Naast uitkomst={u} />
      </Kaart>
      {u.kolommen.map((k, i) => (
        <Manier key={k.naam} kolom={k} nummer={i} scenario={scenario} deelnemers={u.deelnemers} />
      ))}
    </div>
  )
}

type Rij = { readonly naam: string; readonly centen: readonly number[]; readonly verschil: readonly (number | null)[] }

/** The ways side by side: a row for each participant, then the state and all together. */
function Naast({ uitkomst: u }: { uitkomst: Uitkomst }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const samen = (naam: string, f: (k: Kolomuitkomst) => number): Rij => ({
    naam,
    centen: u.kolommen.map(f),
    verschil: u.kolommen.map(() => null),
  })
  const rijen: readonly Rij[] = [
    ...u.deelnemers.map((naam, d) => ({
      naam,
      centen: u.kolommen.map(k => k.perDeelnemer[d]?.centen ?? 0),
      verschil: u.kolommen.map((k, i) => (i === 0 ? null : (k.perDeelnemer[d]?.verschil ?? 0))),
    })),
    samen(t('scenario.samen'), k => k.deelnemers),
    samen(t('scenario.rijk'), k => k.rijk),
    samen(t('scenario.alles'), k => k.kosten),
  ]
  const verschil = (n: number) =>
    n === 0 ? t('scenario.gelijk') : `${n > 0 ? '+' : '−'} ${zegBedrag(Math.abs(n), taal)}`
  const kolommen: Kolom<Rij>[] = [
    { sleutel: 'wie', kop: t('scenario.wie'), rijkop: true, cel: r => r.naam },
    ...u.kolommen.map((k, i) => ({
      sleutel: k.naam,
      kop: k.naam,
      cel: (r: Rij) => {
        const v = r.verschil[i] ?? null
        return (
          <>
            <span className="geld__getal">{zegBedrag(r.centen[i] ?? 0, taal)}</span>
            {v === null ? null : (
              <span className="geld__klein">
                <span className="alleen-gehoord">{t('scenario.verschil', { naam: u.kolommen[0]?.naam ?? '' })}: </span>
                {verschil(v)}
              </span>
            )}
          </>
        )
      },
    })),
  ]
  return (
    <div className="geld__breed">
      <Tabel
        titel={t('scenario.perDeelnemer')}
        titelVerborgen
        rijen={rijen}
        sleutelVan={r => r.naam}
        kolommen={kolommen}
      />
    </div>
  )
}

interface ManierProps {
  readonly kolom: Kolomuitkomst
  readonly nummer: number
  readonly scenario: Scenario
  readonly deelnemers: readonly string[]
}
/** One way: what it takes for granted, who does which task, and the years it takes. */
function Manier({ kolom: k, nummer, scenario }: ManierProps) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const bedrag = (centen: number) => <span className="geld__getal">{zegBedrag(centen, taal)}</span>
  const land = k.perDeelnemer.filter(p => p.landelijk > 0)
  return (
    <Kaart als="section" kopId={`manier-${nummer}`}>
      <Kop niveau={2} id={`manier-${nummer}`}>
        {k.naam}
      </Kop>
      <Kop niveau={3}>{t('scenario.aannames')}</Kop>
      <ul className="geld__lijst">
        {k.aannames.map(a => (
          <li key={a}>{a}</li>
        ))}
      </ul>
      <Tabel
        titel={t('scenario.taken')}
        rijen={k.taken}
        sleutelVan={r => r.taak}
        kolommen={[
          {
            sleutel: 'taak',
            kop: t('scenario.taak'),
            rijkop: true,
            cel: r => scenario.taken.find(x => x.id === r.taak)?.naam ?? r.taak,
          },
          { sleutel: 'doet', kop: t('scenario.doet'), cel: r => t(`doet.${r.wie}`) },
          { sleutel: 'kosten', kop: t('scenario.kosten'), cel: r => bedrag(r.kosten) },
          { sleutel: 'rijk', kop: t('scenario.rijk'), cel: r => bedrag(r.rijk) },
        ]}
      />
      {land.length === 0 ? null : (
        <Tabel
          titel={t('scenario.landelijk')}
          smal
          rijen={land}
          sleutelVan={p => p.naam}
          kolommen={[
            { sleutel: 'wie', kop: t('scenario.wie'), rijkop: true, cel: p => p.naam },
            { sleutel: 'bedrag', kop: t('begroting.bedrag'), cel: p => bedrag(p.landelijk) },
          ]}
        />
      )}
      {k.verloop.map(v => (
        <Tabel
          key={v.wat}
          titel={t('scenario.verloop', { wat: v.wat })}
          smal
          rijen={v.jaren}
          sleutelVan={j => String(j.jaar)}
          kolommen={[
            { sleutel: 'jaar', kop: t('scenario.jaar'), rijkop: true, cel: j => j.jaar },
            { sleutel: 'bedrag', kop: t('begroting.bedrag'), cel: j => bedrag(j.centen) },
          ]}
        />
      ))}
    </Kaart>
  )
}
