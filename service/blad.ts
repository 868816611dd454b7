import fs from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { stuurWeigering } from '../kernel/gate.ts'
import { weiger } from '../kernel/weigering.ts'
import { projectMap } from './map.ts'

/** Written by the build: the addresses that are a screen. */
export const SCHERMEN = 'schermen.json'

/**
 * The page of the app for every address that is a screen, and for any other the same page with 404: the app then says so. A missing address of the
 * API or a file is a problem. Nothing of a person stands in the page, and no file name gets it with 200 (ASVS 14.2.5).
 * @param web where the built app stands; null: there is none yet
 */
export function hangBladOp(app: FastifyInstance, web: string | null, omgeving: 'demo' | 'productie'): void {
  const pagina = web === null ? null : leesPagina(web, omgeving)
  const schermen = web === null ? [] : leesSchermen(web)
  app.setNotFoundHandler((verzoek, antwoord) => {
    if (!['GET', 'HEAD'].includes(verzoek.method) || /^[/](api|assets|scim)[/]/.test(verzoek.url) || pagina === null)
      return stuurWeigering(antwoord, weiger('NIET_GEVONDEN', 'Dit adres bestaat niet.'))
    const [pad = '/'] = verzoek.url.split('?')
    return antwoord
      .code(schermen.some(s => s.test(pad)) ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(pagina)
  })
}

/** The page of the app, saying before anybody has signed in whether this is a demo: built for a demo, told otherwise where it is not. */
const leesPagina = (web: string, omgeving: 'demo' | 'productie'): string =>
  fs
    .readFileSync(path.join(web, 'index.html'), 'utf8')
    .replace('name="kring-omgeving" content="demo"', `name="kring-omgeving" content="${omgeving}"`)

/** @throws when the build wrote no list: then it is of another version */
const leesSchermen = (web: string): RegExp[] =>
  ['/', ...(JSON.parse(fs.readFileSync(path.join(web, SCHERMEN), 'utf8')) as string[])].map(patroonVan)

/** A variable part is one piece of an address without a dot: nothing that could be taken for a file. */
const patroonVan = (pad: string): RegExp => new RegExp(`^${pad.replace(/[$]\w+/g, '[^/.]+')}/?$`)

/** Where the built web app stands, or null before it is built. */
export const webMap = (): string | null => {
  const map = path.join(projectMap, 'dist', 'web')
  return fs.existsSync(path.join(map, 'index.html')) ? map : null
}
