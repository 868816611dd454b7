import { doe, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Kindplannen = { casus: { kindplannen: { id: string; kind: string; geleverd: { versie: number } | null }[] } }

/**
 * Script 7 of the region: a judge asks a plan for the child before ruling on a divorce; the casusregisseur records it, helps to make it, and
 * it goes out as part of the plan of the family (IJsselland 2014, lines 341-349, 665-669). The ruling itself is told to the team.
 */
export const ijssellandScheiding: Verhaal = {
  id: 'ijsselland-2014-scheiding',
  titel: 'IJsselland: de rechter vraagt bij een scheiding een plan voor het kind',
  regio: 'ijsselland-2014',
  begin: '2015-05-04T07:30:00.000Z',
  async vertel(v) {
    const personen = gezin('Proefveer', '8011AC', ['2007-10-03'])
    const verbanden = [
      { van: 1, naar: 0, soort: 'ex-partner' as const, geweld: true },
      ...[0, 1].map(ouder => ({ van: 2, naar: ouder, soort: 'kind' as const, geweld: false })),
    ]
    const { casus } = await naarCasus(v, schoolmelding('Zwolle', personen, { verbanden }), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const open = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    const leden = open.casus.personen
    const kind = leden.find(l => l.kind)?.id ?? ''
    const moeder = leden.find(l => l.rollen.includes('slachtoffer') && !l.kind)?.id ?? ''
    await v.stap('belegt de casusregie: er is een kind', 'team', async tom =>
      doe(tom, pad('regie'), {
        regie: 'casusregie',
        mens: open.collegas.find(c => c.rol === 'casusregisseur')?.id ?? tom.mens.id,
        schaal: 'lokaal',
        grond: 'kinderen',
      }),
    )
    const vraag = {
      rechtbank: 'Rechtbank Proefstad',
      gevraagdOp: '2015-05-01',
      leverenVoor: '2015-06-12',
      zittingOp: '2015-06-19',
    }
    const volwassen = await v.stap('wil een kindplan voor de moeder vastleggen', 'casus', carla =>
      poging(carla.stuur(pad('kindplannen'), { ...vraag, kind: moeder })),
    )
    v.nietGebeurd('een volwassene kreeg een plan voor een kind', volwassen.status === 422)
    await v.stap('legt vast dat de rechter een plan voor Jip vraagt', 'casus', carla =>
      doe(carla, pad('kindplannen'), { ...vraag, kind }),
    )
    const lees = (waarom: string) =>
      v.stap(waarom, 'casus', carla => gelukt(carla.haal<Kindplannen>(`/casussen/${casus}`)))
    const kindplan = (await lees('leest de vraag van de rechter')).casus.kindplannen[0]
    v.klopt('de vraag gaat over dit kind', kindplan?.kind === kind)
    const teVroeg = await v.stap('wil al leveren, zonder plan van het gezin', 'casus', carla =>
      poging(carla.stuur(pad('kindplannen/levering'), { kindplan: kindplan?.id, op: '2015-05-04' })),
    )
    v.nietGebeurd('er ging een plan van een kind weg zonder plan van het gezin', teVroeg.status === 409)
    await v.stap('spreekt met Jip: hoe wil die het', 'casus', carla =>
      doe(carla, pad('kindgesprekken'), { kind, verslag: '"Om de week, en niet bij ruzie" (verzonnen).' }),
    )
    await v.stap('legt vast waar de wens van de ouders botst met die van het kind', 'casus', carla =>
      doe(carla, pad('belangen'), { kind, aard: 'anders', wat: 'Vader wil elk weekend, Jip niet (verzonnen).' }),
    )
    await v.stap('biedt Jip hulp bij de scheiding', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: kind,
        wat: 'Een groep voor kinderen van wie de ouders scheiden',
        aanbieder: 'Jeugdhulp Proef',
        medewerkingOuders: 'ja',
      }),
    )
    await v.stap('stelt de voorwaarde bij het halen en brengen', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden.map(l => l.id),
        tekst: 'Oma haalt en brengt Jip; de ouders zien elkaar niet.',
        controleOp: '2015-05-18',
        controleur: 'oma Proef',
        hoe: 'Oma belt na elk weekend.',
        alsNiet: 'Jip blijft bij oma.',
      }),
    )
    await v.stap('stelt het plan van het gezin vast', 'casus', carla =>
      stelPlanVast(carla, casus, 'Jip is om de week bij vader (verzonnen).', '2015-05-11'),
    )

    await v.zetKlok('2015-06-08T07:30:00.000Z')
    const vooruit = await v.stap('wil een dag invullen die nog moet komen', 'casus', carla =>
      poging(carla.stuur(pad('kindplannen/levering'), { kindplan: kindplan?.id, op: '2015-06-12' })),
    )
    v.nietGebeurd('een plan was geleverd op een dag die nog niet was', vooruit.status === 422)
    await v.stap('levert het plan voor Jip aan de rechtbank', 'casus', carla =>
      doe(carla, pad('kindplannen/levering'), { kindplan: kindplan?.id, op: '2015-06-08' }),
    )
    const klaar = (await lees('leest wat er geleverd is')).casus.kindplannen[0]
    v.klopt('het plan van het kind hoort bij versie 1 van het plan van het gezin', klaar?.geleverd?.versie === 1)
    const dubbel = await v.stap('wil het nog eens leveren', 'casus', carla =>
      poging(carla.stuur(pad('kindplannen/levering'), { kindplan: kindplan?.id, op: '2015-06-08' })),
    )
    v.nietGebeurd('hetzelfde plan is twee keer geleverd', dubbel.status === 422)

    await v.zetKlok('2015-06-22T07:30:00.000Z')
    await v.stap('legt de uitspraak vast in de voortgang', 'casus', carla =>
      doe(carla, pad('voortgang'), { verslag: 'De rechter volgt het plan: om de week (verzonnen).' }),
    )
    v.klopt('vraag, plan en levering staan in volgorde in het journaal', volgorde(await v.feiten(casus)))
    const buren = await v.stap('probeert de casus vanuit Deventer te openen', 'team2', tessa =>
      poging(tessa.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het kind', buren.status === 404)
    v.klopt('het gezin heeft een houder', (await v.houders(casus)).length === 1)
  },
}

const volgorde = (feiten: readonly string[]): boolean => {
  const [gevraagd, plan, geleverd] = ['KindplanGevraagd', 'VeiligheidsplanVastgesteld', 'KindplanGeleverd'].map(f =>
    feiten.indexOf(f),
  ) as [number, number, number]
  return gevraagd >= 0 && gevraagd < plan && plan < geleverd
}
