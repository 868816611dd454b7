import { Type } from 'typebox'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import { bronInWoorden } from '../../gedeeld/regio/bron.ts'
import type { Indicator } from '../../gedeeld/regio/schema.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { of } from '../../kernel/vorm.ts'
import { lijnenVan, type Lijn } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'
import { LEZERS } from './routes.ts'
import { geteldPerJaar, type Jaarmeting } from './tellen.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'

const Woord = Type.Object({ nl: Type.String(), en: Type.String() })

/** De lijn die voor een cijfer staat: in de eigen eenheid, van de hele regio. */
export const hoofdlijn = (i: Indicator, lijnen: readonly Lijn[]): Lijn | null =>
  lijnen.find(l => l.eenheid === i.eenheid && l.punten.every(p => p.gemeente === undefined)) ?? null

/** Hoeveel hele jaren van wat Kring telt het overzicht tekent. */
const JAREN = 6

/** De laatste hele jaren, oud naar nieuw: een jaar dat nog loopt lijkt altijd te dalen. */
export function heleJarenTot(vandaag: string): readonly number[] {
  const dit = Number(vandaag.slice(0, 4))
  return Array.from({ length: JAREN }, (_x, n) => dit - JAREN + n)
}

/** Wat van de getelde jaren te tekenen is: een verborgen jaar blijft een open plek, een jaar zonder gegevens staat er niet. */
const getekend = (jaren: readonly Jaarmeting[]) =>
  jaren.flatMap(j =>
    j.value === null && !j.suppressed ? [] : [{ periode: String(j.jaar), waarde: j.suppressed ? null : j.value }],
  )

/** Van elk cijfer het verloop in het kort, met zijn bron en grenzen: wat het overzicht naast de nieuwste waarde tekent. */
export const reeksroute = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/reeksen',
    samenvatting: 'Het verloop van elk cijfer van de regio, met bron en grenzen',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Type.Object({
      reeksen: Type.Array(
        Type.Object({
          cijfer: Type.String(),
          bron: Type.String(),
          definitie: Woord,
          grenzen: Type.Array(Woord),
          punten: Type.Array(Type.Object({ periode: Type.String(), waarde: Type.Number() })),
          /** what Kring counted in whole years; a year that is too small to show has no value */
          geteld: Type.Array(Type.Object({ periode: Type.String(), waarde: of(Type.Number()) })),
        }),
      ),
    }),
    kijk: async tx => {
      const def = boek.definitie(tx.wie.regio)
      const documenten = boek.documenten(tx.wie.regio)
      const { geldig } = await vastgelegd(tx, def)
      const tellingen = await geteldPerJaar({ tx, def }, def.indicatoren, heleJarenTot(dagVan(tx.nu)))
      const reeksen = def.indicatoren.map(i => ({
        cijfer: i.id,
        bron: bronInWoorden(i.bron, documenten, 'regels'),
        definitie: i.definitie,
        grenzen: [...grenzenVan(i)],
        punten: (hoofdlijn(i, lijnenVan(i, geldig.get(i.id) ?? []))?.punten ?? []).flatMap(p =>
          p.periode === undefined || p.waarde === undefined ? [] : [{ periode: p.periode, waarde: p.waarde }],
        ),
        geteld: getekend(tellingen.get(i.id) ?? []),
      }))
      return { antwoord: { reeksen }, zaak: null, personen: [] }
    },
  })
