import type { Tx } from '../../kernel/db.ts'

/** The words of a sealed text of a complaint; null when there are none. */
export const leesTekst = async (tx: Tx, inhoud: string | null): Promise<string | null> =>
  inhoud === null ? null : tx.zegel.lees(inhoud)
