import { poging } from '../hand.ts'
import { doe, neemAan } from '../handelingen.ts'
import { agendeer, begin, besluitVan, brengIn, leesTafel, mijnOrganisatie, nodigUit, ziet } from '../overleg.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

/** Script 3 of the region: an arrest, a complex background found at the ZSM table, and on to the risk meeting (r2015:1449-1493, 1525-1531). */
export const utrechtZsm: Verhaal = {
  id: 'utrecht-amersfoort-2015-zsm',
  titel: 'Utrecht: aan de ZSM-tafel blijkt er meer te spelen; de zaak gaat door naar het risico-overleg',
  regio: 'utrecht-amersfoort-2015',
  begin: '2015-09-07T07:00:00.000Z',
  async vertel(v) {
    const melding = await v.stap('neemt een melding na een aanhouding aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Utrecht', gezin('Proefzittard', '3511AB', ['2009-02-11']))),
    )
    const id = await v.stap('zet de zaak op de ZSM-tafel', 'aanname', anna =>
      agendeer(anna, melding, 'zsm', { aanleiding: 'aanhouding', spoed: 'ja' }),
    )
    const eerst = await v.stap('leest de agenda', 'aanname', anna => leesTafel(anna, id))
    v.klopt('spoed staat vandaag op de agenda', eerst.bespreking.dag === '2015-09-07')
    const om = await v.stap('zit voor', 'voorzitter2', mijnOrganisatie)
    v.klopt('het Openbaar Ministerie zit deze tafel voor', eerst.bespreking.voorzitter === om)
    const politie = await v.stap('is er', 'politie', mijnOrganisatie)
    await v.stap('nodigt de politie uit', 'voorzitter2', o => nodigUit(o, id, politie, 'bpg-4-2'))
    await v.stap('brengt in wat er gebeurde', 'politie', p =>
      brengIn(p, id, 'Vannacht aangehouden in de woning (verzonnen).', 'bpg-4-2', [om]),
    )
    await v.stap('zegt wat Veilig Thuis weet, voor het Openbaar Ministerie', 'aanname', anna =>
      brengIn(anna, id, 'Er waren eerder zorgen over het kind (verzonnen).', 'wmo-4-1-1-2-e', [om]),
    )
    const bijPolitie = await v.stap('leest de eigen kopie', 'politie', p => leesTafel(p, id))
    v.nietGebeurd('de politie las wat alleen voor justitie was', !JSON.stringify(bijPolitie).includes('eerder zorgen'))
    const nogNiet = await v.stap('wil besluiten voor er iemand zit', 'voorzitter2', o =>
      poging(o.stuur(`/besprekingen/${id}/besluit`, besluitVan(om, { uitkomst: 'afdoen' }))),
    )
    v.nietGebeurd('er werd besloten voor vaststond wie er zat', nogNiet.status === 409)
    await v.stap('legt vast wie er zijn', 'voorzitter2', o => begin(o, id))
    const zonder = await v.stap('wil afdoen zonder na te gaan wat er speelt', 'voorzitter2', o =>
      poging(o.stuur(`/besprekingen/${id}/besluit`, besluitVan(om, { uitkomst: 'afdoen' }))),
    )
    v.nietGebeurd('een feit werd afgedaan zonder te vragen of er meer speelt', zonder.velden.includes('problematiek'))
    await v.stap(
      'gaat na of er meer speelt',
      'voorzitter2',
      o =>
      doe(o, `/besprekingen/${id}/problematiek`, { bevinding: 'meer', toelichting: 'Drank en schulden (verzonnen).', gevraagd: [politie] }), // prettier-ignore
    )
    const toch = await v.stap('wil toch afdoen', 'voorzitter2', o =>
      poging(o.stuur(`/besprekingen/${id}/besluit`, besluitVan(om, { uitkomst: 'afdoen' }))),
    )
    v.nietGebeurd('een zaak met meer problemen werd meteen afgedaan', toch.status === 409)
    await v.stap('leidt door naar het risico-overleg', 'voorzitter2', o =>
      doe(o, `/besprekingen/${id}/besluit`, besluitVan(om, { uitkomst: 'risico-overleg' })),
    )
    const na = await Promise.all([
      v.stap('zoekt de bespreking', 'voorzitter2', o => ziet(o, id)),
      v.stap('zoekt de bespreking', 'politie', p => ziet(p, id)),
    ])
    v.nietGebeurd(
      'wie aan de ZSM-tafel zat keek mee bij het risico-overleg',
      na.every(s => s === 404),
    )
    const daar = await v.stap('vindt de zaak op de volgende agenda', 'voorzitter', vera => leesTafel(vera, id))
    v.klopt('de zaak staat bij het risico-overleg', daar.bespreking.tafel === 'risico-overleg')
    v.klopt('wat aan de ZSM-tafel gezegd is, ging niet vanzelf mee', daar.bespreking.passages.length === 0)
    await v.stap('begint zonder Veilig Thuis', 'voorzitter', vera => doe(vera, `/besprekingen/${id}/aanwezigheid`, { aanwezig: [] })) // prettier-ignore
    const vh = await v.stap('zit voor', 'voorzitter', mijnOrganisatie)
    const alleen = await v.stap('wil besluiten', 'voorzitter', vera => poging(vera.stuur(`/besprekingen/${id}/besluit`, besluitVan(vh)))) // prettier-ignore
    v.nietGebeurd('het risico-overleg besloot zonder Veilig Thuis', alleen.velden.includes('partner.veilig-thuis'))
    await v.stap('ziet dat Veilig Thuis er is', 'voorzitter', vera => begin(vera, id))
    await v.stap('besluit', 'voorzitter', vera => doe(vera, `/besprekingen/${id}/besluit`, besluitVan(vh)))
    const uit = await v.stap('leest het besluit', 'aanname', anna => leesTafel(anna, id))
    v.klopt('de zaak gaat regionaal verder', uit.bespreking.besluit?.uitkomst === 'regionaal')
    v.klopt('Veilig Thuis heeft het als werk', uit.bespreking.uitvoering.some(u => u.wat === 'regionaal' && u.klaar === null)) // prettier-ignore
  },
}
