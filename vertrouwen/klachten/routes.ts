import { Type } from 'typebox'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import { ZAAKNUMMER } from '../../gedeeld/nummer.ts'
import { zegVertrouwenspersoon } from '../../gedeeld/steun.ts'
import { momentVan } from './dag.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { BestandAntwoord, rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { dicht, Id, of, Uuid } from '../../kernel/vorm.ts'
import { heeftBrief, klachtbrief } from './brief.ts'
import { decide, mag, verlengbaar, type Als, type Opdracht } from './decide.ts'
import { lees, type Feit, type Klacht } from './klacht.ts'
import { jaarcijfers } from './jaarcijfers.ts'
import { verlengd } from './klokken.ts'
import { schrijfOp } from './opschrijven.ts'
import { bericht, stap, type Middelen } from './schrijf.ts'
import {
  collegas,
  eenKlacht,
  kandidaten,
  klachtlijst,
  klager,
  klokken,
  maatregelen,
  stappen,
  zaakVan,
  type Klachtrij,
  type Stap,
} from './vragen.ts'
import { GRONDNAMEN, HOORWIJZEN, LANGS_BALIE, ONDERWERPEN, OORDELEN, PARTIJEN, VAN } from '../../gedeeld/klachten.ts'

/** Who may write a complaint down for somebody; who handles and who judges come after. Nobody of the chain reads one. */
export const BALIE: readonly Rol[] = ['medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar']
const OFFICIER: readonly Rol[] = ['klachtbehandelaar']
const COMMISSIE: readonly Rol[] = ['klachtcommissielid']
const ALLEN = [...OFFICIER, ...COMMISSIE]

const keuze = <const T extends readonly string[]>(uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Verhaal = Type.String({ minLength: 3, maxLength: 10_000, pattern: '\\S' })
const Kort = Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' })
const Dag = Type.String({ format: 'date' })
/** What every way of writing a complaint down asks besides the words. */
export const Soort = {
  van: keuze(VAN),
  onderwerp: keuze(ONDERWERPEN),
  over: Type.Array(Uuid, { maxItems: 20 }),
} as const

type Basis = Omit<Middelen, 'definitie' | 'nieuwId'>
const middelen = (basis: Basis, hulp: Hulp): Middelen => ({
  ...basis,
  definitie: hulp.definitie,
  nieuwId: () => hulp.nieuwId(),
})

/** The colleagues a complaint can be about, checked: an id of elsewhere is none. */
export async function onbekendeCollega(tx: Tx, over: readonly string[]): Promise<Weigering | null> {
  if (over.length === 0) return null
  const bekend = new Set((await collegas(tx)).map(c => c.id))
  return over.every(o => bekend.has(o))
    ? null
    : weiger('ONVOLLEDIG', 'Kies een collega uit de lijst.', {
        velden: [{ veld: 'over', uitleg: 'werkt hier nu niet' }],
      })
}

const schrijven = (basis: Basis): Route =>
  rijRoute({
    pad: '/klachten',
    samenvatting: 'Een klacht over Veilig Thuis opschrijven voor wie klaagt',
    rollen: BALIE,
    doel: 'klacht',
    body: Type.Object(
      {
        ...{ ...Soort, langs: keuze(LANGS_BALIE), verhaal: Verhaal, ontvangenOp: Dag },
        ...{ gebeurdOp: Type.Optional(Dag), naam: Type.Optional(Kort), bereik: Type.Optional(Kort) },
        veilig: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })),
      },
      dicht,
    ),
    maak: async (tx, { body: b }, hulp) => {
      const nee = await onbekendeCollega(tx, b.over)
      if (nee) return nee
      return schrijfOp(tx, middelen(basis, hulp), {
        ...{ langs: b.langs, van: b.van, onderwerp: b.onderwerp, verhaal: b.verhaal.trim(), over: b.over },
        ...{ gebeurdOp: b.gebeurdOp ?? null, ontvangenOp: momentVan(b.ontvangenOp, tx.nu) },
        ...{ naam: b.naam?.trim() ?? null, bereik: b.bereik?.trim() ?? null, veilig: b.veilig?.trim() ?? null },
      })
    },
  })

const keuzes = vraagRoute({
  methode: 'GET',
  pad: '/klachtkeuzes',
  samenvatting: 'Over welke collega een klacht kan gaan, en wie er in de klachtencommissie zitten',
  doel: 'klacht',
  rollen: BALIE,
  velden: ['proces'],
  antwoord: Type.Object({
    collegas: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
    commissie: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), vanBuiten: Type.Boolean() })),
  }),
  kijk: async tx => ({
    antwoord: {
      collegas: await collegas(tx),
      commissie: (await kandidaten(tx, tx.wie.organisatie)).map(k => ({
        ...{ id: k.mens, naam: k.naam, vanBuiten: !k.werktHier },
      })),
    },
    zaak: null,
    personen: [],
  }),
})

const Rij = Type.Object({
  ...{ id: Type.String(), nummer: Type.String(), van: Type.String(), onderwerp: Type.String() },
  ...{ ontvangenOp: Type.String(), stand: Type.String(), bij: of(Type.String()) },
  ...{ uitkomst: of(Type.String()), oordeel: of(Type.String()), als: Type.String() },
})
const rijVan = (r: Klachtrij): Type.Static<typeof Rij> => ({
  ...{ id: r.id, nummer: r.nummer, van: r.van, onderwerp: r.onderwerp, ontvangenOp: r.ontvangen.toISOString() },
  ...{ stand: r.stand, bij: r.bij, uitkomst: r.uitkomst, oordeel: r.oordeel, als: r.als },
})

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/klachten',
  samenvatting: 'De klachten die u behandelt of beoordeelt; wat het eerst afloopt staat boven',
  doel: 'klacht',
  rollen: ALLEN,
  velden: ['proces'],
  antwoord: Type.Object({
    klachten: Type.Array(
      Type.Intersect([
        Rij,
        Type.Object({
          klok: of(Type.Object({ klok: Type.String(), vervaltOp: Type.String(), bron: Type.String() })),
        }),
      ]),
    ),
  }),
  kijk: async tx => ({
    antwoord: { klachten: (await klachtlijst(tx)).map(r => ({ ...rijVan(r), klok: r.klok })) },
    zaak: null,
    personen: [],
  }),
})

type Geladen = { rij: Klachtrij; gezet: readonly Stap[]; k: Klacht }
async function laad(tx: Tx, id: string, vast = false): Promise<Geladen | null> {
  const rij = await eenKlacht(tx, id, vast)
  if (rij === null) return null
  const gezet = await stappen(tx, id)
  return { rij, gezet, k: lees(gezet.map(s => s.feit)) }
}

const een = vraagRoute({
  methode: 'GET',
  pad: '/klachten/:id',
  samenvatting:
    'Een klacht met wat er gebeurde, de termijnen en de maatregelen; hoe wie klaagt te bereiken is staat apart',
  doel: 'klacht',
  rollen: ALLEN,
  velden: ['persoon', 'inhoud'],
  params: Id,
  antwoord: Type.Object({
    klacht: Rij,
    naam: of(Type.String()),
    veilig: of(Type.String()),
    gebeurdOp: of(Type.String()),
    mag: Type.Array(Type.String()),
    verlengbaar: of(Type.String()),
    over: Type.Array(Type.String()),
    zaak: of(Type.String()),
    commissie: Type.Array(Type.Object({ naam: Type.String(), voorzitter: Type.Boolean() })),
    stappen: Type.Array(
      Type.Object({
        ...{ positie: Type.Integer(), soort: Type.String(), op: Type.String(), naam: Type.String() },
        ...{ tekst: of(Type.String()), weetje: of(Type.String()), brief: Type.Boolean() },
      }),
    ),
    klokken: Type.Array(
      Type.Object({
        ...{ klok: Type.String(), vervaltOp: Type.String(), bron: Type.String(), klaarOp: of(Type.String()) },
      }),
    ),
    maatregelen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), wat: Type.String(), eigenaar: Type.String(), voorOp: Type.String() },
        gedaanOp: of(Type.String()),
      }),
    ),
  }),
  kijk: async (tx, { params }) => {
    const g = await laad(tx, params.id)
    if (g === null) return null
    const { rij, gezet, k } = g
    const namen = await namenVan(tx, [...k.over, ...k.leden])
    const wie = await klager(tx, rij.id)
    const antwoord = {
      ...{ klacht: rijVan(rij), naam: wie.naam, veilig: wie.veilig, gebeurdOp: k.gebeurdOp },
      ...{ mag: [...mag(k, rij.als)], verlengbaar: verlengbaar(k, rij.als), over: k.over.map(o => namen.get(o) ?? '') },
      zaak: (await zaakVan(tx, rij.id)).nummer,
      commissie: k.leden.map(l => ({ naam: namen.get(l) ?? '', voorzitter: l === k.voorzitter })),
      stappen: gezet.map(s => ({
        ...{ positie: s.positie, soort: s.feit.soort, op: s.op, naam: s.naam, tekst: s.tekst },
        ...{ weetje: weetje(s.feit), brief: heeftBrief(s) },
      })),
      klokken: (await klokken(tx, rij.id)).map(c => ({
        ...{ klok: c.klok, vervaltOp: c.vervalt.toISOString(), bron: c.bron, klaarOp: c.klaar?.toISOString() ?? null },
      })),
      maatregelen: await maatregelen(tx, rij.id),
    }
    return { antwoord, zaak: null, personen: [] }
  },
})

/** The closed word of a step that the screen says beside it. */
const weetje = (f: Feit): string | null => {
  switch (f.soort) {
    case 'GesprekAfgesproken':
      return f.dag
    case 'GesprekGehouden':
      return f.opgelost ? 'opgelost' : 'niet-opgelost'
    case 'Gehoord':
      return `${f.partij}.${f.hoe}`
    case 'OordeelGegeven':
      return f.oordeel
    case 'NietInBehandeling':
      return f.grond
    case 'TermijnVerlengd':
      return f.klok
    default:
      return null
  }
}

async function namenVan(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.vraag<{ id: string; naam: string }>(
    'klacht_namen',
    'select id, naam from kring.mens where id = any($1::uuid[])',
    [[...new Set(ids)]],
  )
  return new Map(rijen.map(r => [r.id, r.naam]))
}

const bereik = vraagRoute({
  methode: 'GET',
  pad: '/klachten/:id/bereik',
  samenvatting: 'Het nummer of adres van wie klaagt: een blik apart, na hoe en wanneer dat veilig is',
  doel: 'klacht',
  rollen: ALLEN,
  velden: ['persoon'],
  params: Id,
  antwoord: Type.Object({ bereik: of(Type.String()) }),
  kijk: async (tx, { params }) => {
    const rij = await eenKlacht(tx, params.id)
    return rij === null ? null : { antwoord: { bereik: (await klager(tx, rij.id)).bereik }, zaak: null, personen: [] }
  },
})

const brief = vraagRoute({
  methode: 'GET',
  pad: '/klachten/:id/brieven/:positie',
  samenvatting: 'De brief bij een stap van een klacht, met de volgende stap erin',
  doel: 'klacht',
  rollen: ALLEN,
  velden: ['persoon', 'inhoud', 'stuk'],
  alsBestand: true,
  params: Type.Object({ id: Uuid, positie: Type.String({ pattern: '^[1-9][0-9]{0,4}$' }) }, dicht),
  antwoord: BestandAntwoord,
  kijk: async (tx, { params, hulp }) => {
    const g = await laad(tx, params.id)
    const gezet = g?.gezet.find(s => s.positie === Number(params.positie))
    if (g === null || gezet === undefined || !heeftBrief(gezet)) return null
    const { rij, k } = g
    const namen = await namenVan(tx, k.leden)
    const [o] = await tx.vraag<{ naam: string }>(
      'klacht_afzender',
      'select naam from kring.organisatie where regio = $1 and id = $2',
      [tx.wie.regio, rij.organisatie],
    )
    const loopt = (await klokken(tx, rij.id)).find(
      c => c.klok === BRIEFKLOK[gezet.feit.soort] || isVerlengd(gezet.feit, c.klok),
    )
    const stuk = klachtbrief({
      ...{ nummer: rij.nummer, onderwerp: rij.onderwerp, ontvangenOp: k.ontvangenOp, stap: gezet },
      ...{ naam: (await klager(tx, rij.id)).naam, afzender: o?.naam ?? '' },
      klok: loopt === undefined ? null : { tot: loopt.vervalt.toISOString(), bron: loopt.bron },
      steun: zegVertrouwenspersoon(hulp.definitie, 'Veilig Thuis'),
      leden: [...k.leden]
        .sort((a, b) => Number(b === k.voorzitter) - Number(a === k.voorzitter))
        .map(l => namen.get(l) ?? ''),
      maatregelen: await maatregelen(tx, rij.id),
    })
    const bytes = await hulp.stukwerk.officieel(stuk)
    return {
      antwoord: {
        bytes,
        media: 'application/pdf',
        naam: `klacht-${rij.nummer}-${gezet.positie}.pdf`,
        eigen: true as const,
      },
      zaak: null,
      personen: [],
    }
  },
})
/** Which term a letter promises. */
const BRIEFKLOK: { readonly [soort: string]: string } = {
  OntvangstBevestigd: 'klacht-kiezen',
  NaarCommissie: 'klacht-commissie',
  OordeelGegeven: 'klachtoordeel',
}
const isVerlengd = (f: Feit, klok: string): boolean => f.soort === 'TermijnVerlengd' && f.klok === klok

type Gedaan = { readonly id: string; readonly rijen: readonly Schrijf[] } | Weigering
type Werk = Geladen & { readonly m: Middelen; readonly als: Als }
/** One act: taken hold of, judged by the rules, and written with its clocks. */
async function daad(
  tx: Tx,
  basis: Basis,
  hulp: Hulp,
  id: string,
  d: {
    readonly opdracht: Opdracht | ((w: Werk) => Promise<Opdracht> | Opdracht)
    readonly tekst?: string | undefined
    readonly ook?: (w: Werk, f: Feit) => Promise<readonly Schrijf[]> | readonly Schrijf[]
  },
): Promise<Gedaan> {
  const g = await laad(tx, id, true)
  if (g === null) return nietGevonden()
  const m = middelen(basis, hulp)
  const werk: Werk = { ...g, m, als: g.rij.als }
  const opdracht = typeof d.opdracht === 'function' ? await d.opdracht(werk) : d.opdracht
  const uit = decide(g.k, opdracht, { mens: tx.wie.mens, als: g.rij.als }, tx.nu)
  if (!uit.ok) return uit
  const [f] = uit.feiten
  if (f === undefined) throw new Error('Een daad laat een feit na.')
  const ook = (await d.ook?.(werk, f)) ?? []
  const gaat = stap(tx, m, { id, positie: g.rij.positie, k: g.k }, f, d.tekst?.trim() ?? null)
  return { id, rijen: [...gaat, ...ook] }
}

/** Every act on a complaint over HTTP. */
function daden(basis: Basis): readonly Route[] {
  const pad = (wat: string) => `/klachten/:id/${wat}`
  const vast = { doel: 'klacht', params: Id } as const
  return [
    rijRoute({
      ...{ ...vast, pad: pad('bevestiging'), rollen: OFFICIER, samenvatting: 'Bevestigen dat een klacht binnen is' },
      maak: (tx, { params }, hulp) => daad(tx, basis, hulp, params.id, { opdracht: { type: 'BevestigOntvangst' } }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('beklaagde'), rollen: OFFICIER },
      samenvatting: 'Noemen over wie een klacht ook gaat: die leest en behandelt haar niet',
      body: Type.Object({ mens: Uuid }, dicht),
      maak: async (tx, { params, body }, hulp) => {
        // outside its circle a complaint does not exist, whatever else is wrong with what was asked
        if ((await eenKlacht(tx, params.id)) === null) return nietGevonden()
        const nee = await onbekendeCollega(tx, [body.mens])
        if (nee) return nee
        return daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'NoemBeklaagde', mens: body.mens },
          ook: () => [voegToe('klachtsper', { regio: tx.wie.regio, klacht: params.id, mens: body.mens, op: tx.nu })],
        })
      },
    }),
    rijRoute({
      ...{ ...vast, pad: pad('gesprek'), rollen: OFFICIER },
      samenvatting: 'Een gesprek afspreken, als wie klaagt dat wil',
      body: Type.Object({ dag: Dag, instemming: Type.Boolean() }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, { opdracht: { type: 'SpreekGesprekAf', ...body } }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('gesprek-uitkomst'), rollen: OFFICIER },
      samenvatting: 'Vastleggen of een gesprek de klacht oploste',
      body: Type.Object({ opgelost: Type.Boolean(), instemming: Type.Boolean(), verslag: Verhaal }, dicht),
      maak: (tx, { params, body: { verslag, ...wat } }, hulp) =>
        daad(tx, basis, hulp, params.id, { opdracht: { type: 'LegGesprekVast', ...wat }, tekst: verslag }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('commissie'), rollen: OFFICIER },
      samenvatting: 'Een klacht naar de klachtencommissie sturen: minstens drie leden, een voorzitter van buiten',
      body: Type.Object({ leden: Type.Array(Uuid, { minItems: 1, maxItems: 9 }), voorzitter: Uuid }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, {
          opdracht: async w => ({
            ...{ type: 'StuurNaarCommissie', ...body },
            bekend: await kandidaten(tx, w.rij.organisatie),
          }),
          ook: async (w, f) => {
            const leden = f.soort === 'NaarCommissie' ? f.leden : []
            const lid = (mens: string) =>
              voegToe('klachtlid', {
                regio: tx.wie.regio,
                klacht: w.rij.id,
                mens,
                voorzitter: mens === body.voorzitter,
              })
            // first who judges: the wall lets a complaint go to three or more, and to nobody else
            await tx.schrijf(leden.map(lid))
            const huizen = (await kandidaten(tx, w.rij.organisatie)).filter(x => leden.includes(x.mens)).map(x => x.bij)
            return [...new Set(huizen)].map(huis =>
              bericht(tx, w.m.nieuwId(), 'klacht-commissie', 'klachtcommissielid', huis),
            )
          },
        }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('gehoord'), rollen: COMMISSIE },
      samenvatting: 'Vastleggen dat een kant gehoord is, of dat niet wil',
      body: Type.Object({ partij: keuze(PARTIJEN), hoe: keuze(HOORWIJZEN), verslag: Verhaal }, dicht),
      maak: (tx, { params, body: { verslag, ...wat } }, hulp) =>
        daad(tx, basis, hulp, params.id, { opdracht: { type: 'Hoor', ...wat }, tekst: verslag }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('verlenging'), rollen: ALLEN },
      samenvatting: 'Een termijn een keer verlengen, met de reden; wie klaagt hoort de nieuwe dag',
      body: Type.Object({ reden: Verhaal }, dicht),
      maak: async (tx, { params, body }, hulp) => {
        const nieuw: { tijd?: { id: string; vervaltOp: string; waarschuwOp: string | null } } = {}
        return daad(tx, basis, hulp, params.id, {
          tekst: body.reden,
          opdracht: async w => {
            const naam = verlengbaar(w.k, w.als)
            const loopt = (await klokken(tx, w.rij.id)).find(c => c.klok === naam && c.klaar === null)
            const van = loopt && {
              klok: loopt.klok,
              start: loopt.gestart.toISOString(),
              vervaltOp: loopt.vervalt.toISOString(),
            }
            const tijd = van === undefined ? null : verlengd(hulp.definitie, basis.landelijk, van)
            if (loopt !== undefined && tijd !== null) nieuw.tijd = { id: loopt.id, ...tijd }
            return { type: 'Verleng', klok: nieuw.tijd === undefined ? null : naam }
          },
          ook: () => {
            if (nieuw.tijd === undefined) return []
            const { id, vervaltOp, waarschuwOp } = nieuw.tijd
            const zet = {
              vervalt_op: vervaltOp,
              waarschuw_op: waarschuwOp,
              verlengd: true,
              gewaarschuwd_op: null,
              geseind_op: null,
            }
            return [werkBij('klachtklok', { regio: tx.wie.regio, id }, zet)]
          },
        })
      },
    }),
    rijRoute({
      ...{ ...vast, pad: pad('oordeel'), rollen: COMMISSIE },
      samenvatting: 'Het oordeel van de klachtencommissie geven, met de gronden; de voorzitter tekent',
      body: Type.Object({ oordeel: keuze(OORDELEN), gronden: Verhaal }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'GeefOordeel', oordeel: body.oordeel },
          tekst: body.gronden,
          ook: w => [bericht(tx, w.m.nieuwId(), 'klacht-oordeel', 'klachtbehandelaar', w.rij.organisatie)],
        }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('reactie'), rollen: OFFICIER },
      samenvatting:
        'Laten weten of Veilig Thuis na een oordeel iets verandert, en wat: elke maatregel met wie en wanneer',
      body: Type.Object(
        {
          tekst: Verhaal,
          maatregelen: Type.Array(Type.Object({ wat: Kort, eigenaar: Uuid, voorOp: Dag }, dicht), { maxItems: 20 }),
        },
        dicht,
      ),
      maak: async (tx, { params, body: b }, hulp) => {
        if ((await eenKlacht(tx, params.id)) === null) return nietGevonden()
        const nee = await onbekendeCollega(
          tx,
          b.maatregelen.map(x => x.eigenaar),
        )
        if (nee)
          return weiger('ONVOLLEDIG', 'Kies wie het doet uit de lijst.', {
            velden: [{ veld: 'maatregelen', uitleg: 'werkt hier nu niet' }],
          })
        if (b.maatregelen.some(x => x.voorOp < dagVan(tx.nu)))
          return weiger('ONVOLLEDIG', 'Een maatregel is klaar op een dag die nog komt.', {
            velden: [{ veld: 'maatregelen', uitleg: 'deze dag is al voorbij' }],
          })
        return daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'Reageer', maatregelen: b.maatregelen.length },
          tekst: b.tekst,
          ook: w =>
            b.maatregelen.map(x =>
              voegToe('klachtmaatregel', {
                ...{ regio: tx.wie.regio, id: w.m.nieuwId(), klacht: params.id },
                ...{ wat: x.wat.trim(), eigenaar: x.eigenaar, voor_op: x.voorOp },
              }),
            ),
        })
      },
    }),
    rijRoute({
      ...{
        ...vast,
        pad: pad('maatregel-klaar'),
        rollen: OFFICIER,
        samenvatting: 'Vastleggen dat een maatregel gedaan is',
      },
      body: Type.Object({ maatregel: Uuid }, dicht),
      maak: async (tx, { params, body }, hulp) => {
        const er =
          (await eenKlacht(tx, params.id)) === null
            ? undefined
            : (await maatregelen(tx, params.id)).find(x => x.id === body.maatregel)
        if (er === undefined) return nietGevonden()
        if (er.gedaanOp !== null) return weiger('MAG_NU_NIET', 'Deze maatregel is al gedaan.')
        return daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'RondMaatregelAf', maatregel: body.maatregel },
          ook: () => [
            werkBij(
              'klachtmaatregel',
              { regio: tx.wie.regio, id: body.maatregel, klacht: params.id },
              { gedaan_op: tx.nu, gedaan_door: tx.wie.mens },
            ),
          ],
        })
      },
    }),
    rijRoute({
      ...{ ...vast, pad: pad('zaak'), rollen: OFFICIER },
      samenvatting: 'Bij een klacht zetten over welke zaak zij gaat; of die zaak er is zegt Kring niet',
      body: Type.Object({ nummer: Type.String({ pattern: ZAAKNUMMER }) }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'KoppelZaak' },
          ook: async () => {
            const waar = { regio: tx.wie.regio, klacht: params.id }
            const zet = { nummer: body.nummer }
            return [
              (await zaakVan(tx, params.id)).er
                ? werkBij('klachtzaak', waar, zet)
                : voegToe('klachtzaak', { ...waar, ...zet }),
            ]
          },
        }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('zaak-af'), rollen: OFFICIER },
      samenvatting: 'Het nummer van de zaak weer van een klacht halen; het nummer gaat weg',
      maak: (tx, { params }, hulp) =>
        daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'OntkoppelZaak' },
          ook: () => [werkBij('klachtzaak', { regio: tx.wie.regio, klacht: params.id }, { nummer: null })],
        }),
    }),
    rijRoute({
      ...{
        ...vast,
        pad: pad('intrekking'),
        rollen: OFFICIER,
        samenvatting: 'Opschrijven dat wie klaagt de klacht intrekt',
      },
      body: Type.Object({ verslag: Verhaal }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, { opdracht: { type: 'TrekIn' }, tekst: body.verslag }),
    }),
    rijRoute({
      ...{ ...vast, pad: pad('niet-in-behandeling'), rollen: OFFICIER },
      samenvatting: 'Een klacht niet in behandeling nemen, met de grond en waarom',
      body: Type.Object({ grond: keuze(GRONDNAMEN), motivering: Verhaal }, dicht),
      maak: (tx, { params, body }, hulp) =>
        daad(tx, basis, hulp, params.id, {
          opdracht: { type: 'NeemNietInBehandeling', grond: body.grond },
          tekst: body.motivering,
        }),
    }),
  ]
}

/** Complaints over HTTP: to write one down, to handle it, to judge it, and to answer. */
export const maakRoutes = (basis: Basis): readonly Route[] => [
  schrijven(basis),
  keuzes,
  lijst,
  jaarcijfers,
  een,
  bereik,
  brief,
  ...daden(basis),
]
