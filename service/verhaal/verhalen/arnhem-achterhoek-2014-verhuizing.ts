import { casussen, doe, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const TEAM = 'Gebiedsteam Arnhem'

/**
 * A family moves to another region (Arnhem-Achterhoek 2014, lines 449-451): with sender, receiver, day and what goes along. The other
 * region has no Kring here: its yes is written down, and until then the case stays. Sending the documents themselves is not told.
 */
export const arnhemVerhuizing: Verhaal = {
  id: 'arnhem-achterhoek-2014-verhuizing',
  titel: 'Arnhem: het gezin verhuist naar een andere regio en valt niet tussen twee teams',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-03-07T09:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Arnhem', gezin('Proefgaard', '6811AB', ['2009-09-09'])), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen
    const moeder = leden.find(l => l.rollen.includes('slachtoffer'))?.id ?? ''
    const kind = leden.find(l => l.kind)?.id ?? ''
    await v.stap('stelt de eerste veiligheidsvoorwaarde', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden.map(l => l.id),
        tekst: 'Stefan komt niet aan de deur.',
        controleOp: '2016-04-04',
        controleur: 'oma Proef',
        hoe: 'Oma woont ernaast.',
        alsNiet: 'Oma belt de politie.',
      }),
    )
    await v.stap('stelt het veiligheidsplan vast met het gezin', 'casus', carla =>
      stelPlanVast(carla, casus, 'Moeder en kind slapen bij oma (verzonnen).', '2016-03-10'),
    )
    await v.stap('biedt het kind hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: kind,
        wat: 'Gesprekken op school',
        aanbieder: 'Lindenhout',
        medewerkingOuders: 'ja',
      }),
    )
    const hulp = (await lees('leest welke hulp klaarstaat')).casus.hulp[0]?.id ?? ''
    await v.stap('legt vast dat de hulp begint', 'casus', carla => doe(carla, pad('hulp/start'), { hulp }))

    await v.zetKlok('2016-04-04T09:00:00.000Z')
    const straks = await v.stap('wil het nieuwe adres al vastleggen voor de dag van verhuizen', 'casus', carla =>
      poging(
        carla.stuur(pad('woonplekken'), {
          adres: 'Verzonnenlaan 2, Eindhoven',
          bewoners: [moeder, kind],
          sinds: '2016-05-01',
          ookElders: false,
        }),
      ),
    )
    v.nietGebeurd(
      'het gezin woonde in Kring al ergens waar het nog niet was',
      straks.velden.includes('sinds') && !(await v.feiten(casus)).includes('WoonplekVastgelegd'),
    )
    await v.stap('legt vast dat moeder en kind nu in Eindhoven wonen', 'casus', carla =>
      doe(carla, pad('woonplekken'), {
        adres: 'Verzonnenlaan 2, Eindhoven',
        bewoners: [moeder, kind],
        sinds: '2016-04-01',
        ookElders: false,
      }),
    )
    const bod = { naarRegio: 'Zuidoost-Brabant', ontvanger: 'Veilig Thuis Zuidoost-Brabant' }
    const kaal = await v.stap('wil de casus aanbieden zonder de stukken', 'casus', carla =>
      poging(carla.stuur(pad('regio-overdracht'), { ...bod, stukken: ['hulp'] })),
    )
    v.nietGebeurd(
      'een gezin ging naar een andere regio zonder plan en zonder wie te bereiken is',
      kaal.velden.includes('stukken') && !(await v.feiten(casus)).includes('RegioOverdrachtAangeboden'),
    )
    await v.stap('biedt de casus aan de andere regio aan, met de stukken', 'casus', carla =>
      doe(carla, pad('regio-overdracht'), {
        ...bod,
        stukken: ['melding', 'veiligheidsplan', 'hulp', 'regie', 'contact'],
      }),
    )
    const loopt = await lees('leest wat er is aangeboden')
    const over = loopt.casus.regioOverdracht
    v.klopt(
      'ontvanger, dag en stukken staan erbij',
      over?.op.startsWith('2016-04-04') === true && over.stukken.length === 5 && over.bevestigdOp === null,
    )
    v.klopt('het gezin is nog van Arnhem', (await v.houders(casus)).join() === TEAM)
    const dubbel = await v.stap('wil de casus ook aan een derde regio aanbieden', 'casus', carla =>
      poging(
        carla.stuur(pad('regio-overdracht'), {
          ...bod,
          naarRegio: 'Gelderland-Zuid',
          stukken: ['melding', 'veiligheidsplan', 'contact'],
        }),
      ),
    )
    v.nietGebeurd('twee regio’s kregen hetzelfde gezin aangeboden', dubbel.status === 409)

    await v.zetKlok('2016-04-11T09:00:00.000Z')
    await v.stap('hoort dat er in Eindhoven opnieuw geweld was, en legt het vast', 'casus', carla =>
      doe(carla, pad('nieuw-geweld'), {
        op: '2016-04-09',
        verslag: 'Stefan stond aan de deur en sloeg (verzonnen).',
        besproken: 'nee',
      }),
    )
    const geweld = await lees('ziet wat dat betekent')
    v.klopt(
      'wie het gezin nog heeft, moet nu iets doen: een plan maken staat weer open',
      geweld.werk.some(w => w.soort === 'veiligheidsplan-maken' && w.klaarOp === null),
    )
    v.nietGebeurd('het gezin viel tussen twee regio’s', (await v.houders(casus)).join() === TEAM)
    const teVroeg = await v.stap('wil de casus sluiten omdat het gezin toch weg is', 'team', tom =>
      poging(tom.stuur(pad('sluiting'), { motivering: 'Verhuisd.' })),
    )
    v.nietGebeurd(
      'verhuizen was genoeg om te sluiten',
      teVroeg.status === 409 && teVroeg.velden.includes('veiligheid-hersteld'),
    )
    const afzien = await v.stap('wil van de veiligheid afzien', 'team', tom =>
      poging(tom.stuur(pad('afzien'), { voorwaarde: 'veiligheid-hersteld', reden: 'De andere regio doet dat.' })),
    )
    v.nietGebeurd('iemand zag van de veiligheid af', afzien.status === 409)

    const verkeerd = await v.stap('wil een overdracht bevestigen die er niet is', 'casus', carla =>
      poging(carla.stuur(pad('regio-overdracht/bevestiging'), { overdracht: casus, door: 'Iemand' })),
    )
    v.nietGebeurd('een ja kwam bij een aanbod dat er niet was', verkeerd.status >= 400)
    await v.stap('legt vast dat de andere regio het gezin aanneemt', 'casus', carla =>
      doe(carla, pad('regio-overdracht/bevestiging'), {
        overdracht: over?.id ?? '',
        door: 'Kim Demo, Zuidoost-Brabant',
      }),
    )
    const ja = await lees('leest de bevestiging')
    v.klopt(
      'vastgelegd is wanneer de andere regio ja zei',
      ja.casus.regioOverdracht?.bevestigdOp?.startsWith('2016-04-11') === true,
    )

    await v.stap('controleert de voorwaarde opnieuw: gehaald', 'casus', carla =>
      doe(carla, pad('voorwaarden/controle'), {
        voorwaarde: ja.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'Contactverbod; hij bleef weg.',
      }),
    )
    await v.stap('legt vast dat het weer veilig is', 'casus', carla =>
      doe(carla, pad('veiligheid'), {
        oordeel: 'veilig',
        perPersoon: leden.map(l => ({ persoon: l.id, oordeel: 'veilig' })),
        toelichting: 'Met de andere regio nagegaan.',
      }),
    )
    await v.stap('rondt de fase van veiligheid af', 'casus', carla =>
      doe(carla, pad('fase'), { onderbouwing: 'Veilig op de nieuwe plek.' }),
    )
    for (const voorwaarde of ['netwerk-betrokken', 'nazorg-afgesproken'])
      await v.stap(`ziet met reden af van: ${voorwaarde}`, 'team', tom =>
        doe(tom, pad('afzien'), { voorwaarde, reden: 'Dit doet de andere regio, afgesproken met Kim Demo.' }),
      )
    await v.stap('sluit de casus in Arnhem', 'casus', carla =>
      doe(carla, pad('sluiting'), { motivering: 'Aangenomen door Zuidoost-Brabant; veilig.' }),
    )
    v.klopt('Arnhem heeft het gezin niet meer', (await v.houders(casus)).length === 0)
    const buren = await v.stap('bekijkt in Doetinchem de eigen casussen', 'casus2', cas => casussen(cas))
    v.nietGebeurd('een ander team van de regio kreeg het gezin erbij', buren.length === 0)
  },
}
