import type { Actor } from '../../kernel/actor.ts'
import type { Db } from '../../kernel/db.ts'
import { telContact } from '../../keten/advies/index.ts'

/** One more advice contact, by chat: a year and a month, no day and nobody (R004-26). The only way a talk is counted. */
export async function telChat(p: { db: Db; nieuwId: () => string }, wie: Actor, nu: string): Promise<void> {
  await p.db.asActor(wie, nu, tx => tx.schrijf([telContact(wie, p.nieuwId(), nu, 'chat', 'advies')]))
}
