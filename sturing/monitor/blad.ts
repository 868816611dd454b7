import { Type, type Static } from 'typebox'
import { of } from '../../kernel/vorm.ts'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import { CIJFEREENHEDEN, CIJFERPRECISIES, type Indicator, type RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { beweging, lijnenVan, type Lijn, type Waarde } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'
import { delenVan } from './keur.ts'

const Woord = Type.Object({ nl: Type.String(), en: Type.String() })
const Punt = Type.Object({
  periode: of(Type.String()),
  waarde: of(Type.Number()),
  tot: of(Type.Number()),
  precisie: Type.Enum([...CIJFERPRECISIES]),
  delen: Type.Array(Type.Object({ id: Type.String(), wat: Woord, waarde: Type.Number() })),
  bron: Type.String(),
  grens: of(Type.String()),
  importdag: of(Type.String()),
  gemeente: of(Type.String()),
  /** entered here and since replaced by another; it stays readable */
  vervangen: Type.Boolean(),
})
const Lijnvorm = Type.Object({
  cijfer: Type.String(),
  naam: Woord,
  eenheid: Type.Enum([...CIJFEREENHEDEN]),
  lezing: of(Woord),
  beweging: of(Type.Enum(['gedaald', 'gestegen', 'gelijk'])),
  punten: Type.Array(Punt),
})

/** Wat er geteld is; verborgen is waarde, teller en noemer alle drie leeg. */
export const Getelwaarde = {
  value: of(Type.Number()),
  numerator: of(Type.Number()),
  denominator: of(Type.Number()),
  suppressed: Type.Boolean(),
  why: of(Type.String()),
}
const Geteld = Type.Object({
  ...Getelwaarde,
  periode: Type.String(),
  /** how it is counted, without rows */
  query: Type.String(),
  /** periods of the same years that stay hidden */
  verborgen: Type.Array(Type.String()),
  /** the period before, as long as this one */
  vorig: of(Type.Object({ ...Getelwaarde, periode: Type.String() })),
  /** against the period before; null while this one runs, or when one of the two is empty or hidden */
  beweging: of(Type.Enum(['gedaald', 'gestegen', 'gelijk'])),
  /** this period is not over yet */
  loopt: Type.Boolean(),
})
const Deelcijfer = Type.Object({
  ...{ deel: Type.String(), naam: Woord, ...Getelwaarde, vorig: of(Type.Number()) },
  /** of a municipality: what the number of people there lets expect */
  verwacht: of(Type.Number()),
})

/** Een cijfer zoals het scherm het toont. */
export const Blad = Type.Object({
  /** null: this figure is not counted from what happened */
  geteld: of(Geteld),
  verdeling: Type.Array(Deelcijfer),
  /** what is not to be had in a split by place, and why */
  bijVerdeling: of(Woord),
  /** why there is no count, for a figure that cannot be counted */
  nietGeteld: of(Woord),
  id: Type.String(),
  naam: Woord,
  vraag: Woord,
  definitie: Woord,
  populatie: Woord,
  teller: Woord,
  noemer: of(Woord),
  eenheid: Type.Enum([...CIJFEREENHEDEN]),
  richting: Type.Object({
    kant: Type.Enum(['op', 'neer', 'geen']),
    uit: Type.Enum(['bron', 'afgeleid']),
    waarom: of(Woord),
  }),
  norm: of(Type.Number()),
  niveau: Type.Enum(['landelijk', 'regionaal', 'lokaal']),
  optelbaar: Type.Boolean(),
  grenzen: Type.Array(Woord),
  bron: Type.String(),
  versies: Type.Array(
    Type.Object({ landelijk: Woord, van: of(Type.String()), tot: of(Type.String()), definitie: of(Woord) }),
  ),
  delen: Type.Array(Type.Object({ id: Type.String(), wat: Woord })),
  lijnen: Type.Array(Lijnvorm),
  vergelijk: Type.Array(Lijnvorm),
  oud: Type.Array(Punt),
})
export type Blad = Static<typeof Blad>

type Bekenden = { readonly def: RegioDefinitie; readonly documenten: readonly Bekend[] }

/** Alles over een cijfer: wat het betekent, de reeksen, en waar het naast gelegd wordt. */
export function bladVan(
  { def, documenten }: Bekenden,
  i: Indicator,
  waarden: ReadonlyMap<string, readonly Waarde[]>,
  oud: readonly Waarde[],
  telling: Pick<Blad, 'geteld' | 'verdeling' | 'bijVerdeling'> = { geteld: null, verdeling: [], bijVerdeling: null },
): Blad {
  const lijn = (van: Indicator) => (l: Lijn) => ({
    cijfer: van.id,
    naam: van.naam,
    eenheid: l.eenheid,
    lezing: l.lezing,
    beweging: beweging(l),
    punten: l.punten.map(p => punt(p, documenten, false)),
  })
  const ander = (i.vergelijk ?? []).flatMap(id => def.indicatoren.find(x => x.id === id) ?? [])
  return {
    ...telling,
    nietGeteld: i.telling?.waarom ?? null,
    ...{ id: i.id, naam: i.naam, definitie: i.definitie, populatie: i.populatie, teller: i.teller },
    vraag: def.beleidsvragen.find(v => v.id === i.vraag)?.vraag ?? i.naam,
    noemer: i.noemer ?? null,
    eenheid: i.eenheid,
    richting: { kant: i.richting.kant, uit: i.richting.uit, waarom: i.richting.waarom ?? null },
    norm: i.norm ?? null,
    niveau: i.niveau,
    optelbaar: i.optelbaar,
    grenzen: [...grenzenVan(i)],
    bron: bronInWoorden(i.bron, documenten, 'regels'),
    versies: (i.versies ?? []).map(v => ({
      ...{ landelijk: v.landelijk, van: v.van ?? null, tot: v.tot ?? null, definitie: v.definitie ?? null },
    })),
    delen: delenVan(i).map(d => ({ id: d.id, wat: d.wat })),
    lijnen: lijnenVan(i, waarden.get(i.id) ?? []).map(lijn(i)),
    vergelijk: ander.flatMap(x =>
      lijnenVan(x, waarden.get(x.id) ?? [])
        .filter(l => l.eenheid === i.eenheid)
        .map(lijn(x)),
    ),
    oud: oud.map(p => punt(p, documenten, true)),
  }
}

const punt = (p: Waarde, documenten: readonly Bekend[], vervangen: boolean): Static<typeof Punt> => ({
  periode: p.periode ?? null,
  waarde: p.waarde ?? null,
  tot: p.tot ?? null,
  precisie: p.precisie,
  delen: [...(p.delen ?? [])],
  bron: p.rij === undefined ? bronInWoorden(p.bron, documenten, 'regels') : p.bron,
  grens: p.grens ?? null,
  importdag: p.importdag ?? null,
  gemeente: p.gemeente ?? null,
  vervangen,
})
