import { Type } from 'typebox'
import { dossierdelen } from './overdrachtsdossier.ts'
import { buitenLooptijd } from '../../gedeeld/regio/looptijd.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { vergeet, type ElkeSlice, type Slice } from '../../kernel/slice.ts'
import {
  binnenKring,
  EersteKlok,
  eersteKlok,
  kringwaarden,
  leesPersonen,
  leesTeksten,
  leesWerk,
  namenVan,
} from '../zaak.ts'
import { bijzondere } from './consult.ts'
import { gronden } from './grond.ts'
import { informatiegronden } from './informatie.ts'
import { Id } from './invoer.ts'
import { kaderMetNamen } from './kader.ts'
import { stand, type Melding, type MeldingFeit, type MeldingOpdracht } from './melding.ts'
import { berichtgronden } from './instantie.ts'
import { beroepVan } from './opdrachten-delen.ts'
import { deskundigenVan } from './opdrachten-deskundige.ts'
import { hulpverleners } from './opdrachten-hulp.ts'
import { zelfdeIncident } from './opdrachten-koppelen.ts'
import { gatenEnTegenspraak, VELDKEUZES } from './weging.ts'

const UUR = 3_600_000
const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const

const Lijstrij = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  gemeente: Type.String(),
  status: Type.String(),
  urgentie: Type.String(),
  urgentieReden: Type.Union([Type.String(), Type.Null()]),
  bron: Type.Union([Type.String(), Type.Null()]),
  /** how long it waits for its weighing; null once decided */
  wachtUren: Type.Union([Type.Integer(), Type.Null()]),
  geopendOp: Type.String(),
  open: Type.Boolean(),
  klok: EersteKlok,
  /** a term that stands still now, and why: process direction keeps an eye on it (R000-63) */
  stil: Type.Union([Type.Object({ sinds: Type.String(), grond: Type.String() }), Type.Null()]),
})
type Rij = {
  id: string
  nummer: string
  gemeente: string
  status: string
  urgentie: string
  urgentie_reden: string | null
  meldbron: string | null
  geopend_op: Date
  open: boolean
  klok: EersteKlok
  stil: { sinds: string; grond: string } | null
}

const STIL = `(select jsonb_build_object('sinds', to_char(s.stil_sinds at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'grond', s.stil_grond)
     from kring.werk s where s.regio = z.regio and s.zaak = z.id and s.klaar_op is null and s.stil_sinds is not null order by s.stil_sinds limit 1) as stil`
const redenwoord = ({ keten }: RegioDefinitie, grond: string): string =>
  keten.overdracht.aanhoudingen.find(a => a.id === grond)?.label ?? grond

/**
 * The queue: acute first, then by term, with the reason visible (R000-28); pages by cursor. Process direction sees the queue of the
 * whole region, as process data: also what is on hold or overdue (P000-10, R002-23).
 */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/meldingen',
  samenvatting: 'Meldingen van de eigen organisatie (procesregie: van de regio), acuut eerst',
  doel: 'veiligheidsbeoordeling',
  rollen: [...vt, 'procesregisseur'],
  velden: ['proces'],
  query: Type.Object(
    {
      open: Type.Optional(Type.Union([Type.Literal('ja'), Type.Literal('nee')])),
      stil: Type.Optional(Type.Literal('ja')),
      na: Type.Optional(Type.String({ pattern: '^[0-2]\\|[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })),
    },
    { additionalProperties: false },
  ),
  antwoord: Type.Object({ meldingen: Type.Array(Lijstrij), volgende: Type.Union([Type.String(), Type.Null()]) }),
  kijk: async (tx, { query, hulp }) => {
    const [rang, op, id] = query.na?.split('|') ?? [
      '-1',
      '0001-01-01T00:00:00.000Z',
      '00000000-0000-0000-0000-000000000000',
    ]
    const rijen = await tx.vraag<Rij & { rang: number }>(
      'melding_lijst',
      `select z.id, z.nummer, z.gemeente, z.status, z.urgentie, z.urgentie_reden, z.meldbron, z.geopend_op, z.open, array_position(array['acuut', 'hoog', 'gewoon'], z.urgentie) - 1 as rang,
         ${eersteKlok('and (w.organisatie = $2 or $7)')}, ${STIL}
       from kring.zaak z where z.regio = $1 and z.soort = 'melding' and (z.organisatie = $2 or $7) and z.open = $3
         and (array_position(array['acuut', 'hoog', 'gewoon'], z.urgentie) - 1, z.geopend_op, z.id) > ($4::int, $5::timestamptz, $6::uuid)
         and ${binnenKring('z.id', 8)} and (not $13::boolean or exists (select 1 from kring.werk s where s.regio = z.regio and s.zaak = z.id and s.klaar_op is null and s.stil_sinds is not null))
       order by rang, z.geopend_op, z.id limit 51`,
      [
        tx.wie.regio,
        tx.wie.organisatie,
        query.open !== 'nee',
        Number(rang),
        op,
        id,
        tx.wie.rol === 'procesregisseur',
        ...kringwaarden(tx),
        query.stil === 'ja',
      ],
    )
    const pagina = rijen.slice(0, 50)
    const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
    return {
      antwoord: {
        meldingen: pagina.map(r => ({
          id: r.id,
          nummer: r.nummer,
          gemeente: r.gemeente,
          status: r.status,
          urgentie: r.urgentie,
          urgentieReden: r.urgentie_reden,
          bron: r.meldbron,
          wachtUren: ['ontvangen', 'weging'].includes(r.status)
            ? Math.floor((Date.parse(tx.nu) - r.geopend_op.getTime()) / UUR)
            : null,
          geopendOp: r.geopend_op.toISOString(),
          open: r.open,
          klok: r.klok,
          stil: r.stil === null ? null : { ...r.stil, grond: redenwoord(hulp.definitie, r.stil.grond) },
        })),
        volgende: laatste ? `${laatste.rang}|${laatste.geopend_op.toISOString()}|${laatste.id}` : null,
      },
      zaak: null,
      personen: [],
    }
  },
})

/** What the region asks of careful acting in this report, with the names from its directory. */
function zorgvuldigVan(regio: RegioDefinitie, m: Melding) {
  const { keten, organisaties } = regio
  const wie = (id: string) => {
    const o = organisaties.find(x => x.id === id)
    return { id, naam: o?.naam ?? id, ...o?.contact }
  }
  return {
    raad: keten.raad === undefined ? null : { ...keten.raad, organisatie: wie(keten.raad.organisatie) },
    acuut: [
      ...keten.acuut.contacten.map(c => ({ ...wie(c.organisatie), voor: null })),
      ...(keten.acuut.spoedzorg ?? []).map(s => ({ ...wie(s.organisatie), voor: s.voor })),
    ],
    bijzondereVormen: (m.status === 'geen' ? [] : bijzondere(m, regio)).map(v => ({
      ...v,
      consult: { ...v.consult, organisatie: wie(v.consult.organisatie) },
      steun: v.steun.map(s => ({ ...s, organisatie: wie(s.organisatie) })),
    })),
    afwijkgronden: keten.afwijkgronden ?? [],
    informatiegronden: informatiegronden(regio),
    berichtgronden: berichtgronden(regio),
    informatieMetGrond: keten.weging.informatieMetGrond ?? false,
    beroepsgeheim: keten.beroepsgeheim,
    kader:
      m.status === 'geen'
        ? null
        : kaderMetNamen(keten.kader, organisaties, { ...m, ...m.toedracht, context: m.toedracht.context ?? null }),
  }
}

/** Everything of one report for who works on it; or just the offer, for who it was offered to. */
export const vragen = (slice: Slice<Melding, MeldingOpdracht, MeldingFeit>): readonly Route[] => {
  const kaal: ElkeSlice = vergeet(slice)
  const dossier = vraagRoute({
    methode: 'GET',
    pad: '/meldingen/:id',
    samenvatting: 'Een melding',
    doel: 'veiligheidsbeoordeling',
    rollen: vt,
    velden: ['proces', 'persoon', 'inhoud', 'melder'],
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const m = staat as Melding
      if (m.status === 'geen') return null
      const { weging, besluiten, overdracht } = hulp.definitie.keten
      const personen = await leesPersonen(tx, params.id)
      const [melder] = await tx.vraag<Record<string, unknown>>(
        'melder',
        'select naam, hoedanigheid, beroepsmatig, organisatie_naam as "organisatieNaam", bereikbaar, veilig_moment as "veiligMoment", anonimiteit, afscherm_grond as "afschermGrond" from kring.melder where regio = $1 and zaak = $2',
        [tx.wie.regio, params.id],
      )
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        stand: stand(m),
        melding: m,
        personen,
        melder: melder === undefined ? null : await openMelder(tx, melder),
        teksten: await leesTeksten(tx, params.id),
        werk: await leesWerk(tx, params.id),
        ...(await namenVan(tx, gelezen.gebeurd, m.papier === null ? [] : [m.papier.door])),
        looptijd: buitenLooptijd(hulp.definitie, m.ontvangenOp.slice(0, 10)),
        hulpverleners: await hulpverleners(tx),
        deskundigen: await deskundigenVan(tx),
        zelfdeIncident: await zelfdeIncident(tx, { zaak: params.id, ...m }),
        ...gatenEnTegenspraak(m, weging.instrument),
        beroep: await beroepVan(tx),
        regio: {
          stappen: weging.stappen,
          instrument: weging.instrument,
          besluiten,
          veldkeuzes: VELDKEUZES,
          aanhoudingen: overdracht.aanhoudingen,
          dossierdelen: dossierdelen(m, hulp.definitie),
          gronden: gronden(hulp.definitie),
          ...zorgvuldigVan(hulp.definitie, m),
        },
        tijdlijn: gelezen.gebeurd.map(g => ({
          soort: g.feit.soort,
          op: g.op,
          mens: g.mens,
          organisatie: g.organisatie,
        })),
        ontvangers: await tx.vraag(
          'ontvangers',
          `select id, naam, gemeenten @> array[$2::text] as eigen from kring.organisatie where regio = $1 and soort = 'lokaalTeam' and definitie like 'team:%' order by eigen desc, naam`,
          [tx.wie.regio, m.gemeente],
        ),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  const aanbod = vraagRoute({
    methode: 'GET',
    pad: '/meldingen/:id/overdracht',
    samenvatting: 'Wat ter overdracht is aangeboden',
    doel: 'overdracht',
    rollen: ['teamcoordinator', ...vt],
    velden: ['proces', 'inhoud'],
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (!gelezen || gelezen.bereik === 'proces') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const m = staat as Melding
      if (m.status !== 'open' || m.overdracht.stand === 'geen') return null
      const teksten = await leesTeksten(tx, params.id, ['overdracht'])
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        nummer: m.nummer,
        gemeente: m.gemeente,
        urgentie: m.urgentie,
        urgentieReden: m.urgentieReden,
        vormen: m.toedracht.vormen,
        aantalPersonen: m.personen.length,
        aantalKinderen: m.personen.filter(p => p.kind).length,
        stand: m.overdracht.stand,
        voor: m.overdracht.stand === 'aangeboden' ? await naamVan(tx, m.overdracht.werker) : null,
        steun: await naamVan(tx, m.overdracht.steun),
        dossier: m.overdracht.stand === 'aangeboden' ? (teksten[m.overdracht.dossier] ?? '') : '',
        delen: dossierdelen(m, hulp.definitie),
        contactpogingen: m.contactpogingen.map(({ op, wijze, gelukt }) => ({ op, wijze, gelukt })),
        werk: await leesWerk(tx, params.id),
        ...(await namenVan(tx, gelezen.gebeurd)),
      }
      return { antwoord, zaak: params.id, personen: [] }
    },
  })
  return [lijst, dossier, aanbod]
}

/** The worker an offer names, by name; null when it names nobody. */
async function naamVan(tx: Tx, mens: string | null): Promise<string | null> {
  if (mens === null) return null
  const [rij] = await tx.vraag<{ naam: string }>('melding_naam', 'select naam from kring.mens where id = $1', [mens])
  return rij?.naam ?? null
}

/** Who reported, with the words that lie under the key of the case. */
const openMelder = async (tx: Tx, melder: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const uit = { ...melder }
  for (const veld of ['naam', 'organisatieNaam', 'bereikbaar', 'veiligMoment']) {
    const dicht = uit[veld]
    if (typeof dicht === 'string') uit[veld] = await tx.zegel.lees(dicht)
  }
  return uit
}
