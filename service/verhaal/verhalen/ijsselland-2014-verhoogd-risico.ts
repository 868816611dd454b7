import { doe, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * Script 2 of the region: a raised risk makes casusregie regional, the plan is carried out at once with the police, and when the risk drops
 * the direction goes back to the local team, with a reason (IJsselland 2014, lines 573-579, 993-1022).
 */
export const ijssellandVerhoogdRisico: Verhaal = {
  id: 'ijsselland-2014-verhoogd-risico',
  titel: 'IJsselland: bij verhoogd risico regionale regie, en terug naar het team als het veilig is',
  regio: 'ijsselland-2014',
  begin: '2015-03-02T08:30:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Zwolle', gezin('Proefgracht', '8011AA', ['2008-02-11'])),
      'team',
      { velden: { verhoogdRisico: { keuze: 'ja' } } },
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen.map(p => p.id)
    v.klopt('de regie is meteen regionaal', open.casus.schaal === 'regionaal')
    v.klopt('het lokale team heeft het gezin', (await v.houders(casus)).length === 1)
    const regionaal = await v.stap('leest de casus mee namens de regio', 'aanname', anna =>
      poging(anna.haal(`/casussen/${casus}`)),
    )
    v.klopt('de regionale organisatie ziet de casus', regionaal.status === 200)
    const lokaal = await v.stap('wil de casusregie toch lokaal beleggen', 'casus', carla =>
      poging(
        carla.stuur(pad('regie'), {
          regie: 'casusregie',
          mens: carla.mens.id,
          schaal: 'lokaal',
          grond: 'verhoogd-risico',
        }),
      ),
    )
    v.nietGebeurd('bij verhoogd risico kwam er lokale casusregie', lokaal.status === 409)
    await v.stap('belegt de casusregie regionaal', 'casus', carla =>
      doe(carla, pad('regie'), {
        regie: 'casusregie',
        mens: carla.mens.id,
        schaal: 'regionaal',
        grond: 'verhoogd-risico',
      }),
    )
    const zonder = await v.stap('wil de regie terug naar lokaal, het is nog niet veilig', 'casus', carla =>
      poging(carla.stuur(pad('regieschaal'), { schaal: 'lokaal', reden: 'Het team kan het zelf.' })),
    )
    v.nietGebeurd('de regie ging terug terwijl het risico er nog was', zonder.status === 409)
    await v.stap('spreekt af dat de wijkagent vandaag langsgaat', 'casus', carla =>
      doe(carla, pad('acties'), {
        wie: 'Wijkagent Proef',
        tekst: 'Vandaag langs, en elke avond deze week (verzonnen).',
        uiterlijk: '2015-03-02',
      }),
    )
    await v.stap('stelt de voorwaarde waar het gezin vandaag mee begint', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden,
        tekst: 'Stefan slaapt bij zijn broer.',
        controleOp: '2015-03-16',
        controleur: 'Wijkagent Proef',
        hoe: 'De wijkagent komt elke avond langs.',
        alsNiet: 'De wijkagent belt het team.',
      }),
    )
    await v.stap('stelt het plan dezelfde dag vast', 'casus', carla =>
      stelPlanVast(carla, casus, 'Moeder belt 112 of de wijkagent (verzonnen).', '2015-03-02'),
    )
    const bezig = await lees('leest het plan')
    v.klopt(
      'de afspraak met de politie staat in het plan, op de eerste dag',
      bezig.werk.every(w => w.soort !== 'veiligheidsplan-maken' || w.klaarOp !== null),
    )

    await v.zetKlok('2015-03-16T08:30:00.000Z')
    await v.stap('controleert de voorwaarde: gehaald', 'casus', carla =>
      doe(carla, pad('voorwaarden/controle'), {
        voorwaarde: bezig.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'De wijkagent zag Stefan niet thuis (verzonnen).',
      }),
    )
    await v.stap('legt vast dat het gezin nu veilig is', 'casus', carla =>
      doe(carla, pad('veiligheid'), {
        oordeel: 'veilig',
        perPersoon: leden.map(persoon => ({ persoon, oordeel: 'veilig' })),
        toelichting: 'Met ieder apart gesproken (verzonnen).',
      }),
    )
    const leeg = await v.stap('wil de regie teruggeven zonder reden', 'aanname', anna =>
      poging(anna.stuur(pad('regieschaal/herziening'), { uitkomst: 'terug', reden: ' ' })),
    )
    v.nietGebeurd('de regie wisselde van niveau zonder reden', leeg.status === 400)
    await v.stap('geeft de regie terug aan de ketenregisseur van Zwolle', 'aanname', anna =>
      doe(anna, pad('regieschaal/herziening'), { uitkomst: 'terug', reden: 'Het risico is gezakt (verzonnen).' }),
    )
    const terug = await lees('leest wie de regie nu heeft')
    v.klopt('de regie is lokaal', terug.casus.schaal === 'lokaal')
    const dicht = await v.stap('wil als regio nog eens meelezen', 'aanname', anna =>
      poging(anna.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de regio las mee nadat de regie terug was', dicht.status === 404)
    v.klopt('het gezin had al die tijd een houder', (await v.houders(casus)).length === 1)
  },
}
