import { doe, openCasus } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * The story of the region itself: a man with an addiction, a woman who controls strongly, and an expert by experience who says calmly that
 * stopping is the way out (Rotterdam Rijnmond 2024, lines 29-33; who uses violence and who suffers it is not split strictly). The talk of
 * three is the process director's; in Kring the casusregisseur writes it down, because process direction opens no family.
 */
export const rijnmondVerslaving: Verhaal = {
  id: 'rotterdam-rijnmond-2024-verslaving',
  titel: 'Rotterdam Rijnmond: verslaving en controle, en een ervaringsdeskundige die de weg wijst',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-09-09T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Rotterdam', gezin('Proefhaven', '3011AE', [])), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const zij = open.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    const hij = open.casus.personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
    await v.stap('beschrijft de laatste escalatie: ieder deed iets, en ieder kreeg iets', 'casus', carla =>
      doe(carla, pad('gebeurtenissen'), {
        op: '2024-08-31',
        wat: 'Zij pakte zijn telefoon en sloot hem buiten; hij sloeg haar hard (verzonnen).',
        rollen: [
          { persoon: hij, rol: 'pleger', verantwoordelijk: 'hoofd' },
          { persoon: hij, rol: 'slachtoffer', verantwoordelijk: 'hoofd' },
          { persoon: zij, rol: 'slachtoffer', verantwoordelijk: 'mede' },
          { persoon: zij, rol: 'pleger', verantwoordelijk: 'mede' },
        ],
      }),
    )
    await v.stap('tekent wie over wie macht heeft', 'casus', carla =>
      doe(carla, pad('machtskaart'), {
        lijnen: [
          { van: zij, naar: hij, waarin: 'geld' },
          { van: zij, naar: hij, waarin: 'contacten' },
          { van: hij, naar: zij, waarin: 'dreiging' },
        ],
        toelichting: 'Zij beheert zijn pas en zijn telefoon; hij slaat als hij gebruikt heeft (verzonnen).',
      }),
    )
    await v.stap('legt vast dat het nog niet veilig is', 'casus', carla =>
      doe(carla, pad('veiligheid'), {
        oordeel: 'onveilig',
        perPersoon: [zij, hij].map(persoon => ({ persoon, oordeel: 'onveilig' })),
        toelichting: 'Het liep in een maand twee keer uit de hand.',
      }),
    )
    const samen = await v.stap('wil met hen samen aan tafel', 'casus', carla =>
      poging(
        carla.stuur(pad('gezinsgesprekken'), {
          aanwezig: [zij, hij],
          op: '2024-09-09',
          wijze: 'gesprek-elders',
          verslag: 'Proef.',
        }),
      ),
    )
    v.nietGebeurd('zij zaten samen aan tafel terwijl het niet veilig was', samen.status === 409)
    const eerste = { persoon: hij, op: '2024-09-09', wijze: 'gesprek-elders' }
    await v.stap('spreekt hem alleen: hij denkt dat zij het probleem is', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), { ...eerste, fase: 'ziet-het-niet', verslag: 'Het ligt aan haar.' }),
    )
    await v.stap('benoemt zijn gebruik als oorzaak', 'casus', carla =>
      doe(carla, pad('problemen'), { persoon: hij, gebied: 'middelen', als: 'oorzaak', tekst: 'Gebruikt dagelijks.' }),
    )
    await v.stap('vraagt of hij wil praten met een ervaringsdeskundige', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: hij,
        wat: 'Een gesprek met een ervaringsdeskundige',
        aanbieder: 'Ervaring in Huis Proef',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const gesprek = (await lees('leest het aanbod')).casus.hulp[0]?.id ?? ''
    const namens = await v.stap('wil zelf namens hem ja zeggen', 'proces', petra =>
      poging(petra.stuur(pad('hulp/aanvaard'), { hulp: gesprek })),
    )
    v.nietGebeurd('een ander zei ja voor hem', namens.status === 403)
    await v.stap('legt vast dat hij ja zegt', 'casus', carla => doe(carla, pad('hulp/aanvaard'), { hulp: gesprek }))
    v.nietGebeurd('de ervaringsdeskundige was er voor zijn ja', !(await v.feiten(casus)).includes('HulpGestart'))
    v.nietGebeurd('de ervaringsdeskundige staat als deelnemer in de casus', open.casus.specialisten.length === 0)

    await v.zetKlok('2024-09-23T07:00:00.000Z')
    const dossier = await v.stap('wil voor het gesprek het dossier lezen', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de procesregisseur las het dossier', dossier.status === 403)
    await v.stap('legt vast dat het gesprek met drie is begonnen', 'casus', carla =>
      doe(carla, pad('hulp/start'), { hulp: gesprek }),
    )
    const daarna = { persoon: hij, op: '2024-09-23', wijze: 'gesprek-elders' }
    await v.stap('schrijft op wat het gesprek deed: hij voelt zich begrepen en wil stoppen', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...daarna,
        fase: 'wil-veranderen',
        verslag: 'De ervaringsdeskundige zei rustig dat stoppen de uitweg is. Hij wil het proberen.',
      }),
    )
    await v.stap('legt vast hoe hij het nu ziet', 'casus', carla =>
      doe(carla, pad('kijken'), { persoon: hij, op: '2024-09-23', verslag: 'Hij ziet wat het gebruik doet.' }),
    )
    await v.stap('legt vast hoe zij het ziet', 'casus', carla =>
      doe(carla, pad('kijken'), { persoon: zij, op: '2024-09-23', verslag: 'Zij houdt alles vast uit angst.' }),
    )
    await v.stap('biedt hem zelfhulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: hij,
        wat: 'Een bijeenkomst van anderen die gestopt zijn',
        aanbieder: 'Narcotics Anonymous Proef',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const zelfhulp =
      (await lees('leest wat er klaarstaat')).casus.hulp.find(h => h.stand === 'aangeboden' && h.persoon === hij)?.id ??
      ''
    await v.stap('legt vast dat hij erheen gaat', 'casus', carla =>
      doe(carla, pad('hulp/aanvaard'), { hulp: zelfhulp }),
    )
    await v.stap('legt vast dat hij er was', 'casus', carla => doe(carla, pad('hulp/start'), { hulp: zelfhulp }))
    await v.stap('spreekt met haar over loslaten en biedt haar eigen hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: zij,
        wat: 'Leren wat van haar is en wat niet',
        aanbieder: 'Arosa Proef',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    await v.stap('spreekt de volgende stap af', 'casus', carla =>
      doe(carla, pad('acties'), {
        wie: 'Stefan',
        tekst: 'Elke week naar de bijeenkomst; bij trek belt hij eerst (verzonnen).',
        uiterlijk: '2024-10-21',
        met: 'gezin',
      }),
    )

    await v.zetKlok('2024-10-14T07:00:00.000Z')
    await v.stap('hoort dat hij een avond gebruikte en weer gestopt is', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...{ persoon: hij, op: '2024-10-14', wijze: 'eigen-telefoon' },
        fase: 'terugval',
        verslag: 'Een avond; hij belde zelf.',
      }),
    )
    const na = await lees('leest hoe het nu staat')
    const van = (persoon: string) => na.casus.hulp.filter(h => h.persoon === persoon).map(h => h.stand)
    v.klopt('het gesprek en de zelfhulp lopen', van(hij).join() === 'loopt,loopt')
    v.nietGebeurd('een terugval stopte zijn hulp', !(await v.feiten(casus)).includes('HulpAfgerond'))
    v.klopt(
      'wat hij wil staat als een weg, met een dag bij elke stap',
      na.casus.motivaties.map(m => `${m.fase} ${m.op}`).join() ===
        'ziet-het-niet 2024-09-09,wil-veranderen 2024-09-23,terugval 2024-10-14',
    )
    v.klopt('ook zij heeft een eigen aanbod', van(zij).join() === 'aangeboden')
    const [avond] = na.casus.gebeurtenissen
    v.klopt(
      'bij die avond heeft ieder beide rollen',
      [hij, zij].every(p =>
        ['pleger', 'slachtoffer'].every(rol => avond?.rollen.some(r => r.persoon === p && r.rol === rol)),
      ),
    )
    v.klopt('hoe ieder het ziet staat apart', na.casus.kijken.map(k => k.persoon).join() === [hij, zij].join())
    v.klopt('het lokale team heeft de casus', (await v.houders(casus)).length === 1)
    const buren = await v.stap('probeert de casus vanuit Hoeksche Waard te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
  },
}
