import { doe, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * Script 3 of the region: one problem and help that is needed, so no casusregisseur. A social worker owns the case, reports how it goes,
 * closes it, and looks again after 3, 6 and 12 months (IJsselland 2014, lines 1014-1022, 1157-1169).
 */
export const ijssellandEenvoudig: Verhaal = {
  id: 'ijsselland-2014-eenvoudig',
  titel: 'IJsselland: een eenvoudige zaak heeft een zaakeigenaar, en wordt drie keer nagekeken',
  regio: 'ijsselland-2014',
  begin: '2015-01-12T08:30:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Zwolle', gezin('Proefplein', '8011AB', []).slice(0, 2)), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen
    const moeder = leden.find(l => l.rollen.includes('slachtoffer'))?.id ?? ''
    v.klopt('Kring stelt een zaakeigenaar voor', open.advies.advies === 'zaakeigenaar')
    const zwaar = await v.stap('wil toch een casusregisseur aanstellen', 'team', tom =>
      poging(tom.stuur(pad('regie'), { regie: 'casusregie', mens: tom.mens.id, schaal: 'lokaal', grond: 'inhoud' })),
    )
    v.nietGebeurd('een eenvoudige zaak kreeg een casusregisseur', zwaar.status === 409)
    await v.stap('neemt de zaak op zich als zaakeigenaar', 'casus', carla =>
      doe(carla, pad('regie'), { regie: 'zaakeigenaar', mens: carla.mens.id, schaal: 'lokaal', grond: 'inhoud' }),
    )
    v.klopt(
      'het gezin heeft een gezicht: de zaakeigenaar',
      (await lees('leest wie de zaak heeft')).casus.regisseur?.regie === 'zaakeigenaar',
    )
    await v.stap('meldt hoe het gaat', 'casus', carla => doe(carla, pad('voortgang'), { verslag: 'Hulp is gevraagd.' }))
    await v.stap('stelt de eerste veiligheidsvoorwaarde', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden.map(l => l.id),
        tekst: 'Bij ruzie gaat Stefan naar buiten.',
        controleOp: '2015-01-26',
        controleur: 'buurvrouw Proef',
        hoe: 'De buurvrouw belt elke week.',
        alsNiet: 'Zij belt het team.',
      }),
    )
    await v.stap('stelt het plan vast', 'casus', carla =>
      stelPlanVast(carla, casus, 'Bij ruzie een uur naar buiten (verzonnen).', '2015-01-12'),
    )
    await v.stap('biedt Mira maatschappelijk werk aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: moeder,
        wat: 'Gesprekken over geld en ruzie',
        aanbieder: 'Maatschappelijk werk',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const hulp = (await lees('leest welke hulp klaarstaat')).casus.hulp[0]?.id ?? ''
    await v.stap('legt vast dat de hulp begint', 'casus', carla => doe(carla, pad('hulp/start'), { hulp }))

    await v.zetKlok('2015-01-26T08:30:00.000Z')
    const midden = await lees('leest de voorwaarde die vandaag bekeken wordt')
    await v.stap('controleert de voorwaarde: gehaald', 'casus', carla =>
      doe(carla, pad('voorwaarden/controle'), {
        voorwaarde: midden.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'De buurvrouw hoorde geen ruzie (verzonnen).',
      }),
    )
    await v.stap('legt vast dat het nu veilig is', 'casus', carla =>
      doe(carla, pad('veiligheid'), {
        oordeel: 'veilig',
        perPersoon: leden.map(l => ({ persoon: l.id, oordeel: 'veilig' })),
        toelichting: 'Met ieder apart gesproken (verzonnen).',
      }),
    )
    for (const fase of ['de eerste', 'de tweede'])
      await v.stap(`rondt ${fase} fase af`, 'casus', carla => doe(carla, pad('fase'), { onderbouwing: 'Veilig.' }))

    await v.zetKlok('2015-04-13T07:30:00.000Z')
    await v.stap('rondt de hulp af', 'casus', carla =>
      doe(carla, pad('hulp/afronding'), { hulp, verslag: 'Zij redden het zelf.', effect: 'gestopt' }),
    )
    const teVroeg = await v.stap('wil sluiten zonder bewijs en zonder nazorg', 'casus', carla =>
      poging(carla.stuur(pad('sluiting'), { motivering: 'Klaar.' })),
    )
    v.nietGebeurd(
      'de zaak sloot zonder bewijs dat het veilig blijft',
      teVroeg.status === 409 && teVroeg.velden.includes('bewijs-stabiel-resultaat'),
    )
    v.nietGebeurd('de zaak sloot zonder afspraken over daarna', teVroeg.velden.includes('nazorg-afgesproken'))
    await v.stap('legt vast waaruit blijkt dat het veilig blijft', 'casus', carla =>
      doe(carla, pad('stabiel-resultaat'), { bewijs: 'Drie maanden geen ruzie met geweld.', op: '2015-04-13' }),
    )
    await v.stap('spreekt nazorg af', 'casus', carla =>
      doe(carla, pad('nazorg'), { verslag: 'Bellen bij zorgen.', slachtoffer: 'Mira belt.', pleger: 'Stefan belt.' }),
    )
    await v.stap('sluit de zaak', 'casus', carla => doe(carla, pad('sluiting'), { motivering: 'Veilig en stabiel.' }))
    const dicht = await lees('leest wat er na het sluiten gepland staat')
    v.klopt(
      'na 3, 6 en 12 maanden kijkt iemand opnieuw',
      ['opvolging-3', 'opvolging-6', 'opvolging-12'].every(soort => dicht.werk.some(w => w.soort === soort)),
    )
    v.klopt('een gesloten zaak heeft geen houder meer', (await v.houders(casus)).length === 0)

    await v.zetKlok('2015-07-13T07:30:00.000Z')
    await v.stap('kijkt na drie maanden: het is veilig', 'casus', carla =>
      doe(carla, pad('opvolging'), { maand: 3, uitkomst: 'veilig', verslag: 'Met ieder apart gebeld (verzonnen).' }),
    )
    v.klopt('de opvolging staat in het journaal', (await v.feiten(casus)).includes('OpvolgingGedaan'))
    const proces = await v.stap('wil de inhoud van de zaak lezen', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de procesregie las wat er in het gezin speelt', proces.status === 403)
  },
}
