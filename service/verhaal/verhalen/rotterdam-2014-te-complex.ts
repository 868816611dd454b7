import {
  aanbod,
  aanvaard,
  biedAan,
  casussen,
  doe,
  meldingen,
  mijnWerk,
  openCasus,
  openMelding,
} from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

const FRONTOFFICE = 'ASHG Rotterdam'
const BACKOFFICE = 'Backoffice Barendrecht'

/**
 * Script 4 of the region: the back office says that its expertise falls short, the front office holds the family, specialists work on,
 * and only then is it handed over (Rotterdam 2014, lines 897-907).
 */
export const rotterdamTeComplex: Verhaal = {
  id: 'rotterdam-2014-te-complex',
  titel: 'Rotterdam: te complex voor de backoffice, de frontoffice houdt het gezin vast',
  regio: 'rotterdam-2014',
  begin: '2015-04-13T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const { melding, dossier } = await gewogen(
      v,
      schoolmelding('Barendrecht', gezin('Proefhoven', '2991AB', ['2007-01-30', '2011-10-05'])),
      { velden: { complexiteit: { keuze: 'minder-complex' } } },
    )
    await v.stap('biedt het gezin aan de backoffice van Barendrecht aan', 'aanname', anna => biedAan(anna, dossier))

    await v.zetKlok('2015-04-14T07:30:00.000Z')
    const zonderReden = await v.stap('wil het aanbod teruggeven zonder reden', 'team2', tessa =>
      poging(tessa.stuur(`/meldingen/${melding}/overdracht/teruggave`, { reden: ' ' })),
    )
    v.nietGebeurd(
      'een aanbod kwam terug zonder reden',
      zonderReden.status >= 400 && !(await v.feiten(melding)).includes('OverdrachtTeruggegeven'),
    )
    await v.stap(
      'geeft het aanbod terug: verslaving en psychische problemen, dat kan het team niet alleen',
      'team2',
      t =>
        doe(t, `/meldingen/${melding}/overdracht/teruggave`, {
          reden: 'Verslaving en psychische problemen samen: de kennis van ons team schiet tekort.',
        }),
    )
    v.klopt('de frontoffice heeft het gezin nog, en alleen zij', (await v.houders(melding)).join() === FRONTOFFICE)
    const weg = await v.stap('kijkt nog eens naar het aanbod', 'team2', tessa =>
      poging(tessa.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('na het teruggeven leest de backoffice nog mee', weg.status >= 400)
    const post = await v.stap('leest wat er terugkwam', 'aanname', anna => mijnWerk(anna))
    v.klopt(
      'de frontoffice hoort dat het aanbod terug is',
      post.berichten.some(b => b.soort === 'overdracht-teruggegeven' && b.zaak?.id === melding),
    )

    const verzonnen = await v.stap('wil aanhouden om een reden die de regio niet kent', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht/aanhouding`, { grond: 'druk', reden: 'Het is druk.' })),
    )
    v.nietGebeurd(
      'de overdracht is aangehouden om een reden die de regio niet kent',
      verzonnen.velden.includes('te-complex'),
    )
    await v.stap('houdt de overdracht aan: te complex voor de backoffice', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding`, {
        grond: 'te-complex',
        reden: 'Eerst specialisten; de backoffice zegt zelf dat haar kennis tekortschiet.',
      }),
    )
    const tochBieden = await v.stap('wil toch opnieuw aanbieden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht`, aanbod(dossier))),
    )
    v.nietGebeurd('een gezin dat te complex is, is toch overgedragen', tochBieden.status === 409)
    const dubbel = await v.stap('wil een tweede reden naast de eerste zetten', 'aanname', anna =>
      poging(
        anna.stuur(`/meldingen/${melding}/overdracht/aanhouding`, { grond: 'geen-ingang', reden: 'Ook geen ingang.' }),
      ),
    )
    v.nietGebeurd('er lopen twee aanhoudingen tegelijk', dubbel.status === 409)
    const rij = await v.stap('bekijkt welke gezinnen wachten', 'proces', petra => meldingen(petra))
    v.klopt(
      'de procesregie ziet het aangehouden gezin',
      rij.some(m => m.id === melding && m.status === 'aangehouden'),
    )
    v.klopt(
      'in de lijst staat waarom het stilstaat',
      rij.find(m => m.id === melding)?.stil?.grond === 'te complex voor de backoffice',
    )
    const staand = await v.stap('leest hoe de termijn ervoor staat', 'aanname', anna => openMelding(anna, melding))
    const termijn = (d: typeof staand) => d.werk.find(w => w.soort === 'overdragen' && w.klaarOp === null)
    v.klopt('de termijn van twee werkdagen staat stil, met de reden erbij', termijn(staand)?.stilGrond === 'te-complex')

    await v.zetKlok('2015-04-20T08:00:00.000Z')
    const wacht = await v.stap('kijkt of er iets te laat is', 'proces', petra => mijnWerk(petra))
    v.nietGebeurd(
      'de overdracht heet te laat terwijl zij met reden stilstaat',
      !wacht.berichten.some(b => b.soort === 'klok-escalatie' && b.zaak?.id === melding),
    )
    await v.stap('heft de reden "te complex" op: de specialisten zijn gevonden', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding/einde`, {
        reden: 'De verslavingszorg en de GGZ zijn begonnen.',
      }),
    )
    await v.stap('houdt opnieuw aan: de specialisten zijn aan het werk', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding`, {
        grond: 'specialisten-aan-het-werk',
        reden: 'Eerst de behandeling van vader en de gesprekken met moeder.',
        wie: 'De Proefkliniek en het maatschappelijk werk (verzonnen).',
        tot: '2015-05-18',
      }),
    )

    await v.zetKlok('2015-05-18T08:00:00.000Z')
    v.klopt('al die weken hield de frontoffice het gezin vast', (await v.houders(melding)).join() === FRONTOFFICE)
    await v.stap('heft de aanhouding op: de behandeling loopt', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding/einde`, { reden: 'Stabiel genoeg voor de backoffice.' }),
    )
    const verder = await v.stap('leest de termijn opnieuw', 'aanname', anna => openMelding(anna, melding))
    v.klopt(
      'de termijn loopt weer, met de tijd die over was',
      termijn(verder)?.stilGrond === null && (termijn(verder)?.vervaltOp ?? '') > '2015-05-18T08:00',
    )
    await v.stap('biedt het gezin opnieuw aan', 'aanname', anna =>
      gelukt(
        anna.stuur(
          `/meldingen/${melding}/overdracht`,
          aanbod(verder, 'Behandeling loopt; wat er nog nodig is (verzonnen).'),
        ),
      ),
    )
    const elders = await v.stap('kijkt in Rotterdam of er een aanbod ligt', 'team', tom =>
      poging(tom.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', elders.status === 404)
    const casus = await v.stap('aanvaardt het gezin nu wel', 'team2', tessa => aanvaard(tessa, melding))
    v.klopt('de backoffice heeft de casus, en alleen zij', (await v.houders(casus)).join() === BACKOFFICE)

    const open = await v.stap('opent de casus', 'casus2', cas => openCasus(cas, casus))
    const vader = open.casus.personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
    await v.stap('houdt de specialist bij het team', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/specialisten`, { naam: 'Sam Demo, verslavingszorg', taak: 'Behandelt vader.' }),
    )
    await v.stap('legt vast dat het een complexe zaak is', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/complexiteit`, {
        complex: true,
        hulpVastgelopen: true,
        toelichting: 'Verslaving en psychische problemen samen.',
      }),
    )
    await v.stap('benoemt het probleem naast het geweld', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/problemen`, {
        persoon: vader,
        gebied: 'middelen',
        als: 'oorzaak',
        tekst: 'Drinkt elke avond.',
      }),
    )
    const nu = await v.stap('leest wat Kring voorstelt', 'team2', tessa => openCasus(tessa, casus))
    v.klopt(
      'Kring stelt een casusregisseur voor, met de gronden erbij',
      nu.advies.advies === 'aanstellen' && ['complex', 'hulp-vastgelopen'].every(g => nu.advies.gronden.includes(g)),
    )
    v.klopt('de specialist werkt mee in het team', nu.casus.specialisten.length === 1)
    const buren = await v.stap('bekijkt in Rotterdam de eigen casussen', 'casus', carla => casussen(carla))
    v.nietGebeurd('een ander team heeft het gezin erbij', buren.length === 0 && (await v.houders(casus)).length === 1)
  },
}
