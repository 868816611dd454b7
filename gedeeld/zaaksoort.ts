/** The kinds of case that have a stream of their own, in the order in which a family meets them. The one list of them. */
export const zaaksoorten = ['melding', 'casus', 'huisverbod', 'opvang', 'bespreking', 'alarm', 'werkblad'] as const

export type Zaaksoort = (typeof zaaksoorten)[number]
