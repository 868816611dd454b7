import { leesMoment, lokaal, werkdagenTussen, wettelijkeKalender, isWerkdag } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { plekkenVoor, stelVoor, type Zet } from './herverdeling.ts'
import type { Taak, Werker } from './toedeling.ts'
import { curven, MAANDEN, verwachting, type Curven } from './vragen-termijnen.ts'
import { MINIMUM } from './voorspelling.ts'

/** How far ahead the proposal looks, in days. */
export const VOORUIT_DAGEN = 14
/** From this chance on work of nobody is likely to be late: then it gets a name. */
export const RISICO = 0.5
/** So much work per team at most, the soonest term first: more than that nobody hands over in a day. */
export const PER_TEAM = 150

export type Werkrij = {
  id: string
  zaak: string
  organisatie: string
  rol: string
  mens: string | null
  soort: string
  klok: string | null
  gestart_op: Date
  vervalt_op: Date
  mag: string[]
}
export type Temporij = { rol: string; klaar: string; mensen: string; eerste: Date }
export type Teamvoorstel = {
  organisatie: string
  rol: string
  /** pieces of work a person in this role finishes per working day; null: too little was finished to say */
  tempo: number | null
  termijnen: number
  nu: number
  dan: number
  zetten: readonly Zet[]
}

const dag = (op: Date | string) => lokaal(leesMoment(typeof op === 'string' ? op : op.toISOString())).toPlainDate()
const DAG_MS = 86_400_000

/** Pieces of work with a term that one person of a role finishes per working day here; null under the minimum. Pure. */
export function tempoVan(rij: Temporij | undefined, sinds: string, nu: string): number | null {
  const [klaar, mensen] = [Number(rij?.klaar ?? 0), Number(rij?.mensen ?? 0)]
  if (rij === undefined || klaar < MINIMUM || mensen === 0) return null
  const begin = rij.eerste.toISOString() > sinds ? rij.eerste.toISOString() : sinds
  const dagen = Math.max(1, werkdagenTussen(dag(begin), dag(nu), wettelijkeKalender))
  return klaar / mensen / dagen
}

/** Per team the smallest set of moves that prevents most breaches, from what is open, the forecast and the pace of the region. Pure. */
export function voorstellen(
  werk: readonly Werkrij[],
  tempos: ReadonlyMap<string, number | null>,
  alle: Curven,
  nu: string,
): Teamvoorstel[] {
  const teams = new Map<string, Werkrij[]>()
  for (const w of werk) teams.set(`${w.organisatie} ${w.rol}`, [...(teams.get(`${w.organisatie} ${w.rol}`) ?? []), w])
  const vandaag = dag(nu)
  const dezeDag = isWerkdag(vandaag, wettelijkeKalender) ? 1 : 0
  return [...teams.values()].flatMap((rijen): Teamvoorstel[] => {
    const [eerste] = rijen
    if (eerste === undefined) return []
    const { organisatie, rol } = eerste
    const tempo = tempos.get(rol) ?? null
    const loopt = rijen.filter(w => w.vervalt_op.toISOString() > nu)
    const leeg = { organisatie, rol, tempo, termijnen: loopt.length, nu: 0, dan: 0, zetten: [] }
    if (tempo === null) return loopt.length === 0 ? [] : [leeg]
    const taken = loopt
      .flatMap((w): Taak[] => {
        const kans = verwachting(alle, w, nu)?.kans ?? 0
        if (w.mens === null && kans < RISICO) return []
        const dagen = werkdagenTussen(vandaag, dag(w.vervalt_op), wettelijkeKalender) + dezeDag
        return [{ id: w.id, plekken: plekkenVoor(tempo, dagen), mag: w.mag, van: w.mens, kans }]
      })
      .slice(0, PER_TEAM)
    const teLaat = rijen.filter(w => w.vervalt_op.toISOString() <= nu)
    const mensen = new Set(rijen.flatMap(w => [...w.mag, ...(w.mens === null ? [] : [w.mens])]))
    const werkers = [...mensen].map((id): Werker => ({ id, bezet: teLaat.filter(w => w.mens === id).length }))
    return [{ ...leeg, ...stelVoor(taken, werkers) }]
  })
}

type Naam = { id: string; naam: string }
type Zaakrij = { id: string; nummer: string; soort: string }
const alsKaart = (rijen: readonly Naam[]): ReadonlyMap<string, string> => new Map(rijen.map(r => [r.id, r.naam]))

/** The proposals of the region with names and numbers, the team that gains most first; never what is in a case. */
export async function herverdeling(tx: Tx) {
  const sinds = new Date(tx.nu)
  sinds.setUTCMonth(sinds.getUTCMonth() - MAANDEN)
  const tot = new Date(Date.parse(tx.nu) + VOORUIT_DAGEN * DAG_MS).toISOString()
  const werk = await tx.vraag<Werkrij>(
    'proces_verdeelbaar',
    'select id, zaak, organisatie, rol, mens, soort, klok, gestart_op, vervalt_op, mag from kring.verdeelbaar_werk($1)',
    [tot],
  )
  const rijen = await tx.vraag<Temporij>('proces_tempo', 'select rol, klaar, mensen, eerste from kring.werktempo($1)', [
    sinds.toISOString(),
  ])
  const tempos = new Map(rijen.map(r => [r.rol, tempoVan(r, sinds.toISOString(), tx.nu)]))
  const teams = voorstellen(werk, tempos, await curven(tx), tx.nu)
  const per = new Map(werk.map(w => [w.id, w]))
  const zaken = teams.flatMap(t => t.zetten.flatMap(z => per.get(z.taak)?.zaak ?? []))
  const namen = await tx.vraag<Naam>(
    'proces_verdeel_teams',
    'select id, naam from kring.organisatie where regio = $1 and id = any($2::uuid[])',
    [tx.wie.regio, teams.map(t => t.organisatie)],
  )
  const mensen = await tx.vraag<Naam>(
    'proces_verdeel_mensen',
    'select id, naam from kring.mens where id = any($1::uuid[])',
    [teams.flatMap(t => t.zetten.flatMap(z => [z.naar, ...(z.van === null ? [] : [z.van])]))],
  )
  const nummers = await tx.vraag<Zaakrij>(
    'proces_verdeel_zaken',
    'select id, nummer, soort from kring.zaak where regio = $1 and id = any($2::uuid[])',
    [tx.wie.regio, zaken],
  )
  const [team, mens, zaak] = [alsKaart(namen), alsKaart(mensen), new Map(nummers.map(z => [z.id, z]))]
  return teams
    .toSorted((a, b) => b.nu - b.dan - (a.nu - a.dan) || b.nu - a.nu)
    .map(({ organisatie, rol, tempo, zetten, ...t }) => ({
      ...t,
      ...{ naam: team.get(organisatie) ?? '', rol, tempo: tempo === null ? null : Math.round(tempo * 10) / 10 },
      zetten: zetten.flatMap(({ taak, van, naar, reden, lastVan, lastNaar }) => {
        const w = per.get(taak)
        const z = w === undefined ? undefined : zaak.get(w.zaak)
        if (w === undefined || z === undefined) return []
        return [
          {
            ...{
              taak,
              zaak: { soort: z.soort, nummer: z.nummer },
              werk: w.soort,
              vervaltOp: w.vervalt_op.toISOString(),
            },
            ...{
              van: van === null ? null : (mens.get(van) ?? ''),
              naar: mens.get(naar) ?? '',
              reden,
              lastVan,
              lastNaar,
            },
          },
        ]
      }),
    }))
}
