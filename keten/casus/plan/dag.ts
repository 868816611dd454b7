import { lokaal, leesMoment } from '../../../gedeeld/kalender/index.ts'

/** The day in the Netherlands on which this instant falls: just after midnight it is not yesterday any more. */
export const dagVan = (nu: string): string => lokaal(leesMoment(nu)).toPlainDate().toString()
