import { Type } from 'typebox'
import { rollen, type Rol } from '../../kernel/actor.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { nietGevonden } from '../../kernel/weigering.ts'
import { gatenVan, laatsteVan, naamVan, woordVan, type Beeld, type Gat } from './gaten.ts'
import { herinneringenVan } from './herinneringen.ts'
import { kalenderVan } from './kalender.ts'
import { haalWeg, maakNieuw, neemOver, wijzig, zetStap } from './opdrachten.ts'
import { telling } from './telling.ts'
import { uitDefinitie } from './uit.ts'
import { verzameldVan, type Verzameld } from './verzameld.ts'
import { alsLijst } from './voorwaarde.ts'
import { Declaratie, type Waarden } from './vorm.ts'
import { naasten } from './naasten.ts'
import { beeldVan, leesbaar, vind, type Boek } from './vragen.ts'

/** Who reads or writes any register at all; which of them, each declaration says. */
const lezers = (boek: Boek): readonly Rol[] =>
  rollen.filter(r => [...boek.registers.values()].some(d => d.lezen.includes(r)))
const schrijvers = (boek: Boek): readonly Rol[] =>
  rollen.filter(r => [...boek.registers.values()].some(d => d.schrijven.includes(r)))
const Naam = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const Register = Type.Object({ register: Naam }, { additionalProperties: false })
const RegisterRij = Type.Object(
  { register: Naam, id: Type.String({ format: 'uuid' }) },
  { additionalProperties: false },
)
const Velden = Type.Record(
  Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
  Type.Union([
    Type.String({ maxLength: 4000 }),
    Type.Number(),
    Type.Boolean(),
    Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500 }),
  ]),
)
const Versie = Type.Integer({ minimum: 1 })
const GESLOTEN = { additionalProperties: false }
const Woord = Type.Object({ nl: Type.String(), en: Type.String() })
const Gatvorm = Type.Object({
  register: Type.String(),
  regel: Type.String(),
  zin: Woord,
  rij: Type.Union([Type.String(), Type.Null()]),
  wat: Type.String(),
  begin: Velden,
  vul: Type.String(),
  sinds: Type.Union([Type.String(), Type.Null()]),
  eigenaar: Type.Union([Type.String(), Type.Null()]),
})
const Rijvorm = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  stand: Type.String(),
  velden: Velden,
  versie: Type.Integer(),
  organisatie: Type.String(),
  herkomst: Type.Union([Type.String(), Type.Null()]),
  gewijzigdOp: Type.String(),
  /** the newest of each register that is shown with it */
  laatst: Type.Record(
    Type.String(),
    Type.Object({
      naam: Woord,
      velden: Velden,
      delen: Type.Array(Type.Object({ naam: Woord, waarde: Woord })),
    }),
  ),
  /** what stands in another register and belongs here */
  verzameld: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Woord,
      register: Type.String(),
      rijen: Type.Array(
        Type.Object({ id: Type.String(), naam: Type.String(), stand: Woord, delen: Type.Array(Type.String()) }),
      ),
      over: Type.Union([Type.Integer(), Type.Null()]),
    }),
  ),
})
const Keuzes = Type.Array(Type.Object({ id: Type.String(), naam: Type.String() }))

/** The registers over HTTP: every one of them by the same routes. */
export const maakRoutes = (boek: Boek): readonly Route[] => [
  overzicht(boek),
  gaten(boek),
  kalender(boek),
  een(boek),
  geschiedenis(boek),
  rijRoute({
    pad: '/registers/:register/rijen',
    samenvatting: 'Een regel toevoegen aan een register',
    rollen: schrijvers(boek),
    doel: 'sturing',
    params: Register,
    body: Type.Object({ velden: Velden }, GESLOTEN),
    maak: async (tx, { params, body }, hulp) => {
      const d = vind(boek, tx, params.register)
      if (d === null || !d.schrijven.includes(tx.wie.rol)) return nietGevonden()
      return maakNieuw(tx, d, boek, body.velden, hulp)
    },
  }),
  rijRoute({
    pad: '/registers/:register/rijen/:id',
    samenvatting: 'Een regel van een register wijzigen',
    rollen: schrijvers(boek),
    doel: 'sturing',
    params: RegisterRij,
    body: Type.Object({ versie: Versie, velden: Velden }, GESLOTEN),
    maak: async (tx, { params, body }) => {
      const d = vind(boek, tx, params.register)
      if (d === null || !d.schrijven.includes(tx.wie.rol)) return nietGevonden()
      return wijzig(tx, d, boek, params.id, body)
    },
  }),
  rijRoute({
    pad: '/registers/:register/rijen/:id/stap',
    samenvatting: 'Een regel van een register een stap verder zetten',
    rollen: schrijvers(boek),
    doel: 'sturing',
    params: RegisterRij,
    body: Type.Object({ versie: Versie, stap: Naam, velden: Velden }, GESLOTEN),
    maak: async (tx, { params, body }) => {
      const d = vind(boek, tx, params.register)
      if (d === null || !d.schrijven.includes(tx.wie.rol)) return nietGevonden()
      return zetStap(tx, d, boek, params.id, body)
    },
  }),
  rijRoute({
    pad: '/registers/:register/rijen/:id/weg',
    samenvatting: 'Een regel van een register weghalen of terugzetten',
    rollen: schrijvers(boek),
    doel: 'sturing',
    params: RegisterRij,
    body: Type.Object({ versie: Versie, terug: Type.Boolean() }, GESLOTEN),
    maak: async (tx, { params, body }) => {
      const d = vind(boek, tx, params.register)
      if (d === null || !d.schrijven.includes(tx.wie.rol)) return nietGevonden()
      return haalWeg(tx, d, params.id, body)
    },
  }),
  rijRoute({
    pad: '/registers/:register/overnemen',
    samenvatting: 'Overnemen wat de visie van de regio zelf noemt',
    rollen: schrijvers(boek),
    doel: 'sturing',
    params: Register,
    body: Type.Object({}, GESLOTEN),
    maak: async (tx, { params }, hulp) => {
      const d = vind(boek, tx, params.register)
      if (d === null || !d.schrijven.includes(tx.wie.rol)) return nietGevonden()
      return neemOver(tx, d, boek, hulp)
    },
  }),
]

const overzicht = (boek: Boek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/registers',
    samenvatting: 'Welke registers er zijn, met hoeveel regels en wat er ontbreekt',
    doel: 'sturing',
    rollen: lezers(boek),
    velden: ['regio'],
    antwoord: Type.Object({
      registers: Type.Array(
        Type.Object({
          id: Type.String(),
          module: Type.String(),
          naam: Woord,
          uitleg: Woord,
          /** the register it belongs with */
          onder: Type.Union([Type.String(), Type.Null()]),
          aantal: Type.Integer(),
          gaten: Type.Integer(),
          schrijven: Type.Boolean(),
          /** the field of a new line that says which gap it is about */
          neemtGaten: Type.Union([Type.String(), Type.Null()]),
          vast: Velden,
        }),
      ),
    }),
    kijk: async tx => {
      const alle = leesbaar(boek, tx.wie.regio, tx.wie.rol)
      const beeld = await beeldVan(tx, boek, alle)
      const registers = alle.map(d => ({
        ...{ id: d.id, module: d.module, naam: d.naam, uitleg: d.uitleg },
        aantal: beeld.rijen.get(d.id)?.length ?? 0,
        gaten: gatenVan(d, beeld).length,
        schrijven: d.schrijven.includes(tx.wie.rol),
        ...{ onder: d.onder ?? null, neemtGaten: d.neemtGaten?.veld ?? null, vast: { ...d.neemtGaten?.vast } },
      }))
      return { antwoord: { registers }, zaak: null, personen: [] }
    },
  })

const gaten = (boek: Boek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/gaten',
    samenvatting: 'Alles wat er volgens de afspraken zou moeten zijn en er niet is, en wat binnenkort moet',
    doel: 'sturing',
    rollen: lezers(boek),
    velden: ['regio'],
    antwoord: Type.Object({
      gaten: Type.Array(Gatvorm),
      herinneringen: Type.Array(
        Type.Object({ register: Type.String(), rij: Type.String(), dag: Type.String(), zin: Woord }),
      ),
    }),
    kijk: async tx => {
      const alle = leesbaar(boek, tx.wie.regio, tx.wie.rol)
      const beeld = await beeldVan(tx, boek, alle)
      const antwoord = {
        gaten: alle.flatMap(d => gatenVan(d, beeld)).map(plat),
        herinneringen: alle.flatMap(d => herinneringenVan(d, beeld)).sort((a, z) => a.dag.localeCompare(z.dag)),
      }
      return { antwoord, zaak: null, personen: [] }
    },
  })

const kalender = (boek: Boek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/kalender',
    samenvatting: 'Wat er in een jaar is: bijeenkomsten, campagnes, trainingen, en wat elk jaar terugkomt',
    doel: 'sturing',
    rollen: lezers(boek),
    velden: ['regio'],
    query: Type.Object(
      {
        jaar: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })),
        gemeente: Type.Optional(Type.String({ maxLength: 80 })),
      },
      GESLOTEN,
    ),
    antwoord: Type.Object({
      jaar: Type.Integer(),
      gemeenten: Type.Array(Type.String()),
      punten: Type.Array(
        Type.Object({
          register: Type.String(),
          rij: Type.String(),
          naam: Type.String(),
          dag: Type.String(),
          tot: Type.Union([Type.String(), Type.Null()]),
          gemeenten: Type.Array(Type.String()),
        }),
      ),
    }),
    kijk: async (tx, { query }) => {
      const alle = leesbaar(boek, tx.wie.regio, tx.wie.rol).filter(d => d.kalender !== undefined)
      const beeld = await beeldVan(tx, boek, alle)
      const jaar = Number(query.jaar ?? beeld.vandaag.slice(0, 4))
      const punten = alle
        .flatMap(d => kalenderVan(d, jaar, beeld, query.gemeente))
        .map(p => ({ ...p, gemeenten: [...p.gemeenten] }))
        .sort((x, y) => x.dag.localeCompare(y.dag))
      return { antwoord: { jaar, gemeenten: [...beeld.gemeenten], punten }, zaak: null, personen: [] }
    },
  })

const een = (boek: Boek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/registers/:register',
    samenvatting: 'Een register met zijn regels, gaten, herinneringen en tellingen',
    doel: 'sturing',
    rollen: lezers(boek),
    velden: ['regio'],
    params: Register,
    antwoord: Type.Object({
      declaratie: Declaratie,
      schrijven: Type.Boolean(),
      rijen: Type.Array(Rijvorm),
      gaten: Type.Array(Gatvorm),
      herinneringen: Type.Array(
        Type.Object({ register: Type.String(), rij: Type.String(), dag: Type.String(), zin: Woord }),
      ),
      tellingen: Type.Array(
        Type.Object({
          id: Type.String(),
          naam: Woord,
          /** whether the number is a share in a hundred */
          procent: Type.Boolean(),
          rijen: Type.Array(
            Type.Object({
              sleutels: Type.Array(Type.String()),
              woorden: Type.Array(Type.String()),
              aantal: Type.Number(),
              tekst: Type.Optional(Type.String()),
            }),
          ),
        }),
      ),
      gemeenten: Type.Array(Type.String()),
      organisaties: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), soort: Type.String() })),
      deelgebieden: Keuzes,
      verwijst: Type.Record(Type.String(), Keuzes),
      overTeNemen: Type.Integer(),
    }),
    kijk: async (tx, { params }) => {
      const d = vind(boek, tx, params.register)
      if (d === null) return null
      const beeld = await beeldVan(tx, boek, [d])
      const rijen = beeld.rijen.get(d.id) ?? []
      const alleGaten = gatenVan(d, beeld)
      const al = new Set(rijen.map(r => r.herkomst))
      const antwoord = {
        declaratie: d,
        schrijven: d.schrijven.includes(tx.wie.rol),
        rijen: opVolgorde(rijen, alleGaten).map(r => ({
          ...r,
          velden: open(r.velden),
          naam: naamVan(d, r, beeld),
          laatst: Object.fromEntries(
            Object.entries(laatsteVan(d, r, beeld)).map(([id, w]) => [
              id,
              { ...w, velden: open(w.velden), delen: [...w.delen] },
            ]),
          ),
          verzameld: verzameldVan(d, r, beeld).map(v => inWoorden(v, beeld)),
        })),
        gaten: alleGaten.map(plat),
        herinneringen: [...herinneringenVan(d, beeld)],
        tellingen: d.tellingen.map(t => ({
          ...{ id: t.id, naam: t.naam, procent: t.aandeel !== undefined },
          rijen: telling(d, t, beeld).map(r => ({ ...r, sleutels: [...r.sleutels], woorden: [...r.woorden] })),
        })),
        gemeenten: [...beeld.gemeenten],
        organisaties: [...beeld.organisaties],
        deelgebieden: (beeld.deelgebieden ?? []).map(({ id, naam }) => ({ id, naam })),
        verwijst: Object.fromEntries(
          naasten(d)
            .filter(id => id !== d.id || d.velden.some(v => v.register === id))
            .map(id => [id, namenVan(id, beeld)]),
        ),
        overTeNemen: uitDefinitie(d, boek.definitie(tx.wie.regio)).filter(m => !al.has(m.herkomst)).length,
      }
      return { antwoord, zaak: null, personen: [] }
    },
  })

const geschiedenis = (boek: Boek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/registers/:register/rijen/:id',
    samenvatting: 'Hoe een regel van een register werd wat zij is',
    doel: 'sturing',
    rollen: lezers(boek),
    velden: ['regio'],
    params: RegisterRij,
    antwoord: Type.Object({
      weg: Type.Boolean(),
      versies: Type.Array(
        Type.Object({
          versie: Type.Integer(),
          op: Type.String(),
          door: Type.String(),
          wat: Type.String(),
          stand: Type.String(),
          velden: Velden,
        }),
      ),
    }),
    kijk: async (tx, { params }) => {
      if (vind(boek, tx, params.register) === null) return null
      const rijen = await tx.vraag<{
        versie: number
        op: Date
        door: string
        wat: string
        stand: string
        velden: Waarden
        weg: boolean
      }>(
        'register_geschiedenis',
        `select w.versie, w.op, m.naam as door, w.wat, w.stand, w.velden, r.weg_op is not null as weg
           from kring.registerwijziging w join kring.registerrij r on r.regio = w.regio and r.id = w.rij join kring.mens m on m.id = w.mens
          where w.regio = $1 and w.rij = $2 and r.register = $3 order by w.versie desc`,
        [tx.wie.regio, params.id, params.register],
      )
      if (rijen.length === 0) return null
      const versies = rijen.map(({ weg: _weg, op, velden, ...v }) => ({
        ...v,
        velden: open(velden),
        op: op.toISOString(),
      }))
      return { antwoord: { weg: rijen[0]?.weg === true, versies }, zaak: null, personen: [] }
    },
  })

/** What misses something comes first (R003-45); the rest as it came in. */
function opVolgorde<R extends { readonly id: string }>(rijen: readonly R[], gaten: readonly Gat[]): readonly R[] {
  const mist = new Set(gaten.map(g => g.rij))
  return [...rijen.filter(r => mist.has(r.id)), ...rijen.filter(r => !mist.has(r.id))]
}

type Losse = Record<string, string | number | boolean | string[]>
/** Copies, as an answer is written. */
const open = (velden: Waarden): Losse =>
  Object.fromEntries(Object.entries(velden).map(([id, w]) => [id, typeof w === 'object' ? [...w] : w]))
const plat = (g: Gat) => ({ ...g, begin: open(g.begin) })

function namenVan(id: string, beeld: Beeld): { id: string; naam: string }[] {
  const d = beeld.registers.get(id)
  return d === undefined ? [] : (beeld.rijen.get(id) ?? []).map(r => ({ id: r.id, naam: naamVan(d, r, beeld) }))
}

/** What belongs with a record, as people read it. */
function inWoorden(v: Verzameld, beeld: Beeld) {
  const ander = beeld.registers.get(v.register)
  return {
    ...{ id: v.id, naam: v.naam, register: v.register, over: v.over },
    rijen: v.rijen.map(r => {
      const stand = ander?.standen.find(s => s.id === r.stand)
      const delen = Object.entries(r.velden).map(([id, w]) => {
        const veld = ander?.velden.find(x => x.id === id)
        return alsLijst(w)
          .map(x => (veld === undefined ? x : woordVan(veld, x, beeld)))
          .join(', ')
      })
      return { id: r.id, naam: r.naam, stand: { nl: stand?.nl ?? r.stand, en: stand?.en ?? r.stand }, delen }
    }),
  }
}
