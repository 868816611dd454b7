import path from 'node:path'
import { voegToe } from '../../kernel/rijen.ts'
import type { Db } from '../../kernel/db.ts'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { hangAan } from '../aanhangboek.ts'
import { systeemActor } from '../worker.ts'
import type { Etiket } from './uitgeven.ts'

export const UITGIFTEBOEK = 'logboeken.jsonl'

/**
 * That the log is issued is itself a line in the log, of each region, and a line in a book outside the database. Written before the
 * first file: what cannot be written down is not issued.
 */
export async function schrijfOp(p: {
  db: Db
  boek: Regelboek
  map: string
  etiket: Omit<Etiket, 'soort' | 'sleutel'>
  nieuwId: () => string
}): Promise<void> {
  const { nummer, voor, van, tot, regios, op, verloopt } = p.etiket
  for (const regio of regios) {
    const wie = systeemActor(p.boek, regio)
    await p.db.asActor(wie, op, tx =>
      tx.schrijf([
        voegToe('inzage', {
          ...{ regio, id: p.nieuwId(), op, mens: wie.mens, rol: wie.rol, organisatie: wie.organisatie },
          ...{ doel: 'blikken', wat: 'logboek.Uitgegeven', uitkomst: 'gelukt', zaak: null, gevraagd: nummer },
          ...{ personen: [], veldklassen: ['opdracht'], zoek_spoor: null },
        }),
      ]),
    )
  }
  hangAan(path.join(p.map, UITGIFTEBOEK), [{ nummer, voor, van, tot, regios, op, verloopt }])
}
