import { createHash } from 'node:crypto'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import type { Gekeurd, Meegestuurd } from '../../kernel/kluis.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { codeUit, isStand, leesCode, type Deurstand, type Ingevuld, type Vraagsoort } from '../../keten/loket/index.ts'
import { stukPlek } from '../../keten/loket/index.ts'
import { meldpuntVan, organisatieId, teamId } from '../vulling/inrichten.ts'
import { systeemActor } from '../worker.ts'
import { vraagSteun } from './steun.ts'

/** What the door needs to put something down: the machine, the regions and the keys. */
export type Deurinname = {
  readonly pijplijn: Pijplijn
  readonly boek: Regelboek
  readonly geheim: Geheimhouding
}
export type Ingediend = {
  readonly regio: string
  readonly soort: Vraagsoort
  /** the language of who wrote it */
  readonly taal: string
  readonly merk: string
  readonly ingevuld: Ingevuld
  readonly stukken: readonly { readonly ruw: Meegestuurd; readonly goed: Gekeurd }[]
}

/**
 * Puts a question down whole, or not at all, and only then gives its code. The same form with the same words and files is the same
 * question: a double click and a reload get the code they had. The code itself is kept nowhere: it is made anew from the form's mark.
 */
export async function neemVraagIn(d: Deurinname, v: Ingediend): Promise<string> {
  const definitie = d.pijplijn.definitie(v.regio)
  const gemeente = v.ingevuld.gemeente ?? ''
  const nu = d.pijplijn.nu().toISOString()
  if (v.soort === 'steun') {
    // for the vertrouwenspersoon alone: no code, for whoever finds it could ask whether this was done
    await vraagSteun(d, v, idUit(codeSpoor(d, codeVan(d, v))))
    return ''
  }
  const code = codeVan(d, v)
  const spoor = codeSpoor(d, code)
  const id = idUit(spoor)
  // a local request goes to the team of where somebody lives (R001-36); all else to the reporting centre of that place
  const lokaal = v.soort === 'dichtbij'
  // what is about Veilig Thuis goes to who handles complaints, and to nobody who works in cases
  const rol = lokaal ? 'teamcoordinator' : v.soort === 'klacht' ? 'klachtbehandelaar' : 'medewerker-veilig-thuis'
  const organisatie = lokaal ? teamId(v.regio, gemeente) : organisatieId(v.regio, meldpuntVan(definitie, gemeente))
  const dicht = d.geheim.versleutel(JSON.stringify({ taal: v.taal, ...v.ingevuld }))
  const stukken = v.stukken.map(({ goed }, n) => {
    const z = d.geheim.kluis.verzegel(goed.bytes, stukPlek(v.regio, id, n + 1))
    const tekst = (b: Buffer) => b.toString('base64')
    return {
      ...{ volgorde: n + 1, type: goed.type, omvang: goed.bytes.length, sleutel: z.sleutel },
      ...{ omhuld: tekst(z.omhuld), nonce: tekst(z.nonce), cijfer: tekst(z.cijfer), som: tekst(z.som) },
    }
  })
  await d.pijplijn.db.asActor(systeemActor(d.boek, v.regio), nu, tx =>
    tx.vraag('klop_aan', 'select kring.klop_aan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb) as er', [
      ...[v.regio, id, organisatie, rol, v.soort, gemeente],
      ...[oppakkenVoor(d.pijplijn, v, nu), spoor, dicht.cijfer, dicht.sleutel, JSON.stringify(stukken)],
    ]),
  )
  return code
}

/** By when somebody takes it up: the clock of the door, and for a report never later than the weighing of the region ends. */
export function oppakkenVoor(
  p: Pick<Pijplijn, 'definitie' | 'klokken'>,
  v: Pick<Ingediend, 'regio' | 'soort'>,
  nu: string,
): string {
  const definitie = p.definitie(v.regio)
  const namen = v.soort === 'melding' ? ['deurvraag', 'weging'] : ['deurvraag']
  const einden = namen.flatMap(n => p.klokken.zet(definitie, n, nu)?.vervaltOp ?? [])
  const [eerste] = einden.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  if (eerste === undefined) throw new Error('Een vraag aan het loket heeft een klok nodig.')
  return eerste
}

function codeVan(d: Deurinname, v: Ingediend): string {
  const som = createHash('sha256').update(JSON.stringify([v.regio, v.soort, v.ingevuld]))
  for (const { ruw } of v.stukken) som.update(createHash('sha256').update(ruw.bytes).digest())
  return codeUit(d.geheim.spoor(`deurcode|${v.merk}|${som.digest('hex')}`))
}
const codeSpoor = (d: Pick<Deurinname, 'geheim'>, code: string): Buffer => d.geheim.spoor(`deurspoor|${code}`)
/** An id from a trace, in the shape of a random one. */
export const idUit = (spoor: Buffer): string => {
  const h = spoor.toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** How it stands with what somebody sent; null for a code that never was. */
export async function standVan(d: Deurinname, woorden: string): Promise<Deurstand | null> {
  const code = leesCode(woorden)
  const [regio = ''] = [...d.boek.regios.keys()]
  // also for what cannot be a code the question is asked: the time it takes tells nothing
  const spoor = codeSpoor(d, code ?? 'geen')
  const rijen = await d.pijplijn.db.asActor(systeemActor(d.boek, regio), d.pijplijn.nu().toISOString(), tx =>
    tx.vraag<{ stand: string | null }>('deurstand', 'select kring.deurstand($1) as stand', [spoor]),
  )
  const stand = rijen[0]?.stand
  return code !== null && isStand(stand) ? stand : null
}
