import { Type } from 'typebox'
import { BestandAntwoord, vraagRoute, type Route } from '../../kernel/gate.ts'
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
import { beschikking, STUKBESLUITEN, type Stukbesluit } from './besluit/beschikking.ts'
import { letOp } from './besluit/letop.ts'
import { samenloop, sporenVan } from './hulp/hulp.ts'
import { stand, type Huisverbod, type HuisverbodFeit, type HuisverbodOpdracht } from './huisverbod.ts'
import { dicht, Id } from './invoer.ts'
import { signalenVan } from './signalen.ts'
import { BESLUITEN } from './uitvoering/feiten.ts'
import { genomen, nogTeMelden } from './uitvoering/uitvoering.ts'
import { mandatenVoor, omvang } from './wet/mandaat.ts'
import { rihgAdvies } from './wet/rihg.ts'
import { vernietigenNa } from './wet/bewaren.ts'

export const LEZERS = [
  'hulpofficier',
  'burgemeester',
  'medewerker-huisverbod',
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
] as const
const Woord = Type.Union([Type.String(), Type.Null()])

const Rij = Type.Object(
  {
    id: Type.String(),
    nummer: Type.String(),
    gemeente: Type.String(),
    stand: Type.String(),
    wegens: Type.String(),
    minderjarigen: Type.Boolean(),
    toepassing: Woord,
    reden: Woord,
    gestartOp: Type.String(),
    opgelegdOp: Woord,
    eindOp: Woord,
    verlengdOp: Woord,
    eindeReden: Woord,
    overtreden: Type.Boolean(),
    zonderVervolg: Type.Boolean(),
    klok: EersteKlok,
  },
  dicht,
)
type Regel = Type.Static<typeof Rij>
const TELLINGEN = [
  'beoordeeld',
  'nietOpgelegd',
  'opgelegd',
  'preventief',
  'verlengd',
  'ingetrokken',
  'overtreden',
  'kindermishandeling',
  'minderjarigen',
  'zonderVervolg',
] as const
const Tellingen = Type.Object(
  Object.fromEntries(TELLINGEN.map(t => [t, Type.Integer()])) as { [T in (typeof TELLINGEN)[number]]: Type.TInteger },
  dicht,
)

const ISO = (kolom: string, als: string): string =>
  `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${als}"`
const WEGENS = `($3::text is null or h.wegens = $3 or ($3 = 'kindermishandeling' and h.wegens = 'beide'))`
const FILTER = `h.regio = $1 and z.soort = 'huisverbod' and ${WEGENS} and ($2::text is null or h.gemeente = $2)`

/**
 * The register: every screening and order of one's own circle, the newest first, and what it counts up to. A municipality sees its own
 * (R000-61), process direction those of the region as process data; child abuse can be picked out (R001-68).
 */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/huisverboden',
  samenvatting: 'Het register van beoordelingen en huisverboden, met tellingen',
  doel: 'huisverbod',
  rollen: [...LEZERS, 'procesregisseur'],
  velden: ['proces'],
  query: Type.Object(
    {
      gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
      wegens: Type.Optional(
        Type.Unsafe<'huiselijk-geweld' | 'kindermishandeling'>(Type.Enum(['huiselijk-geweld', 'kindermishandeling'])),
      ),
      open: Type.Optional(Type.Union([Type.Literal('ja'), Type.Literal('nee')])),
      zonderVervolg: Type.Optional(Type.Literal('ja')),
      na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })),
    },
    dicht,
  ),
  antwoord: Type.Object({ huisverboden: Type.Array(Rij), tellingen: Tellingen, volgende: Woord }, dicht),
  kijk: async (tx, { query }) => {
    const [op, id] = query.na?.split('|') ?? ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
    const basis = [tx.wie.regio, query.gemeente ?? null, query.wegens ?? null]
    const rijen = await tx.vraag<Regel>(
      'huisverbod_lijst',
      `select z.id, z.nummer, h.gemeente, z.status as stand, h.wegens, h.minderjarigen, h.toepassing, h.reden, ${ISO('h.gestart_op', 'gestartOp')},
         ${ISO('h.opgelegd_op', 'opgelegdOp')}, ${ISO('h.eind_op', 'eindOp')}, ${ISO('h.verlengd_op', 'verlengdOp')}, h.einde_reden as "eindeReden", h.overtreden,
         h.einde_op is not null and not h.interventie as "zonderVervolg", ${eersteKlok()}
       from kring.huisverbod h join kring.zaak z on z.regio = h.regio and z.id = h.zaak
      where ${FILTER} and ($4::boolean is null or z.open = $4) and (not $5::boolean or (h.einde_op is not null and not h.interventie))
        and (h.gestart_op, h.zaak) < ($6::timestamptz, $7::uuid) and ${binnenKring('z.id', 8)}
      order by h.gestart_op desc, h.zaak desc limit 51`,
      [
        ...basis,
        query.open === undefined ? null : query.open === 'ja',
        query.zonderVervolg === 'ja',
        op,
        id,
        ...kringwaarden(tx),
      ],
    )
    const [tellingen] = await tx.vraag<Type.Static<typeof Tellingen>>(
      'huisverbod_telling',
      `select count(*)::int as beoordeeld, count(*) filter (where h.reden is not null)::int as "nietOpgelegd",
         count(*) filter (where h.opgelegd_op is not null)::int as opgelegd, count(*) filter (where h.toepassing = 'preventief')::int as preventief,
         count(*) filter (where h.verlengd_op is not null)::int as verlengd, count(*) filter (where h.einde_reden = 'ingetrokken')::int as ingetrokken,
         count(*) filter (where h.overtreden)::int as overtreden,
         count(*) filter (where h.opgelegd_op is not null and h.wegens <> 'huiselijk-geweld')::int as kindermishandeling,
         count(*) filter (where h.opgelegd_op is not null and h.minderjarigen)::int as minderjarigen,
         count(*) filter (where h.einde_op is not null and not h.interventie)::int as "zonderVervolg"
       from kring.huisverbod h join kring.zaak z on z.regio = h.regio and z.id = h.zaak where ${FILTER} and ${binnenKring('z.id', 4)}`,
      [...basis, ...kringwaarden(tx)],
    )
    const pagina = rijen.slice(0, 50)
    const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
    return {
      antwoord: {
        huisverboden: pagina,
        tellingen: tellingen ?? (Object.fromEntries(TELLINGEN.map(t => [t, 0])) as Type.Static<typeof Tellingen>),
        volgende: laatste ? `${laatste.gestartOp}|${laatste.id}` : null,
      },
      zaak: null,
      personen: [],
    }
  },
})

/** Everything of one order on one page, for who works on it; and what the local team may see of it before it accepts. */
export const vragen = (slice: Slice<Huisverbod, HuisverbodOpdracht, HuisverbodFeit>): readonly Route[] => {
  const kaal: ElkeSlice = vergeet(slice)
  const dossier = vraagRoute({
    methode: 'GET',
    pad: '/huisverboden/:id',
    samenvatting: 'Een huisverbod',
    doel: 'huisverbod',
    rollen: LEZERS,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const h = staat as Huisverbod
      if (h.status === 'geen' || gelezen.gebeurd[0]?.feit.soort !== 'ScreeningGestart') return null
      const personen = await leesPersonen(tx, params.id)
      const { rihg, regieValtSamen, mandaat, procescoordinatie, bron } = hulp.definitie.keten.huisverbod
      const namen = await namenVan(tx, gelezen.gebeurd)
      const teksten = await leesTeksten(tx, params.id)
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        stand: stand(h),
        huisverbod: h,
        personen,
        teksten,
        werk: await leesWerk(tx, params.id),
        ...namen,
        advies: rihgAdvies(rihg, h.oordelen),
        signalen: signalenVan(h, hulp.definitie),
        samenloop: samenloop(h, regieValtSamen),
        sporen: sporenVan(h),
        teMelden: Object.fromEntries(BESLUITEN.map(b => [b, genomen(h, b) ? nogTeMelden(h, b) : []])),
        stukLetOp: Object.fromEntries(STUKBESLUITEN.map(b => [b, letOp(h, b, { personen, teksten, rihg })])),
        mandaat: { soort: mandaat, omvang: omvang(mandatenVoor(hulp.definitie, h.gemeente, hulp.nu)) },
        vernietigenNa: vernietigenNa(h),
        rihg,
        regio: { regieValtSamen, procescoordinatie: procescoordinatie ?? false, bron },
        tijdlijn: gelezen.gebeurd.map(g => ({
          soort: g.feit.soort,
          op: g.op,
          mens: g.mens,
          organisatie: g.organisatie,
          feit: g.feit,
        })),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  const aanbod = vraagRoute({
    methode: 'GET',
    pad: '/huisverboden/:id/overdracht',
    samenvatting: 'Wat na een huisverbod aan het lokale team is aangeboden',
    doel: 'overdracht',
    rollen: ['teamcoordinator', 'burgemeester', 'medewerker-huisverbod', 'medewerker-veilig-thuis'],
    velden: ['proces', 'inhoud'],
    params: Type.Object({ id: Id }, dicht),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (!gelezen || gelezen.bereik === 'proces') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const h = staat as Huisverbod
      if (h.status !== 'open' || gelezen.gebeurd[0]?.feit.soort !== 'ScreeningGestart' || h.overdracht.stand === 'geen')
        return null
      const teksten = await leesTeksten(tx, params.id, ['overdracht'])
      const dossier = h.overdracht.stand === 'aangeboden' ? h.overdracht.dossier : null
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        nummer: h.nummer,
        gemeente: h.gemeente,
        wegens: h.wegens,
        einde: h.einde,
        aantalPersonen: h.personen.length,
        aantalKinderen: h.personen.filter(p => p.rol === 'kind').length,
        overtredingen: h.overtredingen.length,
        vervolg: h.interventies.length > 0,
        stand: h.overdracht.stand,
        dossier: dossier === null ? '' : (teksten[dossier] ?? ''),
        werk: (await leesWerk(tx, params.id)).filter(w => w.soort === 'overdracht-aanvaarden'),
        ...(await namenVan(tx, gelezen.gebeurd)),
      }
      return { antwoord, zaak: params.id, personen: [] }
    },
  })
  const document = vraagRoute({
    methode: 'GET',
    pad: '/huisverboden/:id/beschikking/:besluit',
    samenvatting: 'Een besluit als document om uit te reiken',
    doel: 'huisverbod',
    rollen: ['hulpofficier', 'burgemeester'],
    velden: ['persoon', 'inhoud', 'stuk'],
    alsBestand: true,
    params: Type.Object({ id: Id, besluit: Type.Unsafe<Stukbesluit>(Type.Enum([...STUKBESLUITEN])) }, dicht),
    antwoord: BestandAntwoord,
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'ScreeningGestart') return null
      const h = gelezen.opDe(kaal).staat as Huisverbod
      if (h.status === 'geen') return null
      const personen = await leesPersonen(tx, params.id)
      const bron = { personen, teksten: await leesTeksten(tx, params.id), rihg: hulp.definitie.keten.huisverbod.rihg }
      const stuk = beschikking(h, params.besluit, bron)
      if ('ok' in stuk) return stuk
      const bytes = await hulp.stukwerk.officieel(stuk)
      const antwoord = {
        ...{ bytes, media: 'application/pdf', naam: `besluit-${params.besluit}.pdf` },
        eigen: true,
      } as const
      return {
        antwoord,
        zaak: params.id,
        personen: personen.map(p => p.id),
      }
    },
  })
  return [lijst, dossier, aanbod, document]
}
