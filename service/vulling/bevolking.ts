import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Actor, Rol } from '../../kernel/actor.ts'
import { maakDb, type Db } from '../../kernel/db.ts'
import type { Geheimhouding, Route } from '../../kernel/gate.ts'
import { EEN_PLAN, metOpties, type Adressen } from '../database/migreer.ts'
import { demoGemeenten, demoMensen } from '../demo/mensen.ts'
import { maakPijplijn } from '../opbouw.ts'
import { maakRoutes } from '../slices.ts'
import { uuid5 } from '../uuid5.ts'
import { doe } from '../verhaal/handelingen.ts'
import { handVan } from '../verhaal/zonder-netwerk.ts'
import { vulAlarm } from './alarm.ts'
import { vulHuisverboden } from './huisverbod.ts'
import { mensId, organisatiesVan } from './inrichten.ts'
import { leefDoor, type Loop } from './levensloop.ts'
import { vulOpvang } from './opvang.ts'
import { trekker, verzinMelding, type Soort, type Trek } from './verzonnen.ts'

export type Bevolking = { boek: Regelboek; adressen: Adressen; geheim: Geheimhouding; nu: Date }

const UUR = 3_600_000
const DAG = 24

/**
 * A small made-up population for a first look: in each region reports and cases in every state, over the last six weeks.
 * Every line is a real decision by a demo person, taken at its own moment in the past. Writes nothing where cases are already.
 */
export async function vulBevolking({ boek, adressen, geheim, nu }: Bevolking): Promise<void> {
  const db = maakDb(metOpties(adressen.app, EEN_PLAN), { max: boek.regios.size, zegel: geheim.zegel })
  const routes = maakRoutes(boek)
  try {
    await Promise.all([...boek.regios.values()].map((def, n) => eenRegio({ boek, db, routes, geheim, nu }, def, n + 1)))
  } finally {
    await db.sluit()
  }
}

type Delen = { boek: Regelboek; db: Db; routes: readonly Route[]; geheim: Geheimhouding; nu: Date }

async function eenRegio(d: Delen, def: RegioDefinitie, zaad: number): Promise<void> {
  let moment = d.nu
  const pijplijn = maakPijplijn(d.boek, d.db, { nu: () => moment })
  const als = (kort: string) => actorVan(def, kort)
  const hand = (kort: string) => handVan(pijplijn, d.routes, d.geheim, als(kort))
  const proces = als('proces')
  const al = await d.db.asActor(proces, d.nu.toISOString(), tx =>
    tx.vraag('bevolking_er', 'select 1 from kring.zaak where regio = $1 limit 1', [proces.regio]),
  )
  if (al.length > 0) return
  const { eerste } = demoGemeenten(def)
  const [anna, gijs] = [hand('aanname'), hand('weging')]
  const teams = [
    { team: hand('team'), regisseur: hand('casus') },
    { team: hand('team2'), regisseur: hand('casus2') },
  ] as const
  for (const { geleden, ...loop } of lopen(def, trekker(zaad))) {
    const begin = d.nu.getTime() - geleden * UUR
    const na = (uren: number) => void (moment = new Date(Math.min(begin + uren * UUR, d.nu.getTime())))
    const dag = () => moment.toISOString().slice(0, 10)
    await leefDoor(loop, { anna, gijs, na, dag, ...teams[loop.melding.gemeente === eerste ? 0 : 1] })
  }
  const op = (dagen: number) => {
    moment = new Date(d.nu.getTime() - dagen * DAG * UUR)
    return moment.toISOString()
  }
  const geleden = (dagen: number) => op(dagen).slice(0, 10)
  await vulOpvang(def, { hand, geleden })
  await vulHuisverboden(def, { hand, op })
  await vulAlarm(def, { hand, geleden })
  moment = d.nu
  await planDiensten(d.nu, (mens, van, tot) => doe(anna, '/diensten', { mens: als(mens).mens, van, tot }))
}

/** A week of duty by night and by day, from the night that may be running now, with one day left open: a gap is there to be seen. */
async function planDiensten(
  nu: Date,
  plan: (mens: string, van: string, tot: string) => Promise<unknown>,
): Promise<void> {
  const OPEN = 3
  const vandaag = Math.floor(nu.getTime() / (DAG * UUR)) * DAG * UUR
  const op = (dag: number, uur: number) => new Date(vandaag + (dag * DAG + uur) * UUR).toISOString()
  for (let dag = -1; dag < 7; dag++) {
    if (dag >= 0 && dag !== OPEN) await plan('aanname', op(dag, 8), op(dag, 17))
    await plan('nacht', op(dag, 17), op(dag + 1, 8))
  }
}

/** The reports of a region: how many hours ago each came in, about whom, and how far it came. Oldest first. */
function lopen(def: RegioDefinitie, trek: Trek): (Loop & { geleden: number })[] {
  const { eerste, tweede } = demoGemeenten(def)
  const alle = def.gemeenten.filter(g => g.tot === undefined).map(g => g.naam)
  const aanhouding = def.keten.overdracht.aanhoudingen[0]?.id
  let nummer = 1000
  const over = (soort: Omit<Soort, 'nummer'>) => verzinMelding(def, trek, { ...soort, nummer: nummer++ })
  const ergens = () => trek(alle)
  return [
    { geleden: 40 * DAG, stand: 'gesloten', melding: over({ gemeente: eerste, kinderen: 1 }) },
    { geleden: 36 * DAG, stand: 'gesloten', melding: over({ gemeente: tweede, kinderen: 2, politie: true }) },
    { geleden: 33 * DAG, stand: 'gewogen', besluiten: ['EIND'], melding: over({ gemeente: ergens(), kinderen: 0 }) },
    { geleden: 24 * DAG, stand: 'stabiel', melding: over({ gemeente: eerste, kinderen: 2, acuut: true }) },
    { geleden: 17 * DAG, stand: 'stabiel', melding: over({ gemeente: tweede, kinderen: 1 }) },
    {
      geleden: 10 * DAG,
      stand: 'veiligheid',
      velden: { verhoogdRisico: { keuze: 'ja' }, complexiteit: { keuze: 'complex' } },
      melding: over({ gemeente: eerste, kinderen: 3, politie: true }),
    },
    { geleden: 9 * DAG, stand: 'gewogen', besluiten: ['OND'], melding: over({ gemeente: ergens(), kinderen: 1 }) },
    { geleden: 8 * DAG, stand: 'nieuw', melding: over({ gemeente: ergens(), kinderen: 0 }) },
    { geleden: 2 * DAG, stand: 'aanvaard', melding: over({ gemeente: tweede, kinderen: 1 }) },
    { geleden: 30, stand: 'aangeboden', melding: over({ gemeente: eerste, kinderen: 1 }) },
    { geleden: 28, stand: 'aangeboden', aanbodNa: 25, melding: over({ gemeente: tweede, kinderen: 2 }) },
    {
      geleden: 26,
      stand: 'gewogen',
      ...(aanhouding === undefined ? {} : { aanhouding }),
      melding: over({ gemeente: ergens(), kinderen: 1 }),
    },
    { geleden: 9, stand: 'besloten', melding: over({ gemeente: ergens(), kinderen: 0, politie: true }) },
    { geleden: 7, stand: 'in-weging', melding: over({ gemeente: ergens(), kinderen: 2 }) },
    { geleden: 3, stand: 'nieuw', melding: over({ gemeente: ergens(), kinderen: 1 }) },
    { geleden: 1, stand: 'nieuw', melding: over({ gemeente: ergens(), kinderen: 1, politie: true, acuut: true }) },
  ]
}

/** A demo person as an actor, in the role and organisation of the account. */
function actorVan(def: RegioDefinitie, kort: string): Actor {
  const onderwerp = `${kort}.${def.regio.id}`
  const mens = demoMensen(def).find(m => m.onderwerp === onderwerp)
  const organisatie = organisatiesVan(def).find(o => o.id === mens?.organisatie)
  if (!mens || !organisatie) throw new Error(`Het demo-account ${onderwerp} bestaat niet.`)
  return {
    mens: mensId(onderwerp),
    naam: mens.naam,
    rolvervulling: uuid5(`${mens.regio}:${onderwerp}:${mens.rol}`),
    rol: mens.rol as Rol,
    regio: mens.regio,
    organisatie: organisatie.id,
    organisatieNaam: organisatie.naam,
    organisatieSoort: organisatie.soort,
  }
}
