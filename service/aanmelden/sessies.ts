import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Actor, Rol } from '../../kernel/actor.ts'
import type { Toestel } from './toestel.ts'

/** Name of the session cookie: HttpOnly, Secure, SameSite=Lax. */
export const SESSIE_COOKIE = 'kring_sessie'
/**
 * In production a browser itself sees to it that a cookie is of this host alone, by its name (ASVS 3.3.1, 3.3.3). Not in the demo: without
 * TLS a browser refuses such a name.
 */
export const koekjesnaam = (naam: string, omgeving: 'demo' | 'productie'): string =>
  omgeving === 'productie' ? `__Host-${naam}` : naam
const STIL_MINUTEN = 30
/** How long a session lasts in all, and so how old a proof of the provider may be. */
export const HOOGSTENS_UREN = 10
const BIJWERKEN_NA_MS = 60_000

export type Rolkeuze = { id: string; rol: Rol; regio: string; organisatie: { id: string; naam: string; soort: string } }
export type Sessie = { wie: Actor; csrf: string; verlooptOp: string; uiterlijkOp: string; hash: Buffer }

/** How somebody showed who they are, in the words of the provider: amr and acr. */
export type Bewijs = { readonly factoren: readonly string[]; readonly acr: string | null }

/** A session of somebody as they see it themselves: since when, last used, and on what kind of device. */
export type EigenSessie = { id: string; sinds: string; laatst: string; toestel: Toestel; deze: boolean }

type SessieRij = {
  mens: string
  naam: string
  rolvervulling: string
  rol: Rol
  regio: string
  organisatie: string
  organisatie_naam: string
  organisatie_soort: string
  csrf: string
  laatst_op: Date
  uiterlijk_op: Date
}

const hashVan = (sleutel: string) => createHash('sha256').update(sleutel).digest()
const minuten = (n: number) => n * 60_000
const stilVanaf = (nu: Date) => new Date(nu.getTime() - minuten(STIL_MINUTEN))
/** A session that still opens something: `$2` is now, `$3` since when it may have been idle. */
const VAN_WIE = `kring.sessie s join kring.rolvervulling r on r.regio = s.regio and r.id = s.rolvervulling and r.mens = s.mens join kring.mens m on m.id = s.mens`
const LEEFT = `s.afgemeld_op is null and s.uiterlijk_op > $2 and s.laatst_op > $3
          and r.van <= $2 and (r.tot is null or r.tot > $2) and (m.tot is null or m.tot > $2)`

/** Sessions in the database, so that signing out, here or everywhere, and the end of a role hold at once on every server. */
export class SessieBoek {
  private readonly pool: pg.Pool
  /** what the cookie of a session is called here */
  readonly koekje: string
  constructor(
    url: string,
    private readonly nu: () => Date,
    omgeving: 'demo' | 'productie' = 'demo',
    opVerlies: (fout: Error) => void = () => undefined,
  ) {
    this.koekje = koekjesnaam(SESSIE_COOKIE, omgeving)
    this.pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5000 })
    this.pool.on('error', opVerlies)
  }

  sluit = (): Promise<void> => this.pool.end()

  sleutelVan = (verzoek: FastifyRequest): string | undefined => verzoek.cookies[this.koekje]

  /** Is the database there? For the readiness page. */
  leeft = async (): Promise<boolean> =>
    this.pool.query('select 1').then(
      () => true,
      () => false,
    )

  /** The session behind the cookie: idle at most 30 minutes, 10 hours in all, and only while the role runs. Looking who one is does not count as activity. */
  async vind(sleutel: string | undefined, telt: 'telt' | 'telt-niet' = 'telt'): Promise<Sessie | null> {
    if (!sleutel || !/^[\w-]{43}$/.test(sleutel)) return null
    const hash = hashVan(sleutel)
    const nu = this.nu()
    const { rows } = await this.pool.query<SessieRij>({
      name: 'sessie_vind',
      text: `select s.mens, m.naam, s.rolvervulling, r.rol, s.regio, r.organisatie, o.naam as organisatie_naam, o.soort as organisatie_soort, s.csrf, s.laatst_op, s.uiterlijk_op
        from ${VAN_WIE} join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
        where s.sleutel_hash = $1 and ${LEEFT}`,
      values: [hash, nu, stilVanaf(nu)],
    })
    const rij = rows[0]
    if (!rij) return null
    if (telt === 'telt' && nu.getTime() - rij.laatst_op.getTime() > BIJWERKEN_NA_MS) await this.verleng(hash)
    const stil = Math.min(
      (telt === 'telt' ? Math.max(nu.getTime(), rij.laatst_op.getTime()) : rij.laatst_op.getTime()) +
        minuten(STIL_MINUTEN),
      rij.uiterlijk_op.getTime(),
    )
    return {
      wie: {
        mens: rij.mens,
        naam: rij.naam,
        rolvervulling: rij.rolvervulling,
        rol: rij.rol,
        regio: rij.regio,
        organisatie: rij.organisatie,
        organisatieNaam: rij.organisatie_naam,
        organisatieSoort: rij.organisatie_soort,
      },
      csrf: rij.csrf,
      verlooptOp: new Date(stil).toISOString(),
      uiterlijkOp: rij.uiterlijk_op.toISOString(),
      hash,
    }
  }

  async verleng(hash: Buffer): Promise<void> {
    await this.pool.query({
      name: 'sessie_verleng',
      text: 'update kring.sessie set laatst_op = $2 where sleutel_hash = $1',
      values: [hash, this.nu()],
    })
  }

  /** The roles somebody may act in now, by the subject of the identity provider; empty for an unknown one. */
  async rollenVan(
    onderwerp: { onderwerp: string } | { mens: string },
  ): Promise<{ mens: string; naam: string; keuzes: Rolkeuze[] } | null> {
    const op = 'onderwerp' in onderwerp ? 'm.onderwerp' : 'm.id::text'
    const { rows } = await this.pool.query<{
      mens: string
      naam: string
      id: string
      rol: Rol
      regio: string
      oid: string
      onaam: string
      osoort: string
    }>(
      `select m.id as mens, m.naam, r.id, r.rol, r.regio, o.id as oid, o.naam as onaam, o.soort as osoort
         from kring.mens m join kring.rolvervulling r on r.mens = m.id join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
        where ${op} = $1 and r.rol <> 'systeem' and r.van <= $2 and (r.tot is null or r.tot > $2) and (m.tot is null or m.tot > $2)
        order by r.van, r.id`,
      ['onderwerp' in onderwerp ? onderwerp.onderwerp : onderwerp.mens, this.nu()],
    )
    const eerste = rows[0]
    if (!eerste) return null
    return {
      mens: eerste.mens,
      naam: eerste.naam,
      keuzes: rows.map(r => ({
        id: r.id,
        rol: r.rol,
        regio: r.regio,
        organisatie: { id: r.oid, naam: r.onaam, soort: r.osoort },
      })),
    }
  }

  /** Opens a session and gives its key: once, to the browser; the database holds only its hash. What the provider saw is kept with it (ASVS 16.3.1). */
  async open(
    mens: string,
    keuze: Rolkeuze,
    toestel: Toestel = 'onbekend',
    bewijs: Bewijs = { factoren: [], acr: null },
  ): Promise<{ sleutel: string; tot: Date }> {
    const sleutel = randomBytes(32).toString('base64url')
    const nu = this.nu()
    const tot = new Date(nu.getTime() + minuten(60 * HOOGSTENS_UREN))
    await this.pool.query(
      `insert into kring.sessie (regio, sleutel_hash, mens, rolvervulling, csrf, gestart_op, laatst_op, uiterlijk_op, id, toestel, factoren, acr) values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11)`,
      [
        ...[keuze.regio, hashVan(sleutel), mens, keuze.id, randomBytes(24).toString('base64url'), nu, tot],
        ...[randomUUID(), toestel, [...bewijs.factoren], bewijs.acr],
      ],
    )
    return { sleutel, tot }
  }

  async wissel(hash: Buffer, keuze: Rolkeuze): Promise<void> {
    await this.pool.query('update kring.sessie set rolvervulling = $2, regio = $3 where sleutel_hash = $1', [
      hash,
      keuze.id,
      keuze.regio,
    ])
  }

  async meldAf(sessie: Sessie, overal: boolean): Promise<void> {
    const waar = overal ? 'mens = $1' : 'sleutel_hash = $1'
    await this.pool.query(`update kring.sessie set afgemeld_op = $2 where ${waar} and afgemeld_op is null`, [
      overal ? sessie.wie.mens : sessie.hash,
      this.nu(),
    ])
  }

  /** Ends the session behind a key that a browser still had: who signs in anew leaves no old key behind (ASVS 7.2.4). */
  async verlaat(sleutel: string | undefined): Promise<void> {
    if (!sleutel || !/^[\w-]{43}$/.test(sleutel)) return
    await this.pool.query('update kring.sessie set afgemeld_op = $2 where sleutel_hash = $1 and afgemeld_op is null', [
      hashVan(sleutel),
      this.nu(),
    ])
  }

  /** Where somebody is signed in now, this session first and then the one that was used last. */
  async vanMens(sessie: Sessie): Promise<EigenSessie[]> {
    const nu = this.nu()
    const { rows } = await this.pool.query<{ id: string; sinds: Date; laatst: Date; toestel: Toestel; deze: boolean }>(
      `select s.id, s.gestart_op as sinds, s.laatst_op as laatst, s.toestel, s.sleutel_hash = $4 as deze from ${VAN_WIE}
        where s.mens = $1 and ${LEEFT} order by deze desc, s.laatst_op desc, s.id`,
      [sessie.wie.mens, nu, stilVanaf(nu), sessie.hash],
    )
    return rows.map(r => ({ ...r, sinds: r.sinds.toISOString(), laatst: r.laatst.toISOString() }))
  }

  /** Ends one of one's own other sessions, or (`id` null) all of them. @returns how many ended */
  async sluitAndere(sessie: Sessie, id: string | null): Promise<number> {
    const { rowCount } = await this.pool.query(
      `update kring.sessie set afgemeld_op = $2 where mens = $1 and sleutel_hash <> $3 and afgemeld_op is null and ($4::uuid is null or id = $4)`,
      [sessie.wie.mens, this.nu(), sessie.hash, id],
    )
    return rowCount ?? 0
  }
}
