import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '../../kernel/actor.ts'
import type { Db } from '../../kernel/db.ts'
import { doeSamen, type Geheimhouding, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Meegestuurd } from '../../kernel/kluis.ts'
import { leesStroom, voerUit, type Pijplijn } from '../../kernel/pipeline.ts'
import { schrijfRijen } from '../../kernel/plain.ts'
import { bekijk } from '../../kernel/views.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { stukwerk } from '../../service/stukken/stukwerk.ts'

/** The machine below HTTP: the same routes, pipeline and views as behind the gate. */
export type Machine = { pijplijn: Pijplijn; routes: readonly Route[]; geheim: Geheimhouding }
export type Invoer = { params?: unknown; query?: unknown; body?: unknown; bestand?: Meegestuurd }
export type Afloop = { readonly ok: true; readonly antwoord: unknown } | Weigering

/** What the gate does with a request of somebody who is signed in, without the wire. */
export async function doe(m: Machine, wie: Actor, route: Route, invoer: Invoer): Promise<Afloop> {
  const { pijplijn } = m
  const hulp: Hulp = {
    wie,
    nu: pijplijn.nu().toISOString(),
    definitie: pijplijn.definitie(wie.regio),
    geheim: m.geheim,
    stukwerk,
    verzonnen: true,
    adres: 'https://kring.example.org',
    nieuwId: pijplijn.nieuwId,
    stroom: (tx, id) => leesStroom(pijplijn, tx, id),
  }
  const in_ = {
    params: invoer.params ?? {},
    query: invoer.query ?? {},
    body: invoer.body,
    ...(invoer.bestand ? { bestand: invoer.bestand } : {}),
  }
  if (route.soort === 'kijk') return bekijk(pijplijn, wie, route.kijk, route.vraag(in_, hulp))
  const kop = { sleutel: randomUUID(), vingerafdruk: randomBytes(32).toString('hex') }
  if (route.soort === 'rij')
    return schrijfRijen(pijplijn, wie, {
      wat: `POST ${route.pad}`,
      rollen: route.rollen,
      doel: route.doel,
      ...kop,
      gevraagd: (in_.params as { id?: string }).id ?? null,
      maak: tx => route.maak(tx, in_, hulp),
    })
  if (route.soort === 'samen') return doeSamen(route, in_, hulp, { pijplijn, ...kop })
  const opzet = await route.maak(in_, hulp)
  return 'ok' in opzet ? opzet : voerUit(pijplijn, wie, { ...opzet, ...kop })
}

class Terug extends Error {}

/**
 * A database that takes everything back: the work runs to its end, deferred constraints too, and is rolled back. So thousands of
 * tries leave the world as it was, and what the oracle knows stays true.
 */
export const terugdraaiend = (db: Db): Db => ({
  sluit: () => db.sluit(),
  async asActor(wie, nu, werk) {
    const klaar: { uit?: { waarde: Awaited<ReturnType<typeof werk>> } } = {}
    try {
      return await db.asActor(wie, nu, async tx => {
        klaar.uit = { waarde: await werk(tx) }
        await tx.vraag('alles_nu', 'set constraints all immediate')
        throw new Terug()
      })
    } catch (fout) {
      if (fout instanceof Terug && klaar.uit) return klaar.uit.waarde
      throw fout
    }
  },
})
