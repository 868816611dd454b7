import {
  aanbod,
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  casussen,
  doe,
  meldingen,
  mijnWerk,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
  stapInvoer,
} from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

const FRONTOFFICE = 'ASHG Rotterdam'

/** Script 1 of the region, with the hold of script 3 in the middle: unreachable on Friday, handed over on Monday. */
export const rotterdamStandaard: Verhaal = {
  id: 'rotterdam-2014-standaard',
  titel: 'Rotterdam: een melding op vrijdagmiddag, geen contact, en overdracht op maandag',
  regio: 'rotterdam-2014',
  begin: '2015-03-06T14:10:00.000Z', // Friday 15:10
  async vertel(v) {
    const personen = gezin('Voorbeeldsma', '2991AA', ['2006-09-12'])

    const eerder = await v.stap('zoekt of er eerder over dit gezin is gemeld', 'aanname', anna =>
      gelukt(
        anna.stuur<{ treffers: unknown[] }>('/personen/zoekvragen', {
          achternaam: 'Voorbeeldsma',
          geboortedatum: '1984-05-17',
          klaar: true,
        }),
      ),
    )
    v.klopt('over dit gezin was niets bekend', eerder.treffers.length === 0)

    const melding = await v.stap(
      'neemt de melding van de leerkracht over een gezin in Barendrecht aan',
      'aanname',
      anna => neemAan(anna, schoolmelding('Barendrecht', personen)),
    )
    const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
    const overdragen = dossier.werk.find(w => w.soort === 'overdragen')
    v.klopt('de frontoffice heeft de melding, en alleen zij', (await v.houders(melding)).length === 1)
    v.klopt(
      'de overdracht moet binnen twee werkdagen: dinsdag op hetzelfde uur',
      new Date(overdragen?.vervaltOp ?? 0).toISOString() === '2015-03-10T14:10:00.000Z',
    )
    const teVroegGekeken = await v.stap('probeert de melding te lezen voordat er iets is aangeboden', 'team2', tessa =>
      poging(tessa.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het team van Barendrecht ziet de zaak voordat die is aangeboden', teVroegGekeken.status === 404)

    await v.stap('meldt aan het meldpunt kindermishandeling dat er een kind in het gezin is', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/contacten`, {
        partij: 'meldpunt-kindermishandeling',
        verslag: 'Gemeld dat er een kind in het gezin is.',
      }),
    )
    const zonderTriage = await v.stap('wil alvast overdragen, nog zonder triage', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht`, aanbod(dossier))),
    )
    v.nietGebeurd(
      'er is overgedragen terwijl de triage leeg was',
      zonderTriage.status === 409 && !(await v.feiten(melding)).includes('OverdrachtAangeboden'),
    )

    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier))
    await v.stap('legt vast dat niemand nu in direct gevaar is', 'aanname', anna => rondStapAf(anna, dossier, 'acuut'))
    const triageEerst = await v.stap('wil de triage al invullen en stappen overslaan', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/stappen`, stapInvoer(dossier, 'triage'))),
    )
    const zonderReden = await v.stap('wil een stap overslaan zonder te zeggen waarom', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/overgeslagen-stappen`, { stap: 'informatie', reden: ' ' })),
    )
    v.nietGebeurd(
      'een stap van de weging is overgeslagen zonder vastgelegde reden',
      triageEerst.status === 409 &&
        zonderReden.status === 400 &&
        !(await v.feiten(melding)).includes('WegingstapOvergeslagen'),
    )
    await v.stap('verzamelt extra informatie bij school en huisarts', 'aanname', anna =>
      rondStapAf(anna, dossier, 'informatie'),
    )
    await v.stap('beschrijft macht, aard en oorzaken', 'aanname', anna => rondStapAf(anna, dossier, 'analyse'))
    await v.stap('triageert: minder complex', 'aanname', anna =>
      rondStapAf(anna, dossier, 'triage', { complexiteit: { keuze: 'minder-complex' } }),
    )
    await v.stap('zoekt drie keer contact met het gezin, zonder gehoor', 'aanname', anna =>
      rondStapAf(anna, dossier, 'contact', {
        contactpoging: { keuze: 'niet-gelukt', tekst: 'Drie keer gebeld, geen gehoor.' },
      }),
    )
    await v.stap('vindt de lokale partijen in Barendrecht', 'aanname', anna => rondStapAf(anna, dossier, 'lokaal'))
    await v.stap('besluit: overdragen aan het lokale veld', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Minder complex; hulp kan lokaal.'),
    )
    const zelfBevestigd = await v.stap('wil het eigen besluit zelf bevestigen', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/besluit/bevestiging`, {})),
    )
    v.nietGebeurd('iemand bevestigt alleen zijn eigen besluit', zelfBevestigd.status === 403)
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))

    await v.stap('houdt de overdracht aan: het contact lukt niet', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding`, {
        grond: 'geen-contact',
        reden: 'Drie pogingen zonder gehoor.',
      }),
    )
    v.klopt('de frontoffice blijft de eigenaar', (await v.houders(melding)).join() === FRONTOFFICE)
    const tochBieden = await v.stap('wil toch aanbieden terwijl de overdracht is aangehouden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht`, aanbod(dossier))),
    )
    v.nietGebeurd('een aangehouden zaak is overgedragen', tochBieden.status === 409)
    const rij = await v.stap('bekijkt als procesregisseur welke zaken wachten', 'proces', petra => meldingen(petra))
    v.klopt(
      'de procesregisseur ziet de aangehouden zaak in de lijst',
      rij.some(m => m.id === melding && m.status === 'aangehouden'),
    )
    const inhoud = await v.stap('probeert de inhoud van de zaak te openen', 'proces', petra =>
      poging(petra.haal(`/meldingen/${melding}`)),
    )
    v.nietGebeurd('de procesregisseur opent de inhoud', inhoud.status === 403)

    await v.zetKlok('2015-03-09T08:30:00.000Z') // Monday 9:30
    await v.stap('krijgt maandag de moeder te spreken en heft de aanhouding op', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding/einde`, { reden: 'Moeder nam op en wil hulp.' }),
    )
    await v.stap('biedt de zaak aan het team van Barendrecht aan', 'aanname', anna => biedAan(anna, dossier))
    v.klopt('zolang niemand aanvaardt, houdt de frontoffice de zaak', (await v.houders(melding)).join() === FRONTOFFICE)
    const bod = await v.stap('leest wat is aangeboden', 'team2', tessa =>
      gelukt(tessa.haal<object>(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het aanbod noemt de melder', !JSON.stringify(bod).includes('Melder-Proefstuk'))
    const alInDossier = await v.stap(
      'probeert voor het aanvaarden het hele dossier te openen',
      'team2',
      async tessa => ({
        dossier: await poging(tessa.haal(`/meldingen/${melding}`)),
        casussen: await casussen(tessa),
      }),
    )
    v.nietGebeurd(
      'het team ziet het dossier voor de aanvaarding',
      alInDossier.dossier.status === 403 && alInDossier.casussen.length === 0,
    )
    const andersTeam = await v.stap('kijkt in Rotterdam of er een aanbod ligt', 'team', tom =>
      poging(tom.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het aanbod', andersTeam.status === 404)

    await v.zetKlok('2015-03-09T10:00:00.000Z')
    const casus = await v.stap('aanvaardt de zaak voor Barendrecht', 'team2', tessa => aanvaard(tessa, melding))
    v.klopt(
      'het team van Barendrecht heeft de casus, en alleen dat team',
      (await v.houders(casus)).join() === 'Backoffice Barendrecht',
    )
    const bijTeam = await v.stap('opent de casus als casusregisseur', 'casus2', cas => openCasus(cas, casus))
    v.nietGebeurd('de naam van de melder staat in de casus', !JSON.stringify(bijTeam).includes('Melder-Proefstuk'))
    v.klopt(
      'de opvolging na twaalf maanden, geteld vanaf de melding, staat gepland',
      bijTeam.werk.some(
        w => w.soort === 'opvolging-12' && new Date(w.vervaltOp ?? 0).toISOString().startsWith('2016-03-06'),
      ),
    )
    const buren = await v.stap('probeert de casus van Barendrecht te openen', 'casus', carla =>
      poging(carla.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de casusregisseur van een andere gemeente ziet het gezin', buren.status === 404)

    const teVroegDicht = await v.stap('wil de melding sluiten, maar de melder weet nog niets', 'aanname', anna =>
      poging(
        anna.stuur(`/meldingen/${melding}/sluiting`, {
          reden: 'overgedragen',
          bestemming: 'lokaal-team',
          hulp: 'gestart',
        }),
      ),
    )
    v.nietGebeurd(
      'de melding sluit voordat de melder is geïnformeerd',
      teVroegDicht.status === 409 && teVroegDicht.velden.includes('terugkoppeling'),
    )
    await v.stap('vertelt de leerkracht welke stappen zijn gezet', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/terugkoppeling`, { verslag: 'Gebeld: het lokale team neemt de zaak op.' }),
    )
    await v.stap('sluit de melding: overgedragen', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/sluiting`, {
        reden: 'overgedragen',
        bestemming: 'lokaal-team',
        hulp: 'gestart',
      }),
    )
    v.klopt('na het sluiten van de melding heeft de casus nog steeds een houder', (await v.houders(casus)).length === 1)

    await v.zetKlok('2015-03-11T09:00:00.000Z')
    const post = await v.stap('kijkt of er een termijn is overschreden', 'proces', petra => mijnWerk(petra))
    v.nietGebeurd('de klok van de overdracht is verlopen', !post.berichten.some(b => b.soort === 'klok-escalatie'))
  },
}
