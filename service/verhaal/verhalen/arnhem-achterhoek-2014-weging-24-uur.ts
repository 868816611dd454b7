import type { AannameInvoer } from '../../../keten/melding/index.ts'
import {
  aanvaard,
  beantwoord,
  besluit,
  bevestig,
  biedAan,
  doe,
  meldingen,
  mijnWerk,
  neemAan,
  openMelding,
  rondStapAf,
  stapInvoer,
} from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

const politiemelding = (naam: string, incident: string): AannameInvoer =>
  schoolmelding('Arnhem', gezin(naam, '6811AA', ['2008-03-14']), {
    kanaal: 'politie',
    bron: 'politie',
    incident,
    verhaal: 'De politie was in de nacht aan de deur na een ruzie (verzonnen).',
    melder: {
      naam: 'Wijkagent Melder-Proefstuk',
      hoedanigheid: 'politie',
      beroepsmatig: true,
      bereikbaar: '000-0000000',
      anonimiteit: 'open',
    },
  })

/** Rules P002-01, 02 and 07: every police report is weighed, in two steps, within 24 hours; late is shown, never hidden. */
export const arnhemWeging: Verhaal = {
  id: 'arnhem-achterhoek-2014-weging-24-uur',
  titel: 'Arnhem: een politiemelding in de nacht, de weging in twee stappen en de klok van 24 uur',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-11-15T21:30:00.000Z', // Tuesday 22:30
  async vertel(v) {
    const melding = await v.stap('neemt in de nachtdienst de melding van de politie aan', 'nacht', noor =>
      neemAan(noor, politiemelding('Testerman', 'PL0600-2016-000001')),
    )
    const tweede = await v.stap('neemt dezelfde nacht een tweede melding van de politie aan', 'nacht', noor =>
      neemAan(noor, politiemelding('Voorbeelder', 'PL0600-2016-000002')),
    )
    const dossier = await v.stap('leest het dossier', 'nacht', noor => openMelding(noor, melding))
    const wegen = dossier.werk.find(w => w.soort === 'wegen')
    v.klopt(
      'de klok van 24 uur begint bij ontvangst, ook in de nacht',
      new Date(wegen?.vervaltOp ?? 0).toISOString() === '2016-11-16T21:30:00.000Z',
    )
    const ander = await v.stap('leest het andere dossier', 'nacht', noor => openMelding(noor, tweede))
    v.klopt(
      'elke politiemelding heeft haar eigen weging en klok',
      ander.werk.some(w => w.soort === 'wegen' && w.vervaltOp === wegen?.vervaltOp),
    )

    await v.stap('beantwoordt de vragen van het instrument', 'nacht', noor => beantwoord(noor, dossier))
    const stap2 = await v.stap('wil stap 2 afronden voor stap 1', 'nacht', noor =>
      poging(noor.stuur(`/meldingen/${melding}/weging/stappen`, stapInvoer(dossier, 'ernst'))),
    )
    v.nietGebeurd(
      'stap 2 is afgerond voor stap 1',
      stap2.status === 409 && !(await v.feiten(melding)).includes('WegingstapAfgerond'),
    )
    const { directGevaar = {} } = stapInvoer(dossier, 'veiligheidsrisico').velden
    const zonderPolitie = await v.stap(
      'wil stap 1 afronden zonder iets over informatie van de politie',
      'nacht',
      noor =>
        poging(
          noor.stuur(`/meldingen/${melding}/weging/stappen`, { stap: 'veiligheidsrisico', velden: { directGevaar } }),
        ),
    )
    const zonderReden = await v.stap('wil vastleggen dat die informatie ontbreekt, zonder reden', 'nacht', noor =>
      poging(
        noor.stuur(`/meldingen/${melding}/weging/stappen`, {
          stap: 'veiligheidsrisico',
          velden: { directGevaar, politieInformatie: { keuze: 'ontbreekt' } },
        }),
      ),
    )
    v.nietGebeurd(
      'stap 1 is afgerond zonder informatie van de politie of de reden dat die ontbreekt',
      zonderPolitie.velden.includes('politieInformatie') && zonderReden.velden.includes('politieInformatie'),
    )
    const besluitTeVroeg = await v.stap('wil besluiten zonder weging', 'nacht', noor =>
      poging(noor.stuur(`/meldingen/${melding}/weging/besluit`, { besluiten: ['EIND'], motivering: 'Proef.' })),
    )
    v.nietGebeurd('er is besloten zonder weging', besluitTeVroeg.status === 409)

    await v.stap('rondt bij de tweede melding stap 1 af: informatie uitgewisseld met de politie', 'nacht', noor =>
      rondStapAf(noor, ander, 'veiligheidsrisico'),
    )
    await v.stap('beantwoordt daar de vragen', 'nacht', noor => beantwoord(noor, ander))
    await v.stap('rondt daar stap 2 af', 'nacht', noor => rondStapAf(noor, ander, 'ernst'))
    await v.stap('besluit bij de tweede melding', 'nacht', noor =>
      besluit(noor, tweede, ['VENV'], 'Samen met het gezin verder.'),
    )

    await v.zetKlok('2016-11-16T17:31:00.000Z') // twenty hours and a minute
    const gewaarschuwd = await v.stap('ziet de waarschuwing dat de weging bijna te laat is', 'aanname', anna =>
      mijnWerk(anna),
    )
    v.klopt(
      'na twintig uur is de medewerker gewaarschuwd',
      gewaarschuwd.berichten.some(b => b.soort === 'klok-waarschuwing' && b.zaak?.id === melding),
    )
    const nogNiet = await v.stap('kijkt of er iets te laat is', 'proces', petra => mijnWerk(petra))
    v.nietGebeurd(
      'de procesregie is al voor de 24 uur ingeschakeld',
      !nogNiet.berichten.some(b => b.soort === 'klok-escalatie'),
    )

    await v.zetKlok('2016-11-16T21:31:00.000Z') // twenty-four hours and a minute
    const teLaat = await v.stap('ziet dat een weging te laat is', 'proces', petra => mijnWerk(petra))
    v.klopt(
      'na 24 uur zonder weging weet de procesregie het',
      teLaat.berichten.some(b => b.soort === 'klok-escalatie' && b.zaak?.id === melding),
    )
    v.nietGebeurd(
      'de melding die op tijd is gewogen staat ook als te laat',
      !teLaat.berichten.some(b => b.zaak?.id === tweede),
    )
    const rij = await v.stap('bekijkt de rij meldingen van de regio', 'proces', petra => meldingen(petra))
    v.klopt(
      'de te late melding staat in de rij, met haar verstreken termijn',
      rij.some(m => m.id === melding && m.klok?.soort === 'wegen' && m.klok.vervaltOp < '2016-11-16T21:31'),
    )
    const inhoud = await v.stap('probeert de inhoud te openen', 'proces', petra =>
      poging(petra.haal(`/meldingen/${melding}`)),
    )
    v.nietGebeurd('de procesregie opent de inhoud', inhoud.status === 403)
    v.nietGebeurd(
      'de klok is stilgezet of de melding raakte haar houder kwijt',
      (await v.houders(melding)).length === 1,
    )

    await v.stap('legt uit waarom de weging te laat is', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overschrijding`, {
        werk: wegen?.id ?? '',
        reden: 'De politie kon pas in de ochtend informatie geven.',
      }),
    )
    await v.stap('rondt stap 1 af: de informatie van de politie ontbreekt, met reden', 'aanname', anna =>
      rondStapAf(anna, dossier, 'veiligheidsrisico', {
        politieInformatie: { keuze: 'ontbreekt', tekst: 'Het proces-verbaal is nog niet klaar.' },
      }),
    )
    await v.stap('rondt stap 2 af: de ernst van de problemen', 'aanname', anna =>
      rondStapAf(anna, dossier, 'ernst', { ernst: { keuze: 'ernstig' } }),
    )
    await v.stap('besluit: overdragen aan het gebiedsteam', 'aanname', anna =>
      besluit(anna, melding, ['OVD-LOK'], 'Hulp kan in de wijk.'),
    )
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
    v.klopt(
      'de twee stappen staan in deze volgorde in het journaal, elk een keer',
      (await v.feiten(melding)).filter(f => f === 'WegingstapAfgerond').length === 2,
    )
    await v.stap('biedt de zaak aan het gebiedsteam van Arnhem aan', 'aanname', anna => biedAan(anna, dossier))
    const elders = await v.stap('kijkt in Doetinchem of er een aanbod ligt', 'team2', tessa =>
      poging(tessa.haal(`/meldingen/${melding}/overdracht`)),
    )
    v.nietGebeurd('een ander gebiedsteam ziet het gezin', elders.status === 404)
    const casus = await v.stap('aanvaardt de zaak voor Arnhem', 'team', tom => aanvaard(tom, melding))
    v.klopt(
      'het gebiedsteam heeft de casus, en alleen dat team',
      (await v.houders(casus)).join() === 'Gebiedsteam Arnhem',
    )
  },
}
