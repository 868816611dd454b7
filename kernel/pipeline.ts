import type { Bereik, Omgeving, Toegang } from './access.ts'
import type { Actor, Doel } from './actor.ts'
import { metBewaarstart, type Verschuift } from './bewaren.ts'
import type { Db, Tx } from './db.ts'
import type { Ctx, Feit, Opdracht } from './decider.ts'
import { klokrijen, type Klokken } from './deadlines.ts'
import { voegToe, type Schrijf } from './rijen.ts'
import type { ElkeSlice } from './slice.ts'
import { aangroei, legeKop, type Kop } from './streams.ts'
import { nietGevonden, weiger, type Weigering } from './weigering.ts'

/** One command, as a route or the worker hands it over. */
export type Verzoek = {
  readonly slice: string
  readonly stroom: string
  /** true when this command opens the stream */
  readonly nieuw: boolean
  /** the case that a new stream is about: what somebody asked for, when they are refused */
  readonly over?: string
  readonly opdracht: Opdracht
  /** Idempotency-Key: a repeated request is the same request */
  readonly sleutel: string
  /** keyed hash of the request as it came in, hex: the same key for another request is refused */
  readonly vingerafdruk: string
  /** If-Match: the version the asker saw */
  readonly verwacht?: number
  /** completes the order with facts of the record, inside the same transaction, as the same person */
  readonly vul?: (tx: Tx, opdracht: Opdracht) => Promise<Opdracht>
  /** rows with names and free text, written only when the decision stands */
  readonly rijen: readonly Schrijf[]
  /** writes what is no row as data (the bytes of a document), after the rows, in the same transaction */
  readonly bewaar?: (tx: Tx) => Promise<void>
}

export type Antwoord = {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  /** what this command opened elsewhere in the chain, so that the asker can go on there; absent when nothing */
  readonly geopend?: readonly Geopend[]
}
/** What is kept of an answer for a repeat: ids. What may be done next follows from the facts as they are then. */
type Vast = Omit<Antwoord, 'mag'>
type Eerder = { readonly hash: string; readonly antwoord: Vast }
export type Geopend = { readonly slice: string; readonly id: string }
export type Uitslag = { readonly ok: true; readonly antwoord: Antwoord; readonly herhaald: boolean } | Weigering

/** A command that another slice's fact calls for; runs in the same transaction, in the name of the same person. */
export type Vervolg = {
  readonly slice: string
  readonly stroom: string
  readonly nieuw: boolean
  readonly opdracht: Opdracht
  readonly rijen: readonly Schrijf[]
}

export type Pijplijn = {
  readonly db: Db
  readonly slices: ReadonlyMap<string, ElkeSlice>
  readonly toegang: Toegang
  readonly klokken: Klokken
  /** which facts begin the term of their case anew */
  readonly verschuift: Verschuift
  readonly definitie: (regio: string) => Ctx['regio']
  /** the id of an organisation that a region definition names */
  readonly organisatie: (regio: string, definitie: string) => string
  readonly keten: (
    feit: Feit,
    over: {
      slice: string
      stroom: string
      na: unknown
      nieuwId: () => string
      wie: Actor
      definitie: Ctx['regio']
      organisatie: (definitie: string) => string
    },
  ) => readonly Vervolg[]
  /** rows that a fact leaves outside its own slice, in the same transaction */
  readonly naast?: (
    feit: Feit,
    over: { slice: string; stroom: string; na: unknown; nieuwId: () => string; wie: Actor; nu: string },
  ) => readonly Schrijf[]
  readonly nu: () => Date
  readonly nieuwId: () => string
  readonly zout: () => Buffer
}

/**
 * One command, one transaction: may this person try, load, may this person touch it, decide, append, rows, clocks, audit. All or nothing.
 * @returns the new version and what may be done next, or a refusal; throws only for faults (a lost database)
 */
export async function voerUit(p: Pijplijn, wie: Actor, verzoek: Verzoek): Promise<Uitslag> {
  const nu = p.nu().toISOString()
  const slice = p.slices.get(verzoek.slice)
  const regel = slice?.access[verzoek.opdracht.type]
  if (!slice || !regel) throw new Error(`Geen toegangsregel voor ${verzoek.slice}.${verzoek.opdracht.type}`)
  if (!regel.rollen.includes(wie.rol)) {
    const nee = weiger('NIET_BEVOEGD', 'Uw rol mag dit niet doen.')
    await noteerWeigering(p, wie, nu, verzoek, regel.doel, nee)
    return nee
  }
  for (let poging = 1; ; poging++) {
    try {
      return await eenPoging(p, slice, wie, nu, verzoek, regel.doel)
    } catch (fout) {
      // Somebody was first at this position, or the same request runs twice: look again, once or twice, then say so.
      if (!isBotsing(fout)) throw fout
      if (poging >= 3 && isMuur(fout)) throw fout
      if (poging >= 3) return weiger('VEROUDERD', 'Een ander was u net voor. Ververs en kijk wat er veranderde.')
    }
  }
}

class Geweigerd extends Error {
  constructor(readonly weigering: Weigering) {
    super(weigering.code)
  }
}

async function eenPoging(
  p: Pijplijn,
  slice: ElkeSlice,
  wie: Actor,
  nu: string,
  verzoek: Verzoek,
  doel: Doel,
): Promise<Uitslag> {
  try {
    return await p.db.asActor(wie, nu, async tx => {
      const geladen = verzoek.nieuw
        ? await laadSleutel(tx, verzoek.sleutel)
        : await laad(tx, verzoek.stroom, verzoek.sleutel)
      const { vingerafdruk } = verzoek
      if (geladen.eerder) return await herhaling(tx, slice, geladen, { ...verzoek, eerder: geladen.eerder })
      const werk = new Werkstuk(p, tx)
      const opdracht = verzoek.vul ? await verzoek.vul(tx, verzoek.opdracht) : verzoek.opdracht
      const uit = werk.doe(slice, { ...verzoek, opdracht }, geladen)
      if (!uit.ok) throw new Geweigerd(uit)
      await werk.rond()
      const { staat, kop } = uit
      const vast: Vast = {
        id: verzoek.stroom,
        versie: kop.positie,
        ...(werk.geopend.length > 0 ? { geopend: werk.geopend } : {}),
      }
      await werk.bewaar([
        voegToe('opdracht', {
          regio: wie.regio,
          mens: wie.mens,
          sleutel: verzoek.sleutel,
          verzoek_hash: `\\x${vingerafdruk}`,
          antwoord: vast,
          op: nu,
        }),
        voegToe('inzage', {
          regio: wie.regio,
          id: p.nieuwId(),
          op: nu,
          mens: wie.mens,
          rol: wie.rol,
          organisatie: wie.organisatie,
          doel,
          wat: `${slice.naam}.${verzoek.opdracht.type}`,
          uitkomst: 'gelukt',
          zaak: verzoek.stroom,
          gevraagd: verzoek.stroom,
          personen: [],
          veldklassen: ['opdracht'],
          zoek_spoor: null,
        }),
      ])
      await verzoek.bewaar?.(tx)
      return { ok: true, antwoord: { ...vast, mag: mag(slice, staat, wie) }, herhaald: false } satisfies Uitslag
    })
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) throw fout
    await noteerWeigering(p, wie, nu, verzoek, doel, fout.weigering)
    return fout.weigering
  }
}

type Geladen = {
  kop: Kop
  feiten: readonly Feit[]
  omgeving: Omgeving
  eerder: Eerder | null
}

/** Gathers everything one command writes, over all streams it touches, and writes it in at most two statements. */
class Werkstuk {
  private readonly rijen: Schrijf[] = []
  private readonly vervolgen: Vervolg[] = []
  readonly geopend: Geopend[] = []
  constructor(
    private readonly p: Pijplijn,
    private readonly tx: Tx,
  ) {}

  doe(
    slice: ElkeSlice,
    v: Vervolg & { sleutel?: string; verwacht?: number },
    geladen: Geladen,
  ): { ok: true; staat: unknown; kop: Kop } | Weigering {
    const { p, tx } = this
    const { wie, nu } = tx
    const regel = slice.access[v.opdracht.type]
    if (!regel) throw new Error(`Geen toegangsregel voor ${slice.naam}.${v.opdracht.type}`)
    if (!v.nieuw) {
      const bereik = p.toegang.bereik(wie, geladen.omgeving, nu)
      const genoeg = bereik === 'inhoud' || (regel.bereik === 'aanbod' && bereik === 'aanbod')
      // the head may be seen by who follows the process; without a single fact to read the case is not there for them
      if (geladen.feiten.length === 0 || !genoeg) return nietGevonden()
      if (v.verwacht !== undefined && v.verwacht !== geladen.kop.positie) {
        return weiger('VEROUDERD', 'Een ander was u net voor. Ververs en kijk wat er veranderde.')
      }
    }
    const voor = geladen.feiten.reduce((s, f) => slice.decider.evolve(s, f), slice.decider.begin)
    const definitie = p.definitie(wie.regio)
    const besluit = slice.decider.decide(voor, v.opdracht, { wie, nu, regio: definitie })
    if (!besluit.ok) return besluit
    this.rijen.push(...v.rijen)
    let staat = voor
    for (const feit of besluit.feiten) {
      const na = slice.decider.evolve(staat, feit)
      const ctx = { regio: wie.regio, stroom: v.stroom, nu, wie, voor: staat, na, definitie, nieuwId: p.nieuwId }
      const schuift = p.verschuift(slice.naam, feit.soort)
      this.rijen.push(...metBewaarstart(slice.rijen(feit, ctx), { zaak: v.stroom, nu, schuift }))
      this.rijen.push(...klokrijen(slice, feit, ctx, p.klokken))
      this.rijen.push(
        ...(p.naast?.(feit, { slice: slice.naam, stroom: v.stroom, na, nieuwId: p.nieuwId, wie, nu }) ?? []),
      )
      this.vervolgen.push(
        ...p.keten(feit, {
          slice: slice.naam,
          stroom: v.stroom,
          na,
          nieuwId: p.nieuwId,
          wie,
          definitie,
          organisatie: d => p.organisatie(wie.regio, d),
        }),
      )
      staat = na
    }
    const opdracht = v.sleutel ?? p.nieuwId()
    const gegroeid = aangroei(geladen.kop, besluit.feiten, {
      regio: wie.regio,
      stroom: v.stroom,
      slice: slice.naam,
      wie,
      nu,
      doel: regel.doel,
      opdracht,
      zout: p.zout,
    })
    this.rijen.push(...gegroeid.rijen)
    return { ok: true, staat, kop: gegroeid.kop }
  }

  /** Runs the commands that the facts call for in other slices, until there are none. */
  async rond(): Promise<void> {
    for (let v = this.vervolgen.shift(); v; v = this.vervolgen.shift()) {
      const slice = this.p.slices.get(v.slice)
      if (!slice) throw new Error(`De keten noemt een onbekende stap: ${v.slice}`)
      const geladen = v.nieuw ? leeg : await laad(this.tx, v.stroom, this.p.nieuwId())
      const uit = this.doe(slice, v, geladen)
      if (!uit.ok) throw new Geweigerd(uit)
      if (v.nieuw) this.geopend.push({ slice: v.slice, id: v.stroom })
    }
  }

  /** New cases first: the wall lets the other rows in only for a case that is there. */
  async bewaar(extra: readonly Schrijf[]): Promise<void> {
    const alles = [...this.rijen, ...extra]
    const opent = (r: Schrijf) => r.tabel === 'zaak' && 'invoegen' in r
    await this.tx.schrijf(alles.filter(opent))
    await this.tx.schrijf(alles.filter(r => !opent(r)))
  }
}

const leeg: Geladen = { kop: legeKop, feiten: [], omgeving: { kring: [], sperren: [] }, eerder: null }

type LaadRij = {
  feiten: [string, Record<string, unknown> | null][]
  positie: number
  hash: string | null
  kring: Omgeving['kring'][number][]
  sperren: Omgeving['sperren'][number][]
  eerder: Eerder | null
}

const EERDER = `(select jsonb_build_object('hash', encode(o.verzoek_hash, 'hex'), 'antwoord', o.antwoord) from kring.opdracht o
   where o.regio = $1 and o.mens = $2 and o.sleutel = $3) as eerder`

async function laadSleutel(tx: Tx, sleutel: string): Promise<Geladen> {
  const [rij] = await tx.vraag<Pick<LaadRij, 'eerder'>>('laad_sleutel', `select ${EERDER}`, [
    tx.wie.regio,
    tx.wie.mens,
    sleutel,
  ])
  return { ...leeg, eerder: rij?.eerder ?? null }
}

/** A stream with its surroundings, in one round trip. The head comes from the stream itself: not every fact is for everybody. */
async function laad(tx: Tx, stroom: string, sleutel: string): Promise<Geladen> {
  const [rij] = await tx.vraag<LaadRij>(
    'laad_stroom',
    `select coalesce((select jsonb_agg(jsonb_build_array(g.soort, g.inhoud) order by g.positie) from kring.gebeurtenis g where g.regio = $1 and g.stroom = $4), '[]') as feiten,
       coalesce((select s.positie from kring.stroom s where s.regio = $1 and s.id = $4), 0) as positie,
       (select encode(s.hash, 'hex') from kring.stroom s where s.regio = $1 and s.id = $4) as hash,
       ${omgeving(4)},
       ${EERDER}`,
    [tx.wie.regio, tx.wie.mens, sleutel, stroom],
  )
  if (!rij) return leeg
  const kop = rij.hash === null ? legeKop : { positie: rij.positie, hash: Buffer.from(rij.hash, 'hex') }
  return { kop, feiten: rij.feiten.map(([soort, inhoud]) => ({ ...inhoud, soort })), omgeving: rij, eerder: rij.eerder }
}

/** The rows around a case, as columns `kring` and `sperren`; parameter 1 is the region, `n` the case. */
const omgeving = (
  n: number,
) => `coalesce((select jsonb_agg(jsonb_build_object('organisatie', b.organisatie, 'mens', b.mens, 'als', b.als, 'van', b.van, 'tot', b.tot))
          from kring.betrokkenheid b where b.regio = $1 and b.zaak = $${n}), '[]') as kring,
       coalesce((select jsonb_agg(jsonb_build_object('mens', s.mens, 'van', s.van, 'tot', s.tot))
          from kring.sper s where s.regio = $1 and s.zaak = $${n}), '[]') as sperren`

/** A fact with who and when, for a time line. */
export type Gebeurd = {
  readonly feit: Feit
  readonly op: string
  readonly mens: string
  readonly rol: string
  readonly organisatie: string
}
export type Stroom = {
  readonly versie: number
  readonly gebeurd: readonly Gebeurd[]
  readonly opDe: (slice: ElkeSlice) => { staat: unknown; mag: string[] }
}

/** Reads a stream as the person asking: the wall in the database filters, the policy in code says how far they reach. */
export async function leesStroom(
  p: Pick<Pijplijn, 'toegang'>,
  tx: Tx,
  stroom: string,
): Promise<(Stroom & { bereik: 'inhoud' | 'aanbod' | 'proces' }) | null> {
  const [rij] = await tx.vraag<
    {
      versie: number | null
      gebeurd: [string, Record<string, unknown> | null, string, string, string, string][]
    } & Omgeving
  >(
    'lees_stroom',
    `select coalesce((select jsonb_agg(jsonb_build_array(g.soort, g.inhoud, g.op, g.mens, g.rol, g.organisatie) order by g.positie) from kring.gebeurtenis g where g.regio = $1 and g.stroom = $2), '[]') as gebeurd,
       (select s.positie from kring.stroom s where s.regio = $1 and s.id = $2) as versie,
       ${omgeving(2)}`,
    [tx.wie.regio, stroom],
  )
  const bereik = rij ? p.toegang.bereik(tx.wie, rij, tx.nu) : 'niets'
  if (!rij || rij.gebeurd.length === 0 || bereik === 'niets') return null
  const gebeurd = rij.gebeurd.map(([soort, inhoud, op, mens, rol, organisatie]) => ({
    feit: { ...inhoud, soort },
    op: new Date(op).toISOString(),
    mens,
    rol,
    organisatie,
  }))
  return {
    versie: Number(rij.versie ?? gebeurd.length),
    gebeurd,
    bereik,
    opDe: slice => {
      const staat = gebeurd.reduce((s, g) => slice.decider.evolve(s, g.feit), slice.decider.begin)
      return { staat, mag: mag(slice, staat, tx.wie) }
    },
  }
}

/** How far this person reaches into a stream and how long it is, without reading it: both walls, in one short question. */
export async function bereikVan(
  p: Pick<Pijplijn, 'toegang'>,
  tx: Tx,
  stroom: string,
): Promise<{ bereik: Bereik; versie: number }> {
  const [rij] = await tx.vraag<{ versie: number | null } & Omgeving>(
    'bereik_stroom',
    `select (select s.positie from kring.stroom s where s.regio = $1 and s.id = $2) as versie, ${omgeving(2)}`,
    [tx.wie.regio, stroom],
  )
  if (!rij || rij.versie === null) return { bereik: 'niets', versie: 0 }
  return { bereik: p.toegang.bereik(tx.wie, rij, tx.nu), versie: Number(rij.versie) }
}

/** What this person may do next in this situation. */
export function mag(slice: ElkeSlice, staat: unknown, wie: Actor): string[] {
  return slice.mogelijk(staat).filter(type => slice.access[type]?.rollen.includes(wie.rol))
}

/** The same request again: the same answer, with what may be done by now. */
async function herhaling(
  tx: Tx,
  slice: ElkeSlice,
  geladen: Geladen,
  v: Verzoek & { eerder: Eerder },
): Promise<Uitslag> {
  const { hash, antwoord } = v.eerder
  if (hash !== v.vingerafdruk)
    return weiger(
      'ANDER_VERZOEK',
      'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe sleutel.',
    )
  const { feiten } = v.nieuw ? await laad(tx, antwoord.id, v.sleutel) : geladen
  const staat = feiten.reduce((s, f) => slice.decider.evolve(s, f), slice.decider.begin)
  return { ok: true, antwoord: { ...antwoord, mag: mag(slice, staat, tx.wie) }, herhaald: true }
}

/** The wall in the database said no. Once it may mean that the circle changed meanwhile; again and again it is a fault of ours. */
const isMuur = (fout: unknown): boolean => (fout as { code?: string }).code === '42501'

const isBotsing = (fout: unknown): boolean => {
  const { code, constraint } = fout as { code?: string; constraint?: string }
  // 42501: the circle changed while we decided; look again, and hear politely that it is over.
  return (
    isMuur(fout) ||
    (code === '23505' &&
      [
        'gebeurtenis_pkey',
        'opdracht_pkey',
        'stroom_pkey',
        'zaak_pkey',
        'zaaksleutel_pkey',
        'adviessleutel_pkey',
        'klachtsleutel_pkey',
        'steunsleutel_pkey',
        'organisatie_naam',
      ].includes(constraint ?? ''))
  )
}

/** A refused attempt is worth a line, in a small transaction of its own: it changes no case. */
async function noteerWeigering(
  p: Pijplijn,
  wie: Actor,
  nu: string,
  verzoek: Verzoek,
  doel: Doel,
  nee: Weigering,
): Promise<void> {
  await p.db.asActor(wie, nu, tx =>
    tx.schrijf([
      voegToe('inzage', {
        regio: wie.regio,
        id: p.nieuwId(),
        op: nu,
        mens: wie.mens,
        rol: wie.rol,
        organisatie: wie.organisatie,
        doel,
        wat: `${verzoek.slice}.${verzoek.opdracht.type}`,
        uitkomst: nee.code === 'NIET_GEVONDEN' ? 'niet-gevonden' : 'geweigerd',
        // `zaak` only where somebody was let in; what they asked for is written down always, existing or not
        zaak: verzoek.nieuw || nee.code === 'NIET_GEVONDEN' ? null : verzoek.stroom,
        gevraagd: verzoek.nieuw ? (verzoek.over ?? null) : verzoek.stroom,
        personen: [],
        veldklassen: [],
        zoek_spoor: null,
      }),
    ]),
  )
}
