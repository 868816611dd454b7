import { Type } from 'typebox'
import type { Rol } from '../../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../../kernel/gate.ts'
import { voegToe, werkBij } from '../../../kernel/rijen.ts'
import { dicht } from '../invoer.ts'
import { gemeentenBezwaar, OPVANG } from '../opdrachten-plekken.ts'
import { AfspraakInvoer } from './invoer.ts'

export const WONINGLEZERS: readonly Rol[] = ['beleidsmedewerker', 'procesregisseur', ...OPVANG]
const Rij = Type.Object(
  {
    gemeente: Type.String(),
    jaar: Type.Integer(),
    met: Type.Union([Type.String(), Type.Null()]),
    afgesproken: Type.Integer(),
    aangeboden: Type.Integer(),
    betrokken: Type.Integer(),
    wijkwens: Type.Integer(),
    wijkGelukt: Type.Integer(),
  },
  dicht,
)

/** Homes for who leaves the shelter, per municipality and year: agreed, offered, and what families really moved into (R001-88, R002-66). */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/opvang/woningen',
  samenvatting: 'Woningen voor uitstroom: afgesproken, aangeboden en betrokken, per gemeente en jaar',
  doel: 'opvang',
  rollen: WONINGLEZERS,
  velden: ['proces'],
  antwoord: Type.Object({ woningen: Type.Array(Rij), gemeenten: Type.Array(Type.String()) }, dicht),
  kijk: async (tx, { hulp }) => ({
    antwoord: {
      woningen: await tx.vraag<Type.Static<typeof Rij>>(
        'woning_lijst',
        `select coalesce(a.gemeente, b.gemeente) as gemeente, coalesce(a.jaar, b.jaar) as jaar, a.met, coalesce(a.afgesproken, 0) as afgesproken,
           coalesce(a.aangeboden, 0) as aangeboden, coalesce(b.aantal, 0) as betrokken, coalesce(b.wijkwens, 0) as wijkwens, coalesce(b.wijk_gelukt, 0) as "wijkGelukt"
         from (select * from kring.woningafspraak where regio = $1) a full join kring.woningen_betrokken() b on b.gemeente = a.gemeente and b.jaar = a.jaar
         order by 2 desc, 1`,
        [tx.wie.regio],
      ),
      gemeenten: hulp.definitie.gemeenten.map(g => g.naam),
    },
    zaak: null,
    personen: [],
  }),
})

const zet = rijRoute({
  pad: '/opvang/woningen',
  samenvatting: 'Vastleggen hoeveel woningen een gemeente in een jaar afsprak en aanbood',
  rollen: ['beleidsmedewerker'],
  doel: 'opvang',
  body: AfspraakInvoer,
  maak: async (tx, { body: b }, hulp) => {
    const nee = gemeentenBezwaar(hulp.definitie, 'gemeente', [b.gemeente])
    if (nee) return nee
    const { regio, mens } = tx.wie
    const [al] = await tx.vraag<{ id: string }>(
      'woning_al',
      'select id from kring.woningafspraak where regio = $1 and gemeente = $2 and jaar = $3 for update',
      [regio, b.gemeente, b.jaar],
    )
    const { gemeente, jaar, ...wat } = b
    const id = al?.id ?? hulp.nieuwId()
    const door = { ...wat, met: b.met.trim(), mens, op: hulp.nu }
    return {
      id,
      rijen: [
        al === undefined
          ? voegToe('woningafspraak', { regio, id, gemeente, jaar, ...door })
          : werkBij('woningafspraak', { regio, id }, door),
      ],
    }
  },
})

export const woningen: readonly Route[] = [lijst, zet]
