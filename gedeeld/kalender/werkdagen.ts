import { Temporal } from 'temporal-polyfill'
import { isFeestdag, type Kalender } from './feestdagen.ts'

/** Een werkdag is geen zaterdag, geen zondag en geen feestdag. Algemene termijnenwet art. 1 en 3. */
export function isWerkdag(datum: Temporal.PlainDate, kalender: Kalender): boolean {
  return datum.dayOfWeek < 6 && !isFeestdag(datum, kalender)
}

/** De dag zelf als die een werkdag is, anders de eerste werkdag erna. Algemene termijnenwet art. 1. */
export function werkdagOfEerstvolgende(datum: Temporal.PlainDate, kalender: Kalender): Temporal.PlainDate {
  let dag = datum
  while (!isWerkdag(dag, kalender)) dag = dag.add({ days: 1 })
  return dag
}

/** Telt werkdagen vooruit; de dag van de gebeurtenis telt niet mee. Nul geeft de dag zelf of de eerstvolgende werkdag. */
export function plusWerkdagen(datum: Temporal.PlainDate, aantal: number, kalender: Kalender): Temporal.PlainDate {
  if (aantal === 0) return werkdagOfEerstvolgende(datum, kalender)
  let dag = datum
  for (let nog = aantal; nog > 0;) {
    dag = dag.add({ days: 1 })
    if (isWerkdag(dag, kalender)) nog -= 1
  }
  return dag
}

/** Telt werkdagen terug, voor een waarschuwing vooraf. Terugtellen kent geen verlenging (Algemene termijnenwet art. 1). */
export function minWerkdagen(datum: Temporal.PlainDate, aantal: number, kalender: Kalender): Temporal.PlainDate {
  let dag = datum
  for (let nog = aantal; nog > 0;) {
    dag = dag.subtract({ days: 1 })
    if (isWerkdag(dag, kalender)) nog -= 1
  }
  return dag
}

/** Hoeveel werkdagen liggen er na `van` tot en met `tot`? Nul als `tot` niet later is. */
export function werkdagenTussen(van: Temporal.PlainDate, tot: Temporal.PlainDate, kalender: Kalender): number {
  let aantal = 0
  for (let dag = van.add({ days: 1 }); Temporal.PlainDate.compare(dag, tot) <= 0; dag = dag.add({ days: 1 })) {
    if (isWerkdag(dag, kalender)) aantal += 1
  }
  return aantal
}
