import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { OORDELEN } from '../systeem/feiten.ts'
import { EIGEN_VRAGEN, GEEN_WAT, ONDERDELEN } from './gezinsfeiten.ts'

const Leden = Type.Array(Id, { minItems: 1, maxItems: 20 })

/** What comes from the family and its network, the safety checks, and the plan that a judge asks. */
export const opdrachten: readonly Route[] = [
  op(
    'eigen-woorden',
    'Vastleggen wat het gezin zelf zegt',
    'LegEigenWoordenVast',
    Type.Object({ vraag: keuze(...EIGEN_VRAGEN), van: Leden, tekst: Tekst }, dicht),
    (b, s) => ({ type: 'LegEigenWoordenVast', vraag: b.vraag, van: b.van, tekst: s('eigen-woorden', b.tekst) }),
  ),
  op(
    'uitleg',
    'Vastleggen dat verwachtingen zijn uitgelegd',
    'LegUitlegVast',
    Type.Object({ op: Dag, aan: Leden, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'LegUitlegVast', op: b.op, aan: b.aan, verslag: s('uitleg', b.verslag) }),
  ),
  op(
    'planregels',
    'Een eigen stap of verantwoordelijkheid opschrijven',
    'SchrijfPlanregel',
    Type.Object({ persoon: Id, onderdeel: keuze(...ONDERDELEN), tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'SchrijfPlanregel',
      regel: hulp.nieuwId(),
      persoon: b.persoon,
      onderdeel: b.onderdeel,
      tekst: s('planregel', b.tekst),
    }),
  ),
  op(
    'planregels/geen',
    'Vastleggen waarom iemand geen regel of doel heeft',
    'LegGeenPlanregelVast',
    Type.Object({ persoon: Id, wat: keuze(...GEEN_WAT), reden: Tekst }, dicht),
    (b, s) => ({ type: 'LegGeenPlanregelVast', persoon: b.persoon, wat: b.wat, reden: s('planregel', b.reden) }),
  ),
  op(
    'netwerktaken',
    'Iemand uit het netwerk een taak geven',
    'SpreekNetwerktaakAf',
    Type.Object({ naam: Kort, voor: Leden, tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'SpreekNetwerktaakAf',
      taak: hulp.nieuwId(),
      naam: s('netwerk', b.naam),
      voor: b.voor,
      tekst: s('netwerk', b.tekst),
    }),
  ),
  op(
    'veiligheidschecks',
    'De volgende veiligheidscheck afspreken',
    'PlanVeiligheidscheck',
    Type.Object({ op: Dag }, dicht),
    b => ({ type: 'PlanVeiligheidscheck', op: b.op }),
  ),
  op(
    'veiligheidschecks/uitkomst',
    'De uitkomst van een veiligheidscheck vastleggen',
    'DoeVeiligheidscheck',
    Type.Object(
      {
        oordeel: keuze(...OORDELEN),
        perPersoon: Type.Array(Type.Object({ persoon: Id, oordeel: keuze(...OORDELEN) }, dicht), { maxItems: 20 }),
        verslag: Tekst,
        volgende: Type.Optional(Dag),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'DoeVeiligheidscheck',
      oordeel: b.oordeel,
      perPersoon: b.perPersoon,
      verslag: s('veiligheid', b.verslag),
      volgende: b.volgende ?? null,
    }),
  ),
  op(
    'kindplannen',
    'Een rechter vraagt een kindplan',
    'VraagKindplan',
    Type.Object({ kind: Id, rechtbank: Kort, gevraagdOp: Dag, leverenVoor: Dag, zittingOp: Dag }, dicht),
    (b, s, hulp) => ({
      type: 'VraagKindplan',
      kindplan: hulp.nieuwId(),
      kind: b.kind,
      rechtbank: s('kindplan', b.rechtbank),
      gevraagdOp: b.gevraagdOp,
      leverenVoor: b.leverenVoor,
      zittingOp: b.zittingOp,
    }),
  ),
  op(
    'kindplannen/levering',
    'Een kindplan is geleverd',
    'LeverKindplan',
    Type.Object({ kindplan: Id, op: Dag }, dicht),
    b => ({ type: 'LeverKindplan', kindplan: b.kindplan, op: b.op }),
  ),
  op(
    'terugkeer',
    'Afspreken dat iemand naar huis gaat',
    'SpreekTerugkeerAf',
    Type.Object({ persoon: Id, op: Dag, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'SpreekTerugkeerAf', persoon: b.persoon, op: b.op, verslag: s('terugkeer', b.verslag) }),
  ),
]
