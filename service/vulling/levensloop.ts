import type { AannameInvoer } from '../../keten/melding/index.ts'
import type { Hand } from '../verhaal/hand.ts'
import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  doe,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
  stelPlanVast,
  stelVoorwaarde,
  type Velden,
} from '../verhaal/handelingen.ts'

/** How far a report has come in the demo, in the order in which a family meets the chain. */
export const STANDEN = [
  'nieuw',
  'in-weging',
  'besloten',
  'gewogen',
  'aangeboden',
  'aanvaard',
  'veiligheid',
  'stabiel',
  'gesloten',
] as const
export type Stand = (typeof STANDEN)[number]

/** Who walks along, and the clock of this one report. */
export type Gezelschap = {
  anna: Hand
  gijs: Hand
  team: Hand
  regisseur: Hand
  /** sets the clock to so many hours after the report */
  na: (uren: number) => void
  /** the day on that clock */
  dag: () => string
}
export type Loop = {
  melding: AannameInvoer
  stand: Stand
  /** hours from report to offer, where the last step is an offer that waits */
  aanbodNa?: number
  velden?: Velden
  besluiten?: ('OVD-LOK' | 'OND' | 'EIND')[]
  aanhouding?: string
}

const komt = (loop: Loop, tot: Stand): boolean => STANDEN.indexOf(loop.stand) >= STANDEN.indexOf(tot)

/** One report on its way through the chain, as far as it came; every act a real decision by a demo person. */
export async function leefDoor(loop: Loop, g: Gezelschap): Promise<void> {
  g.na(0)
  const id = await neemAan(g.anna, loop.melding)
  if (!komt(loop, 'in-weging')) return
  const eigen = loop.besluiten ?? ['OVD-LOK']
  await weeg(id, loop, g)
  if (!komt(loop, 'besloten')) return
  g.na(4)
  if (loop.melding.acuut)
    await doe(g.anna, `/meldingen/${id}/crisis`, {
      naar: 'Crisisdienst Proef',
      voor: 'volwassenen',
      verslag: 'Crisisdienst is ter plaatse (verzonnen).',
    })
  await besluit(g.anna, id, eigen, 'Besproken in het team; zo blijft het veilig (verzonnen).')
  if (!komt(loop, 'gewogen')) return
  g.na(5)
  await bevestig(g.gijs, id)
  await doe(g.anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'De melder is gebeld (verzonnen).' })
  if (loop.aanhouding !== undefined)
    await doe(g.anna, `/meldingen/${id}/overdracht/aanhouding`, {
      grond: loop.aanhouding,
      reden: 'Nog geen gehoor (verzonnen).',
    })
  if (eigen.includes('OND'))
    await doe(g.anna, `/meldingen/${id}/onderzoek`, { opzet: 'Gesprekken met school en huisarts (verzonnen).' })
  if (eigen.includes('EIND')) await informeerEnSluit(id, g, 'einde-bemoeienis')
  if (!komt(loop, 'aangeboden')) return
  g.na(loop.aanbodNa ?? 6)
  const dossier = await openMelding(g.anna, id)
  await biedAan(g.anna, dossier)
  if (!komt(loop, 'aanvaard')) return
  g.na(20)
  const casus = await aanvaard(g.team, id)
  await informeerEnSluit(id, g, 'overgedragen')
  await metGezin(casus, loop, g)
}

async function weeg(id: string, loop: Loop, g: Gezelschap): Promise<void> {
  g.na(1)
  const dossier = await openMelding(g.anna, id)
  if (loop.melding.acuut || dossier.werk.some(w => w.soort === 'amk-informeren')) {
    const partij = loop.melding.acuut ? 'politie' : 'meldpunt-kindermishandeling'
    await doe(g.anna, `/meldingen/${id}/contacten`, { partij, verslag: 'Gebeld en overlegd (verzonnen).' })
  }
  await beantwoord(g.anna, dossier, { kinderen: loop.melding.personen.length > 2 ? 'ja' : 'nee' })
  const stappen = komt(loop, 'besloten') ? dossier.regio.stappen : dossier.regio.stappen.slice(0, 1)
  g.na(2)
  for (const stap of stappen) await rondStapAf(g.anna, dossier, stap.id, loop.velden)
}

async function informeerEnSluit(id: string, g: Gezelschap, reden: string): Promise<void> {
  g.na(22)
  const { melding } = await openMelding(g.anna, id)
  for (const persoon of melding.personen)
    await doe(g.anna, `/meldingen/${id}/informeren`, {
      persoon: persoon.id,
      verslag: 'Verteld wat is vastgelegd en waarom (verzonnen).',
    })
  const over = reden === 'overgedragen'
  const eind = over
    ? { bestemming: 'lokaal-team', hulp: 'gestart' }
    : { bestemming: 'geen-hulp-nodig', hulp: 'niet-nodig' }
  await doe(g.anna, `/meldingen/${id}/sluiting`, { reden, ...eind })
}

/** The case: a director, the children, a plan, safety, and what it takes to close. */
async function metGezin(casus: string, loop: Loop, g: Gezelschap): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  g.na(24)
  const begin = await openCasus(g.team, casus)
  const mens = begin.collegas.find(c => c.rol === 'casusregisseur')?.id ?? ''
  await doe(g.team, pad('regie'), { regie: 'casusregie', mens, schaal: begin.casus.schaal })
  if (!komt(loop, 'veiligheid')) return

  const r = g.regisseur
  const { personen } = begin.casus
  g.na(48)
  for (const kind of personen.filter(p => p.kind)) {
    await doe(r, pad('kindgesprekken'), { kind: kind.id, verslag: 'Op school gesproken (verzonnen).' })
    await doe(r, pad('hulp'), {
      persoon: kind.id,
      wat: 'Steun op school',
      aanbieder: 'Jeugdteam Demo',
      medewerkingOuders: 'ja',
    })
  }
  await doe(r, pad('hulp'), {
    persoon: personen[0]?.id ?? '',
    wat: 'Begeleiding thuis',
    aanbieder: 'Hulp Demo',
    medewerkingOuders: 'niet-nodig',
  })
  await stelVoorwaarde(r, casus, {
    voor: personen.map(p => p.id),
    tekst: 'Er wordt niet geslagen en niet gedreigd.',
    controleOp: g.dag(),
    controleur: 'oma Proef',
    hoe: 'Oma belt elke avond.',
    alsNiet: 'Oma belt het team.',
  })
  await doe(r, pad('risicofactoren'), { persoon: personen[1]?.id ?? '', tekst: 'Drank bij spanning (verzonnen).' })
  g.na(72)
  await stelPlanVast(r, casus, 'Bij ruzie gaat hij naar zijn broer; oma controleert (verzonnen).', g.dag())
  if (komt(loop, 'stabiel')) await totStabiel(casus, loop, g)
}

async function totStabiel(casus: string, loop: Loop, g: Gezelschap): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const r = g.regisseur
  g.na(12 * 24)
  const { casus: c } = await openCasus(r, casus)
  for (const hulp of c.hulp) await doe(r, pad('hulp/start'), { hulp: hulp.id })
  for (const v of c.voorwaarden)
    await doe(r, pad('voorwaarden/controle'), {
      voorwaarde: v.id,
      stand: 'gehaald',
      verslag: 'Twee weken rust (verzonnen).',
    })
  await doe(r, pad('veiligheid'), {
    oordeel: 'veilig',
    perPersoon: c.personen.map(p => ({ persoon: p.id, oordeel: 'veilig' })),
    toelichting: 'Met ieder apart gesproken (verzonnen).',
  })
  await doe(r, pad('fase'), { onderbouwing: 'De voorwaarden zijn gehaald (verzonnen).' })
  if (!komt(loop, 'gesloten')) return
  g.na(30 * 24)
  for (const risico of c.risicos)
    await doe(r, pad('risicofactoren/afsluiting'), {
      factor: risico.id,
      onderbouwing: 'Behandeling afgerond (verzonnen).',
    })
  await doe(r, pad('fase'), { onderbouwing: 'Het blijft veilig (verzonnen).' })
  await doe(r, pad('netwerk'), { verslag: 'Oma en de buurvrouw doen mee (verzonnen).' })
  await doe(r, pad('nazorg'), {
    verslag: 'Het gezin weet wie het kan bellen (verzonnen).',
    slachtoffer: 'Elke maand een gesprek (verzonnen).',
    plegerStand: 'niet',
    pleger: 'Wil dat niet; weet waar hulp is (verzonnen).',
    bijHerhaling: 'De buurvrouw belt het team; het team komt dezelfde dag (verzonnen).',
  })
  await doe(r, pad('stabiel-resultaat'), {
    bewijs: 'School, huisarts en oma zien rust (verzonnen).',
    op: g.dag(),
  })
  g.na(32 * 24)
  await doe(r, pad('sluiting'), { motivering: 'Stabiel veilig; afspraken staan (verzonnen).' })
}
