import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Formulierstappen } from '../../../../toon/delen/Formulierstappen.tsx'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { TekenBeeld } from '../../../../toon/delen/tekens.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import {
  fasestand,
  kinderenVan,
  klokVan,
  laatste,
  mensVan,
  naamgeverVan,
  openWerk,
  roepnaamVan,
  type Dossier,
} from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { EerstDit } from './EerstDit.tsx'
import { Weetje } from './Weetje.tsx'
import { useWerkwoord } from './Werk.tsx'
import { useZaak } from './zaak.ts'
import { useWanneerWie } from './zeg.ts'

/** What anyone must see within ten seconds, before any part of the case is opened. */
export function Kop() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c } = dossier
  return (
    <header className="casus__kop">
      <div className="casus__titel">
        <div>
          <Titel niveau={1}>{t('kop.titel', { nummer: c.nummer })}</Titel>
          <p className="zacht">{t('kop.gezin', { naam: useGezin(dossier), gemeente: c.gemeente })}</p>
        </div>
        <Daad type="LegNieuwGeweldVast" soort="gevaar" />
        <Daad type="HeropenCasus" />
      </div>
      <Veiligheid />
      <EerstDit />
      <Fasen />
      <Feiten />
    </header>
  )
}

function useGezin(dossier: Dossier): string {
  const { casus: c } = dossier
  const t = useCasusTeksten()
  const kinderen = kinderenVan(c).length
  const volwassenen = c.personen.length - kinderen
  const a = t('kop.volwassenen', { count: volwassenen })
  const wie = kinderen === 0 ? a : t('kop.en', { a, b: t('kop.kinderen', { count: kinderen }) })
  const naamgever = naamgeverVan(dossier)
  const naam = naamgever === undefined ? '' : [naamgever.tussenvoegsel, naamgever.achternaam].filter(Boolean).join(' ')
  return naam === '' ? wie : t('kop.naam', { naam, wie })
}

/** The state in a sentence, with its own shape and place; colour only underlines it. */
function Veiligheid() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c } = dossier
  const oordeel = c.veiligheid?.oordeel ?? 'onbekend'
  const dicht = c.status === 'gesloten'
  const wanneerWie = useWanneerWie()
  const gezien = laatste(dossier, 'VeiligheidGezien')
  const gesloten = laatste(dossier, 'CasusGesloten')
  const wanneer = dicht
    ? gesloten && t('kop.geslotenOp', wanneerWie(gesloten.gebeurd))
    : c.veiligheid !== null && gezien && t('kop.gezien', wanneerWie(gezien.gebeurd))
  return (
    <section className={`veilig veilig--${dicht ? 'gesloten' : oordeel}`} aria-label={t('kop.vraag')}>
      <TekenBeeld teken={dicht ? 'info' : TEKENS[oordeel]} maat={32} />
      <div>
        <p className="veilig__zin">{dicht ? t('kop.gesloten') : t(`kop.zin.${oordeel}`)}</p>
        <p>{wanneer || t('kop.nooitGezien')}</p>
        <NietIedereen />
        {c.geweldNa === 0 ? null : <p>{t('kop.geweld', { count: c.geweldNa })}</p>}
      </div>
      {c.verhoogdRisico && !dicht ? <StatusWoord toon="gevaar">{t('kop.risico')}</StatusWoord> : null}
    </section>
  )
}

/** The word for the whole may not hide that it does not hold for one of them. */
function NietIedereen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { veiligheid, status } = dossier.casus
  if (status === 'gesloten')
    return (
      <p>{t('kop.laatsteOordeel', { oordeel: t(`oordeel.${veiligheid?.oordeel ?? 'onbekend'}`).toLowerCase() })}</p>
    )
  if (veiligheid?.oordeel !== 'veilig') return null
  const anders = veiligheid.perPersoon.filter(p => p.oordeel !== 'veilig')
  if (anders.length === 0) return null
  const wie = anders.map(p => `${roepnaamVan(dossier, p.persoon)} (${t(`oordeel.${p.oordeel}`).toLowerCase()})`)
  return (
    <p>
      <strong>{t('kop.nietIedereen', { wie: wie.join(', ') })}</strong>
    </p>
  )
}

const TEKENS = { veilig: 'vink', onveilig: 'ruit', onbekend: 'driehoek' } as const

function Fasen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { plek, klaar } = fasestand(dossier)
  const nu = klaar || dossier.casus.status === 'gesloten' ? plek + 1 : plek
  return <Formulierstappen titel={t('kop.fasen')} stappen={dossier.regio.fasen.map(f => f.label)} nu={nu} />
}

function Feiten() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c } = dossier
  const houder = c.status === 'open' ? (dossier.organisaties[c.houder] ?? c.houder) : t('kop.houderGeen')
  const regie = c.regisseur?.regie ?? 'casusregie'
  const elders =
    c.gekoppeld?.regie === true ? t('kop.regieElders', { nummer: c.gekoppeld.nummer }) : t('kop.nogNiemand')
  const regisseur = c.regisseur === null ? elders : mensVan(dossier, c.regisseur.mens)
  return (
    <dl className="casus__feiten">
      <Weetje wat={<Begrip naam="houder">{t('kop.houder')}</Begrip>}>{houder}</Weetje>
      <Weetje wat={<Begrip naam={regie}>{t(`kop.${regie}`)}</Begrip>}>
        {regisseur}
        <span className="casus__bijregel">{t('kop.regie', { schaal: t(`kop.${c.schaal}`) })}</span>
        {c.steun.map(s => (
          <span key={s.mens} className="casus__bijregel">
            {t('regie.steun', { wie: mensVan(dossier, s.mens) })}
          </span>
        ))}
      </Weetje>
      <Weetje wat={t('kop.klokken')}>
        <Klokken />
      </Weetje>
      <Weetje wat={t('kop.gewijzigd')}>
        <Laatst />
      </Weetje>
    </dl>
  )
}

function Klokken() {
  const t = useCasusTeksten()
  const nu = useNu()
  const { dossier } = useZaak()
  const woord = useWerkwoord()
  const klokken = openWerk(dossier.werk).flatMap(w => klokVan(w, woord(w.soort), nu) ?? [])
  if (klokken.length === 0) return t('kop.geenKlokken')
  // The first two end first; the rest stands in the overview with everything else to do.
  return (
    <ul className="casus__klokken">
      {klokken.slice(0, 2).map(klok => (
        <li key={klok.naam + klok.vervaltOp}>
          <span className="casus__kloknaam">{klok.label}</span>
          <KlokChip klok={klok} />
        </li>
      ))}
    </ul>
  )
}

function Laatst() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const wanneerWie = useWanneerWie()
  const laatst = dossier.tijdlijn.at(-1)
  if (laatst === undefined) return null
  const { wanneer, wie } = wanneerWie(laatst)
  return (
    <>
      {t(`feit.${laatst.soort}`)}
      <span className="casus__bijregel">
        {wanneer}, {wie}
      </span>
      <Schakel naar={`/casussen/${dossier.id}?deel=tijdlijn`}>{t('kop.alles')}</Schakel>
    </>
  )
}
