import { isMaandagTotVrijdag, type Kalenderdag } from './kalenderdag.ts'

/** Whether a day counts as a working day: Monday to Friday, and without public holidays once the app has told which. */
export const isBekendeWerkdag = (dag: Kalenderdag): boolean => oordeel(dag)

/** The app brings the calendar of the law after the first screen stands, so that nobody waits for it. */
export function zetWerkdagen(isWerkdag: (dag: Kalenderdag) => boolean): void {
  oordeel = isWerkdag
}

let oordeel = isMaandagTotVrijdag
