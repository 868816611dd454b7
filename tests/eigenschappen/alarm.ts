import { idVan } from '../../kernel/testing/mensen.ts'
import type { AlarmOpdracht } from '../../keten/alarm/index.ts'
import { gevraagd, MIDDEN, WIJK } from '../eisen/hulp/alarmfeiten.ts'
import type { Toeval } from './zaad.ts'

const DINGEN = ['a', 'b', 'c'].map(idVan)
const MOMENTEN = ['2026-03-01T10:00:00.000Z', '2026-03-02T08:00:00.000Z', '2026-12-01T08:00:00.000Z'] as const
const REACTIES = ['aanhouding', 'per-ongeluk'] as const

/** Random orders on a connection, sensible and senseless. */
export function alarmOpdracht(t: Toeval): AlarmOpdracht {
  const ding = t.kies(DINGEN)
  const op = t.kies(MOMENTEN)
  const { soort: _s, aanvrager: _a, aanvragerRol: _r, gevraagdOp: _o, ...vraag } = gevraagd()
  const deelnemer = (soort: 'politie' | 'opvang') => ({ organisatie: ding, soort, naam: ding })
  const soorten: readonly (() => AlarmOpdracht)[] = [
    () => ({ type: 'VraagAan', ...vraag, hulpLoopt: t.kans(0.8), gemeente: t.kies(['Utrecht', '']) }),
    () => ({
      type: 'LegOordeelVast',
      uitslag: t.kans(0.8) ? 'positief' : 'negatief',
      deelnemers: [...(t.kans(0.8) ? [deelnemer('politie')] : []), ...(t.kans(0.8) ? [deelnemer('opvang')] : [])],
      reden: ding,
    }),
    () => ({
      type: 'KenToe',
      bezet: t.kans(0.1),
      tot: t.kies(['2026-06-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z']),
      apparaat: 'proef-1',
      dienst: t.kans(0.9) ? [{ organisatie: t.kies([MIDDEN, WIJK]), rol: 'medewerker-veilig-thuis' }] : [],
    }),
    () => ({ type: 'NeemAlarmIn', alarm: ding, bericht: ding, op }),
    () => ({
      type: 'RondAlarmAf',
      alarm: {
        id: ding,
        op,
        langs: 'meldkamer',
        aanvaardOp: null,
        aanvaardDoor: null,
        reactie: t.kies(REACTIES),
        terPlaatseOp: null,
        afgehandeldOp: op,
        afgehandeldDoor: ding,
      },
    }),
    () => ({ type: 'MeldAanGezin', alarm: ding }),
    () => ({ type: 'LegAlarmVast', alarm: ding, op, reactie: t.kies(REACTIES), terPlaatseOp: t.kans(0.5) ? null : op }),
    () => ({ type: 'MeldStil', sinds: op }),
    () => ({ type: 'MeldTerug' }),
    () => ({ type: 'MeldHulpGestopt' }),
    () => ({
      type: 'Evalueer',
      uitslag: t.kans(0.5) ? 'doorgaan' : 'verlengen',
      tot: t.kans(0.5) ? null : '2026-07-01T00:00:00.000Z',
      verslag: ding,
    }),
    () => ({ type: 'Beeindig', reden: 'veilig', terug: t.kans(0.5), toelichting: ding }),
  ]
  return t.kies(soorten)()
}
