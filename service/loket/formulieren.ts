import fastifyMultipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import {
  blijftOnbekend,
  DEUR,
  isBlad,
  kennisVan,
  keur,
  lees,
  leegFormulier,
  leesZeef,
  TALEN,
  taalVan,
  teken,
  tekenIngenomen,
  teamVan,
  VRAAGBLAD,
  VRAAGSOORTEN,
  type BladId,
  type Formulierstand,
  type Ingevuld,
  type Taal,
  type Vraagsoort,
} from '../../keten/loket/index.ts'
import { Maat } from '../maat.ts'
import { stukwerk } from '../stukken/stukwerk.ts'
import { pak, stuur } from './antwoord.ts'
import type { Loketdeur } from './deur.ts'
import { neemVraagIn, standVan, type Deurinname, type Ingediend } from './inname.ts'
import { isMerk, maakMerk } from './merk.ts'
import { steunEr } from './steun.ts'
import { leesVelden, type Gestuurd } from './velden.ts'

/** In ten minutes from one place (choices of Kring): forms sent in any state, questions put down, and codes asked. */
const FORMULIEREN = 60
const VRAGEN = 10
const CODES = 12
/** In ten minutes to one region: above this a flood comes from many places at once, and people must call. */
const PER_REGIO = 300
/** So many forms are read at the same time; a form may hold three files in memory. */
const TEGELIJK = 8
const FORMULIER_BYTES = 48 * 1024
const MET_STUKKEN_BYTES = 22 * 1024 * 1024

/** The kind of question a page asks; null for a page that asks none. */
export const soortBij = (blad: BladId): Vraagsoort | null => VRAAGSOORTEN.find(s => VRAAGBLAD[s] === blad) ?? null
/** The pages with a list that can be narrowed. */
const LIJSTBLADEN: readonly BladId[] = ['opvoeden', 'lezen', 'uren']

type Omgeving = {
  readonly dag: () => string
  readonly druk: (v: FastifyRequest, a: FastifyReply) => FastifyReply
  readonly nietHier: (v: FastifyRequest, a: FastifyReply, taal?: Taal) => FastifyReply
}
type Plek = { readonly taal: Taal; readonly regio: RegioDefinitie; readonly blad: BladId }

/** What can be sent at the public door: questions, codes, and choices of a list. Nothing of it stands in an address. */
export async function hangFormulierenOp(deur: FastifyInstance, d: Loketdeur, om: Omgeving): Promise<void> {
  await deur.register(fastifyMultipart, { throwFileSizeLimit: false })
  const tijd = () => d.nu().getTime()
  const maten = {
    formulier: new Maat(tijd, FORMULIEREN),
    vraag: new Maat(tijd, VRAGEN),
    code: new Maat(tijd, CODES),
    regio: new Maat(tijd, PER_REGIO),
  }
  let bezig = 0
  const los = {
    schema: { hide: true },
    // too often or too many at once is said before a byte of the form is read
    onRequest: async (v: FastifyRequest, a: FastifyReply) =>
      maten.formulier.mag(v.ip) && bezig < TEGELIJK && Number(v.headers['content-length'] ?? 0) <= MET_STUKKEN_BYTES
        ? undefined
        : om.druk(v, a),
  }
  const plekVan = (v: FastifyRequest): Plek | null => {
    const { taal: t = '', regio: r = '', blad = '' } = v.params as Record<string, string | undefined>
    const taal = taalVan(t)
    const regio = d.boek.regios.get(r)
    return taal === null || regio === undefined || !isBlad(blad) ? null : { taal, regio, blad }
  }
  const kennis = (p: Plek) => kennisVan(p.regio, d.boek.landelijk, om.dag())
  const blad = (p: Plek, anders: Partial<Parameters<typeof teken>[0]> = {}) =>
    pak(teken({ taal: p.taal, talen: TALEN, kennis: kennis(p), blad: p.blad, ...anders }))

  deur.post(
    `${DEUR}/:taal/:regio/:blad`,
    { ...los, bodyLimit: FORMULIER_BYTES },
    async (v, a): Promise<FastifyReply> => {
      const p = plekVan(v)
      if (p === null) return om.nietHier(v, a)
      const soort = soortBij(p.blad)
      bezig += 1
      try {
        const gestuurd = await leesVelden(v)
        if (p.blad === 'code') return await code(v, a, p, gestuurd)
        if (LIJSTBLADEN.includes(p.blad) || (p.blad === 'aanbod' && !gestuurd.velden.has('merk')))
          return lijst(v, a, p, gestuurd)
        return soort === null ? om.nietHier(v, a, p.taal) : await vraag(v, a, { ...p, soort }, gestuurd)
      } finally {
        bezig -= 1
      }
    },
  )

  const nieuwMerk = () => (d.inname === undefined ? '' : maakMerk(d.inname.geheim, d.nu()))
  const lijst = (v: FastifyRequest, a: FastifyReply, p: Plek, { velden }: Gestuurd) => {
    const soort = soortBij(p.blad)
    const formulier = soort === null ? {} : { formulier: leegFormulier(soort, nieuwMerk()) }
    const team = (gemeente: string) => teamVan(p.regio, gemeente)?.naam ?? null
    return stuur(v, a, blad(p, { zeef: leesZeef(velden), team, ...formulier }))
  }

  /** The same answer for a code that never was and for who tried too often, and after the same while. */
  const code = async (v: FastifyRequest, a: FastifyReply, p: Plek, { velden }: Gestuurd) => {
    const mag = maten.code.mag(v.ip)
    const woorden = velden.get('code')?.slice(0, 60) ?? ''
    const stand = d.inname === undefined ? null : await standVan(d.inname, mag ? woorden : '').catch(() => null)
    return stuur(v, a, blad(p, { stand: stand ?? 'geen' }))
  }

  const vraag = async (
    v: FastifyRequest,
    a: FastifyReply,
    p: Plek & { readonly soort: Vraagsoort },
    gestuurd: Gestuurd,
  ): Promise<FastifyReply> => {
    const ingevuld = lees(p.soort, gestuurd.velden)
    const merk = gestuurd.velden.get('merk')?.slice(0, 100) ?? ''
    const er = p.soort === 'steun' && (await steunEr(d.inname, p.regio.regio.id))
    if (p.soort === 'steun' && !er) return stuur(v, a, blad(p), 503)
    const terug = (anders: Partial<Formulierstand>, status: number) => {
      const formulier: Formulierstand = { ...leegFormulier(p.soort, merk), ingevuld, ...anders }
      return stuur(v, a, blad({ ...p, blad: VRAAGBLAD[formulier.soort] }, { formulier, steunEr: er }), status)
    }
    if (blijftOnbekend(p.soort, ingevuld))
      return terug({ ...naarAdvies(ingevuld), merk: nieuwMerk(), vanMelding: true }, 200)
    const k = kennis(p)
    const bekend = { gemeenten: k.gemeenten, aanbod: k.aanbod.filter(x => x.zelfAanvragen).map(x => x.id) }
    const bezwaren = keur(p.soort, ingevuld, bekend)
    const eigen = d.inname !== undefined && isMerk(d.inname.geheim, merk, d.nu())
    if (bezwaren.length > 0 || !eigen)
      return terug({ bezwaren, mis: eigen ? null : 'oud', ...(eigen ? {} : { merk: nieuwMerk() }) }, 422)
    if (gestuurd.teVeel) return terug({ mis: 'veel' }, 422)
    const stukken = await keurStukken(p.soort, gestuurd)
    if (stukken === null) return terug({ mis: 'stuk' }, 422)
    if (!maten.vraag.mag(v.ip) || !maten.regio.mag(p.regio.regio.id)) return terug({ mis: 'vaak' }, 429)
    const ingediend = { regio: p.regio.regio.id, soort: p.soort, taal: p.taal.code, merk, ingevuld, stukken }
    const uit = d.inname === undefined ? null : await legNeer(d.inname, ingediend)
    return uit === null
      ? terug({ mis: 'even' }, 503)
      : stuur(v, a, pak(tekenIngenomen(TALEN, p.taal, k, { soort: p.soort, code: uit })))
  }
}

/** Acknowledged only when it is durable; if the database is away, what was typed goes back into the form. */
const legNeer = (d: Deurinname, v: Ingediend): Promise<string | null> => neemVraagIn(d, v).catch(() => null)

/** What was typed for a report, as an advice: the story and how to answer, never the name. */
const naarAdvies = ({ verhaal, gemeente, langs, bereik, wanneer, voicemail, woord }: Ingevuld) => {
  const over = { verhaal, gemeente, langs, bereik, wanneer, voicemail, woord }
  const ingevuld: Ingevuld = Object.fromEntries(Object.entries(over).filter(([, w]) => w !== undefined))
  return { soort: 'advies' as const, ingevuld }
}

/** Every file checked and made anew without its place (SD-33); null when one cannot go along. Only a report takes files. */
async function keurStukken(soort: Vraagsoort, { stukken }: Gestuurd): Promise<Ingediend['stukken'] | null> {
  if (soort !== 'melding') return []
  const uit: { ruw: Gestuurd['stukken'][number]; goed: Ingediend['stukken'][number]['goed'] }[] = []
  for (const ruw of stukken) {
    const goed = await stukwerk.keur(ruw)
    if (!('bytes' in goed)) return null
    uit.push({ ruw, goed })
  }
  return uit
}
