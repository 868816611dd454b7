import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import type { Opdracht } from '../../kernel/decider.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import * as i from './invoer.ts'
import type { MeldingOpdracht } from './melding.ts'

const Zaak = Type.Object({ id: i.Id }, { additionalProperties: false })

/** A text of its own row, and its id. */
export function tekst(hulp: Hulp, zaak: string, soort: string, inhoud: string): { id: string; rij: Schrijf } {
  const id = hulp.nieuwId()
  return {
    id,
    rij: voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }),
  }
}

/** A command on an existing report whose texts become rows of their own. */
export function op<B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: MeldingOpdracht['type'],
  body: B,
  maak: (
    body: Type.Static<B>,
    schrijf: (soort: string, inhoud: string) => string,
    hulp: Hulp,
    rijen: Schrijf[],
    zaak: string,
  ) => MeldingOpdracht | Weigering,
  vul?: (tx: Tx, opdracht: MeldingOpdracht) => Promise<MeldingOpdracht>,
): Route {
  return opdrachtRoute({
    pad: `/meldingen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const schrijf = (soort: string, inhoud: string) => {
        const t = tekst(hulp, zaak, soort, inhoud)
        rijen.push(t.rij)
        return t.id
      }
      const opdracht = maak(b as Type.Static<B>, schrijf, hulp, rijen, zaak)
      if ('ok' in opdracht) return opdracht
      return {
        slice: 'melding',
        stroom: zaak,
        nieuw: false,
        opdracht,
        rijen,
        ...(vul ? { vul: (tx: Tx, o: Opdracht) => vul(tx, o as MeldingOpdracht) } : {}),
      }
    },
  })
}
