import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import type { Makers } from '../../plan/feiten.ts'
import { laatste, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Versies } from './PlanVersies.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useWanneerWie, useZegDatum, useZegOpen } from './zeg.ts'

/** The plan in words, the day of the next check, and what it still lacks. */
export function Plantekst() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { plan, gekoppeld } = dossier.casus
  const nu = tekst(plan?.tekst) ?? ''
  return (
    <section aria-labelledby="plan" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="plan">
          <Begrip naam="veiligheidsplan">{t('plan.plan')}</Begrip>
        </Kop>
        <div className="rij">
          <Daad
            type="StelVeiligheidsplanVast"
            begin={{ tekst: nu, gezin: plan?.makers?.gezin ?? [], netwerk: plan?.makers?.netwerk ?? [] }}
          />
          {plan === null ? (
            <Daad type="KoppelGezinsplan" soort="stil" />
          ) : (
            <>
              <Daad type="GeefPlanMee" />
              <Knop onClick={() => window.print()}>{t('plan.druk')}</Knop>
            </>
          )}
        </div>
      </div>
      {gekoppeld === null ? null : (
        <Bericht soort="info" meldt={false}>
          {t('plan.gekoppeld', { nummer: gekoppeld.nummer })}
        </Bericht>
      )}
      {plan === null ? <LegeStaat titel={t('plan.geenPlan')}>{t('plan.geenPlanTekst')}</LegeStaat> : <Blad nu={nu} />}
      <NogNodig />
    </section>
  )
}

function Blad({ nu }: { nu: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const wanneerWie = useWanneerWie()
  const { plan, meegegeven } = dossier.casus
  const vastgesteld = laatste(dossier, 'VeiligheidsplanVastgesteld')
  const makers = useMakers()(plan?.makers ?? null)
  const mee = meegegeven.at(-1)
  const versie = plan?.versie ?? 0
  return (
    <Kaart>
      <p className="zacht">
        {vastgesteld === undefined
          ? t('plan.versie', { versie })
          : t('plan.versieOp', { versie, ...wanneerWie(vastgesteld.gebeurd) })}
        {makers === '' ? '' : `. ${t('plan.gemaaktDoor', { wie: makers })}.`}
      </p>
      {plan !== null && plan.acuut.length > 0 ? (
        <Bericht soort="letop" meldt={false}>
          {t('plan.acuutVersie')}
        </Bericht>
      ) : null}
      <p className="casus__brief">{nu}</p>
      <Check />
      {mee === undefined ? null : (
        <p className="zacht">
          {t('plan.meegegevenAan', {
            versie: mee.versie,
            wie: mee.aan.map(id => roepnaamVan(dossier, id)).join(', '),
          })}
        </p>
      )}
      <Versies />
    </Kaart>
  )
}

/** When we look again whether it is safe, and recording that we did. */
function Check() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDatum = useZegDatum()
  const { check } = dossier.casus
  return (
    <div className="casus__kopregel casus__check">
      <strong>{check === null ? t('plan.checkGeen') : t('plan.checkOp', { dag: zegDatum(check) })}</strong>
      <div className="rij">
        <Daad type="DoeVeiligheidscheck" />
        <Daad type="PlanVeiligheidscheck" soort="stil" />
      </div>
    </div>
  )
}

function NogNodig() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegOpen = useZegOpen()
  if (dossier.planOpen.length === 0 || dossier.casus.status === 'gesloten') return null
  return (
    <div>
      <p className="zacht">{t('plan.nogNodig')}:</p>
      <ul className="casus__punten">
        {dossier.planOpen.map(o => (
          <li key={o.veld}>{zegOpen(o)}</li>
        ))}
      </ul>
    </div>
  )
}

/** The makers of a version by name, in one line. */
export function useMakers(): (makers: Makers | null) => string {
  const { dossier } = useZaak()
  const tekst = useTekst()
  return makers =>
    makers === null
      ? ''
      : [
          ...makers.gezin.map(id => roepnaamVan(dossier, id)),
          ...makers.netwerk.map(id => tekst(dossier.casus.netwerktaken.find(n => n.id === id)?.naam)),
          tekst(makers.beroeps),
        ]
          .filter(Boolean)
          .join(', ')
}
