import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { OMGEVING } from '../../hulp/herstelfeiten.ts'
import { telBasis } from '../../hulp/herstel.ts'
import { naamVan, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Lijstkaart } from './Doelen.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag } from './zeg.ts'

/** What comes after safety: what plays a part, what to build on, goals over the domains of life, and who agrees. */
export function Herstel() {
  const t = useCasusTeksten()
  return (
    <section aria-labelledby="herstel" className="stapel">
      <Kop niveau={2} id="herstel">
        {t('herstel.titel')}
      </Kop>
      <div className="casus__naast">
        <Hersteldoelen />
        <Analyse />
        <Problemen />
        <Krachten />
        <Instemming />
        <Omgevingspartijen />
      </div>
    </section>
  )
}

function Hersteldoelen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { casus: c, regio } = dossier
  const basis = telBasis(c)
  const gebied = (id: string) => regio.herstel.gebieden.find(g => g.id === id)?.label ?? id
  return (
    <Lijstkaart
      id="hersteldoelen"
      titel={t('herstel.doelen')}
      geen={t('herstel.geen')}
      aantal={c.hersteldoelen.length}
      nieuw={
        <>
          {regio.herstel.actief || c.hersteldoelen.length === 0 ? null : (
            <Alinea soort="zacht">{t('herstel.later')}</Alinea>
          )}
          {c.hersteldoelen.length === 0 ? null : <Alinea soort="zacht">{t('herstel.basis', basis)}</Alinea>}
          <div className="rij">
            <Daad type="StelHersteldoel" />
            <Daad type="ZetTrede" soort="stil" />
          </div>
          <Treden />
        </>
      }
    >
      {c.hersteldoelen.map(d => {
        const wat = tekst(d.tekst) ?? ''
        const later = !regio.herstel.actief && d.stand === 'bezig'
        return (
          <li key={d.id} className="casus__ding">
            <StatusWoord toon={d.stand === 'behaald' ? 'goed' : 'rustig'}>
              {later ? t('herstel.laterWoord') : t(`herstel.doelstand.${d.stand}`)}
            </StatusWoord>
            <span>
              {wat}
              <span className="casus__bijregel">
                {roepnaamVan(dossier, d.persoon)}, {gebied(d.gebied)}
              </span>
            </span>
            {later || d.stand !== 'bezig' ? null : (
              <Daad type="WerkHersteldoelBij" vast={{ doel: d.id }} over={wat} bij={wat} />
            )}
          </li>
        )
      })}
    </Lijstkaart>
  )
}

/** Where each person is on the way to taking part; earlier steps stay. */
function Treden() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const { treden } = dossier.casus
  if (treden.length === 0) return null
  return (
    <ul className="stapel stapel--krap">
      {treden.map((x, n) => (
        <li key={n}>
          {roepnaamVan(dossier, x.persoon)}: {t(`herstel.trede.${x.trede}`)}, {zegDag(x.op)}
        </li>
      ))}
    </ul>
  )
}

function Analyse() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const a = dossier.casus.samenAnalyse
  return (
    <Kaart als="section" kopId="samen-analyse">
      <Kop niveau={2} id="samen-analyse">
        {t('herstel.analyseTitel')}
      </Kop>
      {a === null ? (
        <Alinea soort="zacht">{t('herstel.geenAnalyse')}</Alinea>
      ) : (
        <>
          <Alinea soort="zacht">
            {t('herstel.analyseOp', {
              dag: zegDag(a.op),
              wie: [...a.gezin.map(id => roepnaamVan(dossier, id)), tekst(a.deelnemers) ?? ''].join(', '),
            })}
          </Alinea>
          {[
            a.individueel,
            a.relationeel,
            a.patronen,
            ...a.factoren.map(f => factorTekst(dossier.casus.risicos, f)),
          ].map(id => (
            <p key={id} className="casus__brief">
              {tekst(id)}
            </p>
          ))}
        </>
      )}
      <Daad type="StelAnalyseVast" />
    </Kaart>
  )
}

const factorTekst = (risicos: readonly { id: string; tekst: string }[], id: string): string =>
  risicos.find(r => r.id === id)?.tekst ?? id

function Problemen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { problemen } = dossier.casus
  const gebied = (id: string) => dossier.regio.herstel.gebieden.find(g => g.id === id)?.label ?? id
  return (
    <Lijstkaart
      id="problemen"
      titel={t('herstel.problemen')}
      geen={t('herstel.geenProblemen')}
      aantal={problemen.length}
      nieuw={<Daad type="BenoemProbleem" />}
    >
      {problemen.map(p => (
        <li key={p.id}>
          {tekst(p.tekst)}
          <span className="casus__bijregel">
            {roepnaamVan(dossier, p.persoon)}, {gebied(p.gebied)}: {t(`herstel.als.${p.als}`)}
          </span>
        </li>
      ))}
    </Lijstkaart>
  )
}

function Krachten() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { krachten } = dossier.casus
  return (
    <Lijstkaart
      id="krachten"
      titel={t('herstel.krachten')}
      geen={t('herstel.geenKrachten')}
      aantal={krachten.length}
      nieuw={<Daad type="BenoemKracht" />}
    >
      {krachten.map(k => (
        <li key={k.id}>
          {tekst(k.tekst)}
          <span className="casus__bijregel">{roepnaamVan(dossier, k.persoon)}</span>
        </li>
      ))}
    </Lijstkaart>
  )
}

/** For each adult: agrees, does not agree, or not asked yet (R004-43). */
function Instemming() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const volwassenen = dossier.casus.personen.filter(p => !p.kind)
  return (
    <Kaart als="section" kopId="instemming">
      <Kop niveau={2} id="instemming">
        {t('herstel.met')}
      </Kop>
      <ul className="stapel stapel--krap">
        {volwassenen.map(p => {
          const stand = dossier.casus.instemming[p.id]
          const woord =
            stand === undefined
              ? t('herstel.nietGevraagd')
              : t(stand.stand === 'eens' ? 'herstel.eensOp' : 'herstel.nietEensOp', { dag: zegDag(stand.op) })
          const naam = naamVan(dossier, p.id)
          return (
            <li key={p.id} className="rij">
              {naam}: {woord}
              <Daad type="LegInstemmingVast" vast={{ persoon: p.id }} over={naam} bij={naam} soort="stil" />
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

function Omgevingspartijen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  return (
    <Kaart als="section" kopId="omgevingspartijen">
      <Kop niveau={2} id="omgevingspartijen">
        {t('herstel.omgevingTitel')}
      </Kop>
      <ul className="stapel stapel--krap">
        {OMGEVING.map(partij => {
          const stand = dossier.casus.omgeving[partij]
          return (
            <li key={partij}>
              {t(`herstel.omgeving.${partij}`)}:{' '}
              {stand === undefined ? t('herstel.nietAfgewogen') : t(stand.ingelicht ? 'herstel.wel' : 'herstel.niet')}
              {stand === undefined ? null : <span className="casus__bijregel">{tekst(stand.grond)}</span>}
            </li>
          )
        })}
      </ul>
      <Daad type="WeegOmgevingAf" />
    </Kaart>
  )
}
