import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Regelboek } from '../../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { maakDb, type Db } from '../../../kernel/db.ts'
import type { Geheimhouding } from '../../../kernel/gate.ts'
import { EEN_PLAN, metOpties, type Adressen } from '../../database/migreer.ts'
import { maakPijplijn } from '../../opbouw.ts'
import { maakRoutes } from '../../slices.ts'
import { uuid5 } from '../../uuid5.ts'
import { handVan } from '../../verhaal/zonder-netwerk.ts'
import { maakWerker } from '../../worker.ts'
import { zetMensen } from '../inrichten.ts'
import { telChat } from '../../chat/tellen.ts'
import { geefAdvies, telAdvies, telChatgesprek, verzinAdvies } from './advies.ts'
import { Agenda } from './agenda.ts'
import { maakDobbel } from './dobbel.ts'
import { verzinGezinnen, type Gezin } from './gezinnen.ts'
import { maakAanloop, type Periode } from './kalender.ts'
import { leef, Voorbij, type Gezinsgeheugen, type Leven } from './leven.ts'
import { maakPloegen, personeelVan, type Ploeg } from './mensen.ts'
import type { Voortgang } from './voortgang.ts'
import { Waarheid } from './waarheid.ts'

export type Jaaropzet = {
  boek: Regelboek
  def: RegioDefinitie
  adressen: Adressen
  geheim: Geheimhouding
  periode: Periode
  /** how many reports come in */
  aantal: number
  /** how many questions for advice are answered, and how many talks the chat counts; none when absent */
  adviezen?: number
  chats?: number
  zaad: number
  voortgang: Voortgang
  /** the commit does not wait for the disk; only when asked for by name */
  snel: boolean
  /** called now and then: how many of the reports came in, and how many commands were done */
  zeg: (stand: { gekomen: number; opdrachten: number }) => void
  /** becomes true when the run must stop; it goes on where it was when started again */
  stop: () => boolean
}
export type Jaaruitkomst = { gezinnen: number; opdrachten: number; seinen: number; waarheid: Waarheid }

/** How many lives go on at once: enough to keep the database at work; few where each connection would hardly be used. */
const tegelijkVoor = (aantal: number): number => (aantal < 500 ? 3 : 6)
const DAG = 86_400_000

/**
 * Plays a year of a region with real commands, each by a made-up member of staff at its own moment; the worker looks at the end of every
 * day. Steps are done once, also when the run is broken off and started again.
 * @throws Onderbroken when stopped
 */
export async function speelJaar(o: Jaaropzet): Promise<Jaaruitkomst> {
  const { def, periode } = o
  await zetMensen(o.adressen.beheer, personeelVan(def), new Date(periode.van - 365 * DAG).toISOString())
  const gezinnen = verzinGezinnen(def, periode, o.aantal, o.zaad)
  const opties = `${EEN_PLAN}${o.snel ? ' -c synchronous_commit=off' : ''}`
  const db = maakDb(metOpties(o.adressen.app, opties), { max: tegelijkVoor(o.aantal), zegel: o.geheim.zegel })
  const werkDb = maakDb(metOpties(o.adressen.worker, opties), { max: 1, zegel: o.geheim.zegel })
  try {
    return await speel(o, gezinnen, db, werkDb)
  } finally {
    await Promise.all([db.sluit(), werkDb.sluit()])
  }
}

async function speel(o: Jaaropzet, gezinnen: readonly Gezin[], db: Db, werkDb: Db): Promise<Jaaruitkomst> {
  const { def, periode, voortgang } = o
  const waarheid = new Waarheid()
  const agenda = new Agenda(tegelijkVoor(o.aantal))
  const routes = maakRoutes(o.boek)
  const ploegVan = maakPloegen(def)
  let opdrachten = 0
  const tel = () => void (opdrachten += 1)
  for (const gezin of gezinnen) {
    const geheugen: Gezinsgeheugen = { meldingen: [], zaken: [], beurt: Promise.resolve() }
    gezin.komsten.forEach((komst, keer) => {
      const ploeg = ploegVan(gezin.gemeente, gezin.nummer)
      const delen = { o, db, routes, agenda, ploeg, tel, naam: `${gezin.nummer}.${keer}` }
      agenda.start(komst.op, async () => {
        const leven = {
          ...eenLeven(delen),
          def,
          komst,
          gezin: geheugen,
          waar: waarheid,
          dobbel: maakDobbel(o.zaad, 'leven', gezin.nummer, keer),
          tot: periode.tot,
          regisseur: ploeg.regisseur.mens,
        }
        await leef(leven).catch((fout: unknown) => {
          if (fout instanceof Voorbij) return
          throw fout
        })
      })
    })
  }
  startAdvies({ o, db, routes, agenda, tel }, ploegVan, waarheid)
  const boek = { ...o.boek, regios: new Map([[def.regio.id, def]]) }
  let moment = new Date(periode.van)
  const werker = maakWerker(maakPijplijn(o.boek, werkDb, { nu: () => moment }), werkDb, boek)
  let seinen = 0
  let gemeten = 0
  const eind = async (dag: number) => {
    const naam = `worker.${dag}`
    const al = voortgang.van(naam)
    moment = new Date(Math.min((dag + 1) * DAG - 1000, periode.tot))
    const nu = al === undefined ? await werker.ronde() : Number(al['seinen'])
    if (al === undefined) voortgang.schrijf(naam, { seinen: nu })
    seinen += nu
    // Plans made while the tables were empty stay in use until the database counts again: five times slower than need be.
    if (opdrachten >= 2 * gemeten + 100) {
      gemeten = opdrachten
      await telOpnieuw(o.adressen.beheer)
    }
    o.zeg({ gekomen: waarheid.meldingen.aantal, opdrachten })
  }
  await agenda.speel(periode.van, periode.tot, eind, o.stop)
  return { gezinnen: gezinnen.length, opdrachten, seinen, waarheid }
}

/** Advice and chat of the year: each at a moment of its own, by somebody of the reporting point of that municipality. */
function startAdvies(
  d: Pick<Delen, 'o' | 'db' | 'routes' | 'agenda' | 'tel'>,
  ploegVan: ReturnType<typeof maakPloegen>,
  waarheid: Waarheid,
): void {
  const { def, periode, zaad, adviezen = 0, chats = 0 } = d.o
  const aanloop = maakAanloop(periode)
  for (let n = 0; n < adviezen; n++) {
    const dobbel = maakDobbel(zaad, 'advies', n)
    const v = verzinAdvies(def, dobbel, aanloop(dobbel))
    const leven = eenLeven({ ...d, ploeg: ploegVan(v.gemeente, n), naam: `advies.${n}` })
    d.agenda.start(v.op, async () => {
      await leven.stap('geef', v.op, () => geefAdvies(v, leven.hand('aanname')))
      telAdvies(waarheid, v)
    })
  }
  for (let n = 0; n < chats; n++) {
    const dobbel = maakDobbel(zaad, 'chat', n)
    const op = aanloop(dobbel)
    const { aanname } = ploegVan(dobbel.trek(def.gemeenten).naam, n)
    const leven = eenLeven({ ...d, ploeg: ploegVan(dobbel.trek(def.gemeenten).naam, n), naam: `chat.${n}` })
    const id = uuid5(`bevolking:${def.regio.id}:${periode.van}:${zaad}:chat.${n}`)
    d.agenda.start(op, async () => {
      await leven.stap('tel', op, async () => {
        d.tel()
        // counted before a stop and not written down: the same talk once more, by the same id
        await telChat({ db: d.db, nieuwId: () => id }, aanname, new Date(op).toISOString()).catch((fout: unknown) => {
          if ((fout as { code?: string }).code !== '23505') throw fout
        })
        return { geteld: true }
      })
      telChatgesprek(waarheid, op)
    })
  }
}

/** Has the database count its tables, so that it plans for what is in them by now. */
async function telOpnieuw(beheerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('analyze').finally(() => client.end())
}

type Delen = {
  o: Jaaropzet
  db: Db
  routes: ReturnType<typeof maakRoutes>
  agenda: Agenda
  ploeg: Ploeg
  tel: () => void
  naam: string
}

/** The steps of one report: a clock of its own, hands with keys that follow from seed, report and step, and steps that happen once. */
function eenLeven({ o, db, routes, agenda, ploeg, tel, naam }: Delen): Pick<Leven, 'hand' | 'stap'> {
  let moment = new Date(o.periode.van)
  let nuIn = ''
  let gezien = new Map<string, number>()
  const pijplijn = maakPijplijn(o.boek, db, { nu: () => moment })
  const sleutel = (pad: string, inhoud: unknown): string => {
    tel()
    const wat = createHash('sha1')
      .update(`${pad}:${JSON.stringify(inhoud)}`)
      .digest('hex')
    const keer = gezien.get(wat) ?? 0
    gezien.set(wat, keer + 1)
    return uuid5(`bevolking:${o.def.regio.id}:${o.periode.van}:${o.zaad}:${naam}:${nuIn}:${wat}:${keer}`)
  }
  return {
    hand: wie => handVan(pijplijn, routes, o.geheim, ploeg[wie], sleutel),
    stap: async (stap, op, doen) => {
      if (op > o.periode.tot) throw new Voorbij()
      if (op > moment.getTime()) await agenda.tot(op)
      moment = new Date(op)
      const vol = `${naam}.${stap}`
      const al = o.voortgang.van(vol)
      if (al !== undefined) return al as Awaited<ReturnType<typeof doen>>
      nuIn = stap
      gezien = new Map()
      const uit = await doen(moment.toISOString().slice(0, 10)).catch((fout: unknown) => {
        throw new Error(`Melding ${naam}, stap ${stap}, ${moment.toISOString()}: ${String(fout)}`, { cause: fout })
      })
      o.voortgang.schrijf(vol, uit)
      return uit
    },
  }
}
