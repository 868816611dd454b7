import pg from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb, type Db } from '../../kernel/db.ts'
import { SessieBoek } from '../../service/aanmelden/sessies.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { zegelVan } from '../../service/kluis/zegel.ts'
import { maakPijplijn } from '../../service/opbouw.ts'
import { maakRoutes } from '../../service/slices.ts'
import { regelboek } from '../hulp/database.ts'
import { bouwWereld } from './bouw.ts'
import { kopieMet } from './databank.ts'
import type { Machine } from './machine.ts'
import type { Rolmens } from './mensen.ts'
import type { Rondom, Sper, Zaak } from './orakel.ts'
import { maakToeval, zaadVanDezeRun, type Toeval } from './toeval.ts'

const AANTAL = 330

/** The instant of every try: after everything was made, before what is still to come. */
export const NU = '2026-03-02T12:00:00.000Z'
export type Wereldzaak = Zaak & { readonly achternaam: string; readonly personen: readonly string[] }

/** Five regions with many people and real cases in all states, in a database of its own. */
export type Wereld = {
  readonly zaad: number
  readonly t: Toeval
  readonly mensen: readonly Rolmens[]
  readonly zaken: readonly Wereldzaak[]
  readonly db: Db
  readonly machine: Machine
  readonly sessies: SessieBoek
  readonly geheim: Awaited<ReturnType<typeof kopieMet>>['geheim']
  readonly adressen: Awaited<ReturnType<typeof kopieMet>>['adressen']
  /** SQL as the administrator, past all walls */
  readonly beheer: <R extends object>(sql: string, waarden?: unknown[]) => Promise<R[]>
  /** what the session gives: an actor, or nobody when the role does not run */
  readonly actor: (m: Rolmens) => Promise<Actor | null>
  readonly sluit: () => Promise<void>
}

export async function maakWereld(): Promise<Wereld> {
  const zaad = zaadVanDezeRun()
  const t = maakToeval(zaad + 1000)
  const { adressen, geheim, weg } = await kopieMet(zaad, (a, g) => bouwWereld(a, g, zaad, AANTAL))
  const pool = new pg.Pool({ connectionString: adressen.beheer, max: 2 })
  pool.on('error', () => undefined)
  const beheer: Wereld['beheer'] = async (sql, waarden = []) => (await pool.query(sql, waarden)).rows
  const nu = () => new Date(NU)
  const db = maakDb(adressen.app, { max: 8, zegel: zegelVan(geheim) })
  const sessies = new SessieBoek(adressen.poort, nu)
  const actoren = new Map<string, Promise<Actor | null>>()
  return {
    zaad,
    t,
    mensen: await leesMensen(beheer),
    zaken: await leesZaken(beheer),
    db,
    machine: {
      pijplijn: maakPijplijn(regelboek(), db, { nu, nieuwId: t.uuid }),
      routes: maakRoutes(regelboek()),
      geheim: maakGeheimhouding(geheim),
    },
    sessies,
    geheim,
    adressen,
    beheer,
    actor: m => {
      const er = actoren.get(m.rolvervulling) ?? meldAan(sessies, m)
      actoren.set(m.rolvervulling, er)
      return er
    },
    sluit: async () => {
      await Promise.all([db.sluit(), sessies.sluit(), pool.end()])
      await weg()
    },
  }
}

/** A session for this role, and what the session book makes of it now. */
export async function openSessie(sessies: SessieBoek, m: Rolmens): Promise<string> {
  const organisatie = { id: m.organisatie, naam: '', soort: '' }
  return (await sessies.open(m.mens, { id: m.rolvervulling, rol: m.rol, regio: m.regio, organisatie })).sleutel
}
async function meldAan(sessies: SessieBoek, m: Rolmens): Promise<Actor | null> {
  return (await sessies.vind(await openSessie(sessies, m)))?.wie ?? null
}

/** The actor as the role says, whether it runs or not: to try the database wall without the door in front of it. */
export const actorVan = (m: Rolmens): Actor => ({
  mens: m.mens,
  naam: m.naam,
  rolvervulling: m.rolvervulling,
  rol: m.rol,
  regio: m.regio,
  organisatie: m.organisatie,
  organisatieNaam: '',
  organisatieSoort: '',
})

const iso = (d: Date): string => d.toISOString()
const isoOf = (d: Date | null): string | null => (d === null ? null : iso(d))
type Tijden = { van: Date; tot: Date | null }

async function leesMensen(beheer: Wereld['beheer']): Promise<Rolmens[]> {
  const rijen = await beheer<Omit<Rolmens, 'van' | 'tot'> & Tijden>(
    `select r.mens, r.id as rolvervulling, r.rol, r.regio, r.organisatie, r.van, r.tot, m.naam, m.onderwerp
       from kring.rolvervulling r join kring.mens m on m.id = r.mens where r.rol <> 'systeem' order by m.onderwerp`,
  )
  return rijen.map(r => ({ ...r, van: iso(r.van), tot: isoOf(r.tot) }))
}

/** The cases and the facts around each, as they stand in the database. */
async function leesZaken(beheer: Wereld['beheer']): Promise<Wereldzaak[]> {
  const zaken = await beheer<Omit<Wereldzaak, 'rondom' | 'sperren'>>(
    `select z.id, z.regio, z.soort, z.organisatie, z.open, p.personen, p.achternaam,
       z.soort in ('melding', 'huisverbod', 'opvang') and z.open and coalesce((select g.soort in ('OverdrachtAangeboden', 'OverdrachtAanvaard') from kring.gebeurtenis g
         where g.regio = z.regio and g.stroom = z.id and g.soort like 'Overdracht%' order by g.positie desc limit 1), false) as aanbod
     from kring.zaak z, lateral (select coalesce(array_agg(p.id order by p.geboortedatum), '{}') as personen, min(p.achternaam) as achternaam
       from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = z.regio and zp.zaak = z.id) p
     order by z.regio, z.id`,
  )
  const rondom = await beheer<{ zaak: string } & Tijden & Pick<Rondom, 'organisatie' | 'mens' | 'als'>>(
    'select zaak, organisatie, mens, als, van, tot from kring.betrokkenheid order by id',
  )
  const sperren = await beheer<{ zaak: string } & Tijden & Pick<Sper, 'mens'>>(
    'select zaak, mens, van, tot from kring.sper order by id',
  )
  const bij = <R extends { zaak: string } & Tijden>(rijen: readonly R[], id: string) =>
    rijen.filter(r => r.zaak === id).map(({ zaak: _z, ...r }) => ({ ...r, van: iso(r.van), tot: isoOf(r.tot) }))
  return zaken.map(z => ({ ...z, rondom: bij(rondom, z.id), sperren: bij(sperren, z.id) }))
}
