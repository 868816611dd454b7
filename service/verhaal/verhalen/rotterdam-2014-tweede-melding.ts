import {
  aanvaard,
  biedAan,
  doe,
  neemAan,
  openCasus,
  openMelding,
  procesLijst,
  stelPlanVast,
  stelVoorwaarde,
} from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen, naarCasus } from './naar-casus.ts'

const TEAM = 'Backoffice Barendrecht'
type Treffers = { treffers: { zaak: string; nummer: string; gemeldOp: string; houder: string; open: boolean }[] }

/**
 * A second report about a family while its case runs: violence repeats (Rotterdam 2014, lines 537-541, 670-673), one household keeps one
 * plan (lines 888-890). That the second report lands in a case of its own, linked to the first, is how Kring hands over.
 */
export const rotterdamTweedeMelding: Verhaal = {
  id: 'rotterdam-2014-tweede-melding',
  titel: 'Rotterdam: een tweede melding over een gezin terwijl de hulp loopt',
  regio: 'rotterdam-2014',
  begin: '2015-10-05T08:00:00.000Z',
  async vertel(v) {
    const personen = gezin('Proefsingel', '2991AC', ['2008-12-12'])
    const eerst = await naarCasus(v, schoolmelding('Barendrecht', personen), 'team2')
    const pad = (deel: string) => `/casussen/${eerst.casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus2', cas => openCasus(cas, eerst.casus))
    const open = await lees('opent de casus')
    const leden = open.casus.personen.map(p => p.id)
    await v.stap('stelt de eerste veiligheidsvoorwaarde', 'casus2', cas =>
      stelVoorwaarde(cas, eerst.casus, {
        voor: leden,
        tekst: 'Stefan gaat naar buiten als het spannend wordt.',
        controleOp: '2015-11-02',
        controleur: 'oma Proef',
        hoe: 'Oma belt elke avond.',
        alsNiet: 'Oma belt het team.',
      }),
    )
    await v.stap('stelt het veiligheidsplan vast', 'casus2', cas =>
      stelPlanVast(cas, eerst.casus, 'Wie bang is belt oma (verzonnen).', '2015-10-08'),
    )
    const kind = open.casus.personen.find(p => p.kind)?.id ?? ''
    await v.stap('biedt het kind hulp aan', 'casus2', cas =>
      doe(cas, pad('hulp'), { persoon: kind, wat: 'Speltherapie', aanbieder: 'Enver', medewerkingOuders: 'ja' }),
    )
    const hulp = (await lees('leest welke hulp klaarstaat')).casus.hulp[0]?.id ?? ''
    await v.stap('legt vast dat de hulp begint', 'casus2', cas => doe(cas, pad('hulp/start'), { hulp }))
    await v.zetKlok('2015-11-02T08:00:00.000Z')
    const voor = await lees('leest het plan')
    await v.stap('controleert de voorwaarde: gehaald', 'casus2', cas =>
      doe(cas, pad('voorwaarden/controle'), {
        voorwaarde: voor.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'Oma hoorde vier weken rust.',
      }),
    )
    await v.stap('legt vast dat het gezin nu veilig is', 'casus2', cas =>
      doe(cas, pad('veiligheid'), {
        oordeel: 'veilig',
        perPersoon: leden.map(persoon => ({ persoon, oordeel: 'veilig' })),
        toelichting: 'Met ieder apart gesproken.',
      }),
    )
    await v.stap('rondt de fase van veiligheid af', 'casus2', cas => doe(cas, pad('fase'), { onderbouwing: 'Veilig.' }))
    const rustig = await lees('leest hoe het staat')
    v.klopt(
      'de eerste fase is klaar en de voorwaarde gehaald',
      rustig.casus.fasenKlaar.join() === 'veiligheid' && rustig.casus.voorwaarden.every(x => x.stand === 'gehaald'),
    )
    const vooraf = await v.stap('bekijkt welke gezinnen opnieuw zijn gemeld', 'proces', petra =>
      procesLijst(petra, 'herhaald'),
    )
    v.nietGebeurd('een gezin met een melding heet al herhaald', vooraf.length === 0)

    await v.zetKlok('2015-11-09T08:00:00.000Z')
    const vraag = { achternaam: 'Proefsingel', geboortedatum: '1984-05-17', klaar: true }
    const gevonden = await v.stap('typt de naam van een nieuwe melding van de politie', 'aanname', anna =>
      gelukt(anna.stuur<Treffers>('/personen/zoekvragen', vraag)),
    )
    v.klopt(
      'Kring laat zien dat er eerder is gemeld, wanneer, en wie het gezin nu heeft',
      gevonden.treffers.some(t => t.zaak === eerst.melding && t.gemeldOp.startsWith('2015-10-05') && t.houder === TEAM),
    )
    v.nietGebeurd('een treffer vertelt wat er toen speelde', !JSON.stringify(gevonden).includes('leerkracht'))
    const politie = {
      kanaal: 'politie',
      bron: 'politie',
      incident: 'PL1700-2015-000009',
      verhaal: 'De politie was in de nacht aan de deur (verzonnen).',
      eerder: [eerst.melding],
    } as const
    const weer = await gewogen(v, schoolmelding('Barendrecht', personen, { ...politie, eerder: [...politie.eerder] }))
    v.klopt('de tweede melding heet vervolg: de eerste loopt nog', weer.dossier.melding.klasse === 'vervolg')
    const buurvrouw = await v.stap(
      'neemt dezelfde dag een melding van de buurvrouw aan, over dezelfde nacht',
      'aanname',
      anna =>
        neemAan(
          anna,
          schoolmelding('Barendrecht', personen, {
            bron: 'bewoner',
            verhaal: 'De buurvrouw hoorde die nacht geschreeuw (verzonnen).',
            melder: {
              naam: 'Buurvrouw Melder-Proefstuk',
              hoedanigheid: 'buur',
              beroepsmatig: false,
              bereikbaar: '000-0000000',
              anonimiteit: 'open',
            },
            eerder: [eerst.melding, weer.melding],
          }),
        ),
    )
    const onbekend = await v.stap('wil die koppelen aan een melding die niet bestaat', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${buurvrouw}/koppeling`, { met: '00000000-0000-4000-8000-000000000000' })),
    )
    v.nietGebeurd('een melding hangt aan iets dat er niet is', onbekend.velden.includes('met'))
    await v.stap('koppelt de twee meldingen over dezelfde nacht', 'aanname', anna =>
      doe(anna, `/meldingen/${buurvrouw}/koppeling`, { met: weer.melding }),
    )
    const dubbel = await v.stap('wil nog eens koppelen', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${buurvrouw}/koppeling`, { met: eerst.melding })),
    )
    v.nietGebeurd('een melding telt voor twee incidenten mee', dubbel.status === 409)
    const groep = await v.stap('leest de eerste van de twee', 'aanname', anna => openMelding(anna, weer.melding))
    v.klopt(
      'de twee meldingen van die nacht staan bij elkaar',
      groep.zelfdeIncident.some(m => m.id === buurvrouw && m.gekoppeld),
    )

    const herhaald = await v.stap('bekijkt welke gezinnen opnieuw zijn gemeld', 'proces', petra =>
      procesLijst(petra, 'herhaald'),
    )
    v.klopt(
      'de procesregie ziet het gezin, met hoe vaak',
      herhaald.some(r => [weer.melding, buurvrouw].includes(r.zaak.id) && (r.keer ?? 0) >= 2),
    )
    v.nietGebeurd('de lijst noemt namen', !/Proefsingel|Mira|2991/.test(JSON.stringify(herhaald)))

    await v.stap('biedt ook de tweede melding aan Barendrecht aan', 'aanname', anna => biedAan(anna, weer.dossier))
    const casus2 = await v.stap('aanvaardt haar', 'team2', tessa => aanvaard(tessa, weer.melding))
    v.klopt(
      'hetzelfde team heeft beide, ieder met een houder',
      (await v.houders(eerst.casus)).join() === TEAM && (await v.houders(casus2)).join() === TEAM,
    )
    await v.stap('legt in de lopende casus het nieuwe geweld vast', 'casus2', cas =>
      doe(cas, pad('nieuw-geweld'), {
        op: '2015-11-08',
        verslag: 'Stefan sloeg; de politie kwam (verzonnen).',
        besproken: 'nee',
      }),
    )
    const geweld = await lees('ziet wat dat betekent')
    v.klopt(
      'Kring wijst erop: geweld terwijl de hulp loopt',
      geweld.signalen.some(s => s.code === 'geweld-tijdens-hulp'),
    )
    v.klopt(
      'het plan moet opnieuw, en de eerste fase begint weer',
      geweld.werk.some(w => w.soort === 'veiligheidsplan-maken' && w.klaarOp === null) &&
        geweld.casus.fasenKlaar.length === 0,
    )
    v.nietGebeurd(
      'een voorwaarde gold nog als gehaald na nieuw geweld',
      geweld.casus.voorwaarden.every(x => x.stand === 'open'),
    )

    const leden2 = (await v.stap('opent de tweede casus', 'casus2', cas => openCasus(cas, casus2))).casus.personen.map(
      p => p.id,
    )
    await v.stap('begint daar een tweede plan', 'casus2', cas =>
      stelVoorwaarde(cas, casus2, {
        voor: leden2,
        tekst: 'Proef.',
        controleOp: '2015-11-30',
        controleur: 'oma Proef',
        hoe: 'Oma belt.',
        alsNiet: 'Oma belt het team.',
      }),
    )
    const tweedePlan = await v.stap('wil daar een tweede veiligheidsplan vaststellen', 'casus2', cas =>
      poging(cas.stuur(`/casussen/${casus2}/veiligheidsplan`, { tekst: 'Een ander plan.' })),
    )
    v.nietGebeurd(
      'een huishouden kreeg twee plannen',
      tweedePlan.status === 409 &&
        tweedePlan.velden.includes('huishouden') &&
        !(await v.feiten(casus2)).includes('VeiligheidsplanVastgesteld'),
    )
    await v.stap('sluit aan bij het plan dat er al is', 'casus2', cas =>
      doe(cas, `/casussen/${casus2}/veiligheidsplan/koppeling`, { nummer: geweld.casus.nummer }),
    )
    const samen = await v.stap('leest de tweede casus', 'casus2', cas => openCasus(cas, casus2))
    v.klopt('de tweede casus volgt het plan van de eerste', samen.casus.gekoppeld?.nummer === geweld.casus.nummer)
    const elders = await v.stap('kijkt in Rotterdam wat er ligt', 'casus', carla =>
      poging(carla.haal(`/casussen/${casus2}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', elders.status === 404)
  },
}
