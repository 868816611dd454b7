import { aanvaard, biedAan, doe, openCasus, openMelding, stelPlanVast } from '../../../service/verhaal/handelingen.ts'
import type { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import type { Huis } from '../../hulp/huis.ts'
import { gewogen, invoer } from './voordeur.ts'

type Blad = {
  casus: {
    personen: { id: string; kind: boolean }[]
    voorwaarden: { id: string }[]
    hulp: { id: string }[]
  }
  collegas: { id: string; rol: string }[]
  regio: { fasen: { id: string }[] }
}
const blad = (hand: Bezoeker, id: string) => openCasus(hand, id) as unknown as Promise<Blad>
const dag = '2026-03-02'

/** A case in the first municipality of a region, ready to close. */
export async function klaarOmTeSluiten(huis: Pick<Huis, 'als'>, regio: string, gemeente: string) {
  const [anna, gijs, team, cas] = await Promise.all(
    ['aanname', 'weging', 'team', 'casus'].map(kort => huis.als(`${kort}.${regio}`)),
  )
  if (!anna || !gijs || !team || !cas) throw new Error('wie')
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente }))
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(team, id)
  const pad = (deel: string) => `/casussen/${casus}/${deel}`
  const begin = await blad(cas, casus)
  const voor = begin.casus.personen.map(p => p.id)
  await doe(cas, pad('voorwaarden'), {
    ...{ voor, tekst: 'Verzonnen.', minimum: true, controleur: 'oma', hoe: 'belt', alsNiet: 'belt ons' },
    ...{ eigenaar: 'oma', controleOp: dag },
  })
  for (const v of (await blad(cas, casus)).casus.voorwaarden)
    await doe(cas, pad('voorwaarden/controle'), { voorwaarde: v.id, stand: 'gehaald', verslag: 'Verzonnen.' })
  await stelPlanVast(cas, casus, 'Verzonnen.', dag)
  await doe(cas, pad('veiligheid'), { oordeel: 'veilig', perPersoon: [], toelichting: 'Verzonnen.' })
  for (const k of begin.casus.personen.filter(p => p.kind)) {
    await doe(cas, pad('kindgesprekken'), { kind: k.id, verslag: 'Verzonnen.' })
    const hulp = { persoon: k.id, wat: 'Steun', aanbieder: 'Team', medewerkingOuders: 'ja' }
    await doe(cas, pad('hulp'), hulp)
  }
  for (const h of (await blad(cas, casus)).casus.hulp) await doe(cas, pad('hulp/start'), { hulp: h.id })
  for (const _fase of begin.regio.fasen) await doe(cas, pad('fase'), { onderbouwing: 'Verzonnen.' })
  await doe(cas, pad('netwerk'), { verslag: 'Verzonnen.' })
  await doe(cas, pad('nazorg'), {
    verslag: 'Verzonnen.',
    slachtoffer: 'Verzonnen.',
    pleger: 'Verzonnen.',
    bijHerhaling: 'Oma belt het team, en het team komt dezelfde dag (verzonnen).',
  })
  await doe(cas, pad('stabiel-resultaat'), { bewijs: 'School ziet rust (verzonnen).', op: dag })
  const regisseur = begin.collegas.find(c => c.rol === 'casusregisseur')?.id
  if (regisseur === undefined) throw new Error('geen regisseur')
  return {
    cas,
    team,
    casus,
    pad,
    regisseur,
    moeder: voor[0] ?? '',
    coordinator: begin.collegas.find(c => c.rol !== 'casusregisseur')?.id,
  }
}
