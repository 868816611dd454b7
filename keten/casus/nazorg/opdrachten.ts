import { Type } from 'typebox'
import { CONTACTWIJZEN } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Route } from '../../../kernel/gate.ts'
import { Dag, Id, Tekst, dicht, keuze, op, type Schrijver } from '../opdracht.ts'
import { JAARANTWOORDEN, UITKOMSTEN, type Nazorgdeel } from './feiten.ts'
import { buitenopdrachten } from './opdrachten-buiten.ts'
import { tikopdrachten } from './opdrachten-tik.ts'
import { wieKunnen } from './vragen.ts'

const Maand = Type.Integer({ minimum: 1, maximum: 60 })
const Gesprek = { persoon: Id, op: Dag, wijze: keuze(...CONTACTWIJZEN) }
const Stand = Type.Optional(keuze('afgesproken', 'niet'))

/** Without a word about it, what is written is what was agreed. */
const deelVan = (stand: Nazorgdeel['stand'] | undefined, tekst: string, s: Schrijver): Nazorgdeel => ({
  stand: stand ?? 'afgesproken',
  tekst: s('nazorg', tekst),
})

export const opdrachten: readonly Route[] = [
  ...tikopdrachten,
  ...buitenopdrachten,
  op(
    'nazorg',
    'Afspraken over nazorg',
    'SpreekNazorgAf',
    Type.Object(
      {
        verslag: Tekst,
        slachtofferStand: Stand,
        slachtoffer: Type.Optional(Tekst),
        plegerStand: Stand,
        pleger: Type.Optional(Tekst),
        bijHerhaling: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'SpreekNazorgAf',
      verslag: s('nazorg', b.verslag),
      ...(b.slachtoffer === undefined ? {} : { slachtoffer: deelVan(b.slachtofferStand, b.slachtoffer, s) }),
      ...(b.pleger === undefined ? {} : { pleger: deelVan(b.plegerStand, b.pleger, s) }),
      ...(b.bijHerhaling === undefined ? {} : { bijHerhaling: s('nazorg', b.bijHerhaling) }),
    }),
  ),
  op(
    'nazorg/maanden',
    'Kiezen wanneer er weer gekeken wordt',
    'KiesNazorgmaanden',
    Type.Object({ maanden: Type.Array(Maand, { maxItems: 12, uniqueItems: true }), reden: Tekst }, dicht),
    (b, s) => ({ type: 'KiesNazorgmaanden', maanden: b.maanden, reden: s('reden', b.reden) }),
  ),
  op(
    'opvolging',
    'Een opvolging vastleggen',
    'DoeOpvolging',
    Type.Object({ maand: Maand, uitkomst: keuze(...UITKOMSTEN), verslag: Tekst }, dicht),
    (b, s) => ({ type: 'DoeOpvolging', maand: b.maand, uitkomst: b.uitkomst, verslag: s('nazorg', b.verslag) }),
  ),
  op(
    'opvolging/meting',
    'Meten wat er veranderd is',
    'LegMetingVast',
    Type.Object(
      {
        maand: Maand,
        incidenten: Type.Integer({ minimum: 0, maximum: 999 }),
        opgelost: Tekst,
        meedoen: Tekst,
        bewijs: Tekst,
      },
      dicht,
    ),
    (b, s) => ({
      type: 'LegMetingVast',
      maand: b.maand,
      incidenten: b.incidenten,
      opgelost: s('meting', b.opgelost),
      meedoen: s('meting', b.meedoen),
      bewijs: s('meting', b.bewijs),
    }),
  ),
  op(
    'opvolging/antwoord',
    'Wat iemand van het gezin zelf zegt',
    'LegGezinsantwoordVast',
    Type.Object({ maand: Maand, ...Gesprek, antwoord: Tekst }, dicht),
    (b, s) => ({ type: 'LegGezinsantwoordVast', ...b, antwoord: s('gezinsantwoord', b.antwoord) }),
  ),
  op(
    'jaarcheck',
    'Een jaar na de start van hulp: was er opnieuw geweld',
    'DoeJaarcheck',
    Type.Object({ hulp: Id, geweld: keuze(...JAARANTWOORDEN), bron: Tekst }, dicht),
    (b, s) => ({ type: 'DoeJaarcheck', hulp: b.hulp, geweld: b.geweld, bron: s('nazorg', b.bron) }),
  ),
  op(
    'stabiel-resultaat',
    'Vastleggen dat het blijvend veilig is',
    'LegStabielResultaatVast',
    Type.Object({ bewijs: Tekst, op: Dag }, dicht),
    (b, s) => ({ type: 'LegStabielResultaatVast', bewijs: s('nazorg', b.bewijs), op: b.op }),
  ),
  op(
    'hercontact',
    'Iemand van het gezin klopt weer aan',
    'NeemHercontactAan',
    Type.Object({ persoon: Id, verslag: Tekst, door: Type.Optional(Id) }, dicht),
    (b, s, hulp) => ({
      type: 'NeemHercontactAan',
      hercontact: hulp.nieuwId(),
      persoon: b.persoon,
      verslag: s('contact', b.verslag),
      ...(b.door === undefined ? {} : { door: b.door }),
    }),
    wieKunnen,
  ),
  op(
    'hercontact/antwoord',
    'Contact met wie weer aanklopte',
    'BeantwoordHercontact',
    Type.Object({ hercontact: Id, ...Gesprek, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'BeantwoordHercontact', ...b, verslag: s('contact', b.verslag) }),
  ),
]
