import { Type, type Static } from 'typebox'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { Rol } from '../../../kernel/actor.ts'
import type { Tx } from '../../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../../kernel/gate.ts'
import { voegToe } from '../../../kernel/rijen.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { of } from '../../../kernel/vorm.ts'
import { dicht, Zaak } from '../invoer.ts'
import { gemeentenBezwaar, OPVANG } from '../opdrachten-plekken.ts'
import { grenzen, inhoudVan, keurVerslag, voorbij, type Telling } from './verslag.ts'

export const VERSLAGLEZERS: readonly Rol[] = [...OPVANG, 'beleidsmedewerker']
const Getal = of(Type.Integer())
const Kwartaal = Type.String({ pattern: '^20[0-9]{2}-Q[1-4]$' })
const Gemeente = Type.String({ minLength: 1, maxLength: 100 })
/** How many quarters back a shelter is asked for. */
const TERUG = 4

const Toelichting = Type.String({ maxLength: 2000 })
const Verslaginvoer = Type.Object(
  {
    gemeente: Gemeente,
    kwartaal: Kwartaal,
    ambulant: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
    omgeving: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
    toelichting: Type.Object(
      {
        herkomst: Type.Optional(Toelichting),
        personen: Type.Optional(Toelichting),
        koppeling: Type.Optional(Toelichting),
        traject: Type.Optional(Toelichting),
        nazorg: Type.Optional(Toelichting),
        omgeving: Type.Optional(Toelichting),
      },
      dicht,
    ),
  },
  dicht,
)
const Zin = Type.String()
const Inhoud = Type.Object({
  herkomst: Type.Object({ gezinnen: Getal, toelichting: Zin }),
  personen: Type.Object({ volwassenen: Getal, kinderen: Getal, ambulant: Getal, toelichting: Zin }),
  koppeling: Type.Object({ gezinnen: Getal, toelichting: Zin }),
  traject: Type.Object({
    trajecten: Type.Array(Type.Object({ traject: of(Type.String()), gezinnen: Getal })),
    toelichting: Zin,
  }),
  nazorg: Type.Object({ gezinnen: Getal, toelichting: Zin }),
  omgeving: Type.Object({ gezinnen: Getal, toelichting: Zin }),
})
const Regel = {
  id: Type.String(),
  opvang: Type.String(),
  gemeente: Type.String(),
  kwartaal: Type.String(),
  op: Type.String(),
}
type Verslagrij = {
  id: string
  opvang: string
  gemeente: string
  kwartaal: string
  op: Date
  inhoud: Static<typeof Inhoud>
}
const VERSLAG = `select v.id, o.naam as opvang, v.gemeente, v.kwartaal, v.op, v.inhoud
  from kring.opvangverslag v join kring.organisatie o on o.regio = v.regio and o.id = v.organisatie where v.regio = $1`

/** Stays of the own shelter from one municipality that touched a quarter. */
const IN_KWARTAAL = `kring.verblijf v join kring.zaak z on z.regio = v.regio and z.id = v.zaak and z.organisatie = $2
  where v.regio = $1 and v.begon_op < $4::date and (v.einde_op is null or v.einde_op >= $3::date)`

/** What the stays of a quarter count to; the reader must be of the shelter, for the wall shows nobody else these rows. */
async function telVerblijven(tx: Tx, gemeente: string, kwartaal: string): Promise<Telling> {
  const { van, tot } = grenzen(kwartaal)
  const waarden = [tx.wie.regio, tx.wie.organisatie, van, tot, gemeente]
  const [samen] = await tx.vraag<
    Record<'gezinnen' | 'volwassenen' | 'kinderen' | 'gekoppeld' | 'overgedragen', string>
  >(
    'verslag_telling',
    `select count(*) as gezinnen, coalesce(sum(v.volwassenen), 0) as volwassenen, coalesce(sum(v.kinderen), 0) as kinderen,
       count(*) filter (where exists (select 1 from kring.betrokkenheid b join kring.organisatie t on t.regio = b.regio and t.id = b.organisatie
         where b.regio = v.regio and b.zaak = v.zaak and t.soort = 'lokaalTeam')) as gekoppeld,
       count(*) filter (where v.einde = 'overgedragen' and v.einde_op >= $3::date and v.einde_op < $4::date) as overgedragen
     from ${IN_KWARTAAL} and v.gemeente = $5`,
    waarden,
  )
  const trajecten = await tx.vraag<{ traject: string | null; gezinnen: string }>(
    'verslag_trajecten',
    `select v.traject, count(*) as gezinnen from ${IN_KWARTAAL} and v.gemeente = $5 group by v.traject order by count(*) desc, v.traject`,
    waarden,
  )
  const getal = (sleutel: keyof NonNullable<typeof samen>) => Number(samen?.[sleutel] ?? 0)
  return {
    ...{ gezinnen: getal('gezinnen'), volwassenen: getal('volwassenen'), kinderen: getal('kinderen') },
    ...{ gekoppeld: getal('gekoppeld'), overgedragen: getal('overgedragen') },
    trajecten: trajecten.map(t => ({ traject: t.traject, gezinnen: Number(t.gezinnen) })),
  }
}

/** Which municipalities wait for a report of a quarter that is over: they had somebody in this shelter, and none was sent. */
async function teSturen(tx: Tx): Promise<{ gemeente: string; kwartaal: string; sinds: string }[]> {
  const uit = []
  for (const kwartaal of voorbij(dagVan(tx.nu), TERUG)) {
    const { van, tot } = grenzen(kwartaal)
    const rijen = await tx.vraag<{ gemeente: string }>(
      'verslag_te_sturen',
      `select distinct v.gemeente from ${IN_KWARTAAL}
         and not exists (select 1 from kring.opvangverslag o where o.regio = v.regio and o.organisatie = $2 and o.gemeente = v.gemeente and o.kwartaal = $5)
       order by v.gemeente`,
      [tx.wie.regio, tx.wie.organisatie, van, tot, kwartaal],
    )
    uit.push(...rijen.map(r => ({ gemeente: r.gemeente, kwartaal, sinds: tot })))
  }
  return uit
}

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/opvang/verslagen',
  samenvatting: 'Kwartaalverslagen van de opvang: wat verstuurd is, en welke gemeente er nog een krijgt',
  doel: 'opvang',
  rollen: VERSLAGLEZERS,
  velden: ['proces'],
  antwoord: Type.Object({
    schrijven: Type.Boolean(),
    teSturen: Type.Array(Type.Object({ gemeente: Type.String(), kwartaal: Type.String(), sinds: Type.String() })),
    verstuurd: Type.Array(Type.Object(Regel)),
  }),
  kijk: async tx => {
    const schrijven = OPVANG.includes(tx.wie.rol)
    const rijen = await tx.vraag<Verslagrij>('verslagen', `${VERSLAG} order by v.kwartaal desc, v.gemeente limit 200`, [
      tx.wie.regio,
    ])
    return {
      antwoord: {
        ...{ schrijven, teSturen: schrijven ? await teSturen(tx) : [] },
        verstuurd: rijen.map(({ inhoud: _inhoud, op, ...r }) => ({ ...r, op: op.toISOString() })),
      },
      ...{ zaak: null, personen: [] },
    }
  },
})

const een = vraagRoute({
  methode: 'GET',
  pad: '/opvang/verslagen/:id',
  samenvatting: 'Een kwartaalverslag van de opvang, met zijn zes onderdelen',
  doel: 'opvang',
  rollen: VERSLAGLEZERS,
  velden: ['proces'],
  params: Zaak,
  antwoord: Type.Object({ ...Regel, inhoud: Inhoud }),
  kijk: async (tx, { params }) => {
    const [rij] = await tx.vraag<Verslagrij>('verslag', `${VERSLAG} and v.id = $2`, [tx.wie.regio, params.id])
    return rij === undefined ? null : { antwoord: { ...rij, op: rij.op.toISOString() }, zaak: null, personen: [] }
  },
})

const stuur = rijRoute({
  pad: '/opvang/verslagen',
  samenvatting: 'Een kwartaalverslag naar de gemeente sturen, met alle zes de onderdelen',
  rollen: OPVANG,
  doel: 'opvang',
  body: Verslaginvoer,
  maak: async (tx, { body: b }, hulp) => {
    const nee = gemeentenBezwaar(hulp.definitie, 'gemeente', [b.gemeente]) ?? keurVerslag(b)
    if (nee !== null && nee !== undefined) return nee
    if (grenzen(b.kwartaal).tot > dagVan(tx.nu))
      return weiger('MAG_NU_NIET', 'Dit kwartaal is nog niet voorbij. Het verslag kan daarna weg.', {
        bron: 'aa2014:2136-2144',
      })
    const [er] = await tx.vraag<{ id: string }>(
      'verslag_er',
      'select id from kring.opvangverslag where regio = $1 and organisatie = $2 and gemeente = $3 and kwartaal = $4',
      [tx.wie.regio, tx.wie.organisatie, b.gemeente, b.kwartaal],
    )
    if (er !== undefined) return weiger('MAG_NU_NIET', 'Dit verslag is al verstuurd. Het staat in de lijst.')
    const id = hulp.nieuwId()
    const inhoud = inhoudVan(await telVerblijven(tx, b.gemeente, b.kwartaal), b)
    const { regio, organisatie, mens } = tx.wie
    return {
      id,
      rijen: [
        voegToe('opvangverslag', {
          regio,
          id,
          organisatie,
          gemeente: b.gemeente,
          kwartaal: b.kwartaal,
          inhoud,
          mens,
          op: tx.nu,
        }),
      ],
    }
  },
})

export const verslagen: readonly Route[] = [lijst, een, stuur]
