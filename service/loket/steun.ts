import type { Ingevuld } from '../../keten/loket/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { bezet, legNeer } from '../../vertrouwen/vertrouwenspersoon/index.ts'
import { maakKlokken } from '../klokken.ts'
import { systeemActor } from '../worker.ts'
import type { Deurinname, Ingediend } from './inname.ts'
import { veiligVan } from './veilig.ts'

const alsKring = <T>(d: Deurinname, regio: string, werk: (tx: Tx) => Promise<T>): Promise<T> =>
  d.pijplijn.db.asActor(systeemActor(d.boek, regio), d.pijplijn.nu().toISOString(), werk)

/** Whether somebody can be reached by the page: a vertrouwenspersoon was appointed in this region, and the database is there. */
export const steunEr = (d: Deurinname | undefined, regio: string): Promise<boolean> =>
  d === undefined
    ? Promise.resolve(false)
    : alsKring(d, regio, async tx => (await bezet(tx)).length > 0).catch(() => false)

const heel = (i: Ingevuld, veld: 'naam' | 'verhaal'): string | null => i[veld] ?? null

/**
 * Puts a question to the vertrouwenspersoon down, under a key of its own; at the desks of the door nothing of it ever lies. The same form sent
 * twice is one question. @param id made from the mark of the form
 */
export async function vraagSteun(d: Deurinname, v: Ingediend, id: string): Promise<void> {
  const { ingevuld: i } = v
  try {
    await alsKring(d, v.regio, async tx => {
      const { definitie, nieuwId } = d.pijplijn
      const m = { klokken: maakKlokken(d.boek.landelijk), definitie: definitie(v.regio), nieuwId }
      const uit = await legNeer(tx, m, id, {
        ...{ langs: 'pagina', naam: heel(i, 'naam'), bereik: i.bereik ?? '', veilig: veiligVan(i) || null },
        verhaal: heel(i, 'verhaal'),
      })
      if ('ok' in uit) throw new Error(uit.uitleg)
      await tx.schrijf(uit.rijen)
    })
  } catch (fout) {
    if (!(fout instanceof Error && 'constraint' in fout && fout.constraint === 'steunvraag_pkey')) throw fout
  }
}
