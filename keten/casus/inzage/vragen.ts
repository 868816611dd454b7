import { Type } from 'typebox'
import { vraagRoute, type Route } from '../../../kernel/gate.ts'
import { INHOUD } from '../../zaak.ts'
import { Id, dicht } from '../opdracht.ts'
import { inzage } from './inzage.ts'
import { leesBron } from './vragen-lezen.ts'

/** What would this person see: the copy exactly as it would be given, cut out on the server. */
const kopie = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/inzage/:persoon',
  samenvatting: 'Wat een gezinslid zou zien',
  doel: 'casusregie',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud'],
  params: Type.Object({ id: Id, persoon: Id }, dicht),
  query: Type.Object({ ontvanger: Type.Optional(Id) }, dicht),
  antwoord: Type.Unknown(),
  kijk: async (tx, { params, query, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const gelezen = await leesBron(tx, params.id)
    if (gelezen === null) return null
    const { c, bron } = gelezen
    if (![...c.personen, ...c.vertrokken].some(p => p.id === params.persoon)) return null
    return {
      antwoord: inzage(c, bron, params.persoon, query.ontvanger ?? params.persoon, hulp.nu),
      zaak: params.id,
      personen: [params.persoon],
    }
  },
})

const Deling = Type.Object({
  op: Type.String(),
  tot: Type.Union([Type.String(), Type.Null()]),
  doel: Type.String(),
  grond: Type.String(),
  grondBron: Type.String(),
  aan: Type.String(),
  functie: Type.String(),
  velden: Type.Array(Type.String()),
})
type Delingrij = { op: Date; tot: Date | null } & Omit<Type.Static<typeof Deling>, 'op' | 'tot'>

/** Every disclosure about one person in this case: ground, purpose, recipient, until when, which fields (SD-34). A line about nobody by name is about all. */
const delingen = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/delingen/:persoon',
  samenvatting: 'Wat er over een gezinslid is gedeeld',
  doel: 'casusregie',
  rollen: INHOUD,
  velden: ['persoon'],
  params: Type.Object({ id: Id, persoon: Id }, dicht),
  antwoord: Type.Object({ delingen: Type.Array(Deling) }),
  kijk: async (tx, { params, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const rijen = await tx.vraag<Delingrij>(
      'delingen_persoon',
      `select d.op, d.tot, d.doel, d.grond, d.grond_bron as "grondBron", coalesce(m.naam, o.naam, '') as aan, d.aan_functie as functie, d.velden
         from kring.deling d left join kring.organisatie o on o.regio = d.regio and o.id = d.aan_organisatie left join kring.mens m on m.id = d.aan_mens
        where d.regio = $1 and d.zaak = $2 and (d.personen = '{}' or $3::uuid = any(d.personen)) order by d.op desc limit 200`,
      [tx.wie.regio, params.id, params.persoon],
    )
    return {
      antwoord: {
        delingen: rijen.map(r => ({ ...r, op: r.op.toISOString(), tot: r.tot?.toISOString() ?? null })),
      },
      zaak: params.id,
      personen: [params.persoon],
    }
  },
})

const Spoorblad = Type.Object({
  id: Type.String(),
  persoon: Type.String(),
  op: Type.String(),
  tot: Type.String(),
  inhoud: Type.Unknown(),
})

/** What was given out to me, for the track I work on; the rest of the file does not exist for me (SD-23). */
const spoorbladen = vraagRoute({
  methode: 'GET',
  pad: '/spoorbladen',
  samenvatting: 'Wat met mij gedeeld is voor het spoor van een persoon',
  doel: 'casusregie',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud'],
  antwoord: Type.Object({ bladen: Type.Array(Spoorblad) }),
  kijk: async tx => {
    const rijen = await tx.vraag<{ id: string; persoon: string; op: Date; tot: Date; inhoud: unknown }>(
      'spoorbladen',
      `select id, persoon, op, tot, inhoud from kring.spoorblad s
        where regio = $1 and mens = $2 and organisatie = $3 and op <= $4::timestamptz and tot > $4::timestamptz
          and not exists (select 1 from kring.sper k where k.regio = s.regio and k.zaak = s.zaak and k.mens = $2 and k.grond <> 'spoor'
                and k.van <= $4::timestamptz and (k.tot is null or k.tot > $4::timestamptz))
        order by op desc, id limit 100`,
      [tx.wie.regio, tx.wie.mens, tx.wie.organisatie, tx.nu],
    )
    return {
      antwoord: { bladen: rijen.map(r => ({ ...r, op: r.op.toISOString(), tot: r.tot.toISOString() })) },
      zaak: null,
      personen: rijen.map(r => r.persoon),
    }
  },
})

export const vragen: readonly Route[] = [kopie, delingen, spoorbladen]
