import { dagVan } from '../../gedeeld/kalender/index.ts'
import pg from 'pg'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { documentenVan, gatenVan, regiobeeld, voorRegio, type Beeld, type Gat } from '../../sturing/registers/index.ts'
import { getRegisters } from '../registers/boek.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

/** `kring gaps --regio R`: everything that should be in the registers of a region and is not, oldest first. */
export async function gaten(args: string[], io: Io): Promise<number> {
  const [optie, regio, ...meer] = args
  if (optie !== '--regio' || regio === undefined || meer.length > 0) {
    io.out({ error: { code: 'OPTIE_ONBEKEND', message: 'Gebruik: gaps --regio REGIO.', known: ['--regio'] } })
    return 1
  }
  return metDatabase(io.err, async w => {
    const def = w.boek.regios.get(regio)
    if (def === undefined) {
      const known = [...w.boek.regios.keys()]
      io.out({ error: { code: 'REGIO_ONBEKEND', message: `De regio "${regio}" bestaat niet.`, known } })
      return 1
    }
    const gaps = await leesGaten(w.adressen.beheer, def, w.boek, new Date())
    io.out({ regio, gaps })
    return 0
  })
}

/** The gaps of a region from its records; what rules say is the same as on the screens. */
export async function leesGaten(beheer: string, def: RegioDefinitie, boek: Regelboek, nu: Date) {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const id = def.regio.id
    type Rij = Omit<Registerrij, 'gewijzigdOp'> & { op: Date }
    const { rows } = await client.query<Rij>(
      'select register, id, stand, velden, gewijzigd_op as op from kring.registerrij where regio = $1 and weg_op is null order by gemaakt_op, herkomst, id',
      [id],
    )
    const organisaties = await client.query<Beeld['organisaties'][number]>(
      'select id, naam, soort from kring.organisatie where regio = $1 and van <= $2 and (tot is null or tot > $2) order by naam',
      [id, nu.toISOString()],
    )
    return gatenBij(
      def,
      documentenVan(boek.regios.values()),
      rows.map(({ op, ...r }) => ({ ...r, gewijzigdOp: op.toISOString() })),
      organisaties.rows,
      dagVan(nu.toISOString()),
    )
  } finally {
    await client.end()
  }
}

type Registerrij = (Beeld['rijen'] extends ReadonlyMap<string, readonly (infer R)[]> ? R : never) & {
  readonly register: string
}

/** What a list of gaps says to another system. */
export function gatenBij(
  def: RegioDefinitie,
  documenten: ReadonlySet<string>,
  rijen: readonly Registerrij[],
  organisaties: Beeld['organisaties'],
  vandaag: string,
) {
  const alle = [...getRegisters().values()].filter(d => d.regios?.includes(def.regio.id) ?? true)
  const registers = new Map(alle.map(d => [d.id, voorRegio(d, def, documenten)]))
  const beeld: Beeld = {
    registers,
    rijen: new Map([...registers.keys()].map(id => [id, rijen.filter(r => r.register === id)])),
    ...{ organisaties, ...regiobeeld(def), vandaag },
  }
  const zeg = (g: Gat) => ({ register: g.register, rule: g.regel, what: g.zin.nl, since: g.sinds, owner: g.eigenaar })
  return [...registers.values()]
    .flatMap(d => gatenVan(d, beeld).map(zeg))
    .sort((x, y) => (x.since ?? '9').localeCompare(y.since ?? '9'))
}
