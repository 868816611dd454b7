import { fork } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { getRegelboek, type Regelboek } from '../gedeeld/regio/laden.ts'
import { maakDb } from '../kernel/db.ts'
import { ConfigFout, leesConfig, type Config } from '../kernel/config.ts'
import { maakApp } from './app.ts'
import { webMap } from './blad.ts'
import { Oidc } from './aanmelden/oidc.ts'
import { SessieBoek } from './aanmelden/sessies.ts'
import { vernietig } from './bewaren/vernietiger.ts'
import { vernietigboekIn } from './bewaren/vernietigboek.ts'
import { geheimen, type Geheimen } from './database/geheimen.ts'
import { startIngebed, vrijePoort } from './database/ingebed.ts'
import { migreer, type Adressen } from './database/migreer.ts'
import { demoMensen } from './demo/mensen.ts'
import { maakGeheimhouding } from './geheimhouding.ts'
import { kijkSleutelsNa } from './kluis/nakijken.ts'
import { kastVan, zegelVan } from './kluis/zegel.ts'
import { zetIjkpuntInBoek } from './ijkpuntenboek.ts'
import { maakProceslog, metLog, type Proceslog } from './proceslog.ts'
import { hangVangnetOp } from './vangnet.ts'
import { maakMail, metMelding } from './bode/mail.ts'
import { meldPerMail } from './bode/meld.ts'
import { verstuurUit } from './bode/uit.ts'
import { projectMap } from './map.ts'
import { maakPijplijn } from './opbouw.ts'
import { legPapierKlaar } from './papier.ts'
import { leesKoppelingen } from './post/koppelingen.ts'
import { loopNa } from './post/naloop.ts'
import { loopWerkbladenNa } from './werkblad/bezorg.ts'
import { rolnamen } from './rolnamen.ts'
import { maakRoutes } from './slices.ts'
import { vulAlsLeeg } from './vulling/vullen.ts'
import { maakWerker, systeemActor } from './worker.ts'
import { organisatiesVan, richtIn, zetMensen } from './vulling/inrichten.ts'

const begin = Date.now()
const zeg = (regel: string) =>
  process.stdout.write(`${((Date.now() - begin) / 1000).toFixed(1).padStart(5)} s  ${regel}\n`)
const opruimen: (() => Promise<unknown> | unknown)[] = []
let stopt = false

/** Ends everything in reverse order: no new requests, then the provider, then the database. */
async function stop(code: number): Promise<void> {
  if (stopt) return
  stopt = true
  for (const ruimOp of opruimen.reverse()) await Promise.resolve(ruimOp()).catch(() => undefined)
  process.exit(code)
}

async function start(): Promise<void> {
  const config = leesConfig(process.env, projectMap)
  const log = maakProceslog(config.log)
  hangVangnetOp(process, log, stop)
  opruimen.push(() => log.sluit())
  fs.mkdirSync(config.map, { recursive: true, mode: 0o700 })
  slotOf(config.map)
  const geheim = geheimen(config.map, config.stuksleutels, config.zaaksleutels)
  const boek = getRegelboek(path.join(projectMap, 'regios'))
  zeg(`${boek.regios.size} regio's en de landelijke regels gelezen`)
  zeg(`Lege formulieren voor op papier: ${legPapierKlaar(boek.regios.values(), config.map)}`)
  const beheerUrl = config.databaseUrl ?? (await ingebed(config))
  const database = config.databaseUrl ? new URL(config.databaseUrl).pathname.slice(1) || 'kring' : 'kring'
  const adressen = await migreer(beheerUrl, database, geheim, zeg)
  const nu = () => new Date()
  await richtIn(adressen.beheer, boek, nu().toISOString())
  await vulAlsLeeg({ adressen, geheim, boek, map: config.map, omgeving: config.omgeving }, zeg)
  await eisSleutels(adressen.beheer, geheim, config.sleutelsVerloren)
  const zegel = zegelVan(geheim)
  const db = maakDb(adressen.app, { zegel, opVerlies: fout => log.fout('database', fout) })
  opruimen.push(() => db.sluit())
  const sessies = new SessieBoek(adressen.poort, nu, config.omgeving, fout => log.fout('database', fout))
  opruimen.push(sessies.sluit)
  const poort = await vrijePoort(config.poort)
  if (poort !== config.poort) zeg(`Poort ${config.poort} is bezet; Kring neemt ${poort}.`)
  const adres = config.adres ?? `http://127.0.0.1:${poort}`
  const oidc =
    config.omgeving === 'demo'
      ? await demoAanbieder(adressen.beheer, boek, geheim, adres)
      : productieOidc(config, adres)
  const dbSysteem = maakDb(adressen.worker, { max: 2, zegel, opVerlies: fout => log.fout('database', fout) })
  opruimen.push(() => dbSysteem.sluit())
  const app = await maakApp({
    pijplijn: maakPijplijn(boek, db),
    routes: maakRoutes(boek),
    sessies,
    oidc,
    geheim: maakGeheimhouding(geheim),
    cookieGeheim: geheim.oidc.cookies,
    adres,
    omgeving: config.omgeving,
    logNiveau: config.log,
    web: webMap(),
    antwoord: { boek },
    loket: { boek },
    scim: { boek },
    mee: { url: adressen.app },
    alarm: { boek, pijplijn: maakPijplijn(boek, dbSysteem) },
    post: { boek, koppelingen: config.koppelingen === null ? [] : leesKoppelingen(config.koppelingen, boek) },
  })
  opruimen.push(() => app.close())
  const inneming = {
    ...{ pijplijn: maakPijplijn(boek, db), geheim: maakGeheimhouding(geheim), boek },
    verzonnen: config.omgeving === 'demo',
  }
  const post = async () =>
    (await loopNa(inneming, fout => log.fout('post', fout))) +
    (await loopWerkbladenNa(inneming, fout => log.fout('werkblad', fout)))
  opruimen.push(startWerker({ boek, adressen, geheim, map: config.map, nu, adres, mail: config.mail, post, log }))
  await app.listen({ host: config.luister, port: poort })
  zeg('Klaar.')
  process.stdout.write(welkom(config, adres))
}

/** Newest cases whose key is looked for at the start. */
const NAGEKEKEN = 50

/**
 * Keys that are not where they should be are noticed now, by who keeps the server, and not at night by who opens a case.
 * @throws when none of the newest cases has its key
 */
async function eisSleutels(beheerUrl: string, geheim: Geheimen, verloren: boolean): Promise<void> {
  const { gezocht, ontbreken } = await kijkSleutelsNa(beheerUrl, kastVan(geheim), NAGEKEKEN)
  if (ontbreken === 0) return
  zeg(`Van de ${gezocht} nieuwste zaken missen er ${ontbreken} hun sleutel: ${geheim.zaaksleutels}`)
  if (ontbreken === gezocht && !verloren)
    throw new Error(
      'De sleutels van zaken ontbreken. Zet het bestand terug. Is het voorgoed weg, begin dan met KRING_SLEUTELS_VERLOREN=ja: oude teksten blijven dan onleesbaar. Zie docs/beheer.md, Sleutels van zaken.',
    )
}

const RONDE_MS = 10_000
const UUR_MS = 3_600_000
/** Files destroyed in one round, so that a clock never waits long for it. */
const PER_RONDE = 20

type Werkerinzet = {
  boek: Regelboek
  adressen: Pick<Adressen, 'worker' | 'vernietiger'>
  geheim: Geheimen
  map: string
  nu: () => Date
  /** where a link in a message leads */
  adres: string
  mail: Config['mail']
  /** messages that were received and became nothing; as the system of the region, by the door that takes messages in */
  post: () => Promise<number>
  log: Proceslog
}

/** The worker: what is due every ten seconds, a signed checkpoint every hour and at the end. */
function startWerker({ boek, adressen, geheim, map, nu, adres, mail, post, log }: Werkerinzet): () => Promise<void> {
  const db = maakDb(adressen.worker, { max: 3, zegel: zegelVan(geheim), opVerlies: fout => log.fout('database', fout) })
  const werker = maakWerker(maakPijplijn(boek, db, { nu }), db, boek)
  // a mail server that refuses or shows another certificate is seen here; what it says goes nowhere
  const bode = mail === null ? null : metMelding(maakMail(mail), fout => log.fout('mail', fout))
  // Without a way to send, what waits stays for a person to copy.
  const uit = () =>
    bode === null ? Promise.resolve(0) : verstuurUit({ db, boek, bode, geheim: maakGeheimhouding(geheim), adres, nu })
  const meld = metLog(log, 'mail', () =>
    bode === null ? Promise.resolve(0) : meldPerMail({ db, boek, bode, adres, nu }),
  )
  const [regio = ''] = [...boek.regios.keys()]
  const ijkpunt = metLog(log, 'ijkpunt', () =>
    zetIjkpuntInBoek({ db, sleutels: geheim.ijkpunt, map, nu }, systeemActor(boek, regio)),
  )
  const naloop = metLog(log, 'post', post)
  const ronde = metLog(log, 'bewaker', () => werker.ronde())
  const vernietigboek = vernietigboekIn(map)
  const kast = kastVan(geheim)
  const weg = metLog(log, 'vernietiger', () =>
    vernietig(adressen.vernietiger, nu, { boek: vernietigboek, kast, hoogstens: PER_RONDE }),
  )
  let bezig: Promise<unknown> = Promise.resolve()
  // every step says itself what went wrong, and none holds up the next
  const naElkaar = (doe: () => Promise<unknown>) => void (bezig = bezig.then(doe))
  // A slow mail server never holds up a clock: what goes by mail has a line of its own, one round at a time.
  let mailt: Promise<unknown> | null = null
  const perMail = () => void (mailt ??= meld().finally(() => (mailt = null)))
  const tikken = [
    setInterval(perMail, RONDE_MS),
    setInterval(() => naElkaar(ronde), RONDE_MS),
    setInterval(() => naElkaar(naloop), RONDE_MS),
    // what two people decided, a part each round; the traces in the files go with `kring retention run`
    setInterval(() => naElkaar(weg), RONDE_MS),
    setInterval(() => naElkaar(metLog(log, 'bericht', uit)), RONDE_MS),
    setInterval(() => naElkaar(ijkpunt), UUR_MS),
  ]
  naElkaar(ronde)
  naElkaar(naloop)
  naElkaar(ijkpunt)
  return async () => {
    tikken.forEach(clearInterval)
    await Promise.all([bezig, mailt])
    await ijkpunt()
    await db.sluit()
  }
}

async function ingebed(config: Config): Promise<string> {
  const pg = await startIngebed(config.map, zeg)
  opruimen.push(pg.stop)
  zeg('PostgreSQL draait')
  return pg.beheerUrl
}

function productieOidc(config: Config, adres: string): Oidc {
  const { uitgever, client, geheim, acr } = config.oidc
  if (!uitgever || !geheim) throw new Error('Zonder identiteitsaanbieder geen aanmelding.')
  return new Oidc({
    uitgever,
    client,
    geheim,
    terug: `${adres}/aanmelden/terug`,
    zonderTls: false,
    tweeFactoren: true,
    acr,
  })
}

/** Demo people and the embedded identity provider, in a child process of its own. */
async function demoAanbieder(
  beheerUrl: string,
  boek: ReturnType<typeof getRegelboek>,
  geheim: Geheimen,
  adres: string,
): Promise<Oidc> {
  const definities = [...boek.regios.values()]
  const mensen = definities.flatMap(demoMensen)
  await zetMensen(beheerUrl, mensen, '2014-01-01T00:00:00Z')
  const namen = new Map(definities.flatMap(organisatiesVan).map(o => [o.id, o.naam]))
  const accounts = mensen.map(m => ({
    ...m,
    organisatie: m.eigenOrganisatie?.naam ?? namen.get(m.organisatie) ?? '',
    rol: rolnamen[m.rol as keyof typeof rolnamen],
    regio: boek.regios.get(m.regio)?.regio.naam ?? m.regio,
  }))
  const poort = await vrijePoort(Number(new URL(adres).port) + 1)
  const terug = `${adres}/aanmelden/terug`
  const kind = fork(path.join(projectMap, 'dist', 'service', 'aanbieder.mjs'), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: false,
  })
  kind.send({ poort, terug, client: 'kring', geheim: geheim.oidc.clientGeheim, cookies: geheim.oidc.cookies, accounts })
  opruimen.push(() => kind.kill('SIGTERM'))
  return new Oidc({
    uitgever: `http://127.0.0.1:${poort}`,
    client: 'kring',
    geheim: geheim.oidc.clientGeheim,
    terug,
    zonderTls: true,
    tweeFactoren: false,
    acr: [],
  })
}

/** One Kring per folder: a second start says where the first one is. */
function slotOf(map: string): void {
  const bestand = path.join(map, 'draait.pid')
  const oud = fs.existsSync(bestand) ? Number(fs.readFileSync(bestand, 'utf8')) : 0
  if (oud > 0 && oud !== process.pid && isKring(oud))
    throw new Error(
      `Kring draait al vanuit deze map (proces ${oud}). Stop dat eerst met Ctrl-C, of zet KRING_MAP op een andere map.`,
    )
  fs.writeFileSync(bestand, String(process.pid))
  opruimen.push(() => fs.rmSync(bestand, { force: true }))
}

function isKring(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('service')
  } catch {
    return false
  }
}

const welkom = (config: Config, adres: string) =>
  config.omgeving === 'demo'
    ? `\n  Kring draait op ${adres}\n\n  DEMO: alleen verzonnen mensen. Kies "Aanmelden" en dan een account, bijvoorbeeld:\n    aanname.rotterdam-2014   Anna Voorbeeld, neemt meldingen aan\n    weging.rotterdam-2014    Gijs Voorbeeld, tweede professional\n    team2.rotterdam-2014     Tessa Testman, lokaal team Barendrecht\n  Elke regio heeft deze accounts. Stoppen: Ctrl-C.\n\n`
    : `\n  Kring draait op ${adres}\n\n`

for (const sein of ['SIGINT', 'SIGTERM'] as const) process.on(sein, () => void stop(0))
start().catch((fout: Error & { code?: string }) => {
  // 3D000: PostgreSQL knows no database of this name.
  if (fout.code === '3D000')
    fout.message = 'de database uit DATABASE_URL bestaat niet. Maak haar eerst aan: createdb NAAM'
  process.stderr.write(fout instanceof ConfigFout ? `${fout.message}\n` : `Kring kon niet starten: ${fout.message}\n`)
  void stop(1)
})
