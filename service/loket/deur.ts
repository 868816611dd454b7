import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { buitenLooptijd } from '../../gedeeld/regio/looptijd.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import {
  buurtVan,
  DEUR,
  gemeenteBij,
  isBlad,
  leegFormulier,
  kennisVan,
  padVan,
  TALEN,
  taalVan,
  teken,
  tekenKeuze,
  tekenZin,
  type BladId,
  type Taal,
} from '../../keten/loket/index.ts'
import { tekenChat } from '../../keten/chat/index.ts'
import { PRAATSCRIPT, PRAATSTIJL } from '../chat/script.ts'
import { Maat } from '../maat.ts'
import { kop, pak, stuur, type Pakje } from './antwoord.ts'
import { hangFormulierenOp, soortBij } from './formulieren.ts'
import type { Deurinname } from './inname.ts'
import { maakMerk } from './merk.ts'
import { steunEr } from './steun.ts'
import { STIJL, TEKEN, WEGSCRIPT } from './uiterlijk.ts'

/** So often in ten minutes from one place; a library full of people stays under it (choice of Kring). */
const HOOGSTENS = 1200
export type Loketdeur = {
  readonly boek: Regelboek
  readonly nu: () => Date
  /** how a question is put down; absent: the pages stand there and nothing can be sent */
  readonly inname?: Deurinname
}

/**
 * The public door: its own prefix and rules, no session, no cookie, no log line (but that it was full), nothing kept and nothing from elsewhere (SD-9, SD-13, SD-17).
 * What somebody fills in is answered in the same page and forgotten.
 */
export async function hangLoketOp(app: FastifyInstance, d: Loketdeur): Promise<void> {
  const maat = new Maat(() => d.nu().getTime(), HOOGSTENS)
  const dag = () => d.nu().toISOString().slice(0, 10)
  // A page of a region is the same for everybody on that day: drawn and packed once.
  let vanDag = ''
  const klaar = new Map<string, Pakje>()
  const bewaard = (sleutel: string, maak: () => string): Pakje => {
    if (vanDag !== dag()) {
      klaar.clear()
      vanDag = dag()
    }
    const er = klaar.get(sleutel) ?? pak(maak())
    klaar.set(sleutel, er)
    return er
  }
  const bladVan = (taal: Taal, regio: RegioDefinitie, blad: BladId): Pakje =>
    bewaard(`${taal.code} ${regio.regio.id} ${blad}`, () =>
      teken({
        ...{ taal, talen: TALEN, kennis: kennisVan(regio, d.boek.landelijk, dag()), blad },
        praat: tekenChat(regio.regio.id, taal.code, regio.keten.chat),
      }),
    )
  const keuzeVan = (taal: Taal): Pakje => bewaard(taal.code, () => tekenKeuze(TALEN, taal, regiosVan(d.boek)))

  await app.register(
    async deur => {
      deur.removeAllContentTypeParsers()
      deur.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 512 },
        (_v, tekst, af) => af(null, tekst),
      )
      const eerste = TALEN[0]
      if (eerste === undefined) throw new Error('Het loket heeft geen taal.')
      // who floods the door gets a page that was ready: refusing costs less than asking
      const druk = pak(tekenZin(TALEN, eerste, eerste.schil.druk))
      const nietHier = (v: FastifyRequest, a: FastifyReply, taal = eerste) =>
        stuur(
          v,
          a,
          bewaard(`404 ${taal.code}`, () => tekenZin(TALEN, taal, taal.schil.weg404)),
          404,
        )
      // Whatever goes wrong, a calm page with the numbers near; never what went wrong.
      deur.setErrorHandler((_fout, v, a) => nietHier(v, a))
      deur.addHook('onRequest', async (v, a) => (maat.mag(v.ip) ? undefined : stuur(v, a, druk, 429)))
      const los = { schema: { hide: true } }
      for (const [naam, type, inhoud] of [
        ['stijl.css', 'text/css; charset=utf-8', pak(STIJL + PRAATSTIJL)],
        ['weg.js', 'text/javascript; charset=utf-8', pak(WEGSCRIPT)],
        ['praat.js', 'text/javascript; charset=utf-8', pak(PRAATSCRIPT)],
        ['teken.svg', 'image/svg+xml', pak(TEKEN)],
      ] as const)
        deur.get(`${DEUR}/${naam}`, los, async (v, a) => stuur(v, a, inhoud, 200, type))
      deur.get(DEUR, los, async (v, a) => stuur(v, a, keuzeVan(eerste)))
      deur.get(`${DEUR}/:taal`, los, async (v, a) => {
        const taal = taalVan(param(v, 'taal'))
        return taal === null ? nietHier(v, a) : stuur(v, a, keuzeVan(taal))
      })
      const zoekRegio = async (v: FastifyRequest, a: FastifyReply) => {
        const taal = taalVan(param(v, 'taal')) ?? eerste
        const regio = regioBij(d.boek, plekVan(v), dag())
        return regio === null
          ? stuur(v, a, pak(tekenKeuze(TALEN, taal, regiosVan(d.boek), true)), 422)
          : kop(a).redirect(padVan(taal, regio), 303)
      }
      deur.post(DEUR, los, zoekRegio)
      deur.post(`${DEUR}/:taal`, los, zoekRegio)
      for (const pad of [`${DEUR}/:taal/:regio`, `${DEUR}/:taal/:regio/:blad`])
        deur.get(pad, los, async (v, a) => {
          const taal = taalVan(param(v, 'taal'))
          const regio = d.boek.regios.get(param(v, 'regio'))
          const blad = param(v, 'blad') || 'start'
          if (taal === null || regio === undefined || !isBlad(blad)) return nietHier(v, a, taal ?? eerste)
          const soort = soortBij(blad)
          if (soort === null || d.inname === undefined) return stuur(v, a, bladVan(taal, regio, blad))
          // each form has a mark of its own, so that sending it twice is sending it once
          const formulier = leegFormulier(soort, maakMerk(d.inname.geheim, d.nu()))
          const kennis = kennisVan(regio, d.boek.landelijk, dag())
          const er = soort === 'steun' && (await steunEr(d.inname, regio.regio.id))
          return stuur(v, a, pak(teken({ taal, talen: TALEN, kennis, blad, formulier, steunEr: er })))
        })
      await hangFormulierenOp(deur, d, { dag, druk: (v, a) => stuur(v, a, druk, 429), nietHier })
      deur.post(`${DEUR}/:taal/:regio/buurt`, los, async (v, a) => {
        const taal = taalVan(param(v, 'taal'))
        const regio = d.boek.regios.get(param(v, 'regio'))
        if (taal === null || regio === undefined) return nietHier(v, a, taal ?? eerste)
        const gemeente = gemeenteBij(regio, plekVan(v))
        const buurt = gemeente === null ? 'onbekend' : buurtVan(regio, d.boek.landelijk, gemeente, dag())
        const kennis = kennisVan(regio, d.boek.landelijk, dag())
        return stuur(
          v,
          a,
          pak(teken({ taal, talen: TALEN, kennis, blad: 'buurt', buurt })),
          gemeente === null ? 422 : 200,
        )
      })
      // the libraries this door uses would write the headers of a form in a talkative log (SD-9)
    },
    { logLevel: 'silent' },
  )
}

const param = (v: FastifyRequest, naam: string): string => (v.params as Record<string, string | undefined>)[naam] ?? ''
const plekVan = (v: FastifyRequest): string =>
  (new URLSearchParams(String(v.body ?? '')).get('plek') ?? '').slice(0, 60)
const regiosVan = (boek: Regelboek) => [...boek.regios.values()].map(r => ({ id: r.regio.id, naam: r.regio.naam }))

/** The region of a place; of two definitions of one region the one in force that day, or else the newest. */
function regioBij(boek: Regelboek, plek: string, dag: string): string | null {
  const alle = [...boek.regios.values()].filter(r => gemeenteBij(r, plek) !== null)
  const nieuwste = alle.toSorted((a, b) => b.regio.geldigVan.localeCompare(a.regio.geldigVan))
  return (nieuwste.find(r => buitenLooptijd(r, dag) === null) ?? nieuwste[0])?.regio.id ?? null
}
