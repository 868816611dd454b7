/** The face of the figures: what an indicator means, which values it has, and what may be read in them. */
import type { Route } from '../../kernel/gate.ts'
import { gemeenteinvoer } from './gemeenteinvoer.ts'
import { kaartroute } from './kaart.ts'
import { ketenroutes } from './ketenroutes.ts'
import { openroute } from './openroute.ts'
import { reeksroute } from './reeksen.ts'
import { maakRoutes as cijferroutes } from './routes.ts'
import { resultaatroute } from './resultaten.ts'
import type { Cijferboek } from './vragen.ts'

/** Every route of the figures. */
export const maakRoutes = (boek: Cijferboek): readonly Route[] => [
  ...cijferroutes(boek),
  reeksroute(boek),
  openroute(boek),
  kaartroute(boek),
  ...ketenroutes(boek),
  gemeenteinvoer(boek),
  resultaatroute(boek),
]
export { vastgelegd, type Cijferboek } from './vragen.ts'
export { alsCsv } from './csv.ts'
export { openBestanden, type Openbestand } from './openroute.ts'
export { beweging, laatste, lijnenVan, telOp, versieVoor, vindIndicator, waaromNietOptellen } from './cijfers.ts'
export type { Lijn, Waarde } from './cijfers.ts'
export { figurenVan, uitleg, type Figuur } from './figuren.ts'
export { GRENSWOORDEN, grenzenVan } from './grenzen.ts'
export { leesTijdvak, type Tijdvak } from './tijdvak.ts'
export { geteld, legOpen, verdeeld, type Opengelegd } from './tellen.ts'
