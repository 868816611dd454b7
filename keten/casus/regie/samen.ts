import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { nietHier, type Open, type Uitkomst } from '../deel.ts'
import { STUKKEN, type RegieOpdracht } from './feiten.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>

/** A visit by one of the team, and one of Veilig Thuis when both go; both find it in their work (R004-52, R001-59). */
export function planBezoek(_c: Open, o: O<'PlanHuisbezoek'>, ctx: Ctx): Uitkomst {
  if (o.dag < ctx.nu.slice(0, 10))
    return weiger('ONVOLLEDIG', 'Deze dag is al voorbij. Een bezoek dat al was, legt u vast bij contact.', {
      velden: [{ veld: 'dag', uitleg: 'kies vandaag of later' }],
    })
  if (o.team === o.veiligThuis) return weiger('ONVOLLEDIG', 'Een bezoek samen is met twee verschillende mensen.')
  const { type: _t, ...feit } = o
  return besluit({ soort: 'HuisbezoekGepland', ...feit, op: ctx.nu })
}

const gepland = (c: Open, id: string): boolean => c.bezoeken.some(b => b.id === id && b.uitkomst === null)

export const doeBezoek = (c: Open, o: O<'DoeHuisbezoek'>, ctx: Ctx): Uitkomst =>
  gepland(c, o.bezoek)
    ? besluit({ soort: 'HuisbezoekGedaan', bezoek: o.bezoek, uitkomst: o.uitkomst, op: ctx.nu })
    : nietHier('huisbezoek')

export const zegAf = (c: Open, o: O<'ZegHuisbezoekAf'>, ctx: Ctx): Uitkomst =>
  gepland(c, o.bezoek)
    ? besluit({ soort: 'HuisbezoekAfgezegd', bezoek: o.bezoek, reden: o.reden, op: ctx.nu })
    : nietHier('huisbezoek')

/** A family that moves: sender, receiver, day and what goes along (R002-81). Until the other region says yes, the case stays here. */
export function biedRegioAan(c: Open, o: O<'BiedRegioOverdrachtAan'>, ctx: Ctx): Uitkomst {
  if (c.regioOverdracht && c.regioOverdracht.bevestigdOp === null)
    return weiger('MAG_NU_NIET', 'Er loopt al een overdracht naar een andere regio.')
  const mist = STUKKEN.filter(s => VERPLICHT.has(s) && !o.stukken.includes(s))
  if (mist.length > 0)
    return weiger('ONVOLLEDIG', 'Zonder deze stukken kan de andere regio niet verder.', {
      velden: mist.map(s => ({ veld: 'stukken', uitleg: s })),
    })
  const { type: _t, ...feit } = o
  return besluit({ soort: 'RegioOverdrachtAangeboden', ...feit, op: ctx.nu })
}
/** Information, plan and who to reach: without these nobody can go on (choice of Kring). */
const VERPLICHT: ReadonlySet<string> = new Set(['melding', 'veiligheidsplan', 'contact'])

export const bevestigRegio = (c: Open, o: O<'BevestigRegioOverdracht'>, ctx: Ctx): Uitkomst =>
  c.regioOverdracht?.id === o.overdracht && c.regioOverdracht.bevestigdOp === null
    ? besluit({ soort: 'RegioOverdrachtBevestigd', overdracht: o.overdracht, door: o.door, op: ctx.nu })
    : nietHier('overdracht')
