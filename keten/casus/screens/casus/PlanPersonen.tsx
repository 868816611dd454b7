import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import type { Lid } from '../../casus.ts'
import { naamVan, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** For each member what the plan says about them: own steps apart from responsibility, goals for now and later, or why not. */
export function PerGezinslid() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  return (
    <section aria-labelledby="plan-leden" className="stapel stapel--krap">
      <Kop niveau={2} id="plan-leden">
        {t('plan.perLid')}
      </Kop>
      <Alinea soort="zacht">{t('plan.perLidUitleg')}</Alinea>
      <ul className="casus__kaarten">
        {dossier.casus.personen.map(lid => (
          <Lidkaart key={lid.id} lid={lid} />
        ))}
      </ul>
    </section>
  )
}

function Lidkaart({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c } = dossier
  const tekst = useTekst()
  const naam = roepnaamVan(dossier, lid.id)
  const regels = c.planregels.filter(r => r.persoon === lid.id)
  const doelen = c.doelen.filter(d => d.persoon === lid.id && !d.behaald)
  const geen = c.geenRegel.filter(g => g.persoon === lid.id)
  const taken = c.netwerktaken.filter(n => n.voor.includes(lid.id))
  const leeg = regels.length + doelen.length + geen.length + taken.length === 0
  const genoemd = c.voorwaarden.some(v => v.voor.includes(lid.id)) || c.maatregelen.some(m => m.voor.includes(lid.id))
  return (
    <Kaart als="li">
      <Kop niveau={3}>{naam}</Kop>
      {leeg && !genoemd ? <p className="zacht">{t('plan.nogNiets')}</p> : null}
      <dl className="casus__lijst">
        <Weetje wat={t('plan.onderdeel.eigen-stap')}>
          {regels
            .filter(r => r.onderdeel === 'eigen-stap')
            .map(r => tekst(r.tekst))
            .join(' ')}
        </Weetje>
        <Weetje wat={t('plan.onderdeel.verantwoordelijkheid')}>
          {regels
            .filter(r => r.onderdeel === 'verantwoordelijkheid')
            .map(r => tekst(r.tekst))
            .join(' ')}
        </Weetje>
        <Weetje wat={t('plan.doelen')}>
          {doelen.length === 0 ? (
            ''
          ) : (
            <ul>
              {doelen.map(d => (
                <li key={d.id}>
                  {tekst(d.tekst)}
                  {d.termijn === null ? null : (
                    <span className="zacht"> ({t(d.termijn === 'kort' ? 'plan.kortDoel' : 'plan.langDoel')})</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Weetje>
        <Weetje wat={t('plan.groep.netwerk')}>
          {taken.map(n => t('plan.zegt', { wie: tekst(n.naam) ?? '', tekst: tekst(n.tekst) ?? '' })).join(' ')}
        </Weetje>
        {geen.map(g => (
          <Weetje key={g.wat} wat={t(g.wat === 'doel' ? 'veld.geenDoel' : 'veld.geenRegel')}>
            {t('plan.waaromNiet', { tekst: tekst(g.reden) ?? '' })}
          </Weetje>
        ))}
      </dl>
      <div className="rij">
        <Daad type="SchrijfPlanregel" vast={{ persoon: lid.id }} over={naam} bij={naamVan(dossier, lid.id)} />
        <Daad type="StelDoel" soort="stil" vast={{ persoon: lid.id }} over={naam} bij={naamVan(dossier, lid.id)} />
        {leeg || (lid.kind && doelen.length === 0 && !geen.some(g => g.wat === 'doel')) ? (
          <Daad type="LegGeenPlanregelVast" soort="stil" vast={{ persoon: lid.id }} over={naam} bij={naam} />
        ) : null}
      </div>
    </Kaart>
  )
}
