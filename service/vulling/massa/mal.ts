import { randomUUID } from 'node:crypto'
import { blokkeersleutels, leesGeboortedatum } from '../../../gedeeld/persoon/index.ts'
import { canoniek } from '../../../kernel/streams.ts'
import { leesbaarNummer } from '../../../keten/zaak.ts'
import { KINDEREN, MANNEN, VROUWEN, verzinAchternaam } from '../jaar/gezinnen.ts'
import type { Dobbel } from '../jaar/dobbel.ts'
import type { Kolommen, Rij, Voorbeeld } from './gezin.ts'

/** How the copies of one batch differ in time: years back, and some milliseconds so that batches do not share instants. */
export type Schuif = { jaren: number; ms: number }
/** What is no longer there by now: per table after how many days a row is gone, or null where everything stays. */
export type Bewaren = { dagen: ReadonlyMap<string, number>; nu: number } | null
/** One batch of copies of one family: the temporary table with what is new for each, and the statements that write the rows. */
export type Greep = { stage: string; vul: { sql: string; waarden: unknown[] }; regels: string[]; rijen: number }

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const NUMMER = /\b[MC]-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}\b/g
const INCIDENT = /(?<=proef-)\d+(?=-\d)/gi
const MOMENT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|\+00:00)/g
const DAG = /^\d{4}-\d{2}-\d{2}$/

/** A person of the family, as every report about it writes them down anew. */
type Mens = { ids: string[]; voornamen: string; achternaam: string; geboortedatum: string }

/**
 * The mould of a family: everything in its rows that must be new in a copy is a hole. Ids, numbers and incident numbers are filled by
 * the database, names and search keys by the same functions as at an intake, times by moving the whole family to another year.
 */
export class Mal {
  private readonly ids: readonly string[]
  private readonly nummers: readonly (readonly [string, string])[]
  private readonly mensen: readonly Mens[]
  private readonly namen: readonly string[]

  constructor(
    private readonly voorbeeld: Voorbeeld,
    private readonly vast: ReadonlySet<string>,
    private readonly kolommen: Kolommen,
    private readonly bewaren: Bewaren = null,
  ) {
    const tekst = JSON.stringify(voorbeeld.rijen)
    this.ids = [...new Set(tekst.match(UUID) ?? [])].filter(id => !vast.has(id))
    this.nummers = this.rijenVan('zaak').map(z => [String(z['nummer']), String(z['id'])] as const)
    const mensen = new Map<string, Mens>()
    for (const p of this.rijenVan('persoon')) {
      const { voornamen, achternaam, geboortedatum } = p as Record<string, string>
      const sleutel = JSON.stringify([voornamen, achternaam, geboortedatum])
      const er = mensen.get(sleutel)
      if (er) er.ids.push(String(p['id']))
      else
        mensen.set(sleutel, {
          ids: [String(p['id'])],
          voornamen: voornamen ?? '',
          achternaam: achternaam ?? '',
          geboortedatum: geboortedatum ?? '',
        })
    }
    this.mensen = [...mensen.values()]
    this.namen = [...new Set(this.mensen.map(m => m.achternaam))]
  }

  get zaken(): number {
    return this.voorbeeld.zaken
  }
  /** What is new for a copy stands in one row, and that must fit on a page of the database; a family with very many facts does not. */
  get past(): boolean {
    return this.ids.length <= MEESTE_IDS
  }
  get open(): boolean {
    return this.voorbeeld.open
  }

  /**
   * @param eerste number of the first copy; numbers are never used twice
   * @param volg number of the first case of this batch
   */
  greep(eerste: number, aantal: number, volg: number, schuif: Schuif, dobbel: Dobbel): Greep {
    const regels: string[] = []
    const stromen = new Map<string, Rij['waarden'][]>()
    const kolomrijen: Rij[] = []
    let weg = 0
    for (const rij of this.voorbeeld.rijen) {
      if (rij.tabel === 'stroom') continue
      if (this.isVerlopen(rij, schuif)) {
        weg += 1
        continue
      }
      if (rij.tabel === 'gebeurtenis') {
        const stroom = String(rij.waarden['stroom'])
        stromen.set(stroom, [...(stromen.get(stroom) ?? []), rij.waarden])
      } else kolomrijen.push(rij)
    }
    for (const rij of kolomrijen) regels.push(this.rijregel(rij, schuif))
    for (const feiten of stromen.values()) regels.push(this.stroomregel(feiten, schuif))
    return {
      stage: this.stage(),
      vul: this.vulling(eerste, aantal, volg, dobbel),
      regels: samen(regels),
      rijen: (this.voorbeeld.rijen.length - weg) * aantal,
    }
  }

  /** Whether this row, moved back, would have been destroyed by now. */
  private isVerlopen({ tabel, waarden }: Rij, schuif: Schuif): boolean {
    const dagen = this.bewaren?.dagen.get(tabel)
    if (!this.bewaren || dagen === undefined || waarden['op'] === undefined) return false
    return Date.parse(momentNa(String(waarden['op']), schuif)) < this.bewaren.nu - dagen * 86_400_000
  }

  private rijenVan(tabel: string): Record<string, unknown>[] {
    return this.voorbeeld.rijen.filter(r => r.tabel === tabel).map(r => r.waarden)
  }

  /**
   * What is new for each copy, as one row of a temporary table: ids first, since columns of one length are found without reading the ones
   * before them. The rows are wide, and nothing in them is worth compressing.
   */
  private stage(): string {
    const ids = this.ids.map((_id, n) => `u${n} uuid`)
    const teksten = this.teksten().map(t => `${t} text`)
    return `create temp table s (${[...ids, ...teksten].join(', ')}) with (toast_tuple_target = 8160) on commit drop`
  }

  private teksten(): string[] {
    const mensen = this.mensen.flatMap((_m, n) => [`vn${n}`, `an${n}`, `gd${n}`, `sl${n}`])
    return ['inc', 'pc', 'hn', ...this.nummers.map((_z, n) => `nr${n}`), ...mensen]
  }

  private vulling(eerste: number, aantal: number, volg: number, dobbel: Dobbel): { sql: string; waarden: unknown[] } {
    const zaken = new Map(this.nummers.map(([, id]) => [id, `u${this.ids.indexOf(id)}`]))
    const velden = [...zaken.values(), ...this.teksten()]
    const kolom: Record<string, string[]> = Object.fromEntries(velden.map(v => [v, []]))
    const zet = (veld: string, waarde: string) => void kolom[veld]?.push(waarde)
    const postcode = String(this.rijenVan('persoon')[0]?.['postcode'] ?? '1000AA').slice(0, 4)
    for (let n = 0; n < aantal; n++) {
      const adres = {
        postcode: `${postcode}${dobbel.trek(LETTERS)}${dobbel.trek(LETTERS)}`,
        huisnummer: String(dobbel.tussen(1, 240)),
      }
      const namen = new Map(this.namen.map(naam => [naam, verzinAchternaam(dobbel)]))
      zet('inc', String(1_000_000 + eerste + n))
      zet('pc', adres.postcode)
      zet('hn', adres.huisnummer)
      for (const [k, [nummer, oud]] of this.nummers.entries()) {
        const id = zaakId(volg + n * this.zaken + k)
        zet(zaken.get(oud) ?? '', id)
        zet(`nr${k}`, leesbaarNummer(nummer.slice(0, 1), id))
      }
      for (const [k, mens] of this.mensen.entries()) {
        const lijst = [VROUWEN, MANNEN, KINDEREN].find(l => l.includes(mens.voornamen)) ?? KINDEREN
        const p = {
          voornamen: dobbel.trek(lijst),
          achternaam: namen.get(mens.achternaam) ?? mens.achternaam,
          geboortedatum: `${mens.geboortedatum.slice(0, 4)}-${twee(dobbel.tussen(1, 12))}-${twee(dobbel.tussen(1, 28))}`,
        }
        zet(`vn${k}`, p.voornamen)
        zet(`an${k}`, p.achternaam)
        zet(`gd${k}`, p.geboortedatum)
        const geboren = leesGeboortedatum(p.geboortedatum) ?? { soort: 'onbekend' as const }
        const kenmerken = { ...p, ...adres, tussenvoegsel: null, geboortedatum: geboren, bsnHash: null }
        zet(`sl${k}`, blokkeersleutels(kenmerken).join('\n'))
      }
    }
    const uit = [
      ...this.ids.map((id, n) => (zaken.has(id) ? `b.u${n}` : 'gen_random_uuid()')),
      ...this.teksten().map(t => `b.${t}`),
    ]
    const bron = velden.map((v, n) => `$${n + 1}::${v.startsWith('u') ? 'uuid' : 'text'}[]`)
    const sql = `insert into s select ${uit.join(', ')} from unnest(${bron.join(', ')}) as b (${velden.join(', ')})`
    return { sql, waarden: velden.map(v => kolom[v] ?? []) }
  }

  /** One row of one table, for every copy. */
  private rijregel({ tabel, waarden }: Rij, schuif: Schuif): string {
    const velden = this.kolommen.get(tabel) ?? []
    const namen = velden.map(v => v.naam).join(', ')
    const eigen = this.vanMens(tabel, waarden)
    if (tabel === 'zoeksleutel' && eigen !== null && /^[a-z]:/.test(String(waarden['sleutel']))) {
      // All keys of a person at once, with the first of them; the others are in it.
      if (this.rijenVan(tabel).find(r => r['persoon'] === waarden['persoon'] && r['zaak'] === waarden['zaak'] && /^[a-z]:/.test(String(r['sleutel'])))?.['sleutel'] !== waarden['sleutel']) return '' // prettier-ignore
      const keuze = velden.map(v => (v.naam === 'sleutel' ? 'k.sleutel' : this.waarde(v, waarden[v.naam], schuif)))
      return `insert into kring.${tabel} (${namen}) select ${keuze.join(', ')} from s cross join lateral unnest(string_to_array(s.sl${eigen}, E'\\n')) as k (sleutel)`
    }
    const keuze = velden.map(v => {
      const mens = eigen === null ? null : MENSVELD[v.naam]
      if (mens && (tabel === 'persoon' || tabel === 'zoekkaart'))
        return waarden[v.naam] === null
          ? 'null'
          : `s.${mens}${v.naam === 'postcode' || v.naam === 'huisnummer' ? '' : eigen}`
      if (tabel === 'telfeit' && v.naam === 'jaar') return String(Number(waarden['jaar']) - schuif.jaren)
      return this.waarde(v, waarden[v.naam], schuif)
    })
    return `insert into kring.${tabel} (${namen}) select ${keuze.join(', ')} from s`
  }

  private vanMens(tabel: string, waarden: Rij['waarden']): number | null {
    const id = tabel === 'persoon' ? waarden['id'] : waarden['persoon']
    const plek = this.mensen.findIndex(m => m.ids.includes(String(id)))
    return plek < 0 ? null : plek
  }

  /** The facts of a stream with salts of their own, chained anew: each hash over the one before, what is about the fact, and its content. */
  private stroomregel(feiten: readonly Rij['waarden'][], schuif: Schuif): string {
    const rij = [...feiten].sort((a, b) => Number(a['positie']) - Number(b['positie']))
    const veld = (f: Rij['waarden'], naam: string) => this.id(String(f[naam]), schuif)
    const inhoud = rij.map(
      (f, n) => `${this.tekst(canoniek(f['inhoud']), schuif)} as c${n}, uuid_send(gen_random_uuid()) as z${n}`,
    )
    const hashes = rij.map((_f, n) => `sha256(a.z${n} || convert_to(a.c${n}, 'UTF8')) as i${n}`)
    const vorige = (n: number) => (n === 0 ? `'\\x${'00'.repeat(32)}'::bytea` : `h${n - 1}`)
    const keten = rij.map((f, n) => {
      const meta = Object.fromEntries(META.map(m => [m, m === 'op' ? iso(String(f[m])) : f[m]]))
      return `cross join lateral (select sha256(${vorige(n)} || convert_to(${this.tekst(canoniek(meta), schuif)}, 'UTF8') || b.i${n}) as h${n} offset 0) k${n}`
    })
    const regio = lit(rij[0]?.['regio'])
    const stroom = veld(rij[0] ?? {}, 'stroom')
    // each fact a branch of its own over what was worked out once; a list of values would be prepared anew for every copy
    const regels = rij.map(
      (f, n) =>
        `select ${regio}, ${stroom}, ${Number(f['positie'])}, ${lit(f['slice'])}, ${lit(f['soort'])}, ${lit(momentNa(String(f['op']), schuif))}::timestamptz, ${veld(f, 'mens')}, ${lit(f['rol'])}, ${veld(f, 'organisatie')}, ${lit(f['doel'])}, ${veld(f, 'opdracht')}, c${n}::jsonb, z${n}, i${n}, ${vorige(n)}, h${n} from s`,
    )
    const ids = [...new Set(regels.join().match(/\bs\.u\d+\b/g) ?? [])]
    return `with s as materialized (select ${ids.map(u => `${u}, `).join('')}a.*, b.*, ${rij.map((_f, n) => `h${n}`).join(', ')} from s cross join lateral (select ${inhoud.join(', ')} offset 0) a
        cross join lateral (select ${hashes.join(', ')} offset 0) b ${keten.join(' ')}),
      kop as (insert into kring.stroom (regio, id, positie, hash) select ${regio}, ${stroom}, ${rij.length}, h${rij.length - 1} from s)
      insert into kring.gebeurtenis (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash)
      ${regels.join(' union all ')}`
  }

  private waarde(veld: { naam: string; type: string }, waarde: unknown, schuif: Schuif): string {
    if (waarde === null || waarde === undefined) return 'null'
    if (veld.type === 'timestamp with time zone') return `${lit(momentNa(String(waarde), schuif))}::timestamptz`
    if (veld.type.endsWith('[]')) {
      const delen = (waarde as unknown[]).map(w => this.tekst(String(w), schuif))
      return `array[${delen.join(', ')}]::${veld.type}`
    }
    if (veld.type === 'uuid') return this.id(String(waarde), schuif)
    if (veld.type === 'jsonb') return `(${this.tekst(canoniek(waarde), schuif)})::jsonb`
    if (veld.type === 'boolean' || veld.type === 'integer') return String(waarde)
    if (veld.type === 'text') return this.tekst(String(waarde), schuif)
    return `(${this.tekst(String(waarde), schuif)})::${veld.type}`
  }

  /** An id: new in each copy, or that of somebody who works. */
  private id(waarde: string, schuif: Schuif): string {
    const tekst = this.tekst(waarde, schuif)
    return /^s\.u\d+::text$/.test(tekst) ? tekst.slice(0, -'::text'.length) : `${tekst}::uuid`
  }

  /** A text with its holes as an expression over a row of `s`; times and days in it move along. */
  private tekst(tekst: string, schuif: Schuif): string {
    let mal = tekst.replace(MOMENT, m => momentNa(m, schuif))
    mal = DAG.test(mal) ? dagNa(mal, schuif) : mal.replace(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g, d => dagNa(d, schuif))
    const gaten: { van: number; tot: number; kolom: string }[] = []
    const zoek = (vorm: RegExp, kolom: (treffer: string) => string | null) => {
      for (const t of mal.matchAll(vorm)) {
        const k = kolom(t[0])
        if (k !== null) gaten.push({ van: t.index, tot: t.index + t[0].length, kolom: k })
      }
    }
    zoek(UUID, id => (this.vast.has(id) || !this.ids.includes(id) ? null : `s.u${this.ids.indexOf(id)}::text`))
    zoek(NUMMER, nr => {
      const plek = this.nummers.findIndex(([nummer]) => nummer === nr)
      return plek < 0 ? null : `s.nr${plek}`
    })
    zoek(INCIDENT, () => 's.inc')
    gaten.sort((a, b) => a.van - b.van)
    const delen: string[] = []
    let na = 0
    for (const g of gaten) {
      if (g.van > na) delen.push(lit(mal.slice(na, g.van)))
      delen.push(g.kolom)
      na = g.tot
    }
    if (na < mal.length || delen.length === 0) delen.push(lit(mal.slice(na)))
    return delen.length === 1 ? (delen[0] ?? "''") : `(${delen.join(' || ')})`
  }
}

const MEESTE_IDS = 400

/** So many readable numbers there are: eight characters out of thirty. */
const NUMMERS = 30n ** 8n
/** The id of case `k`: random, and made so that the readable number that follows from it is used once. */
function zaakId(k: number): string {
  const n = ((BigInt(k) * 1_000_003n) % NUMMERS) + NUMMERS * BigInt(Math.floor(Math.random() * 1_757_000))
  const h = n.toString(16).padStart(15, '0') + randomUUID().replaceAll('-', '').slice(15)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
}

/** What the hash of a fact is over, besides its content; see `kernel/streams.ts`. */
const META = ['doel', 'mens', 'op', 'opdracht', 'organisatie', 'positie', 'regio', 'rol', 'slice', 'soort', 'stroom']

const MENSVELD: { [kolom: string]: string } = {
  voornamen: 'vn',
  achternaam: 'an',
  geboortedatum: 'gd',
  postcode: 'pc',
  huisnummer: 'hn',
}
const LETTERS = [...'ABCDEFGHJKLMNPRSTVWXZ']
const twee = (n: number): string => String(n).padStart(2, '0')

/** A value as a literal; nothing but our own sample comes here, and still every quote is doubled. */
const lit = (waarde: unknown): string => {
  const tekst = String(waarde).replaceAll("'", "''")
  return tekst.includes('\\') ? `E'${tekst.replaceAll('\\', '\\\\')}'` : `'${tekst}'`
}

const iso = (moment: string): string => new Date(moment).toISOString()
function momentNa(moment: string, schuif: Schuif): string {
  const d = new Date(moment)
  d.setUTCFullYear(d.getUTCFullYear() - schuif.jaren)
  return new Date(d.getTime() + schuif.ms).toISOString()
}
const dagNa = (dag: string, schuif: Schuif): string =>
  schuif.jaren === 0 ? dag : momentNa(`${dag}T12:00:00Z`, schuif).slice(0, 10)

const samen = (regels: readonly string[]): string[] => regels.filter(r => r !== '')
