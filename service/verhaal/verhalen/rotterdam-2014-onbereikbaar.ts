import { aanbod, aanvaard, doe, meldingen, openCasus, openMelding } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

/**
 * Script 3 of the region: three attempts and no answer, so the front office keeps the family and the process director sees it wait; when
 * somebody answers, it is handed over (Rotterdam 2014, lines 573-590). Each attempt goes along in the file.
 */
export const rotterdamOnbereikbaar: Verhaal = {
  id: 'rotterdam-2014-onbereikbaar',
  titel: 'Rotterdam: drie keer geen gehoor, aangehouden, en dan toch contact',
  regio: 'rotterdam-2014',
  begin: '2015-06-01T07:00:00.000Z',
  async vertel(v) {
    const { melding, dossier } = await gewogen(
      v,
      schoolmelding('Barendrecht', gezin('Proefstil', '2991AB', ['2010-11-30'])),
      { velden: { contactpoging: { keuze: 'niet-gelukt', tekst: 'Geen gehoor (verzonnen).' } } },
    )
    const moeder = dossier.melding.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    const [eigenaar] = await v.houders(melding)
    const probeer = (op: string, gelukt: boolean) =>
      v.stap(gelukt ? 'krijgt de moeder te spreken' : 'zoekt contact, zonder gehoor', 'aanname', anna =>
        doe(anna, `/meldingen/${melding}/contactpogingen`, { persoon: moeder, wijze: 'eigen-telefoon', gelukt, op }),
      )
    const straks = await v.stap('vult een poging in die nog moet komen', 'aanname', anna =>
      poging(
        anna.stuur(`/meldingen/${melding}/contactpogingen`, {
          persoon: moeder,
          wijze: 'eigen-telefoon',
          gelukt: false,
          op: '2015-06-02T07:00:00Z',
        }),
      ),
    )
    v.nietGebeurd('een poging van morgen telde vandaag al', straks.status === 422)
    await v.zetKlok('2015-06-01T14:00:00.000Z')
    for (const op of ['2015-06-01T08:00:00Z', '2015-06-01T10:00:00Z', '2015-06-01T13:30:00Z']) await probeer(op, false)
    await v.stap('houdt de overdracht aan: er is geen contact', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding`, { grond: 'geen-contact', reden: 'Drie keer gebeld.' }),
    )
    const toch = await v.stap('wil toch aanbieden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht`, aanbod(dossier))),
    )
    v.nietGebeurd('een gezin dat niemand sprak is overgedragen', toch.status === 409)
    const rij = await v.stap('bekijkt welke zaken wachten', 'proces', petra => meldingen(petra))
    v.klopt(
      'de procesregisseur ziet het gezin in de lijst staan',
      rij.some(m => m.id === melding && m.status === 'aangehouden'),
    )
    const inhoud = await v.stap('wil lezen waarom', 'proces', petra => poging(petra.haal(`/meldingen/${melding}`)))
    v.nietGebeurd('de procesregisseur opent de inhoud', inhoud.status === 403)
    v.klopt('de frontoffice blijft de eigenaar', (await v.houders(melding)).join() === eigenaar)

    await v.zetKlok('2015-06-08T08:00:00.000Z')
    v.klopt('ook een week later', (await v.houders(melding)).join() === eigenaar)
    await probeer('2015-06-08T07:45:00Z', true)
    await v.stap('heft de aanhouding op', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding/einde`, { reden: 'Moeder nam op (verzonnen).' }),
    )
    const verder = await v.stap('leest het dossier', 'aanname', anna => openMelding(anna, melding))
    await v.stap('biedt het gezin aan Barendrecht aan', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht`, aanbod(verder)),
    )
    const bod = await v.stap('leest wat er is aangeboden', 'team2', tessa =>
      tessa.haal<{ contactpogingen: { gelukt: boolean }[] }>(`/meldingen/${melding}/overdracht`),
    )
    v.klopt(
      'elke poging gaat mee: drie keer niet en een keer wel',
      bod.inhoud.contactpogingen
        .map(p => p.gelukt)
        .toSorted()
        .join() === 'false,false,false,true',
    )
    const casus = await v.stap('aanvaardt het gezin', 'team2', tessa => aanvaard(tessa, melding))
    const open = await v.stap('opent de casus', 'casus2', cas => openCasus(cas, casus))
    v.klopt('het team van Barendrecht heeft het gezin', (await v.houders(casus)).join() !== eigenaar)
    v.nietGebeurd('er ging iemand verloren onderweg', open.casus.personen.length === dossier.melding.personen.length)
  },
}
