import { Type } from 'typebox'
import { leesMoment } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { HuisverbodOpdracht } from './huisverbod.ts'
import { dicht, Id } from './invoer.ts'
import { iso } from './wet/termijn.ts'

const Zaak = Type.Object({ id: Id }, dicht)
export type Schrijver = (soort: string, inhoud: string) => string

/** Texts become rows of their own; a fact holds only their ids. */
export const schrijverVan =
  (hulp: Hulp, zaak: string, rijen: Schrijf[]): Schrijver =>
  (soort, inhoud) => {
    const id = hulp.nieuwId()
    rijen.push(voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }))
    return id
  }

/** An instant as people write it becomes one in UTC; a day or hour that does not exist is refused calmly. */
export function momentVan(waarde: string): string | null {
  try {
    leesMoment(waarde)
    return iso(waarde)
  } catch {
    return null
  }
}
export const geenMoment = (veld: string): Weigering =>
  weiger('ONVOLLEDIG', 'Dit moment bestaat niet. Kijk de dag en het uur na.', {
    velden: [{ veld, uitleg: 'kies een dag en een uur die bestaan' }],
  })

/** A command on an existing order. `op` in the body is read as an instant first; `bewaar` writes what only the outcome allows. */
export function op<B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: HuisverbodOpdracht['type'],
  body: B,
  maak: (b: Type.Static<B> & { op: string }, schrijf: Schrijver, hulp: Hulp) => HuisverbodOpdracht,
  vul?: (tx: Tx, opdracht: HuisverbodOpdracht, zaak: string, hulp: Hulp) => Promise<Partial<HuisverbodOpdracht>>,
  bewaar?: (tx: Tx, opdracht: HuisverbodOpdracht) => Promise<void>,
): Route {
  return opdrachtRoute({
    pad: `/huisverboden/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const { op: gegeven } = b as { op?: string }
      const moment = gegeven === undefined ? hulp.nu : momentVan(gegeven)
      if (moment === null) return geenMoment('op')
      const opdracht = maak(
        { ...(b as object), op: moment } as Type.Static<B> & { op: string },
        schrijverVan(hulp, zaak, rijen),
        hulp,
      )
      const kop = {
        ...{ slice: 'huisverbod', stroom: zaak, nieuw: false, opdracht, rijen },
        ...(bewaar ? { bewaar: (tx: Tx) => bewaar(tx, opdracht) } : {}),
      }
      return vul
        ? { ...kop, vul: async (tx, o) => ({ ...o, ...(await vul(tx, o as HuisverbodOpdracht, zaak, hulp)) }) }
        : kop
    },
  })
}
