import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import type { Adressen } from '../database/migreer.ts'

/** Wired into `npm start` and `journal verify` with this signature; called only on an empty journal. */
export async function vulBevolking(_o: {
  boek: Regelboek
  adressen: Adressen
  geheim: Geheimhouding
  nu: Date
}): Promise<void> {}
