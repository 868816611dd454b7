import { Type } from 'typebox'
import { CONTACTWIJZEN } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { WEEKDAGEN } from './gegevenfeiten.ts'
import { gegevenopdrachten } from './opdrachten-gegevens.ts'
import { GEWEIGERD, HULPVRAAGREDENEN, MOTIVATIEFASEN } from './feiten.ts'

const Wijze = keuze(...CONTACTWIJZEN)
const Moment = { persoon: Id, op: Dag, wijze: Wijze, verslag: Tekst }

const Uur = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })

export const opdrachten: readonly Route[] = [
  ...gegevenopdrachten,
  op(
    'contacten',
    'Contact, of een poging daartoe',
    'LegContactVast',
    Type.Object({ ...Moment, gelukt: Type.Boolean(), via: Type.Optional(Id) }, dicht),
    (b, s, hulp) => ({
      type: 'LegContactVast',
      contact: hulp.nieuwId(),
      persoon: b.persoon,
      op: b.op,
      wijze: b.wijze,
      gelukt: b.gelukt,
      via: b.via ?? null,
      verslag: s('contact', b.verslag),
    }),
  ),
  op(
    'contacten/motivatie',
    'Een gesprek over willen veranderen',
    'LegMotivatieVast',
    Type.Object({ ...Moment, fase: keuze(...MOTIVATIEFASEN) }, dicht),
    (b, s) => ({ type: 'LegMotivatieVast', ...b, verslag: s('contact', b.verslag) }),
  ),
  op(
    'contacten/weigering',
    'Iemand zegt nee',
    'LegWeigeringVast',
    Type.Object({ ...Moment, wat: keuze(...GEWEIGERD) }, dicht),
    (b, s) => ({ type: 'LegWeigeringVast', ...b, verslag: s('contact', b.verslag) }),
  ),
  op(
    'gezinsgesprekken',
    'Een gesprek met het hele gezin',
    'LegGezinsgesprekVast',
    Type.Object(
      { aanwezig: Type.Array(Id, { minItems: 1, maxItems: 20 }), op: Dag, wijze: Wijze, verslag: Tekst },
      dicht,
    ),
    (b, s) => ({ type: 'LegGezinsgesprekVast', ...b, verslag: s('contact', b.verslag) }),
  ),
  op(
    'veilig-contact',
    'Hoe iemand veilig te bereiken is',
    'StelVeiligContactIn',
    Type.Object(
      {
        persoon: Id,
        wijzen: Type.Array(Wijze, { maxItems: CONTACTWIJZEN.length, uniqueItems: true }),
        van: Type.Optional(Uur),
        tot: Type.Optional(Uur),
        dagen: Type.Optional(Type.Array(keuze(...WEEKDAGEN), { maxItems: 7, uniqueItems: true })),
        voicemail: Type.Optional(keuze('ja', 'nee')),
        woord: Type.Optional(Kort),
        toelichting: Tekst,
      },
      dicht,
    ),
    ({ woord, ...b }, s) => ({
      type: 'StelVeiligContactIn',
      ...b,
      ...(woord === undefined ? {} : { woord: s('contact', woord) }),
      toelichting: s('contact', b.toelichting),
    }),
  ),
  op(
    'niet-zelf',
    'Iemand kan niet zelf om hulp vragen',
    'LegVastDatIemandNietZelfVraagt',
    Type.Object({ persoon: Id, waarom: keuze(...HULPVRAAGREDENEN), toelichting: Tekst }, dicht),
    (b, s) => ({
      type: 'LegVastDatIemandNietZelfVraagt',
      persoon: b.persoon,
      waarom: b.waarom,
      toelichting: s('contact', b.toelichting),
    }),
  ),
  op(
    'signalen',
    'Een signaal over iemand',
    'LegSignaalVast',
    Type.Object({ persoon: Id, op: Dag, verslag: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'LegSignaalVast',
      signaal: hulp.nieuwId(),
      persoon: b.persoon,
      op: b.op,
      verslag: s('signaal', b.verslag),
    }),
  ),
]
