import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { Voorbijganger } from '../voorbijganger.ts'

type Lijst = { vragen: { id: string; stand: string; uitkomst: string | null }[] }
type Blad = { naam: string | null; veilig: string | null; verhaal: string | null; notities: { tekst: string }[] }
const WOORDEN = 'Volgende week komt er een gesprek over mijn melding. Ik wil niet alleen (verzonnen).'

/**
 * Somebody who reported asks for the vertrouwenspersoon (Wmo 2015 art. 4.2.6): by the public page, under another name. Veilig Thuis never
 * sees that they asked; a colleague takes over when the first is away, and reads no note of hers.
 */
export const ijssellandVertrouwenspersoon: Verhaal = {
  id: 'ijsselland-2014-vertrouwenspersoon',
  titel: 'IJsselland: wie meldde vraagt iemand die niet voor Veilig Thuis werkt',
  regio: 'ijsselland-2014',
  begin: '2016-03-07T09:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const pagina = await v.buiten('vraagt thuis om een vertrouwenspersoon', adres =>
      new Voorbijganger(adres, 'ijsselland-2014').stuur('naast', {
        ...{ naam: 'Roos', verhaal: WOORDEN, langs: 'bellen', bereik: '000-0000042' },
        ...{ wanneer: 'dinsdag voor twaalven', voicemail: 'nee' },
      }),
    )
    v.klopt(
      'het is binnen, zonder code die iemand kan vinden',
      pagina.status === 200 && pagina.tekst.includes('Het is binnen') && !pagina.html.includes('class="code"'),
    )
    for (const kort of ['aanname', 'klachten', 'beheer'] as const) {
      const kijkt = await v.stap('kijkt of iemand om steun vroeg', kort, wie => poging(wie.haal('/steunvragen')))
      v.nietGebeurd('iemand anders dan de vertrouwenspersoon ziet de vraag', kijkt.status === 403)
    }
    const werk = await v.stap('hoort dat er iemand wacht', 'steun', vita => mijnWerk(vita))
    v.klopt(
      'het bericht zegt niet van wie',
      werk.berichten.some(b => b.soort === 'steun-nieuw' && b.zaak === null),
    )
    const { vragen } = await v.stap('ziet de vraag', 'steun', vita => gelukt(vita.haal<Lijst>('/steunvragen')))
    const id = vragen[0]?.id ?? ''
    const blad = await v.stap('leest hoe bellen veilig is', 'steun', vita =>
      gelukt(vita.haal<Blad>(`/steunvragen/${id}`)),
    )
    v.klopt('onder de naam die iemand koos', blad.naam === 'Roos' && blad.verhaal === WOORDEN)
    v.klopt('met hoe en wanneer', blad.veilig?.includes('dinsdag voor twaalven') === true)
    await v.stap('pakt de vraag op', 'steun', vita => doe(vita, `/steunvragen/${id}/oppakken`))
    await v.stap('schrijft een notitie', 'steun', vita =>
      doe(vita, `/steunvragen/${id}/notitie`, { tekst: 'Gaat donderdag mee naar het gesprek (verzonnen).' }),
    )
    const bijWim = await v.stap('leest mee', 'steun2', wim => gelukt(wim.haal<Blad>(`/steunvragen/${id}`)))
    v.nietGebeurd('een collega leest een notitie van een ander', bijWim.notities.length === 0)
    await v.zetKlok('2016-03-10T09:00:00.000Z')
    await v.stap('neemt over, want Vita is ziek', 'steun2', wim => doe(wim, `/steunvragen/${id}/oppakken`))
    await v.stap('rondt af', 'steun2', wim => doe(wim, `/steunvragen/${id}/afronden`, { uitkomst: 'bijgestaan' }))
    const na = await v.stap('ziet dat het klaar is', 'steun', vita => gelukt(vita.haal<Lijst>('/steunvragen')))
    v.klopt('afgerond met een woord dat niets verklapt', na.vragen[0]?.uitkomst === 'bijgestaan')
    const gijs = await v.stap('geeft door dat een ander ook contact wil', 'weging', g =>
      gelukt(g.stuur<{ id: string }>('/steunvragen', { bereik: '000-0000043', veilig: 'Alleen overdag (verzonnen).' })),
    )
    const terug = await v.stap('wil dat teruglezen', 'weging', g => poging(g.haal(`/steunvragen/${gijs.id}`)))
    v.nietGebeurd('wie doorgeeft leest terug', terug.status === 403)
  },
}
