import { Type, type Static } from 'typebox'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import { CIJFEREENHEDEN, CIJFERPRECISIES, type Indicator, type RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { lijnenVan, type Waarde } from './cijfers.ts'
import { LEZERS } from './routes.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'

const Woord = Type.Object({ nl: Type.String(), en: Type.String() })
const Plek = Type.Object({
  waar: Type.String(),
  periode: of(Type.String()),
  waarde: Type.Number(),
  tot: of(Type.Number()),
  precisie: Type.Enum([...CIJFERPRECISIES]),
  bron: Type.String(),
})
/** Een cijfer met waarden per gemeente, en wat er voor de regio en voor het land naast ligt. */
const Kaartcijfer = Type.Object({
  id: Type.String(),
  naam: Woord,
  eenheid: Type.Enum([...CIJFEREENHEDEN]),
  kant: Type.Enum(['op', 'neer', 'geen']),
  gemeenten: Type.Array(Plek),
  naast: Type.Array(Type.Object({ cijfer: Type.String(), naam: Woord, punten: Type.Array(Plek) })),
})
export const Kaartblad = Type.Object({
  gemeenten: Type.Array(
    Type.Object({ naam: Type.String(), positie: Type.String(), rij: Type.Number(), kolom: Type.Number() }),
  ),
  cijfers: Type.Array(Kaartcijfer),
})
export type Kaartblad = Static<typeof Kaartblad>

type Bekenden = { readonly def: RegioDefinitie; readonly documenten: readonly Bekend[] }

/** De cijfers die per gemeente een waarde hebben, met de waarden van regio en land ernaast. */
export function kaartVan(bekend: Bekenden, waarden: ReadonlyMap<string, readonly Waarde[]>): Kaartblad {
  const { def } = bekend
  const punten = (i: Indicator) => puntenVan(bekend, i, waarden.get(i.id) ?? [])
  const cijfers = def.indicatoren.flatMap(i => {
    const eigen = punten(i)
    const gemeenten = eigen.filter(p => p.gemeente !== null)
    if (gemeenten.length === 0) return []
    const anderen = (i.vergelijk ?? [])
      .flatMap(id => def.indicatoren.find(x => x.id === id) ?? [])
      .filter(x => x.eenheid === i.eenheid)
    const naast = [i, ...anderen].map(x => ({
      ...{ cijfer: x.id, naam: x.naam },
      punten: punten(x).filter(p => p.gemeente === null),
    }))
    return [
      {
        ...{ id: i.id, naam: i.naam, eenheid: i.eenheid, kant: i.richting.kant, gemeenten },
        naast: naast.filter(n => n.punten.length > 0),
      },
    ]
  })
  return {
    gemeenten: def.gemeenten.map(g => ({
      ...{ naam: g.naam, positie: g.positie },
      ...{ rij: g.tegel.rij, kolom: g.tegel.kolom },
    })),
    cijfers,
  }
}

/** Wat een cijfer in zijn eigen eenheid zegt, per tijdvak en gemeente; een cijfer van een enkele gemeente is van haar. */
function puntenVan({ documenten }: Bekenden, i: Indicator, erbij: readonly Waarde[]) {
  return lijnenVan(i, erbij)
    .filter(l => l.eenheid === i.eenheid)
    .flatMap(l => l.punten)
    .flatMap(p => {
      if (p.waarde === undefined) return []
      const gemeente = p.gemeente ?? i.gemeente ?? null
      return [
        {
          ...{ gemeente, waar: gemeente ?? '', periode: p.periode ?? null, waarde: p.waarde },
          ...{ tot: p.tot ?? null, precisie: p.precisie },
          bron: p.rij === undefined ? bronInWoorden(p.bron, documenten, 'regels') : p.bron,
        },
      ]
    })
}

export const kaartroute = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/kaart',
    samenvatting: 'De gemeenten van de regio met de cijfers die per gemeente een waarde hebben, naast regio en land',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Kaartblad,
    kijk: async tx => {
      const def = boek.definitie(tx.wie.regio)
      const { geldig } = await vastgelegd(tx, def)
      const antwoord = kaartVan({ def, documenten: boek.documenten(tx.wie.regio) }, geldig)
      return { antwoord, zaak: null, personen: [] }
    },
  })
