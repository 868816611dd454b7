import { gelukt, poging, type Hand } from '../hand.ts'
import { mijnWerk, openCasus } from '../handelingen.ts'
import { beginVerblijf, gezinInvoer, inVerblijf, maakPlan, openVerblijf, verblijfbord } from '../opvang.ts'
import type { Verhaal } from '../verteller.ts'

type Vragen = {
  vragen: { id: string; weg: string; stand: string; neeVan: number; past: boolean; vastTot: string | null }[]
}
const vraagVan = async (hand: Hand, id: string) =>
  (await gelukt(hand.haal<Vragen>('/opvang/vragen'))).vragen.find(v => v.id === id)
const bedvraag = (anders: object = {}) => ({
  gemeente: 'Utrecht',
  volwassenen: 1,
  kinderen: ['4-11', '4-11'],
  behoeften: [],
  urgentie: 'nu',
  kleur: 'oranje',
  mijden: [],
  terugbel: '088 000 0000',
  ambulant: 'direct-gevaar',
  ...anders,
})

/** Script E3.2: no room in the own region, then elsewhere with a reason; after six months back to Utrecht with urgency (Utrecht 2015, lines 1576-1582, 1797-1823). */
export const utrechtBedGeweigerd: Verhaal = {
  id: 'utrecht-amersfoort-2015-bed-geweigerd',
  titel: 'Utrecht: geen plek in de eigen regio, daarna toch een kamer; na een half jaar terug met urgentie',
  regio: 'utrecht-amersfoort-2015',
  begin: '2015-02-02T20:00:00.000Z',
  async vertel(v) {
    const eerste = await v.stap(
      'vraagt een plek voor een moeder met twee kinderen',
      'aanname',
      async anna => (await gelukt(anna.stuur<{ id: string }>('/opvang/vragen', bedvraag()))).id,
    )
    const naam = await v.stap('wil er een naam bij zetten', 'aanname', anna =>
      poging(anna.stuur('/opvang/vragen', bedvraag({ naam: 'Mila' }))),
    )
    v.nietGebeurd('een vraag om een plek droeg een naam', naam.status === 400)
    await v.stap('zegt nee: alles is vol', 'plaatsing', pien =>
      gelukt(pien.stuur(`/opvang/vragen/${eerste}/nee`, { reden: 'vol' })),
    )
    const na = await v.stap('kijkt hoe het staat', 'aanname', anna => vraagVan(anna, eerste))
    v.klopt('het nee staat er, en de vraag blijft open', na?.stand === 'open' && na.neeVan === 1 && !na.past)
    v.klopt('de vraag ging eerst naar de eigen regio', na?.weg === 'regio')
    await v.zetKlok('2015-02-02T20:20:00.000Z')
    const sein = await v.stap('ziet dat er niemand antwoordt', 'proces', petra => mijnWerk(petra))
    v.klopt(
      'wie niet antwoordt wordt doorgegeven',
      sein.berichten.some(b => b.soort === 'bed-onbeantwoord'),
    )
    const buiten = await v.stap('zoekt verder buiten de regio, want er is geen plek', 'aanname', async anna => {
      await gelukt(anna.stuur(`/opvang/vragen/${eerste}/einde`, { reden: 'elders-gevonden' }))
      return (await gelukt(anna.stuur<{ id: string }>('/opvang/vragen', bedvraag({ buiten: 'capaciteit' })))).id
    })
    const weg = await v.stap('kijkt waar deze vraag heen ging', 'aanname', anna => vraagVan(anna, buiten))
    v.klopt('de vraag ging met reden buiten de regio', weg?.weg === 'elders')
    await v.stap('stopt: de volgende dag komt er in Utrecht een kamer vrij', 'aanname', anna =>
      gelukt(anna.stuur(`/opvang/vragen/${buiten}/einde`, { reden: 'vergissing' })),
    )
    await v.zetKlok('2015-02-03T08:00:00.000Z')
    const kamer = await v.stap(
      'meldt een kamer vrij',
      'plaatsing',
      async pien =>
        (
          await gelukt(
            pien.stuur<{ id: string }>('/opvang/plekken', {
              ...{ aanbod: 'moviera-crisis', naam: 'Kamer 3', volwassenen: 1, kinderen: 2, groepen: [], geschikt: [] },
              ...{ kleur: 'oranje', nietIn: [], open: true },
            }),
          )
        ).id,
    )
    const tweede = await v.stap(
      'vraagt opnieuw',
      'aanname',
      async anna => (await gelukt(anna.stuur<{ id: string }>('/opvang/vragen', bedvraag()))).id,
    )
    const houd = { plek: kamer, criterium: 'direct-gevaar', kindoordeel: 'zwaar-maar-nodig' }
    const zonder = await v.stap('wil plaatsen zonder te wegen wat het voor de kinderen is', 'plaatsing', pien =>
      poging(pien.stuur(`/opvang/vragen/${tweede}/vasthouden`, { ...houd, kindoordeel: undefined })),
    )
    v.nietGebeurd('er is geplaatst zonder oordeel over de kinderen', zonder.velden.includes('kindoordeel'))
    await v.stap('houdt de kamer vast', 'plaatsing', pien =>
      gelukt(pien.stuur(`/opvang/vragen/${tweede}/vasthouden`, houd)),
    )
    await v.stap('zegt ja', 'aanname', anna => gelukt(anna.stuur(`/opvang/vragen/${tweede}/aanvaarding`, {})))
    const verblijf = await v.stap('ontvangt het gezin in de opvang', 'opvang', olga =>
      beginVerblijf(olga, gezinInvoer('Utrecht', 'Proefkamer', { plek: kamer })),
    )
    v.klopt('de opvang heeft het gezin', (await v.houders(verblijf)).length === 1)
    const tom = await v.stap('leest vanaf de eerste dag mee', 'team', hand => openVerblijf(hand, verblijf))
    v.nietGebeurd('het lokale team hoorde welke kamer het is', tom.plek === null)
    await v.stap('maakt met ieder een plan, ook met elk kind', 'opvang', olga => maakPlan(olga, verblijf))
    await v.zetKlok('2015-08-03T08:00:00.000Z')
    const elders = await v.stap('wil het gezin in Zeist laten wonen zonder reden', 'opvang', olga =>
      poging(
        olga.stuur(`/opvang/verblijven/${verblijf}/uitstroom`, {
          ...{ bestemming: 'eigen-woning', gemeente: 'Zeist', plan: 'Verzonnen.' },
        }),
      ),
    )
    v.nietGebeurd('een gezin ging zonder reden ergens anders wonen', elders.velden.includes('reden'))
    await v.stap('vraagt urgentie in Utrecht en schrijft het plan op', 'opvang', async olga => {
      await inVerblijf(olga, verblijf, 'urgenties', { gemeente: 'Utrecht', op: '2015-06-01', wens: 'gewone-wijk' })
      await inVerblijf(olga, verblijf, 'uitstroom', {
        bestemming: 'eigen-woning',
        gemeente: 'Utrecht',
        plan: 'Verzonnen.',
      })
    })
    await v.stap('legt vast dat de gemeente urgentie gaf', 'team', async hand => {
      const { urgenties } = (await openVerblijf(hand, verblijf)).verblijf
      await inVerblijf(hand, verblijf, 'urgenties/besluit', {
        ...{ urgentie: urgenties[0]?.id, uitkomst: 'toegekend', op: '2015-07-20', toelichting: 'Verzonnen.' },
      })
    })
    const bord = await v.stap('kijkt op het bord', 'plaatsing', pien => verblijfbord(pien))
    v.klopt('de urgentie staat op het bord', bord.verblijven.find(r => r.id === verblijf)?.urgentie === 'toegekend')
    await v.stap('biedt het gezin aan het wijkteam aan', 'opvang', olga =>
      inVerblijf(olga, verblijf, 'overdracht', { dossier: 'Verzonnen: de woning is er, de school is geregeld.' }),
    )
    const tevroeg = await v.stap('wil het verblijf sluiten', 'opvang', olga =>
      poging(olga.stuur(`/opvang/verblijven/${verblijf}/sluiting`, { reden: 'overgedragen' })),
    )
    v.nietGebeurd('de opvang liet het gezin los voor het wijkteam ja zei', tevroeg.status === 409)
    await v.stap('aanvaardt het gezin', 'team', hand => inVerblijf(hand, verblijf, 'overdracht/aanvaarding'))
    const eind = await v.stap('ziet de casus', 'team', async hand => {
      const { overdracht } = (await openVerblijf(hand, verblijf)).verblijf
      return openCasus(hand, overdracht.casus ?? '')
    })
    v.klopt('het wijkteam heeft nu een casus met twee kinderen', eind.casus.personen.filter(p => p.kind).length === 2)
    await v.stap('sluit het verblijf', 'opvang', olga =>
      inVerblijf(olga, verblijf, 'sluiting', { reden: 'overgedragen' }),
    )
    v.klopt('het verblijf heeft geen houder meer', (await v.houders(verblijf)).length === 0)
  },
}
