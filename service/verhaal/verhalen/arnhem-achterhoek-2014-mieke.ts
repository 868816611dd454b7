import { doe, meldingen, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'

const TEAM = 'Gebiedsteam Arnhem'
const adres = { postcode: '6811AC', huisnummer: '3' }

/**
 * Mieke, five, moved here with her mother; a guardian already existed elsewhere and nobody here knew (Arnhem-Achterhoek 2014, lines
 * 394-457). The team takes the family up itself, and no report to the AMHK comes of it, as in the text. The reference index and its match
 * are told in the story of her worksheet: here the team hears of the guardian as of any signal. The advice question is not told.
 */
export const arnhemMieke: Verhaal = {
  id: 'arnhem-achterhoek-2014-mieke',
  titel: 'Arnhem: Mieke, en de gezinsvoogd die niemand hier kende',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-10-03T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const gezin = {
      gemeente: 'Arnhem',
      acuut: false,
      vormen: ['kindermishandeling'],
      verhaal: 'Mieke is moe, stil en vaak te laat of ziek; moeder wist twee keer niet waar zij was (verzonnen).',
      van: 'Kinderwerker Proef',
      verhoogdRisico: false,
      complex: false,
      personen: [
        {
          voornamen: 'Mieke',
          achternaam: 'Proefweg',
          geboortedatum: '2011-05-30',
          geslacht: 'v',
          ...adres,
          rollen: ['kind-in-gezin'],
        },
        {
          voornamen: 'Mira',
          achternaam: 'Proefweg',
          geboortedatum: '1986',
          geslacht: 'v',
          ...adres,
          rollen: ['overig'],
        },
      ],
      verbanden: [{ van: 0, naar: 1, soort: 'kind', geweld: false }],
    }
    const elders = await v.stap('wil het gezin van een andere gemeente opnemen', 'team2', tessa =>
      poging(tessa.stuur('/casussen', gezin)),
    )
    v.nietGebeurd('een team nam een gezin van een andere gemeente op', elders.code === 'BUITEN_BEREIK')
    const casus = (
      await v.stap('neemt Mieke op na het verhaal van de kinderwerker', 'casus', carla =>
        gelukt(carla.stuur<{ id: string }>('/casussen', gezin)),
      )
    ).id
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const mieke = open.casus.personen.find(p => p.kind)?.id ?? ''
    const moeder = open.casus.personen.find(p => !p.kind)?.id ?? ''
    v.klopt('het gebiedsteam heeft het gezin', (await v.houders(casus)).join() === TEAM)
    const straks = await v.stap('wil een signaal van morgen opschrijven', 'casus', carla =>
      poging(carla.stuur(pad('signalen'), { persoon: mieke, op: '2016-10-04', verslag: 'Proef.' })),
    )
    v.nietGebeurd('er stond een signaal van een dag die nog moest komen', straks.status === 422)
    for (const [op, verslag] of [
      ['2016-09-12', 'Kinderwerker: moeder in paniek, zij wist niet waar Mieke was.'],
      ['2016-09-26', 'School: vaak meer dan een half uur te laat, vaak ziek gemeld.'],
      ['2016-10-03', 'School: blijft achter in haar ontwikkeling, zegt weinig.'],
    ] as const)
      await v.stap(`schrijft een signaal op van ${op}`, 'casus', carla =>
        doe(carla, pad('signalen'), { persoon: mieke, op, verslag }),
      )
    await v.stap('legt vast dat het gesprek met moeder niet lukte', 'casus', carla =>
      doe(carla, pad('contacten/weigering'), {
        persoon: moeder,
        op: '2016-10-03',
        wijze: 'gesprek-elders',
        wat: 'gesprek',
        verslag: 'Zij werd boos en liep weg.',
      }),
    )
    v.nietGebeurd('een nee van moeder werd drang', (await lees('leest hoe het staat')).casus.drang === 'vrijwillig')

    await v.zetKlok('2016-10-10T07:00:00.000Z')
    await v.stap('schrijft op wat Mieke tegen een collega zei', 'casus', carla =>
      doe(carla, pad('signalen'), {
        persoon: mieke,
        op: '2016-10-10',
        verslag: 'Mieke huilde toen zij naar huis moest: moeder is soms lief en soms niet, de man is niet lief.',
      }),
    )
    await v.stap('overlegt met de werkbegeleider, zonder het dossier te openen', 'casus', carla =>
      doe(carla, pad('consulten'), {
        bij: 'Werkbegeleider Proef',
        vraag: 'Zijn dit genoeg signalen voor de verwijsindex?',
        antwoord: 'Ja, de signalen worden ernstig.',
      }),
    )
    await v.stap('hoort na de verwijsindex dat er al een gezinsvoogd is', 'casus', carla =>
      doe(carla, pad('ketencontacten'), { keten: 'jeugd', naam: 'Gezinsvoogd Proef, Bureau Jeugdzorg Noord-Holland' }),
    )
    const kaal = await v.stap('wil de maatregel vastleggen zonder wet en zonder rechter', 'casus', carla =>
      poging(carla.stuur(pad('drang'), { vorm: 'dwang', reden: 'Er is een gezinsvoogd.' })),
    )
    v.nietGebeurd(
      'er was dwang zonder wettelijk kader en zonder wie besloot',
      kaal.status === 422 && ['kader', 'beslisser'].every(veld => kaal.velden.includes(veld)),
    )
    await v.stap('legt de ondertoezichtstelling vast die er al was', 'casus', carla =>
      doe(carla, pad('drang'), {
        vorm: 'dwang',
        reden: 'Mieke stond al onder toezicht voor de verhuizing (verzonnen).',
        kader: 'civielrechtelijk',
        beslisser: 'Kinderrechter Proef, Noord-Holland',
      }),
    )
    await v.stap('laat de gezinsvoogd meedoen', 'casus', carla =>
      doe(carla, pad('specialisten'), {
        naam: 'Gezinsvoogd Proef',
        taak: 'Voert de maatregel uit en spreekt de school.',
      }),
    )

    await v.zetKlok('2016-10-24T07:00:00.000Z')
    await v.stap('hoort dat een gezinsvoogd uit de eigen regio het overneemt', 'casus', carla =>
      doe(carla, pad('ketencontacten'), { keten: 'jeugd', naam: 'Gezinsvoogd Proefman, Gelderland' }),
    )
    await v.stap('hoort moeder nu zelf vertellen op school', 'casus', carla =>
      doe(carla, pad('contacten'), {
        persoon: moeder,
        op: '2016-10-24',
        wijze: 'gesprek-elders',
        gelukt: true,
        verslag: 'Zij vertelt op school over haar problemen.',
      }),
    )
    const maatregel = {
      voor: [mieke, moeder],
      termijn: 'lang',
      contact: 'geen',
      van: '2016-10-24',
      meteen: 'nee',
    }
    const thuis = {
      ...maatregel,
      tekst: 'Begeleiding van het gezin thuis, elke week',
      eigenaar: 'Gezinsbegeleider Proef',
      kader: 'civielrechtelijk',
    }
    const zonder = await v.stap('wil begeleiding onder de maatregel afspreken zonder wie toezicht houdt', 'casus', c =>
      poging(c.stuur(pad('maatregelen'), thuis)),
    )
    v.nietGebeurd('er was iets verplicht zonder iemand die nagaat of het gebeurt', zonder.velden.includes('toezicht'))
    await v.stap('spreekt af: begeleiding thuis, met toezicht van de gezinsvoogd', 'casus', carla =>
      doe(carla, pad('maatregelen'), { ...thuis, toezicht: 'Gezinsvoogd Proefman' }),
    )
    await v.stap('spreekt af: het schoolmaatschappelijk werk helpt om op tijd te komen', 'casus', carla =>
      doe(carla, pad('maatregelen'), {
        ...maatregel,
        tekst: 'Het schoolmaatschappelijk werk helpt moeder om Mieke op tijd te brengen',
        eigenaar: 'Schoolmaatschappelijk werk Proef',
        kader: 'vrijwillig',
      }),
    )
    await v.stap('spreekt af waaraan te zien is dat het goed gaat', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: [mieke, moeder],
        tekst: 'Mieke is elke dag op tijd op school, en moeder weet waar zij is.',
        controleOp: '2016-11-07',
        controleur: 'Schoolmaatschappelijk werk Proef',
        hoe: 'Elke ochtend op school.',
        alsNiet: 'De school belt de gezinsvoogd.',
      }),
    )
    await v.stap('stelt het plan vast, met wie wie kan bereiken', 'casus', carla =>
      stelPlanVast(
        carla,
        casus,
        'De gezinsvoogd, de school en het team weten elkaar te vinden (verzonnen).',
        '2016-10-24',
      ),
    )
    const na = await lees('leest hoe het nu staat')
    v.klopt(
      'de vier signalen over Mieke staan er, elk met een dag',
      (await v.feiten(casus)).filter(f => f === 'SignaalOntvangen').length === 4,
    )
    v.klopt(
      'te bellen is de gezinsvoogd van hier',
      JSON.stringify(na.teksten).includes('Gezinsvoogd Proefman, Gelderland'),
    )
    v.klopt('de gezinsvoogd doet mee', na.casus.specialisten.length === 1)
    v.klopt('er zijn twee maatregelen', na.casus.maatregelen.length >= 2)
    v.klopt('het plan staat vast', (await v.feiten(casus)).includes('VeiligheidsplanVastgesteld'))
    v.klopt('het gebiedsteam heeft het gezin nog', (await v.houders(casus)).join() === TEAM)
    const rij = await v.stap('bekijkt de meldingen', 'aanname', anna => meldingen(anna))
    v.nietGebeurd('er kwam een melding bij het AMHK om de casus af te maken', rij.length === 0)
    const amhk = await v.stap('wil het gezin openen', 'aanname', anna => poging(anna.haal(`/casussen/${casus}`)))
    v.nietGebeurd('het AMHK las mee zonder erbij te horen', amhk.status === 404)
    const proces = await v.stap('wil het gezin openen', 'proces', petra => poging(petra.haal(`/casussen/${casus}`)))
    v.nietGebeurd('de procesregisseur las het dossier', proces.status === 403)
  },
}
