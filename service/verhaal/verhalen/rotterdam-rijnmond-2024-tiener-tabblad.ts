import { Chatscherm, Chatter } from '../chat.ts'
import { gelukt, poging } from '../hand.ts'
import { doe, meldingen } from '../handelingen.ts'
import type { Bezoeker } from '../bezoeker.ts'
import type { Verhaal } from '../verteller.ts'
import { codeIn, Voorbijganger } from '../voorbijganger.ts'

const REGIO = 'rotterdam-rijnmond-2024'
const STAD = 'Rotterdam'
const GEHEIM = 'Verzonnen: hij gooide gisteren een bord naar mama'
const VRAAG = 'Verzonnen: thuis is het niet veilig, mama en mijn broertje zijn bang'
const contact = { langs: 'sms', bereik: '06 00000013', wanneer: 'na schooltijd, tot vier uur', woord: 'kikker' }
type Deur = { id: string; soort: string; stand: string; uitkomst: string | null }
const deuren = async (b: Bezoeker) => (await gelukt(b.haal<{ vragen: Deur[] }>('/deurvragen'))).vragen
type Telling = { totaal: number; per: { kanaal: string; aantal: number }[] }
const chats = async (b: Bezoeker) =>
  (await gelukt(b.haal<Telling>('/adviezen/telling?jaar=2024'))).per
    .filter(p => p.kanaal === 'chat')
    .reduce((n, p) => n + p.aantal, 0)

/**
 * A teenager on the tablet of the whole family: looks, chats, hears the door and closes the tab. Nothing stays. Days later the same child
 * asks again, keeps one sentence by a spoken yes, and then wants that somebody does something.
 */
export const tienerTabblad: Verhaal = {
  id: 'rotterdam-rijnmond-2024-tiener-tabblad',
  titel: 'Rotterdam Rijnmond: een tiener op de tablet van thuis, een tabblad dat dicht moet',
  regio: REGIO,
  begin: '2024-11-12T15:05:00.000Z', // Tuesday 16:05, within the hours of the chat
  async vertel(v) {
    const langs = <T>(titel: string, doet: (b: Voorbijganger) => Promise<T>) =>
      v.buiten(titel, adres => doet(new Voorbijganger(adres, REGIO)))
    const schermen: Chatscherm[] = []
    const scherm = (wie: string) =>
      v.stap('zet zich klaar voor de chat', wie, async b => {
        const s = await Chatscherm.klaar(b)
        schermen.push(s)
        return s
      })

    let koekjes = 0
    const jong = await langs('een tiener opent het blad voor jongeren', async b => {
      const blad = await b.haal('jong')
      koekjes += b.koekjes
      return blad
    })
    v.klopt(
      'de uitweg is het eerste op het blad',
      jong.html.includes('id="weg"') && jong.html.indexOf('id="weg"') < jong.html.indexOf('<h1'),
    )
    v.nietGebeurd(
      'het blad liet iets achter op de tablet, of zijn titel zegt waar het over gaat',
      koekjes === 0 &&
        (jong.koppen.get('cache-control') ?? '').includes('no-store') &&
        !/geweld|mishandel|veilig thuis/i.test(/<title>([^<]*)/.exec(jong.html)?.[1] ?? 'geweld'),
    )
    v.klopt('112 staat op het blad', jong.tekst.includes('112'))
    const anna = await scherm('aanname')
    const bezoeker = await v.buiten('begint een gesprek', async adres => {
      const c = new Chatter(adres)
      await c.begin(REGIO)
      await c.zeg(GEHEIM)
      return c
    })
    const id = await v.stap('neemt het gesprek op', 'aanname', () => anna.neem())
    await v.stap('vraagt of het nu veilig is, en spreekt een woord af', 'aanname', async () => {
      await anna.doe('zeg', { id, tekst: 'Fijn dat je schrijft. Ben je nu veilig?' })
      await anna.doe('woord', { id })
    })
    await v.buiten('kiest een woord dat niemand ziet', () => bezoeker.doe('woord', { woord: 'kikker' }))
    await v.buiten('hoort de voordeur en doet het tabblad dicht', () => bezoeker.doe('dicht'))
    await v.stap('ziet dat het voorbij is, zonder een woord van het gesprek', 'aanname', () =>
      anna.tot(() => anna.gesprekken.get(id)?.fase === 'voorbij' || !anna.gesprekken.has(id)),
    )
    v.nietGebeurd(
      'wat de tiener schreef bleef op het scherm van de medewerker',
      (anna.gesprekken.get(id)?.regels ?? []).length === 0,
    )
    v.nietGebeurd('een woord van het gesprek staat ergens', !(await v.staatErgens('gooide gisteren')))
    v.klopt('het gesprek telt als een contact', (await v.stap('telt', 'proces', chats)) === 1)
    v.nietGebeurd(
      'er kwam vanzelf een advies of een melding van',
      (await v.stap('kijkt bij de meldingen', 'aanname', meldingen)).length === 0 &&
        (await v.stap('kijkt bij de adviezen', 'weging', b => gelukt(b.haal<{ adviezen: object[] }>('/adviezen'))))
          .adviezen.length === 0,
    )
    schermen.splice(0).forEach(s => s.sluit())

    await v.zetKlok('2024-11-14T15:20:00.000Z')
    const noor = await scherm('nacht')
    const weer = await v.buiten('dezelfde tiener komt terug, op school', async adres => {
      const c = new Chatter(adres)
      await c.begin(REGIO)
      await c.zeg('Ik was hier eerder. Het wordt erger.')
      return c
    })
    const tweede = await v.stap('neemt het op: niets van toen is er nog', 'nacht', () => noor.neem())
    v.nietGebeurd(
      'de medewerker las wat de tiener twee dagen eerder schreef',
      !JSON.stringify(noor.een(tweede)).includes('bord'),
    )
    const zin = 'Een tiener vraagt wat er gebeurt na een melding. Besproken: mentor, en samen melden als je wilt.'
    await v.stap('vraagt of een zin bewaard mag worden', 'nacht', () =>
      noor.doe('bewaren', { id: tweede, soort: 'advies', tekst: zin }),
    )
    const advies = { hoedanigheid: 'kind', vormen: [], uitkomst: 'melding-geadviseerd' }
    const teVroeg = await v.stap('wil het al vastleggen', 'nacht', () => noor.poog('advies', { id: tweede, advies }))
    v.nietGebeurd('er werd iets bewaard voordat de tiener ja zei', teVroeg.status === 409)
    await v.buiten('leest de zin en zegt ja', async () => {
      await weer.tot(n => n.bewaren !== null)
      await weer.doe('antwoord', { ja: true })
      await weer.doe('stop')
    })
    await v.stap('legt het advies vast met precies die woorden', 'nacht', async () => {
      await noor.doe('advies', { id: tweede, advies })
      await noor.doe('vergeten', { id: tweede })
    })
    const lijst = await v.stap('leest de adviezen', 'weging', b =>
      gelukt(b.haal<{ adviezen: { kanaal: string; samenvatting: string }[] }>('/adviezen')),
    )
    v.klopt(
      'het advies zegt precies wat de tiener goed vond',
      lijst.adviezen.length === 1 && lijst.adviezen[0]?.samenvatting === zin,
    )
    v.klopt('elk gesprek telt een keer, ook met een advies erbij', (await v.stap('telt', 'proces', chats)) === 2)
    schermen.splice(0).forEach(s => s.sluit())

    const ingediend = await langs('meldt daarna zelf, met een veilige manier en een woord', b =>
      b.stuur('vertel', {
        ...{
          bekend: 'ja',
          verhaal: VRAAG,
          gezin: 'Familie Proefjong, Rotterdam (verzonnen)',
          gemeente: STAD,
          kinderen: 'ja',
        },
        ...{ naam: 'Noah Proefjong', wie: 'kind', afgeschermd: 'ja' },
        ...contact,
      }),
    )
    v.klopt('krijgt een code die niets zegt', ingediend.status === 200 && codeIn(ingediend.html) !== null)
    v.nietGebeurd('wat iemand meldde is leesbaar in de database', !(await v.staatErgens('mijn broertje zijn bang')))
    const [deur] = await v.stap('ziet de melding bij het loket', 'aanname', deuren)
    const team = await v.stap('wil als lokaal team meelezen', 'team', t =>
      poging(t.haal(`/deurvragen/${deur?.id ?? ''}`)),
    )
    v.nietGebeurd('een lokaal team las wat de tiener schreef', team.status === 404)
    await v.stap('neemt het aan als melding, zonder over te typen', 'aanname', async a => {
      const blad = await gelukt(a.haal<{ inhoud: { verhaal: string } }>(`/deurvragen/${deur?.id ?? ''}`))
      await doe(a, `/deurvragen/${deur?.id ?? ''}/melding`, {
        ...{
          gemeente: STAD,
          kanaal: 'digitaal',
          bron: 'betrokkene',
          acuut: false,
          vormen: ['partnergeweld'],
          aard: ['anders'],
        },
        ...{ reikwijdte: 'onbekend', plaats: 'onbekend', verhaal: blad.inhoud.verhaal, kindcheck: 'gedaan' },
        melder: {
          ...{ naam: 'Noah Proefjong', hoedanigheid: 'kind', beroepsmatig: false, bereikbaar: contact.bereik },
          ...{ anonimiteit: 'afgeschermd', veiligMoment: contact.wanneer },
        },
        personen: [
          {
            voornamen: 'Noah',
            achternaam: 'Proefjong',
            geboortedatum: '2010',
            geslacht: 'm',
            rollen: ['kind-in-gezin', 'slachtoffer'],
          },
          { voornamen: 'Mira', achternaam: 'Proefjong', geboortedatum: '1984', geslacht: 'v', rollen: ['slachtoffer'] },
        ],
        verbanden: [{ van: 0, naar: 1, soort: 'kind', geweld: false }],
      })
    })
    const na = await v.stap('ziet dat het een melding is', 'aanname', deuren)
    v.klopt(
      'nu pas is er een melding, en een',
      na[0]?.uitkomst === 'melding' && (await v.stap('kijkt bij de meldingen', 'aanname', meldingen)).length === 1,
    )
    v.klopt('de melding heeft een houder', (await v.houders(deur?.id ?? '')).length === 1)
  },
}
