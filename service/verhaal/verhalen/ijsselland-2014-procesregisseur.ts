import { aanvaard, biedAan, doe, mijnWerk, openCasus, openMelding, procesLijst } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

const TEAM = 'Sociaal wijkteam Deventer'
const DAG = '2015-06-05'

/**
 * Script 6 of the region: process direction has no contact with a family, and does speak to a partner that is late (IJsselland 2014,
 * lines 1695-1808). The call itself happens by telephone; what Kring gives is whom to call, and what never opens.
 */
export const ijssellandProcesregisseur: Verhaal = {
  id: 'ijsselland-2014-procesregisseur',
  titel: 'IJsselland: de procesregisseur spreekt de trage partner aan, en nooit het gezin',
  regio: 'ijsselland-2014',
  begin: '2015-06-01T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const personen = gezin('Proefdijk', '7411AB', ['2008-11-19'])
    const { melding, dossier } = await gewogen(v, schoolmelding('Deventer', personen))
    await v.stap('biedt het gezin aan het wijkteam van Deventer aan', 'aanname', anna => biedAan(anna, dossier))

    await v.zetKlok('2015-06-02T08:00:00.000Z')
    const wachtend = await v.stap('bekijkt welke overdrachten blijven liggen', 'proces', petra =>
      procesLijst(petra, 'overdrachten'),
    )
    const regel = wachtend.find(r => r.zaak.id === melding)
    v.klopt(
      'de procesregisseur ziet bij wie het aanbod ligt en sinds wanneer',
      regel?.naar === TEAM && regel.sinds.startsWith('2015-06-01'),
    )
    v.nietGebeurd(
      'de lijst noemt een naam, een adres of de melder',
      !/Proefdijk|Mira|7411|Melder-Proefstuk/.test(JSON.stringify(wachtend)),
    )
    const gezinOpen = await v.stap('probeert de melding te openen', 'proces', petra =>
      poging(petra.haal(`/meldingen/${melding}`)),
    )
    const bodOpen = await v.stap('probeert het aanbod te openen', 'proces', petra =>
      poging(petra.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd(
      'de procesregisseur opent de inhoud van een melding',
      gezinOpen.status === 403 && bodOpen.status === 403,
    )

    await v.zetKlok('2015-06-04T08:00:00.000Z')
    const post = await v.stap('leest dat de partner te laat is, en belt het wijkteam', 'proces', petra =>
      mijnWerk(petra),
    )
    v.klopt(
      'na twee werkdagen zonder antwoord weet de procesregisseur het',
      post.berichten.some(b => b.soort === 'klok-escalatie' && b.zaak?.id === melding),
    )
    v.klopt(
      'het gezin heeft nog steeds een houder, en dat is de gever',
      (await v.houders(melding)).length === 1 && (await v.feiten(melding)).includes('OverdrachtVervallen'),
    )
    const nogEens = await v.stap('leest dat het aanbod verviel', 'aanname', anna => openMelding(anna, melding))
    v.klopt('het aanbod staat niet meer open', nogEens.melding.overdracht.stand === 'geen')
    await v.stap('biedt het gezin na het telefoontje opnieuw aan', 'aanname', anna => biedAan(anna, nogEens))
    const zelfAanvaarden = await v.stap('wil het aanbod zelf maar aanvaarden', 'proces', petra =>
      poging(petra.stuur(`/meldingen/${melding}/overdracht/aanvaarding`)),
    )
    v.nietGebeurd('de procesregisseur nam zelf het gezin', zelfAanvaarden.status === 403)
    const casus = await v.stap('aanvaardt het gezin', 'team2', tessa => aanvaard(tessa, melding))
    v.klopt('het wijkteam heeft de casus, en alleen dat team', (await v.houders(casus)).join() === TEAM)
    const open = await v.stap('opent de casus', 'casus2', cas => openCasus(cas, casus))
    const moeder = open.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    const kind = open.casus.personen.find(p => p.kind)?.id ?? ''

    await v.zetKlok(`${DAG}T08:00:00.000Z`)
    const pogingen = [
      ['kindgesprekken', { kind, verslag: 'Proef.' }],
      ['contacten', { persoon: moeder, op: DAG, wijze: 'eigen-telefoon', gelukt: true, verslag: 'Proef.' }],
      ['hulp', { persoon: moeder, wat: 'Proef.', aanbieder: 'Proef', medewerkingOuders: 'niet-nodig' }],
      ['drang', { vorm: 'drang', reden: 'Proef.' }],
      ['kijken', { persoon: moeder, op: DAG, verslag: 'Proef.' }],
    ] as const
    const uit = []
    for (const [deel, inhoud] of pogingen)
      uit.push(
        await v.stap(`wil bij het gezin zelf iets doen: ${deel}`, 'proces', petra =>
          poging(petra.stuur(`/casussen/${casus}/${deel}`, inhoud)),
        ),
      )
    const dicht = await v.stap('probeert de casus te openen', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd(
      'de procesregisseur had contact met het gezin',
      uit.every(u => u.status === 403) && dicht.status === 403,
    )
    v.nietGebeurd(
      'van die pogingen kwam iets in het journaal van het gezin',
      !(await v.feiten(casus)).some(f =>
        ['KindGesproken', 'ContactGehad', 'HulpAangeboden', 'DrangIngezet', 'KijkVastgelegd'].includes(f),
      ),
    )

    await v.stap('belt de moeder op haar eigen telefoon', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/contacten`, { ...pogingen[1][1], verslag: 'Moeder wil praten (verzonnen).' }),
    )
    await v.stap('geeft Code Rood: de hulp vindt elkaar niet', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/code-rood`, { reden: 'Drie hulpverleners, geen die begint.' }),
    )
    const rood = await v.stap('leest de berichten', 'proces', petra => mijnWerk(petra))
    v.klopt(
      'de procesregisseur weet van Code Rood',
      rood.berichten.some(b => b.soort === 'code-rood' && b.zaak?.id === casus),
    )
    const lijst = await v.stap('bekijkt de casussen van de regio', 'proces', petra =>
      gelukt(petra.haal<{ casussen: { id: string; codeRoodOp: string | null; houder: string | null }[] }>('/casussen')),
    )
    v.klopt(
      'de casus met Code Rood staat bovenaan, met het team dat haar heeft',
      lijst.casussen[0]?.id === casus && lijst.casussen[0].codeRoodOp !== null && lijst.casussen[0].houder === TEAM,
    )
    await v.stap('schaalt op: politie en Veiligheidshuis moeten het weten', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/opschaling`, { reden: 'Het lukt niet met de hulp alleen.' }),
    )
    for (const partij of ['politie', 'veiligheidshuis'])
      await v.stap(`licht in: ${partij}`, 'casus2', cas =>
        doe(cas, `/casussen/${casus}/opschaling/ingelicht`, { partij, verslag: 'Gebeld (verzonnen).' }),
      )
    const klaar = await v.stap('ziet wie het nu weet', 'casus2', cas => openCasus(cas, casus))
    v.klopt(
      'wie ingelicht moest worden, is ingelicht',
      klaar.werk.some(w => w.soort === 'partijen-inlichten' && w.klaarOp !== null),
    )
    const trekIn = await v.stap('wil Code Rood zelf intrekken', 'proces', petra =>
      poging(petra.stuur(`/casussen/${casus}/code-rood/einde`, { reden: 'Proef.' })),
    )
    v.nietGebeurd('de procesregisseur veranderde de casus', trekIn.status === 403)
    v.nietGebeurd('het gezin raakte zijn houder kwijt', (await v.houders(casus)).join() === TEAM)
  },
}
