import { poging } from '../hand.ts'
import { doe, neemAan } from '../handelingen.ts'
import { agendeer, begin, besluitVan, brengIn, leesTafel, mijnOrganisatie, nodigUit, ziet } from '../overleg.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

/** A partner at the geweldkamer who sees almost nothing: names, why, and what was pointed out for them; until their action is done (r2014:788-802). */
export const rotterdamPartnerWeetWeinig: Verhaal = {
  id: 'rotterdam-2014-partner-weet-weinig',
  titel: 'Rotterdam: een partner aan de geweldkamer ziet bijna niets, en na zijn actie niets meer',
  regio: 'rotterdam-2014',
  begin: '2015-02-02T08:00:00.000Z',
  async vertel(v) {
    const melding = await v.stap('neemt een melding aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', gezin('Proefkamer', '3011AB', ['2008-06-30']))),
    )
    const id = await v.stap('zet de zaak op de agenda van de geweldkamer', 'aanname', anna =>
      agendeer(anna, melding, 'geweldkamer'),
    )
    const rik = await v.stap('weet nog van niets', 'reclassering', mijnOrganisatie)
    const vh = await v.stap('zit voor', 'voorzitter', mijnOrganisatie)
    const vroeg = await v.stap('zoekt de zaak', 'reclassering', r => ziet(r, id))
    v.nietGebeurd('een partner zag een zaak voor de uitnodiging', vroeg === 404)
    await v.stap('nodigt de reclassering uit', 'voorzitter', vera => nodigUit(vera, id, rik, 'bpg-4-2'))
    await v.stap('brengt in wat moeder vertelde, alleen voor de voorzitter', 'aanname', anna =>
      brengIn(anna, id, 'Moeder wil weg (verzonnen).', 'wmo-5-1-6', [vh]),
    )
    await v.stap('brengt in wat de reclassering moet weten', 'aanname', anna =>
      brengIn(anna, id, 'Er was dreiging met een mes (verzonnen).', 'wmo-4-1-1-2-e', [vh, rik]),
    )
    const blad = await v.stap('leest wat hij mag lezen', 'reclassering', r => leesTafel(r, id))
    v.klopt('hij leest een passage van de twee', blad.bespreking.passages.length === 1 && blad.nietVoorU === 1)
    v.nietGebeurd('wat moeder vertelde stond in zijn kopie', !JSON.stringify(blad).includes('Moeder wil weg'))
    v.nietGebeurd('er stond een adres in zijn kopie', !JSON.stringify(blad).includes('3011AB'))
    v.klopt('hij ziet namen, want zonder naam is er geen gesprek', blad.personen.length === 3)
    v.klopt('hij mag inbrengen en verder niets', blad.mag.join() === 'BrengIn')
    const dossier = await v.stap('wil de melding zelf lezen', 'reclassering', r => r.haal(`/meldingen/${melding}`))
    v.nietGebeurd('hij las de melding', dossier.status === 403)
    const anderen = await v.stap('kijkt in de lijst van overleggen', 'reclassering', r =>
      r.haal<{ besprekingen: { id: string }[] }>('/overleggen'),
    )
    v.klopt('in zijn lijst staat deze zaak en geen andere', anderen.inhoud.besprekingen.map(b => b.id).join() === id)
    const eigenGast = await v.stap('wil zelf iemand uitnodigen', 'reclassering', r =>
      poging(r.stuur(`/besprekingen/${id}/partners`, { organisatie: vh, grond: 'bpg-4-2', noodzaak: 'x' })),
    )
    v.nietGebeurd('een partner nodigde iemand uit', eigenGast.status === 403)
    await v.stap('legt vast wie er zijn', 'voorzitter', vera => begin(vera, id))
    await v.stap(
      'spreekt een actie met hem af',
      'voorzitter',
      vera =>
      doe(vera, `/besprekingen/${id}/acties`, { wat: 'Toezicht beginnen (verzonnen).', organisatie: rik, uiterlijk: '2015-02-16' }), // prettier-ignore
    )
    await v.stap(
      'besluit',
      'voorzitter',
      vera =>
      doe(vera, `/besprekingen/${id}/besluit`, besluitVan(vh, { nietLichter: 'Praten hielp niet (verzonnen).', nietZwaarder: 'Hij werkt mee (verzonnen).' })), // prettier-ignore
    )
    await v.stap('rondt af', 'voorzitter', vera => doe(vera, `/besprekingen/${id}/afronding`))
    const nog = await v.stap('leest zijn actie', 'reclassering', r => leesTafel(r, id))
    v.klopt('hij ziet de zaak tot zijn actie klaar is', nog.bespreking.acties.length === 1)
    await v.stap('rondt zijn actie af', 'reclassering', r =>
      doe(r, `/besprekingen/${id}/acties/klaar`, { actie: nog.bespreking.acties[0]?.id, verslag: 'Verzonnen.' }),
    )
    const na = await v.stap('zoekt de zaak nog eens', 'reclassering', r => ziet(r, id))
    v.nietGebeurd('hij zag de zaak nog na zijn laatste actie', na === 404)
    const lijst = await v.stap('leest wat aan wie is verteld', 'aanname', anna => leesTafel(anna, id))
    v.klopt('wat de reclassering kreeg staat op de lijst van verstrekkingen', lijst.gedeeld.some(d => d.aan === rik && d.grond === 'wmo-4-1-1-2-e')) // prettier-ignore
  },
}
