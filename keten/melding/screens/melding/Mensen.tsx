import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { Gegevens } from '../Gegevens.tsx'
import { leeftijd, naamVan, volleNaam, type Dossier } from '../dossier.ts'
import { useMeldingTeksten } from '../teksten.ts'
import { useLijstwoord } from '../vormen.ts'
import { useWoord } from '../woorden.ts'
import { Berichten } from './Berichten.tsx'
import { Incident } from './Incident.tsx'
import { Aanvullen } from './Aanvullen.tsx'

/** Who is it about, who is who to whom, and who reported. */
export function Mensen({ dossier }: { dossier: Dossier }) {
  return (
    <div className="stapel melding__ruim">
      <Personen dossier={dossier} />
      <Aanvullen dossier={dossier} />
      <Relaties dossier={dossier} />
      <MelderKaart dossier={dossier} />
      <Eerder dossier={dossier} />
      <Incident dossier={dossier} />
      <Berichten dossier={dossier} />
    </div>
  )
}

type Persoon = Dossier['personen'][number]

function Personen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const rolVan = (id: string) => dossier.melding.personen.find(p => p.id === id)
  return (
    <Tabel<Persoon>
      titel={t('mensen.titel')}
      rijen={dossier.personen}
      sleutelVan={p => p.id}
      kolommen={[
        { sleutel: 'naam', kop: t('mensen.kolom.naam'), rijkop: true, cel: volleNaam },
        {
          sleutel: 'rol',
          kop: t('mensen.kolom.rol'),
          cel: p => (
            <span className="melding__cel">
              <span>{(rolVan(p.id)?.rollen ?? []).map(r => woord('rol', r)).join(', ')}</span>
              {(rolVan(p.id)?.getuige ?? []).map(g => (
                <span key={g} className="zacht">
                  {woord('getuige', g)}
                </span>
              ))}
            </span>
          ),
        },
        {
          sleutel: 'geboren',
          kop: t('mensen.kolom.geboren'),
          cel: p => <Geboren persoon={p} kind={rolVan(p.id)?.kind === true} />,
        },
        { sleutel: 'adres', kop: t('mensen.kolom.adres'), cel: p => adres(p) || t('mensen.onbekend') },
      ]}
    />
  )
}

const adres = (p: Persoon): string =>
  [[p.straat, p.huisnummer].filter(Boolean).join(' '), [p.postcode, p.plaats].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')

function Geboren({ persoon: p, kind }: { persoon: Persoon; kind: boolean }) {
  const t = useMeldingTeksten()
  const { taal } = useTaal()
  const jaar = leeftijd(p.geboortedatum, kalenderdag(useNu()))
  if (p.geboortedatum === 'ongeboren')
    return (
      <span className="melding__cel">
        <span>{t('mensen.ongeboren')}</span>
        {p.verwachtOp === null ? null : <span>{t('mensen.verwacht', { op: zegDatum(p.verwachtOp, taal) })}</span>}
      </span>
    )
  if (jaar === null) return t('mensen.onbekend')
  const dag = p.geboortedatum.length === 10 ? zegDatum(p.geboortedatum, taal) : p.geboortedatum
  return (
    <span className="melding__cel">
      <span>{dag}</span>
      <span className="zacht">
        {t('mensen.jaar', { jaar })}
        {kind ? `, ${t('mensen.kind')}` : ''}
      </span>
    </span>
  )
}

function Relaties({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const lijst = useLijstwoord()
  const { verbanden } = dossier.melding
  const naam = (id: string) => naamVan(dossier, id)
  const heeft = (van: string, naar: string) => verbanden.some(v => v.van === van && v.naar === naar && v.geweld)
  // Violence both ways is two links; one sentence says both.
  const regels = verbanden.filter(
    (v, plek) =>
      !verbanden.some((w, eerder) => eerder < plek && w.van === v.naar && w.naar === v.van && w.geweld && v.geweld),
  )
  return (
    <section className="stapel stapel--krap" aria-labelledby="relaties">
      <Kop niveau={2} id="relaties">
        {t('mensen.relaties')}
      </Kop>
      {verbanden.length === 0 ? <p className="zacht">{t('mensen.geenRelaties')}</p> : null}
      <ul className="punten">
        {regels.map(({ van, naar, soort, geweld }) => {
          const terug = heeft(naar, van)
          return (
            <li key={`${van} ${naar} ${soort}`}>
              {t('mensen.relatie', { van: naam(van), soort: lijst('relaties', soort), naar: naam(naar) })}
              {geweld ? (
                <strong>
                  {'; '}
                  {terug ? t('mensen.wederzijds') : t('mensen.geweld', { van: naam(van), naar: naam(naar) })}
                </strong>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function MelderKaart({ dossier: { melder } }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  if (melder === null) return <p className="zacht">{t('mensen.geenMelder')}</p>
  const afgeschermd = melder.anonimiteit === 'afgeschermd'
  const regels: readonly (readonly [string, string])[] = [
    [t('mensen.bereikbaar'), melder.bereikbaar],
    [t('mensen.veilig'), melder.veiligMoment ?? ''],
    [t('mensen.grond'), melder.afschermGrond === null ? '' : woord('afschermGrond', melder.afschermGrond)],
  ]
  return (
    <Kaart als="section" kopId="melder" nadruk={afgeschermd}>
      <Kop niveau={2} id="melder">
        {t('mensen.melder')}
      </Kop>
      <Bericht
        soort={afgeschermd ? 'letop' : 'info'}
        titel={t(afgeschermd ? 'mensen.afgeschermd' : 'mensen.open')}
        meldt={false}
      >
        {afgeschermd ? t('mensen.afgeschermdTekst') : null}
      </Bericht>
      <p>
        <strong>{melder.naam}</strong>, {melder.hoedanigheid} (
        {t(melder.beroepsmatig ? 'mensen.professional' : 'mensen.geenProfessional')}
        {melder.organisatieNaam === null ? '' : `, ${melder.organisatieNaam}`})
      </p>
      <Gegevens regels={regels} />
    </Kaart>
  )
}

function Eerder({ dossier: { melding: m } }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  if (m.eerder.length === 0) return null
  return (
    <section className="stapel stapel--krap" aria-labelledby="eerder">
      <Kop niveau={2} id="eerder" aantal={m.eerder.length}>
        {t('mensen.eerder')}
      </Kop>
      <ul className="punten">
        {m.eerder.map((zaak, plek) => (
          <li key={zaak}>
            <Schakel naar={`/meldingen/${zaak}`}>{t('mensen.eerderEen', { nr: plek + 1 })}</Schakel>
          </li>
        ))}
      </ul>
    </section>
  )
}
