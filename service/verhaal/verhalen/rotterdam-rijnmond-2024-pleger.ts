import { doe, mijnWerk, openCasus } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * Help for who uses violence: reached, encouraged, refused and asked again, apart from how the victim sees it, and never a way to her
 * (Rotterdam Rijnmond 2024, lines 53, 220-235). An expert by experience at the table and an offer found on a public page are not told here.
 */
export const rijnmondPleger: Verhaal = {
  id: 'rotterdam-rijnmond-2024-pleger',
  titel: 'Rotterdam Rijnmond: hulp voor wie geweld gebruikt, van nee naar een begin',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-09-02T08:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Rotterdam', gezin('Proefkade', '3011AB', ['2015-03-09'])),
      'team',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen
    const moeder = leden.find(l => l.rollen.includes('slachtoffer'))?.id ?? ''
    const stefan = leden.find(l => l.rollen.includes('pleger'))?.id ?? ''
    const termijn = open.werk.find(w => w.soort === 'hulp-aan-pleger' && w.onderwerp === stefan)
    v.klopt(
      'het team heeft dertig dagen om ook hem hulp te bieden',
      (termijn?.vervaltOp ?? '').startsWith('2024-10-02'),
    )

    await v.stap('spreekt met de moeder af hoe zij veilig te bereiken is', 'casus', carla =>
      doe(carla, pad('veilig-contact'), {
        persoon: moeder,
        wijzen: ['eigen-telefoon', 'gesprek-elders'],
        toelichting: 'Overdag.',
      }),
    )
    const bel = {
      persoon: moeder,
      op: '2024-09-02',
      wijze: 'eigen-telefoon',
      gelukt: true,
      verslag: 'Zij wil dat het stopt.',
    }
    const viaHem = await v.stap('wil haar via Stefan spreken', 'casus', carla =>
      poging(carla.stuur(pad('contacten'), { ...bel, via: stefan })),
    )
    const brief = await v.stap('wil haar een brief sturen', 'casus', carla =>
      poging(carla.stuur(pad('contacten'), { ...bel, wijze: 'brief' })),
    )
    v.nietGebeurd('het contact met de moeder liep via wie het geweld gebruikt', viaHem.velden.includes('via'))
    v.nietGebeurd('er ging een brief naar het huis waar hij de post opent', brief.velden.includes('wijze'))
    await v.stap('belt haar overdag op haar eigen telefoon', 'casus', carla => doe(carla, pad('contacten'), bel))
    await v.stap('legt vast hoe zij het ziet', 'casus', carla =>
      doe(carla, pad('kijken'), { persoon: moeder, op: '2024-09-02', verslag: 'Zij is bang als hij drinkt.' }),
    )

    await v.zetKlok('2024-09-09T08:00:00.000Z')
    const stap = { persoon: stefan, op: '2024-09-09', wijze: 'eigen-telefoon' }
    await v.stap('belt Stefan: hij neemt niet op', 'casus', carla =>
      doe(carla, pad('contacten'), { ...stap, gelukt: false, verslag: 'Geen gehoor.' }),
    )
    await v.stap('belt nog eens: hij ziet het probleem niet', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...stap,
        fase: 'ziet-het-niet',
        verslag: 'Het ligt aan haar, zegt hij.',
      }),
    )
    await v.stap('legt vast dat hij een gesprek weigert', 'casus', carla =>
      doe(carla, pad('contacten/weigering'), { ...stap, wat: 'gesprek', verslag: 'Hij wil niet praten.' }),
    )
    await v.stap('legt vast dat het nog niet veilig is', 'casus', carla =>
      doe(carla, pad('veiligheid'), {
        oordeel: 'onveilig',
        perPersoon: leden.map(l => ({ persoon: l.id, oordeel: 'onveilig' })),
        toelichting: 'Hij drinkt.',
      }),
    )
    const samen = await v.stap('wil iedereen aan een tafel', 'casus', carla =>
      poging(
        carla.stuur(pad('gezinsgesprekken'), {
          aanwezig: [moeder, stefan],
          op: '2024-09-09',
          wijze: 'gesprek-elders',
          verslag: 'Proef.',
        }),
      ),
    )
    v.nietGebeurd('zij zaten samen aan tafel terwijl het niet veilig was', samen.status === 409)

    await v.zetKlok('2024-09-26T08:00:00.000Z')
    const post = await v.stap('leest dat Stefan nog geen aanbod kreeg', 'casus', carla => mijnWerk(carla))
    v.klopt(
      'Kring waarschuwt voor de dertig dagen om zijn',
      post.berichten.some(b => b.soort === 'klok-waarschuwing' && b.zaak?.id === casus),
    )
    await v.stap('biedt Stefan hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: stefan,
        wat: 'Leren stoppen met geweld en drank',
        aanbieder: 'de Waag',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const aanbod = await lees('leest welke hulp klaarstaat')
    const eerste = aanbod.casus.hulp.find(h => h.persoon === stefan)?.id ?? ''
    v.klopt(
      'de taak om hem hulp te bieden is klaar',
      aanbod.werk.some(w => w.id === termijn?.id && w.klaarOp !== null),
    )
    await v.stap('legt vast dat hij weigert', 'casus', carla =>
      doe(carla, pad('hulp/geweigerd'), { hulp: eerste, door: 'zelf', reden: 'Hij vindt het niet nodig.' }),
    )
    const toch = await v.stap('wil de geweigerde hulp als begonnen vastleggen', 'casus', carla =>
      poging(carla.stuur(pad('hulp/start'), { hulp: eerste })),
    )
    v.nietGebeurd(
      'hulp begon die hij weigerde',
      toch.status === 422 && !(await v.feiten(casus)).includes('HulpGestart'),
    )
    const opvolgen = await lees('ziet wat er nu moet gebeuren')
    v.klopt(
      'zijn nee is niet het einde: er staat een taak om het op te volgen',
      opvolgen.werk.some(w => w.soort === 'weigering-opvolgen' && w.klaarOp === null),
    )

    await v.zetKlok('2024-10-07T08:00:00.000Z')
    const later = { persoon: stefan, op: '2024-10-07', wijze: 'gesprek-elders' }
    await v.stap('volgt zijn nee op: een gesprek over wat de drank hem kost', 'casus', carla =>
      doe(carla, pad('hulp/weigering-opgevolgd'), { hulp: eerste, verslag: 'Hij wil nadenken.' }),
    )
    await v.stap('hoort dat hij zelf wil veranderen', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...later,
        fase: 'wil-veranderen',
        verslag: 'Hij wil voor zijn kind stoppen.',
      }),
    )
    await v.stap('legt vast hoe hij het ziet', 'casus', carla =>
      doe(carla, pad('kijken'), { persoon: stefan, op: '2024-10-07', verslag: 'Hij schrikt van zichzelf.' }),
    )
    await v.stap('biedt opnieuw hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: stefan,
        wat: 'Leren stoppen met geweld en drank',
        aanbieder: 'de Waag',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const tweede =
      (await lees('leest het nieuwe aanbod')).casus.hulp.find(h => h.persoon === stefan && h.stand === 'aangeboden')
        ?.id ?? ''
    await v.stap('legt vast dat hij ja zegt', 'casus', carla => doe(carla, pad('hulp/aanvaard'), { hulp: tweede }))
    await v.stap('legt vast dat de hulp begint', 'casus', carla => doe(carla, pad('hulp/start'), { hulp: tweede }))
    await v.stap('beschrijft het geweld van die avond, met ieders rol', 'casus', carla =>
      doe(carla, pad('gebeurtenissen'), {
        op: '2024-08-30',
        wat: 'Hij sloeg, zij duwde terug; het kind hoorde het (verzonnen).',
        rollen: [
          { persoon: stefan, rol: 'pleger', verantwoordelijk: 'hoofd' },
          { persoon: moeder, rol: 'slachtoffer', verantwoordelijk: 'niet' },
        ],
      }),
    )

    const eind = (await lees('leest het hele verhaal terug')).casus
    v.klopt(
      'van hem staan pogingen, motivatie en nee, elk met een dag',
      eind.contacten.some(c => c.persoon === stefan && !c.gelukt && c.op === '2024-09-09') &&
        eind.motivaties.map(m => m.fase).join() === 'ziet-het-niet,wil-veranderen' &&
        eind.weigeringen.every(w => w.persoon === stefan && w.op === '2024-09-09'),
    )
    v.klopt(
      'hoe zij het ziet staat apart van hoe hij het ziet',
      eind.kijken.map(k => k.persoon).join() === [moeder, stefan].join(),
    )
    v.nietGebeurd(
      'bij haar staat iets van zijn motivatie of weigering',
      ![...eind.motivaties, ...eind.weigeringen].some(m => m.persoon === moeder),
    )
    v.klopt(
      'zijn hulp loopt, naast het eerste nee',
      eind.hulp
        .filter(h => h.persoon === stefan)
        .map(h => h.stand)
        .join() === 'geweigerd,loopt',
    )
    const buren = await v.stap('probeert de casus vanuit Hoeksche Waard te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd(
      'het team van een andere gemeente ziet het gezin',
      buren.status === 404 && (await v.houders(casus)).length === 1,
    )
  },
}
