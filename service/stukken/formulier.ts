import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Formulierlezer } from '../../kernel/gate.ts'
import type { Meegestuurd } from '../../kernel/kluis.ts'
import { onbewaarbaar } from '../../kernel/leesbaar.ts'
import { weiger } from '../../kernel/weigering.ts'

const VORM = weiger(
  'ONGELDIG',
  'Stuur een formulier met de velden als "gegevens" (JSON) en daarna een "bestand". Er is niets veranderd.',
)
const TE_GROOT = weiger('TE_GROOT', 'Dit bestand is te groot: ten hoogste 10 MB. Er is niets bewaard.', {
  velden: [{ veld: 'bestand', uitleg: 'kies een kleiner bestand' }],
})
const SOORT = weiger('ONBEKEND_TYPE', 'Stuur een formulier met een bestand (content-type: multipart/form-data).')

/** Reads a form after the session was checked: one field with JSON that fits the schema, and one file in memory, never on disk. */
export const leesFormulier: Formulierlezer = async (verzoek, schema, grootte) => {
  if (!verzoek.isMultipart()) return SOORT
  try {
    const { gegevens, bestanden, tegroot } = await leesDelen(verzoek, grootte)
    const [bestand] = bestanden
    if (tegroot) return TE_GROOT
    if (bestand === undefined || bestanden.length > 1 || gegevens === undefined || onbewaarbaar(bestand.naam))
      return VORM
    const body = alsJson(gegevens)
    return body !== undefined && Compile(schema as TSchema).Check(body) ? { body, bestand } : VORM
  } catch (fout) {
    if ((fout as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') return TE_GROOT
    return VORM
  }
}

async function leesDelen(verzoek: FastifyRequest, grootte: number) {
  let gegevens: string | undefined
  let tegroot = false
  const bestanden: Meegestuurd[] = []
  const limits = { fileSize: grootte, files: 1, fields: 1, fieldSize: 64 * 1024, parts: 2, headerPairs: 20 }
  for await (const deel of verzoek.parts({ limits }) as AsyncIterable<MultipartFile | MultipartValue>) {
    if (deel.type === 'field') {
      if (deel.fieldname === 'gegevens' && typeof deel.value === 'string') gegevens = deel.value
      continue
    }
    const bytes = await deel.toBuffer().catch(() => Buffer.alloc(0))
    tegroot ||= deel.file.truncated
    if (deel.fieldname === 'bestand') bestanden.push({ naam: deel.filename.slice(0, 200), bytes })
  }
  return { gegevens, bestanden, tegroot }
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown
  } catch {
    return undefined
  }
}
