import { setTimeout as wacht } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import {
  MAATJESIGNALEN,
  TERUGBLIKANTWOORDEN,
  TERUGBLIKVRAGEN,
  TIKANTWOORDEN,
  tikSpoor,
} from '../../keten/casus/index.ts'
import { Maat } from '../maat.ts'
import { systeemActor } from '../worker.ts'
import { BEDANKT, MAATJE, REGELS, TERUGBLIK, VOORBIJ, VRAAG } from './pagina.ts'

/** So often in ten minutes from one place; a family with one phone never gets there (choice of Kring). */
const HOOGSTENS = 30
/** Every answer takes at least this long: whether a link exists cannot be read from the time it takes. */
const MINSTENS_MS = 150

export type Antwoorddeur = {
  readonly pijplijn: Pijplijn
  readonly boek: Regelboek
  readonly geheim: Pick<Geheimhouding, 'spoor'>
}

/**
 * The page where somebody answers with one tap: outside the app, without a session, a cookie, a script or a log line. Looking never uses a
 * link up, because phones fetch links by themselves to show a preview; only sending an answer does.
 */
export async function hangAntwoordOp(app: FastifyInstance, d: Antwoorddeur): Promise<void> {
  const maat = new Maat(() => d.pijplijn.nu().getTime(), HOOGSTENS)
  const [regio = ''] = [...d.boek.regios.keys()]
  const vraag = <R extends object>(naam: string, sql: string, waarden: readonly unknown[]) =>
    d.pijplijn.db.asActor(systeemActor(d.boek, regio), d.pijplijn.nu().toISOString(), tx =>
      tx.vraag<R>(naam, sql, waarden),
    )
  const welke = async (spoor: Buffer): Promise<string | null> => {
    const sql = `select case when kring.tik_leeft($1) then 'tik' else kring.buitenlink_soort($1) end as soort`
    return (await vraag<{ soort: string | null }>('link_soort', sql, [spoor]))[0]?.soort ?? null
  }
  const doe = async (naam: keyof typeof DADEN, waarden: readonly unknown[]) =>
    (await vraag<{ ja: boolean }>(naam, DADEN[naam], waarden))[0]?.ja === true
  await app.register(async deur => {
    deur.removeAllContentTypeParsers()
    deur.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 256 },
      (_v, t, klaar) => klaar(null, t),
    )
    // Whatever goes wrong, the same calm page: an error would say that something was there.
    deur.setErrorHandler((_fout, _verzoek, antwoord) => stuur(antwoord, VOORBIJ))
    const pad = '/a/:geheim'
    deur.get(pad, { schema: { hide: true }, exposeHeadRoute: false }, async (verzoek, antwoord) => {
      const rust = wacht(MINSTENS_MS)
      const spoor = spoorVan(d.geheim, verzoek.params)
      const soort = maat.mag(verzoek.ip) && spoor !== null ? await welke(spoor) : null
      await rust
      return stuur(antwoord, soort === null ? VOORBIJ : (PAGINA[soort] ?? VOORBIJ))
    })
    deur.post(pad, { schema: { hide: true } }, async (verzoek, antwoord) => {
      const rust = wacht(MINSTENS_MS)
      const spoor = spoorVan(d.geheim, verzoek.params)
      const daad = leesDaad(new URLSearchParams(String(verzoek.body ?? '')))
      const gelukt =
        maat.mag(verzoek.ip) && spoor !== null && daad !== null && (await doe(daad.naam, [spoor, ...daad.waarden]))
      await rust
      return stuur(antwoord, gelukt ? BEDANKT : VOORBIJ)
    })
  })
}

const PAGINA: Readonly<Record<string, string>> = { tik: VRAAG, maatje: MAATJE, terugblik: TERUGBLIK }
/** What an answer does: one function of the database, that writes only on a link of its own kind. */
const DADEN = {
  tik: 'select kring.tik($1, $2) as ja',
  maatje: 'select kring.maatje($1, $2) as ja',
  'tik-of-maatje': 'select (kring.tik($1, $2) or kring.maatje($1, $2)) as ja',
  terugblik: 'select kring.kijk_terug($1, $2, $3, $4) as ja',
} as const

/** From a form to an answer; null for whatever a page of ours never sends. */
function leesDaad(form: URLSearchParams): { naam: keyof typeof DADEN; waarden: readonly (string | null)[] } | null {
  const keuze = form.get('antwoord')
  const tik = TIKANTWOORDEN.some(a => a === keuze)
  const maatje = MAATJESIGNALEN.some(a => a === keuze)
  // to be called is asked on both pages: the link says which
  if (tik && maatje) return { naam: 'tik-of-maatje', waarden: [keuze] }
  if (tik) return { naam: 'tik', waarden: [keuze] }
  if (maatje) return { naam: 'maatje', waarden: [keuze] }
  const terug = TERUGBLIKVRAGEN.map(v => TERUGBLIKANTWOORDEN.find(a => a === form.get(v)) ?? null)
  return terug.some(a => a !== null) ? { naam: 'terugblik', waarden: terug } : null
}

const spoorVan = (van: Antwoorddeur['geheim'], params: unknown): Buffer | null => {
  const { geheim } = params as { geheim?: unknown }
  return typeof geheim === 'string' && /^[A-Za-z0-9_-]{43}$/.test(geheim) ? tikSpoor(van, geheim) : null
}

const stuur = (antwoord: FastifyReply, pagina: string): FastifyReply =>
  antwoord
    .code(200)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', REGELS)
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex, nofollow, noarchive')
    .header('cache-control', 'no-store')
    .send(pagina)
