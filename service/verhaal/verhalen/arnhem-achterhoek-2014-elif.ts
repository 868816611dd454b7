import { poging } from '../hand.ts'
import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  doe,
  mijnWerk,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
} from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { SIGNALEN, mentorBelt } from './elif.ts'

/**
 * Elif as it should have gone (Arnhem-Achterhoek 2014, lines 1046-1113): her mentor calls in March. Somebody who knows honour is asked
 * first; nobody writes or rings home; she is spoken alone; her parents are not told, by a professional, with a ground, and each time for
 * at most two weeks (Wmo 2015 art. 5.3.1). What was to warn of the holiday is not told here: the work sheet of school is not in it.
 */
export const arnhemElif: Verhaal = {
  id: 'arnhem-achterhoek-2014-elif',
  titel: 'Arnhem: Elif, zoals het had moeten gaan',
  regio: 'arnhem-achterhoek-2014',
  begin: '2014-03-24T08:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const melding = await v.stap('neemt aan wat de mentor vertelt', 'aanname', anna =>
      neemAan(anna, mentorBelt(['eergerelateerd'], `${SIGNALEN[0][1]} ${SIGNALEN[1][1]} (verzonnen)`)),
    )
    const pad = (deel: string) => `/meldingen/${melding}/${deel}`
    const dossier = await v.stap('opent de melding', 'aanname', anna => openMelding(anna, melding))
    const [elif, vader, moeder] = dossier.melding.personen.map(p => p.id)
    const vroeg = await v.stap('wil de ouders meteen inlichten', 'aanname', anna =>
      poging(anna.stuur(pad('informeren'), { persoon: vader, verslag: 'Proef.', wijze: 'huistelefoon' })),
    )
    v.nietGebeurd(
      'er werd naar huis gebeld voor iemand meekeek die eer kent',
      vroeg.status === 409 &&
        vroeg.velden.includes('geen-brief-naar-huis') &&
        vroeg.velden.includes('geen-bemiddeling'),
    )
    const vroegElif = await v.stap('wil Elif zelf bellen', 'aanname', anna =>
      poging(
        anna.stuur(pad('contactpogingen'), {
          persoon: elif,
          wijze: 'eigen-telefoon',
          gelukt: false,
          op: '2014-03-24T08:00:00Z',
        }),
      ),
    )
    v.nietGebeurd('Elif werd gebeld op een telefoon die haar vader heeft', vroegElif.status === 409)
    await v.stap('overlegt eerst met wie cultuur en eer kent', 'aanname', anna =>
      doe(anna, pad('consulten'), {
        bijzonder: 'cultureel-geweld',
        organisatie: 'ecs',
        verslag: 'Verzonnen: ernstig. Spreek haar alleen, op school, en vertel thuis niets.',
      }),
    )
    await v.stap('legt vast hoe Elif veilig te bereiken is', 'aanname', anna =>
      doe(anna, pad('veilig-contact'), {
        persoon: elif,
        wijzen: ['gesprek-elders', 'via-vertrouwenspersoon'],
        wanneer: 'Tijdens het mentoruur, dinsdag om tien uur.',
        woord: 'rooster',
        nietDoen: 'Niet bellen, niet schrijven, haar niet na schooltijd ophouden.',
      }),
    )
    for (const wijze of ['huistelefoon', 'brief', 'huisbezoek', 'gezinslogin', 'eigen-telefoon']) {
      const nee = await v.stap(`wil Elif bereiken langs: ${wijze}`, 'aanname', anna =>
        poging(anna.stuur(pad('informeren'), { persoon: elif, verslag: 'Proef.', wijze })),
      )
      v.nietGebeurd(`Elif werd bereikt langs ${wijze}`, nee.status === 409 && nee.velden.includes('wijze'))
    }
    for (const [wie, persoon] of [
      ['vader', vader],
      ['moeder', moeder],
    ])
      await v.stap(`stelt het inlichten van ${wie ?? ''} uit, met grond`, 'aanname', anna =>
        doe(anna, pad('informeren/uitstel'), {
          persoon,
          grond: 'veiligheid',
          reden: 'Verzonnen: inlichten brengt Elif in direct gevaar.',
        }),
      )
    const aanInlichten = (wie: string | undefined) =>
      v.stap('kijkt wat er op de lijst staat', 'aanname', async anna =>
        (await openMelding(anna, melding)).werk.find(
          w => w.soort === 'persoon-informeren' && w.onderwerp === wie && w.klaarOp === null,
        ),
      )
    const eerste = await aanInlichten(vader)
    v.klopt(
      'het uitstel duurt tot en met 7 april, niet langer dan twee weken',
      eerste?.klok === 'informeren-uitgesteld' && (eerste.vervaltOp ?? '').startsWith('2014-04-07'),
    )

    await v.zetKlok('2014-03-25T09:30:00.000Z')
    await v.stap('spreekt Elif alleen, in het mentoruur', 'aanname', anna =>
      doe(anna, pad('contactpogingen'), {
        persoon: elif,
        wijze: 'gesprek-elders',
        gelukt: true,
        op: '2014-03-25T09:00:00Z',
      }),
    )
    await v.stap('licht haar in over wat er nu gebeurt', 'aanname', anna =>
      doe(anna, pad('informeren'), {
        persoon: elif,
        wijze: 'gesprek-elders',
        verslag: 'Verzonnen: zij wil op school blijven en is bang voor de zomer.',
      }),
    )
    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier))
    for (const stap of dossier.regio.stappen)
      await v.stap(`weegt: ${stap.label.toLowerCase()}`, 'aanname', anna => rondStapAf(anna, dossier, stap.id))
    await v.stap('besluit: het gebiedsteam gaat om Elif heen staan', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Verzonnen: zonder dat het thuis bekend wordt.'),
    )
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
    await v.stap('biedt de zaak aan het gebiedsteam aan', 'aanname', anna => biedAan(anna, dossier))
    const casus = await v.stap('aanvaardt de zaak', 'team', tom => aanvaard(tom, melding))
    const inCasus = (deel: string) => `/casussen/${casus}/${deel}`
    const open = await v.stap('opent de casus', 'team', tom => openCasus(tom, casus))
    const carla = open.collegas.find(c => c.rol === 'casusregisseur')?.id ?? ''
    v.klopt('hoe Elif veilig te bereiken is ging mee', JSON.stringify(open.casus).includes('via-vertrouwenspersoon'))
    await v.stap('wijst een casusregisseur aan', 'team', tom =>
      doe(tom, inCasus('regie'), { regie: 'casusregie', mens: carla, schaal: 'lokaal', grond: 'inhoud' }),
    )
    for (const [aan, ontvanger, waarom] of [
      ['Elif', elif, 'kind'],
      ['haar vader, over Elif,', vader, 'partij-aan-de-andere-kant'],
    ] as const) {
      const brief = await v.stap(`wil ${aan} een brief sturen`, 'casus', hand =>
        poging(hand.stuur(inCasus('brieven'), { ontvanger, over: elif, sjabloon: 'uitnodiging' })),
      )
      v.nietGebeurd(`er ging een brief aan ${aan} naar huis`, brief.velden.includes(waarom))
    }
    const beraad = await v.stap('wil de familie om tafel brengen', 'casus', hand =>
      poging(
        hand.stuur(inCasus('gezinsgesprekken'), {
          aanwezig: [elif, vader, moeder],
          op: '2014-03-25',
          wijze: 'huisbezoek',
          verslag: 'Proef.',
        }),
      ),
    )
    v.nietGebeurd('er kwam een gesprek met de hele familie', beraad.velden.includes('veiligheid'))
    for (const tekst of [
      'Een vast punt op school waar zij altijd heen kan, met een naam.',
      'Haar paspoort ligt bij de vertrouwenspersoon.',
      'Zij reist deze zomer niet mee; bij elk teken van een reis belt de mentor meteen.',
    ])
      await v.stap(`spreekt af: ${tekst}`, 'casus', hand =>
        doe(hand, inCasus('maatregelen'), {
          tekst: `${tekst} (verzonnen)`,
          voor: [elif],
          kader: 'vrijwillig',
          termijn: 'kort',
          contact: 'geen',
          eigenaar: 'Mentor Proef',
          van: '2014-03-25',
          meteen: 'nee',
        }),
      )
    v.klopt(
      'de drie afspraken staan in haar plan',
      (await v.stap('leest het plan', 'casus', hand => openCasus(hand, casus))).casus.maatregelen.length === 3,
    )

    await v.zetKlok('2014-04-07T23:30:00.000Z')
    const terug = await v.stap('kijkt wat er is afgelopen', 'aanname', anna => mijnWerk(anna))
    v.klopt(
      'na twee weken staat het inlichten van de ouders weer op de lijst',
      terug.werk.filter(w => w.zaak.id === melding && w.soort === 'persoon-informeren').length === 2,
    )
    v.nietGebeurd(
      'de ouders werden door de klok vanzelf ingelicht',
      !(await v.feiten(melding)).slice(-6).includes('PersoonGeinformeerd'),
    )
    const kaal = await v.stap('wil nog eens uitstellen, zonder reden', 'aanname', anna =>
      poging(anna.stuur(pad('informeren/uitstel'), { persoon: vader, grond: 'veiligheid', reden: '' })),
    )
    v.nietGebeurd('er werd uitgesteld zonder reden', kaal.status === 400 && kaal.velden.includes('reden'))
    await v.stap('stelt het nog eens uit, met reden', 'aanname', anna =>
      doe(anna, pad('informeren/uitstel'), {
        persoon: vader,
        grond: 'veiligheid',
        reden: 'Verzonnen: nog gevaarlijk.',
      }),
    )
    const tweede = await aanInlichten(vader)
    v.klopt(
      'weer hoogstens twee weken',
      (tweede?.vervaltOp ?? '') > '2014-04-21' && (tweede?.vervaltOp ?? '') < '2014-04-23',
    )
  },
}
