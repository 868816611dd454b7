import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { useSoortwoord } from '../werk/useSoortwoord.ts'
import { dagenSinds, inProcent, type Lijst, type Regel, type Verwachting } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'

/** One list as a table: what it is about, who holds it, how long already. Never a link into a file. */
export function Lijsttabel({ lijst, regels }: { lijst: Lijst; regels: readonly Regel[] }) {
  const t = useProcesTeksten()
  const soort = useSoortwoord()
  const kolom: Record<string, Kolom<Regel>> = {
    zaak: {
      sleutel: 'zaak',
      kop: t('kolom.zaak'),
      rijkop: true,
      cel: r => (
        <>
          {t(`zaak.${r.zaak.soort}`)} <span className="proces__nummer">{r.zaak.nummer}</span>
        </>
      ),
    },
    houder: { sleutel: 'houder', kop: t('kolom.houder'), cel: r => r.houder ?? t('niemand') },
    gemeente: { sleutel: 'gemeente', kop: t('kolom.gemeente'), cel: r => r.gemeente },
    urgentie: { sleutel: 'urgentie', kop: t('kolom.urgentie'), cel: r => <Urgentie urgentie={r.urgentie} /> },
    werk: {
      sleutel: 'werk',
      kop: t('kolom.werk'),
      cel: r => (r.werk === null ? t('aanvaard') : soort(r.werk)),
    },
    klok: { sleutel: 'klok', kop: t('kolom.klok'), cel: r => <Klok regel={r} label={soort(r.werk ?? '')} /> },
    kans: { sleutel: 'kans', kop: t('kolom.kans'), cel: r => <Kans verwachting={r.verwachting} /> },
    klaar: { sleutel: 'klaar', kop: t('kolom.klaar'), cel: r => <Klaar verwachting={r.verwachting} /> },
    naar: { sleutel: 'naar', kop: t('kolom.naar'), cel: r => r.naar ?? r.houder ?? t('niemand') },
    keer: { sleutel: 'keer', kop: t('kolom.keer'), cel: r => r.keer },
  }
  const sinds = (wat: 'niet-bekeken' | 'wacht' | 'stil' | 'overdrachten' | 'na-crisis' | 'herhaald'): Kolom<Regel> => ({
    sleutel: 'sinds',
    kop: t(`kolom.sinds.${wat}`),
    cel: r => <Sinds sinds={r.sinds} />,
  })
  const namen: Record<Lijst, readonly (string | Kolom<Regel>)[]> = {
    'niet-bekeken': ['zaak', sinds('niet-bekeken'), 'urgentie', 'houder', 'gemeente'],
    wacht: ['zaak', sinds('wacht'), 'werk', 'klok', 'urgentie', 'houder', 'gemeente'],
    stil: ['zaak', sinds('stil'), 'urgentie', 'houder', 'gemeente'],
    'te-laat': ['zaak', 'werk', 'klok', 'klaar', 'houder', 'gemeente'],
    bijna: ['zaak', 'werk', 'klok', 'kans', 'klaar', 'houder', 'gemeente'],
    loopt: ['zaak', 'werk', 'klok', 'kans', 'klaar', 'houder', 'gemeente'],
    overdrachten: ['zaak', sinds('overdrachten'), 'werk', 'naar', 'urgentie', 'gemeente'],
    'na-crisis': ['zaak', sinds('na-crisis'), 'klok', 'urgentie', 'houder', 'gemeente'],
    herhaald: ['zaak', 'keer', sinds('herhaald'), 'urgentie', 'houder', 'gemeente'],
  }
  const kolommen = namen[lijst].flatMap(naam => (typeof naam === 'string' ? (kolom[naam] ?? []) : naam))
  return (
    <Tabel titel={t(`lijst.${lijst}`)} titelVerborgen rijen={regels} sleutelVan={r => r.sleutel} kolommen={kolommen} />
  )
}

function Urgentie({ urgentie }: { urgentie: string }) {
  const t = useProcesTeksten()
  if (urgentie === 'acuut') return <StatusWoord toon="gevaar">{t('urgentie.acuut')}</StatusWoord>
  return urgentie === 'hoog' ? t('urgentie.hoog') : t('urgentie.gewoon')
}

function Sinds({ sinds }: { sinds: string }) {
  const t = useProcesTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const count = dagenSinds(sinds, nu)
  return (
    <span>
      <strong>{count === 0 ? t('dagen_zero') : t('dagen', { count })}</strong>{' '}
      {count === 0 ? null : <span className="zacht">{zegDag({ op: sinds, nu, taal })}</span>}
    </span>
  )
}

function Klok({ regel, label }: { regel: Regel; label: string }) {
  return regel.klok === null ? null : <KlokChip klok={{ ...regel.klok, label }} />
}

function Kans({ verwachting }: { verwachting: Verwachting | null }) {
  const t = useProcesTeksten()
  if (verwachting === null || verwachting.kans === null) return <span className="zacht">{t('teWeinig')}</span>
  const { kans, n } = verwachting
  const zin = t('procent', { procent: inProcent(kans) })
  return (
    <span>
      {kans >= 0.5 ? <StatusWoord toon="letop">{zin}</StatusWoord> : zin}{' '}
      <span className="zacht">{t('opBasisVan', { n })}</span>
    </span>
  )
}

function Klaar({ verwachting }: { verwachting: Verwachting | null }) {
  const t = useProcesTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (verwachting === null || verwachting.kans === null) return <span className="zacht">{t('teWeinig')}</span>
  if (verwachting.klaarOp === null) return <span className="zacht">{t('nietTeZeggen')}</span>
  return zegDag({ op: verwachting.klaarOp, nu, taal })
}
