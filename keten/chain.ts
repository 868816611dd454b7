import type { Pijplijn, Vervolg } from '../kernel/pipeline.ts'
import type { Feit } from '../kernel/decider.ts'
import { werkBij, type Schrijf } from '../kernel/rijen.ts'
import { tafelsVoor } from '../gedeeld/regio/tafel.ts'
import type { AlarmFeit } from './alarm/index.ts'
import type { CasusOpdracht } from './casus/index.ts'
import type { Huisverbod, HuisverbodFeit } from './huisverbod/index.ts'
import type { Melding, MeldingFeit } from './melding/index.ts'
import type { Verblijf, VerblijfFeit } from './opvang/index.ts'
import type { OverlegOpdracht } from './overleg/index.ts'
import { leesbaarNummer } from './zaak.ts'
import { zetKlaar } from './post/index.ts'

/**
 * The handovers on one page: on this fact of A, that command to B. Runs in the same transaction, in the name of the same person.
 *
 *   melding.OverdrachtAanvaard     ->  casus.OpenCasus     the receiver accepts: from this instant the receiver holds the family
 *   huisverbod.OverdrachtAanvaard  ->  casus.OpenCasus     the same, after a restraining order
 *   opvang.OverdrachtAanvaard      ->  casus.OpenCasus     the same, after a stay in shelter, unless that team had a case already (R001-89)
 *   melding.MeldingOntvangen       ->  overleg.Agendeer    a police report, where a table of this area takes all of them (R002-46)
 *   alarm.AlarmAanGezinGemeld      ->  casus.NoteerAlarm   an alarm stands with the household and sets a safety check (R001-126)
 *   huisverbod.HuisverbodOpgelegd  ->  overleg.Agendeer    an order, where a table takes all open orders (R000-87)
 */
export const keten: Pijplijn['keten'] = (feit, over): readonly Vervolg[] => {
  if (over.slice === 'melding' && feit.soort === 'OverdrachtAanvaard')
    return opentCasus(feit as Extract<MeldingFeit, { soort: 'OverdrachtAanvaard' }>, over)
  if (over.slice === 'huisverbod' && feit.soort === 'OverdrachtAanvaard')
    return naHuisverbod(feit as Extract<HuisverbodFeit, { soort: 'OverdrachtAanvaard' }>, over)
  if (over.slice === 'opvang' && feit.soort === 'OverdrachtAanvaard')
    return naVerblijf(feit as Extract<VerblijfFeit, { soort: 'OverdrachtAanvaard' }>, over)
  if (over.slice === 'alarm' && feit.soort === 'AlarmAanGezinGemeld')
    return noteertAlarm(feit as Extract<AlarmFeit, { soort: 'AlarmAanGezinGemeld' }>, over)
  if (over.slice === 'melding' && feit.soort === 'MeldingOntvangen') {
    const m = over.na as Melding
    if (m.status === 'geen' || feit['bron'] !== 'politie') return []
    return agendeert('politiemelding', { gemeente: m.gemeente, mensen: m.personen.map(p => p.id) }, over)
  }
  if (over.slice === 'huisverbod' && feit.soort === 'HuisverbodOpgelegd') {
    const h = over.na as Huisverbod
    if (h.status === 'geen') return []
    return agendeert('huisverbod', { gemeente: h.gemeente, mensen: h.personen.map(p => p.id) }, over)
  }
  return []
}

function noteertAlarm(
  { alarm, uitZaak, persoon, op, reactie }: Extract<AlarmFeit, { soort: 'AlarmAanGezinGemeld' }>,
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  const opdracht: CasusOpdracht = { type: 'NoteerAlarm', alarm, aansluiting: over.stroom, persoon, op, reactie }
  return [{ slice: 'casus', stroom: uitZaak, nieuw: false, opdracht, rijen: [] }]
}

/**
 * What a rule of the region puts on an agenda: only that it is there. Why it is told, and on which ground, somebody says before any
 * partner is asked to come.
 */
function agendeert(
  regel: 'politiemelding' | 'huisverbod',
  wat: { gemeente: string; mensen: readonly string[] },
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  return tafelsVoor(over.definitie, regel, wat.gemeente).map(t => {
    const stroom = over.nieuwId()
    const { voorzitter } = t.tafel
    const opdracht: OverlegOpdracht = {
      type: 'Agendeer',
      tafel: t.id,
      nummer: leesbaarNummer('O', stroom),
      uitZaak: over.stroom,
      gemeente: wat.gemeente,
      voorzitter: voorzitter === 'inbrenger' ? over.wie.organisatie : over.organisatie(voorzitter),
      aanleiding: regel,
      regel: true,
      spoed: false,
      grond: 'wmo-5-1-6',
      doel: null,
      noodzaak: null,
      gezinWeet: false,
      toelating: [],
      personen: wat.mensen,
    }
    return { slice: 'overleg', stroom, nieuw: true, opdracht, rijen: [] }
  })
}

/**
 * What a fact leaves for other systems, in the same transaction: nothing is sent here, it is put ready.
 *
 *   melding.MelderTeruggekoppeld  ->  post: VT-terugkoppeling      the report came in as a message, so its answer goes out as one
 *   melding.BesluitBevestigd      ->  post: Verzoek tot Onderzoek  the decision says that the Raad is asked (VTO)
 *   melding.BesluitBevestigd, MelderTeruggekoppeld, MeldingGesloten  ->  werkbladpost  the worksheet it came from shows what Veilig Thuis did
 *
 * The other way, from a worksheet to Veilig Thuis, is a report like any other, taken in by the system of that reporting point
 * (service/werkblad): who reports works for another organisation and can open nothing there.
 */
export const naast: NonNullable<Pijplijn['naast']> = (feit, over): readonly Schrijf[] => {
  if (over.slice !== 'melding') return []
  const m = over.na as Melding
  if (m.status === 'geen') return []
  const besluiten = m.weging.stand === 'bevestigd' ? m.weging.besluiten : []
  const klaar = (soort: Parameters<typeof zetKlaar>[0]['soort']) => [
    zetKlaar({
      soort,
      regio: over.wie.regio,
      id: over.nieuwId(),
      organisatie: m.organisatie,
      zaak: over.stroom,
      op: over.nu,
      besluiten,
      document: over.nieuwId(),
    }),
  ]
  const uitWerkblad = m.berichtOp !== null && m.bron === 'professional'
  const naarBlad = uitWerkblad ? laatWeten(feit, over) : []
  // what a citizen sent at the door has no system to answer to
  if (feit.soort === 'MelderTeruggekoppeld' && m.berichtOp !== null && m.bron === 'politie')
    return klaar('vt-terugkoppeling')
  if (feit.soort === 'BesluitBevestigd' && besluiten.includes('VTO'))
    return [...naarBlad, ...klaar('verzoek-tot-onderzoek')]
  return naarBlad
}

/** What the reporter may know: that it was decided, what was told to them, and that it is closed (Wmo 2015 art. 4.1.1 lid 2 g). */
function laatWeten(feit: Feit, over: { stroom: string; wie: { regio: string }; nu: string }): readonly Schrijf[] {
  const zet =
    feit.soort === 'BesluitBevestigd'
      ? { besloten_op: over.nu }
      : feit.soort === 'MelderTeruggekoppeld'
        ? { terug_op: over.nu, terug_tekst: String(feit['verslag']) }
        : feit.soort === 'MeldingGesloten'
          ? { gesloten_op: over.nu }
          : null
  return zet === null ? [] : [werkBij('werkbladpost', { regio: over.wie.regio, id: over.stroom }, zet)]
}

function opentCasus(
  feit: Extract<MeldingFeit, { soort: 'OverdrachtAanvaard' }>,
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  const m = over.na as Melding
  if (m.status === 'geen') return []
  const velden = Object.values(m.stappen).flatMap(s => ('velden' in s ? [s.velden] : []))
  const opdracht: CasusOpdracht = {
    type: 'OpenCasus',
    gemeente: m.gemeente,
    nummer: feit.nummer,
    uitMelding: over.stroom,
    ...(m.overdracht.stand === 'aanvaard' && m.overdracht.steun !== null ? { steun: m.overdracht.steun } : {}),
    gever: m.organisatie,
    gemeldOp: m.ontvangenOp,
    urgentie: m.urgentie,
    vormen: m.toedracht.vormen,
    personen: m.personen.map(p => {
      const veilig = m.veiligContact[p.id]?.wijzen
      return { id: p.id, rollen: p.rollen, kind: p.kind, ...(veilig === undefined ? {} : { veiligContact: veilig }) }
    }),
    verbanden: m.verbanden,
    verhoogdRisico: velden.some(v => v.verhoogdRisico?.keuze === 'ja'),
    complex: velden.some(v => v.complexiteit?.keuze === 'complex'),
  }
  return [{ slice: 'casus', stroom: feit.casus, nieuw: true, opdracht, rijen: [] }]
}

/** The one who left is the suspected offender, who stayed the victim; a child is always a victim too (the case adds that). */
const ROL = { uithuisgeplaatste: 'pleger', achterblijver: 'slachtoffer', kind: 'kind-in-gezin' } as const

function naHuisverbod(
  feit: Extract<HuisverbodFeit, { soort: 'OverdrachtAanvaard' }>,
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  const h = over.na as Huisverbod
  if (h.status === 'geen') return []
  const weg = h.personen.find(p => p.rol === 'uithuisgeplaatste')
  const opdracht: CasusOpdracht = {
    type: 'OpenCasus',
    gemeente: h.gemeente,
    nummer: feit.nummer,
    uitMelding: over.stroom,
    gever: h.partijen.veiligThuis,
    gemeldOp: h.incidentOp,
    urgentie: 'hoog',
    vormen: [],
    personen: h.personen.map(p => ({ id: p.id, rollen: [ROL[p.rol]], kind: p.minderjarig })),
    verbanden: h.personen.flatMap(p =>
      weg === undefined || p.relatie === null ? [] : [{ van: p.id, naar: weg.id, soort: p.relatie, geweld: false }],
    ),
    verhoogdRisico: h.overtredingen.length > 0,
    complex: false,
  }
  return [{ slice: 'casus', stroom: feit.casus, nieuw: true, opdracht, rijen: [] }]
}

/** Who came to the shelter for safety is the victim; whom they fled is not in the stay, so the team adds that. */
function naVerblijf(
  feit: Extract<VerblijfFeit, { soort: 'OverdrachtAanvaard' }>,
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  const v = over.na as Verblijf
  if (v.status === 'geen' || feit.bestond) return []
  const opdracht: CasusOpdracht = {
    type: 'OpenCasus',
    gemeente: v.uitstroom?.gemeente ?? v.gemeente,
    nummer: feit.nummer,
    uitMelding: over.stroom,
    gever: v.veiligThuis,
    gemeldOp: v.op,
    urgentie: 'hoog',
    vormen: [],
    personen: v.personen.map(p => ({
      id: p.id,
      rollen: [p.rol === 'kind' ? 'kind-in-gezin' : 'slachtoffer'],
      kind: p.minderjarig,
    })),
    verbanden: [],
    verhoogdRisico: v.kleur === 'rood',
    complex: false,
  }
  return [{ slice: 'casus', stroom: feit.casus, nieuw: true, opdracht, rijen: [] }]
}
