import { useIk } from '../../../../toon/api/ik.ts'
import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import type { Voorwaarde } from '../../casus.ts'
import { opvanglink } from '../../plan/opvanglink.ts'
import { laatsteOver, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { MeerVanPlan } from './PlanGezin.tsx'
import { Maatregelen } from './PlanMaatregelen.tsx'
import { PerGezinslid } from './PlanPersonen.tsx'
import { Plantekst } from './PlanTekst.tsx'
import { Signalen } from './Signalen.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useWanneerWie, useZegDatum } from './zeg.ts'

/** What is agreed, who checks it when, what if not; and the plan that the family can read. */
export function Plan() {
  return (
    <div className="casus__deel">
      <Signalen />
      <Plantekst />
      <Opvangweg />
      <Voorwaarden />
      <PerGezinslid />
      <Maatregelen />
      <MeerVanPlan />
    </div>
  )
}

/** When home cannot be made safe at once: to the bed finder, with counts only (R000-46). */
function Opvangweg() {
  const t = useCasusTeksten()
  const nu = useNu()
  const { mag } = useIk()
  const { dossier } = useZaak()
  if (dossier.casus.status !== 'open' || !mag.includes('lees.opvang/vragen')) return null
  return (
    <Alinea>
      {t('plan.opvang')}{' '}
      <Schakel naar={opvanglink(dossier.casus.personen, dossier.personen, nu.toISOString())}>
        {t('plan.opvangLink')}
      </Schakel>
    </Alinea>
  )
}

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
  const zegDatum = useZegDatum()
  return (
    <Kaart als="li">
      <div className="rij">
        <StatusWoord toon={TOON[v.stand]}>{t(`plan.stand.${v.stand}`)}</StatusWoord>
        <span className="zacht">{t(v.minimum ? 'plan.minimum' : 'plan.extra')}</span>
      </div>
      <Kop niveau={3}>{wat}</Kop>
      <dl className="casus__lijst casus__lijst--naast">
        <Weetje wat={t('plan.voor')}>{v.voor.map(id => roepnaamVan(dossier, id)).join(', ')}</Weetje>
        <Weetje wat={t('plan.eigenaar')}>{tekst(v.eigenaar)}</Weetje>
        <Weetje wat={t('plan.controle')}>
          {v.controleOp === null
            ? tekst(v.controleur)
            : t('plan.controleOp', { wie: tekst(v.controleur) ?? '', dag: zegDatum(v.controleOp) })}
        </Weetje>
        <Controle id={v.id} />
      </dl>
      <details className="casus__meer">
        <summary>
          {t('plan.meerAfspraak')}
          <span className="alleen-gehoord">: {wat}</span>
        </summary>
        <dl className="casus__lijst">
          <Weetje wat={t('plan.hoe')}>{tekst(gesteld?.hoe)}</Weetje>
          <Weetje wat={t('plan.alsNiet')}>{tekst(gesteld?.alsNiet)}</Weetje>
        </dl>
      </details>
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
