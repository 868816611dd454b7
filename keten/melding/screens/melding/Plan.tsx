import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../../toon/tijd/zeg.ts'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'

/** The plan of approach: what is done first, when it begins, and that it began (R002-26). */
export function Plan({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const { mag, teksten, melding: m } = dossier
  const { plan } = m
  if (plan === null && !mag.includes('MaakPlan')) return null
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  return (
    <Kaart als="section" kopId="plan">
      <Kop niveau={2} id="plan">
        {t('plan.titel')}
      </Kop>
      {plan === null ? null : (
        <>
          <p className="melding__verhaal">{teksten[plan.taak]}</p>
          {plan.begonnenOp === null ? (
            <StatusWoord toon="letop">{t('plan.begint', { op: zeg(plan.begint) })}</StatusWoord>
          ) : (
            <StatusWoord toon="goed">{t('plan.begonnen', { op: zeg(plan.begonnenOp) })}</StatusWoord>
          )}
          {plan.daarna === null ? null : <p className="melding__verhaal">{teksten[plan.daarna]}</p>}
        </>
      )}
      {mag.includes('BeginPlan') ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="plan/begin"
          soort="hoofd"
          knop={t('plan.begin')}
          velden={[{ naam: 'verslag', soort: 'tekst', label: t('plan.verslag') }]}
        />
      ) : null}
      {mag.includes('MaakPlan') ? (
        <>
          <Alinea soort="zacht">{t('plan.uitleg')}</Alinea>
          <Opdrachtformulier
            zaak={dossier}
            pad="plan"
            knop={t('plan.maak')}
            velden={[
              { naam: 'taak', soort: 'tekst', label: t('plan.taak') },
              { naam: 'begint', soort: 'moment', label: t('plan.wanneer'), help: t('plan.wanneerHulp'), vrij: true },
              { naam: 'daarna', soort: 'tekst', label: t('plan.daarna'), vrij: true },
            ]}
          />
        </>
      ) : null}
    </Kaart>
  )
}
