import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { wieKunnen } from '../nazorg/vragen.ts'
import { EFFECTEN, WACHTVEILIG, WACHTWIL, WEIGERAARS, ZWAARTES } from './feiten.ts'
import { herstelopdrachten } from './opdrachten-herstel.ts'

const Alleen = Type.Object({ hulp: Id }, dicht)

export const opdrachten: readonly Route[] = [
  op(
    'hulp',
    'Hulp aanbieden',
    'BiedHulpAan',
    Type.Object(
      {
        persoon: Id,
        wat: Tekst,
        aanbieder: Kort,
        medewerkingOuders: keuze('ja', 'nee', 'niet-nodig'),
        factor: Type.Optional(Id),
        zwaarte: Type.Optional(keuze(...ZWAARTES)),
        waarom: Type.Optional(Tekst),
        naCrisis: Type.Optional(Type.Boolean()),
      },
      dicht,
    ),
    (b, s, hulp) => ({
      type: 'BiedHulpAan',
      hulp: hulp.nieuwId(),
      persoon: b.persoon,
      wat: s('hulp', b.wat),
      aanbieder: s('hulp', b.aanbieder),
      medewerkingOuders: b.medewerkingOuders,
      ...(b.factor === undefined ? {} : { factor: b.factor }),
      ...(b.zwaarte === undefined ? {} : { zwaarte: b.zwaarte }),
      ...(b.waarom === undefined ? {} : { waarom: s('hulp', b.waarom) }),
      ...(b.naCrisis === undefined ? {} : { naCrisis: b.naCrisis }),
    }),
  ),
  op(
    'hulp/aanvaard',
    'Hulp is aanvaard',
    'AanvaardHulp',
    Type.Object({ hulp: Id, door: Type.Optional(Id) }, dicht),
    b => ({ type: 'AanvaardHulp', hulp: b.hulp, ...(b.door === undefined ? {} : { door: b.door }) }),
    wieKunnen,
  ),
  op(
    'hulp/wachten',
    'Kijken hoe het gaat met wie op hulp wacht',
    'ZieWachtendGezin',
    Type.Object(
      {
        hulp: Id,
        veilig: keuze(...WACHTVEILIG),
        wil: keuze(...WACHTWIL),
        plek: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
        verslag: Tekst,
        door: Type.Optional(Id),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'ZieWachtendGezin',
      hulp: b.hulp,
      veilig: b.veilig,
      wil: b.wil,
      plek: b.plek ?? null,
      verslag: s('hulp', b.verslag),
      ...(b.door === undefined ? {} : { door: b.door }),
    }),
    wieKunnen,
  ),
  op(
    'hulp/geweigerd',
    'Hulp is geweigerd',
    'WeigerHulp',
    Type.Object({ hulp: Id, door: keuze(...WEIGERAARS), reden: Tekst }, dicht),
    (b, s) => ({ type: 'WeigerHulp', hulp: b.hulp, door: b.door, reden: s('hulp', b.reden) }),
  ),
  op(
    'hulp/weigering-opgevolgd',
    'Een weigering opvolgen',
    'VolgWeigeringOp',
    Type.Object({ hulp: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'VolgWeigeringOp', hulp: b.hulp, verslag: s('hulp', b.verslag) }),
  ),
  op('hulp/start', 'Hulp is gestart', 'StartHulp', Alleen, b => ({ type: 'StartHulp', hulp: b.hulp })),
  op(
    'hulp/herziening',
    'Kijken of de hulp lichter kan',
    'HerzieHulp',
    Type.Object({ hulp: Id, lichter: Type.Boolean(), reden: Tekst }, dicht),
    (b, s) => ({ type: 'HerzieHulp', hulp: b.hulp, lichter: b.lichter, reden: s('hulp', b.reden) }),
  ),
  op(
    'hulp/afronding',
    'Hulp is afgerond',
    'RondHulpAf',
    Type.Object({ hulp: Id, verslag: Tekst, effect: Type.Optional(keuze(...EFFECTEN)) }, dicht),
    (b, s) => ({
      type: 'RondHulpAf',
      hulp: b.hulp,
      verslag: s('hulp', b.verslag),
      ...(b.effect === undefined ? {} : { effect: b.effect }),
    }),
  ),
  ...herstelopdrachten,
]
