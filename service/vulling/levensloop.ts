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
  type Velden,
} from '../verhaal/handelingen.ts'
import {
  helpGezin,
  informeerEnSluit,
  maakStabiel,
  sluitCasus,
  spreekNazorgAf,
  stelGezinsplanVast,
  toonResultaat,
} from './gezinsstappen.ts'

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
  if (eigen.includes('EIND')) await naVertellen(id, g, false)
  if (!komt(loop, 'aangeboden')) return
  g.na(loop.aanbodNa ?? 6)
  const dossier = await openMelding(g.anna, id)
  await biedAan(g.anna, dossier)
  if (!komt(loop, 'aanvaard')) return
  g.na(20)
  const casus = await aanvaard(g.team, id)
  await naVertellen(id, g, true)
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

async function naVertellen(id: string, g: Gezelschap, over: boolean): Promise<void> {
  g.na(22)
  const { melding } = await openMelding(g.anna, id)
  const personen = melding.personen.map(p => p.id)
  await informeerEnSluit(g.anna, id, personen, over)
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
  g.na(48)
  await helpGezin(r, casus, begin.casus.personen, g.dag())
  g.na(72)
  await stelGezinsplanVast(r, casus, g.dag())
  if (!komt(loop, 'stabiel')) return
  g.na(12 * 24)
  await maakStabiel(r, casus)
  if (!komt(loop, 'gesloten')) return
  g.na(30 * 24)
  await spreekNazorgAf(r, casus)
  await toonResultaat(r, casus, g.dag())
  g.na(32 * 24)
  await sluitCasus(r, casus)
}
