import type { ReactNode } from 'react'
import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { KETENS } from '../../regie/feiten.ts'
import type { Regietijd } from '../../regie/feiten.ts'
import { mensVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Ladder } from './Ladder.tsx'
import { Tafels } from './Tafels.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag } from './zeg.ts'

/** Who leads this case, what the region proposes, what to do when it gets worse, and who decides when nobody agrees. */
export function Regie() {
  return (
    <div className="casus__deel">
      <div className="casus__naast">
        <Leiding />
        <Voorstel />
      </div>
      <div className="casus__naast">
        <Snel />
        <Ladder />
      </div>
      <div className="casus__naast">
        <Bezoeken />
        <Ketens />
      </div>
      <Tafels />
      <Impasse />
      <Convenanten />
      <Verhuizing />
    </div>
  )
}

function Stuk({ id, kop, children }: { id: string; kop: ReactNode; children: ReactNode }) {
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={2} id={id}>
        {kop}
      </Kop>
      {children}
    </Kaart>
  )
}

function Leiding() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c, organisaties } = dossier
  const nu = c.regies.findLast(r => r.tot === null)
  const eerder = c.regies.filter(r => r !== nu)
  const zegTijd = useZegTijd()
  const elders = c.gekoppeld?.regie === true ? t('regie.elders', { nummer: c.gekoppeld.nummer }) : t('regie.niemand')
  return (
    <Stuk id="leiding" kop={<Begrip naam="casusregie">{t('regie.wie')}</Begrip>}>
      {c.regisseur === null || nu === undefined ? (
        <Alinea>
          {c.regisseur === null ? elders : mensVan(dossier, c.regisseur.mens)}{' '}
          {c.regisseur === null && c.eigenaar !== null
            ? t('regie.eigenaar', { wie: mensVan(dossier, c.eigenaar) })
            : ''}
        </Alinea>
      ) : (
        <Alinea>{zegTijd(nu)}</Alinea>
      )}
      {c.wisselVertellen ? (
        <div className="rij">
          <StatusWoord toon="letop">{t('regie.wissel')}</StatusWoord>
        </div>
      ) : null}
      <ul className="stapel stapel--krap">
        <li>
          {t('regie.lokaalTeam')}: {dossier.lokaalTeam}
        </li>
        <li>
          {t('regie.niveau')}: {t(`kop.${c.schaal}`)}
        </li>
        <li>
          {t('regie.proces')}: {organisaties[c.procesregie] ?? '?'}
        </li>
        {c.gedeeld.map(g => (
          <li key={g.organisatie}>
            {t('regie.gedeeld', {
              wie: organisaties[g.organisatie] ?? '?',
              contact: organisaties[g.eersteContact] ?? '?',
            })}
          </li>
        ))}
        <Tijdelijk />
      </ul>
      {eerder.length === 0 ? null : (
        <details className="casus__meer">
          <summary>{t('regie.geschiedenis')}</summary>
          <ul className="stapel stapel--krap">
            {eerder.map((r, n) => (
              <li key={n}>{zegTijd(r)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="rij">
        <Daad type="BelegRegie" soort="hoofd" />
        <Daad type="WisselRegisseur" />
        <Daad type="VertelWissel" soort="hoofd" />
        <Daad type="RegelVervanging" />
        <Daad type="MeldVoortgang" />
      </div>
      <details className="casus__meer">
        <summary>{t('regie.niveau')}</summary>
        <div className="rij">
          <Daad type="WijzigRegieschaal" />
          <Daad type="HerzieRegionaleRegie" />
          <Daad type="DeelRegie" />
          <Daad type="BeeindigGedeeldeRegie" />
          <Daad type="StelIntensieveRegieIn" />
          <Daad type="BeeindigIntensieveRegie" />
          <Daad type="KoppelSteun" />
          <Daad type="BeeindigSteun" />
          <Daad type="BelegProcesregie" />
        </div>
      </details>
    </Stuk>
  )
}

/** Who stands in, and who leads intensively, each until a day. */
function Tijdelijk() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const { vervanging, intensief } = dossier.casus
  return (
    <>
      {vervanging === null ? null : (
        <li>
          {t('regie.vervanging', {
            wie: mensVan(dossier, vervanging.mens),
            van: zegDag(vervanging.van),
            tot: zegDag(vervanging.tot),
          })}
        </li>
      )}
      {intensief === null ? null : (
        <li>
          <strong>{t('regie.intensief', { wie: mensVan(dossier, intensief.mens), tot: zegDag(intensief.tot) })}</strong>
        </li>
      )}
    </>
  )
}

function useZegTijd(): (r: Regietijd) => string {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const dag = (op: string | null) => (op === null ? t('regie.onbekendeDag') : zegDag(op))
  return r => {
    const wie = { wie: mensVan(dossier, r.mens), vorm: t(`kop.${r.regie}`).toLowerCase(), van: dag(r.van) }
    const zin = r.tot === null ? t('regie.tijdNu', wie) : t('regie.tijd', { ...wie, tot: dag(r.tot) })
    return r.grond === null ? zin : `${zin}, ${t('regie.op', { grond: t(`regie.grond.${r.grond}`) })}`
  }
}

function Voorstel() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { advies, gronden, voorstel } = dossier.advies
  return (
    <Stuk id="voorstel" kop={t('regie.advies.titel')}>
      <Alinea>
        <strong>{t(`regie.advies.${advies}`)}</strong>
      </Alinea>
      <Alinea>
        {gronden.length === 0
          ? t('regie.advies.geenGrond')
          : t('regie.advies.gronden', { wat: gronden.map(g => t(`regie.grond.${g}`)).join(', ') })}
      </Alinea>
      <Alinea>{t(`regie.advies.${voorstel}`, { team: dossier.lokaalTeam })}</Alinea>
      <Daad type="LegComplexiteitVast" />
    </Stuk>
  )
}

function Snel() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const { codeRood, acuut, opgeschaald } = dossier.casus
  const stil = codeRood === null && acuut === null && opgeschaald === null
  return (
    <Stuk id="snel" kop={t('regie.snel')}>
      {acuut === null ? null : <StatusWoord toon="gevaar">{t('regie.acuut', { sinds: zegDag(acuut.op) })}</StatusWoord>}
      {codeRood === null ? null : (
        <StatusWoord toon="gevaar">{t('regie.codeRood', { sinds: zegDag(codeRood.op) })}</StatusWoord>
      )}
      {opgeschaald === null ? null : (
        <>
          <Alinea>{t('regie.opgeschaald', { sinds: zegDag(opgeschaald.op) })}</Alinea>
          <ul className="stapel stapel--krap">
            {opgeschaald.partijen.map(p => {
              const partij = dossier.regio.partijen[p] ?? p
              const klaar = opgeschaald.ingelicht.includes(p)
              return (
                <li key={p} className="rij">
                  <StatusWoord toon={klaar ? 'goed' : 'letop'}>
                    {t(klaar ? 'regie.ingelicht' : 'regie.nietIngelicht', { partij })}
                  </StatusWoord>
                  {klaar ? null : <Daad type="LichtPartijIn" vast={{ partij: p }} over={partij} bij={partij} />}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {stil ? <Alinea soort="zacht">{t('regie.rustig')}</Alinea> : null}
      <div className="rij">
        <Daad type="HandelAcuut" soort="hoofd" />
        <Daad type="MerkAcuut" soort="gevaar" />
        <Daad type="SchaalOp" />
        <Daad type="SchaalAf" />
        <Daad type="ZetCodeRood" />
        <Daad type="TrekCodeRoodIn" />
      </div>
    </Stuk>
  )
}

function Bezoeken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const { bezoeken } = dossier.casus
  const vt = (id: string) => dossier.collegasVeiligThuis.find(m => m.id === id)?.naam ?? mensVan(dossier, id)
  return (
    <Stuk id="bezoeken" kop={t('regie.bezoeken')}>
      {bezoeken.length === 0 ? <Alinea soort="zacht">{t('regie.geenBezoek')}</Alinea> : null}
      <ul className="stapel stapel--krap">
        {bezoeken.map(b => {
          const a = mensVan(dossier, b.team)
          const wie = b.veiligThuis === null ? a : t('regie.samen', { a, b: vt(b.veiligThuis) })
          return (
            <li key={b.id}>
              <span className="rij">
                {t('regie.bezoekMet', { dag: zegDag(b.dag), wie })}
                <StatusWoord toon={b.uitkomst === null ? 'letop' : 'goed'}>
                  {t(b.uitkomst === null ? 'regie.gepland' : 'regie.gedaan')}
                </StatusWoord>
              </span>
              <span className="casus__bijregel">{tekst(b.uitkomst ?? b.doel)}</span>
              {b.uitkomst === null ? (
                <span className="rij">
                  <Daad type="DoeHuisbezoek" vast={{ bezoek: b.id }} over={zegDag(b.dag)} />
                  <Daad type="ZegHuisbezoekAf" vast={{ bezoek: b.id }} over={zegDag(b.dag)} soort="stil" />
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
      <Daad type="PlanHuisbezoek" />
    </Stuk>
  )
}

/** Whom to call in the criminal, care, youth and adult chain; an empty place shows itself. */
function Ketens() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const { ketencontacten, raad } = dossier.casus
  return (
    <Stuk id="ketens" kop={t('regie.ketens')}>
      <ul className="stapel stapel--krap">
        {KETENS.map(k => (
          <li key={k}>
            {t(`regie.keten.${k}`)}:{' '}
            {tekst(ketencontacten[k]) ?? <span className="zacht">{t('regie.geenContact')}</span>}
          </li>
        ))}
      </ul>
      {raad === null ? null : <Alinea>{t('regie.raad', { op: zegDag(raad.op) })}</Alinea>}
      <div className="rij">
        <Daad type="WijsKetencontactAan" />
        <Daad type="LegConsultVast" />
        <Daad type="VraagRaad" />
      </div>
    </Stuk>
  )
}

function Impasse() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const { impasse } = dossier.casus
  const { beslist } = dossier.regio
  return (
    <Stuk id="impasse" kop={t('regie.impasse')}>
      <Alinea>{beslist === null ? t('regie.beslistNiemand') : t('regie.beslist', { wie: beslist })}</Alinea>
      {impasse === null ? null : (
        <Alinea>
          <strong>{t('regie.impasseOpen', { sinds: zegDag(impasse.op), vraag: tekst(impasse.vraag) ?? '' })}</strong>
        </Alinea>
      )}
      <div className="rij">
        <Daad type="MeldImpasse" />
        <Daad type="BeslisImpasse" soort="hoofd" />
      </div>
    </Stuk>
  )
}

/** Which agreements cover sharing in this family, and which local one belongs to which joint one (R000-126). */
function Convenanten() {
  const t = useCasusTeksten()
  const { convenanten } = useZaak().dossier.regio
  return (
    <Stuk id="convenanten" kop={t('regie.convenanten')}>
      {convenanten.length === 0 ? <Alinea>{t('regie.geenConvenant')}</Alinea> : null}
      <ul className="stapel stapel--krap">
        {convenanten.map(c => (
          <li key={c.id}>
            <strong>{c.naam}</strong>: {c.delen.map(d => t(`regie.convenantdeel.${d}`)).join(', ')}
            {c.bij === null ? '' : `. ${t('regie.convenantBij', { naam: c.bij })}`}
          </li>
        ))}
      </ul>
    </Stuk>
  )
}

function Verhuizing() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const o = dossier.casus.regioOverdracht
  const wie = o === null ? null : { ontvanger: tekst(o.ontvanger) ?? '', regio: tekst(o.naarRegio) ?? '' }
  return (
    <Stuk id="verhuizing" kop={t('regie.verhuizing')}>
      {o === null || wie === null ? null : (
        <Alinea>
          {o.bevestigdOp === null
            ? t('regie.verhuizingOp', { ...wie, op: zegDag(o.op) })
            : t('regie.verhuizingKlaar', { ...wie, op: zegDag(o.bevestigdOp) })}
        </Alinea>
      )}
      <div className="rij">
        <Daad type="BiedRegioOverdrachtAan" />
        {o === null ? null : <Daad type="BevestigRegioOverdracht" soort="hoofd" vast={{ overdracht: o.id }} />}
      </div>
    </Stuk>
  )
}
