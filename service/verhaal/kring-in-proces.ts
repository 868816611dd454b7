import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { maakDb, type Db } from '../../kernel/db.ts'
import { Oidc } from '../aanmelden/oidc.ts'
import { SessieBoek } from '../aanmelden/sessies.ts'
import { zetSleutel } from '../alarm/sleutels.ts'
import type { Zender } from '../alarm/zend.ts'
import { maakApp } from '../app.ts'
import { vernietig, type Gedaan } from '../bewaren/vernietiger.ts'
import { vernietigboekIn } from '../bewaren/vernietigboek.ts'
import type { Geheimen } from '../database/geheimen.ts'
import { vrijePoort } from '../database/ingebed.ts'
import { EEN_PLAN, metOpties, type Adressen } from '../database/migreer.ts'
import { startAanbieder } from '../demo/aanbieder.ts'
import { demoMensen } from '../demo/mensen.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { kastVan, zegelVan } from '../kluis/zegel.ts'
import { maakPijplijn } from '../opbouw.ts'
import { maakRoutes } from '../slices.ts'
import { zetTerug } from '../reservekopie/herstel.ts'
import { maakKopie } from '../reservekopie/maak.ts'
import { geheimeSleutel } from '../reservekopie/sleutel.ts'
import { gooiWeg } from '../reservekopie/terug.ts'
import { loopNa } from '../post/naloop.ts'
import { maakWerker } from '../worker.ts'
import { Bezoeker } from './bezoeker.ts'
import { proefkoppelingen } from './politiebericht.ts'

/** What a Kring stands on: the definitions, a furnished database of its own, its secrets, and the instant it begins; `map`: its folder, when it goes on from another. */
export type Grond = {
  boek: Regelboek
  adressen: Adressen
  geheim: Geheimen
  begin: string
  map?: string
  /** another door to the database, for measuring what a part of it costs */
  omDb?: (db: Db) => Db
}

/** A whole Kring in this process: own database, own clock, and the same front door as for people. */
export type KringInProces = {
  /** where the server listens: for what comes in without a browser */
  adres: string
  klok: { nu: () => Date; zet: (moment: string) => void }
  /** the browser of an account; signs in again once the clock made the session too old */
  als: (account: string) => Promise<Bezoeker>
  /** the worker handles everything that is due at this instant; @returns how many signals it gave */
  ronde: () => Promise<number>
  /** a control room of this region with a key of its own, made at the first call */
  meldkamer: (regio: string) => Promise<Zender>
  /** SQL as the administrator, past all walls: to check what happened, never to act */
  kijk: <R extends object>(sql: string, waarden?: unknown[]) => Promise<R[]>
  /** what who keeps the server does: never in a case */
  server: Serverbeheer
  verzoeken: () => number
  /** unexpected errors of the server so far */
  fouten: Error[]
  sluit: () => Promise<void>
}

/** What who keeps the server can do. */
export type Serverbeheer = {
  /** what two people decided on */
  vernietig: () => Promise<Gedaan>
  maakKopie: () => Promise<void>
  /** Kring stops, the copy takes the place of the database, and Kring goes on from there. */
  zetTerug: () => Promise<{ kring: KringInProces; opnieuw: number }>
}

const SESSIE_GOED_MS = 20 * 60_000

export async function startKring(grond: Grond): Promise<KringInProces> {
  const { boek, adressen, geheim, begin } = grond
  const map = grond.map ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kring-verhaal-'))
  let moment = new Date(begin)
  const nu = () => moment
  const fouten: Error[] = []
  const zegel = zegelVan(geheim)
  const eigenDb = maakDb(metOpties(adressen.app, EEN_PLAN), { max: 4, zegel })
  const db = grond.omDb?.(eigenDb) ?? eigenDb
  const werkDb = maakDb(metOpties(adressen.worker, EEN_PLAN), { max: 2, zegel })
  const sessies = new SessieBoek(adressen.poort, nu)
  const poort = await vrijePoort()
  const adres = `http://127.0.0.1:${poort}`
  const { oidc, stop } = await eigenAanbieder(boek, geheim, adres)
  const pijplijn = maakPijplijn(boek, db, { nu })
  const systeem = maakPijplijn(boek, werkDb, { nu })
  const app = await maakApp({
    pijplijn,
    routes: maakRoutes(boek),
    sessies,
    oidc,
    geheim: maakGeheimhouding(geheim),
    cookieGeheim: geheim.oidc.cookies,
    adres,
    omgeving: 'demo',
    logNiveau: 'silent',
    web: null,
    alarm: { boek, pijplijn: systeem },
    loket: { boek },
    post: { boek, koppelingen: proefkoppelingen(boek.regios.keys()) },
    opFout: fout => void fouten.push(fout),
  })
  await app.listen({ host: '127.0.0.1', port: poort })
  const werker = maakWerker(systeem, werkDb, boek)
  const beheer = new pg.Pool({ connectionString: adressen.beheer, max: 2 })
  beheer.on('error', () => undefined)
  const aangemeld = new Map<string, { bezoeker: Bezoeker; op: number }>()
  const ooit: Bezoeker[] = []
  const meldkamers = new Map<string, Promise<Zender>>()
  const kluis = maakGeheimhouding(geheim).kluis
  let opvolger: KringInProces | null = null
  let dicht: Promise<void> | null = null
  const stopZelf = () =>
    (dicht ??= (async () => {
      await app.close()
      stop()
      await Promise.all([db.sluit(), werkDb.sluit(), sessies.sluit(), beheer.end()])
    })())
  const kopie = path.join(map, 'kopie.kring')
  const server: Serverbeheer = {
    vernietig: () => vernietig(adressen.vernietiger, nu, { boek: vernietigboekIn(map), kast: kastVan(geheim) }),
    maakKopie: async () => {
      await maakKopie({ beheer: adressen.beheer, map, bestand: kopie, nu: nu(), zeg: () => undefined })
    },
    zetTerug: async () => {
      await stopZelf()
      const opnieuw = await herstelNaar({ adressen, geheim, map, bestand: kopie, nu: nu() })
      opvolger = await startKring({ ...grond, map, begin: nu().toISOString() })
      return { kring: opvolger, opnieuw }
    },
  }
  return {
    adres,
    klok: { nu, zet: m => void (moment = new Date(m)) },
    als: async account => {
      const er = aangemeld.get(account)
      if (er && Math.abs(moment.getTime() - er.op) < SESSIE_GOED_MS) return er.bezoeker
      const bezoeker = await Bezoeker.meldAan(adres, account)
      aangemeld.set(account, { bezoeker, op: moment.getTime() })
      ooit.push(bezoeker)
      return bezoeker
    },
    ronde: async () => {
      await loopNa({ pijplijn, geheim: maakGeheimhouding(geheim), boek, verzonnen: true })
      return werker.ronde()
    },
    meldkamer: regio => {
      const er =
        meldkamers.get(regio) ??
        zetSleutel(adressen.beheer, kluis, { regio, naam: 'meldkamer-verhaal', van: '2000-01-01T00:00:00Z' }).then(
          g => ({
            ...{ adres, regio, sleutel: 'meldkamer-verhaal', geheim: g },
          }),
        )
      meldkamers.set(regio, er)
      return er
    },
    kijk: async (sql, waarden = []) => (await beheer.query(sql, waarden)).rows,
    server,
    verzoeken: () => ooit.reduce((som, b) => som + b.verzoeken, opvolger?.verzoeken() ?? 0),
    fouten,
    sluit: async () => {
      await opvolger?.sluit()
      await stopZelf()
      if (grond.map === undefined) fs.rmSync(map, { recursive: true, force: true })
    },
  }
}

/** The copy in the place of the database; the replaced one goes. @returns how many destructions were done again */
async function herstelNaar(p: { adressen: Adressen; geheim: Geheimen; map: string; bestand: string; nu: Date }) {
  const database = new URL(p.adressen.beheer).pathname.slice(1)
  const er = await zetTerug({
    ...{ ...p, beheer: p.adressen.beheer, database, sleutel: await geheimeSleutel(p.map, null) },
    ...{ over: true, verlopen: false, zeg: () => undefined },
  })
  if (er.oud !== null) await gooiWeg(p.adressen.beheer, er.oud)
  return er.reapplied
}

/** The embedded identity provider with the demo accounts, on a free port of its own. */
async function eigenAanbieder(
  boek: Regelboek,
  geheim: Geheimen,
  adres: string,
): Promise<{ oidc: Oidc; stop: () => void }> {
  const poort = await vrijePoort()
  const terug = `${adres}/aanmelden/terug`
  const opzet = { client: 'kring', geheim: geheim.oidc.clientGeheim, terug }
  const accounts = [...boek.regios.values()].flatMap(demoMensen)
  const aanbieder = startAanbieder({ poort, cookies: geheim.oidc.cookies, accounts, ...opzet })
  return {
    oidc: new Oidc({ uitgever: `http://127.0.0.1:${poort}`, zonderTls: true, tweeFactoren: false, acr: [], ...opzet }),
    stop: () => {
      aanbieder.closeAllConnections()
      aanbieder.close()
    },
  }
}
