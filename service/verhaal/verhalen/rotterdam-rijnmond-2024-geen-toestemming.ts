import { doe, openCasus } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * Script "no consent" of the region: a woman does not want an expert by experience beside her. Then that expert gets no access, and the
 * other help goes on (Rotterdam Rijnmond 2024, lines 112-117, 222-225). An expert has no account: access is being named in the case.
 */
export const rijnmondGeenToestemming: Verhaal = {
  id: 'rotterdam-rijnmond-2024-geen-toestemming',
  titel: 'Rotterdam Rijnmond: geen ervaringsdeskundige als zij dat niet wil, en de andere hulp gaat door',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-11-04T08:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Rotterdam', gezin('Proefsingel', '3011AD', ['2014-04-02'])),
      'team',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen
    const kind = leden.find(l => l.kind)?.id ?? ''
    const moeder = leden.find(l => l.rollen.includes('slachtoffer') && !l.kind)?.id ?? ''
    const bied = (persoon: string, wat: string, aanbieder: string) =>
      v.stap(`biedt aan: ${wat.toLowerCase()}`, 'casus', carla =>
        doe(carla, pad('hulp'), {
          persoon,
          wat,
          aanbieder,
          medewerkingOuders: persoon === kind ? 'ja' : 'niet-nodig',
        }),
      )
    await bied(moeder, 'Praten met een ervaringsdeskundige', 'Ervaringsdeskundigen Proef')
    await bied(moeder, 'Begeleiding thuis', 'Arosa Proef')
    await bied(kind, 'Een groep voor kinderen die geweld zagen', 'Jeugdhulp Proef')
    const aanbod = (await lees('leest wat er is aangeboden')).casus.hulp
    const [deskundige = '', thuis = ''] = aanbod.filter(h => h.persoon === moeder).map(h => h.id)
    const groep = aanbod.find(h => h.persoon === kind)?.id ?? ''
    const zonder = await v.stap('wil haar nee vastleggen zonder te zeggen waarom', 'casus', carla =>
      poging(carla.stuur(pad('hulp/geweigerd'), { hulp: deskundige, door: 'zelf', reden: ' ' })),
    )
    v.nietGebeurd('een nee stond er zonder reden', zonder.status === 400)
    await v.stap('legt vast dat zij geen ervaringsdeskundige wil', 'casus', carla =>
      doe(carla, pad('hulp/geweigerd'), {
        hulp: deskundige,
        door: 'zelf',
        reden: 'Zij wil haar verhaal nu niet aan nog iemand vertellen.',
      }),
    )
    const toch = await v.stap('wil de ervaringsdeskundige toch laten beginnen', 'casus', carla =>
      poging(carla.stuur(pad('hulp/start'), { hulp: deskundige })),
    )
    v.nietGebeurd('de ervaringsdeskundige begon zonder haar ja', toch.status >= 400)
    for (const [hulp, wat] of [
      [thuis, 'de begeleiding thuis'],
      [groep, 'de groep voor het kind'],
    ] as const)
      await v.stap(`laat ${wat} beginnen`, 'casus', carla => doe(carla, pad('hulp/start'), { hulp }))
    const na = await lees('leest hoe het nu staat')
    const stand = (id: string) => na.casus.hulp.find(h => h.id === id)?.stand
    v.klopt('haar nee staat er als nee', stand(deskundige) === 'geweigerd')
    v.klopt('de begeleiding thuis gaat door', stand(thuis) === 'loopt')
    v.klopt('de hulp voor het kind gaat door', stand(groep) === 'loopt')
    v.nietGebeurd('de ervaringsdeskundige staat als deelnemer in de casus', na.casus.specialisten.length === 0)
    v.nietGebeurd('haar nee zette de casus op drang', na.casus.drang === 'vrijwillig')
    v.klopt('het gezin heeft zijn team', (await v.houders(casus)).length === 1)
    await v.stap('komt later op haar nee terug: zij weet dat het kan', 'casus', carla =>
      doe(carla, pad('hulp/weigering-opgevolgd'), { hulp: deskundige, verslag: 'Zij weet dat het later ook kan.' }),
    )
    v.klopt('het nee is opgevolgd', (await v.feiten(casus)).includes('WeigeringOpgevolgd'))
    const buiten = await v.stap('probeert mee te lezen vanuit Hoeksche Waard', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('wie niet bij de casus hoort las mee', buiten.status === 404)
  },
}
