import { Temporal } from 'temporal-polyfill'
import { isWerkdag, werkdagOfEerstvolgende, type Kalender } from '../kalender/index.ts'
import { unreachable } from './unreachable.ts'
import type { Duur } from './regel.ts'

/** Valt een duur buiten de Algemene termijnenwet? Art. 4: uren, meer dan negentig dagen, twaalf weken of drie maanden. */
export function buitenTermijnenwet(duur: Duur): boolean {
  switch (duur.eenheid) {
    case 'uren':
      return true
    case 'kalenderdagen':
    case 'werkdagen':
      return duur.lengte > 90
    case 'weken':
      return duur.lengte > 12
    case 'maanden':
      return duur.lengte > 3
    default:
      return unreachable(duur.eenheid)
  }
}

/**
 * De laatste dag van een wettelijke termijn. Een termijn van ten minste drie dagen bevat ten minste twee dagen die
 * geen zaterdag, zondag of feestdag zijn (art. 2) en eindigt niet op zo'n dag (art. 1).
 */
export function laatsteDagNaarTermijnenwet(
  begin: Temporal.PlainDate,
  laatste: Temporal.PlainDate,
  kalender: Kalender,
): Temporal.PlainDate {
  const dagen = begin.until(laatste, { largestUnit: 'days' }).days
  const metTweeWerkdagen = dagen >= 3 ? totTweeWerkdagen(begin, laatste, kalender) : laatste
  return werkdagOfEerstvolgende(metTweeWerkdagen, kalender)
}

function totTweeWerkdagen(
  begin: Temporal.PlainDate,
  laatste: Temporal.PlainDate,
  kalender: Kalender,
): Temporal.PlainDate {
  let dag = begin
  for (let werkdagen = 0; werkdagen < 2;) {
    dag = dag.add({ days: 1 })
    if (isWerkdag(dag, kalender)) werkdagen += 1
  }
  return Temporal.PlainDate.compare(dag, laatste) > 0 ? dag : laatste
}
