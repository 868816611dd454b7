import { Type, type Static } from 'typebox'
import type { Actor } from '../../kernel/actor.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { type Weigering } from '../../kernel/weigering.ts'
import { HOEDANIGHEDEN, keurAdvies, UITKOMSTEN } from './advies.ts'
import { adviesRij, keuze } from './invoer.ts'

/** What the worker adds to the words the visitor agreed to; those words come from the talk and are not typed again. */
export const ChatAdvies = Type.Object(
  {
    hoedanigheid: keuze(...HOEDANIGHEDEN),
    vormen: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 12 }),
    gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    uitkomst: keuze(...UITKOMSTEN),
  },
  { additionalProperties: false },
)
export type ChatAdvies = Static<typeof ChatAdvies>

/** An advice out of a chat: exactly the words the visitor read and agreed to (SD-8). The talk was counted when it was taken up, so not again. */
export async function adviesUitChat(
  p: Pick<Pijplijn, 'db' | 'nu' | 'nieuwId'>,
  wie: Actor,
  invoer: ChatAdvies,
  samenvatting: string,
): Promise<Weigering | { ok: true; id: string }> {
  const nee = keurAdvies(samenvatting)
  if (nee) return nee
  const [id, nu] = [p.nieuwId(), p.nu().toISOString()]
  await p.db.asActor(wie, nu, tx => tx.schrijf([adviesRij(wie, id, nu, { ...invoer, kanaal: 'chat', samenvatting })]))
  return { ok: true, id }
}
