import { doe, openCasus } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const DAG = '2015-10-05'

/**
 * A girl of fourteen speaks for herself: her own view, goal and no; and help that her parents refuse (IJsselland 2014, lines 320-337,
 * 1099-1111). Whose yes the law asks between twelve and sixteen, Kring does not work out by age: people write down who said what. Her
 * reading of her own file (Wmo 2015 art. 5.3.2) is not told here.
 */
export const ijssellandLeeftijd: Verhaal = {
  id: 'ijsselland-2014-leeftijd-12-16',
  titel: 'IJsselland: een meisje van veertien spreekt voor zichzelf, en krijgt hulp die haar ouders weigeren',
  regio: 'ijsselland-2014',
  begin: `${DAG}T08:00:00.000Z`,
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Deventer', gezin('Proefbeek', '7411AC', ['2001-02-10', '2006-07-21'])),
      'team2',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus2', cas => openCasus(cas, casus))
    const open = await lees('opent de casus')
    const geboren = (dag: string) => open.personen.find(p => p.geboortedatum === dag)?.id ?? ''
    const [jip, saar] = [geboren('2001-02-10'), geboren('2006-07-21')]
    const moeder = open.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    v.klopt(
      'voor elk kind staat een eigen gesprek klaar, ook voor wie veertien is',
      [jip, saar].every(k =>
        open.werk.some(w => w.soort === 'kind-spreken' && w.onderwerp === k && w.klaarOp === null),
      ),
    )
    const zonder = await v.stap('wil de analyse afronden na een gesprek met de ouders', 'casus2', cas =>
      poging(cas.stuur(pad('analyse'), { onderbouwing: 'De ouders vertelden genoeg.' })),
    )
    v.nietGebeurd(
      'de analyse was klaar zonder dat de kinderen zijn gehoord',
      zonder.status === 409 && zonder.velden.includes('kinderen'),
    )

    await v.stap('spreekt met Jip af hoe zij veilig te bereiken is', 'casus2', cas =>
      doe(cas, pad('veilig-contact'), {
        persoon: jip,
        wijzen: ['eigen-bericht', 'gesprek-elders'],
        toelichting: 'Haar vader leest thuis mee.',
      }),
    )
    const thuis = await v.stap('wil haar thuis spreken, met haar ouders erbij', 'casus2', cas =>
      poging(cas.stuur(pad('kindgesprekken'), { kind: jip, wijze: 'huisbezoek', verslag: 'Proef.' })),
    )
    v.nietGebeurd(
      'zij moest thuis praten, waar haar vader meeluistert',
      thuis.status === 409 && !(await v.feiten(casus)).includes('KindGesproken'),
    )
    await v.stap('spreekt haar op school, zonder haar ouders', 'casus2', cas =>
      doe(cas, pad('kindgesprekken'), {
        kind: jip,
        wijze: 'gesprek-elders',
        verslag: 'Zij wil rust om te leren en zelf kiezen bij wie zij slaapt.',
      }),
    )
    await v.stap('legt vast waarom Saar nog niet is gesproken', 'casus2', cas =>
      doe(cas, pad('kindgesprekken/reden'), { kind: saar, reden: 'Zij is ziek; volgende week op school.' }),
    )
    await v.stap('rondt de analyse nu af', 'casus2', cas =>
      doe(cas, pad('analyse'), { onderbouwing: 'Met Jip en met haar ouders apart gesproken.' }),
    )
    await v.stap('legt vast hoe de moeder het ziet', 'casus2', cas =>
      doe(cas, pad('kijken'), { persoon: moeder, op: DAG, verslag: 'Het valt wel mee, zegt zij.' }),
    )
    await v.stap('schrijft Jips eigen doel op', 'casus2', cas =>
      doe(cas, pad('doelen'), { persoon: jip, tekst: 'Elke avond rustig kunnen leren.', termijn: 'kort' }),
    )
    await v.stap('schrijft haar eigen woorden op', 'casus2', cas =>
      doe(cas, pad('eigen-woorden'), { vraag: 'wens', van: [jip], tekst: '"Dat iemand mij gelooft."' }),
    )
    await v.stap('legt vast dat de moeder het met de aanpak eens is', 'casus2', cas =>
      doe(cas, pad('instemming'), { persoon: moeder, stand: 'eens' }),
    )
    await v.stap('legt vast dat Jip het er niet mee eens is', 'casus2', cas =>
      doe(cas, pad('instemming'), { persoon: jip, stand: 'niet-eens' }),
    )
    const gezien = (await lees('leest wie wat zegt')).casus
    v.klopt(
      'haar kijk staat er als de hare, naast die van haar moeder',
      [jip, moeder].every(id => gezien.kijken.some(k => k.persoon === id)),
    )
    v.nietGebeurd(
      'het ja van haar moeder telde als het hare',
      gezien.instemming[jip]?.stand === 'niet-eens' && gezien.instemming[moeder]?.stand === 'eens',
    )

    const hulp = { persoon: jip, wat: 'Gesprekken voor jongeren die geweld zagen', aanbieder: 'Kadera' }
    await v.stap('biedt Jip hulp aan', 'casus2', cas => doe(cas, pad('hulp'), { ...hulp, medewerkingOuders: 'ja' }))
    const eerste = (await lees('leest het aanbod')).casus.hulp[0]?.id ?? ''
    await v.stap('legt vast dat haar vader weigert', 'casus2', cas =>
      doe(cas, pad('hulp/geweigerd'), { hulp: eerste, door: 'ouder', reden: 'Vader wil geen vreemden in huis.' }),
    )
    await v.stap('legt vast dat hun belangen botsen', 'casus2', cas =>
      doe(cas, pad('belangen'), { kind: jip, aard: 'hulp-geweigerd', wat: 'Jip wil hulp, vader niet.' }),
    )
    const botst = await lees('ziet wat Kring nu vraagt')
    v.klopt(
      'het nee van haar vader is niet het einde: er staat een taak',
      botst.werk.some(w => w.soort === 'weigering-opvolgen' && w.klaarOp === null),
    )
    v.klopt(
      'Kring wijst op het conflict dat nog niet is gewogen',
      botst.signalen.some(s => s.code === 'belangenconflict-open' && s.over.includes(jip)),
    )
    const conflict = botst.casus.belangen[0]?.id ?? ''
    const leeg = await v.stap('wil het conflict wegen zonder te zeggen wat Jip nodig heeft', 'casus2', cas =>
      poging(cas.stuur(pad('belangen/weging'), { conflict, hulpbehoefte: ' ', onderbouwing: 'Ouders beslissen.' })),
    )
    v.nietGebeurd(
      'het belang van haar vader ging voor zonder te zeggen wat zij nodig heeft',
      leeg.velden.includes('hulpbehoefte'),
    )
    await v.stap('weegt: wat Jip nodig heeft gaat voor', 'casus2', cas =>
      doe(cas, pad('belangen/weging'), {
        conflict,
        hulpbehoefte: 'Iemand om mee te praten, nu.',
        onderbouwing: 'Zij vraagt er zelf om.',
      }),
    )
    await v.stap('volgt het nee op: een gesprek met haar vader', 'casus2', cas =>
      doe(cas, pad('hulp/weigering-opgevolgd'), { hulp: eerste, verslag: 'Hij blijft bij nee; zij blijft bij ja.' }),
    )
    await v.stap('biedt de hulp opnieuw aan, zonder medewerking van de ouders', 'casus2', cas =>
      doe(cas, pad('hulp'), { ...hulp, medewerkingOuders: 'nee' }),
    )
    const tweede = (await lees('leest het nieuwe aanbod')).casus.hulp.find(h => h.stand === 'aangeboden')?.id ?? ''
    await v.stap('legt vast dat Jip zelf ja zegt', 'casus2', cas => doe(cas, pad('hulp/aanvaard'), { hulp: tweede }))
    await v.stap('legt vast dat de hulp begint', 'casus2', cas => doe(cas, pad('hulp/start'), { hulp: tweede }))
    const eind = await lees('leest hoe het staat')
    v.klopt(
      'haar hulp loopt, en het eerste nee staat ernaast',
      eind.casus.hulp.map(h => h.stand).join() === 'geweigerd,loopt',
    )
    v.klopt('het conflict is gewogen', !eind.signalen.some(s => s.code === 'belangenconflict-open'))
    v.nietGebeurd('er was drang nodig om een kind hulp te geven dat zelf ja zegt', eind.casus.drang === 'vrijwillig')
    const proces = await v.stap('probeert te lezen wat Jip vertelde', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de procesregisseur las wat zij vertelde', proces.status === 403)
  },
}
