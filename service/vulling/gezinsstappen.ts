import type { Lid } from '../verhaal/dossiers.ts'
import type { Hand } from '../verhaal/hand.ts'
import { doe, openCasus, stelPlanVast, stelVoorwaarde } from '../verhaal/handelingen.ts'

/** What a team does with a made-up family, step by step; when each step is, is for the demo or the year to say. */

/** Every person hears what was recorded, and the report closes: handed over, or with nothing more to do. */
export async function informeerEnSluit(
  anna: Hand,
  melding: string,
  personen: readonly string[],
  over: boolean,
): Promise<void> {
  for (const persoon of personen)
    await doe(anna, `/meldingen/${melding}/informeren`, {
      persoon,
      verslag: 'Verteld wat is vastgelegd en waarom (verzonnen).',
    })
  await doe(
    anna,
    `/meldingen/${melding}/sluiting`,
    over
      ? { reden: 'overgedragen', bestemming: 'lokaal-team', hulp: 'gestart' }
      : { reden: 'einde-bemoeienis', bestemming: 'geen-hulp-nodig', hulp: 'niet-nodig' },
  )
}

/** Each child is heard and gets help, the first parent too; a condition with somebody who checks it, and what makes it unsafe. */
export async function helpGezin(r: Hand, casus: string, personen: readonly Lid[], dag: string): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  for (const kind of personen.filter(p => p.kind)) {
    await doe(r, pad('kindgesprekken'), { kind: kind.id, verslag: 'Op school gesproken (verzonnen).' })
    await doe(r, pad('hulp'), {
      persoon: kind.id,
      wat: 'Steun op school',
      aanbieder: 'Jeugdteam Proef',
      medewerkingOuders: 'ja',
    })
  }
  await doe(r, pad('hulp'), {
    persoon: personen[0]?.id ?? '',
    wat: 'Begeleiding thuis',
    aanbieder: 'Hulp Proef',
    medewerkingOuders: 'niet-nodig',
  })
  await stelVoorwaarde(r, casus, {
    voor: personen.map(p => p.id),
    tekst: 'Er wordt niet geslagen en niet gedreigd (verzonnen).',
    controleOp: dag,
    controleur: 'oma Proef',
    hoe: 'Oma belt elke avond.',
    alsNiet: 'Oma belt het team.',
  })
  await doe(r, pad('risicofactoren'), { persoon: personen[1]?.id ?? '', tekst: 'Drank bij spanning (verzonnen).' })
}

export const stelGezinsplanVast = (r: Hand, casus: string, dag: string): Promise<void> =>
  stelPlanVast(r, casus, 'Bij ruzie gaat hij naar zijn broer; oma controleert (verzonnen).', dag)

/** The help begins, the conditions hold, everybody is safe: the next phase. */
export async function maakStabiel(r: Hand, casus: string): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const { casus: c } = await openCasus(r, casus)
  for (const hulp of c.hulp) await doe(r, pad('hulp/start'), { hulp: hulp.id })
  for (const v of c.voorwaarden)
    await doe(r, pad('voorwaarden/controle'), { voorwaarde: v.id, stand: 'gehaald', verslag: 'Rust (verzonnen).' })
  await doe(r, pad('veiligheid'), {
    oordeel: 'veilig',
    perPersoon: c.personen.map(p => ({ persoon: p.id, oordeel: 'veilig' })),
    toelichting: 'Met ieder apart gesproken (verzonnen).',
  })
  await doe(r, pad('fase'), { onderbouwing: 'De voorwaarden zijn gehaald (verzonnen).' })
}

/** What made it unsafe has no influence any more, the network takes part, and it is agreed who is there afterwards. */
export async function spreekNazorgAf(r: Hand, casus: string): Promise<void> {
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const { casus: c } = await openCasus(r, casus)
  for (const risico of c.risicos)
    await doe(r, pad('risicofactoren/afsluiting'), { factor: risico.id, onderbouwing: 'Afgerond (verzonnen).' })
  await doe(r, pad('fase'), { onderbouwing: 'Het blijft veilig (verzonnen).' })
  await doe(r, pad('netwerk'), { verslag: 'Oma en de buurvrouw doen mee (verzonnen).' })
  await doe(r, pad('nazorg'), {
    verslag: 'Het gezin weet wie het kan bellen (verzonnen).',
    slachtoffer: 'Elke maand een gesprek (verzonnen).',
    plegerStand: 'niet',
    pleger: 'Wil dat niet; weet waar hulp is (verzonnen).',
    bijHerhaling: 'De buurvrouw belt het team; het team komt dezelfde dag (verzonnen).',
  })
}

export const toonResultaat = (r: Hand, casus: string, dag: string): Promise<void> =>
  doe(r, `/casussen/${casus}/stabiel-resultaat`, { bewijs: 'School, huisarts en oma zien rust (verzonnen).', op: dag })

export const sluitCasus = (r: Hand, casus: string): Promise<void> =>
  doe(r, `/casussen/${casus}/sluiting`, { motivering: 'Stabiel veilig; afspraken staan (verzonnen).' })
