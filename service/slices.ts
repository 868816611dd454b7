import type { Regelboek } from '../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../gedeeld/regio/schema.ts'
import type { Route } from '../kernel/gate.ts'
import { vergeet, type ElkeSlice } from '../kernel/slice.ts'
import * as advies from '../keten/advies/index.ts'
import * as alarm from '../keten/alarm/index.ts'
import * as casus from '../keten/casus/index.ts'
import * as dienst from '../keten/dienst/index.ts'
import * as huisverbod from '../keten/huisverbod/index.ts'
import { routes as deurvragen } from '../keten/loket/index.ts'
import * as melding from '../keten/melding/index.ts'
import * as overleg from '../keten/overleg/index.ts'
import * as opvang from '../keten/opvang/index.ts'
import * as post from '../keten/post/index.ts'
import * as procesregie from '../keten/procesregie/index.ts'
import * as signaal from '../keten/signaal/index.ts'
import * as regio from '../keten/regio/index.ts'
import { routes as indexroutes } from '../keten/verwijsindex/index.ts'
import * as werk from '../keten/werk/index.ts'
import * as zoeken from '../keten/zoeken/index.ts'
import * as geld from '../sturing/geld/index.ts'
import * as monitor from '../sturing/monitor/index.ts'
import * as registers from '../sturing/registers/index.ts'
import { routes as beheerroutes } from '../vertrouwen/beheer/index.ts'
import { routes as bewaarroutes } from '../vertrouwen/bewaren/index.ts'
import { routes as blikroutes } from '../vertrouwen/blikkenwacht/index.ts'
import { routes as sperroutes } from '../vertrouwen/afgesloten/index.ts'
import { routes as reoroutes } from '../vertrouwen/reorganisatie/index.ts'
import { routes as noodroutes } from '../vertrouwen/noodtoegang/index.ts'
import { MAATREGELEN, maakVerwerkingsroutes } from '../vertrouwen/verwerkingen/index.ts'
import { registerblad, verwerkingen } from './verwerkingen.ts'
import { maakKlachtRoutes } from './klachten.ts'
import { maakSteunRoutes } from './steun.ts'
import { maakCbsRoutes } from './cbs/routes.ts'
import { deurroutes } from './loket/aanname.ts'
import { maakDoorgeefRoutes } from './loket/doorgeven.ts'
import { maakMantelzorgRoutes } from './loket/mantelzorg.ts'
import { maakWerkbladRoutes } from './werkblad/routes.ts'
import { maakPostRoutes } from './post/routes.ts'
import { getRegisters } from './registers/boek.ts'

/** The only list of all slices: what the chain consists of. */
export const slices: readonly ElkeSlice[] = [
  vergeet(melding.slice),
  vergeet(casus.slice),
  vergeet(huisverbod.slice),
  vergeet(opvang.slice),
  vergeet(overleg.slice),
  vergeet(alarm.slice),
  vergeet(signaal.slice),
]

/** Every route of the API, slice by slice. */
export const maakRoutes = (boek: Regelboek): readonly Route[] => {
  const alle: readonly Route[] = [
    ...stapRoutes(boek),
    // the register counts every way in, its own too
    ...maakVerwerkingsroutes(() => ({
      maatregelen: [...MAATREGELEN],
      verwerkingen: registerblad(verwerkingen(alle, slices)),
    })),
  ]
  return alle
}

const stapRoutes = (boek: Regelboek): readonly Route[] => [
  ...werk.routes,
  ...advies.routes,
  ...deurvragen,
  ...deurroutes,
  ...maakDoorgeefRoutes(boek),
  ...maakMantelzorgRoutes(boek),
  ...melding.routes,
  ...casus.routes,
  ...overleg.routes,
  ...huisverbod.routes,
  ...alarm.routes,
  ...signaal.routes,
  ...indexroutes,
  ...dienst.routes,
  ...opvang.routes,
  ...post.routes,
  ...maakPostRoutes(boek),
  ...maakWerkbladRoutes(boek),
  ...maakCbsRoutes(boek),
  ...beheerroutes,
  ...bewaarroutes,
  ...noodroutes,
  ...maakKlachtRoutes(boek),
  ...maakSteunRoutes(boek.landelijk),
  ...reoroutes,
  ...sperroutes,
  ...blikroutes,
  ...procesregie.routes,
  ...zoeken.routes,
  ...regio.maakRoutes(boek),
  ...registers.maakRoutes({
    registers: getRegisters(),
    documenten: registers.documentenVan(boek.regios.values()),
    definitie: id => definitie(boek, id),
  }),
  ...monitor.maakRoutes({
    definitie: id => definitie(boek, id),
    documenten: id => [...definitie(boek, id).documenten, ...boek.landelijk.documenten],
  }),
  ...geld.maakRoutes({
    definitie: id => definitie(boek, id),
    documenten: id => [...definitie(boek, id).documenten, ...boek.landelijk.documenten],
  }),
]

function definitie(boek: Regelboek, id: string): RegioDefinitie {
  const er = boek.regios.get(id)
  if (er === undefined) throw new Error(`Regio ${id} is niet geladen.`)
  return er
}
