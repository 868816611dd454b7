import { randomUUID } from 'node:crypto'
import type { Actor } from '../../kernel/actor.ts'
import { doeSamen, type Geheimhouding, type Hulp, type Route } from '../../kernel/gate.ts'
import { leesStroom, voerUit, type Pijplijn, type Uitslag } from '../../kernel/pipeline.ts'
import { schrijfRijen } from '../../kernel/plain.ts'
import { bekijk } from '../../kernel/views.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import type { Hand } from './hand.ts'
import { stukwerk } from '../stukken/stukwerk.ts'

/**
 * The hand of a person without a network in between: the same routes, the same pipeline and walls, no HTTP. For filling a demo,
 * where there is no browser; people, stories and tests come in by the front door.
 * @param sleutel the key of an order: the same key again is the same order, so that work broken off can be taken up; new each time when absent
 */
export function handVan(
  p: Pijplijn,
  routes: readonly Route[],
  geheim: Geheimhouding,
  wie: Actor,
  sleutel: (pad: string, inhoud: unknown) => string = () => randomUUID(),
): Hand {
  const patronen = patronenVan(routes)
  const voer = async (methode: Route['methode'], adres: string, body: unknown) => {
    const url = new URL(adres, 'http://kring.invalid')
    for (const { route, patroon } of patronen) {
      const params = patroon.exec(decodeURIComponent(url.pathname))?.groups
      if (route.methode !== methode || !patroon.test(decodeURIComponent(url.pathname))) continue
      const hulp = hulpVoor(p, geheim, wie)
      const invoer = { params: params ?? {}, query: Object.fromEntries(url.searchParams), body }
      return doe(p, wie, hulp, route, invoer, () => sleutel(adres, body))
    }
    throw new Error(`Kring kent geen route ${methode} ${url.pathname}.`)
  }
  return {
    haal: async <T>(pad: string) => alsAntwoord<T>(await voer('GET', pad, undefined)),
    stuur: async <T>(pad: string, inhoud: unknown = {}) => alsAntwoord<T>(await voer('POST', pad, inhoud)),
  }
}

type Patroon = { route: Route; patroon: RegExp }
const gemaakt = new WeakMap<readonly Route[], readonly Patroon[]>()

/** The patterns of these routes, made once: a year of a region has thousands of hands. */
function patronenVan(routes: readonly Route[]): readonly Patroon[] {
  const er = gemaakt.get(routes) ?? routes.map(route => ({ route, patroon: patroonVan(route.pad) }))
  gemaakt.set(routes, er)
  return er
}

const patroonVan = (pad: string): RegExp => new RegExp(`^${pad.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)

const hulpVoor = (p: Pijplijn, geheim: Geheimhouding, wie: Actor): Hulp => ({
  wie,
  nu: p.nu().toISOString(),
  definitie: p.definitie(wie.regio),
  geheim,
  stukwerk,
  verzonnen: true,
  adres: '',
  nieuwId: p.nieuwId,
  stroom: (tx, id) => leesStroom(p, tx, id),
})

type Uit = { ok: true; antwoord: unknown } | Weigering

async function doe(
  p: Pijplijn,
  wie: Actor,
  hulp: Hulp,
  route: Route,
  invoer: unknown,
  maakSleutel: () => string,
): Promise<Uit> {
  if (route.soort === 'kijk') return bekijk(p, wie, route.kijk, route.vraag(invoer, hulp))
  const sleutel = maakSleutel()
  const koppen = { sleutel, vingerafdruk: sleutel.replaceAll('-', '') }
  if (route.soort === 'rij') {
    const { rollen, doel } = route
    const maak = (tx: Parameters<typeof route.maak>[0]) => route.maak(tx, invoer, hulp)
    const gevraagd = (invoer as { params: { id?: string } }).params.id ?? null
    return schrijfRijen(p, wie, {
      wat: `POST ${route.pad}`,
      rollen,
      doel,
      gevraagd,
      ...koppen,
      maak,
    }) as Promise<Uitslag>
  }
  if (route.soort === 'samen') return doeSamen(route, invoer, hulp, { pijplijn: p, ...koppen }) as Promise<Uitslag>
  const opzet = await route.maak(invoer, hulp)
  return 'ok' in opzet ? opzet : voerUit(p, wie, { ...opzet, ...koppen })
}

const alsAntwoord = <T>(uit: Uit): { status: number; inhoud: T } =>
  uit.ok
    ? { status: 200, inhoud: uit.antwoord as T }
    : { status: 409, inhoud: { code: uit.code, detail: uit.uitleg, velden: uit.velden } as T }
