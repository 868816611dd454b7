import { doe, meldingen, mijnWerk, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'

const adres = { postcode: '6811AD', huisnummer: '9' }

/**
 * Chayenne, nine: worries at school, a mother who first keeps everybody off, and help that stays voluntary with the people around her
 * (Arnhem-Achterhoek 2014, lines 649-684). The two telephone calls for advice with which the text begins are not told here: this begins at
 * the joint plan. The team takes the family up, and one worker of the AMHK stays with it by name.
 */
export const arnhemChayenne: Verhaal = {
  id: 'arnhem-achterhoek-2014-chayenne',
  titel: 'Arnhem: Chayenne, hulp die vrijwillig blijft, met oma en een vriendin',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-11-14T08:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const gezin = {
      gemeente: 'Arnhem',
      acuut: false,
      vormen: ['kindermishandeling'],
      verhaal: 'Chayenne is stil en somber en komt vaak zonder eten op school (verzonnen).',
      van: 'Intern begeleider Proef',
      verhoogdRisico: false,
      complex: false,
      personen: [
        {
          voornamen: 'Chayenne',
          achternaam: 'Proefplein',
          geboortedatum: '2007-04-11',
          geslacht: 'v',
          ...adres,
          rollen: ['kind-in-gezin'],
        },
        {
          voornamen: 'Mira',
          achternaam: 'Proefplein',
          geboortedatum: '1985',
          geslacht: 'v',
          ...adres,
          rollen: ['overig'],
        },
      ],
      verbanden: [{ van: 0, naar: 1, soort: 'kind', geweld: false }],
    }
    const casus = (
      await v.stap('neemt Chayenne op, op vraag van de school', 'casus', carla =>
        gelukt(carla.stuur<{ id: string }>('/casussen', gezin)),
      )
    ).id
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const chayenne = open.casus.personen.find(p => p.kind)?.id ?? ''
    const moeder = open.casus.personen.find(p => !p.kind)?.id ?? ''
    const dicht = await v.stap('wil het gezin openen', 'aanname', anna => poging(anna.haal(`/casussen/${casus}`)))
    v.nietGebeurd('het AMHK las mee voordat het team dat vroeg', dicht.status === 404)
    const anna = await v.stap('zegt dat zij meegaat naar school', 'aanname', async a => a.mens.id)
    await v.stap('laat een medewerker van het AMHK op naam meedoen', 'casus', carla =>
      doe(carla, pad('steun'), { mens: anna }),
    )
    const werk = await v.stap('leest het werk', 'aanname', a => mijnWerk(a))
    v.klopt(
      'de medewerker van het AMHK vindt de casus in haar werk',
      werk.werk.some(w => w.soort === 'team-steunen' && w.zaak.id === casus),
    )
    const collega = await v.stap('wil als collega ook meelezen', 'weging', gijs =>
      poging(gijs.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('met een medewerker kwam het hele AMHK mee', collega.status === 404)
    await v.stap('schrijft op wat de school ziet, zonder oordeel', 'casus', carla =>
      doe(carla, pad('signalen'), {
        persoon: moeder,
        op: '2016-11-14',
        verslag: 'School: moeder is vaak moe en somber en ligt overdag op de bank, vertelt Chayenne.',
      }),
    )
    await v.stap('schrijft op wat Chayenne zelf zei', 'aanname', a =>
      doe(a, pad('kindgesprekken'), {
        kind: chayenne,
        verslag: 'Zij maakt zich zorgen om mama. Zij bakt zelf een ei.',
      }),
    )
    await v.stap('legt vast dat moeder het eerste gesprek afhield', 'casus', carla =>
      doe(carla, pad('contacten/weigering'), {
        persoon: moeder,
        op: '2016-11-14',
        wijze: 'gesprek-elders',
        wat: 'gesprek',
        verslag: 'Het gaat al beter, zegt zij; hulp is niet nodig.',
      }),
    )
    const na = await lees('leest hoe het staat')
    v.nietGebeurd(
      'een mislukt gesprek werd drang of een verzoek aan de Raad',
      na.casus.drang === 'vrijwillig' && !(await v.feiten(casus)).includes('RaadGevraagd'),
    )

    await v.zetKlok('2016-11-17T12:00:00.000Z')
    await v.stap('zit met de intern begeleider en moeder op school: nu komt het gesprek', 'aanname', a =>
      doe(a, pad('contacten'), {
        persoon: moeder,
        op: '2016-11-17',
        wijze: 'gesprek-elders',
        gelukt: true,
        verslag: 'Eerst weerstand. Dat haar dochter het ziet, raakt haar.',
      }),
    )
    await v.stap('biedt moeder hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: moeder,
        wat: 'Hulp voor haar vermoeidheid en somberheid',
        aanbieder: 'Huisarts Proef',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    await v.stap('biedt Chayenne gesprekken aan; moeder vindt het goed', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: chayenne,
        wat: 'Gesprekken op school',
        aanbieder: 'Schoolmaatschappelijk werk Proef',
        medewerkingOuders: 'ja',
      }),
    )
    const hulp = (await lees('leest wat er klaarstaat')).casus.hulp
    for (const h of hulp)
      await v.stap('legt vast dat de hulp begint', 'casus', carla => doe(carla, pad('hulp/start'), { hulp: h.id }))
    await v.stap('zet oma bij het netwerk', 'casus', carla =>
      doe(carla, pad('netwerkpersonen'), {
        voornamen: 'Oma',
        achternaam: 'Proefplein',
        geboortedatum: '1955',
        geslacht: 'v',
        band: 'moeder van moeder',
      }),
    )
    const oma = (await lees('leest het netwerk')).casus.netwerkpersonen[0]?.id ?? ''
    const rol = { persoon: oma, wat: 'Helpt in het huishouden en kookt drie avonden.', professional: 'Carla Proef' }
    const teVroeg = await v.stap('wil oma meteen een taak geven', 'casus', carla =>
      poging(carla.stuur(pad('netwerkpersonen/rol'), rol)),
    )
    v.nietGebeurd('oma kreeg een taak voordat bekeken was of het bij haar veilig is', teVroeg.status === 409)
    await v.stap('bekijkt of het bij oma veilig is', 'casus', carla =>
      doe(carla, pad('netwerkpersonen/oordeel'), {
        persoon: oma,
        oordeel: 'veilig',
        gesloten: 'nee',
        onderbouwing: 'Twee keer bij haar thuis geweest (verzonnen).',
      }),
    )
    await v.stap('spreekt af wat oma doet', 'casus', carla => doe(carla, pad('netwerkpersonen/rol'), rol))
    await v.stap('spreekt af dat Chayenne een paar dagen bij haar vriendin speelt', 'casus', carla =>
      doe(carla, pad('netwerktaken'), {
        naam: 'Moeder van de vriendin, Proef',
        voor: [chayenne],
        tekst: 'Chayenne speelt daar op maandag, dinsdag en donderdag.',
      }),
    )
    await v.stap('spreekt af waaraan te zien is dat het goed gaat', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: [chayenne, moeder],
        tekst: 'Chayenne eet elke dag en komt niet alleen thuis.',
        controleOp: '2016-12-01',
        controleur: 'Schoolmaatschappelijk werk Proef',
        hoe: 'Chayenne en moeder vertellen het elke week.',
        alsNiet: 'Het schoolmaatschappelijk werk belt oma en het team.',
      }),
    )
    await v.stap('stelt het plan vast, met een dag om te kijken', 'casus', carla =>
      stelPlanVast(carla, casus, 'Oma, de huisarts, de school en een vriendin helpen (verzonnen).', '2016-11-17'),
    )
    const eind = await lees('leest het plan terug')
    v.klopt(
      'de hulp voor beiden loopt',
      eind.casus.hulp.length === 2 && eind.casus.hulp.every(h => h.stand === 'loopt'),
    )
    v.klopt('oma heeft een taak en iemand om te bellen', eind.casus.netwerkpersonen[0]?.rol !== null)
    v.klopt(
      'het plan heeft een dag om te kijken',
      (eind.werk.find(w => w.soort === 'veiligheidscheck' && w.klaarOp === null)?.vervaltOp ?? '').startsWith(
        '2016-12-01',
      ),
    )
    v.klopt('Chayenne is gehoord', eind.casus.gesproken.includes(chayenne))
    v.klopt('alles is vrijwillig gebleven', eind.casus.drang === 'vrijwillig')
    const rij = await v.stap('bekijkt de meldingen', 'aanname', a => meldingen(a))
    v.nietGebeurd('er kwam vanzelf een melding of een onderzoek', rij.length === 0)
    await v.stap('laat de medewerker van het AMHK weer gaan', 'casus', carla =>
      doe(carla, pad('steun/einde'), { mens: anna, reden: 'Het gezin kan verder met de school en het team.' }),
    )
    const weg = await v.stap('wil nog eens kijken', 'aanname', a => poging(a.haal(`/casussen/${casus}`)))
    v.nietGebeurd('het AMHK las mee toen het niet meer nodig was', weg.status === 404)
    v.klopt('het gezin heeft een team', (await v.houders(casus)).length === 1)
    const buren = await v.stap('probeert de casus vanuit Doetinchem te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
  },
}
