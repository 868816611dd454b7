import { poging } from '../hand.ts'
import { doe, neemAan } from '../handelingen.ts'
import {
  agendaVan,
  agendeer,
  begin,
  besluitVan,
  bijZaak,
  leesTafel,
  mijnOrganisatie,
  nodigUit,
  ziet,
} from '../overleg.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

/** A family in Zeist comes to the district meeting twice within a year: the table sees that, and sends it on (r2015:303-319). */
export const utrechtZeist: Verhaal = {
  id: 'utrecht-amersfoort-2015-zeist',
  titel: 'Zeist: hetzelfde gezin komt binnen een jaar weer op tafel; het districtsoverleg stuurt het door',
  regio: 'utrecht-amersfoort-2015',
  begin: '2015-03-02T08:00:00.000Z',
  async vertel(v) {
    const melding = await v.stap('neemt een melding uit Zeist aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Zeist', gezin('Proefzeist', '3701AB', ['2011-01-20']))),
    )
    const kan = await v.stap('kijkt welke overleggen er zijn', 'aanname', anna => bijZaak(anna, melding))
    v.klopt(
      'het districtsoverleg staat erbij',
      kan.tafels.some(t => t.id === 'dohg'),
    )
    const zonder = await v.stap('wil agenderen zonder grond van deze regio', 'aanname', anna =>
      poging(anna.stuur('/besprekingen', agendaVan(melding, 'dohg', { grond: 'zomaar' }))),
    )
    v.nietGebeurd('een zaak kwam op tafel zonder bekende grond', zonder.velden.includes('grond'))
    const een = await v.stap('zet de zaak op de agenda van het districtsoverleg', 'aanname', anna =>
      agendeer(anna, melding, 'dohg'),
    )
    const vh = await v.stap('zit voor', 'voorzitter', mijnOrganisatie)
    const eerste = await v.stap('leest de zaak', 'voorzitter', vera => leesTafel(vera, een))
    v.klopt('dit gezin was er het afgelopen jaar nog niet', eerste.eerder.length === 0)
    const melder = await v.stap('wil het dossier zelf lezen', 'voorzitter', vera => vera.haal(`/meldingen/${melding}`))
    v.nietGebeurd('wie voorzit las het dossier', melder.status === 403)
    await v.stap('legt vast wie er zijn', 'voorzitter', vera => begin(vera, een))
    await v.stap('besluit: lokaal verder', 'voorzitter', vera =>
      doe(vera, `/besprekingen/${een}/besluit`, besluitVan(vh, { uitkomst: 'lokaal' })),
    )
    await v.stap('rondt af', 'voorzitter', vera => doe(vera, `/besprekingen/${een}/afronding`))
    await v.stap('meldt dat het lokaal verder gaat', 'aanname', anna =>
      doe(anna, `/besprekingen/${een}/uitvoering`, { onderdeel: 'lokaal', hoe: 'gedaan', verslag: 'Verzonnen.' }),
    )
    await v.stap('sluit', 'voorzitter', vera => doe(vera, `/besprekingen/${een}/sluiting`))
    await v.zetKlok('2015-11-09T08:00:00.000Z')
    const twee = await v.stap('zet het gezin weer op de agenda: het geweld is terug', 'aanname', anna =>
      agendeer(anna, melding, 'dohg', { aanleiding: 'herhaling', spoed: 'ja' }),
    )
    const weer = await v.stap('ziet dat het gezin er al eens was', 'voorzitter', vera => leesTafel(vera, twee))
    v.klopt('de dag van de eerste keer staat erbij', weer.eerder.join() === '2015-03-02')
    v.klopt('spoed is vandaag', weer.bespreking.dag === '2015-11-09')
    const politie = await v.stap('kan erbij komen', 'politie', mijnOrganisatie)
    await v.stap('nodigt de politie uit', 'voorzitter', vera => nodigUit(vera, twee, politie, 'bpg-4-2'))
    const oud = await v.stap('zoekt de eerste bespreking', 'politie', p => ziet(p, een))
    v.nietGebeurd('wie nu genodigd is las ook de vorige bespreking', oud === 404)
    await v.stap('legt vast wie er zijn', 'voorzitter', vera => begin(vera, twee))
    const fout = await v.stap('wil iets besluiten dat hier niet kan', 'voorzitter', vera =>
      poging(vera.stuur(`/besprekingen/${twee}/besluit`, besluitVan(vh, { uitkomst: 'afdoen' }))),
    )
    v.nietGebeurd('het districtsoverleg deed een zaak af', fout.velden.includes('uitkomst'))
    await v.stap('leidt door naar het risico-overleg', 'voorzitter', vera =>
      doe(vera, `/besprekingen/${twee}/besluit`, besluitVan(vh, { uitkomst: 'risico-overleg' })),
    )
    const door = await v.stap('vindt de zaak daar', 'aanname', anna => leesTafel(anna, twee))
    v.klopt('de zaak staat nu bij het risico-overleg', door.bespreking.tafel === 'risico-overleg')
    v.klopt('er is daar nog niets besloten', door.bespreking.besluit === null)
  },
}
