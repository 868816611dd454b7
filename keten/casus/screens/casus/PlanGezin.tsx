import type { ReactNode } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { EIGEN_VRAGEN, type Kindplan } from '../../plan/gezinsfeiten.ts'
import { mensVan, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDatum } from './zeg.ts'

/** What the family says itself, who joins in, and what a judge or a return home asks; opened by who needs it. */
export function MeerVanPlan() {
  const t = useCasusTeksten()
  return (
    <details className="casus__meer">
      <summary>{t('plan.meer')}</summary>
      <div className="casus__naast">
        <EigenWoorden />
        <DoetMee />
        <Kindplannen />
        <Terugkeer />
      </div>
    </details>
  )
}

function Deelkaart({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={3} id={id}>
        {titel}
      </Kop>
      {children}
    </Kaart>
  )
}

function useNamen(): (ids: readonly string[]) => string {
  const { dossier } = useZaak()
  return ids => ids.map(id => roepnaamVan(dossier, id)).join(', ')
}

function EigenWoorden() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const namen = useNamen()
  const zeg = useZegDatum()
  const { eigenWoorden, uitleg } = dossier.casus
  return (
    <Deelkaart id="eigen-woorden" titel={t('plan.eigen')}>
      <dl className="casus__lijst">
        {EIGEN_VRAGEN.map(vraag => {
          const woorden = eigenWoorden.find(w => w.vraag === vraag)
          return (
            <Weetje key={vraag} wat={t(`plan.vraag.${vraag}`)}>
              {woorden === undefined ? (
                <span className="zacht">{t('plan.nietGevraagd')}</span>
              ) : (
                t('plan.zegt', { wie: namen(woorden.van), tekst: tekst(woorden.tekst) ?? '' })
              )}
            </Weetje>
          )
        })}
      </dl>
      <p className="zacht">
        {uitleg === null ? t('plan.uitlegGeen') : t('plan.uitlegOp', { dag: zeg(uitleg.op), wie: namen(uitleg.aan) })}
      </p>
      <div className="rij">
        <Daad type="LegEigenWoordenVast" />
        <Daad type="LegUitlegVast" soort="stil" />
      </div>
    </Deelkaart>
  )
}

/** The three groups that carry the plan; an empty one says so. */
function DoetMee() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const namen = useNamen()
  const { casus: c } = dossier
  const beroeps = [
    ...(c.regisseur === null ? [] : [mensVan(dossier, c.regisseur.mens)]),
    ...c.specialisten.map(s => tekst(s.naam)),
    ...c.hulp.map(h => tekst(h.aanbieder)),
  ]
  const groepen = [
    ['gezin', namen(c.personen.map(p => p.id))],
    ['netwerk', c.netwerktaken.map(n => `${tekst(n.naam) ?? ''}: ${tekst(n.tekst) ?? ''}`).join(' ')],
    ['beroeps', [...new Set(beroeps.filter(Boolean))].join(', ')],
  ] as const
  return (
    <Deelkaart id="doet-mee" titel={t('plan.doetMee')}>
      <dl className="casus__lijst">
        {groepen.map(([groep, wie]) => (
          <Weetje key={groep} wat={t(`plan.groep.${groep}`)}>
            {wie === '' ? <span className="zacht">{t('plan.niemand')}</span> : wie}
          </Weetje>
        ))}
      </dl>
      <Daad type="SpreekNetwerktaakAf" />
    </Deelkaart>
  )
}

function Kindplannen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { kindplannen } = dossier.casus
  if (kindplannen.length === 0 && !dossier.mag.includes('VraagKindplan')) return null
  return (
    <Deelkaart id="kindplannen" titel={t('plan.kindplannen')}>
      {kindplannen.map(k => (
        <Kindplanregel key={k.id} kindplan={k} />
      ))}
      <Daad type="VraagKindplan" soort="stil" />
    </Deelkaart>
  )
}

function Kindplanregel({ kindplan: k }: { kindplan: Kindplan }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zeg = useZegDatum()
  const vandaag = kalenderdag(useNu())
  const naam = roepnaamVan(dossier, k.kind)
  const laat = k.zittingOp < vandaag || k.leverenVoor < vandaag
  return (
    <div className="stapel stapel--krap">
      <div className="rij">
        <strong>{naam}</strong>
        {k.geleverd === null ? (
          <StatusWoord toon={laat ? 'gevaar' : 'letop'}>{t(laat ? 'plan.teLaat' : 'plan.opTijd')}</StatusWoord>
        ) : (
          <StatusWoord toon="goed">{t('plan.geleverd', { dag: zeg(k.geleverd.op) })}</StatusWoord>
        )}
      </div>
      <span>{t('plan.gevraagd', { rechtbank: tekst(k.rechtbank) ?? '', dag: zeg(k.gevraagdOp) })}</span>
      <span>{t('plan.leveren', { dag: zeg(k.leverenVoor), zitting: zeg(k.zittingOp) })}</span>
      {k.geleverd === null ? (
        <Daad type="LeverKindplan" vast={{ kindplan: k.id }} over={naam} bij={naam} />
      ) : (
        <span className="zacht">{t('plan.hoortBij', { versie: k.geleverd.versie })}</span>
      )}
    </div>
  )
}

function Terugkeer() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zeg = useZegDatum()
  const { terugkeer, acties } = dossier.casus
  const afspraken = acties.filter(a => a.terugkeer)
  return (
    <Deelkaart id="terug" titel={t('plan.terug')}>
      {terugkeer.length === 0 ? <p className="zacht">{t('plan.terugGeen')}</p> : null}
      {terugkeer.map(x => (
        <p key={x.persoon + x.op}>{t('plan.terugOp', { wie: roepnaamVan(dossier, x.persoon), dag: zeg(x.op) })}</p>
      ))}
      <ul className="casus__punten">
        {afspraken.map(a => (
          <li key={a.id}>
            {tekst(a.tekst)}
            <span className="casus__bijregel">
              {tekst(a.wie)}, {t('hulp.uiterlijk', { dag: zeg(a.uiterlijk) })}
            </span>
          </li>
        ))}
      </ul>
      <Daad type="SpreekTerugkeerAf" soort="stil" />
    </Deelkaart>
  )
}
