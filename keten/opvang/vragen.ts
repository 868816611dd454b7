import { Type } from 'typebox'
import type { Rol } from '../../kernel/actor.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { gebiedVan } from './aanbod.ts'
import { isVers, past, WIJZIGINGEN_TOT, type Behoefte, type Kleur } from './bed.ts'
import { dicht, Groep } from './invoer.ts'
import { OPVANG } from './opdrachten-plekken.ts'
import { VRAGERS } from './opdrachten-vragen.ts'

const Lijst = Type.Array(Type.String())
const OfNiets = Type.Union([Type.String(), Type.Null()])
const Plekrij = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  aanbod: Type.String(),
  soort: Type.String(),
  volwassenen: Type.Integer(),
  kinderen: Type.Integer(),
  groepen: Lijst,
  geschikt: Lijst,
  kleur: Type.String(),
  nietIn: Lijst,
  stand: Type.String(),
  standOp: Type.String(),
  /** looked at within a day; older may be taken already */
  vers: Type.Boolean(),
  vrijRond: OfNiets,
  /** whether this person may ask for the address */
  ingedeeld: Type.Boolean(),
  verloop: Type.Array(Type.Object({ stand: Type.String(), op: Type.String() })),
})
type PlekDb = {
  id: string
  naam: string
  aanbod: string
  volwassenen: number
  kinderen: number
  groepen: string[]
  geschikt: string[]
  kleur: string
  niet_in: string[]
  niet_in_provincies: string[]
  stand: string
  stand_op: Date
  vrij_rond: string | null
  ingedeeld: boolean
  verloop: { stand: string; op: string }[]
}

const KOLOMMEN = `p.id, p.naam, p.aanbod, p.volwassenen, p.kinderen, p.groepen, p.geschikt, p.kleur, p.niet_in, p.niet_in_provincies, p.stand, p.stand_op,
     p.vrij_rond::text as vrij_rond`
const VAN_OPVANG = 'from kring.plek p where p.regio = $1 and p.organisatie = $2'
const OP_NAAM = 'order by p.aanbod, p.naam, p.id'
const PLEKKEN = `select ${KOLOMMEN}, $3::uuid = any (p.medewerkers) as ingedeeld,
     coalesce((select jsonb_agg(jsonb_build_object('stand', x.stand, 'op', x.op) order by x.op desc)
        from (select s.stand, s.op from kring.plekstand s where s.regio = p.regio and s.plek = p.id order by s.op desc limit 10) x), '[]') as verloop
   ${VAN_OPVANG} ${OP_NAAM}`
/** What is free now: all that whoever answers a request looks at, without the history of every place. */
const VRIJ = `select ${KOLOMMEN} ${VAN_OPVANG} and p.stand = 'vrij' ${OP_NAAM}`

const plekken = vraagRoute({
  methode: 'GET',
  pad: '/opvang/plekken',
  samenvatting: 'De plekken van de eigen opvang, met hun stand',
  doel: 'opvang',
  rollen: OPVANG,
  velden: ['proces'],
  query: Type.Object({ groep: Type.Optional(Groep) }, dicht),
  antwoord: Type.Object({
    plekken: Type.Array(Plekrij),
    aanbod: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), soort: Type.String() })),
    gemeenten: Lijst,
  }),
  kijk: async (tx, { query, hulp }) => {
    const { opvang, gemeenten, organisaties } = hulp.definitie
    const rijen = await tx.vraag<PlekDb>('plek_lijst', PLEKKEN, [tx.wie.regio, tx.wie.organisatie, tx.wie.mens])
    // A place without a group is for everybody; with one, for who is named (R000-47).
    const gekozen = rijen.filter(
      r => query.groep === undefined || r.groepen.length === 0 || r.groepen.includes(query.groep),
    )
    const [eigen] = await tx.vraag<{ definitie: string }>(
      'plek_eigen',
      'select definitie from kring.organisatie where regio = $1 and id = $2',
      [tx.wie.regio, tx.wie.organisatie],
    )
    const aanbod = opvang.filter(
      o => o.organisatie === eigen?.definitie && o.soort !== 'intake' && o.soort !== 'ambulant',
    )
    return {
      antwoord: {
        plekken: gekozen.map(r => ({
          id: r.id,
          naam: r.naam,
          aanbod: r.aanbod,
          soort: opvang.find(o => o.id === r.aanbod)?.soort ?? 'opvang',
          volwassenen: r.volwassenen,
          kinderen: r.kinderen,
          groepen: r.groepen,
          geschikt: r.geschikt,
          kleur: r.kleur,
          nietIn: r.niet_in,
          stand: r.stand,
          standOp: r.stand_op.toISOString(),
          vers: isVers(r.stand_op.toISOString(), tx.nu),
          vrijRond: r.vrij_rond,
          ingedeeld: r.ingedeeld,
          verloop: r.verloop.map(s => ({ stand: s.stand, op: new Date(s.op).toISOString() })),
        })),
        aanbod: aanbod.map(o => ({ id: o.id, naam: o.naam, soort: o.soort })),
        gemeenten: organisaties.length === 0 ? [] : gemeenten.map(g => g.naam),
      },
      zaak: null,
      personen: [],
    }
  },
})

const Vraagrij = Type.Object({
  id: Type.String(),
  eigen: Type.Boolean(),
  gemeente: Type.String(),
  volwassenen: Type.Integer(),
  kinderen: Lijst,
  groep: OfNiets,
  behoeften: Lijst,
  urgentie: Type.String(),
  kleur: Type.String(),
  mijden: Lijst,
  terugbel: Type.String(),
  ambulant: Type.String(),
  buiten: OfNiets,
  landelijk: OfNiets,
  weg: Type.String(),
  past: Type.Boolean(),
  wijzigingenOver: Type.Integer(),
  stand: Type.String(),
  gevraagdOp: Type.String(),
  wachtMinuten: Type.Integer(),
  antwoordVoor: Type.String(),
  geescaleerd: Type.Boolean(),
  kijkVoor: Type.String(),
  kijkTeLaat: Type.Boolean(),
  eigenaar: Type.String(),
  neeVan: Type.Integer(),
  naarAantal: Type.Integer(),
  /** one's own shelter said no */
  zelfNee: Type.Boolean(),
  vastTot: OfNiets,
  criterium: OfNiets,
  kindoordeel: OfNiets,
  eindOp: OfNiets,
  einde: OfNiets,
  /** places of one's own shelter that fit and are free; empty for who asks */
  plekken: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), bots: Lijst, vers: Type.Boolean() })),
})
type VraagDb = {
  id: string
  eigen: boolean
  gemeente: string
  volwassenen: number
  kinderen: string[]
  groep: string | null
  behoeften: Behoefte[]
  urgentie: string
  kleur: Kleur
  mijden: string[]
  terugbel: string
  ambulant: string
  buiten: string | null
  landelijk: string | null
  weg: string
  past: boolean
  wijzigingen: number
  stand: string
  gevraagd_op: Date
  antwoord_voor: Date
  geescaleerd_op: Date | null
  kijk_voor: Date
  eigenaar: string
  naar: string[]
  nee: string[]
  vast_tot: Date | null
  criterium: string | null
  kindoordeel: string | null
  eind_op: Date | null
  einde: string | null
}

const vragenlijst = vraagRoute({
  methode: 'GET',
  pad: '/opvang/vragen',
  samenvatting: 'Vragen om een plek: de eigen, en voor de opvang wat naar haar ging',
  doel: 'opvang',
  rollen: [...VRAGERS, 'opvangmedewerker'],
  velden: ['proces'],
  antwoord: Type.Object({
    vragen: Type.Array(Vraagrij),
    gemeenten: Lijst,
    wegen: Type.Array(
      Type.Object({
        naam: Type.String(),
        organisatie: Type.String(),
        gebied: Type.String(),
        groepen: Lijst,
        schaal: OfNiets,
        bron: Type.String(),
      }),
    ),
    telefoon: OfNiets,
  }),
  kijk: async (tx, { hulp }) => {
    const { definitie } = hulp
    const rijen = await tx.vraag<VraagDb>(
      'bedvraag_lijst',
      `select b.id, b.organisatie = $2 as eigen, b.gemeente, b.volwassenen, b.kinderen, b.groep, b.behoeften, b.urgentie, b.kleur, b.mijden, b.terugbel, b.ambulant, b.buiten,
         b.landelijk, b.weg, b.past, b.wijzigingen, b.stand, b.gevraagd_op, b.antwoord_voor, b.geescaleerd_op, b.kijk_voor, m.naam as eigenaar, b.naar, b.nee, b.vast_tot,
         b.criterium, b.kindoordeel, b.eind_op, b.einde
       from kring.bedvraag b join kring.mens m on m.id = b.mens
       where b.regio = $1 and (b.organisatie = $2 or ($2 = any (b.naar) and $3::boolean))
       order by b.eind_op is not null, array_position(array['nu', 'vandaag', 'deze-week'], b.urgentie), b.gevraagd_op limit 100`,
      [tx.wie.regio, tx.wie.organisatie, OPVANG.includes(tx.wie.rol)],
    )
    const vrij = OPVANG.includes(tx.wie.rol)
      ? await tx.vraag<Omit<PlekDb, 'ingedeeld' | 'verloop'>>('plek_vrij', VRIJ, [tx.wie.regio, tx.wie.organisatie])
      : []
    const passend = (v: VraagDb) =>
      v.stand !== 'open' || !v.naar.includes(tx.wie.organisatie)
        ? []
        : vrij
            .filter(p =>
              past(
                { ...p, geschikt: p.geschikt as Behoefte[], kleur: p.kleur as Kleur, nietIn: [] },
                { ...v, kinderen: v.kinderen.length, mijdProvincies: [] },
              ),
            )
            // A person decides: here the shelter sees which of its own municipalities clash (SD-29).
            .map(p => ({
              id: p.id,
              naam: p.naam,
              bots: p.niet_in.filter(g => v.mijden.includes(g)),
              vers: isVers(p.stand_op.toISOString(), tx.nu),
            }))
    const iso = (d: Date | null) => d?.toISOString() ?? null
    return {
      antwoord: {
        vragen: rijen.map(v => ({
          id: v.id,
          eigen: v.eigen,
          gemeente: v.gemeente,
          volwassenen: v.volwassenen,
          kinderen: v.kinderen,
          groep: v.groep,
          behoeften: v.behoeften,
          urgentie: v.urgentie,
          kleur: v.kleur,
          mijden: v.mijden,
          terugbel: v.terugbel,
          ambulant: v.ambulant,
          buiten: v.buiten,
          landelijk: v.landelijk,
          weg: v.weg,
          past: v.past,
          wijzigingenOver: WIJZIGINGEN_TOT - v.wijzigingen,
          stand: v.stand,
          gevraagdOp: v.gevraagd_op.toISOString(),
          wachtMinuten: Math.floor(((v.eind_op?.getTime() ?? Date.parse(tx.nu)) - v.gevraagd_op.getTime()) / 60_000),
          antwoordVoor: v.antwoord_voor.toISOString(),
          geescaleerd: v.geescaleerd_op !== null,
          kijkVoor: v.kijk_voor.toISOString(),
          kijkTeLaat: v.eind_op === null && v.kijk_voor.getTime() < Date.parse(tx.nu),
          eigenaar: v.eigenaar,
          neeVan: v.nee.length,
          naarAantal: v.naar.length,
          zelfNee: v.nee.includes(tx.wie.organisatie),
          vastTot: iso(v.vast_tot),
          criterium: v.criterium,
          kindoordeel: v.kindoordeel,
          eindOp: iso(v.eind_op),
          einde: v.einde,
          plekken: passend(v),
        })),
        gemeenten: definitie.gemeenten.map(g => g.naam),
        wegen: definitie.opvang
          .filter(o => o.soort !== 'ambulant')
          .map(o => ({
            naam: o.naam,
            organisatie: definitie.organisaties.find(x => x.id === o.organisatie)?.naam ?? o.organisatie,
            gebied: gebiedVan(definitie, o),
            groepen: [...(o.groepen ?? [])],
            schaal: o.schaal ?? null,
            bron: o.bron,
          })),
        telefoon: definitie.organisaties.find(o => o.soort === 'opvang')?.contact?.telefoon ?? null,
      },
      zaak: null,
      personen: [],
    }
  },
})

const TELLERS: readonly Rol[] = ['plaatsingscoordinator', 'procesregisseur', 'beleidsmedewerker']
/** What stays of requests: counts per year over the whole region; no shelter is named (SD-32). */
const telling = vraagRoute({
  methode: 'GET',
  pad: '/opvang/telling',
  samenvatting: 'Aantallen over vragen om een plek, per jaar',
  doel: 'opvang',
  rollen: TELLERS,
  velden: ['proces'],
  antwoord: Type.Object({
    telling: Type.Array(
      Type.Object({ jaar: Type.Integer(), soort: Type.String(), waarde: Type.String(), aantal: Type.Integer() }),
    ),
  }),
  kijk: async tx => ({
    antwoord: {
      telling: await tx.vraag<{ jaar: number; soort: string; waarde: string; aantal: number }>(
        'bed_telling',
        'select jaar, soort, waarde, count(*)::int as aantal from kring.bedtelling where regio = $1 group by jaar, soort, waarde order by jaar desc, soort, waarde',
        [tx.wie.regio],
      ),
    },
    zaak: null,
    personen: [],
  }),
})

export const vragen: readonly Route[] = [plekken, vragenlijst, telling]
