import { useRouterState } from '@tanstack/react-router'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { gevuld } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag, zegMoment } from '../../../toon/tijd/zeg.ts'
import { HOEDANIGHEDEN } from '../advies.ts'
import { AdviesNav } from './AdviesNav.tsx'
import { DOSSIER_VERVERS, openStappen, useDossiers, type Dossier, type Veld } from './dossier.ts'
import { useDossierTeksten } from './dossierteksten.ts'
import { useAdviesTeksten } from './teksten.ts'
import { Veldvraag } from './Veldvraag.tsx'
import './advies.css'

/** Which askers do we guide in steps, and where is something late? */
export function Scherm() {
  const t = useDossierTeksten()
  const vraag = useDossiers()
  const gesloten = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).has('gesloten')
  const { open, openDaad } = useVenster<true>(0)
  return (
    <div className="stapel">
      <AdviesNav hier="dossiers" />
      <div className="advies__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('lijst.titel')}</Kop>
          <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
        </div>
        <Knop soort="hoofd" onClick={() => openDaad(true)}>
          {t('lijst.nieuw')}
        </Knop>
      </div>
      <div role="status">{gesloten ? <Bericht soort="goed" titel={t('een.gesloten')} meldt={false} /> : null}</div>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Lijst rijen={vraag.data.dossiers} />}
      {open === null ? null : <Nieuw key={open.keer} open={open.vanaf !== null} opSluiten={open.opSluiten} />}
    </div>
  )
}

function Lijst({ rijen }: { rijen: readonly Dossier[] }) {
  const t = useDossierTeksten()
  const woord = useAdviesTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (rijen.length === 0) return <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
  return (
    <Tabel
      titel={t('lijst.titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={d => d.id}
      kolommen={[
        {
          sleutel: 'dossier',
          kop: t('lijst.kolom.dossier'),
          rijkop: true,
          cel: d => (
            <span className="advies__cel">
              <Schakel naar={`/adviesdossiers/${d.id}`}>{d.nummer}</Schakel>
              <span className="zacht">{woord(`hoedanigheid.${d.hoedanigheid}`)}</span>
            </span>
          ),
        },
        {
          sleutel: 'vraag',
          kop: t('lijst.kolom.vraag'),
          cel: d => <span className="advies__verhaal">{d.vraag}</span>,
        },
        {
          sleutel: 'stap',
          kop: t('lijst.kolom.stap'),
          cel: d => {
            const stap = openStappen(d)[0]
            if (stap === undefined) return <span className="zacht">{t('lijst.geenStap')}</span>
            const wanneer = zegDag({ op: stap.voor, nu, taal })
            return (
              <span className="advies__cel">
                <span>{stap.wat}</span>
                <StatusWoord toon={stap.teLaat ? 'gevaar' : 'letop'}>
                  {t(stap.teLaat ? 'een.teLaat' : 'een.voor', { wanneer })}
                </StatusWoord>
              </span>
            )
          },
        },
        {
          sleutel: 'contact',
          kop: t('lijst.kolom.contact'),
          cel: d => {
            const laatst = d.contacten.at(-1)
            return (
              <span className="advies__cel">
                <span>{t('lijst.contacten', { count: d.contacten.length })}</span>
                {laatst === undefined ? null : <span className="zacht">{zegMoment({ op: laatst.op, nu, taal })}</span>}
              </span>
            )
          },
        },
      ]}
    />
  )
}

function Nieuw({ open, opSluiten }: { open: boolean; opSluiten: () => void }) {
  const t = useDossierTeksten()
  const woord = useAdviesTeksten()
  const ga = useGa()
  const velden: readonly Veld[] = [
    {
      naam: 'hoedanigheid',
      soort: 'lijst',
      label: t('daad.hoedanigheid'),
      keuzes: HOEDANIGHEDEN.map(waarde => ({ waarde, label: woord(`hoedanigheid.${waarde}`) })),
    },
    { naam: 'vraag', soort: 'tekst', label: t('daad.vraag'), help: t('daad.vraagHelp'), keurt: true },
  ]
  const daad = useDaad<Veld, { id: string }>({
    sleutel: 'adviesdossier nieuw',
    ...{ velden, versie: null, vanaf: null, ververs: DOSSIER_VERVERS },
    verzoek: w => ({ pad: '/adviesdossiers', inhoud: gevuld(velden, w) }),
    opGelukt: ({ id }) => {
      opSluiten()
      ga(`/adviesdossiers/${id}?net=geopend`)
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('lijst.nieuw')}
      uitleg={t('daad.openUitleg')}
      knop={t('lijst.nieuw')}
      vraag={p => <Veldvraag {...p} />}
    />
  )
}
