import { poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import {
  beoordeelAlles,
  huishouden,
  iedereenBehalve,
  legOp,
  openHuisverbod,
  openWerk,
  startScreening,
  wie,
} from '../huisverbod.ts'
import type { Verhaal } from '../verteller.ts'

/**
 * Suzan, thirteen (Arnhem-Achterhoek 2014, lines 795-827): her adult brother stabbed her in the leg. Not she leaves the house but he does,
 * and in those ten days the agencies meet and arrange what he and the family need.
 */
export const arnhemSuzan: Verhaal = {
  id: 'arnhem-achterhoek-2014-suzan',
  titel: 'Arnhem: niet Suzan gaat het huis uit, maar haar broer; in tien dagen is hulp voor ieder geregeld',
  regio: 'arnhem-achterhoek-2014',
  begin: '2015-03-03T20:30:00.000Z',
  async vertel(v) {
    const [broer, moeder, suzan] = huishouden('Proefgaard', { hij: '1991-04-02', kinderen: ['2002-01-15'] })
    const id = await v.stap('begint na het steekincident een beoordeling voor een huisverbod', 'hovj', hilde =>
      startScreening(hilde, {
        gemeente: 'Arnhem',
        wegens: 'beide',
        incidentOp: '2015-03-03T21:00',
        verhaal: 'Verzonnen: de broer stak Suzan met een mes in haar been en slaat ook hun moeder.',
        woning: 'Verzonnenstraat 4, Arnhem',
        personen: [
          { ...broer, voornamen: 'Broer' },
          { ...moeder, voornamen: 'Moeder', relatie: 'ouder' },
          { ...suzan, voornamen: 'Suzan', relatie: 'broer-zus' },
        ],
      }),
    )
    const pad = (deel: string) => `/huisverboden/${id}/${deel}`
    await v.stap('beoordeelt elk signaal, met feit en vindplaats', 'hovj', hilde =>
      beoordeelAlles(hilde, id, ['2c', '2g', '2i']),
    )
    const gezien = await v.stap('legt het de burgemeester voor, want mandaat is er niet', 'hovj', hilde =>
      openHuisverbod(hilde, id),
    )
    v.klopt(
      'het instrument geeft advies, per deel',
      gezien.advies.uitslag === 'opleggen' && gezien.advies.rood['verloop'] === 3,
    )
    const zonderMandaat = await v.stap('wil zelf opleggen', 'hovj', hilde =>
      poging(
        hilde.stuur(pad('oplegging'), {
          op: '2015-03-03T21:30',
          wijze: 'mondeling',
          toepassing: 'acuut',
          motivering: 'Verzonnen.',
          contactverbod: iedereenBehalve(gezien),
        }),
      ),
    )
    v.nietGebeurd(
      'de politie legde op zonder mandaat',
      zonderMandaat.status === 403 && zonderMandaat.velden.includes('mandaat.2.1'),
    )
    await v.zetKlok('2015-03-03T21:00:00.000Z')
    const zonderConsult = await v.stap('wil opleggen zonder overleg met Veilig Thuis', 'oov', bram =>
      poging(
        bram.stuur(pad('oplegging'), {
          op: '2015-03-03T21:55',
          wijze: 'mondeling',
          toepassing: 'acuut',
          motivering: 'Verzonnen.',
          contactverbod: iedereenBehalve(gezien),
        }),
      ),
    )
    v.nietGebeurd('een kind was in het spel en niemand sprak Veilig Thuis', zonderConsult.velden.includes('consult'))
    await v.stap('overlegt met het AMHK en legt dat vast', 'oov', bram =>
      doe(bram, pad('consult'), {
        op: '2015-03-03T21:50',
        medewerker: 'Anna Voorbeeld',
        advies: 'Verzonnen: Suzan uit huis halen lost niets op; hij moet weg.',
      }),
    )
    await v.stap('legt het huisverbod op aan de broer', 'oov', bram => legOp(bram, id, '2015-03-03T22:00'))
    const loopt = await v.stap('ziet het huisverbod', 'aanname', anna => openHuisverbod(anna, id))
    v.klopt('het eindigt tien dagen later op hetzelfde uur', loopt.huisverbod.eindOp === '2015-03-13T21:00:00.000Z')
    v.klopt('Suzan blijft thuis: zij is geen uithuisgeplaatste', wie(loopt, 'kind') !== wie(loopt, 'uithuisgeplaatste'))
    v.klopt(
      'broer, moeder en Suzan wachten elk op hulp, vanaf het eerste uur',
      openWerk(loopt, 'hulp-per-persoon').length === 3,
    )
    v.klopt('Suzan is dertien en hoort haar mening te kunnen geven', openWerk(loopt, 'kind-horen').length === 1)
    v.nietGebeurd(
      'het lokale team zag het al',
      (await v.stap('probeert mee te kijken', 'team', tom => tom.haal(`/huisverboden/${id}`))).status === 403,
    )
    await v.stap('gaat die nacht naar het gezin', 'crisis', chris =>
      doe(chris, pad('crisishulp'), { op: '2015-03-03T22:00', verslag: 'Verzonnen: wond verzorgd, moeder gesproken.' }),
    )
    await v.zetKlok('2015-03-04T09:00:00.000Z')
    await v.stap('neemt de regie', 'aanname', anna => doe(anna, pad('regie')))
    await v.stap('hoort Suzan', 'aanname', anna =>
      doe(anna, pad('horen'), {
        persoon: wie(loopt, 'kind'),
        ronde: 'oplegging',
        uitkomst: 'gehoord',
        verslag: 'Verzonnen: zij wil thuis blijven, zonder ruzie.',
      }),
    )
    const laat = await v.stap('wil het overleg na de tien dagen plannen', 'aanname', anna =>
      poging(anna.stuur(pad('overleg'), { op: '2015-03-14T10:00', deelnemers: 'gemeente, Moviera, reclassering' })),
    )
    v.nietGebeurd('het overleg kwam pas als hij weer thuis was', laat.velden.includes('op'))
    await v.stap('plant het overleg op dag zes', 'aanname', anna =>
      doe(anna, pad('overleg'), {
        op: '2015-03-09T10:00',
        deelnemers: 'gemeente, Moviera, reclassering, verslavingszorg',
      }),
    )
    const plan = [
      ['inkomen', 'gemeente', 'uitkering'],
      ['wonen', 'gemeente', 'kamer'],
      ['reclassering', 'reclassering', 'begeleiding'],
      ['verslaving', 'verslavingszorg', 'opname'],
    ]
    for (const [gebied, door, wat] of plan)
      await v.stap(`spreekt af: ${wat ?? ''}`, 'aanname', anna =>
        doe(anna, pad('maatregelen'), {
          gebied,
          door,
          wat: `Verzonnen: ${wat ?? ''} voor de broer.`,
          uiterlijk: '2015-03-12',
        }),
      )
    const inPlan = await v.stap('ziet het plan en het eigen deel ervan', 'oov', bram => openHuisverbod(bram, id))
    v.klopt(
      'twee taken zijn van de gemeente, twee van partners',
      openWerk(inPlan, 'maatregel-regelen').filter(w => w.rol === 'burgemeester').length === 2,
    )
    await v.zetKlok('2015-03-09T10:00:00.000Z')
    await v.stap('legt vast wat het overleg afsprak', 'aanname', anna =>
      doe(anna, pad('overleg/verslag'), { verslag: 'Verzonnen: moeder wil, als haar zoon hulp krijgt.' }),
    )
    for (const m of inPlan.huisverbod.maatregelen.filter(x => x.door === 'gemeente'))
      await v.stap('regelt het eigen deel', 'oov', bram =>
        doe(bram, pad('maatregelen/geregeld'), { maatregel: m.id, verslag: 'Verzonnen: snel geregeld.' }),
      )
    for (const [rol, wat] of [
      ['uithuisgeplaatste', 'begeleiding en verslavingszorg'],
      ['achterblijver', 'hulp thuis'],
      ['kind', 'hulp thuis voor Suzan'],
    ] as const)
      await v.stap(`legt vast: ${wat}`, 'aanname', anna =>
        doe(anna, pad('sporen'), {
          persoon: wie(loopt, rol),
          aanbod: 'aanvaard',
          wat: `Verzonnen: ${wat}.`,
          aanbieder: 'Moviera',
        }),
      )
    await v.stap('laat de hulp na het huisverbod nu al beginnen', 'aanname', anna =>
      doe(anna, pad('interventies'), {
        wat: 'Verzonnen: intensieve begeleiding.',
        aanbieder: 'reclassering',
        op: '2015-03-09T10:30',
      }),
    )
    await v.stap('schrijft op wat het gebiedsteam moet weten', 'aanname', anna =>
      doe(anna, pad('overdracht/voorbereiding'), {
        dossier: 'Verzonnen: Suzan is veilig thuis; haar broer heeft een kamer en hulp.',
      }),
    )
    await v.zetKlok('2015-03-13T21:00:00.000Z')
    const voorbij = await v.stap('ziet dat het huisverbod voorbij is', 'oov', bram => openHuisverbod(bram, id))
    v.klopt(
      'afgelopen op het uur van de wet, en het team kreeg het gezin aangeboden',
      voorbij.huisverbod.einde?.reden === 'afgelopen' && voorbij.huisverbod.overdracht.stand === 'aangeboden',
    )
    v.nietGebeurd('het huisverbod eindigde zonder dat er iets volgde', !voorbij.signalen.includes('geen-vervolg'))
    const ja = await v.stap('aanvaardt het gezin', 'team', tom =>
      tom.stuur<{ geopend?: { slice: string; id: string }[] }>(pad('overdracht/aanvaarding')),
    )
    const casus = ja.inhoud.geopend?.find(g => g.slice === 'casus')?.id ?? ''
    const dossier = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    v.klopt('moeder, Suzan en haar broer staan in de casus van het team', dossier.casus.personen.length === 3)
    v.klopt('het gebiedsteam heeft het gezin', (await v.houders(casus)).join() === 'Gebiedsteam Arnhem')
    v.nietGebeurd(
      'Suzan ging naar een crisisplek',
      !(await v.feiten(casus)).includes('OpvangGevraagd') && voorbij.huisverbod.verblijf === null,
    )
  },
}
