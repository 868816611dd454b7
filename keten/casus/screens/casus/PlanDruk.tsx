import type { ReactNode } from 'react'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import type { Voorwaarde } from '../../casus.ts'
import { laatsteOver, mensVan, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useMakers } from './PlanTekst.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** Two pages on paper that a family can read; not on the screen. First names only: paper lies on tables. */
export function PlanDruk() {
  const { dossier } = useZaak()
  if (dossier.casus.plan === null) return null
  return (
    <div className="plandruk">
      <Brief />
      <Afspraken />
      <WieDoetWat />
    </div>
  )
}

function Brief() {
  const t = useCasusTeksten()
  const { taal } = useTaal()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const datum = zegDatum(kalenderdag(useNu()), taal)
  const { casus: c } = dossier
  const namen = c.personen.map(p => roepnaamVan(dossier, p.id)).join(', ')
  const makers = useMakers()(c.plan?.makers ?? null)
  const organisatie = dossier.organisaties[c.organisatie] ?? ''
  return (
    <section className="plandruk__blad">
      <h1>{t('druk.titel')}</h1>
      <p>{t('druk.voor', { namen })}</p>
      <p>{t('druk.van', { organisatie, datum, versie: c.plan?.versie ?? 0 })}</p>
      <p className="plandruk__tekst">{tekst(c.plan?.tekst)}</p>
      {c.check === null ? null : <p>{t('druk.check', { dag: zegDatum(c.check, taal) })}</p>}
      {c.uitleg === null ? null : <p>{t('druk.uitleg', { dag: zegDatum(c.uitleg.op, taal) })}</p>}
      {makers === '' ? null : <p>{t('druk.makers', { wie: makers })}</p>}
      <div className="plandruk__hulp">
        <p>
          <strong>{t('druk.gevaar')}</strong>
        </p>
        <p>{t('druk.praten')}</p>
        {c.regisseur === null ? null : <p>{t('druk.regisseur', { naam: mensVan(dossier, c.regisseur.mens) })}</p>}
      </div>
      <Gelezen />
    </section>
  )
}

/** A day in full: paper does not know what today is. */
function useDag(): (dag: string) => string {
  const { taal } = useTaal()
  return dag => zegDatum(dag, taal)
}

function Gelezen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  return (
    <div className="plandruk__gelezen">
      <h2>{t('druk.gezien')}</h2>
      <table className="plandruk__tekenen">
        <tbody>
          {dossier.casus.personen.map(p => (
            <tr key={p.id}>
              <th scope="row">{roepnaamVan(dossier, p.id)}</th>
              <td>{t('druk.datum')}:</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Afspraken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  return (
    <section className="plandruk__blad">
      <h2>{t('druk.afspraken')}</h2>
      {dossier.casus.voorwaarden.map((v, plek) => (
        <Afspraak key={v.id} voorwaarde={v} nummer={plek + 1} />
      ))}
    </section>
  )
}

function Afspraak({ voorwaarde: v, nummer }: { voorwaarde: Voorwaarde; nummer: number }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const gesteld = laatsteOver(dossier, 'VoorwaardeGesteld', feit => feit.voorwaarde === v.id)?.feit
  const dagVan = useDag()
  return (
    <article className="plandruk__afspraak">
      <h3>
        {nummer}. {tekst(v.tekst)}
      </h3>
      <dl className="casus__lijst">
        <Weetje wat={t('plan.voor')}>{v.voor.map(id => roepnaamVan(dossier, id)).join(', ')}</Weetje>
        <Weetje wat={t('plan.hoe')}>{tekst(gesteld?.hoe)}</Weetje>
        <Weetje wat={t('plan.eigenaar')}>{tekst(v.eigenaar)}</Weetje>
        <Weetje wat={t('plan.controleur')}>{tekst(v.controleur)}</Weetje>
        <Weetje wat={t('plan.wanneer')}>{v.controleOp === null ? '' : dagVan(v.controleOp)}</Weetje>
        <Weetje wat={t('plan.alsNiet')}>{tekst(gesteld?.alsNiet)}</Weetje>
      </dl>
    </article>
  )
}

/** The rest of the plan in the same plain words: what we say, what each does, what happens, who helps. */
function WieDoetWat() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const dagVan = useDag()
  const { casus: c } = dossier
  const naam = (id: string) => roepnaamVan(dossier, id)
  // What somebody does for their own safety is not for who uses violence to read: it stays off the paper of all.
  const verantwoordelijk = c.planregels.filter(r => r.onderdeel === 'verantwoordelijkheid')
  const lopend = c.maatregelen.filter(m => m.klaar === null)
  const leeg = c.eigenWoorden.length + verantwoordelijk.length + lopend.length + c.netwerktaken.length === 0
  if (leeg) return null
  return (
    <section className="plandruk__blad">
      <Drukdeel titel={t('druk.wij')} leeg={c.eigenWoorden.length === 0}>
        {c.eigenWoorden.map(w => (
          <Weetje key={w.vraag} wat={t(`plan.vraag.${w.vraag}`)}>
            {t('plan.zegt', { wie: w.van.map(naam).join(', '), tekst: tekst(w.tekst) ?? '' })}
          </Weetje>
        ))}
      </Drukdeel>
      <Drukdeel titel={t('druk.stappen')} leeg={verantwoordelijk.length === 0}>
        {verantwoordelijk.map(r => (
          <Weetje key={r.id} wat={naam(r.persoon)}>
            {tekst(r.tekst)}
          </Weetje>
        ))}
      </Drukdeel>
      <Drukdeel titel={t('druk.maatregelen')} leeg={lopend.length === 0}>
        {lopend.map(m => (
          <Weetje key={m.id} wat={tekst(m.eigenaar)}>
            {tekst(m.tekst)}{' '}
            {m.tot === null ? '' : `(${t('plan.periode', { van: dagVan(m.van), tot: dagVan(m.tot) })})`}
          </Weetje>
        ))}
      </Drukdeel>
      <Drukdeel titel={t('druk.helpen')} leeg={c.netwerktaken.length === 0}>
        {c.netwerktaken.map(n => (
          <Weetje key={n.id} wat={tekst(n.naam)}>
            {tekst(n.tekst)}
          </Weetje>
        ))}
      </Drukdeel>
    </section>
  )
}

function Drukdeel({ titel, leeg, children }: { titel: string; leeg: boolean; children: ReactNode }) {
  if (leeg) return null
  return (
    <article className="plandruk__afspraak">
      <h2>{titel}</h2>
      <dl className="casus__lijst">{children}</dl>
    </article>
  )
}
