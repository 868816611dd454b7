import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  casussen,
  doe,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
} from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

const TEAM = 'Sociaal wijkteam Deventer'

/** Script 1 of the region: two children saw it, a parent refuses, and the children get help all the same. */
export const ijssellandOnwilligeOuder: Verhaal = {
  id: 'ijsselland-2014-onwillige-ouder',
  titel: 'IJsselland: twee kinderen zijn getuige, een ouder weigert, en de hulp begint toch',
  regio: 'ijsselland-2014',
  begin: '2015-05-12T08:00:00.000Z',
  async vertel(v) {
    const personen = gezin('Proefstra', '7411AA', ['2005-02-20', '2009-08-03'])
    const vormen = ['partnergeweld', 'kind-getuige']

    const melding = await v.stap('neemt de melding aan: partnergeweld, twee kinderen zijn getuige', 'aanname', anna =>
      neemAan(anna, schoolmelding('Deventer', personen, { vormen })),
    )
    const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
    const kinderen = dossier.melding.personen.filter(p => p.kind)
    v.klopt('beide kinderen staan als kind in de melding', kinderen.length === 2)

    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier))
    await v.stap('triageert: ernstig en complex', 'aanname', anna =>
      rondStapAf(anna, dossier, 'triage', { ernst: { keuze: 'ernstig' }, complexiteit: { keuze: 'complex' } }),
    )
    await v.stap('spreekt directe maatregelen voor de veiligheid af', 'aanname', anna =>
      rondStapAf(anna, dossier, 'veiligheid'),
    )
    await v.stap('wisselt informatie uit met volwassenen, kinderen, politie en zorg', 'aanname', anna =>
      rondStapAf(anna, dossier, 'informatie'),
    )
    const zonderRisico = await v.stap('wil besluiten zonder te zeggen of het risico verhoogd is', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/besluit`, { besluiten: ['OVD-LOK'], motivering: 'Proef.' })),
    )
    const leegVeld = await v.stap('wil de stap over het risico leeg afronden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/stappen`, { stap: 'risico', velden: {} })),
    )
    const overslaan = await v.stap('wil de stap over het risico overslaan', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/overgeslagen-stappen`, { stap: 'risico', reden: 'Geen tijd.' })),
    )
    v.nietGebeurd(
      'de triage is afgerond terwijl het verhoogde risico leeg was',
      zonderRisico.status === 409 && leegVeld.velden.includes('verhoogdRisico') && overslaan.status === 409,
    )
    await v.stap('stelt vast: het veiligheidsrisico is verhoogd', 'aanname', anna =>
      rondStapAf(anna, dossier, 'risico', { verhoogdRisico: { keuze: 'ja' } }),
    )
    await v.stap('beschrijft welke hulp elk gezinslid nodig heeft', 'aanname', anna =>
      rondStapAf(anna, dossier, 'hulp'),
    )
    await v.stap('besluit: overdragen', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Verhoogd risico, dus met regionale casusregie.'),
    )
    const teVroeg = await v.stap('kijkt of er al iets ligt', 'team2', tessa =>
      poging(tessa.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het wijkteam ziet de zaak voordat die is aangeboden', teVroeg.status === 404)
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
    await v.stap('biedt de zaak aan het wijkteam van Deventer aan', 'aanname', anna => biedAan(anna, dossier))
    const casus = await v.stap('aanvaardt de zaak', 'team2', tessa => aanvaard(tessa, melding))

    v.klopt('het wijkteam heeft de casus, en alleen dat team', (await v.houders(casus)).join() === TEAM)
    const geopend = await v.stap('opent de casus', 'team2', tessa => openCasus(tessa, casus))
    v.klopt('door het verhoogde risico is de casusregie regionaal', geopend.casus.schaal === 'regionaal')
    v.klopt(
      'voor elk kind staat klaar: een gesprek en een aanbod van hulp',
      ['kind-spreken', 'hulp-aan-kind-bieden'].every(
        soort => geopend.werk.filter(w => w.soort === soort && w.klaarOp === null).length === 2,
      ),
    )
    const regionaal = await v.stap('kijkt mee vanuit de regio', 'aanname', anna => openCasus(anna, casus))
    v.klopt('de regionale organisatie is betrokken en leest mee', regionaal.id === casus)

    const cas = geopend.collegas.find(c => c.rol === 'casusregisseur')?.id ?? ''
    const eigenaar = await v.stap('wil het bij een zaakeigenaar laten', 'team2', tessa =>
      poging(
        tessa.stuur(`/casussen/${casus}/regie`, {
          regie: 'zaakeigenaar',
          mens: cas,
          schaal: 'regionaal',
          grond: 'verhoogd-risico',
        }),
      ),
    )
    v.nietGebeurd('een complexe zaak kreeg alleen een zaakeigenaar', eigenaar.status === 409)
    const lokaal = await v.stap('wil een lokale casusregisseur aanwijzen', 'team2', tessa =>
      poging(
        tessa.stuur(`/casussen/${casus}/regie`, { regie: 'casusregie', mens: cas, schaal: 'lokaal', grond: 'inhoud' }),
      ),
    )
    v.nietGebeurd('bij verhoogd risico kwam er een lokale casusregisseur', lokaal.status === 409)
    await v.stap('wijst een casusregisseur aan', 'team2', tessa =>
      doe(tessa, `/casussen/${casus}/regie`, {
        regie: 'casusregie',
        mens: cas,
        schaal: 'regionaal',
        grond: 'verhoogd-risico',
      }),
    )

    const [eerste, tweede] = [kinderen[0]?.id ?? '', kinderen[1]?.id ?? '']
    await v.stap('spreekt met het eerste kind', 'casus2', c =>
      doe(c, `/casussen/${casus}/kindgesprekken`, { kind: eerste, verslag: 'Op school gesproken, zonder ouders.' }),
    )
    const halfGesproken = await v.stap('vraagt of de casus zo dicht kan', 'casus2', c =>
      poging(c.stuur(`/casussen/${casus}/sluiting`, { motivering: 'Proef.' })),
    )
    v.nietGebeurd(
      'de casus is gesloten zonder dat met elk kind is gesproken',
      halfGesproken.status === 409 && halfGesproken.velden.includes('kinderen-gesproken'),
    )
    await v.stap('spreekt met het tweede kind', 'casus2', c =>
      doe(c, `/casussen/${casus}/kindgesprekken`, { kind: tweede, verslag: 'Thuis bij oma gesproken.' }),
    )
    const hulp = { wat: 'Groep voor kinderen die geweld zagen', aanbieder: 'Kadera', medewerkingOuders: 'nee' }
    await v.stap('biedt het eerste kind direct hulp aan; vader weigert mee te werken', 'casus2', c =>
      doe(c, `/casussen/${casus}/hulp`, { persoon: eerste, ...hulp }),
    )
    await v.stap('biedt ook het tweede kind hulp aan', 'casus2', c =>
      doe(c, `/casussen/${casus}/hulp`, { persoon: tweede, ...hulp }),
    )
    v.klopt(
      'elk kind kreeg een aanbod, ook zonder medewerking van de ouders',
      (await v.feiten(casus)).filter(f => f === 'HulpAangeboden').length === 2,
    )
    await v.stap('zet drang in, met reden: het belang van de kinderen weegt zwaarder', 'casus2', c =>
      doe(c, `/casussen/${casus}/drang`, { vorm: 'drang', reden: 'Vader mijdt zorg; de kinderen hebben hulp nodig.' }),
    )
    const aangeboden = await v.stap('leest welke hulp klaarstaat', 'casus2', c => openCasus(c, casus))
    for (const [n, h] of aangeboden.casus.hulp.entries())
      await v.stap(`legt vast dat de hulp voor kind ${n + 1} is begonnen`, 'casus2', c =>
        doe(c, `/casussen/${casus}/hulp/start`, { hulp: h.id }),
      )
    const lopend = await v.stap('ziet dat de hulp loopt', 'casus2', c => openCasus(c, casus))
    v.klopt('de hulp aan beide kinderen loopt', lopend.casus.hulp.filter(h => h.stand === 'loopt').length === 2)
    v.klopt('vastgelegd is dat er drang nodig was', lopend.casus.drang === 'drang')

    const terug = await v.stap('wil de regie al lokaal maken', 'casus2', c =>
      poging(c.stuur(`/casussen/${casus}/regieschaal`, { schaal: 'lokaal', reden: 'Het gaat beter.' })),
    )
    v.nietGebeurd('de regie werd lokaal terwijl het nog niet veilig was', terug.status === 409)
    const proces = await v.stap('probeert de casus te openen', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    const gesprek = await v.stap('probeert zelf een gesprek met een kind vast te leggen', 'proces', petra =>
      poging(petra.stuur(`/casussen/${casus}/kindgesprekken`, { kind: eerste, verslag: 'Proef.' })),
    )
    v.nietGebeurd('de procesregisseur had contact met het gezin', proces.status === 403 && gesprek.status === 403)
    const zwolle = await v.stap('bekijkt in Zwolle de eigen casussen', 'casus', carla => casussen(carla))
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', zwolle.length === 0)
    v.nietGebeurd('er kwam een tweede houder bij', (await v.houders(casus)).length === 1)
    v.nietGebeurd('de naam van de melder staat in de casus', !JSON.stringify(lopend).includes('Melder-Proefstuk'))
  },
}
