import { SPERGRONDEN } from '../../../../gedeeld/sper.ts'
import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import { KADERS } from '../../plan/maatregelfeiten.ts'
import { DRUK, KETENS, REGIEGRONDEN, STUKKEN } from '../../regie/feiten.ts'
import { mensVan } from '../dossier.ts'
import { ander, collegas, keuze, regel, schalen, tekst, type Daad, type Vraagstelling } from './bouw.ts'

const lijst = (naam: string, label: string, keuzes: readonly Keuze[]) =>
  ({ naam, soort: 'lijst', label, keuzes }) as const
const reden = (v: Vraagstelling) => [tekst('reden', v.t('veld.reden'))]
const verslag = (v: Vraagstelling) => [tekst('verslag', v.t('veld.watGedaan'))]
const organisaties = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.partners.map(o => ({ waarde: o.id, label: o.naam }))
const bezoeken = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.casus.bezoeken
    .filter(b => b.uitkomst === null)
    .map(b => ({ waarde: b.id, label: `${b.dag}: ${dossier.teksten[b.doel] ?? ''}` }))

export const daden = {
  BelegRegie: {
    pad: 'regie',
    velden: v => [
      keuze('regie', v.t('veld.regie'), [
        { waarde: 'casusregie', label: v.t('veld.regieCasusregie'), help: v.t('veld.regieCasusregieHelp') },
        { waarde: 'zaakeigenaar', label: v.t('veld.regieZaakeigenaar'), help: v.t('veld.regieZaakeigenaarHelp') },
      ]),
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), help: v.t('veld.mensHelp'), keuzes: collegas(v) },
      keuze('schaal', v.t('veld.schaal'), schalen(v)),
      lijst(
        'grond',
        v.t('veld.regiegrond'),
        REGIEGRONDEN.map(g => ({ waarde: g, label: v.t(`regie.grond.${g}`) })),
      ),
      { ...tekst('reden', v.t('veld.reden')), vrij: true },
    ],
  },
  WisselRegisseur: {
    pad: 'regie/wissel',
    velden: v => [
      lijst(
        'naar',
        v.t('veld.nieuweRegisseur'),
        collegas(v).filter(c => c.waarde !== v.dossier.casus.regisseur?.mens),
      ),
      ...reden(v),
      { ...tekst('verteld', v.t('veld.verteld'), v.t('veld.verteldHelp')), vrij: true },
    ],
  },
  VertelWissel: { pad: 'regie/verteld', velden: v => [tekst('verslag', v.t('veld.hoeVerteld'))] },
  RegelVervanging: {
    pad: 'regie/vervanging',
    velden: v => [
      lijst(
        'mens',
        v.t('veld.vervanger'),
        collegas(v).filter(c => c.waarde !== v.dossier.casus.regisseur?.mens),
      ),
      { naam: 'van', soort: 'dag', label: v.t('veld.vanDag') },
      { naam: 'tot', soort: 'dag', label: v.t('veld.totDag') },
    ],
  },
  WijzigRegieschaal: {
    pad: 'regieschaal',
    velden: v => [keuze('schaal', v.t('veld.schaal'), ander(v)), tekst('reden', v.t('veld.reden'))],
  },
  HerzieRegionaleRegie: {
    pad: 'regieschaal/herziening',
    velden: v => [
      keuze('uitkomst', v.t('veld.herziening'), [
        { waarde: 'blijft', label: v.t('veld.herzieningBlijft') },
        { waarde: 'terug', label: v.t('veld.herzieningTerug') },
      ]),
      ...reden(v),
    ],
  },
  DeelRegie: {
    pad: 'gedeelde-regie',
    velden: v => [
      lijst('organisatie', v.t('veld.metWie'), organisaties(v)),
      lijst('eersteContact', v.t('veld.eersteContact'), [
        { waarde: v.dossier.casus.organisatie, label: v.dossier.organisaties[v.dossier.casus.organisatie] ?? '' },
        ...organisaties(v),
      ]),
      ...reden(v),
    ],
  },
  BeeindigGedeeldeRegie: {
    pad: 'gedeelde-regie/einde',
    velden: v => [
      lijst(
        'organisatie',
        v.t('veld.metWie'),
        v.dossier.casus.gedeeld.map(g => ({
          waarde: g.organisatie,
          label: v.dossier.organisaties[g.organisatie] ?? '',
        })),
      ),
      ...reden(v),
    ],
  },
  StelIntensieveRegieIn: {
    pad: 'intensieve-regie',
    velden: v => [
      lijst('mens', v.t('veld.mens'), collegas(v)),
      { naam: 'tot', soort: 'dag', label: v.t('veld.intensiefTot') },
      ...reden(v),
    ],
  },
  BeeindigIntensieveRegie: { pad: 'intensieve-regie/einde', velden: reden },
  BelegProcesregie: {
    pad: 'procesregie',
    velden: v => [
      lijst('organisatie', v.t('veld.organisatie'), organisaties(v)),
      { ...tekst('reden', v.t('veld.reden'), v.t('veld.procesregieHelp')), vrij: true },
    ],
  },
  LegComplexiteitVast: {
    pad: 'complexiteit',
    velden: v => [
      { naam: 'complex', soort: 'vinkje', label: v.t('veld.complex') },
      { naam: 'hulpVastgelopen', soort: 'vinkje', label: v.t('veld.hulpVastgelopen') },
      tekst('toelichting', v.t('veld.toelichting')),
    ],
  },
  MeldVoortgang: { pad: 'voortgang', velden: v => [tekst('verslag', v.t('veld.voortgang'))] },
  ZetDrangIn: {
    pad: 'drang',
    velden: v => [
      keuze(
        'vorm',
        v.t('veld.vorm'),
        DRUK.filter(vorm => vorm !== v.dossier.casus.drang).map(vorm => ({
          waarde: vorm,
          label: v.t(`hulp.trap.${vorm}`),
          help: v.t(`hulp.trapUitleg.${vorm}`),
        })),
      ),
      tekst('reden', v.t('veld.grondVan')),
      {
        ...lijst(
          'kader',
          v.t('veld.wettelijkKader'),
          KADERS.map(k => ({ waarde: k, label: v.t(`plan.kader.${k}`) })),
        ),
        help: v.t('veld.wettelijkKaderHelp'),
        vrij: true,
      },
      { ...regel('beslisser', v.t('veld.beslisser')), vrij: true },
    ],
  },
  VraagRaad: {
    pad: 'raad',
    velden: v => [
      {
        naam: 'voorwaarden',
        soort: 'meer',
        label: v.t('veld.raadVoorwaarden'),
        keuzes: v.dossier.regio.raad.map(r => ({ waarde: r.id, label: r.label })),
      },
      tekst('reden', v.t('veld.raadReden')),
      keuze('ouders', v.t('veld.ouders'), [
        { waarde: 'ingelicht', label: v.t('veld.oudersIngelicht') },
        { waarde: 'later', label: v.t('veld.oudersLater') },
      ]),
      { ...tekst('waaromLater', v.t('veld.waaromLater')), vrij: true },
    ],
    inhoud: w => ({ voorwaarden: [], ...w }),
  },
  SchaalOp: { pad: 'opschaling', velden: reden },
  LichtPartijIn: {
    pad: 'opschaling/ingelicht',
    velden: v => [
      lijst(
        'partij',
        v.t('veld.partij'),
        (v.dossier.casus.opgeschaald?.partijen ?? [])
          .filter(p => v.dossier.casus.opgeschaald?.ingelicht.includes(p) === false)
          .map(p => ({ waarde: p, label: v.dossier.regio.partijen[p] ?? p })),
      ),
      tekst('verslag', v.t('veld.watGezegd')),
    ],
  },
  SchaalAf: { pad: 'opschaling/einde', velden: reden },
  ZetCodeRood: { pad: 'code-rood', velden: reden },
  TrekCodeRoodIn: { pad: 'code-rood/einde', velden: reden },
  MerkAcuut: { pad: 'acuut', velden: v => [tekst('reden', v.t('veld.gevaar'))] },
  HandelAcuut: { pad: 'acuut/gehandeld', velden: verslag },
  MeldImpasse: { pad: 'impasse', velden: v => [tekst('vraag', v.t('veld.impasse'))] },
  BeslisImpasse: {
    pad: 'impasse/besluit',
    velden: v => [regel('beslisser', v.t('veld.beslisser')), tekst('besluit', v.t('veld.besluit'))],
  },
  BetrekSpecialist: {
    pad: 'specialisten',
    velden: v => [regel('naam', v.t('veld.naam')), tekst('taak', v.t('veld.taak'))],
  },
  LegConsultVast: {
    pad: 'consulten',
    velden: v => [
      regel('bij', v.t('veld.consultBij')),
      tekst('vraag', v.t('veld.consultVraag'), v.t('veld.consultHelp')),
      tekst('antwoord', v.t('veld.consultAntwoord')),
    ],
  },
  WijsKetencontactAan: {
    pad: 'ketencontacten',
    velden: v => [
      keuze(
        'keten',
        v.t('veld.keten'),
        KETENS.map(k => ({ waarde: k, label: v.t(`regie.keten.${k}`) })),
      ),
      regel('naam', v.t('veld.naam')),
    ],
  },
  PlanHuisbezoek: {
    pad: 'huisbezoeken',
    velden: v => [
      { naam: 'dag', soort: 'dag', label: v.t('veld.bezoekdag') },
      lijst('team', v.t('veld.bezoekTeam'), collegas(v)),
      {
        ...lijst(
          'veiligThuis',
          v.t('veld.bezoekVeiligThuis'),
          v.dossier.collegasVeiligThuis.map(c => ({ waarde: c.id, label: c.naam })),
        ),
        vrij: true,
      },
      tekst('doel', v.t('veld.bezoekDoel')),
    ],
  },
  DoeHuisbezoek: {
    pad: 'huisbezoeken/gedaan',
    velden: v => [lijst('bezoek', v.t('veld.bezoek'), bezoeken(v)), tekst('uitkomst', v.t('veld.watZag'))],
  },
  ZegHuisbezoekAf: {
    pad: 'huisbezoeken/afgezegd',
    velden: v => [lijst('bezoek', v.t('veld.bezoek'), bezoeken(v)), ...reden(v)],
  },
  BiedRegioOverdrachtAan: {
    pad: 'regio-overdracht',
    velden: v => [
      regel('naarRegio', v.t('veld.naarRegio')),
      regel('ontvanger', v.t('veld.ontvanger')),
      {
        naam: 'stukken',
        soort: 'meer',
        label: v.t('veld.stukken'),
        keuzes: STUKKEN.map(s => ({ waarde: s, label: v.t(`regie.stuk.${s}`) })),
      },
    ],
  },
  BevestigRegioOverdracht: {
    pad: 'regio-overdracht/bevestiging',
    velden: v => [regel('door', v.t('veld.doorWie'))],
    inhoud: w => w,
  },
  KoppelSteun: {
    pad: 'steun',
    velden: v => [
      lijst(
        'mens',
        v.t('veld.steun'),
        v.dossier.collegasVeiligThuis
          .filter(c => v.dossier.casus.steun.every(s => s.mens !== c.id))
          .map(c => ({ waarde: c.id, label: c.naam })),
      ),
    ],
  },
  BeeindigSteun: {
    pad: 'steun/einde',
    velden: v => [
      lijst(
        'mens',
        v.t('veld.steun'),
        v.dossier.casus.steun.map(s => ({
          waarde: s.mens,
          label: mensVan(v.dossier, s.mens),
        })),
      ),
      ...reden(v),
    ],
  },
  SperMens: {
    pad: 'sperren',
    velden: v => [
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), keuzes: collegas(v) },
      keuze(
        'grond',
        v.t('veld.grond'),
        SPERGRONDEN.map(g => ({ waarde: g, label: v.t(`veld.sper.${g}`) })),
      ),
      {
        ...keuze('neemOver', v.t('veld.neemOver'), [
          { waarde: 'nee', label: v.t('veld.neemOverNee') },
          { waarde: 'ja', label: v.t('veld.neemOverJa') },
        ]),
        vrij: true,
      },
    ],
  },
} satisfies Readonly<Record<string, Daad>>
