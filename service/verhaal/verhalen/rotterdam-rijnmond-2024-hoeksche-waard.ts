import { doe, meldingen, openCasus, wieNeemtOp } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin } from './gezinnen.ts'

const REGIO = 'rotterdam-rijnmond-2024'
type Gemeente = { naam: string; inTelling?: { telling: string; telt: boolean }[] }

/**
 * Script "Hoeksche Waard" of the region: its reports run through Zuid-Holland Zuid, and it counts with Nissewaard here (Rotterdam Rijnmond
 * 2024, lines 35, 68-69). A family that comes to the team itself is taken up by the team; Veilig Thuis is not needed for that.
 */
export const rijnmondHoekscheWaard: Verhaal = {
  id: 'rotterdam-rijnmond-2024-hoeksche-waard',
  titel: 'Rotterdam Rijnmond: Hoeksche Waard meldt via Zuid-Holland Zuid, en neemt zelf een gezin op',
  regio: REGIO,
  begin: '2024-09-16T07:00:00.000Z',
  async vertel(v) {
    const kaart = await v.stap('leest welke gemeenten meetellen', 'proces', petra =>
      gelukt(petra.haal<{ definitie: { gemeenten: Gemeente[] } }>(`/regios/${REGIO}`)),
    )
    const hw = kaart.definitie.gemeenten.find(g => g.naam === 'Hoeksche Waard')
    const telt = (telling: RegExp) => hw?.inTelling?.find(t => telling.test(t.telling))?.telt
    v.klopt('Hoeksche Waard telt mee in de visie', telt(/visie/) === true)
    v.klopt('en niet in het bestuur van de regio', telt(/bestuur/) === false)
    const [hier, daar] = await v.stap('vraagt wie een melding uit Hoeksche Waard opneemt', 'casus2', async cas => [
      await wieNeemtOp(cas, REGIO, 'Hoeksche Waard', 'melding'),
      await wieNeemtOp(cas, REGIO, 'Nissewaard', 'melding'),
    ])
    v.klopt('dat is Veilig Thuis Zuid-Holland Zuid', /Zuid-Holland Zuid/.test(hier?.organisation ?? ''))
    v.nietGebeurd('Nissewaard ging ook naar Zuid-Holland Zuid', daar?.organisation !== hier?.organisation)
    v.klopt('de route noemt haar bron', (hier?.source ?? '').startsWith('rr2024:'))

    const personen = gezin('Proefpolder', '3261AA', ['2013-09-09']).map(
      ({ voornamen, achternaam, geboortedatum, geslacht, rollen }) => ({
        voornamen,
        achternaam,
        geboortedatum,
        geslacht,
        rollen,
      }),
    )
    const invoer = {
      gemeente: 'Hoeksche Waard',
      acuut: false,
      vormen: ['partnergeweld'],
      verhaal: 'De moeder kwam zelf naar het wijkteam (verzonnen).',
      van: 'De moeder zelf',
      verhoogdRisico: false,
      complex: false,
      personen,
      verbanden: [{ van: 1, naar: 0, soort: 'partner', geweld: true }],
    }
    const elders = await v.stap('wil een gezin uit Nissewaard opnemen', 'casus2', cas =>
      poging(cas.stuur('/casussen', { ...invoer, gemeente: 'Nissewaard' })),
    )
    v.nietGebeurd('een team nam een gezin van een ander team op', elders.code === 'BUITEN_BEREIK')
    const vt = await v.stap('wil als Veilig Thuis zelf een casus openen', 'aanname', anna =>
      poging(anna.stuur('/casussen', invoer)),
    )
    v.nietGebeurd('Veilig Thuis opende een casus van het team', vt.status === 403)
    const { id: casus } = await v.stap('neemt het gezin zelf op', 'casus2', cas =>
      gelukt(cas.stuur<{ id: string }>('/casussen', invoer)),
    )
    const open = await v.stap('opent de casus', 'team2', tessa => openCasus(tessa, casus))
    v.klopt('het team heeft het gezin, en alleen dat team', (await v.houders(casus)).length === 1)
    v.klopt(
      'het kind is ook slachtoffer',
      open.casus.personen.some(p => p.kind && p.rollen.includes('slachtoffer')),
    )
    v.klopt(
      'de regie moet nog belegd worden',
      open.werk.some(w => w.soort === 'regie-beleggen' && w.klaarOp === null),
    )
    const kijk = await v.stap('probeert de casus te lezen', 'aanname', anna => poging(anna.haal(`/casussen/${casus}`)))
    v.nietGebeurd('Veilig Thuis las een casus waar het niet voor gevraagd is', kijk.status === 404)
    const rij = await v.stap('kijkt of er een melding bij hoort', 'aanname', anna => meldingen(anna))
    v.nietGebeurd('er kwam een melding van', rij.length === 0)
    const buren = await v.stap('probeert de casus vanuit Rotterdam te openen', 'casus', carla =>
      poging(carla.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
    await v.stap('neemt de casusregie op zich', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/regie`, {
        regie: 'casusregie',
        mens: cas.mens.id,
        schaal: 'lokaal',
        grond: 'inhoud',
      }),
    )
    const na = await v.stap('leest wie het gezicht is', 'team2', tessa => openCasus(tessa, casus))
    v.klopt('het gezin heeft een casusregisseur', na.casus.regisseur?.regie === 'casusregie')
  },
}
