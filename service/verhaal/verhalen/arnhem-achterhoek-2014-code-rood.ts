import { poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import { agendaVan, agendeer, begin, besluitVan, bijZaak, brengIn, leesTafel, mijnOrganisatie, nodigUit, ziet } from '../overleg.ts' // prettier-ignore
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/** Many problems at once: the case meeting of the safety house asks for Code Red, and the director carries it out in the case (aa2014:785-793). */
export const arnhemCodeRood: Verhaal = {
  id: 'arnhem-achterhoek-2014-code-rood',
  titel: 'Arnhem: het casusoverleg besluit tot Code Rood, en de regisseur voert het in de casus uit',
  regio: 'arnhem-achterhoek-2014',
  begin: '2015-06-01T07:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Arnhem', gezin('Proefrood', '6811AB', ['2010-04-02'])), 'team')
    const zonder = await v.stap('wil de casus op de agenda zonder te zeggen welke regel opgaat', 'casus', carla =>
      poging(carla.stuur('/besprekingen', agendaVan(casus, 'casusoverleg-vh'))),
    )
    v.nietGebeurd(
      'een casus kwam aan tafel zonder dat een regel van dat overleg opging',
      zonder.velden.includes('toelating'),
    )
    const id = await v.stap('zet de casus op de agenda van het casusoverleg', 'casus', carla =>
      agendeer(carla, casus, 'casusoverleg-vh', { toelating: ['veel-problemen'] }),
    )
    const politie = await v.stap('heeft nog niets gehoord', 'politie', mijnOrganisatie)
    const vroeg = await v.stap('zoekt de bespreking', 'politie', p => ziet(p, id))
    v.nietGebeurd('de politie zag de bespreking voor de uitnodiging', vroeg === 404)
    await v.stap('nodigt de politie uit, met grond en noodzaak', 'voorzitter', vera =>
      nodigUit(vera, id, politie, 'bpg-4-2'),
    )
    const vh = await v.stap('zit voor', 'voorzitter', mijnOrganisatie)
    await v.stap('brengt in wat het team zag, voor de voorzitter', 'casus', carla =>
      brengIn(carla, id, 'De kinderen durven niet naar huis (verzonnen).', 'wmo-5-1-6', [vh]),
    )
    await v.stap(
      'brengt in wat de wijkagent zag, voor iedereen aan tafel',
      'politie',
      async p =>
      brengIn(p, id, 'Drie keer gebeld in een maand (verzonnen).', 'bpg-4-2', (await leesTafel(p, id)).aanTafel.filter(o => o !== politie)), // prettier-ignore
    )
    const bijPolitie = await v.stap('leest de eigen kopie', 'politie', p => leesTafel(p, id))
    v.nietGebeurd(
      'de politie las wat alleen voor de voorzitter was',
      bijPolitie.bespreking.passages.length === 1 && !JSON.stringify(bijPolitie).includes('durven niet'),
    )
    v.klopt('de politie ziet wel dat er iets is dat niet voor haar is', bijPolitie.nietVoorU === 1)
    await v.stap('legt vast wie er zijn', 'voorzitter', vera => begin(vera, id))
    await v.stap('besluit: Code Rood, naar het Veiligheidshuis, met drang', 'voorzitter', async vera => {
      const { inbrenger } = (await leesTafel(vera, id)).bespreking
      await doe(vera, `/besprekingen/${id}/besluit`, besluitVan(inbrenger, {
        uitkomst: 'veiligheidshuis', codeRood: 'ja', druk: 'drang', onafhankelijkeRegie: 'ja',
        maatregelen: [
          { wat: 'Eerst het contact stoppen (verzonnen).', door: politie, kader: 'drang' },
          { wat: 'Daarna hulp aan huis (verzonnen).', door: inbrenger, kader: 'vrijwillig' },
        ],
      })) // prettier-ignore
    })
    const tweede = await v.stap('legt nog eens een besluit vast', 'voorzitter', vera =>
      poging(vera.stuur(`/besprekingen/${id}/besluit`, besluitVan(vh))),
    )
    v.nietGebeurd('een tweede besluit kwam over het eerste heen', tweede.status === 409)
    const klaar = await v.stap('ziet in de casus wat er te doen is', 'casus', carla => bijZaak(carla, casus))
    const deel = klaar.besprekingen.find(b => b.id === id)
    v.klopt(
      'alle delen van het besluit liggen klaar bij de casus',
      deel?.uitvoering.map(u => u.wat).join() === 'code-rood,veiligheidshuis,onafhankelijke-regie,drang',
    )
    const reden = deel?.reden ?? ''
    await v.stap('geeft Code Rood in de casus', 'casus', carla => doe(carla, `/casussen/${casus}/code-rood`, { reden }))
    await v.stap('schaalt op in de casus', 'casus', carla => doe(carla, `/casussen/${casus}/opschaling`, { reden }))
    await v.stap('zet drang in', 'casus', carla => doe(carla, `/casussen/${casus}/drang`, { vorm: 'drang', reden }))
    const na = await v.stap('leest de casus', 'casus', carla => openCasus(carla, casus))
    const stand = na.casus as unknown as { codeRood: object | null; opgeschaald: object | null; drang: string }
    v.klopt('de casus heeft Code Rood, is opgeschaald en staat op drang', stand.codeRood !== null && stand.opgeschaald !== null && stand.drang === 'drang') // prettier-ignore
    for (const onderdeel of ['code-rood', 'veiligheidshuis', 'drang'])
      await v.stap(`meldt dat ${onderdeel} gedaan is`, 'casus', carla =>
        doe(carla, `/besprekingen/${id}/uitvoering`, { onderdeel, hoe: 'gedaan', verslag: 'Verzonnen.' }),
      )
    await v.stap('rondt de bespreking af', 'voorzitter', vera => doe(vera, `/besprekingen/${id}/afronding`))
    const teVroeg = await v.stap('wil sluiten', 'voorzitter', vera =>
      poging(vera.stuur(`/besprekingen/${id}/sluiting`, {})),
    )
    v.nietGebeurd('de bespreking sloot terwijl een deel van het besluit nog open stond', teVroeg.status === 409)
    const weg = await v.stap('zoekt de bespreking na afloop', 'politie', p => ziet(p, id))
    v.nietGebeurd('een partner zonder actie bleef meekijken', weg === 404)
    await v.stap(
      'zegt waarom er geen andere procesregisseur kwam',
      'casus',
      carla =>
      doe(carla, `/besprekingen/${id}/uitvoering`, { onderdeel: 'onafhankelijke-regie', hoe: 'niet', verslag: 'Die was er al (verzonnen).' }), // prettier-ignore
    )
    await v.stap('sluit', 'voorzitter', vera => doe(vera, `/besprekingen/${id}/sluiting`))
    const dicht = await v.stap('leest wat er besloten en gedaan is', 'casus', carla => leesTafel(carla, id))
    v.klopt(
      'van elk deel staat of het gedaan is',
      dicht.bespreking.uitvoering.every(u => u.klaar !== null),
    )
    v.klopt('de maatregelen staan in de volgorde van het overleg', dicht.bespreking.besluit?.maatregelen.map(m => m.kader).join() === 'drang,vrijwillig') // prettier-ignore
  },
}
