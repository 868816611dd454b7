import { som, spreid, vanEuro, zegBedrag, type Centen } from './bedrag.ts'
import type { Scenario, Scenariokolom, Scenariotaak } from './scenariovorm.ts'
import { apartVoorLand, dekking, isFout, verdeel, type Deelnemer, type Fout } from './sleutel.ts'
import { faseer, naKorting, type Jaarbedrag } from './verloop.ts'

export type Taakuitkomst = {
  readonly taak: string
  readonly wie: 'samen' | 'centrum' | 'lokaal'
  readonly kosten: Centen
  readonly rijk: Centen
  /** what each participant pays or gets, in their order */
  readonly delen: readonly Centen[]
}
export type Kolomuitkomst = {
  readonly naam: string
  readonly aannames: readonly string[]
  readonly taken: readonly Taakuitkomst[]
  readonly kosten: Centen
  readonly rijk: Centen
  readonly deelnemers: Centen
  readonly perDeelnemer: readonly {
    readonly naam: string
    readonly centen: Centen
    /** against the first column */
    readonly verschil: Centen
    /** of this, set apart for facilities of the whole country */
    readonly landelijk: Centen
  }[]
  readonly verloop: readonly { readonly wat: string; readonly jaren: readonly Jaarbedrag[] }[]
}
export type Uitkomst = {
  readonly naam: string
  readonly jaar: number
  readonly deelnemers: readonly string[]
  readonly kolommen: readonly Kolomuitkomst[]
}

/**
 * Ways to divide tasks and costs, side by side: per column what each participant pays, the state pays, and how that differs from the first
 * column. In every column state and participants are together the costs, to the cent. What does not add up is refused with a sentence.
 */
export function reken(s: Scenario): Uitkomst | Fout {
  const fout = keur(s)
  if (fout !== null) return { fout }
  const deelnemers = s.deelnemers.map(d => ({ naam: d.naam, tellingen: d.tellingen ?? {} }))
  const kolommen: Kolomuitkomst[] = []
  for (const k of s.kolommen) {
    const uit = kolom(s, k, deelnemers, kolommen[0])
    if (isFout(uit)) return { fout: `${k.naam}: ${uit.fout}` }
    kolommen.push(uit)
  }
  return { naam: s.naam, jaar: s.jaar, deelnemers: deelnemers.map(d => d.naam), kolommen }
}

/** What is wrong with a scenario before any counting; `null` when nothing is. */
function keur(s: Scenario): string | null {
  const dubbel = (wat: string, namen: readonly string[]) => {
    const twee = namen.find((n, i) => namen.indexOf(n) < i)
    return twee === undefined ? null : `${wat} "${twee}" staat er twee keer.`
  }
  const namen = s.deelnemers.map(d => d.naam)
  const bedragen = s.taken.flatMap(t => [t.bedrag, ...Object.values(t.lokaal ?? {})])
  const taken = s.taken.map(t => t.id)
  const vreemd = s.kolommen.flatMap(k => Object.keys(k.taken ?? {})).find(id => !taken.includes(id))
  const buiten = s.taken.flatMap(t => Object.keys(t.lokaal ?? {})).find(naam => !namen.includes(naam))
  return (
    dubbel('Deelnemer', namen) ??
    dubbel('Taak', taken) ??
    dubbel(
      'Kolom',
      s.kolommen.map(k => k.naam),
    ) ??
    (vreemd === undefined ? null : `De taak "${vreemd}" bestaat in dit scenario niet.`) ??
    (buiten === undefined ? null : `${buiten} doet niet mee.`) ??
    (s.centrum === undefined || namen.includes(s.centrum) ? null : `${s.centrum} doet niet mee.`) ??
    (bedragen.some(b => vanEuro(b) === null) ? 'Een bedrag heeft ten hoogste twee cijfers achter de komma.' : null) ??
    keurTotaal(s)
  )
}

/** A budget that does not add up is said with both numbers, before anything is counted with it. */
function keurTotaal(s: Scenario): string | null {
  const samen = som(s.taken.map(t => vanEuro(t.bedrag) ?? 0))
  const totaal = s.totaal === undefined ? samen : vanEuro(s.totaal)
  if (totaal === samen) return null
  return `De taken zijn samen ${zegBedrag(samen)}, en als totaal staat er ${zegBedrag(totaal ?? 0)}.`
}

function kolom(
  s: Scenario,
  k: Scenariokolom,
  deelnemers: readonly Deelnemer[],
  nu: Kolomuitkomst | undefined,
): Kolomuitkomst | Fout {
  const kosten = s.taken.map(t => kostenVan(t, wieDoet(k, t)))
  const mist = kosten.find(isFout)
  if (mist !== undefined) return mist
  const centen = kosten.filter(x => typeof x === 'number')
  const rijk = rijksdelen(s, k, centen)
  const taken: Taakuitkomst[] = []
  for (const [i, t] of s.taken.entries()) {
    const delen = delenVan(s, k, t, (centen[i] ?? 0) - (rijk[i] ?? 0), deelnemers)
    if (isFout(delen)) return { fout: `${t.naam}: ${delen.fout}` }
    taken.push({ taak: t.id, wie: wieDoet(k, t), kosten: centen[i] ?? 0, rijk: rijk[i] ?? 0, delen })
  }
  const samen = deelnemers.map((_, d) => som(taken.map(t => t.delen[d] ?? 0)))
  const land = apartVoorLand(samen, k.landelijk ?? 0)
  const verloop = verlopen(k)
  if (isFout(verloop)) return verloop
  return {
    ...{ naam: k.naam, aannames: k.aannames, taken, verloop },
    ...{ kosten: som(centen), rijk: som(rijk), deelnemers: som(samen) },
    perDeelnemer: deelnemers.map(({ naam }, d) => ({
      ...{ naam, centen: samen[d] ?? 0, landelijk: land[d] ?? 0 },
      verschil: nu === undefined ? 0 : (samen[d] ?? 0) - (nu.perDeelnemer[d]?.centen ?? 0),
    })),
  }
}

const wieDoet = (k: Scenariokolom, t: Scenariotaak): Taakuitkomst['wie'] => k.taken?.[t.id] ?? 'samen'

/** What a task costs: done by each for itself, it is what each of them said. */
function kostenVan(t: Scenariotaak, wie: Taakuitkomst['wie']): Centen | Fout {
  if (wie !== 'lokaal') return vanEuro(t.bedrag) ?? 0
  if (t.lokaal === undefined)
    return { fout: `Van "${t.naam}" is niet ingevuld wat elke deelnemer zelf kwijt is (lokaal).` }
  return som(Object.values(t.lokaal).map(b => vanEuro(b) ?? 0))
}

/** The part of the state, spread over the tasks it pays for; never more than its part of the costs, and never more than it pays out. */
function rijksdelen(s: Scenario, k: Scenariokolom, kosten: readonly Centen[]): readonly Centen[] {
  const telt = s.taken.map((t, i) => (t.rijk === true ? (kosten[i] ?? 0) : 0))
  const uitkering = k.rijk?.uitkering === undefined ? undefined : (vanEuro(k.rijk.uitkering) ?? 0)
  const { rijk } = dekking(som(telt), k.rijk?.deel ?? 0, uitkering)
  return spreid(rijk, telt) ?? telt.map(() => 0)
}

function delenVan(
  s: Scenario,
  k: Scenariokolom,
  t: Scenariotaak,
  rest: Centen,
  deelnemers: readonly Deelnemer[],
): readonly Centen[] | Fout {
  const wie = wieDoet(k, t)
  if (wie === 'samen') return verdeel(rest, k.sleutel, deelnemers)
  if (wie === 'centrum')
    return s.centrum === undefined
      ? { fout: 'Zeg met centrum wie de centrumgemeente is.' }
      : verdeel(rest, { alles: s.centrum }, deelnemers)
  // each pays what it cost them, less their part of what the state pays
  const lokaal = deelnemers.map(d => vanEuro(t.lokaal?.[d.naam] ?? 0) ?? 0)
  return rest === 0 ? lokaal.map(() => 0) : (spreid(rest, lokaal) ?? { fout: 'Niemand is hier iets kwijt.' })
}

function verlopen(k: Scenariokolom): Kolomuitkomst['verloop'] | Fout {
  const uit: { wat: string; jaren: readonly Jaarbedrag[] }[] = []
  for (const v of k.verloop ?? []) {
    const van = vanEuro(v.van)
    const naar = v.naar === undefined ? null : vanEuro(v.naar)
    if (van === null || (v.naar !== undefined && naar === null))
      return { fout: `${v.wat}: dit bedrag is niet te lezen.` }
    if ((v.naar === undefined) === (v.korting === undefined))
      return { fout: `${v.wat}: zeg waar het heen gaat, met naar of met korting.` }
    const eind = naar ?? naKorting(van, v.korting ?? 0)
    const jaren = faseer(
      van,
      eind,
      v.jaren.map(j => ({
        jaar: j.jaar,
        ...(j.deel === undefined ? {} : { deel: j.deel }),
        ...(j.bedrag === undefined ? {} : { centen: Math.round(j.bedrag * 100) }),
      })),
    )
    if (isFout(jaren)) return { fout: `${v.wat} (van ${zegBedrag(van)} naar ${zegBedrag(eind)}): ${jaren.fout}` }
    uit.push({ wat: v.wat, jaren })
  }
  return uit
}
