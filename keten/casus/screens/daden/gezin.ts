import { EIGEN_VRAGEN, MEEGEEFWIJZEN, ONDERDELEN } from '../../plan/gezinsfeiten.ts'
import { naamVan } from '../dossier.ts'
import {
  keuze,
  kinderen,
  leden,
  oordelen,
  regel,
  tekst,
  vrij,
  type Daad,
  type Vraagstelling,
  type Waarden,
} from './bouw.ts'

const wieAllemaal = (v: Vraagstelling, naam: string, label: string) => ({
  naam,
  soort: 'meer' as const,
  label,
  keuzes: leden(v),
})
const dag = (naam: string, label: string) => ({ naam, soort: 'dag' as const, label })

export const daden = {
  StelVeiligheidsplanVast: {
    pad: 'veiligheidsplan',
    velden: v => [
      tekst('tekst', v.t('veld.plantekst'), v.t('veld.plantekstHelp')),
      vrij(wieAllemaal(v, 'gezin', v.t('veld.makersGezin'))),
      ...(v.dossier.casus.netwerktaken.length === 0
        ? []
        : [
            vrij({
              naam: 'netwerk',
              soort: 'meer',
              label: v.t('veld.makersNetwerk'),
              keuzes: v.dossier.casus.netwerktaken.map(n => ({
                waarde: n.id,
                label: v.dossier.teksten[n.naam] ?? '?',
              })),
            }),
          ]),
      vrij(regel('beroeps', v.t('veld.makersBeroeps'))),
      vrij(dag('check', v.t('veld.check'))),
      vrij({ naam: 'acuut', soort: 'vinkje', label: v.t('veld.acuut'), help: v.t('veld.acuutHelp') }),
    ],
  },
  GeefPlanMee: {
    pad: 'veiligheidsplan/meegegeven',
    velden: v => [
      wieAllemaal(v, 'aan', v.t('veld.aanWie')),
      keuze(
        'wijze',
        v.t('veld.meegegevenHoe'),
        MEEGEEFWIJZEN.map(w => ({ waarde: w, label: v.t(`plan.wijze.${w}`) })),
      ),
    ],
  },
  KoppelGezinsplan: { pad: 'veiligheidsplan/koppeling', velden: v => [regel('nummer', v.t('veld.anderNummer'))] },
  LegEigenWoordenVast: {
    pad: 'eigen-woorden',
    velden: v => [
      keuze(
        'vraag',
        v.t('veld.eigenVraag'),
        EIGEN_VRAGEN.map(q => ({ waarde: q, label: v.t(`plan.vraag.${q}`) })),
      ),
      wieAllemaal(v, 'van', v.t('veld.vanWie')),
      tekst('tekst', v.t('veld.eigenWoorden'), v.t('veld.eigenWoordenHelp')),
    ],
  },
  LegUitlegVast: {
    pad: 'uitleg',
    velden: v => [
      { ...dag('op', v.t('veld.uitlegOp')), hoogstens: v.vandaag },
      wieAllemaal(v, 'aan', v.t('veld.aanWie')),
      tekst('verslag', v.t('veld.uitleg')),
    ],
  },
  SchrijfPlanregel: {
    pad: 'planregels',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      keuze(
        'onderdeel',
        v.t('veld.onderdeel'),
        ONDERDELEN.map(o => ({ waarde: o, label: v.t(`plan.onderdeel.${o}`), help: v.t(`plan.onderdeelHelp.${o}`) })),
      ),
      tekst('tekst', v.t('veld.planregel')),
    ],
  },
  LegGeenPlanregelVast: {
    pad: 'planregels/geen',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      keuze('wat', v.t('veld.geenWat'), [
        { waarde: 'regel', label: v.t('veld.geenRegel') },
        { waarde: 'doel', label: v.t('veld.geenDoel') },
      ]),
      tekst('reden', v.t('veld.geenReden')),
    ],
  },
  SpreekNetwerktaakAf: {
    pad: 'netwerktaken',
    velden: v => [
      regel('naam', v.t('veld.netwerkNaam'), v.t('veld.netwerkNaamHelp')),
      wieAllemaal(v, 'voor', v.t('veld.netwerkVoor')),
      tekst('tekst', v.t('veld.netwerktaak')),
    ],
  },
  PlanVeiligheidscheck: { pad: 'veiligheidschecks', velden: v => [dag('op', v.t('veld.check'))] },
  DoeVeiligheidscheck: {
    pad: 'veiligheidschecks/uitkomst',
    velden: v => [
      keuze('oordeel', v.t('veld.oordeel'), oordelen(v)),
      ...v.dossier.casus.personen.map(p =>
        keuze(`persoon ${p.id}`, v.t('veld.perPersoon', { naam: naamVan(v.dossier, p.id) }), oordelen(v)),
      ),
      tekst('verslag', v.t('veld.checkverslag')),
      vrij(dag('volgende', v.t('veld.volgendeCheck'))),
    ],
    inhoud: naarCheck,
  },
  VraagKindplan: {
    pad: 'kindplannen',
    velden: v => [
      keuze('kind', v.t('veld.kind'), kinderen(v)),
      regel('rechtbank', v.t('veld.rechtbank')),
      { ...dag('gevraagdOp', v.t('veld.gevraagdOp')), hoogstens: v.vandaag },
      dag('leverenVoor', v.t('veld.leverenVoor')),
      dag('zittingOp', v.t('veld.zittingOp')),
    ],
  },
  LeverKindplan: {
    pad: 'kindplannen/levering',
    velden: v => [{ ...dag('op', v.t('veld.geleverdOp')), hoogstens: v.vandaag }],
  },
  SpreekTerugkeerAf: {
    pad: 'terugkeer',
    velden: v => [
      keuze('persoon', v.t('veld.wieTerug'), leden(v)),
      dag('op', v.t('veld.terugOp')),
      tekst('verslag', v.t('veld.terugBesproken')),
    ],
  },
} satisfies Readonly<Record<string, Daad>>

/** The answers per person stand under names of their own in the form. */
function naarCheck(w: Waarden): object {
  const { oordeel, verslag, volgende } = w
  const perPersoon = Object.entries(w).flatMap(([naam, is]) =>
    naam.startsWith('persoon ') ? [{ persoon: naam.slice('persoon '.length), oordeel: is }] : [],
  )
  return { oordeel, verslag, perPersoon, ...(volgende === undefined ? {} : { volgende }) }
}
