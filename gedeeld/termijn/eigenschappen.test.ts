import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { isWerkdag, lokaal, opLokaleTijd, wettelijkeKalender } from '../kalender/index.ts'
import { bereken, type TermijnRegel } from './index.ts'
import { etmaal, horen, huisverbod, informeren, onderzoek, overdracht, startOnderzoek, weging } from './toetsregels.ts'

const ZAAD = { seed: 20260402, numRuns: 500 }
const BEGIN = Temporal.PlainDateTime.from('2014-01-01T00:00')
const OP_DAG = [weging, startOnderzoek, onderzoek, informeren, horen]
const OP_UUR = [huisverbod, overdracht, etmaal]

/** Een willekeurige minuut op de klok in 2014-2034, als lokale tijd. */
const klok = fc.integer({ min: 0, max: 20 * 365 * 24 * 60 }).map(minuten => BEGIN.add({ minutes: minuten }))
/** Een tijd in de nachten rond de beide klokwisselingen. */
const wisselnacht = fc
  .tuple(fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'), fc.integer({ min: 0, max: 1439 }))
  .map(([dag, minuten]) => Temporal.PlainDateTime.from(dag).add({ minutes: minuten }))
const begin = fc.oneof(klok, wisselnacht)

// Zaterdag en zondag tellen beide als maandag, met behoud van hun eigen uur: daartussen geldt de volgorde dus niet.
const opWerkdag = (start: Temporal.PlainDateTime) => isWerkdag(start.toPlainDate(), wettelijkeKalender)

const verval = (regel: TermijnRegel, start: Temporal.PlainDateTime) =>
  lokaal(Temporal.Instant.from(bereken(regel, start.toString(), wettelijkeKalender).vervaltOp))

describe('eigenschappen van elke termijn', () => {
  test('wie later begint is niet eerder aan de beurt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OP_DAG, ...OP_UUR), begin, begin, (regel, a, b) => {
        fc.pre(regel !== overdracht || (opWerkdag(a) && opWerkdag(b)))
        const [vroeg, laat] = Temporal.PlainDateTime.compare(a, b) <= 0 ? [a, b] : [b, a]
        const [eerste, tweede] = [verval(regel, vroeg), verval(regel, laat)]
        expect(Temporal.ZonedDateTime.compare(eerste, tweede)).toBeLessThanOrEqual(0)
      }),
      ZAAD,
    )
  })

  test('een werkdagenklok en een wettelijke termijn eindigen op een werkdag', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OP_DAG, overdracht), begin, (regel, start) => {
        expect(isWerkdag(verval(regel, start).toPlainDate(), wettelijkeKalender)).toBe(true)
      }),
      ZAAD,
    )
  })

  test('een wettelijke termijn van drie dagen of meer bevat twee werkdagen', () => {
    fc.assert(
      fc.property(fc.constantFrom(startOnderzoek, horen), begin, (regel, start) => {
        const einde = verval(regel, start).toPlainDate()
        let werkdagen = 0
        for (let dag = start.toPlainDate(); dag.until(einde).days > 0;) {
          dag = dag.add({ days: 1 })
          if (isWerkdag(dag, wettelijkeKalender)) werkdagen += 1
        }
        expect(werkdagen).toBeGreaterThanOrEqual(2)
      }),
      ZAAD,
    )
  })

  test('een klok op dagen eindigt op 23:59:59, ook op een dag van 23 of 25 uur', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OP_DAG), begin, (regel, start) => {
        expect(verval(regel, start).toPlainTime().toString()).toBe('23:59:59')
      }),
      ZAAD,
    )
  })

  test('een klok op het uur eindigt op dezelfde lokale tijd, tenzij die niet bestaat', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OP_UUR), begin, (regel, start) => {
        const echt = lokaal(opLokaleTijd(start)).toPlainDateTime()
        const einde = verval(regel, start).toPlainDateTime()
        const verwacht = einde.toPlainDate().toPlainDateTime(echt.toPlainTime())
        expect(einde.equals(lokaal(opLokaleTijd(verwacht)).toPlainDateTime())).toBe(true)
      }),
      ZAAD,
    )
  })
})
