import { doe, meldingen, neemAan, openCasus, openMelding } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const CSG = 'Centrum Seksueel Geweld'

/**
 * Script "sexual violence" of the region: there is no joint policy for it, so the way goes to the Centrum Seksueel Geweld, and the partner
 * violence in the same report stays (Rotterdam Rijnmond 2024, lines 79-85; that the centre is the address is Kring's choice, the source
 * only says who pays it). The advice question with which the script begins is not told here.
 */
export const rijnmondSeksueelGeweld: Verhaal = {
  id: 'rotterdam-rijnmond-2024-seksueel-geweld',
  titel: 'Rotterdam Rijnmond: seksueel geweld gaat naar het CSG, het partnergeweld blijft hier',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-11-18T08:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const over = (vormen: string[]) =>
      schoolmelding('Rotterdam', gezin('Proefmolen', '3011AF', ['2016-10-03']), {
        vormen,
        aard: ['lichamelijk', 'seksueel'],
        verhaal: 'De huisarts belt: zij vertelt dat haar man haar slaat en dwingt (verzonnen).',
        melder: {
          naam: 'Dokter Melder-Proefstuk',
          hoedanigheid: 'huisarts',
          beroepsmatig: true,
          organisatieNaam: 'Praktijk De Proef',
          bereikbaar: '000-0000000',
          anonimiteit: 'open',
        },
      })
    const uit = await v.stap('wil een melding van alleen seksueel geweld aannemen', 'aanname', anna =>
      anna.stuur<{ code: string; detail: string }>('/meldingen', over(['seksueel-geweld'])),
    )
    v.nietGebeurd('alleen seksueel geweld kwam in de gezamenlijke aanpak', uit.inhoud.code === 'BUITEN_BEREIK')
    v.klopt('Kring noemt het juiste adres', uit.inhoud.detail.includes(CSG))
    const leeg = await v.stap('kijkt of er iets is blijven staan', 'aanname', anna => meldingen(anna))
    v.nietGebeurd('er bleef een halve melding achter', leeg.length === 0)
    const acuut = await v.stap('hoort dat een ander nu in gevaar is en neemt het toch aan', 'aanname', anna =>
      neemAan(anna, {
        ...over(['seksueel-geweld']),
        acuut: true,
        personen: gezin('Proefduin', '3011AG', []),
        verbanden: [],
      }),
    )
    v.nietGebeurd('iemand in acuut gevaar werd doorgestuurd', (await v.houders(acuut)).length === 1)

    const { melding, casus } = await naarCasus(v, over(['partnergeweld', 'seksueel-geweld']), 'team')
    const dossier = await v.stap('leest wat de regio hierover zegt', 'aanname', anna => openMelding(anna, melding))
    const grens = dossier.regio.kader.grenzen.find(g => g.id === 'seksueel-geweld')
    v.klopt(
      'bij de melding staat de weg naar het CSG, met de bron',
      grens?.organisatie === CSG && grens.bron.startsWith('rr2024:79-85'),
    )
    v.klopt(
      'het partnergeweld is een gewone melding geworden',
      (await v.feiten(melding)).includes('OverdrachtAanvaard'),
    )

    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const [moeder = '', kind = ''] = [
      open.casus.personen.find(p => p.rollen.includes('slachtoffer') && !p.kind)?.id,
      open.casus.personen.find(p => p.kind)?.id,
    ]
    const brief = { persoon: moeder, op: '2024-11-18', wijze: 'brief', gelukt: true, verslag: 'Proef.' }
    await v.stap('spreekt af hoe zij veilig te bereiken is', 'casus', carla =>
      doe(carla, pad('veilig-contact'), {
        persoon: moeder,
        wijzen: ['gesprek-elders'],
        toelichting: 'Bij de huisarts.',
      }),
    )
    const thuis = await v.stap('wil haar een folder van het CSG naar huis sturen', 'casus', carla =>
      poging(carla.stuur(pad('contacten'), brief)),
    )
    v.nietGebeurd('er ging post naar het huis waar hij woont', thuis.velden.includes('wijze'))
    for (const [persoon, wat, aanbieder] of [
      [moeder, 'Medische en psychische hulp na seksueel geweld', CSG],
      [moeder, 'Begeleiding bij het stoppen van het geweld', 'Arosa Proef'],
      [kind, 'Een groep voor kinderen die geweld zagen', 'Jeugdhulp Proef'],
    ] as const)
      await v.stap(`biedt aan: ${wat.toLowerCase()}`, 'casus', carla =>
        doe(carla, pad('hulp'), { persoon, wat, aanbieder, medewerkingOuders: persoon === kind ? 'ja' : 'niet-nodig' }),
      )
    const [csg = '', arosa = ''] = (await lees('leest wat er klaarstaat')).casus.hulp
      .filter(h => h.persoon === moeder)
      .map(h => h.id)
    await v.stap('legt vast dat zij naar het CSG gaat', 'casus', carla => doe(carla, pad('hulp/start'), { hulp: csg }))
    const weg = await v.stap('wil de hele casus aan het CSG overdragen', 'casus', carla =>
      poging(carla.stuur(pad('casusregie/overdracht'), { aan: CSG, reden: 'Daar hoort seksueel geweld.' })),
    )
    v.nietGebeurd('met het seksueel geweld ging ook het partnergeweld de deur uit', weg.status === 409)
    await v.stap('laat ook de hulp voor het partnergeweld beginnen', 'casus', carla =>
      doe(carla, pad('hulp/start'), { hulp: arosa }),
    )
    const na = await lees('leest hoe het nu staat')
    const stand = (id: string) => na.casus.hulp.find(h => h.id === id)?.stand
    v.klopt('beide lopen naast elkaar', stand(csg) === 'loopt' && stand(arosa) === 'loopt')
    v.klopt('het lokale team heeft het gezin', (await v.houders(casus)).length === 1)
    v.nietGebeurd('het CSG staat als deelnemer in de casus', na.casus.specialisten.length === 0)
    const buren = await v.stap('probeert de casus vanuit Hoeksche Waard te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
  },
}
