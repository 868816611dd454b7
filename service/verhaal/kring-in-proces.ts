import pg from 'pg'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { maakDb } from '../../kernel/db.ts'
import { Oidc } from '../aanmelden/oidc.ts'
import { SessieBoek } from '../aanmelden/sessies.ts'
import { zetSleutel } from '../alarm/sleutels.ts'
import type { Zender } from '../alarm/zend.ts'
import { maakApp } from '../app.ts'
import type { Geheimen } from '../database/geheimen.ts'
import { vrijePoort } from '../database/ingebed.ts'
import { EEN_PLAN, metOpties, type Adressen } from '../database/migreer.ts'
import { startAanbieder } from '../demo/aanbieder.ts'
import { demoMensen } from '../demo/mensen.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { maakPijplijn } from '../opbouw.ts'
import { maakRoutes } from '../slices.ts'
import { loopNa } from '../post/naloop.ts'
import { maakWerker } from '../worker.ts'
import { Bezoeker } from './bezoeker.ts'
import { proefkoppelingen } from './politiebericht.ts'

/** What a Kring stands on: the definitions, a furnished database of its own, its secrets, and the instant it begins. */
export type Grond = { boek: Regelboek; adressen: Adressen; geheim: Geheimen; begin: string }

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
  verzoeken: () => number
  /** unexpected errors of the server so far */
  fouten: Error[]
  sluit: () => Promise<void>
}

const SESSIE_GOED_MS = 20 * 60_000

export async function startKring({ boek, adressen, geheim, begin }: Grond): Promise<KringInProces> {
  let moment = new Date(begin)
  const nu = () => moment
  const fouten: Error[] = []
  const db = maakDb(metOpties(adressen.app, EEN_PLAN), { max: 4 })
  const werkDb = maakDb(metOpties(adressen.worker, EEN_PLAN), { max: 2 })
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
    verzoeken: () => ooit.reduce((som, b) => som + b.verzoeken, 0),
    fouten,
    sluit: async () => {
      await app.close()
      stop()
      await Promise.all([db.sluit(), werkDb.sluit(), sessies.sluit(), beheer.end()])
    },
  }
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
    oidc: new Oidc({ uitgever: `http://127.0.0.1:${poort}`, demo: true, acr: [], ...opzet }),
    stop: () => {
      aanbieder.closeAllConnections()
      aanbieder.close()
    },
  }
}
