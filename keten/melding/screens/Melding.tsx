import { useLocation, useParams } from '@tanstack/react-router'
import { useIk } from '../../../toon/api/ik.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { MeeInDossier } from '../../../toon/delen/MeeInDossier.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { DELEN, klokVan, naamVan, openWerk, type Deel, type Dossier } from './dossier.ts'
import { Acuut } from './melding/Acuut.tsx'
import { Consult } from './melding/Consult.tsx'
import { MelderEnGezin } from './melding/MelderEnGezin.tsx'
import { Mensen } from './melding/Mensen.tsx'
import { Overdracht } from './melding/Overdracht.tsx'
import { Verloop } from './melding/Verloop.tsx'
import { WatNu } from './melding/WatNu.tsx'
import { Weging } from './melding/Weging.tsx'
import { useMeldingTeksten } from './teksten.ts'
import { Urgentie } from './Urgentie.tsx'
import { MELDING, useDossier } from './useDossier.ts'
import { useWoord } from './woorden.ts'
import './melding.css'

/** What do we know, who holds it, what is due, and what is the next right act? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useDossier(id)
  if (vraag.data !== undefined) return <Pagina key={id} dossier={vraag.data} />
  if (vraag.error?.status === 404) return <Weg />
  return vraag.error === null ? <Laadt /> : <WeigeringBericht weigering={vraag.error} />
}

export function Weg() {
  const t = useMeldingTeksten()
  return (
    <FoutPagina
      titel={t('weg.titel')}
      tekst={t('weg.tekst')}
      acties={
        <>
          <Schakel naar="/meldingen">{t('naarLijst')}</Schakel>
          <Schakel naar="/werk">{t('naarWerk')}</Schakel>
        </>
      }
    />
  )
}

function Pagina({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const ga = useGa()
  const { deel, nieuw } = useZoek()
  const open = (naar: Deel) => ga(`/meldingen/${dossier.id}?deel=${naar}`)
  const inhoud = {
    weging: () => <Weging dossier={dossier} />,
    mensen: () => <Mensen dossier={dossier} />,
    overdracht: () => <Overdracht dossier={dossier} />,
    melder: () => <MelderEnGezin dossier={dossier} />,
    tijdlijn: () => <Verloop dossier={dossier} />,
  }
  return (
    <div className="stapel">
      <MeeInDossier zaak={dossier.id} versie={dossier.versie} sleutel={MELDING} />
      {dossier.looptijd === null ? null : (
        <Bericht soort="letop" titel={t('looptijd.titel')} meldt={false}>
          {t(`looptijd.${dossier.looptijd.stand}`, {
            van: dossier.looptijd.van,
            tot: dossier.looptijd.tot ?? '',
          })}
        </Bericht>
      )}
      {nieuw ? <Aangenomen dossier={dossier} /> : null}
      <div className="melding__hoofd">
        <MeldingKop dossier={dossier} />
        <WatNu dossier={dossier} opDeel={open} />
      </div>
      <Acuut dossier={dossier} />
      <Consult dossier={dossier} />
      <Tabs
        titel={t('deel.titel')}
        open={deel}
        opOpen={sleutel => open(alsDeel(sleutel))}
        tabs={DELEN.map(een => ({ sleutel: een, label: t(`deel.${een}`), inhoud: inhoud[een] }))}
      />
    </div>
  )
}

const alsDeel = (naam: unknown): Deel => DELEN.find(deel => deel === naam) ?? 'weging'

function useZoek(): { deel: Deel; nieuw: boolean } {
  const zoek = new URLSearchParams(useLocation({ select: plek => plek.searchStr }))
  return { deel: alsDeel(zoek.get('deel')), nieuw: zoek.has('nieuw') }
}

const TOON: Readonly<Record<string, Toon>> = { gesloten: 'goed', overgedragen: 'goed', besloten: 'letop' }

function MeldingKop({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { mag } = useIk()
  const { melding: m, stand, organisaties } = dossier
  return (
    <div className="stapel melding__kop">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('kop.titel', { nummer: m.nummer })}</Kop>
        <Alinea soort="zacht">{t('kop.gemeente', { gemeente: m.gemeente })}</Alinea>
      </div>
      <Urgentie naast urgentie={m.urgentie} reden={m.urgentieReden} />
      <div className="rij">
        <StatusWoord toon={TOON[stand] ?? 'rustig'}>{woord('stand', stand)}</StatusWoord>
        <span>
          {m.status === 'open'
            ? t('kop.ligtBij', { wie: organisaties[m.houder] ?? '?' })
            : t('kop.nietMeer', { reden: woord('sluitreden', m.reden) })}
          {m.status === 'open' || m.bestemming === null
            ? null
            : `. ${woord('bestemming', m.bestemming)}. ${t('daad.hulp')} ${woord('hulpstand', m.hulp ?? '')}`}
        </span>
      </div>
      <Termijnen dossier={dossier} />
      {m.status === 'open' && mag.includes('overleg.Agendeer') ? (
        <Schakel className="geen-print" naar={`/overleggen/nieuw/${dossier.id}`}>
          {t('kop.opAgenda')}
        </Schakel>
      ) : null}
    </div>
  )
}

/** One line per kind of work; the term shown is the first of that kind to end. */
function Termijnen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const open = openWerk(dossier.werk).filter(w => w.vervaltOp !== null)
  const soorten = [...new Set(open.map(w => w.soort))].map(soort => open.filter(w => w.soort === soort))
  if (open.length === 0) return null
  return (
    <section aria-label={t('kop.termijnen')}>
      <ul className="melding__klokken">
        {soorten.map(groep => {
          const [eerste] = groep
          const klok = eerste === undefined ? null : klokVan(eerste, woord('werk', eerste.soort), nu)
          if (klok === null) return null
          const wie = groep
            .flatMap(w => (w.onderwerp === null ? [] : [naamVan(dossier, w.onderwerp)]))
            .filter(n => n !== '?')
          return (
            <li key={klok.label}>
              <span>
                {klok.label}
                {wie.length === 0 ? '' : `: ${wie.join(', ')}`}
              </span>
              <KlokChip klok={klok} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Right after taking in: who is responsible now, and by when. */
function Aangenomen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const ik = useIk()
  const { melding: m, organisaties } = dossier
  const weging = openWerk(dossier.werk).find(w => w.soort === 'wegen')?.vervaltOp ?? null
  const wie = m.status === 'open' ? organisaties[m.houder] : undefined
  return (
    <Bericht soort="goed" titel={t('nieuw.titel')}>
      <span>{t('nieuw.wie', { wie: wie ?? ik.rol.organisatie.naam })}</span>
      <span>{weging === null ? t('nieuw.zonder') : t('nieuw.voor', { op: zegMoment({ op: weging, nu, taal }) })}</span>
    </Bericht>
  )
}
