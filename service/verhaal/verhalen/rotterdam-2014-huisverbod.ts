import { poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import { beoordeelAlles, legOp, openHuisverbod, openWerk, screening, startScreening, wie } from '../huisverbod.ts'
import type { Verhaal } from '../verteller.ts'

/** The script of the region (Rotterdam 2014, lines 301-312): Saturday night in Ridderkerk, under mandate, to the handover to Ridderkerk. */
export const rotterdamHuisverbod: Verhaal = {
  id: 'rotterdam-2014-huisverbod',
  titel: 'Ridderkerk: zaterdagnacht onder mandaat opgelegd, verlengd tot vier weken, daarna naar het eigen team',
  regio: 'rotterdam-2014',
  begin: '2014-05-03T22:00:00.000Z',
  async vertel(v) {
    const id = await v.stap('beoordeelt zaterdagnacht in Ridderkerk', 'hovj', hilde =>
      startScreening(hilde, screening('Ridderkerk', '2014-05-03T23:30', 'Proefkerk')),
    )
    const pad = (deel: string) => `/huisverboden/${id}/${deel}`
    await v.stap('vult het instrument in', 'hovj', hilde => beoordeelAlles(hilde, id))
    await v.zetKlok('2014-05-03T22:30:00.000Z')
    await v.stap('legt op onder mandaat van de burgemeester van Ridderkerk', 'hovj', hilde =>
      legOp(hilde, id, '2014-05-04T00:15'),
    )
    const loopt = await v.stap('leest wat er is opgelegd', 'oov3', betty => openHuisverbod(betty, id))
    v.klopt('de gemeente Ridderkerk draagt het besluit', (await v.houders(id)).join() === 'Gemeente Ridderkerk')
    v.klopt(
      'de burgemeester moet meteen worden ingelicht',
      loopt.teMelden['oplegging']?.some(t => t.aan === 'burgemeester') === true,
    )
    const rotterdam = await v.stap('zoekt het op in de stad', 'oov', bram => bram.haal(`/huisverboden/${id}`))
    v.nietGebeurd('een andere gemeente zag het huisverbod', rotterdam.status === 404)
    await v.stap('neemt twee sleutels in, tegen bewijs', 'hovj', hilde =>
      doe(hilde, pad('sleutels'), {
        aantal: 2,
        omschrijving: 'voordeur en schuur',
        bewijs: 'ontvangstbewijs 12 (verzonnen)',
        op: '2014-05-04T00:20',
      }),
    )
    for (const t of loopt.teMelden['oplegging'] ?? [])
      await v.stap(`deelt mee: ${t.aan}`, 'hovj', hilde =>
        doe(hilde, pad('mededelingen'), {
          besluit: 'oplegging',
          ...t,
          op: '2014-05-04T00:25',
          wijze: 'mondeling',
          taal: 'Nederlands',
          bewijs: 'Verzonnen: zelf gesproken.',
        }),
      )
    await v.stap('is dezelfde nacht bij het gezin', 'crisis', chris =>
      doe(chris, pad('crisishulp'), { op: '2014-05-04T00:28', verslag: 'Verzonnen.' }),
    )
    const nacht = await v.stap('ziet wat er van het ASHG gevraagd wordt', 'aanname', anna => openHuisverbod(anna, id))
    v.klopt('ieder die het moest weten weet het', nacht.teMelden['oplegging']?.length === 0)
    v.klopt(
      'de casemanager neemt de regie uiterlijk maandag',
      openWerk(nacht, 'huisverbod-regie')[0]?.vervaltOp?.startsWith('2014-05-06') === true,
    )
    v.klopt('proces- en casusregie vallen samen', nacht.samenloop)
    await v.zetKlok('2014-05-06T08:00:00.000Z')
    await v.stap('neemt de regie', 'aanname', anna => doe(anna, pad('regie')))
    await v.stap('legt vast waar hij te bereiken is', 'oov3', betty =>
      doe(betty, pad('bereikbaarheid'), { hoe: 'telefoon van zijn broer (verzonnen)', op: '2014-05-06T09:00' }),
    )
    await v.stap('legt vast dat hij een raadsman wil', 'oov3', betty =>
      doe(betty, pad('raadsman/wens'), { besluit: 'oplegging', op: '2014-05-06T09:30' }),
    )
    const wens = await v.stap('ziet de klok van 24 uur', 'oov3', betty => openHuisverbod(betty, id))
    v.klopt(
      'een raadsman binnen 24 uur',
      openWerk(wens, 'raadsman-regelen')[0]?.vervaltOp === '2014-05-07T07:30:00.000Z',
    )
    await v.stap('regelt een raadsman', 'hovj', hilde =>
      doe(hilde, pad('raadsman'), { raadsman: 'mr. Proef (verzonnen)', op: '2014-05-06T09:40' }),
    )
    await v.stap('vraagt namens hem de rechter', 'oov3', betty =>
      doe(betty, pad('rechter'), { op: '2014-05-06T09:50', besluit: 'oplegging' }),
    )
    const gang = await v.stap('ziet wanneer de zitting moet zijn', 'oov3', betty => openHuisverbod(betty, id))
    v.klopt(
      'de zitting is binnen drie dagen, geteld met de Algemene termijnenwet',
      gang.huisverbod.rechter[0]?.uiterlijkOp === '2014-05-09T21:59:59.000Z',
    )
    await v.zetKlok('2014-05-08T12:00:00.000Z')
    await v.stap('legt de uitspraak vast: het huisverbod blijft', 'oov3', betty =>
      doe(betty, pad('rechter/uitspraak'), {
        op: '2014-05-08T13:00',
        uitkomst: 'blijft',
        uitspraak: 'Verzonnen: verzoek afgewezen.',
      }),
    )
    await v.stap('legt een overtreding vast', 'crisis', chris =>
      doe(chris, pad('overtredingen'), {
        op: '2014-05-08T08:00',
        wat: 'Verzonnen: hij stond voor de deur.',
        bron: 'moeder',
      }),
    )
    const breuk = await v.stap('ziet de overtreding', 'hovj', hilde => openHuisverbod(hilde, id))
    v.klopt('melden bij de politie staat open', openWerk(breuk, 'overtreding-melden').length === 1)
    await v.stap('meldt haar bij de politie', 'hovj', hilde =>
      doe(hilde, pad('overtredingen/melding'), {
        overtreding: breuk.huisverbod.overtredingen[0]?.id ?? '',
        op: '2014-05-08T13:30',
        kenmerk: 'mutatie 77 (verzonnen)',
      }),
    )
    await v.zetKlok('2014-05-12T09:00:00.000Z')
    await v.stap('hoort hem over verlengen', 'oov3', betty =>
      doe(betty, pad('horen'), {
        persoon: wie(loopt, 'uithuisgeplaatste'),
        ronde: 'verlenging',
        uitkomst: 'gehoord',
        verslag: 'Verzonnen.',
      }),
    )
    await v.stap('verlengt tot vier weken', 'oov3', betty =>
      doe(betty, pad('verlenging'), {
        dagen: 28,
        feiten: 'Verzonnen: de overtreding.',
        motivering: 'Verzonnen.',
        duurtVoort: true,
      }),
    )
    await v.stap('bereidt de overdracht voor', 'aanname', anna =>
      doe(anna, pad('overdracht/voorbereiding'), { dossier: 'Verzonnen: hulp loopt bij het CVD.' }),
    )
    await v.zetKlok('2014-05-14T00:00:00.000Z')
    v.nietGebeurd(
      'het eindigde na tien dagen, terwijl het verlengd was',
      !(await v.feiten(id)).includes('HuisverbodBeeindigd'),
    )
    await v.zetKlok('2014-05-31T22:15:00.000Z')
    const voorbij = await v.stap('ziet dat het voorbij is', 'oov3', betty => openHuisverbod(betty, id))
    v.klopt(
      'na achtentwintig dagen, op hetzelfde uur',
      voorbij.huisverbod.einde?.op === '2014-05-31T22:15:00.000Z' && !voorbij.samenloop,
    )
    const vroeg = await v.stap('wil het dossier al sluiten', 'oov3', betty => poging(betty.stuur(pad('sluiting'), {})))
    v.nietGebeurd(
      'het dossier ging dicht terwijl niemand het gezin had',
      vroeg.status === 409 && vroeg.velden.includes('overdracht'),
    )
    const ander = await v.stap('wil het gezin van Ridderkerk aanvaarden', 'team2', tessa =>
      poging(tessa.stuur(pad('overdracht/aanvaarding'))),
    )
    v.nietGebeurd('het team van een andere gemeente nam het gezin', ander.status === 404)
    const ja = await v.stap('aanvaardt het gezin', 'team3', tim =>
      tim.stuur<{ geopend?: { slice: string; id: string }[] }>(pad('overdracht/aanvaarding')),
    )
    const casus = ja.inhoud.geopend?.find(g => g.slice === 'casus')?.id ?? ''
    const dossier = await v.stap('opent de casus', 'team3', tim => openCasus(tim, casus))
    v.klopt(
      'het gezin is nu van het team van Ridderkerk',
      dossier.casus.personen.length === 4 && (await v.houders(casus)).join().includes('Ridderkerk'),
    )
  },
}
