import { Type } from 'typebox'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import type { CasusOpdracht } from './casus.ts'

export const dicht = { additionalProperties: false } as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
export const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
export const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
export const Tekst = Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' })
export const Dag = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Zaak = Type.Object({ id: Id }, dicht)

export type Schrijver = (soort: string, inhoud: string) => string

/**
 * A command on a case whose texts (and new people) become rows of their own; what cannot exist is refused before anything is written.
 * `vul` adds what the record knows, in the same transaction; a row that holds what was read goes with it.
 */
export function op<B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: CasusOpdracht['type'],
  body: B,
  maak: (
    b: Type.Static<B>,
    schrijf: Schrijver,
    hulp: Hulp,
    rijen: Schrijf[],
    zaak: string,
  ) => CasusOpdracht | Weigering,
  vul?: (
    tx: Tx,
    zaak: string,
    opdracht: CasusOpdracht,
    hulp: Hulp,
    rijen: Schrijf[],
  ) => Promise<Partial<CasusOpdracht>>,
): Route {
  return opdrachtRoute({
    pad: `/casussen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const schrijf: Schrijver = (soort, inhoud) => {
        const id = hulp.nieuwId()
        rijen.push(
          voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }),
        )
        return id
      }
      const opdracht = maak(b as Type.Static<B>, schrijf, hulp, rijen, zaak)
      if ('ok' in opdracht) return opdracht
      const kop = { slice: 'casus', stroom: zaak, nieuw: false, opdracht, rijen }
      return vul
        ? { ...kop, vul: async (tx, o) => ({ ...o, ...(await vul(tx, zaak, o as CasusOpdracht, hulp, rijen)) }) }
        : kop
    },
  })
}
