import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { gelukt, poging, type Hand } from '../../verhaal/hand.ts'
import {
  aanbod,
  beantwoord,
  besluit,
  bevestig,
  doe,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
} from '../../verhaal/handelingen.ts'
import {
  helpGezin,
  informeerEnSluit,
  maakStabiel,
  sluitCasus,
  spreekNazorgAf,
  stelGezinsplanVast,
  toonResultaat,
} from '../gezinsstappen.ts'
import type { Dobbel } from './dobbel.ts'
import type { Komst } from './gezinnen.ts'
import { kantoor } from './kalender.ts'
import type { Ploeg } from './mensen.ts'
import type { Uitkomst } from './voortgang.ts'
import { maandVan, type Waarheid } from './waarheid.ts'

/** What one report needs to be lived: chance, people, and steps that happen once, each at its own moment. */
export type Leven = {
  def: RegioDefinitie
  dobbel: Dobbel
  komst: Komst
  /** what is known of this family from reports before: the reports themselves, and cases with a plan */
  gezin: Gezinsgeheugen
  waar: Waarheid
  hand: (wie: keyof Ploeg) => Hand
  /** when the year that is played ends */
  tot: number
  /** who the director of this family is */
  regisseur: string
  /** waits for the moment and does the step; what it left is remembered. @throws Voorbij when the year is over by then */
  stap: <U extends Uitkomst>(naam: string, op: number, doen: (dag: string) => Promise<U>) => Promise<U>
}

/** The reports of a family, the earliest first; and its case: with a director, with a plan, open until it closes. */
export type Gezinszaak = { nummer: string; geleid: boolean; plan: boolean; dicht: boolean }
/** `beurt`: two reports of one family may be worked on at once; who leads and whose plan it is are settled one after the other. */
export type Gezinsgeheugen = { meldingen: string[]; zaken: Gezinszaak[]; beurt: Promise<unknown> }

/** Does this when nobody else is settling something of the family. Inside a step only: a life that waits for its moment holds nothing. */
function omBeurt<T>(gezin: Gezinsgeheugen, doe: () => Promise<T>): Promise<T> {
  const uit = gezin.beurt.then(doe)
  gezin.beurt = uit.catch(() => undefined)
  return uit
}

/** The year ended before this step: what was open stays open. */
export class Voorbij extends Error {}

const UUR = 3_600_000
const DAG = 24 * UUR
type Weg = 'EIND' | 'OVD-LOK' | 'OND'

/** One report from the call to the last look back, as far as the year goes. Shares of each course are a choice of Kring. */
export async function leef(l: Leven): Promise<void> {
  const { dobbel, komst, waar } = l
  const { invoer } = komst
  const eerder = l.gezin.meldingen.slice(-20)
  const { id } = await l.stap('aanname', komst.op, async () => ({
    id: await neemAan(l.hand('aanname'), eerder.length > 0 ? { ...invoer, eerder } : invoer),
  }))
  l.gezin.meldingen.push(id)
  waar.meldingen.aantal += 1
  if (eerder.length > 0) waar.meldingen.herhaald += 1
  if (invoer.acuut) waar.meldingen.acuut += 1
  waar.tel(waar.meldingen.perMaand, maandVan(komst.op))
  waar.tel(waar.meldingen.perGemeente, invoer.gemeente)
  waar.tel(waar.meldingen.perBron, invoer.bron)
  for (const vorm of invoer.vormen) waar.tel(waar.meldingen.perVorm, vorm)

  const { weg, bevestigd, personen, aan } = await gewogen(l, id)
  if (weg === 'EIND') return vertelEnSluit(l, id, personen, kantoor(dobbel, bevestigd, dobbel.tussen(1, 8)), false)
  if (weg === 'OND') return onderzoek(l, id, personen, bevestigd)
  const over = await overgedragen(l, id, aan, bevestigd)
  const regieOp = kantoor(dobbel, over.op, dobbel.tussen(0, 2))
  const zaak = await wijsRegieToe(l, over.casus, regieOp)
  const sluitOp = kantoor(dobbel, regieOp, dobbel.tussen(0, 2))
  await vertelEnSluit(l, id, personen, sluitOp, true)
  if (zaak !== null) await metGezin(l, over, zaak, sluitOp)
}

type Gewogen = { weg: Weg; bevestigd: number; personen: readonly string[]; aan: string }

async function gewogen(l: Leven, id: string): Promise<Gewogen> {
  const { dobbel, komst, waar } = l
  const { acuut } = komst.invoer
  const laat = !acuut && dobbel.kans() < 0.1
  const weg = dobbel.weeg<Weg>([
    ['EIND', 34],
    ['OVD-LOK', 54],
    ['OND', 12],
  ])
  const gewogenOp = acuut
    ? komst.op + dobbel.tussen(1, 4) * UUR
    : kantoor(dobbel, komst.op, laat ? dobbel.tussen(7, 12) : dobbel.tussen(0, 3))
  const anna = l.hand('aanname')
  const { personen, aan } = await l.stap('weging', gewogenOp, async () => {
    const dossier = await openMelding(anna, id)
    if (acuut || dossier.werk.some(w => w.soort === 'amk-informeren')) {
      const partij = acuut ? 'politie' : 'meldpunt-kindermishandeling'
      await doe(anna, `/meldingen/${id}/contacten`, { partij, verslag: 'Gebeld en overlegd (verzonnen).' })
    }
    await beantwoord(anna, dossier, { kinderen: komst.invoer.personen.length > 2 ? 'ja' : 'nee' })
    for (const stap of dossier.regio.stappen) await rondStapAf(anna, dossier, stap.id)
    return { personen: dossier.melding.personen.map(p => p.id), aan: aanbod(dossier).aan }
  })
  const beslotenOp = gewogenOp + dobbel.tussen(1, 5) * (UUR / 2)
  await l.stap('besluit', beslotenOp, async () => {
    if (acuut)
      await doe(anna, `/meldingen/${id}/crisis`, {
        naar: 'Crisisdienst Proef',
        voor: 'volwassenen',
        verslag: 'Crisisdienst is ter plaatse (verzonnen).',
      })
    await besluit(anna, id, [weg], 'Besproken in het team; zo blijft het veilig (verzonnen).')
    return {}
  })
  if (laat) waar.meldingen.laatGewogen += 1
  const bevestigd = kantoor(dobbel, beslotenOp, dobbel.tussen(0, 1))
  await l.stap('bevestiging', bevestigd, async () => {
    await bevestig(l.hand('weging'), id)
    await doe(anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'De melder is gebeld (verzonnen).' })
    return {}
  })
  waar.tel(waar.meldingen.perBesluit, weg)
  waar.duurde('meldingTotBesluit', komst.op, bevestigd)
  return { weg, bevestigd, personen, aan }
}

async function vertelEnSluit(
  l: Leven,
  id: string,
  personen: readonly string[],
  op: number,
  over: boolean,
): Promise<void> {
  await l.stap('sluiting', op, async () => {
    await informeerEnSluit(l.hand('aanname'), id, personen, over)
    return {}
  })
  l.waar.meldingen.gesloten += 1
}

async function onderzoek(l: Leven, id: string, personen: readonly string[], na: number): Promise<void> {
  const { dobbel, waar } = l
  const anna = l.hand('aanname')
  const begin = kantoor(dobbel, na, dobbel.tussen(1, 4))
  await l.stap('onderzoek', begin, async () => {
    await doe(anna, `/meldingen/${id}/onderzoek`, { opzet: 'Gesprekken met school en huisarts (verzonnen).' })
    return {}
  })
  waar.onderzoeken.gestart += 1
  const klaar = kantoor(dobbel, begin, dobbel.tussen(15, 60))
  const conclusie = dobbel.weeg([
    ['bevestigd', 5],
    ['niet-bevestigd', 4],
    ['weerlegd', 1],
  ] as const)
  await l.stap('conclusie', klaar, async () => {
    await doe(anna, `/meldingen/${id}/onderzoek/conclusie`, { conclusie, bevindingen: 'Zie het verslag (verzonnen).' })
    return {}
  })
  waar.onderzoeken.afgerond += 1
  await vertelEnSluit(l, id, personen, kantoor(dobbel, klaar, dobbel.tussen(1, 5)), false)
}

/** From a confirmed decision to a team that accepted: at once, after giving back, too late, or after a hold where nobody is reached. */
async function overgedragen(l: Leven, id: string, aan: string, na: number): Promise<{ casus: string; op: number }> {
  const { dobbel, waar, def } = l
  const [anna, team] = [l.hand('aanname'), l.hand('team')]
  let op = kantoor(dobbel, na, dobbel.tussen(0, 2))
  const grond = def.keten.overdracht.aanhoudingen[0]?.id
  if (grond !== undefined && dobbel.kans() < 0.08) {
    await l.stap('aanhouding', op, async () => {
      await doe(anna, `/meldingen/${id}/overdracht/aanhouding`, { grond, reden: 'Nog geen gehoor (verzonnen).' })
      return {}
    })
    waar.overdrachten.aangehouden += 1
    op = kantoor(dobbel, op, dobbel.tussen(4, 15))
    await l.stap('aanhouding-einde', op, async () => {
      await doe(anna, `/meldingen/${id}/overdracht/aanhouding/einde`, { reden: 'Er is contact (verzonnen).' })
      return {}
    })
  }
  for (let keer = 1; ; keer++) {
    const aangebodenOp = op
    await l.stap(`aanbod-${keer}`, op, async () => {
      await doe(anna, `/meldingen/${id}/overdracht`, aanbodAan(aan))
      return {}
    })
    waar.overdrachten.aangeboden += 1
    // After a first time that went wrong somebody calls first, and then it goes well; and nobody is late into the next year, where
    // what became of the offer could not be known.
    const kanLaat = keer === 1 && op + 50 * DAG < l.tot
    const loop = keer > 1 ? 'goed' : dobbel.weeg<'goed' | 'terug' | 'laat'>([['goed', 80], ['terug', 8], ['laat', kanLaat ? 12 : 0]]) // prettier-ignore
    op = kantoor(dobbel, op, loop === 'laat' ? dobbel.tussen(25, 35) : keer > 1 ? 1 : dobbel.tussen(1, 2))
    const uit = await l.stap(`antwoord-${keer}`, op, async () => {
      if (loop === 'terug') {
        await doe(team, `/meldingen/${id}/overdracht/teruggave`, { reden: 'Er mist informatie (verzonnen).' })
        return { hoe: 'teruggegeven', casus: '' }
      }
      const antwoord = await team.stuur<{ geopend?: { slice: string; id: string }[] }>(
        `/meldingen/${id}/overdracht/aanvaarding`,
      )
      // The offer lapsed meanwhile: it is no longer there to accept.
      if (antwoord.status !== 200 && loop === 'laat') return { hoe: 'vervallen', casus: '' }
      const { geopend = [] } = await gelukt(Promise.resolve(antwoord))
      return { hoe: 'aanvaard', casus: geopend.find(g => g.slice === 'casus')?.id ?? '' }
    })
    if (uit.hoe === 'aanvaard') {
      waar.overdrachten.aanvaard += 1
      waar.casussen.geopend += 1
      waar.duurde('aanbodTotAanvaard', aangebodenOp, op)
      return { casus: uit.casus, op }
    }
    if (uit.hoe === 'teruggegeven') waar.overdrachten.teruggegeven += 1
    else waar.overdrachten.vervallen += 1
    op = kantoor(dobbel, op, 1)
  }
}

const aanbodAan = (aan: string) => ({
  aan,
  dossier: 'Overdrachtsdossier: wat er speelt en wat nodig is (verzonnen).',
  grond: 'wmo-4-1-1-2-d',
  noodzaak: 'Zonder deze gegevens kan het team het gezin niet helpen.',
  geheimDoorbroken: false,
  betrokkeneGeinformeerd: true,
  toestemming: 'gegeven',
})

/** One family, one director: a case that comes beside it joins, and the work goes on there (R001-45). @returns null when it joined */
async function wijsRegieToe(l: Leven, casus: string, op: number): Promise<Gezinszaak | null> {
  const team = l.hand('team')
  const { nummer, regie } = await l.stap('regie', op, () =>
    omBeurt(l.gezin, async () => {
      const { casus: c } = await openCasus(team, casus)
      const bij = l.gezin.zaken.find(z => z.geleid && !z.dicht)
      if (bij) {
        await doe(l.hand('regisseur'), `/casussen/${casus}/veiligheidsplan/koppeling`, { nummer: bij.nummer })
        return { nummer: c.nummer, regie: '' }
      }
      // Where a director is for complex cases only, an owner leads the others (P003-16).
      const gewoon = l.def.keten.casus.regie.alleenBijComplex && !c.personen.some(p => p.kind)
      const regie = gewoon ? 'zaakeigenaar' : 'casusregie'
      await doe(team, `/casussen/${casus}/regie`, { regie, mens: l.regisseur, schaal: c.schaal })
      onthoud(l.gezin, c.nummer, regie)
      return { nummer: c.nummer, regie }
    }),
  )
  if (regie === '') {
    l.waar.casussen.gekoppeld += 1
    return null
  }
  l.waar.casussen.metRegie += 1
  return onthoud(l.gezin, nummer, regie)
}

/** The case of a family under its number, once; also when the step was done in an earlier run. */
function onthoud(gezin: Gezinsgeheugen, nummer: string, regie: string): Gezinszaak {
  const er = gezin.zaken.find(z => z.nummer === nummer)
  if (er) return er
  const zaak = { nummer, geleid: regie === 'casusregie', plan: false, dicht: false }
  gezin.zaken.push(zaak)
  return zaak
}

/** The case: a plan, safety that lasts, closing, and looking back. One in four goes no further than a director this year. */
async function metGezin(l: Leven, over: { casus: string; op: number }, zaak: Gezinszaak, na: number): Promise<void> {
  const { dobbel, waar } = l
  const { casus } = over
  const r = l.hand('regisseur')
  if (dobbel.kans() < 0.25) return

  const planOp = kantoor(dobbel, na, dobbel.tussen(2, 12))
  const { bij } = await l.stap('plan', planOp, dag =>
    omBeurt(l.gezin, async () => {
      // One plan for a household: a case that comes beside it joins that plan, and the work goes on there (R000-83).
      const bij = l.gezin.zaken.find(z => z.plan && !z.dicht)?.nummer ?? ''
      if (bij !== '') await doe(r, `/casussen/${casus}/veiligheidsplan/koppeling`, { nummer: bij })
      if (bij === '') await naarPlan(r, casus, dag)
      if (bij === '') zaak.plan = true
      return { bij }
    }),
  )
  if (bij !== '') {
    waar.casussen.gekoppeld += 1
    return
  }
  waar.casussen.plannen += 1
  zaak.plan = true
  const stabielOp = kantoor(dobbel, planOp, dobbel.tussen(8, 30))
  await l.stap('stabiel', stabielOp, async () => {
    await maakStabiel(r, casus)
    return {}
  })
  const dichtOp = kantoor(dobbel, stabielOp, dobbel.tussen(10, 40))
  const maanden = await l.stap('dicht', dichtOp, dag =>
    omBeurt(l.gezin, async () => {
      const gekozen = await naarDicht(l, casus, dag)
      zaak.dicht = true
      return { maanden: gekozen.map(String) }
    }),
  )
  zaak.dicht = true
  waar.casussen.gesloten += 1
  waar.duurde('openingTotSluiting', over.op, dichtOp)
  for (const maand of maanden.maanden.map(Number)) await volgOp(l, casus, maand, dichtOp)
}

async function naarPlan(r: Hand, casus: string, dag: string): Promise<void> {
  const { personen } = (await openCasus(r, casus)).casus
  await helpGezin(r, casus, personen, dag)
  await stelGezinsplanVast(r, casus, dag)
}

/** Where the region sets no moments to look back, the team chooses three, six and twelve months for this family. */
const EIGEN_MAANDEN = [3, 6, 12]

async function naarDicht(l: Leven, casus: string, dag: string): Promise<readonly number[]> {
  const r = l.hand('regisseur')
  await spreekNazorgAf(r, casus)
  const vanRegio = l.def.keten.casus.opvolging.maanden
  if (vanRegio.length === 0)
    await doe(r, `/casussen/${casus}/nazorg/maanden`, {
      maanden: EIGEN_MAANDEN,
      reden: 'Het gezin wil dat (verzonnen).',
    })
  await toonResultaat(r, casus, dag)
  await sluitCasus(r, casus)
  return vanRegio.length > 0 ? vanRegio : EIGEN_MAANDEN
}

const MAAND = 30.44 * DAG

async function volgOp(l: Leven, casus: string, maand: number, dicht: number): Promise<void> {
  const { dobbel, waar } = l
  const uitkomst = dobbel.weeg([
    ['veilig', 7],
    ['zorgen', 2],
    ['niet-bereikt', 1],
  ] as const)
  // a little before the moment, and sometimes after it
  const op = kantoor(dobbel, dicht + maand * MAAND - 10 * DAG, dobbel.tussen(0, 9))
  await l.stap(`opvolging-${maand}`, op, async () => {
    const vast = { maand, uitkomst, verslag: 'Gebeld en gevraagd hoe het gaat (verzonnen).' }
    const { status, code } = await poging(l.hand('regisseur').stuur(`/casussen/${casus}/opvolging`, vast))
    if (status !== 200) throw new Error(`De opvolging na ${maand} maanden werd geweigerd: ${code}.`)
    return {}
  })
  waar.opvolgingen.aantal += 1
  waar.tel(waar.opvolgingen.perMaand, maand)
  waar.tel(waar.opvolgingen.perUitkomst, uitkomst)
}
