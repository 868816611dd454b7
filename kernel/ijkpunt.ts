import { createHash, sign, verify } from 'node:crypto'
import type { Tx } from './db.ts'
import { hex, inhoudHash, ketenHash, NUL, canoniek } from './streams.ts'

/** A place where the journal does not hold: which stream, which position, and what is wrong. */
export type Breuk = { regio: string; stroom: string; positie: number; wat: string }
export type Keuring = { streams: number; events: number; broken: Breuk[]; checkpoints: number }
export type Sleutels = { prive: string; publiek: string }

/** A checkpoint as it is kept outside the database: its place in the row of all checkpoints, signed on its own. */
export type Buitenregel = { volg: number; nummer: string; op: string; wortel: string; handtekening: string }

type KopRij = { regio: string; id: string; positie: number; hash: string }
type IjkRij = {
  nummer: string
  op: Date
  stromen: string
  gebeurtenissen: string
  wortel: string
  vorige: string
  handtekening: string
}

/**
 * A signed checkpoint over the heads of all streams that changed since the last one, chained to it: a changed row, a cut tail or a
 * missing stream shows afterwards. The key is outside the database.
 * @returns how many heads it anchored; null when nothing changed
 */
export async function zetIjkpunt(tx: Tx, sleutels: Sleutels): Promise<number | null> {
  const koppen = await tx.vraag<KopRij>(
    'ijk_koppen',
    `select regio, id, positie, encode(hash, 'hex') as hash from kring.stroom where positie <> verankerd order by regio, id`,
  )
  if (koppen.length === 0) return null
  const [totaal] = await tx.vraag<{ stromen: string; gebeurtenissen: string }>(
    'ijk_totaal',
    'select count(*) as stromen, coalesce(sum(positie), 0) as gebeurtenissen from kring.stroom',
  )
  const [laatste] = await tx.vraag<{ wortel: string }>(
    'ijk_laatste',
    `select encode(wortel, 'hex') as wortel from kring.ijkpunt order by nummer desc limit 1`,
  )
  const vorige = laatste ? Buffer.from(laatste.wortel, 'hex') : NUL
  const stand = {
    op: tx.nu,
    stromen: String(totaal?.stromen ?? 0),
    gebeurtenissen: String(totaal?.gebeurtenissen ?? 0),
  }
  const wortel = wortelVan(vorige, stand, koppen)
  const handtekening = sign(null, wortel, sleutels.prive)
  const [rij] = await tx.vraag<{ nummer: string }>(
    'ijk_zet',
    'insert into kring.ijkpunt (op, stromen, gebeurtenissen, wortel, vorige, handtekening) values ($1, $2, $3, $4, $5, $6) returning nummer',
    [stand.op, stand.stromen, stand.gebeurtenissen, wortel, vorige, handtekening],
  )
  const data = JSON.stringify(koppen.map(k => ({ ...k, hash: hex(Buffer.from(k.hash, 'hex')) })))
  await tx.vraag(
    'ijk_koppen_zet',
    `insert into kring.ijkpunt_kop (ijkpunt, regio, stroom, positie, hash) select $1, regio, id, positie, hash from jsonb_to_recordset($2::jsonb) as x (regio text, id uuid, positie int, hash bytea)`,
    [rij?.nummer, data],
  )
  await tx.vraag(
    'ijk_veranker',
    `update kring.stroom s set verankerd = x.positie from jsonb_to_recordset($1::jsonb) as x (regio text, id uuid, positie int) where s.regio = x.regio and s.id = x.id`,
    [data],
  )
  return koppen.length
}

const buitenZegel = (r: Omit<Buitenregel, 'handtekening'>): Buffer =>
  Buffer.from(canoniek({ volg: r.volg, nummer: r.nummer, op: r.op, wortel: r.wortel }))

/**
 * The checkpoints after the first `na`, numbered and signed, to be kept outside the database: the last checkpoint has no successor
 * that would miss it, so only a record elsewhere shows that it was taken away.
 */
export async function buitenregels(tx: Tx, sleutels: Sleutels, na: number): Promise<Buitenregel[]> {
  const rijen = await tx.vraag<{ volg: string; nummer: string; op: Date; wortel: string }>(
    'ijk_buiten',
    `select row_number() over (order by nummer) as volg, nummer, op, encode(wortel, 'hex') as wortel from kring.ijkpunt order by nummer offset $1`,
    [na],
  )
  return rijen.map(r => {
    const regel = { volg: Number(r.volg), nummer: r.nummer, op: r.op.toISOString(), wortel: r.wortel }
    return { ...regel, handtekening: sign(null, buitenZegel(regel), sleutels.prive).toString('hex') }
  })
}

/** The record outside against the checkpoints in the database: every line signed and in its place, every line still there. */
function keurBuiten(
  buiten: readonly (Buitenregel | null)[],
  punten: readonly { nummer: string; wortel: string }[],
  sleutels: Pick<Sleutels, 'publiek'>,
): Breuk[] {
  return buiten.flatMap((regel, i): Breuk[] => {
    const breuk = (stroom: string, wat: string) => [{ regio: '', stroom, positie: 0, wat }]
    const echt =
      regel !== null && verify(null, buitenZegel(regel), sleutels.publiek, Buffer.from(regel.handtekening, 'hex'))
    if (!echt) return breuk(`ijkpuntenboek regel ${i + 1}`, 'deze regel is niet door Kring getekend')
    if (regel.volg !== i + 1)
      return breuk(`ijkpuntenboek regel ${i + 1}`, `hier hoort regel ${i + 1} en staat regel ${regel.volg}`)
    const punt = punten[i]
    if (!punt)
      return breuk(`ijkpunt ${regel.nummer}`, 'dit ijkpunt staat in het ijkpuntenboek en niet meer in de database')
    if (punt.wortel !== regel.wortel)
      return breuk(
        `ijkpunt ${regel.nummer}`,
        'op deze plaats staat in de database een ander ijkpunt dan in het ijkpuntenboek',
      )
    return []
  })
}

const wortelVan = (
  vorige: Buffer,
  stand: { op: string; stromen: string; gebeurtenissen: string },
  koppen: readonly KopRij[],
): Buffer =>
  createHash('sha256')
    .update(vorige)
    .update(canoniek(stand))
    .update(koppen.map(k => `${k.regio}|${k.id}|${k.positie}|${k.hash}\n`).join(''))
    .digest()

type Rij = {
  regio: string
  stroom: string
  positie: number
  slice: string
  soort: string
  op: Date
  mens: string
  rol: string
  organisatie: string
  doel: string
  opdracht: string
  inhoud: unknown
  zout: Buffer | null
  inhoud_hash: Buffer
  vorige: Buffer
  hash: Buffer
  vernietigd: boolean
}

const BLADZIJDE = 2000

/**
 * Reads the whole journal again and checks every hash, every head and every checkpoint; names what does not hold.
 * @param buiten the record of checkpoints outside the database, read before the transaction began; empty when there is none
 */
export async function keurJournaal(
  tx: Tx,
  sleutels: Pick<Sleutels, 'publiek'>,
  buiten: readonly (Buitenregel | null)[] = [],
): Promise<Keuring> {
  const broken: Breuk[] = []
  const koppen = new Map<string, { positie: number; hash: string }>()
  const ankers = await leesAnkers(tx, sleutels, broken)
  broken.push(...keurBuiten(buiten, ankers.punten, sleutels))
  let events = 0
  let na: [string, string, number] = ['', '00000000-0000-0000-0000-000000000000', 0]
  for (;;) {
    const rijen = await tx.vraag<Rij>(
      'ijk_lees',
      `select regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash, vernietigd_op is not null as vernietigd
         from kring.gebeurtenis where (regio, stroom, positie) > ($1, $2::uuid, $3) order by regio, stroom, positie limit ${BLADZIJDE}`,
      na,
    )
    for (const rij of rijen) keurRij(rij, koppen, ankers, broken)
    events += rijen.length
    const laatste = rijen.at(-1)
    if (!laatste || rijen.length < BLADZIJDE) break
    na = [laatste.regio, laatste.stroom, laatste.positie]
  }
  await keurKoppen(tx, koppen, ankers, broken)
  return { streams: koppen.size, events, broken, checkpoints: ankers.aantal }
}

type Ankers = { aantal: number; punten: readonly IjkRij[]; perStroom: Map<string, { positie: number; hash: string }> }

async function leesAnkers(tx: Tx, sleutels: Pick<Sleutels, 'publiek'>, broken: Breuk[]): Promise<Ankers> {
  const punten = await tx.vraag<IjkRij>(
    'ijk_punten',
    `select nummer, op, stromen, gebeurtenissen, encode(wortel, 'hex') as wortel, encode(vorige, 'hex') as vorige, encode(handtekening, 'hex') as handtekening from kring.ijkpunt order by nummer`,
  )
  const perStroom = new Map<string, { positie: number; hash: string }>()
  let vorige: Buffer = NUL
  for (const punt of punten) {
    const koppen = await tx.vraag<KopRij>(
      'ijk_punt_koppen',
      `select regio, stroom as id, positie, encode(hash, 'hex') as hash from kring.ijkpunt_kop where ijkpunt = $1 order by regio, stroom`,
      [punt.nummer],
    )
    const wortel = wortelVan(
      vorige,
      { op: punt.op.toISOString(), stromen: punt.stromen, gebeurtenissen: punt.gebeurtenissen },
      koppen,
    )
    const goed =
      wortel.toString('hex') === punt.wortel &&
      verify(null, wortel, sleutels.publiek, Buffer.from(punt.handtekening, 'hex'))
    if (!goed)
      broken.push({
        regio: '',
        stroom: `ijkpunt ${punt.nummer}`,
        positie: 0,
        wat: 'de handtekening of de inhoud van dit ijkpunt klopt niet',
      })
    for (const k of koppen) perStroom.set(`${k.regio}|${k.id}`, { positie: k.positie, hash: k.hash })
    vorige = Buffer.from(punt.wortel, 'hex')
  }
  return { aantal: punten.length, punten, perStroom }
}

function keurRij(
  rij: Rij,
  koppen: Map<string, { positie: number; hash: string }>,
  ankers: Ankers,
  broken: Breuk[],
): void {
  const sleutel = `${rij.regio}|${rij.stroom}`
  const kop = koppen.get(sleutel) ?? { positie: 0, hash: NUL.toString('hex') }
  const breuk = (wat: string) => broken.push({ regio: rij.regio, stroom: rij.stroom, positie: rij.positie, wat })
  const hash = rij.hash.toString('hex')
  const meta = {
    regio: rij.regio,
    stroom: rij.stroom,
    positie: rij.positie,
    slice: rij.slice,
    soort: rij.soort,
    op: rij.op.toISOString(),
    mens: rij.mens,
    rol: rij.rol,
    organisatie: rij.organisatie,
    doel: rij.doel,
    opdracht: rij.opdracht,
  }
  if (rij.positie !== kop.positie + 1) breuk(`gebeurtenis ${kop.positie + 1} ontbreekt`)
  else if (rij.vorige.toString('hex') !== kop.hash) breuk('sluit niet aan op de vorige gebeurtenis')
  else if (!rij.vernietigd && (rij.zout === null || !inhoudHash(rij.zout, rij.inhoud).equals(rij.inhoud_hash)))
    breuk('de inhoud is veranderd')
  else if (!ketenHash(rij.vorige, meta, rij.inhoud_hash).equals(rij.hash))
    breuk('de gegevens van deze gebeurtenis zijn veranderd')
  const anker = ankers.perStroom.get(sleutel)
  if (anker && anker.positie === rij.positie && anker.hash !== hash)
    breuk('komt niet overeen met het getekende ijkpunt')
  koppen.set(sleutel, { positie: rij.positie, hash })
}

/** A cut tail or a missing stream: the head row or a signed checkpoint knows more than the journal holds. */
async function keurKoppen(
  tx: Tx,
  koppen: Map<string, { positie: number; hash: string }>,
  ankers: Ankers,
  broken: Breuk[],
): Promise<void> {
  const stromen = await tx.vraag<KopRij>(
    'ijk_stromen',
    `select regio, id, positie, encode(hash, 'hex') as hash from kring.stroom`,
  )
  const bekend = new Set<string>()
  const mist = (sleutel: string, positie: number, wat: string) => {
    const [regio = '', stroom = ''] = sleutel.split('|')
    if (!broken.some(b => b.stroom === stroom)) broken.push({ regio, stroom, positie, wat })
  }
  for (const s of stromen) {
    const sleutel = `${s.regio}|${s.id}`
    bekend.add(sleutel)
    const kop = koppen.get(sleutel)
    if (!kop || kop.positie < s.positie) mist(sleutel, s.positie, 'de laatste gebeurtenissen van deze stroom ontbreken')
    else if (kop.positie !== s.positie || kop.hash !== s.hash)
      mist(sleutel, s.positie, 'de kop van de stroom klopt niet met het journaal')
  }
  for (const [sleutel, anker] of ankers.perStroom) {
    const kop = koppen.get(sleutel)
    if (!kop || kop.positie < anker.positie)
      mist(sleutel, anker.positie, 'een getekend ijkpunt kent meer gebeurtenissen dan er zijn')
    else if (!bekend.has(sleutel)) mist(sleutel, anker.positie, 'de kop van deze stroom ontbreekt')
  }
  for (const sleutel of koppen.keys()) if (!bekend.has(sleutel)) mist(sleutel, 0, 'de kop van deze stroom ontbreekt')
}
