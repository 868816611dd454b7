import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import type { Voorwaarde } from '../../casus.ts'
import { laatste, laatsteOver, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Signalen } from './Signalen.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useWanneerWie } from './zeg.ts'

/** What is agreed, who checks it when, what if not; and the plan that the family can read. */
export function Plan() {
  return (
    <div className="casus__deel">
      <Signalen alleen={ZONDER_KIJK} />
      <Voorwaarden />
      <Plantekst />
    </div>
  )
}

/** Whose own view is missing, when the plan is looked at again (R004-62). */
const ZONDER_KIJK = ['kind-zonder-kijk', 'kijk-ontbreekt']

function Voorwaarden() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { voorwaarden } = dossier.casus
  return (
    <section aria-labelledby="voorwaarden" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="voorwaarden" aantal={voorwaarden.length}>
          <Begrip naam="veiligheidsvoorwaarde">{t('plan.voorwaarden')}</Begrip>
        </Kop>
        <Daad type="StelVoorwaarde" begin={EERST_MINIMUM} />
      </div>
      {voorwaarden.length === 0 ? (
        <LegeStaat titel={t('plan.leeg')}>{t('plan.leegTekst')}</LegeStaat>
      ) : (
        <>
          <Alinea soort="zacht">{t('plan.uitleg')}</Alinea>
          <ul className="casus__kaarten">
            {voorwaarden.map(v => (
              <Voorwaardekaart key={v.id} voorwaarde={v} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const EERST_MINIMUM = { minimum: true }
const TOON: Readonly<Record<Voorwaarde['stand'], Toon>> = {
  open: 'letop',
  gehaald: 'goed',
  'niet-gehaald': 'gevaar',
  onbekend: 'letop',
}

/** One agreement: who, what, how it is checked, by whom, what if not, and how it stands. */
function Voorwaardekaart({ voorwaarde: v }: { voorwaarde: Voorwaarde }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const gesteld = laatsteOver(dossier, 'VoorwaardeGesteld', feit => feit.voorwaarde === v.id)?.feit
  const wat = tekst(v.tekst) ?? ''
  return (
    <Kaart als="li">
      <div className="rij">
        <StatusWoord toon={TOON[v.stand]}>{t(`plan.stand.${v.stand}`)}</StatusWoord>
        <span className="zacht">{t(v.minimum ? 'plan.minimum' : 'plan.extra')}</span>
      </div>
      <Kop niveau={3}>{wat}</Kop>
      <dl className="casus__lijst">
        <Weetje wat={t('plan.voor')}>{v.voor.map(id => roepnaamVan(dossier, id)).join(', ')}</Weetje>
        <Weetje wat={t('plan.hoe')}>{tekst(gesteld?.hoe)}</Weetje>
        <Weetje wat={t('plan.controleur')}>{tekst(v.controleur)}</Weetje>
        <Weetje wat={t('plan.alsNiet')}>{tekst(gesteld?.alsNiet)}</Weetje>
        <Controle id={v.id} />
      </dl>
      <Daad type="ControleerVoorwaarde" vast={{ voorwaarde: v.id }} over={wat} bij={wat} />
    </Kaart>
  )
}

function Controle({ id }: { id: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const wanneerWie = useWanneerWie()
  const laatst = laatsteOver(dossier, 'VoorwaardeGecontroleerd', feit => feit.voorwaarde === id)
  if (laatst === undefined) return null
  return (
    <Weetje wat={t('plan.laatste')}>
      {t('plan.laatsteWas', wanneerWie(laatst.gebeurd))}
      <span className="casus__bijregel">{tekst(laatst.feit.verslag)}</span>
    </Weetje>
  )
}

function Plantekst() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const wanneerWie = useWanneerWie()
  const { plan } = dossier.casus
  const nu = tekst(plan?.tekst) ?? ''
  const vastgesteld = laatste(dossier, 'VeiligheidsplanVastgesteld')
  return (
    <section aria-labelledby="plan" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="plan">
          <Begrip naam="veiligheidsplan">{t('plan.plan')}</Begrip>
        </Kop>
        <div className="rij">
          <Daad type="StelVeiligheidsplanVast" begin={{ tekst: nu }} />
          {plan === null ? null : <Knop onClick={() => window.print()}>{t('plan.druk')}</Knop>}
        </div>
      </div>
      {plan === null ? (
        <LegeStaat titel={t('plan.geenPlan')}>{t('plan.geenPlanTekst')}</LegeStaat>
      ) : (
        <Kaart>
          <p className="zacht">
            {vastgesteld === undefined
              ? t('plan.versie', { versie: plan.versie })
              : t('plan.versieOp', { versie: plan.versie, ...wanneerWie(vastgesteld.gebeurd) })}
          </p>
          <p className="casus__brief">{nu}</p>
          <Ouder />
        </Kaart>
      )}
    </section>
  )
}

/** Earlier versions stay readable, newest first. */
function Ouder() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const wanneerWie = useWanneerWie()
  const ouder = dossier.tijdlijn
    .flatMap(g => (g.feit?.soort === 'VeiligheidsplanVastgesteld' ? [{ g, feit: g.feit }] : []))
    .filter(({ feit }) => feit.versie !== dossier.casus.plan?.versie)
    .reverse()
  if (ouder.length === 0) return null
  return (
    <details className="casus__meer">
      <summary>{t('plan.ouder')}</summary>
      {ouder.map(({ g, feit }) => (
        <div key={feit.versie}>
          <p className="zacht">{t('plan.versieOp', { versie: feit.versie, ...wanneerWie(g) })}</p>
          <p className="casus__brief">{tekst(feit.tekst)}</p>
        </div>
      ))}
    </details>
  )
}
