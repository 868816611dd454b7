import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { dagBezwaar } from '../dag.ts'
import { zonderAdres } from '../contact/gegevens.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { FamilieFeit, FamilieOpdracht } from './feiten-familie.ts'

type Opdracht = Extract<FamilieOpdracht, { type: 'LegWoonplekVast' }>

/** Who lives where since when; a child of separated parents can live in two places. */
export const wonen: Pick<
  Deel<Opdracht, Extract<FamilieFeit, { soort: 'WoonplekVastgelegd' }>>,
  'beslis' | 'pas' | 'access' | 'mogelijk'
> = {
  beslis: { LegWoonplekVast: leg },
  pas: {
    WoonplekVastgelegd: (c, f) => ({
      nagekeken: zonderAdres(c, f.bewoners),
      woonplekken: [...c.woonplekken, { id: f.woonplek, adres: f.adres }],
      verblijven: [
        ...c.verblijven.map(v =>
          v.tot === null && !f.ookElders && f.bewoners.includes(v.persoon) ? { ...v, tot: f.sinds } : v,
        ),
        ...f.bewoners.map(persoon => ({ persoon, woonplek: f.woonplek, sinds: f.sinds, tot: null })),
      ],
    }),
  },
  access: overal(regie, 'LegWoonplekVast'),
  mogelijk: () => ['LegWoonplekVast'],
}

function leg(c: Open, o: Opdracht, ctx: Ctx): Uitkomst {
  if (o.bewoners.length === 0 || new Set(o.bewoners).size < o.bewoners.length)
    return weiger('ONVOLLEDIG', 'Kies wie er woont, ieder een keer.', {
      velden: [{ veld: 'bewoners', uitleg: 'kies een of meer mensen' }],
    })
  if (!o.bewoners.every(id => c.personen.some(p => p.id === id))) return nietHier('persoon')
  const nee = dagBezwaar(o.sinds, ctx.nu, 'sinds')
  if (nee) return nee
  const later = c.verblijven.filter(v => v.tot === null && o.bewoners.includes(v.persoon) && v.sinds > o.sinds)
  if (later.length > 0)
    return weiger('ONVOLLEDIG', 'Iemand van deze mensen verhuisde daarna al. Kies een latere dag.', {
      velden: [
        {
          veld: 'sinds',
          uitleg: `kies een dag vanaf ${
            later
              .map(v => v.sinds)
              .sort()
              .at(-1) ?? ''
          }`,
        },
      ],
    })
  const { type: _type, ...feit } = o
  return besluit({ soort: 'WoonplekVastgelegd', ...feit })
}
