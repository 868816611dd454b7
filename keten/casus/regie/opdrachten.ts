import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { SPERGRONDEN } from '../../../gedeeld/sper.ts'
import { dichtVoor } from '../../zaak.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { KADERS } from '../plan/maatregelfeiten.ts'
import { DRUK, KETENS, REGIEGRONDEN, STUKKEN } from './feiten.ts'
import { zoekElders } from '../vragen-gezin.ts'
import { overRegisseur } from './vragen.ts'

const schaal = keuze('lokaal', 'regionaal')
const reden = Type.Object({ reden: Tekst }, dicht)
const of = (tekst: string | undefined, s: (soort: string, inhoud: string) => string, soort: string) =>
  tekst === undefined ? null : s(soort, tekst)

export const opdrachten: readonly Route[] = [
  op(
    'regie',
    'Casusregie of zaakeigenaar beleggen',
    'BelegRegie',
    Type.Object(
      {
        regie: keuze('casusregie', 'zaakeigenaar'),
        mens: Id,
        schaal,
        grond: keuze(...REGIEGRONDEN),
        reden: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'BelegRegie',
      regie: b.regie,
      mens: b.mens,
      schaal: b.schaal,
      reden: of(b.reden, s, 'reden'),
      grond: b.grond,
    }),
    async (tx, zaak, o) => ({ ...(await overRegisseur('mens')(tx, zaak, o)), ...(await zoekElders(tx, zaak)) }),
  ),
  op(
    'regie/wissel',
    'Van regisseur wisselen',
    'WisselRegisseur',
    Type.Object({ naar: Id, reden: Tekst, verteld: Type.Optional(Tekst) }, dicht),
    (b, s) => ({
      type: 'WisselRegisseur',
      naar: b.naar,
      reden: s('reden', b.reden),
      verteld: of(b.verteld, s, 'contact'),
    }),
    overRegisseur('naar'),
  ),
  op(
    'regie/verteld',
    'Het gezin weet wie de nieuwe regisseur is',
    'VertelWissel',
    Type.Object({ verslag: Tekst }, dicht),
    (b, s) => ({
      type: 'VertelWissel',
      verslag: s('contact', b.verslag),
    }),
  ),
  op(
    'regie/vervanging',
    'Vervanging van de regisseur regelen',
    'RegelVervanging',
    Type.Object({ mens: Id, van: Dag, tot: Dag }, dicht),
    b => ({ type: 'RegelVervanging', mens: b.mens, van: b.van, tot: b.tot }),
    overRegisseur('mens'),
  ),
  op(
    'regieschaal',
    'Regie lokaal of regionaal',
    'WijzigRegieschaal',
    Type.Object({ schaal, reden: Tekst }, dicht),
    (b, s) => ({ type: 'WijzigRegieschaal', schaal: b.schaal, reden: s('reden', b.reden) }),
  ),
  op(
    'regieschaal/herziening',
    'Regionale regie herzien',
    'HerzieRegionaleRegie',
    Type.Object({ uitkomst: keuze('blijft', 'terug'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'HerzieRegionaleRegie', uitkomst: b.uitkomst, reden: s('reden', b.reden) }),
  ),
  op(
    'gedeelde-regie',
    'De regie delen met een andere organisatie',
    'DeelRegie',
    Type.Object({ organisatie: Id, eersteContact: Id, reden: Tekst }, dicht),
    (b, s) => ({
      type: 'DeelRegie',
      organisatie: b.organisatie,
      eersteContact: b.eersteContact,
      reden: s('reden', b.reden),
    }),
  ),
  op(
    'gedeelde-regie/einde',
    'De gedeelde regie beeindigen',
    'BeeindigGedeeldeRegie',
    Type.Object({ organisatie: Id, reden: Tekst }, dicht),
    (b, s) => ({ type: 'BeeindigGedeeldeRegie', organisatie: b.organisatie, reden: s('reden', b.reden) }),
  ),
  op(
    'intensieve-regie',
    'Intensieve casusregie instellen',
    'StelIntensieveRegieIn',
    Type.Object({ mens: Id, tot: Dag, reden: Tekst }, dicht),
    (b, s) => ({ type: 'StelIntensieveRegieIn', mens: b.mens, tot: b.tot, reden: s('reden', b.reden) }),
  ),
  op('intensieve-regie/einde', 'Intensieve casusregie beeindigen', 'BeeindigIntensieveRegie', reden, (b, s) => ({
    type: 'BeeindigIntensieveRegie',
    reden: s('reden', b.reden),
  })),
  op(
    'procesregie',
    'De procesregie beleggen',
    'BelegProcesregie',
    Type.Object({ organisatie: Id, reden: Type.Optional(Tekst) }, dicht),
    (b, s) => ({ type: 'BelegProcesregie', organisatie: b.organisatie, reden: of(b.reden, s, 'reden') }),
  ),
  op(
    'complexiteit',
    'Vastleggen hoe complex het is',
    'LegComplexiteitVast',
    Type.Object({ complex: Type.Boolean(), hulpVastgelopen: Type.Boolean(), toelichting: Tekst }, dicht),
    (b, s) => ({
      type: 'LegComplexiteitVast',
      complex: b.complex,
      hulpVastgelopen: b.hulpVastgelopen,
      toelichting: s('complexiteit', b.toelichting),
    }),
  ),
  op('voortgang', 'Melden hoe het gaat', 'MeldVoortgang', Type.Object({ verslag: Tekst }, dicht), (b, s) => ({
    type: 'MeldVoortgang',
    verslag: s('voortgang', b.verslag),
  })),
  op(
    'casusregie/overdracht',
    'Casusregie aan een andere organisatie',
    'DraagCasusregieOver',
    Type.Object({ aan: Kort, reden: Tekst }, dicht),
    (b, s) => ({ type: 'DraagCasusregieOver', aan: b.aan, reden: s('reden', b.reden) }),
  ),
  op(
    'drang',
    'Naar een andere trap: vrijwillig, drang of dwang',
    'ZetDrangIn',
    Type.Object(
      {
        vorm: keuze(...DRUK),
        reden: Tekst,
        kader: Type.Optional(keuze(...KADERS)),
        beslisser: Type.Optional(Kort),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'ZetDrangIn',
      vorm: b.vorm,
      reden: s('reden', b.reden),
      ...(b.kader === undefined ? {} : { kader: b.kader }),
      ...(b.beslisser === undefined ? {} : { beslisser: s('beslisser', b.beslisser) }),
    }),
  ),
  op(
    'raad',
    'De Raad om onderzoek vragen',
    'VraagRaad',
    Type.Object(
      {
        voorwaarden: Type.Array(Type.String({ pattern: '^[a-z0-9-]{2,60}$' }), { maxItems: 20 }),
        reden: Tekst,
        ouders: keuze('ingelicht', 'later'),
        waaromLater: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'VraagRaad',
      voorwaarden: b.voorwaarden,
      reden: s('raad', b.reden),
      ouders: b.ouders,
      waaromLater: of(b.waaromLater, s, 'raad'),
    }),
  ),
  op('opschaling', 'Opschalen', 'SchaalOp', reden, (b, s) => ({ type: 'SchaalOp', reden: s('reden', b.reden) })),
  op(
    'opschaling/ingelicht',
    'Een partij is ingelicht',
    'LichtPartijIn',
    Type.Object({ partij: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }), verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LichtPartijIn', partij: b.partij, verslag: s('contact', b.verslag) }),
  ),
  op('opschaling/einde', 'Afschalen', 'SchaalAf', reden, (b, s) => ({ type: 'SchaalAf', reden: s('reden', b.reden) })),
  op('code-rood', 'Code Rood geven', 'ZetCodeRood', reden, (b, s) => ({
    type: 'ZetCodeRood',
    reden: s('reden', b.reden),
  })),
  op('code-rood/einde', 'Code Rood intrekken', 'TrekCodeRoodIn', reden, (b, s) => ({
    type: 'TrekCodeRoodIn',
    reden: s('reden', b.reden),
  })),
  op('acuut', 'Als acuut merken', 'MerkAcuut', reden, (b, s) => ({ type: 'MerkAcuut', reden: s('reden', b.reden) })),
  op(
    'acuut/gehandeld',
    'Wat er bij acuut gevaar gedaan is',
    'HandelAcuut',
    Type.Object({ verslag: Tekst }, dicht),
    (b, s) => ({
      type: 'HandelAcuut',
      verslag: s('veiligheid', b.verslag),
    }),
  ),
  op('impasse', 'Voorleggen aan wie mag beslissen', 'MeldImpasse', Type.Object({ vraag: Tekst }, dicht), (b, s) => ({
    type: 'MeldImpasse',
    vraag: s('impasse', b.vraag),
  })),
  op(
    'impasse/besluit',
    'Wat er besloten is',
    'BeslisImpasse',
    Type.Object({ beslisser: Kort, besluit: Tekst }, dicht),
    (b, s) => ({ type: 'BeslisImpasse', beslisser: s('beslisser', b.beslisser), besluit: s('impasse', b.besluit) }),
  ),
  op(
    'specialisten',
    'Een specialist bij het team betrekken',
    'BetrekSpecialist',
    Type.Object({ naam: Kort, taak: Tekst }, dicht),
    (b, s) => ({ type: 'BetrekSpecialist', naam: s('specialist', b.naam), taak: s('specialist', b.taak) }),
  ),
  op(
    'consulten',
    'Een consult vastleggen, zonder het dossier te openen',
    'LegConsultVast',
    Type.Object({ bij: Kort, vraag: Tekst, antwoord: Tekst }, dicht),
    (b, s) => ({
      type: 'LegConsultVast',
      bij: s('consult', b.bij),
      vraag: s('consult', b.vraag),
      antwoord: s('consult', b.antwoord),
    }),
  ),
  op(
    'ketencontacten',
    'Een contactpersoon van een keten',
    'WijsKetencontactAan',
    Type.Object({ keten: keuze(...KETENS), naam: Kort }, dicht),
    (b, s) => ({ type: 'WijsKetencontactAan', keten: b.keten, naam: s('contact', b.naam) }),
  ),
  op(
    'huisbezoeken',
    'Een huisbezoek plannen',
    'PlanHuisbezoek',
    Type.Object({ dag: Dag, team: Id, veiligThuis: Type.Optional(Id), doel: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'PlanHuisbezoek',
      bezoek: hulp.nieuwId(),
      dag: b.dag,
      team: b.team,
      veiligThuis: b.veiligThuis ?? null,
      doel: s('huisbezoek', b.doel),
    }),
  ),
  op(
    'huisbezoeken/gedaan',
    'Wat het huisbezoek opleverde',
    'DoeHuisbezoek',
    Type.Object({ bezoek: Id, uitkomst: Tekst }, dicht),
    (b, s) => ({ type: 'DoeHuisbezoek', bezoek: b.bezoek, uitkomst: s('huisbezoek', b.uitkomst) }),
  ),
  op(
    'huisbezoeken/afgezegd',
    'Een huisbezoek gaat niet door',
    'ZegHuisbezoekAf',
    Type.Object({ bezoek: Id, reden: Tekst }, dicht),
    (b, s) => ({ type: 'ZegHuisbezoekAf', bezoek: b.bezoek, reden: s('huisbezoek', b.reden) }),
  ),
  op(
    'regio-overdracht',
    'De casus aan een andere regio aanbieden',
    'BiedRegioOverdrachtAan',
    Type.Object(
      { naarRegio: Kort, ontvanger: Kort, stukken: Type.Array(keuze(...STUKKEN), { uniqueItems: true, maxItems: 6 }) },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'BiedRegioOverdrachtAan',
      overdracht: hulp.nieuwId(),
      naarRegio: s('overdracht', b.naarRegio),
      ontvanger: s('overdracht', b.ontvanger),
      stukken: b.stukken,
    }),
  ),
  op(
    'regio-overdracht/bevestiging',
    'De andere regio heeft de casus aangenomen',
    'BevestigRegioOverdracht',
    Type.Object({ overdracht: Id, door: Kort }, dicht),
    (b, s) => ({ type: 'BevestigRegioOverdracht', overdracht: b.overdracht, door: s('overdracht', b.door) }),
  ),
  op(
    'steun',
    'Een medewerker van Veilig Thuis blijft bij deze casus betrokken',
    'KoppelSteun',
    Type.Object({ mens: Id }, dicht),
    b => ({ type: 'KoppelSteun', mens: b.mens }),
    overRegisseur('mens'),
  ),
  op(
    'steun/einde',
    'De steun van Veilig Thuis beeindigen',
    'BeeindigSteun',
    Type.Object({ mens: Id, reden: Tekst }, dicht),
    (b, s) => ({ type: 'BeeindigSteun', mens: b.mens, reden: s('reden', b.reden) }),
  ),
  op(
    'sperren',
    'Een medewerker de toegang ontzeggen',
    'SperMens',
    Type.Object({ mens: Id, grond: keuze(...SPERGRONDEN), neemOver: Type.Optional(keuze('ja', 'nee')) }, dicht),
    (b, s) => ({
      ...{ type: 'SperMens', mens: b.mens, grond: b.grond },
      // the sentence the family's director changes with says nothing of a bar
      ...(b.neemOver === 'ja' ? { neemOver: true, reden: s('reden', 'De teamcoördinator nam de casus over.') } : {}),
    }),
    async (tx, zaak) => ({ dicht: await dichtVoor(tx, zaak) }),
  ),
]
