import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Meegestuurd } from '../../kernel/kluis.ts'
import { HOOGSTENS_STUK_BYTES, HOOGSTENS_STUKKEN } from '../../keten/loket/index.ts'

/** What a form of the door sent: fields as text, files in memory, and whether there was more than may come along. */
export type Gestuurd = {
  readonly velden: ReadonlyMap<string, string>
  readonly stukken: readonly Meegestuurd[]
  readonly teVeel: boolean
}
const LEEG: Gestuurd = { velden: new Map(), stukken: [], teVeel: false }

/** Reads both kinds of form; of a field that comes twice the first counts. What cannot be read is an empty form. */
export async function leesVelden(verzoek: FastifyRequest): Promise<Gestuurd> {
  if (!verzoek.isMultipart()) {
    const velden = new Map<string, string>()
    for (const [naam, waarde] of new URLSearchParams(String(verzoek.body ?? '')))
      if (!velden.has(naam)) velden.set(naam, waarde)
    return { ...LEEG, velden }
  }
  const velden = new Map<string, string>()
  const stukken: Meegestuurd[] = []
  let teVeel = false
  // one more than may go along is read, so that who chose four hears it; the rest of the line is not
  const limits = {
    ...{ fileSize: HOOGSTENS_STUK_BYTES, files: HOOGSTENS_STUKKEN + 1, fields: 30, fieldSize: 32 * 1024, parts: 40 },
    headerPairs: 20,
  }
  try {
    for await (const deel of verzoek.parts({ limits }) as AsyncIterable<MultipartFile | MultipartValue>) {
      if (deel.type === 'field') {
        if (typeof deel.value === 'string' && !velden.has(deel.fieldname)) velden.set(deel.fieldname, deel.value)
        continue
      }
      const bytes = await deel.toBuffer().catch(() => null)
      // a browser sends an empty part for a field without a file
      if (bytes !== null && bytes.length === 0 && deel.filename === '') continue
      if (bytes === null || deel.file.truncated || stukken.length >= HOOGSTENS_STUKKEN) teVeel = true
      else stukken.push({ naam: deel.filename.slice(0, 200), bytes })
    }
  } catch {
    teVeel = true
  }
  return { velden, stukken, teVeel }
}
