import type { Klokregel } from '../../../kernel/slice.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { eigen } from '../deel.ts'

type Regel = Klokregel<CasusFeit, Casus>

const over = (f: CasusFeit): readonly string[] => ('verzoek' in f ? [f.verzoek] : [])
/** Midday of the day it came in: a day is a day, whatever the hour it was written down. */
const binnen = (dag: string | undefined): string => (dag === undefined ? '' : `${dag}T11:00:00.000Z`)
const verzoeken = (na: Casus) => (na.status === 'geen' ? [] : na.verzoeken)
const laatste = (na: Casus): string => binnen(verzoeken(na).at(-1)?.ontvangenOp)
const laatstVerlengd = (na: Casus): string =>
  binnen(
    verzoeken(na)
      .filter(v => v.verlengdOp !== null)
      .toSorted((a, b) => (a.verlengdOp ?? '').localeCompare(b.verlengdOp ?? ''))
      .at(-1)?.ontvangenOp,
  )

/** The term of a request, from the day it came in; extended once; and the second pair of eyes. */
export const klokken: readonly Regel[] = [
  {
    ...{ klok: 'rechtsverzoek', werk: 'rechtsverzoek', start: 'VerzoekOntvangen', rol: 'casusregisseur' },
    stopt: ['VerzoekBesloten', 'VerzoekIngetrokken', 'VerzoekVerlengd'],
    ...{ organisatie: eigen, onderwerp: over, vanaf: laatste },
  },
  {
    ...{ klok: 'rechtsverzoek-verlengd', werk: 'rechtsverzoek', start: 'VerzoekVerlengd', rol: 'casusregisseur' },
    ...{ stopt: [], organisatie: eigen, onderwerp: over, vanaf: laatstVerlengd },
  },
  {
    ...{ klok: 'vernietiging-op-verzoek', werk: 'vernietiging-op-verzoek', start: 'VerzoekOntvangen' },
    // granted it runs on until the file is gone, and goes with it
    stopt: ['VerzoekBesloten', 'VerzoekIngetrokken'],
    stoptAls: f => f.soort !== 'VerzoekBesloten' || f.uitkomst === 'afgewezen',
    als: f => f.soort === 'VerzoekOntvangen' && f.recht === 'vernietiging',
    ...{ rol: 'casusregisseur', organisatie: eigen, onderwerp: over, vanaf: laatste },
  },
  {
    ...{ klok: null, werk: 'verzoek-beslissen', start: 'BesluitVoorgesteld', rol: 'teamcoordinator' },
    stopt: ['VerzoekBesloten', 'VoorstelTeruggegeven', 'VerzoekIngetrokken'],
    ...{ organisatie: eigen, onderwerp: over },
  },
]
