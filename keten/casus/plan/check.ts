import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import { alleLeden, eigen, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { CheckFeit, CheckOpdracht } from './gezinsfeiten.ts'

type O<T extends CheckOpdracht['type']> = Extract<CheckOpdracht, { type: T }>

/** Looking again, all along the way: a day for the next safety check, and its answer (R001-43, utrecht-amersfoort 2015 regels 806-808). */
export const check: Deel<CheckOpdracht, CheckFeit> = {
  beslis: {
    PlanVeiligheidscheck: (_c, o, ctx) =>
      eerderDan(o.op, ctx) ?? besluit({ soort: 'VeiligheidscheckGepland', op: o.op }),
    DoeVeiligheidscheck: doeCheck,
    NoteerAlarm: noteerAlarm,
  },
  pas: {
    VeiligheidscheckGepland: (_c, f) => ({ check: f.op }),
    VeiligheidscheckGedaan: () => ({ check: null }),
    AlarmGegaan: () => ({}),
  },
  access: {
    ...overal(regie, 'PlanVeiligheidscheck', 'DoeVeiligheidscheck'),
    // comes from the alarm connection, in the name of the system (R001-126)
    NoteerAlarm: { rollen: ['systeem'], bereik: 'inhoud', doel: 'klok' },
  },
  ookGesloten: ['NoteerAlarm'],
  mogelijk: () => ['PlanVeiligheidscheck', 'DoeVeiligheidscheck', 'NoteerAlarm'],
  klokken: [
    {
      klok: 'veiligheidscheck',
      werk: 'veiligheidscheck',
      start: 'VeiligheidscheckGepland',
      stopt: ['VeiligheidscheckGepland', 'VeiligheidscheckGedaan', 'CasusGesloten'],
      // a check that names the next day is followed by that plan, which ends the old row
      stoptAls: f => f.soort !== 'VeiligheidscheckGedaan' || f.volgende === null,
      rol: 'casusregisseur',
      organisatie: eigen,
      vanaf: na => `${na.status === 'geen' ? '' : (na.check ?? '')}T11:00:00.000Z`,
    },
  ],
}

const eerderDan = (op: string, ctx: Ctx, veld = 'op') =>
  op < dagVan(ctx.nu)
    ? weiger('ONVOLLEDIG', 'De volgende veiligheidscheck ligt niet in het verleden.', {
        velden: [{ veld, uitleg: 'kies vandaag of een dag daarna' }],
      })
    : null

/** The answer of a check is also how safe the family is now; the next day is planned in the same breath. */
function doeCheck(c: Open, o: O<'DoeVeiligheidscheck'>, ctx: Ctx): Uitkomst {
  const nee =
    alleLeden(
      c,
      o.perPersoon.map(p => p.persoon),
    ) ?? (o.volgende === null ? null : eerderDan(o.volgende, ctx, 'volgende'))
  if (nee) return nee
  const { oordeel, perPersoon, verslag, volgende } = o
  return besluit<CasusFeit>(
    { soort: 'VeiligheidscheckGedaan', oordeel, verslag, volgende },
    { soort: 'VeiligheidGezien', oordeel, perPersoon, toelichting: verslag },
    ...(volgende === null ? [] : [{ soort: 'VeiligheidscheckGepland' as const, op: volgende }]),
  )
}

/** An alarm stands on the time line, and somebody looks today how safe it is; a check that was already due stays as it is (R001-126). */
function noteerAlarm(c: Open, o: O<'NoteerAlarm'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  const vandaag = dagVan(ctx.nu)
  return besluit<CasusFeit>(
    { soort: 'AlarmGegaan', ...feit },
    ...(c.check !== null && c.check <= vandaag ? [] : [{ soort: 'VeiligheidscheckGepland' as const, op: vandaag }]),
  )
}

/** For the act that adopts a plan: the same rule for the day of its next check. */
export const checkdag = eerderDan
