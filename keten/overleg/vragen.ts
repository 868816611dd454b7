import { Type } from 'typebox'
import { ledenOp, tafelsVan, tafelVan, verplichtOp } from '../../gedeeld/regio/tafel.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { vergeet, type Slice } from '../../kernel/slice.ts'
import { kringwaarden, leesTeksten, leesWerk, namenVan, openTeksten, werktIn } from '../zaak.ts'
import { AAN_TAFEL } from './access.ts'
import { gronden } from './gronden.ts'
import { dicht, Id } from './invoer.ts'
import { bijZaak } from './vragen-zaak.ts'
import { aanTafel, type Bespreking, type Kern, type OverlegFeit, type OverlegOpdracht } from './overleg.ts'

const Woord = Type.Union([Type.String(), Type.Null()])
const PER_BLAD = 200

const Regel = Type.Object(
  {
    id: Type.String(),
    nummer: Type.String(),
    gemeente: Type.String(),
    tafel: Type.String(),
    dag: Type.String(),
    stand: Type.String(),
    uitkomst: Woord,
    aanleiding: Type.String(),
    regel: Type.Boolean(),
    spoed: Type.Boolean(),
    inbrenger: Type.String(),
  },
  dicht,
)

/** The meetings of the region at which cases are discussed, and how many wait on which day, as far as one sits there. */
const tafels = vraagRoute({
  methode: 'GET',
  pad: '/overleggen',
  samenvatting: 'De overleggen van de regio en hun agenda',
  doel: 'overleg',
  rollen: AAN_TAFEL,
  velden: ['proces'],
  query: Type.Object(
    {
      tafel: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
      dag: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })),
      open: Type.Optional(Type.Union([Type.Literal('ja'), Type.Literal('nee')])),
    },
    dicht,
  ),
  antwoord: Type.Object(
    { tafels: Type.Array(Type.Unknown()), besprekingen: Type.Array(Regel), meer: Type.Boolean() },
    dicht,
  ),
  kijk: async (tx, { query, hulp }) => {
    // urgent first within a day; the order in which they came within that
    const rijen = await tx.vraag<Type.Static<typeof Regel>>(
      'overleg_agenda',
      `select b.zaak as id, z.nummer, z.gemeente, b.tafel, b.dag::text as dag, b.stand, b.uitkomst, b.aanleiding, b.regel, b.spoed, o.naam as inbrenger
         from kring.bespreking b join kring.zaak z on z.regio = b.regio and z.id = b.zaak join kring.organisatie o on o.regio = z.regio and o.id = z.organisatie
        where b.regio = $1 and ($2::text is null or b.tafel = $2) and ($3::date is null or b.dag = $3) and ($4::boolean is null or z.open = $4)
          and ${werktIn('b.zaak', 5)}
        order by b.dag, b.spoed desc, b.gemaakt_op, b.zaak limit ${PER_BLAD + 1}`,
      [
        tx.wie.regio,
        query.tafel ?? null,
        query.dag ?? null,
        query.open === undefined ? null : query.open === 'ja',
        ...kringwaarden(tx),
      ],
    )
    return {
      antwoord: {
        tafels: tafelsVan(hulp.definitie).map(t => ({
          id: t.id,
          naam: t.naam,
          taak: t.taak,
          ritme: t.frequentie.tekst,
          agenda: t.tafel.agenda,
          vorm: t.tafel.vorm,
          gemeenten: t.tafel.gemeenten,
          voorzitter: t.tafel.voorzitter,
          bron: t.tafel.bron,
        })),
        besprekingen: rijen.slice(0, PER_BLAD),
        meer: rijen.length > PER_BLAD,
      },
      zaak: null,
      personen: [],
    }
  },
})

/** Everything of one case at one table, as far as it is for the organisation that asks: the own copy of the one note-taking. */
export const vragen = (slice: Slice<Bespreking, OverlegOpdracht, OverlegFeit>): readonly Route[] => {
  const kaal = vergeet(slice)
  const bespreking = vraagRoute({
    methode: 'GET',
    pad: '/besprekingen/:id',
    samenvatting: 'Een zaak aan tafel: uw eigen kopie',
    doel: 'overleg',
    rollen: AAN_TAFEL,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'BesprekingGeagendeerd') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const b = staat as Bespreking
      if (b.status === 'geen') return null
      const mijn = tx.wie.organisatie
      const leest = (p: { bron: string; door: string; voor: readonly string[] }) =>
        p.bron === mijn || p.door === mijn || p.voor.includes(mijn)
      const passages = b.passages.filter(leest)
      const inhoud = await leesPassages(tx, params.id)
      const t = tafelVan(hulp.definitie, b.tafel)
      const personen = await tafelmensen(tx, params.id)
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag: voorMij(mag, b, mijn),
        ik: { organisatie: mijn, voorzitter: b.voorzitter === mijn, inbrenger: b.inbrenger === mijn },
        bespreking: { ...b, passages: passages.map(p => ({ ...p, inhoud: inhoud[p.id] ?? null })) },
        // how much was told that is not for this partner: a number, so that nobody takes the own copy for the whole
        // (what the database keeps back shows as a gap between the facts and the version)
        nietVoorU: gelezen.versie - gelezen.gebeurd.length + b.passages.length - passages.length,
        uitZaakSoort: await uitZaakSoort(tx, b.uitZaak),
        personen,
        teksten: await leesTeksten(tx, params.id),
        werk: await leesWerk(tx, params.id),
        eerder: await eerder(tx, params.id),
        gedeeld: await delingen(tx, params.id),
        aanTafel: aanTafel(b),
        gronden: gronden(hulp.definitie),
        partners: await uitTeNodigen(tx, t === null ? [] : ledenOp(t, b.dag)),
        tafel:
          t === null
            ? null
            : {
                id: t.id,
                naam: t.naam,
                uitkomsten: t.tafel.uitkomsten,
                verplicht: verplichtOp(t, b.dag),
                bron: t.tafel.bron,
              },
        ...(await namenVan(tx, gelezen.gebeurd)),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  return [tafels, bespreking, bijZaak(kaal)]
}

/** What only the chair does is offered to the chair alone; why it is told may also be said by who brought it. */
const VAN_VOORZITTER = new Set([
  'NodigUit',
  'VerwijderPartner',
  'LegAanwezigheidVast',
  'NoteerGesprek',
  'GaProblematiekNa',
  'NeemBesluit',
  'SpreekActieAf',
  'RondTafelAf',
  'SluitBespreking',
])
const voorMij = (mag: readonly string[], b: Kern, mijn: string): string[] => {
  const voorzitter = b.voorzitter === mijn
  const inbrenger = b.inbrenger === mijn
  return mag.filter(m => {
    if (m === 'GeefGrond') return voorzitter || inbrenger
    if (m === 'MeldUitgevoerd') return inbrenger
    if (m === 'AanvaardLokaal' || m === 'GeefLokaalTerug') return b.terug?.organisatie === mijn
    return voorzitter || !VAN_VOORZITTER.has(m)
  })
}

async function leesPassages(tx: Tx, zaak: string): Promise<{ [id: string]: string }> {
  const rijen = await tx.vraag<{ id: string; inhoud: string }>(
    'overleg_passages',
    `select id, inhoud from kring.passage where regio = $1 and zaak = $2 and (bron = $3 or door = $3 or $3 = any (voor))`,
    [tx.wie.regio, zaak, tx.wie.organisatie],
  )
  return openTeksten(tx, rijen)
}

/** Who it is about: name and date of birth, never an address (R001-75). */
const tafelmensen = (tx: Tx, zaak: string) =>
  tx.vraag<{ id: string; naam: string; geboortedatum: string }>(
    'overleg_mensen',
    'select id, naam, geboortedatum from kring.tafelmensen($1)',
    [zaak],
  )

/** The kind of the case it came from: only who works in that case sees its row. */
async function uitZaakSoort(tx: Tx, zaak: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ soort: string }>(
    'overleg_uit_soort',
    `select z.soort from kring.zaak z where z.regio = $1 and z.id = $2 and ${werktIn('z.id', 3)}`,
    [tx.wie.regio, zaak, ...kringwaarden(tx)],
  )
  return rij?.soort ?? null
}

const eerder = async (tx: Tx, zaak: string): Promise<string[]> =>
  (
    await tx.vraag<{ dag: string }>('overleg_eerder', 'select dag::text as dag from kring.eerder_besproken($1)', [zaak])
  ).map(r => r.dag)

/** What the own organisation told or was told: the lines of the sharing record. */
const delingen = (tx: Tx, zaak: string) =>
  tx.vraag<{ op: string; van: string; aan: string; grond: string; velden: string[] }>(
    'overleg_delingen',
    `select d.op, d.van_organisatie as van, d.aan_organisatie as aan, d.grond, d.velden from kring.deling d
      where d.regio = $1 and d.zaak = $2 and $3 in (d.van_organisatie, d.aan_organisatie) order by d.op, d.id limit 500`,
    [tx.wie.regio, zaak, tx.wie.organisatie],
  )

/** Who can be asked to come: the members first, and every organisation of the region that could have something to say. */
async function uitTeNodigen(tx: Tx, leden: readonly string[]) {
  const rijen = await tx.vraag<{ id: string; naam: string; definitie: string }>(
    'overleg_uit_te_nodigen',
    `select id, naam, definitie from kring.organisatie where regio = $1 and soort not in ('rijk', 'elders', 'toezicht', 'verzekeraar') order by naam`,
    [tx.wie.regio],
  )
  return rijen.map(r => ({ id: r.id, naam: r.naam, lid: leden.includes(r.definitie) }))
}
