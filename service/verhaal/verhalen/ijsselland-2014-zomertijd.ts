import { poging } from '../hand.ts'
import { doe, mijnWerk } from '../handelingen.ts'
import {
  beoordeelAlles,
  iedereenBehalve,
  legOp,
  openHuisverbod,
  openWerk,
  register,
  screening,
  startScreening,
  wie,
} from '../huisverbod.ts'
import type { Verhaal } from '../verteller.ts'

/** An order imposed on a Friday night, over the night of summer time, extended in time (Wth art. 2, 9 and 13; dossier 3.3). */
export const ijssellandZomertijd: Verhaal = {
  id: 'ijsselland-2014-zomertijd',
  titel: 'IJsselland: een huisverbod over de zomertijd heen, op tijd verlengd en geen minuut te laat',
  regio: 'ijsselland-2014',
  begin: '2015-03-20T22:20:00.000Z',
  async vertel(v) {
    const id = await v.stap('begint een beoordeling', 'hovj', hilde =>
      startScreening(hilde, screening('Zwolle', '2015-03-20T22:40', 'Proefuur')),
    )
    const pad = (deel: string) => `/huisverboden/${id}/${deel}`
    await v.stap('beoordeelt elk signaal', 'hovj', hilde => beoordeelAlles(hilde, id))
    const open = await v.stap('leest de beoordeling', 'oov', bram => openHuisverbod(bram, id))
    const anders = await v.stap('krijgt uit een ander systeem een huisverbod van veertien dagen', 'oov', bram =>
      poging(
        bram.stuur(pad('oplegging'), {
          op: '2015-03-20T23:15',
          wijze: 'mondeling',
          toepassing: 'acuut',
          motivering: 'Verzonnen.',
          contactverbod: iedereenBehalve(open),
          duurDagen: 14,
        }),
      ),
    )
    v.nietGebeurd(
      'iemand typte een andere duur dan de wet',
      anders.status === 422 && anders.velden.includes('duurDagen'),
    )
    await v.zetKlok('2015-03-20T22:35:00.000Z')
    await v.stap('legt op, mondeling, om half twaalf', 'oov', bram => legOp(bram, id, '2015-03-20T23:30'))
    const loopt = await v.stap('ziet de klok', 'oov', bram => openHuisverbod(bram, id))
    v.klopt('het einde is half twaalf in de zomertijd', loopt.huisverbod.eindOp === '2015-03-30T21:30:00.000Z')
    v.klopt(
      'de grens is vier weken na oplegging, op hetzelfde uur',
      loopt.huisverbod.besluit?.grensOp === '2015-04-17T21:30:00.000Z',
    )
    v.klopt(
      'het besluit moet op schrift volgen, en ieder die het moet weten staat op de lijst',
      openWerk(loopt, 'bekendmaken-oplegging').length === 1 && (loopt.teMelden['oplegging']?.length ?? 0) === 2,
    )
    await v.stap('begint die nacht met hulp', 'crisis', chris =>
      doe(chris, pad('crisishulp'), { op: '2015-03-20T23:34', verslag: 'Verzonnen.' }),
    )
    await v.stap('reikt het besluit uit', 'oov', bram =>
      doe(bram, pad('bekendmaking'), {
        besluit: 'oplegging',
        wijze: 'schriftelijk',
        op: '2015-03-20T23:35',
        bewijs: 'Verzonnen: getekend.',
        taal: 'Nederlands',
      }),
    )
    const politie = await v.stap('wil zelf verlengen', 'hovj', hilde =>
      poging(hilde.stuur(pad('verlenging'), { dagen: 28, feiten: 'x', motivering: 'y', duurtVoort: true })),
    )
    v.nietGebeurd('de hulpofficier verlengde', politie.status === 403)

    await v.zetKlok('2015-03-28T21:30:00.000Z')
    const gewaarschuwd = await v.stap('krijgt 48 uur voor het einde bericht', 'oov', bram => mijnWerk(bram))
    v.klopt(
      'de waarschuwing kwam bij de burgemeester',
      gewaarschuwd.berichten.some(b => b.soort === 'klok-waarschuwing'),
    )
    await v.zetKlok('2015-03-30T20:00:00.000Z')
    const zonderHoren = await v.stap('wil verlengen zonder hem te horen', 'oov', bram =>
      poging(
        bram.stuur(pad('verlenging'), { dagen: 28, feiten: 'Verzonnen.', motivering: 'Verzonnen.', duurtVoort: true }),
      ),
    )
    v.nietGebeurd('hij werd niet gehoord over de verlenging', zonderHoren.velden.includes('gehoord'))
    await v.stap('hoort hem', 'oov', bram =>
      doe(bram, pad('horen'), {
        persoon: wie(loopt, 'uithuisgeplaatste'),
        ronde: 'verlenging',
        uitkomst: 'gehoord',
        verslag: 'Verzonnen: hij wil terug.',
      }),
    )
    const teLang = await v.stap('wil een dag te veel verlengen', 'oov', bram =>
      poging(
        bram.stuur(pad('verlenging'), { dagen: 29, feiten: 'Verzonnen.', motivering: 'Verzonnen.', duurtVoort: true }),
      ),
    )
    v.nietGebeurd('een huisverbod duurde langer dan achtentwintig dagen', teLang.velden.includes('dagen'))
    await v.zetKlok('2015-03-30T21:29:00.000Z')
    await v.stap('verlengt een minuut voor het einde', 'oov', bram =>
      doe(bram, pad('verlenging'), {
        dagen: 28,
        feiten: 'Verzonnen: hij stond weer bij school.',
        motivering: 'Verzonnen: het gevaar duurt voort.',
        duurtVoort: true,
      }),
    )
    const verlengd = await v.stap('ziet het nieuwe einde', 'oov', bram => openHuisverbod(bram, id))
    v.klopt('het nieuwe einde is de grens', verlengd.huisverbod.eindOp === '2015-04-17T21:30:00.000Z')
    v.klopt(
      'de verlenging is een eigen besluit, met eigen mededelingen',
      (verlengd.teMelden['verlenging']?.length ?? 0) > 0 && openWerk(verlengd, 'bekendmaken-verlenging').length === 1,
    )
    await v.zetKlok('2015-03-30T22:00:00.000Z')
    v.nietGebeurd('het huisverbod liep toch af op het oude uur', !(await v.feiten(id)).includes('HuisverbodBeeindigd'))

    // a second order, nobody extended it in time
    await v.zetKlok('2015-05-01T18:00:00.000Z')
    const tweede = await v.stap('begint na een nieuw feit opnieuw', 'hovj', hilde =>
      startScreening(
        hilde,
        screening('Zwolle', '2015-05-01T19:30', 'Proefuur', {
          eerder: [id],
          nieuw: 'Verzonnen: hij kwam terug en sloeg.',
        }),
      ),
    )
    await v.stap('beoordeelt elk signaal', 'hovj', hilde => beoordeelAlles(hilde, tweede))
    await v.stap('legt opnieuw op', 'oov', bram => legOp(bram, tweede, '2015-05-01T20:00'))
    const tweedeOpen = await v.stap('hoort hem alvast', 'oov', async bram => {
      const d = await openHuisverbod(bram, tweede)
      await doe(bram, `/huisverboden/${tweede}/horen`, {
        persoon: wie(d, 'uithuisgeplaatste'),
        ronde: 'verlenging',
        uitkomst: 'niet-bereikt',
        verslag: 'Verzonnen.',
      })
      return d
    })
    v.klopt('het tweede huisverbod is een nieuw besluit', tweedeOpen.huisverbod.eindOp === '2015-05-11T18:00:00.000Z')
    await v.zetKlok('2015-05-11T18:01:00.000Z')
    const laat = await v.stap('komt een minuut te laat met de verlenging', 'oov', bram =>
      poging(
        bram.stuur(`/huisverboden/${tweede}/verlenging`, {
          dagen: 28,
          feiten: 'Verzonnen.',
          motivering: 'Verzonnen.',
          duurtVoort: true,
        }),
      ),
    )
    v.nietGebeurd('een verlenging kwam na het einde', laat.status === 409)
    const lijst = await v.stap('leest het register', 'oov', bram => register(bram))
    v.klopt(
      'het register telt twee beoordelingen, twee huisverboden en een verlenging',
      [lijst.tellingen['beoordeeld'], lijst.tellingen['opgelegd'], lijst.tellingen['verlengd']].join() === '2,2,1',
    )
  },
}
