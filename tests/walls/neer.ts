import { rollen } from '../../kernel/actor.ts'
import type { Toegang, Toegangsregel } from '../../kernel/access.ts'
import type { Route } from '../../kernel/gate.ts'
import type { ElkeSlice } from '../../kernel/slice.ts'
import { alleTabellen } from './rijproef.ts'
import { terugdraaiend, type Machine } from './machine.ts'
import type { Wereld } from './wereld.ts'

/** The machine on a world that takes everything back, with parts replaced. */
export function machineMet(
  w: Wereld,
  anders: { toegang?: Toegang; slices?: Machine['pijplijn']['slices']; routes?: readonly Route[] } = {},
): Machine {
  const { pijplijn, routes, geheim } = w.machine
  return {
    geheim,
    routes: anders.routes ?? routes,
    pijplijn: {
      ...pijplijn,
      db: terugdraaiend(w.db),
      toegang: anders.toegang ?? pijplijn.toegang,
      slices: anders.slices ?? pijplijn.slices,
    },
  }
}

/** Takes the wall in the database down, in this world only: the app sees and writes every row. */
export async function zonderSql(w: Wereld): Promise<void> {
  for (const tabel of await alleTabellen(w)) await w.beheer(`alter table kring.${tabel} disable row level security`)
}

/** Access lines replaced by something wider, for one command or for all. */
export const metRegels = (
  slices: Machine['pijplijn']['slices'],
  maak: (regel: Toegangsregel, type: string) => Toegangsregel,
): Machine['pijplijn']['slices'] =>
  new Map(
    [...slices].map(([naam, s]): [string, ElkeSlice] => [
      naam,
      { ...s, access: Object.fromEntries(Object.entries(s.access).map(([type, regel]) => [type, maak(regel, type)])) },
    ]),
  )

/** Every route open to every role. */
export const openRoutes = (routes: readonly Route[]): readonly Route[] =>
  routes.map(r => {
    if (r.soort === 'kijk') return { ...r, kijk: { ...r.kijk, rollen } }
    return r.soort === 'rij' || r.soort === 'samen' ? { ...r, rollen } : r
  })

/** The wall in code down: everybody reaches content, every line allows every role. Only the rows of the database are left. */
export const zonderCode = (w: Wereld): Machine =>
  machineMet(w, {
    toegang: { bereik: () => 'inhoud' },
    slices: metRegels(w.machine.pijplijn.slices, regel => ({
      ...regel,
      rollen,
      bereik: regel.bereik === 'nieuw' ? 'nieuw' : 'aanbod',
    })),
    routes: openRoutes(w.machine.routes),
  })
