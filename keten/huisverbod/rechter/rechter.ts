import { wettelijkeKalender } from '../../../gedeeld/kalender/index.ts'
import { bereken, type TermijnRegel } from '../../../gedeeld/termijn/index.ts'
import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import {
  burgemeester,
  opgelegdBezwaar,
  overal,
  straksBezwaar,
  vanGemeente,
  type Deel,
  type Open,
  type Uitkomst,
} from '../deel.ts'
import { aanbod } from '../einde/aanbod.ts'
import type { HuisverbodFeit, Kern } from '../huisverbod.ts'
import { tel } from '../rij.ts'
import { iso } from '../wet/termijn.ts'
import type { RechterFeit, RechterOpdracht, Rechtsgang } from './feiten.ts'

type O<T extends RechterOpdracht['type']> = Extract<RechterOpdracht, { type: T }>

/** Three days after the request, with the Algemene termijnenwet: at least two working days fall within (Wth art. 6 lid 1; dossier 3.1). */
export const zittingTermijn: TermijnRegel = {
  naam: 'huisverbod-zitting',
  start: 'voorlopige-voorziening-gevraagd',
  lengte: 3,
  eenheid: 'kalenderdagen',
  kalender: 'atw',
  einde: 'einde-dag',
  soort: 'wet',
  bron: 'wth:6.1; atw:2',
}
export const zittingUiterlijk = (gevraagdOp: string): string =>
  iso(bereken(zittingTermijn, gevraagdOp, wettelijkeKalender).vervaltOp)

/** The request that waits for a ruling. */
export const loopend = (h: Kern): Rechtsgang | null => h.rechter.find(r => r.uitspraak === null) ?? null
const geen: Weigering = weiger('MAG_NU_NIET', 'Er loopt geen verzoek bij de rechter.', { bron: 'Wth art. 6' })

function vraag(h: Open, o: O<'VraagVoorziening'>, ctx: Ctx): Uitkomst {
  const nee = opgelegdBezwaar(h) ?? straksBezwaar(o.op, ctx)
  if (nee) return nee
  if (loopend(h)) return weiger('MAG_NU_NIET', 'Er loopt al een verzoek bij de rechter.', { bron: 'Wth art. 6' })
  if (o.besluit === 'verlenging' && h.verlenging === null)
    return weiger('MAG_NU_NIET', 'Er is geen verlenging om aan de rechter voor te leggen.', {
      velden: [{ veld: 'besluit', uitleg: 'het huisverbod is niet verlengd' }],
    })
  return besluit({ soort: 'VoorzieningGevraagd', op: o.op, besluit: o.besluit, uiterlijkOp: zittingUiterlijk(o.op) })
}

function plan(h: Open, o: O<'PlanZitting'>): Uitkomst {
  const gang = loopend(h)
  if (!gang) return geen
  if (Date.parse(o.op) < Date.parse(gang.gevraagdOp))
    return weiger('ONVOLLEDIG', 'De zitting is na het verzoek.', {
      velden: [{ veld: 'op', uitleg: 'kies een later moment' }],
    })
  // the court sets the day; that it is too late is written down, not refused
  return besluit({ soort: 'ZittingGepland', op: o.op, tijdig: Date.parse(o.op) <= Date.parse(gang.uiterlijkOp) })
}

/** What the ruling does: an order that is suspended or annulled is over at that instant (Wth art. 6 and 8). */
function uitspraak(h: Open, o: O<'LegUitspraakVast'>, ctx: Ctx): Uitkomst {
  const gang = loopend(h)
  if (!gang) return geen
  const straks = straksBezwaar(o.op, ctx)
  if (straks) return straks
  if (Date.parse(o.op) < Date.parse(gang.gevraagdOp))
    return weiger('ONVOLLEDIG', 'De uitspraak is na het verzoek.', {
      velden: [{ veld: 'op', uitleg: 'kies een later moment' }],
    })
  const feit = { soort: 'UitspraakGedaan', op: o.op, uitkomst: o.uitkomst, uitspraak: o.uitspraak } as const
  const stopt = (o.uitkomst === 'geschorst' || o.uitkomst === 'vernietigd') && h.einde === null
  return stopt
    ? besluit<HuisverbodFeit>(
        feit,
        { soort: 'HuisverbodBeeindigd', reden: 'rechter', op: o.op },
        ...aanbod(h, o.overdracht, ctx),
      )
    : besluit(feit)
}

const bij = (h: Kern, deel: (r: Rechtsgang) => Partial<Rechtsgang>): Partial<Kern> => {
  const gang = loopend(h)
  return { rechter: h.rechter.map(r => (r === gang ? { ...r, ...deel(r) } : r)) }
}

/** The way to the judge. */
export const deel: Deel<RechterOpdracht, RechterFeit> = {
  beslis: { VraagVoorziening: vraag, PlanZitting: plan, LegUitspraakVast: uitspraak },
  pas: {
    VoorzieningGevraagd: (h, f) => ({
      rechter: [
        ...h.rechter,
        { besluit: f.besluit, gevraagdOp: f.op, uiterlijkOp: f.uiterlijkOp, zittingOp: null, uitspraak: null },
      ],
    }),
    ZittingGepland: (h, f) => bij(h, () => ({ zittingOp: f.op })),
    UitspraakGedaan: (h, f) =>
      bij(h, () => ({ uitspraak: { op: f.op, uitkomst: f.uitkomst, uitspraak: f.uitspraak } })),
  },
  access: overal(burgemeester, 'VraagVoorziening', 'PlanZitting', 'LegUitspraakVast'),
  mogelijk: h => (h.besluit === null ? [] : loopend(h) ? ['PlanZitting', 'LegUitspraakVast'] : ['VraagVoorziening']),
  rijen: { UitspraakGedaan: (f, ctx) => [tel(ctx, `uitspraak-${f.uitkomst}`)] },
  klokken: [
    {
      klok: 'huisverbod-zitting',
      werk: 'zitting-volgen',
      start: 'VoorzieningGevraagd',
      stopt: ['UitspraakGedaan'],
      ...vanGemeente,
      vanaf: na => (na.status === 'geen' ? '' : (na.rechter.at(-1)?.gevraagdOp ?? '')),
    },
  ],
}
