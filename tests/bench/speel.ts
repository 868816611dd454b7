import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { leesbaarNummer } from '../../keten/zaak.ts'
import { vul, type Draaiboek } from './opname.ts'

/** Does a recorded command again: the same statements, one after the other, with ids that nothing has yet. */
export async function speelAf(client: pg.Client, { regels, vers }: Draaiboek): Promise<void> {
  const nu = new Date().toISOString()
  const waarden = vers.map(soort =>
    soort === 'uuid' ? randomUUID() : soort === 'nummer' ? leesbaarNummer('M', randomUUID()) : nu,
  )
  for (const { naam, sql, waarden: mallen } of regels) {
    const text = vul(sql, waarden)
    await client.query(naam === null ? text : { name: naam, text, values: mallen.map(m => vul(m, waarden)) })
  }
}
