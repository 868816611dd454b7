import type { Server } from 'node:http'
import { inject } from 'vitest'
import pg from 'pg'
import { maakDb, type Db } from '../../kernel/db.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { openTekst } from '../../kernel/zegel.ts'
import { Oidc } from '../../service/aanmelden/oidc.ts'
import { SessieBoek } from '../../service/aanmelden/sessies.ts'
import { maakApp } from '../../service/app.ts'
import { webMap } from '../../service/blad.ts'
import type { Kamer } from '../../service/chat/kamer.ts'
import { startAanbieder } from '../../service/demo/aanbieder.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { vrijePoort } from '../../service/database/ingebed.ts'
import type { Geheimen } from '../../service/database/geheimen.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { zegelVan } from '../../service/kluis/zegel.ts'
import { maakPijplijn } from '../../service/opbouw.ts'
import { maakRoutes } from '../../service/slices.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { proefkoppelingen } from '../../service/verhaal/politiebericht.ts'
import { BEGIN, kopie, regelboek } from './database.ts'

const SESSIE_MS = 8 * 3_600_000

/** A whole Kring for one test file: own database, own clock, the same front door as for people. */
export type Huis = {
  adres: string
  pijplijn: Pijplijn
  /** the same machine as the worker: the clock, and the door of alarms */
  systeem: { pijplijn: Pijplijn; db: Db }
  geheim: Geheimen
  db: Db
  /** SQL as the administrator, to look at rows past all walls */
  kijk: <R extends object>(sql: string, waarden?: unknown[]) => Promise<R[]>
  /** the words of a text as it is stored: what was looked at past all walls is still sealed */
  woorden: (tekst: string) => Promise<string>
  adressen: Awaited<ReturnType<typeof kopie>>['adressen']
  /** moves the clock, to an instant */
  klok: { nu: () => Date; zet: (moment: string) => void }
  /** signs in through the OIDC door and gives that person's browser */
  als: (account: string) => Promise<Bezoeker>
  /** unexpected errors so far: a test that means none asserts so */
  fouten: Error[]
  /** the talks of the chat: what time does to them is done here when the test says so */
  kamer: () => Kamer
  /** stops only the web server: what a person sees when Kring is gone */
  valtWeg: () => Promise<void>
  sluit: () => Promise<void>
}

/** @param opzet.web also serve the built app, for a test that comes in through the screens; `log` collects every log line there is; `tweeFactoren` as in production */
export async function maakHuis(
  opzet: { begin?: string; web?: boolean; log?: string[]; tweeFactoren?: boolean } = {},
): Promise<Huis> {
  const { begin = BEGIN, web = false, log, tweeFactoren = false } = opzet
  if (web && webMap() === null) throw new Error('De webapp is nog niet gebouwd; typ eerst: npm test -- bouwen')
  const { adressen, geheim, weg } = await kopie(inject('beheerUrl'), inject('proefMap'))
  let moment = new Date(begin)
  const fouten: Error[] = []
  let kamer: Kamer
  const bezoekers = new Map<string, Promise<Bezoeker>>()
  const klok = {
    nu: () => moment,
    zet: (m: string) => {
      const naar = new Date(m)
      // nobody stays signed in that long: who is asked for next signs in anew
      if (Math.abs(naar.getTime() - moment.getTime()) > SESSIE_MS) bezoekers.clear()
      moment = naar
    },
  }
  const zegel = zegelVan(geheim)
  const db = maakDb(adressen.app, { zegel })
  const dbSysteem = maakDb(adressen.worker, { max: 3, zegel })
  const sessies = new SessieBoek(adressen.poort, klok.nu)
  const [poort, aanbiederPoort] = [await vrijePoort(), await vrijePoort()]
  const adres = `http://127.0.0.1:${poort}`
  const terug = `${adres}/aanmelden/terug`
  const oidcOpzet = { client: 'kring', geheim: geheim.oidc.clientGeheim }
  const accounts = [...regelboek().regios.values()].flatMap(demoMensen)
  const aanbieder: Server = startAanbieder({
    poort: aanbiederPoort,
    terug,
    cookies: geheim.oidc.cookies,
    accounts,
    ...oidcOpzet,
  })
  const oidc = new Oidc({
    uitgever: `http://127.0.0.1:${aanbiederPoort}`,
    terug,
    zonderTls: true,
    tweeFactoren,
    acr: [],
    ...oidcOpzet,
  })
  const pijplijn = maakPijplijn(regelboek(), db, { nu: klok.nu })
  const systeem = maakPijplijn(regelboek(), dbSysteem, { nu: klok.nu })
  const app = await maakApp({
    pijplijn,
    routes: maakRoutes(regelboek()),
    sessies,
    oidc,
    geheim: maakGeheimhouding(geheim),
    cookieGeheim: geheim.oidc.cookies,
    adres,
    omgeving: 'demo',
    logNiveau: log === undefined ? 'silent' : 'trace',
    ...(log === undefined ? {} : { logUit: { write: (regel: string) => void log.push(regel) } }),
    web: web ? webMap() : null,
    antwoord: { boek: regelboek() },
    loket: { boek: regelboek() },
    scim: { boek: regelboek() },
    mee: { url: adressen.app },
    alarm: { boek: regelboek(), pijplijn: systeem },
    post: { boek: regelboek(), koppelingen: proefkoppelingen(regelboek().regios.keys()) },
    opFout: fout => void fouten.push(fout),
    opKamer: k => void (kamer = k),
  })
  await app.listen({ host: '127.0.0.1', port: poort })
  const beheer = new pg.Pool({ connectionString: adressen.beheer, max: 2 })
  beheer.on('error', () => undefined)
  return {
    adres,
    pijplijn,
    systeem: { pijplijn: systeem, db: dbSysteem },
    geheim,
    db,
    klok,
    adressen,
    fouten,
    woorden: tekst => openTekst(zegel, tekst),
    kijk: async (sql, waarden = []) => (await beheer.query(sql, waarden)).rows,
    als: account => {
      const er = bezoekers.get(account) ?? Bezoeker.meldAan(adres, account)
      bezoekers.set(account, er)
      return er
    },
    kamer: () => kamer,
    valtWeg: () => app.close(),
    sluit: async () => {
      await app.close()
      aanbieder.closeAllConnections()
      aanbieder.close()
      await Promise.all([db.sluit(), dbSysteem.sluit(), sessies.sluit(), beheer.end()])
      await weg()
    },
  }
}
