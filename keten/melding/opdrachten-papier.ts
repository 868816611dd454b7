import type { Tx } from '../../kernel/db.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { leesbaarNummer } from '../zaak.ts'
import type { PapierInvoer } from './invoer.ts'
import type { MeldingOpdracht } from './melding.ts'
import { leesFormuliernummer } from './papier/nummer.ts'

type Aanname = Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>

/**
 * One form is one report: its id follows from region and form number, so that even two who type at once cannot make it two. By the
 * installation's own secret, so that nobody outside can tell which id a form has.
 */
export function formulierzaak(hulp: Pick<Hulp, 'geheim' | 'wie'>, formulier: string): string {
  const hex = [...hulp.geheim.spoor(`formulier:${hulp.wie.regio}:${formulier}`)]
    .map((deel, plek) => (plek === 6 ? (deel & 0x0f) | 0x50 : plek === 8 ? (deel & 0x3f) | 0x80 : deel))
    .map(deel => deel.toString(16).padStart(2, '0'))
    .join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** Under which key the report of a form is found; a key of a person never begins so. */
export const formuliersleutel = (formulier: string): string => `formulier:${formulier}`

/** What came with the paper, in its one spelling; what the records know of it is filled in later, in the transaction. */
export const papierVan = (p: PapierInvoer, hulp: Hulp): NonNullable<Aanname['papier']> => ({
  formulier: leesFormuliernummer(p.formulier) ?? p.formulier,
  op: new Date(p.op).toISOString(),
  door: p.door ?? hulp.wie.mens,
  reden: p.reden,
  alIn: null,
  doorBekend: false,
})

/** Was this form taken in before, and does who received it work for this organisation, by the record of roles? */
export async function metPapier(tx: Tx, o: Aanname): Promise<Aanname> {
  if (o.papier === undefined) return o
  const [rij] = await tx.vraag<{ al: string | null; door: boolean }>(
    'melding_papier',
    `select (select s.zaak::text from kring.zoeksleutel s where s.regio = $1 and s.sleutel = $2 and s.organisatie = $3 limit 1) as al,
            exists (select 1 from kring.rolvervulling r where r.regio = $1 and r.organisatie = $3 and r.mens = $4) as door`,
    [tx.wie.regio, formuliersleutel(o.papier.formulier), tx.wie.organisatie, o.papier.door],
  )
  const alIn = typeof rij?.al !== 'string' ? null : leesbaarNummer('M', rij.al)
  return { ...o, papier: { ...o.papier, alIn, doorBekend: rij?.door ?? false } }
}
