import { doe, mijnWerk, openCasus, procesLijst } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const TEAM = 'Backoffice Barendrecht'
const PARTNER = 'Regionale verslavingszorg Proef'

/**
 * Script 6 of the region: the back office gets no answer from a regional partner and may always call on the front office (Rotterdam 2014,
 * lines 314-320, 878-883). The call between process direction and the partner is by telephone. That the regiegroep makes an improvement
 * point of it is a meeting, and not told here.
 */
export const rotterdamKnelpunt: Verhaal = {
  id: 'rotterdam-2014-knelpunt',
  titel: 'Rotterdam: een regionale partner geeft geen antwoord, en de procesregisseur maakt het los',
  regio: 'rotterdam-2014',
  begin: '2015-05-11T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Barendrecht', gezin('Proefsluis', '2991AC', ['2009-06-21'])),
      'team2',
      { velden: { complexiteit: { keuze: 'minder-complex' } } },
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus2', cas => openCasus(cas, casus))
    const open = await lees('opent de casus')
    const vader = open.casus.personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
    await v.stap('biedt vader hulp van een regionale partner aan', 'casus2', cas =>
      doe(cas, pad('hulp'), {
        persoon: vader,
        wat: 'Behandeling voor zijn drinken',
        aanbieder: PARTNER,
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const hulp = (await lees('leest het aanbod')).casus.hulp[0]?.id ?? ''
    await v.stap('legt vast dat vader ja zegt', 'casus2', cas => doe(cas, pad('hulp/aanvaard'), { hulp }))
    const eerst = await v.stap('bekijkt wie er op hulp wacht', 'proces', petra => procesLijst(petra, 'wacht'))
    v.nietGebeurd('een gezin heet te lang te wachten op de eerste dag', !eerst.some(r => r.zaak.id === casus))

    await v.zetKlok('2015-06-15T08:00:00.000Z') // five weeks on
    await v.stap('kijkt hoe het gaat: vader wil nog, de partner belt niet terug', 'casus2', cas =>
      doe(cas, pad('hulp/wachten'), { hulp, veilig: 'veilig', wil: 'ja', verslag: 'Drie keer gebeld, geen antwoord.' }),
    )
    await v.zetKlok('2015-06-25T08:00:00.000Z') // past the six weeks a family may wait
    const rood = await v.stap('bekijkt wie er op hulp wacht', 'proces', petra => procesLijst(petra, 'wacht'))
    const regel = rood.find(r => r.zaak.id === casus)
    v.klopt(
      'de procesregisseur ziet dat dit gezin te lang wacht, en bij wie',
      regel?.houder === TEAM && regel.sinds.startsWith('2015-05-11'),
    )
    v.nietGebeurd(
      'de lijst noemt een naam, een adres of de hulp',
      !/Proefsluis|Stefan|2991|verslavingszorg|drinken/i.test(JSON.stringify(rood)),
    )
    const inhoud = await v.stap('wil lezen waarop het gezin wacht', 'proces', petra =>
      poging(petra.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de procesregisseur las het dossier', inhoud.status === 403)

    const kaal = await v.stap('wil het knelpunt voorleggen zonder vraag', 'casus2', cas =>
      poging(cas.stuur(pad('impasse'), { vraag: ' ' })),
    )
    v.nietGebeurd('er lag een knelpunt zonder vraag', kaal.status === 400)
    await v.stap('legt het knelpunt voor: wie laat de behandeling beginnen?', 'casus2', cas =>
      doe(cas, pad('impasse'), { vraag: `${PARTNER} geeft geen antwoord. Wie laat de behandeling beginnen?` }),
    )
    const dubbel = await v.stap('wil er een tweede vraag naast leggen', 'casus2', cas =>
      poging(cas.stuur(pad('impasse'), { vraag: 'Nog een vraag.' })),
    )
    v.nietGebeurd('er lagen twee vragen naast elkaar', dubbel.status === 409)
    const werk = await v.stap('leest wat er ligt', 'team2', tessa => mijnWerk(tessa))
    v.klopt(
      'de coördinator heeft het knelpunt als werk',
      werk.werk.some(w => w.soort === 'impasse-beslissen' && w.zaak.id === casus),
    )
    await v.stap('schaalt op naar de frontoffice', 'team2', tessa =>
      doe(tessa, pad('opschaling'), { reden: 'De partner werkt voor de hele regio; het team komt er niet uit.' }),
    )
    const post = await v.stap('leest de berichten', 'proces', petra => mijnWerk(petra))
    v.klopt(
      'de procesregisseur van de frontoffice weet ervan',
      post.berichten.some(b => b.soort === 'opgeschaald' && b.zaak?.id === casus),
    )
    const meelezen = await v.stap('wil het gezin erbij pakken', 'aanname', anna =>
      poging(anna.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('opschalen opende het gezin voor wie er niet mee werkt', meelezen.status === 404)

    await v.zetKlok('2015-06-26T08:00:00.000Z')
    const zelf = await v.stap('belde de partner, en wil zelf opschrijven wat er besloten is', 'proces', petra =>
      poging(petra.stuur(pad('impasse/besluit'), { beslisser: 'Petra Voorbeeld', besluit: 'Proef.' })),
    )
    v.nietGebeurd('de procesregisseur schreef in het dossier', zelf.status === 403)
    const naamloos = await v.stap('wil het besluit opschrijven zonder wie het nam', 'team2', tessa =>
      poging(tessa.stuur(pad('impasse/besluit'), { beslisser: ' ', besluit: 'De behandeling begint.' })),
    )
    v.nietGebeurd('er stond een besluit zonder wie besliste', naamloos.status === 400)
    await v.stap('schrijft op wat de frontoffice met de partner afsprak', 'team2', tessa =>
      doe(tessa, pad('impasse/besluit'), {
        beslisser: 'Petra Voorbeeld, ASHG Rotterdam',
        besluit: 'De partner begint maandag (verzonnen).',
      }),
    )
    await v.zetKlok('2015-06-29T08:00:00.000Z')
    await v.stap('legt vast dat de behandeling begint', 'casus2', cas => doe(cas, pad('hulp/start'), { hulp }))
    await v.stap('schaalt af: het knelpunt is weg', 'casus2', cas =>
      doe(cas, pad('opschaling/einde'), { reden: 'De behandeling loopt.' }),
    )
    const na = await v.stap('bekijkt nog eens wie er op hulp wacht', 'proces', petra => procesLijst(petra, 'wacht'))
    v.klopt('het gezin staat niet meer op de lijst', !na.some(r => r.zaak.id === casus))
    const slot = await lees('leest hoe het nu staat')
    v.klopt('de behandeling loopt', slot.casus.hulp.find(h => h.id === hulp)?.stand === 'loopt')
    v.klopt(
      'het knelpunt is geen werk meer',
      slot.werk.every(w => w.soort !== 'impasse-beslissen' || w.klaarOp !== null),
    )
    v.klopt(
      'wat er gebeurde staat op volgorde',
      (await v.feiten(casus))
        .filter(f => ['ImpasseGemeld', 'Opgeschaald', 'ImpasseBeslist', 'HulpGestart', 'Afgeschaald'].includes(f))
        .join() === 'ImpasseGemeld,Opgeschaald,ImpasseBeslist,HulpGestart,Afgeschaald',
    )
    v.nietGebeurd('het gezin ging naar een ander', (await v.houders(casus)).join() === TEAM)
    const buren = await v.stap('probeert de casus vanuit Rotterdam te openen', 'team', tom =>
      poging(tom.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
  },
}
