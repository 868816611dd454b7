import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import { eerstConsult } from './consult.ts'
import { geheimBezwaar } from './geheim.ts'
import { hulpBezwaar } from './hulp.ts'
import { dossierBezwaar, ontbreekt } from './overdrachtsdossier.ts'
import { grondBezwaar } from './grond.ts'
import type { MeldingOpdracht } from './melding.ts'
import { overdrachtBezwaar } from './toestemming.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>
const OVERDRACHTEN = ['OVD-LOK', 'OVD-BETR', 'OVD-MDT']

/** A hold: the giver keeps the case with a reason the region knows (P000-10, P000-11, P000-14). */
export function houdAan(m: Open, o: O<'HoudOverdrachtAan'>, ctx: Ctx): Uitkomst {
  const { aanhoudingen, bron } = ctx.regio.keten.overdracht
  if (aanhoudingen.length === 0)
    return weiger('MAG_NU_NIET', 'Deze regio kent geen redenen om een overdracht aan te houden.', { bron })
  const reden = aanhoudingen.find(a => a.id === o.grond)
  if (reden === undefined)
    return weiger('ONVOLLEDIG', 'Kies een reden die de regio kent.', {
      bron,
      velden: aanhoudingen.map(a => ({ veld: a.id, uitleg: a.label })),
    })
  if (m.overdracht.stand !== 'geen')
    return weiger('MAG_NU_NIET', 'Er staat al een overdracht open of die is al aanvaard.')
  if (m.aanhouding) return weiger('MAG_NU_NIET', 'De overdracht is al aangehouden.')
  const feit = { soort: 'OverdrachtAangehouden', grond: o.grond, reden: o.reden, op: ctx.nu } as const
  if (reden.vraagt !== 'wie-en-tot') return besluit(feit)
  const { wie, tot } = o
  if (wie === undefined || tot === undefined)
    return weiger('ONVOLLEDIG', 'Zeg wie er nog bezig is, en tot welke dag.', {
      bron: reden.bron,
      velden: [
        ...(wie === undefined ? [{ veld: 'wie', uitleg: 'ontbreekt' }] : []),
        ...(tot === undefined ? [{ veld: 'tot', uitleg: 'ontbreekt' }] : []),
      ],
    })
  if (tot < ctx.nu.slice(0, 10))
    return weiger('ONVOLLEDIG', 'Die dag is al voorbij.', {
      velden: [{ veld: 'tot', uitleg: 'kies vandaag of later' }],
    })
  return besluit({ ...feit, wie, tot })
}

/** Goes on: what stood still runs again, with the time that was left (R000-63). */
export const hefOp = (m: Open, o: O<'HefAanhoudingOp'>, ctx: Ctx): Uitkomst =>
  m.aanhouding
    ? besluit({ soort: 'AanhoudingOpgeheven', reden: o.reden, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'De overdracht is niet aangehouden.')

/** Offers the case; the giver holds it until the receiver accepts (R-VT-07). Blocked while the triage is empty (R000-38). */
export function biedAan(m: Open, o: O<'BiedOverdrachtAan'>, ctx: Ctx): Uitkomst {
  if (m.weging.stand !== 'bevestigd')
    return weiger('MAG_NU_NIET', 'Overdragen kan pas na een bevestigd besluit van de weging.', {
      bron: ctx.regio.keten.weging.bron,
      velden: ontbreekt(m, ctx.regio),
    })
  if (!m.weging.besluiten.some(b => OVERDRACHTEN.includes(b)))
    return weiger('MAG_NU_NIET', 'Het besluit van de weging is niet overdragen.')
  if (m.aanhouding)
    return weiger('MAG_NU_NIET', 'De overdracht is aangehouden. Hef de aanhouding eerst op.', {
      bron: ctx.regio.keten.overdracht.bron,
    })
  if (m.overdracht.stand !== 'geen')
    return weiger('MAG_NU_NIET', 'Er staat al een overdracht open of die is al aanvaard.')
  const onaf = dossierBezwaar(m, ctx.regio)
  if (onaf) return onaf
  const anders = hulpBezwaar(m, o.aan)
  if (anders) return anders
  if (o.aan === m.houder) return weiger('ONVOLLEDIG', 'Kies een andere organisatie dan die de zaak nu heeft.')
  if (o.steun !== undefined && (o.steunWerktHier === false || m.gesperd.includes(o.steun)))
    return weiger('ONVOLLEDIG', 'Kies voor de steun een collega van Veilig Thuis die deze zaak mag zien.', {
      velden: [{ veld: 'steun', uitleg: 'werkt hier nu niet, of mag deze zaak niet zien' }],
    })
  const geenGrond = grondBezwaar(ctx.regio, {
    grond: o.grond,
    toestemming: o.toestemming,
    gemeente: m.gemeente,
    op: ctx.nu.slice(0, 10),
    afwijkingen: m.afwijkingen,
  })
  if (geenGrond) return geenGrond
  const zonder = overdrachtBezwaar(m, o, ctx.nu)
  if (zonder) return zonder
  const zonderConsult = eerstConsult(m, ctx)
  if (zonderConsult) return zonderConsult
  const zwijgt = geheimBezwaar(ctx.regio, o.beroep, o.geheim, o.toestemming === 'gegeven')
  if (zwijgt) return zwijgt
  return besluit({
    soort: 'OverdrachtAangeboden',
    overdracht: o.overdracht,
    aan: o.aan,
    dossier: o.dossier,
    deling: o.deling,
    grond: o.grond,
    ...(m.lopendeHulp?.organisatie === o.aan ? { werker: m.lopendeHulp.werker } : {}),
    ...(o.steun === undefined ? {} : { steun: o.steun }),
    ...(o.geheim && typeof o.beroep === 'string' ? { geheim: { beroep: o.beroep, ...o.geheim } } : {}),
  })
}

export function aanvaard(m: Open, o: O<'AanvaardOverdracht'>, ctx: Ctx): Uitkomst {
  const bod = voorMij(m, ctx)
  return 'ok' in bod
    ? bod
    : besluit({ soort: 'OverdrachtAanvaard', overdracht: bod.id, aan: bod.aan, casus: o.casus, nummer: o.nummer })
}

export function geefTerug(m: Open, o: O<'GeefOverdrachtTerug'>, ctx: Ctx): Uitkomst {
  const bod = voorMij(m, ctx)
  return 'ok' in bod
    ? bod
    : besluit({ soort: 'OverdrachtTeruggegeven', overdracht: bod.id, aan: bod.aan, reden: o.reden })
}

/** Time ran out: the offer lapses, the giver holds; by the clock only, and only this very offer. */
export function laatVervallen(m: Open, o: O<'LaatOverdrachtVervallen'>): Uitkomst {
  if (m.overdracht.stand !== 'aangeboden' || m.overdracht.id !== o.overdracht)
    return weiger('MAG_NU_NIET', 'Deze overdracht staat niet meer open.')
  return besluit({ soort: 'OverdrachtVervallen', overdracht: m.overdracht.id, aan: m.overdracht.aan })
}

function voorMij(m: Open, ctx: Ctx) {
  if (m.overdracht.stand !== 'aangeboden') return weiger('MAG_NU_NIET', 'Er staat geen overdracht open.')
  if (m.overdracht.aan !== ctx.wie.organisatie)
    return weiger('NIET_BEVOEGD', 'Deze overdracht is niet aan uw organisatie aangeboden.')
  return m.overdracht
}
