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
  stapInvoer,
  wieNeemtOp,
} from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

const REGIO = 'utrecht-amersfoort-2015'
const TEAM = 'Buurt- of wijkteam Wijdemeren'

/** Script E3.1: reports from Wijdemeren go to Veilig Thuis Utrecht, the shelter need goes to the Gooi en Vechtstreek. */
export const utrechtWijdemeren: Verhaal = {
  id: 'utrecht-amersfoort-2015-wijdemeren',
  titel: 'Utrecht: een gezin in Wijdemeren, gemeld in Utrecht, opvang in de Gooi en Vechtstreek',
  regio: REGIO,
  begin: '2015-09-14T07:30:00.000Z',
  async vertel(v) {
    const meldadres = await v.stap('vraagt waar een melding uit Wijdemeren hoort', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Wijdemeren', 'melding'),
    )
    v.klopt(
      'een melding uit Wijdemeren hoort bij Veilig Thuis Utrecht',
      meldadres.organisation === 'Veilig Thuis Utrecht',
    )
    v.klopt('het antwoord noemt zijn bron', meldadres.source !== '')

    const weesp = await v.stap(
      'vraagt hetzelfde voor buurgemeente Weesp, ook voor de opvang',
      'aanname',
      async anna => ({
        melding: await wieNeemtOp(anna, REGIO, 'Weesp', 'melding'),
        opvang: await wieNeemtOp(anna, REGIO, 'Weesp', 'opvang'),
      }),
    )
    v.klopt(
      'Weesp meldt in Utrecht en heeft opvang in de Gooi en Vechtstreek',
      weesp.melding.organisation === 'Veilig Thuis Utrecht' &&
        /Gooi en Vechtstreek/.test(weesp.opvang.organisation ?? ''),
    )

    const personen = gezin('Demostra', '1241AA', ['2010-01-25'])
    const melding = await v.stap('neemt de melding van een gezin in Wijdemeren aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Wijdemeren', personen, { vormen: ['partnergeweld', 'kind-getuige'] })),
    )
    const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
    v.klopt('Veilig Thuis Utrecht heeft de melding', (await v.houders(melding)).join() === 'Veilig Thuis Utrecht')
    const alsEerste = await v.stap('wil meteen hulp zoeken, nog voor de triage', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/weging/stappen`, stapInvoer(dossier, 'toeleiden'))),
    )
    v.nietGebeurd('de triage is overgeslagen', alsEerste.status === 409)

    await v.stap('beantwoordt de vragen: ernst en dreiging apart, per persoon', 'aanname', anna =>
      beantwoord(anna, dossier, { ernst: 'zeer-ernstig' }),
    )
    const ingevuld = await v.stap('leest de antwoorden terug', 'aanname', anna => openMelding(anna, melding))
    const zonderKind = await v.stap('wil de dreiging alleen voor moeder invullen', 'aanname', anna =>
      poging(
        anna.stuur(
          `/meldingen/${melding}/weging/stappen`,
          stapInvoer(dossier, 'triage', {
            directGevaar: {
              perPersoon: dossier.melding.personen
                .filter(p => p.rollen.includes('slachtoffer'))
                .map(p => ({ persoon: p.id, keuze: 'ja' })),
            },
          }),
        ),
      ),
    )
    v.nietGebeurd('de triage is afgerond zonder oordeel over het kind', zonderKind.velden.includes('directGevaar'))
    v.klopt(
      'ernst en dreiging staan er los van elkaar, voor ieder',
      ingevuld.melding.antwoorden.length > dossier.melding.personen.length * 2,
    )
    await v.stap('triageert ernst en dreiging', 'aanname', anna =>
      rondStapAf(anna, dossier, 'triage', { ernst: { keuze: 'zeer-ernstig' } }),
    )
    await v.stap('beschrijft de onderliggende problemen', 'aanname', anna => rondStapAf(anna, dossier, 'oorzaken'))
    const opvang = await v.stap('vraagt waar de opvang voor Wijdemeren is', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Wijdemeren', 'opvang'),
    )
    const opvangStad = await v.stap('vraagt ter vergelijking waar de opvang voor de stad Utrecht is', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Utrecht', 'opvang'),
    )
    v.klopt(
      'het juiste adres voor opvang is de Gooi en Vechtstreek',
      /Gooi en Vechtstreek/.test(opvang.organisation ?? ''),
    )
    v.nietGebeurd(
      'de opvang voor Wijdemeren is bij de stad Utrecht gezocht',
      opvang.organisation !== opvangStad.organisation,
    )

    await v.stap('maakt een plan voor korte en lange termijn: moeder en kind hebben opvang nodig', 'aanname', anna =>
      rondStapAf(anna, dossier, 'plan', {
        directeMaatregelen: { tekst: `Opvang voor moeder en kind: ${opvang.organisation ?? ''}.` },
      }),
    )
    await v.stap('legt de hulpbehoefte vast met het adres van de opvang', 'aanname', anna =>
      rondStapAf(anna, dossier, 'toeleiden', {
        hulpbehoefte: { tekst: `Opvang via ${opvang.organisation ?? ''}, daarna hulp thuis.` },
      }),
    )
    await v.stap('besluit: overdragen aan het wijkteam', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Opvang nu, hulp dichtbij daarna.'),
    )
    await v.stap('bevestigt het besluit als deskundige', 'weging', gijs => bevestig(gijs, melding))
    await v.stap('biedt de zaak aan het wijkteam van Wijdemeren aan', 'aanname', anna => biedAan(anna, dossier))
    const stad = await v.stap('kijkt in de stad Utrecht of er een aanbod ligt', 'team', tom =>
      poging(tom.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('het team van de stad Utrecht ziet het gezin uit Wijdemeren', stad.status === 404)
    const bod = await v.stap('leest wat is aangeboden', 'team2', tessa =>
      gelukt(tessa.haal<object>(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd(
      'het aanbod noemt het gezin of de melder bij naam',
      !/Demostra|Melder-Proefstuk/.test(JSON.stringify(bod)),
    )
    const casus = await v.stap('aanvaardt de zaak voor Wijdemeren', 'team2', tessa => aanvaard(tessa, melding))
    v.klopt('het wijkteam van Wijdemeren heeft de casus, en alleen dat team', (await v.houders(casus)).join() === TEAM)

    const adres = await v.stap('vraagt zelf nog eens na waar de opvang is', 'casus2', cas =>
      wieNeemtOp(cas, REGIO, 'Wijdemeren', 'opvang'),
    )
    v.klopt('elke partner krijgt hetzelfde antwoord', adres.organisation === opvang.organisation)
    for (const lid of dossier.melding.personen.filter(p => !p.rollen.includes('pleger')))
      await v.stap(`biedt opvang in de Gooi en Vechtstreek aan (${lid.kind ? 'kind' : 'moeder'})`, 'casus2', cas =>
        doe(cas, `/casussen/${casus}/hulp`, {
          persoon: lid.id,
          wat: 'Opvang',
          aanbieder: adres.organisation ?? '',
          medewerkingOuders: 'ja',
        }),
      )
    const metHulp = await v.stap('leest welke hulp is aangeboden', 'casus2', cas => openCasus(cas, casus))
    v.klopt('moeder en kind hebben allebei een aanbod', metHulp.casus.hulp.length === 2)
    v.nietGebeurd('de naam van de melder staat in de casus', !JSON.stringify(metHulp).includes('Melder-Proefstuk'))
    const weg = await v.stap('wil de casus aan de opvang overdragen', 'casus2', cas =>
      poging(
        cas.stuur(`/casussen/${casus}/casusregie/overdracht`, {
          aan: adres.organisation ?? '',
          reden: 'Moeder gaat naar de opvang.',
        }),
      ),
    )
    v.nietGebeurd(
      'het wijkteam raakte de regie kwijt aan de opvang',
      weg.status === 409 && (await v.houders(casus)).join() === TEAM,
    )
    await v.stap('vertelt de leerkracht wat er is gedaan', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/terugkoppeling`, { verslag: 'Gebeld: moeder en kind zijn veilig.' }),
    )
    const utrecht = await v.stap('bekijkt in de stad Utrecht de eigen casussen', 'casus', carla => casussen(carla))
    v.nietGebeurd('de casus staat bij een andere gemeente in de lijst', utrecht.length === 0)
  },
}
