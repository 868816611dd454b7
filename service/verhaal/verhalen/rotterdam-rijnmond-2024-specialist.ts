import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  casussen,
  doe,
  meldingen,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
  stelPlanVast,
  stelVoorwaarde,
  wieNeemtOp,
} from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

const REGIO = 'rotterdam-rijnmond-2024'
const TEAM = 'Lokaal team Rotterdam'

/** Script "Specialist joins" and script "Hoeksche Waard" of the region. */
export const rijnmondSpecialist: Verhaal = {
  id: 'rotterdam-rijnmond-2024-specialist',
  titel: 'Rotterdam Rijnmond: de specialist komt erbij, het lokale team houdt de regie',
  regio: REGIO,
  begin: '2024-11-04T09:00:00.000Z',
  async vertel(v) {
    const personen = gezin('Testmanie', '3011AA', ['2014-06-30'])
    const melding = await v.stap('neemt de melding van de leerkracht aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', personen)),
    )
    const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier))
    for (const stap of dossier.regio.stappen)
      await v.stap(`weegt: ${stap.label.toLowerCase()}`, 'aanname', anna =>
        rondStapAf(anna, dossier, stap.id, { complexiteit: { keuze: 'complex' } }),
      )
    await v.stap('besluit: overdragen aan het lokale team', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Het lokale team is altijd het eerste contact.'),
    )
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
    await v.stap('biedt de zaak aan het lokale team aan', 'aanname', anna => biedAan(anna, dossier))
    const teVroeg = await v.stap('bekijkt de eigen casussen', 'casus', carla => casussen(carla))
    v.nietGebeurd('het team heeft de casus al voor het aanvaarden', teVroeg.length === 0)
    const casus = await v.stap('aanvaardt de zaak', 'team', tom => aanvaard(tom, melding))
    v.klopt('het lokale team heeft de casus, en alleen dat team', (await v.houders(casus)).join() === TEAM)
    const geopend = await v.stap('opent de casus', 'team', tom => openCasus(tom, casus))
    const carlaId = geopend.collegas.find(c => c.rol === 'casusregisseur')?.id ?? ''
    await v.stap('wijst een casusregisseur aan', 'team', tom =>
      doe(tom, `/casussen/${casus}/regie`, { regie: 'casusregie', mens: carlaId, schaal: 'lokaal', grond: 'inhoud' }),
    )

    const teSnel = await v.stap('wil stap 1 al afronden, zonder plan', 'casus', carla =>
      poging(carla.stuur(`/casussen/${casus}/fase`, { onderbouwing: 'Proef.' })),
    )
    v.nietGebeurd(
      'stap 1 eindigde zonder veiligheidsvoorwaarden of veiligheidsplan',
      teSnel.status === 409 && ['voorwaarden', 'veiligheidsplan'].every(veld => teSnel.velden.includes(veld)),
    )
    const leden = geopend.casus.personen
    await v.stap('stelt de eerste veiligheidsvoorwaarde', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden.map(l => l.id),
        tekst: 'Er wordt niet geslagen en niet gedreigd.',
        controleOp: '2024-12-02',
        controleur: 'oma Proef',
        hoe: 'Oma komt elke avond langs.',
        alsNiet: 'Oma belt het team.',
      }),
    )
    await v.stap('stelt het veiligheidsplan vast', 'casus', carla =>
      stelPlanVast(carla, casus, 'Stefan slaapt bij zijn broer; oma controleert (verzonnen).', '2024-11-20'),
    )
    const stefan = leden.find(l => l.rollen.includes('pleger'))?.id ?? ''
    await v.stap('benoemt de risicofactor: geen rem bij boosheid', 'casus', carla =>
      doe(carla, `/casussen/${casus}/risicofactoren`, { persoon: stefan, tekst: 'Slaat bij spanning.' }),
    )

    const kind = leden.find(l => l.kind)?.id ?? ''
    await v.stap('biedt het kind hulp aan', 'casus', carla =>
      doe(carla, `/casussen/${casus}/hulp`, {
        persoon: kind,
        wat: 'Gesprekken met de jeugdhulpverlener van het team',
        aanbieder: 'Lokaal team Rotterdam',
        medewerkingOuders: 'ja',
      }),
    )
    await v.stap('haalt de specialist van de Waag bij het team, voor de pleger', 'casus', carla =>
      doe(carla, `/casussen/${casus}/specialisten`, { naam: 'Sam Demo, de Waag', taak: 'Behandeling van de pleger.' }),
    )
    const over = await v.stap('wil de casusregie aan de specialist overdragen', 'casus', carla =>
      poging(
        carla.stuur(`/casussen/${casus}/casusregie/overdracht`, { aan: 'de Waag', reden: 'De Waag behandelt toch.' }),
      ),
    )
    v.nietGebeurd(
      'het gezin is aan de specialist overgedragen',
      over.status === 409 && (await v.houders(casus)).join() === TEAM,
    )
    const metSpecialist = await v.stap('ziet wie er meewerkt', 'casus', carla => openCasus(carla, casus))
    v.klopt('de specialist werkt mee in het team', metSpecialist.casus.specialisten.length === 1)
    v.klopt('de casusregie is bij het lokale team gebleven', metSpecialist.casus.regisseur?.mens === carlaId)

    await v.zetKlok('2024-12-02T09:00:00.000Z')
    const ongecontroleerd = await v.stap('wil stap 1 afronden zonder controle van de voorwaarde', 'casus', carla =>
      poging(carla.stuur(`/casussen/${casus}/fase`, { onderbouwing: 'Proef.' })),
    )
    v.nietGebeurd(
      'stap 1 eindigde voordat de directe veiligheid vaststond',
      ongecontroleerd.velden.includes('veiligheid'),
    )
    await v.stap('controleert de voorwaarde: gehaald', 'casus', carla =>
      doe(carla, `/casussen/${casus}/voorwaarden/controle`, {
        voorwaarde: metSpecialist.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'Oma zag vier weken geen geweld.',
      }),
    )
    await v.stap('legt vast dat het gezin nu veilig is', 'casus', carla =>
      doe(carla, `/casussen/${casus}/veiligheid`, {
        oordeel: 'veilig',
        perPersoon: leden.map(l => ({ persoon: l.id, oordeel: 'veilig' })),
        toelichting: 'Met ieder apart gesproken.',
      }),
    )
    await v.stap('rondt stap 1 af: directe veiligheid', 'casus', carla =>
      doe(carla, `/casussen/${casus}/fase`, { onderbouwing: 'Voorwaarden gehaald.' }),
    )
    const nogRisico = await v.stap('wil stap 2 afronden terwijl de risicofactor nog speelt', 'casus', carla =>
      poging(carla.stuur(`/casussen/${casus}/fase`, { onderbouwing: 'Proef.' })),
    )
    const teVroegDicht = await v.stap('wil de casus nu al sluiten', 'team', tom =>
      poging(tom.stuur(`/casussen/${casus}/sluiting`, { motivering: 'Proef.' })),
    )
    v.nietGebeurd(
      'de casus sloot voor stabiele veiligheid',
      nogRisico.status === 409 &&
        teVroegDicht.status === 409 &&
        ['stabiele-veiligheid', 'risicofactoren-zonder-invloed'].every(veld => teVroegDicht.velden.includes(veld)),
    )

    await v.zetKlok('2025-03-03T09:00:00.000Z')
    await v.stap('sluit de risicofactor af: zonder invloed', 'casus', carla =>
      doe(carla, `/casussen/${casus}/risicofactoren/afsluiting`, {
        factor: metSpecialist.casus.risicos[0]?.id ?? '',
        onderbouwing: 'Behandeling bij de Waag afgerond.',
      }),
    )
    await v.stap('rondt stap 2 af: risicogestuurde zorg', 'casus', carla =>
      doe(carla, `/casussen/${casus}/fase`, { onderbouwing: 'Stabiel veilig.' }),
    )
    const herstel = await v.stap('ziet dat stap 3 is begonnen', 'casus', carla => openCasus(carla, casus))
    v.klopt(
      'de stappen gingen op volgorde',
      herstel.casus.fasenKlaar.join() === 'directe-veiligheid,risicogestuurde-zorg' &&
        herstel.casus.fase === 'herstelgerichte-zorg',
    )
    v.klopt('nu staat niets het sluiten in de weg', herstel.sluitenOpen.length === 0)
    await v.stap('sluit de casus bij stabiele veiligheid', 'team', tom =>
      doe(tom, `/casussen/${casus}/sluiting`, { motivering: 'Stabiel veilig, risico zonder invloed.' }),
    )
    v.klopt('een gesloten casus heeft geen houder meer', (await v.houders(casus)).length === 0)

    const adres = await v.stap('vraagt waar een melding uit Hoeksche Waard hoort', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Hoeksche Waard', 'melding'),
    )
    v.klopt('Kring stelt Veilig Thuis Zuid-Holland Zuid voor', /Zuid-Holland Zuid/.test(adres.organisation ?? ''))
    const zuid = await v.stap('neemt die melding aan, zodat zij in deze regio meetelt', 'aanname', anna =>
      neemAan(anna, schoolmelding('Hoeksche Waard', gezin('Proefland', '3261AA', ['2016-10-05']))),
    )
    const rij = await v.stap('bekijkt de rij meldingen van de regio', 'proces', petra => meldingen(petra))
    v.klopt(
      'de melding uit Hoeksche Waard telt mee in deze regio',
      rij.some(m => m.id === zuid && m.gemeente === 'Hoeksche Waard'),
    )
    const vreemd = await v.stap('probeert in Hoeksche Waard de Rotterdamse casus te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', vreemd.status === 404)
    v.nietGebeurd('de naam van de melder staat in de casus', !JSON.stringify(herstel).includes('Melder-Proefstuk'))
  },
}
