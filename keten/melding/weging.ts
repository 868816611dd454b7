import type { Vraag, Wegingveld } from '../../gedeeld/regio/schema.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { eerstConsult } from './consult.ts'
import { nogTeDoen } from './overdrachtsdossier.ts'
import type { Open, Uitkomst } from './decide.ts'
import { informatieMist } from './informatie.ts'
import type { Antwoord, Kern, MeldingOpdracht, Veldwaarde, Wegingvelden } from './melding.ts'
import { raadBezwaar } from './raad.ts'
import { isSlachtoffer } from './slachtoffer.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>

/** Choices of the fields that are a finding; the others are text. */
export const VELDKEUZES: { readonly [V in Wegingveld]?: readonly string[] } = {
  directGevaar: ['ja', 'nee', 'onbekend'],
  ernst: ['licht', 'matig', 'ernstig', 'zeer-ernstig'],
  complexiteit: ['complex', 'minder-complex'],
  verhoogdRisico: ['ja', 'nee'],
  kinderenInBeeld: ['ja', 'nee', 'geen-kinderen'],
  politieInformatie: ['uitgewisseld', 'ontbreekt'],
  contactpoging: ['gelukt', 'niet-gelukt', 'niet-veilig'],
}

export const wegingLoopt = (m: Kern): Weigering | null =>
  m.weging.stand === 'bezig'
    ? null
    : weiger('MAG_NU_NIET', 'Over deze weging is al besloten. Laat het besluit eerst terugleggen.')

/** Records answers of the instrument; the instrument never computes a verdict (R-VT-08). */
export function beantwoord(m: Open, o: O<'BeantwoordVragen'>, ctx: Ctx): Uitkomst {
  const dicht = wegingLoopt(m)
  if (dicht) return dicht
  for (const a of o.antwoorden) {
    const vraag = ctx.regio.keten.weging.instrument.find(v => v.id === a.vraag)
    if (!vraag) return weiger('ONVOLLEDIG', 'Deze vraag hoort niet bij het instrument van de regio.')
    if ((vraag.perPersoon ?? false) !== (a.persoon !== null))
      return weiger('ONVOLLEDIG', 'Geef bij deze vraag per persoon een antwoord.', {
        velden: [{ veld: a.vraag, uitleg: 'per persoon' }],
      })
    if (!past(vraag, a.waarde))
      return weiger('ONVOLLEDIG', 'Dit antwoord past niet bij de vraag.', {
        velden: [{ veld: a.vraag, uitleg: 'kies een van de antwoorden' }],
      })
  }
  return besluit({ soort: 'VragenBeantwoord', antwoorden: o.antwoorden })
}

function past(vraag: Vraag, waarde: string): boolean {
  if (vraag.antwoord === 'janee') return ['ja', 'nee', 'onbekend'].includes(waarde)
  if (vraag.antwoord === 'keuze') return vraag.opties?.some(x => x.id === waarde) ?? false
  return true // a text answer holds the id of the text
}

/** Steps run in the order of the region; step two cannot be completed before step one (R002-24). */
export function rondStapAf(m: Open, o: O<'RondStapAf'>, ctx: Ctx): Uitkomst {
  const stap = volgende(m, o.stap, ctx)
  if ('ok' in stap) return stap
  const geenInformatie = informatieMist(m, o.velden, ctx)
  if (geenInformatie) return geenInformatie
  const contact = o.velden.contactpoging?.keuze
  const zonderConsult = contact === 'gelukt' || contact === 'niet-gelukt' ? eerstConsult(m, ctx) : null
  if (zonderConsult) return zonderConsult
  const mist = stap.verplichteVelden.filter(v => leeg(o.velden[v])).map(v => ({ veld: v, uitleg: 'ontbreekt' }))
  const fout = Object.entries(o.velden).flatMap(([veld, w]) => keuzefout(veld as Wegingveld, w))
  const kinderen = 'directGevaar' in o.velden ? zonderBevinding(m, o.velden) : []
  // R000-39: who is named as the expert is one, by the record of roles
  const wie = o.velden.deskundige?.keuze
  const vreemd =
    'deskundige' in o.velden && !(wie !== undefined && (o.deskundigen ?? []).includes(wie))
      ? [{ veld: 'deskundige', uitleg: 'kies een gedragswetenschapper van uw organisatie' }]
      : []
  const alles = [...mist, ...fout, ...kinderen, ...vreemd.filter(v => !mist.some(x => x.veld === v.veld))]
  if (alles.length > 0)
    return weiger('ONVOLLEDIG', `De stap "${stap.label}" is nog niet volledig.`, { bron: stap.bron, velden: alles })
  return besluit({ soort: 'WegingstapAfgerond', stap: o.stap, velden: o.velden })
}

/** A step of the region can be passed over with a recorded reason (R000-19); one that follows from the law never (R002-136). */
export function slaStapOver(m: Open, o: O<'SlaStapOver'>, ctx: Ctx): Uitkomst {
  const stap = wegingLoopt(m) ?? volgende(m, o.stap, ctx)
  if ('ok' in stap) return stap
  const vast = [
    ...(stap.wettelijk === true ? [{ veld: 'stap', uitleg: 'is wettelijk' }] : []),
    ...stap.verplichteVelden
      .filter(v => NOOIT_OVERSLAAN.includes(v))
      .map(veld => ({ veld: veld as string, uitleg: 'is altijd nodig' })),
  ]
  if (vast.length > 0)
    return weiger('MAG_NU_NIET', `De stap "${stap.label}" kan niet worden overgeslagen.`, {
      bron: stap.bron,
      velden: vast,
    })
  return besluit({ soort: 'WegingstapOvergeslagen', stap: o.stap, reden: o.reden })
}

/** Findings without which nobody may hand over or decide (R000-38, R003-50, R003-53). */
const NOOIT_OVERSLAAN: readonly Wegingveld[] = [
  'directGevaar',
  'ernst',
  'complexiteit',
  'verhoogdRisico',
  'conclusie',
  'motivering',
]

function volgende(m: Open, id: string, ctx: Ctx) {
  const dicht = nogTeDoen(m, id) ? null : wegingLoopt(m)
  if (dicht) return dicht
  const stappen = ctx.regio.keten.weging.stappen
  const i = stappen.findIndex(s => s.id === id)
  const stap = stappen[i]
  if (!stap) return weiger('ONVOLLEDIG', 'Deze stap hoort niet bij de weging van de regio.')
  const eerder = stappen.slice(0, i).find(s => !(s.id in m.stappen))
  if (eerder) return weiger('MAG_NU_NIET', `Rond eerst de stap "${eerder.label}" af.`, { bron: eerder.bron })
  return stap
}

const leeg = (w: Veldwaarde | undefined): boolean =>
  w === undefined || (w.keuze === undefined && w.tekst === undefined && (w.perPersoon ?? []).length === 0)

function keuzefout(veld: Wegingveld, w: Veldwaarde): { veld: string; uitleg: string }[] {
  const keuzes = VELDKEUZES[veld]
  if (keuzes && w.keuze !== undefined && !keuzes.includes(w.keuze))
    return [{ veld, uitleg: `kies uit: ${keuzes.join(', ')}` }]
  if (keuzes && w.keuze === undefined && (w.perPersoon ?? []).length === 0) return [{ veld, uitleg: 'maak een keuze' }]
  if (veld === 'politieInformatie' && w.keuze === 'ontbreekt' && w.tekst === undefined)
    return [{ veld, uitleg: 'zeg waarom de informatie van de politie ontbreekt' }]
  if (veld === 'contactpoging' && w.keuze === 'niet-veilig' && w.tekst === undefined)
    return [{ veld, uitleg: 'zeg waarom contact niet veilig is' }]
  return []
}

/** Severity and threat are separate findings, the threat for each victim and each child (R001-38). */
function zonderBevinding(m: Kern, velden: Wegingvelden): { veld: string; uitleg: string }[] {
  const bevonden = new Set((velden.directGevaar?.perPersoon ?? []).map(p => p.persoon))
  const nodig = m.personen.filter(p => p.kind || isSlachtoffer(p))
  const mist = nodig.filter(p => !bevonden.has(p.id)).length
  return mist > 0
    ? [{ veld: 'directGevaar', uitleg: `geef voor elk slachtoffer en elk kind een oordeel; er ontbreken er ${mist}` }]
    : []
}

/** What is not yet answered, and which answers contradict each other: shown, never turned into a score (R-VT-08, safety item 48). */
export function gatenEnTegenspraak(
  m: Kern,
  instrument: readonly Vraag[],
): {
  gaten: { vraag: string; persoon: string | null }[]
  tegenspraak: { vraag: string; met: string; uitleg: string }[]
} {
  const heeft = (vraag: string, persoon: string | null) =>
    m.antwoorden.some(a => a.vraag === vraag && a.persoon === persoon)
  const gaten = instrument
    .filter(v => v.verplicht)
    .flatMap(v =>
      v.perPersoon
        ? m.personen.map(p => ({ vraag: v.id, persoon: p.id as string | null }))
        : [{ vraag: v.id, persoon: null }],
    )
    .filter(g => !heeft(g.vraag, g.persoon))
  const tegenspraak = instrument.flatMap(v =>
    (v.tegenspraak ?? []).flatMap(t =>
      m.antwoorden
        .filter(a => a.vraag === v.id && a.waarde === t.antwoord)
        .filter(a =>
          m.antwoorden.some(
            (b: Antwoord) =>
              b.vraag === t.vraag &&
              b.waarde === t.waarde &&
              (a.persoon === null || b.persoon === null || a.persoon === b.persoon),
          ),
        )
        .map(() => ({ vraag: v.id, met: t.vraag, uitleg: t.uitleg })),
    ),
  )
  return { gaten, tegenspraak }
}

/** On what an answer rests: somebody's word or paper, nothing named, or nobody knows. */
export type Houvast = 'met-bron' | 'zonder-bron' | 'onbekend'

export const houvastVan = (a: Pick<Antwoord, 'waarde' | 'bron'>): Houvast =>
  a.waarde === 'onbekend' ? 'onbekend' : a.bron === null ? 'zonder-bron' : 'met-bron'

/** Decides after the weighing: all steps done, at least one decision the region knows, a motivation. */
export function besluitWeging(m: Open, o: O<'BesluitWeging'>, ctx: Ctx): Uitkomst {
  const dicht = wegingLoopt(m)
  if (dicht) return dicht
  const { weging, besluiten } = ctx.regio.keten
  const open = weging.stappen.filter(s => !(s.id in m.stappen))
  if (open.length > 0)
    return weiger('MAG_NU_NIET', 'De weging is nog niet klaar.', {
      bron: weging.bron,
      velden: open.map(s => ({ veld: s.id, uitleg: `de stap "${s.label}" is nog open` })),
    })
  const { gaten } = gatenEnTegenspraak(m, weging.instrument)
  if (gaten.length > 0)
    return weiger('MAG_NU_NIET', `Er zijn nog ${gaten.length} verplichte vragen zonder antwoord.`, {
      velden: gaten.slice(0, 20).map(g => ({ veld: g.vraag, uitleg: 'nog niet beantwoord' })),
    })
  if (o.besluiten.length === 0) return weiger('ONVOLLEDIG', 'Kies ten minste een besluit.')
  const vreemd = o.besluiten.find(b => !besluiten.includes(b))
  if (vreemd)
    return weiger('ONVOLLEDIG', 'Dit besluit kent de regio niet.', {
      bron: ctx.regio.keten.bron,
      velden: [{ veld: 'besluiten', uitleg: `kies uit: ${besluiten.join(', ')}` }],
    })
  if (o.besluiten.length > 1 && o.besluiten.some(b => b === 'EIND' || b === 'ADV'))
    return weiger('ONVOLLEDIG', 'Einde van de bemoeienis en omzetten in advies gaan niet samen met een ander besluit.')
  if (m.acuut && m.contacten.filter(c => c === 'politie' || c === 'justitie').length === 0) {
    return weiger(
      'MAG_NU_NIET',
      'Bij acuut gevaar hoort contact met politie of justitie. Leg dat contact eerst vast.',
      { bron: ctx.regio.keten.acuut.bron },
    )
  }
  const naarRaad = o.besluiten.includes('VTO') ? raadBezwaar(o.raad, ctx) : null
  if (naarRaad) return naarRaad
  return besluit({
    soort: 'WegingBesloten',
    besluiten: o.besluiten,
    motivering: o.motivering,
    door: ctx.wie.mens,
    ...(o.raad && o.besluiten.includes('VTO') ? { raad: o.raad } : {}),
  })
}

/** A second professional confirms; never the person who decided. */
export function bevestig(m: Open, ctx: Ctx): Uitkomst {
  if (m.weging.stand !== 'besloten') return weiger('MAG_NU_NIET', 'Er ligt geen besluit om te bevestigen.')
  if (m.weging.door === ctx.wie.mens)
    return weiger('NIET_BEVOEGD', 'Een ander dan wie besloot moet bevestigen: vraag een tweede professional.', {
      bron: 'dossier 1.6; UB Wmo 2015 art. 4.1.3',
    })
  return besluit({ soort: 'BesluitBevestigd', door: ctx.wie.mens, besluiten: m.weging.besluiten })
}

export function legTerug(m: Open, o: O<'LegBesluitTerug'>, ctx: Ctx): Uitkomst {
  if (m.weging.stand !== 'besloten') return weiger('MAG_NU_NIET', 'Er ligt geen besluit om terug te leggen.')
  return besluit({ soort: 'BesluitTeruggelegd', door: ctx.wie.mens, reden: o.reden })
}
