import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { klokVan, laatste, laatsteOver, mensVan, opvolgingen } from '../dossier.ts'
import { hoofdletter } from '../daden.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { Antwoorden, Hercontact, Jaarcheck } from './NazorgDaarna.tsx'
import { Buitenlinks } from './Buitenlinks.tsx'
import { Tikken } from './Tikken.tsx'
import { Weetje } from './Weetje.tsx'
import { Veiligbereik } from './Veiligbereik.tsx'
import { useTekst, useZegDag, useZegKort } from './zeg.ts'

/** What is agreed for afterwards, and when somebody looks again. */
export function Nazorg() {
  return (
    <div className="casus__deel">
      <Veilig />
      <Afspraken />
      <Opvolging />
      <Tikken />
      <Buitenlinks />
      <Antwoorden />
      <Jaarcheck />
      <Hercontact />
    </div>
  )
}

/** Before anything about contact: who can be reached how. */
function Veilig() {
  const t = useCasusTeksten()
  return (
    <section aria-labelledby="veilig-bereik" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="veilig-bereik">
          {t('nazorg.veilig')}
        </Kop>
        <Daad type="StelVeiligContactIn" soort="stil" />
      </div>
      <Alinea soort="zacht">{t('nazorg.veiligUitleg')}</Alinea>
      <Veiligbereik gegevens />
    </section>
  )
}

function Afspraken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const afspraak = laatste(dossier, 'NazorgAfgesproken')
  const { nazorgDoor, stabielResultaat } = dossier.casus
  return (
    <section aria-labelledby="nazorg" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="nazorg">
          {t('nazorg.afspraken')}
        </Kop>
        <Daad type="SpreekNazorgAf" />
      </div>
      {dossier.casus.nazorg ? (
        <Kaart>
          <p className="casus__brief">{tekst(afspraak?.feit?.verslag) ?? t('nazorg.is')}</p>
          <Delen />
        </Kaart>
      ) : (
        <LegeStaat titel={t('nazorg.geen')}>{t('nazorg.geenTekst')}</LegeStaat>
      )}
      {nazorgDoor === null ? null : <p>{t('nazorg.door', { wie: mensVan(dossier, nazorgDoor) })}</p>}
      {stabielResultaat === null ? null : (
        <p>
          <StatusWoord toon="goed">{t('nazorg.stabiel', { dag: zegKort(stabielResultaat.op) })}</StatusWoord>
          <span className="casus__bijregel">{tekst(stabielResultaat.bewijs)}</span>
        </p>
      )}
      <Daad type="LegStabielResultaatVast" soort="stil" />
    </section>
  )
}

/** For who was hurt, for who did it, and what happens when it comes back. */
function Delen() {
  const t = useCasusTeksten()
  const tekst = useTekst()
  const { nazorgVoor, bijHerhaling } = useZaak().dossier.casus
  return (
    <dl className="casus__lijst">
      {(['slachtoffer', 'pleger'] as const).map(wie => {
        const deel = nazorgVoor[wie]
        return deel === null ? null : (
          <Weetje key={wie} wat={t(`veld.nazorgVoor.${wie}`)}>
            {t(`veld.nazorgDeel.${deel.stand}`)}: {tekst(deel.tekst)}
          </Weetje>
        )
      })}
      {bijHerhaling === null ? null : <Weetje wat={t('nazorg.bijHerhaling')}>{tekst(bijHerhaling)}</Weetje>}
    </dl>
  )
}

type Rij = ReturnType<typeof opvolgingen>[number]

function Opvolging() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const rijen = opvolgingen(dossier)
  const { start, bron, voorstel } = dossier.regio.opvolging
  const { nazorgmaanden } = dossier.casus
  return (
    <section aria-labelledby="opvolging" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="opvolging">
          <Begrip naam="opvolging">{t('nazorg.opvolging')}</Begrip>
        </Kop>
        <Daad type="KiesNazorgmaanden" begin={{ maanden: voorstel.map(String) }} soort="stil" />
      </div>
      {nazorgmaanden === null && voorstel.some(m => !rijen.some(r => r.maand === m)) ? (
        <Alinea>{t('nazorg.voorstel', { maanden: voorstel.join(', ') })}</Alinea>
      ) : null}
      {rijen.length === 0 ? (
        <LegeStaat titel={t('nazorg.geenMaanden')}>{t('nazorg.geenMaandenTekst')}</LegeStaat>
      ) : (
        <>
          <Alinea soort="zacht">
            {isStart(start) ? t(`nazorg.start.${start}`) : ''} ({bron})
          </Alinea>
          <Tabel
            titel={t('nazorg.opvolging')}
            titelVerborgen
            rijen={rijen}
            sleutelVan={rij => String(rij.maand)}
            kolommen={[
              {
                sleutel: 'maand',
                kop: t('nazorg.kolom.maand'),
                rijkop: true,
                cel: r => hoofdletter(t('nazorg.maand', { maand: r.maand })),
              },
              { sleutel: 'datum', kop: t('nazorg.kolom.datum'), cel: r => <Datum rij={r} /> },
              { sleutel: 'uitkomst', kop: t('nazorg.kolom.uitkomst'), cel: r => <Uitkomst rij={r} /> },
              { sleutel: 'doen', kop: t('nazorg.kolom.doen'), cel: r => <Doen rij={r} /> },
            ]}
          />
        </>
      )}
    </section>
  )
}

const STARTS = ['melding', 'start-interventie', 'sluiten', 'einde-hulp'] as const
const isStart = (woord: string): woord is (typeof STARTS)[number] => STARTS.some(s => s === woord)

function Datum({ rij }: { rij: Rij }) {
  const t = useCasusTeksten()
  const nu = useNu()
  const zegDag = useZegDag()
  const { dossier } = useZaak()
  const gedaan = laatsteOver(dossier, 'OpvolgingGedaan', feit => feit.maand === rij.maand)
  if (gedaan !== undefined) return zegDag(gedaan.gebeurd.op)
  const klok = rij.werk === null ? null : klokVan(rij.werk, t('nazorg.maand', { maand: rij.maand }), nu)
  return klok === null ? <span className="zacht">{t('nazorg.nogGeenDatum')}</span> : <KlokChip klok={klok} />
}

function Uitkomst({ rij }: { rij: Rij }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  if (rij.uitkomst === null) return <span className="zacht">{t('nazorg.nogOpen')}</span>
  const verslag = laatsteOver(dossier, 'OpvolgingGedaan', feit => feit.maand === rij.maand)?.feit.verslag
  return (
    <>
      <StatusWoord toon={TOON[rij.uitkomst]}>{t(`nazorg.uitkomst.${rij.uitkomst}`)}</StatusWoord>
      <span className="casus__bijregel">{tekst(verslag)}</span>
    </>
  )
}

const TOON = { veilig: 'goed', zorgen: 'gevaar', 'niet-bereikt': 'letop' } as const

function Doen({ rij }: { rij: Rij }) {
  const t = useCasusTeksten()
  const over = t('nazorg.maand', { maand: rij.maand })
  const vast = { maand: rij.maand }
  return (
    <div className="rij">
      {rij.uitkomst === null ? <Daad type="DoeOpvolging" vast={vast} over={over} bij={<Veiligbereik />} /> : null}
      <Daad type="StuurNazorgvraag" soort="stil" vast={vast} over={over} bij={<Veiligbereik />} />
      <Daad type="LegGezinsantwoordVast" soort="stil" vast={vast} over={over} bij={<Veiligbereik />} />
      <Daad type="LegMetingVast" soort="stil" vast={vast} over={over} bij={hoofdletter(over)} />
    </div>
  )
}
