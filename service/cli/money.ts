import fs from 'node:fs'
import path from 'node:path'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { isFout, jaarstand, jarenVan, leesScenario, reken, uitVisie, type Uitkomst } from '../../sturing/geld/index.ts'
import type { Io } from './kring.ts'

const GEBRUIK = ['money scenario --file F', 'money budget --regio R [--year 2014]']
const OPTIES: Readonly<Record<string, readonly string[]>> = { scenario: ['--file'], budget: ['--regio', '--year'] }

type Nee = (code: string, message: string, known?: readonly string[]) => number

/** `kring money`: een scenario uit een bestand uitrekenen, of de begroting zoals de visie haar noemt. Er wordt niets bewaard. */
export async function money(args: string[], io: Io): Promise<number> {
  const nee: Nee = (code, message, known = GEBRUIK) => {
    io.out({ error: { code, message, known } })
    return 1
  }
  const [wat = '', ...rest] = args
  const mag = Object.hasOwn(OPTIES, wat) ? OPTIES[wat] : undefined
  if (mag === undefined) return nee('OPTIE_ONBEKEND', 'Zeg wat u wilt: scenario of budget.')
  const opties = new Map<string, string>()
  for (let n = 0; n < rest.length; n += 2) {
    const [optie = '', waarde] = rest.slice(n, n + 2)
    if (!mag.includes(optie)) return nee('OPTIE_ONBEKEND', `De optie "${optie}" bestaat niet.`)
    if (waarde === undefined || waarde.startsWith('--')) return nee('OPTIE_ONTBREEKT', `Bij ${optie} hoort een waarde.`)
    opties.set(optie, waarde)
  }
  return wat === 'scenario' ? scenario(opties.get('--file'), io, nee) : budget(opties, io, nee)
}

function scenario(bestand: string | undefined, io: Io, nee: Nee): number {
  if (bestand === undefined) return nee('OPTIE_ONTBREEKT', 'Zeg welk bestand: --file F.')
  let tekst: string
  try {
    tekst = fs.readFileSync(bestand, 'utf8')
  } catch {
    return nee('BESTAND_ONTBREEKT', 'Dit bestand is er niet, of is niet te lezen.')
  }
  const { scenario: s, bevindingen } = leesScenario(path.basename(bestand), tekst)
  if (s === null) {
    io.out({ errors: bevindingen })
    return 1
  }
  const buiten = buitenRegio(s)
  if (buiten !== null) return nee('BUITEN_REGIO', buiten)
  const uit = reken(s)
  if (isFout(uit)) return nee('TELT_NIET_OP', uit.fout)
  io.out(inEuros(uit))
  return 0
}

/** Een scenario dat een regio noemt, gaat over gemeenten of gebieden van die regio. */
function buitenRegio(s: { regio?: string; deelnemers: readonly { naam: string }[] }): string | null {
  if (s.regio === undefined) return null
  const def = getRegelboek().regios.get(s.regio)
  if (def === undefined) return `De regio "${s.regio}" bestaat niet.`
  const bekend = new Set([...def.gemeenten, ...def.deelgebieden].map(x => x.naam))
  const vreemd = s.deelnemers.find(d => !bekend.has(d.naam))
  return vreemd === undefined ? null : `${vreemd.naam} hoort niet bij deze regio.`
}

/** Bedragen in euro's; elke kolom telt op tot haar kosten, en dat staat er zelf bij. */
const inEuros = (u: Uitkomst) => ({
  ...{ scenario: u.naam, year: u.jaar, participants: u.deelnemers },
  columns: u.kolommen.map(k => ({
    ...{ name: k.naam, assumptions: k.aannames },
    ...{ costs: k.kosten / 100, state: k.rijk / 100, shared: k.deelnemers / 100 },
    addsUp: k.rijk + k.deelnemers === k.kosten,
    perParticipant: k.perDeelnemer.map(p => ({
      ...{ name: p.naam, amount: p.centen / 100, difference: p.verschil / 100, national: p.landelijk / 100 },
    })),
    tasks: k.taken.map(t => ({
      ...{ id: t.taak, by: t.wie, costs: t.kosten / 100, state: t.rijk / 100, shares: t.delen.map(d => d / 100) },
    })),
    phases: k.verloop.map(v => ({
      what: v.wat,
      years: v.jaren.map(j => ({ year: j.jaar, amount: j.centen / 100, step: j.stap / 100 })),
    })),
  })),
})

function budget(opties: ReadonlyMap<string, string>, io: Io, nee: Nee): number {
  const regios = getRegelboek().regios
  const def = regios.get(opties.get('--regio') ?? '')
  if (def === undefined) return nee('REGIO_ONBEKEND', 'Zeg van welke regio: --regio R.', [...regios.keys()])
  const posten = uitVisie(def)
  const jaren = jarenVan(posten)
  const jaar = opties.get('--year')
  if (jaar !== undefined && !jaren.includes(Number(jaar)))
    return nee(
      'JAAR_ONBEKEND',
      `Over ${jaar} noemt de visie geen bedrag.`,
      jaren.flatMap(j => (j === null ? [] : [String(j)])),
    )
  const gevraagd = jaar === undefined ? jaren : [Number(jaar)]
  io.out({
    regio: def.regio.id,
    years: gevraagd.map(j => {
      const s = jaarstand(def, posten, j)
      const sommen = {
        available: s.beschikbaar,
        committed: s.toegezegd,
        spent: s.besteed,
        own: s.eigen,
        reserve: s.reserve,
      }
      return {
        year: j,
        ...Object.fromEntries(
          Object.entries(sommen).map(([wat, { centen, geschat }]) => [
            wat,
            { amount: centen / 100, estimate: geschat },
          ]),
        ),
        unallocated: s.vrij / 100,
        amounts: posten
          .filter(p => p.jaar === j)
          .map(p => ({
            ...{
              what: p.wat,
              kind: p.soort,
              purpose: p.doel ?? null,
              source: p.geldbron ?? null,
              amount: p.centen / 100,
            },
            ...{ precision: p.precisie, estimate: p.geschat, condition: p.voorbehoud ?? null, from: p.bron },
          })),
      }
    }),
  })
  return 0
}
