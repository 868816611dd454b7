import { Temporal } from 'temporal-polyfill'
import { wettelijkeKalender } from '../gedeeld/kalender/feestdagen.ts'
import { isWerkdag } from '../gedeeld/kalender/werkdagen.ts'

/** The working days of the law (Algemene termijnenwet art. 3), for terms said in working days. */
export const isWettelijkeWerkdag = (dag: string): boolean => isWerkdag(Temporal.PlainDate.from(dag), wettelijkeKalender)
