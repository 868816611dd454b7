import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { codeIn, Voorbijganger } from '../voorbijganger.ts'

const REGIO = 'rotterdam-rijnmond-2024'
type Rij = { id: string; soort: string; stand: string; uitkomst: string | null }
type Blad = { inhoud: { [veld: string]: string | null } | null }
const vraag = {
  aanbod: 'de-waag',
  gemeente: 'Rotterdam',
  verhaal: 'Verzonnen: ik schreeuw en gooi, en ik wil dat het stopt.',
  langs: 'sms',
  bereik: '06 00000034',
  wanneer: 'overdag, op het werk',
  woord: 'kompas',
}

/** A man asks for help to stop, by himself and without a referral; no report comes of it (rr2024:233). */
export const manVraagtHulp: Verhaal = {
  id: 'rotterdam-rijnmond-2024-man-vraagt-hulp',
  titel: 'Rotterdam Rijnmond: een man vraagt zelf hulp om te stoppen',
  regio: REGIO,
  begin: '2024-11-06T20:00:00.000Z',
  async vertel(v) {
    const langs = <T>(titel: string, doet: (b: Voorbijganger) => Promise<T>) =>
      v.buiten(titel, adres => doet(new Voorbijganger(adres, REGIO)))
    const lijst = (wie: string) =>
      v.stap(
        'kijkt wat er bij het loket binnenkwam',
        wie,
        async b => (await gelukt(b.haal<{ vragen: Rij[] }>('/deurvragen'))).vragen,
      )

    const grip = await langs('een man leest het blad voor wie zelf de rust verliest', b => b.haal('grip'))
    v.nietGebeurd('het blad noemt hem dader of pleger', !/dader|pleger/i.test(grip.tekst))
    v.klopt('vandaar is het aanbod een stap', grip.html.includes(`/${REGIO}/aanbod"`))
    const acuut = await langs('zoekt wat er nu is', b => b.kies('aanbod', { voor: 'pleger', fase: 'acuut' }))
    v.klopt(
      'er is nu meteen iets, ook zonder behandeling',
      acuut.tekst.includes('Praten met iemand die het zelf meemaakte'),
    )
    const nee = await langs('kiest hulp die niet zo te vragen is', b =>
      b.stuur('aanbod', { ...vraag, aanbod: 'veilige-plek' }),
    )
    v.nietGebeurd(
      'hulp waarvoor dit niet de weg is werd toch aangevraagd',
      nee.status === 422 && (await lijst('aanname')).length === 0,
    )
    const ja = await langs('vraagt om De Waag, zonder naam en zonder verwijzing', b => b.stuur('aanbod', vraag))
    const code = codeIn(ja.html) ?? ''
    v.klopt(
      'hij krijgt een code en leest dat dit geen melding is',
      code !== '' && ja.tekst.includes('Dit is geen melding'),
    )
    const [rij] = await lijst('aanname')
    const id = rij?.id ?? ''
    v.klopt('de vraag wacht bij Veilig Thuis', rij?.soort === 'aanbod' && rij.stand === 'wacht')
    const team = await v.stap('wil als lokaal team meelezen', 'team', tom => poging(tom.haal(`/deurvragen/${id}`)))
    v.nietGebeurd('een lokaal team las mee', team.status === 404)
    const blad = await v.stap('leest wat hij schreef', 'aanname', anna => gelukt(anna.haal<Blad>(`/deurvragen/${id}`)))
    v.nietGebeurd('er werd een naam gevraagd of bewaard', blad.inhoud?.['naam'] === null)
    v.klopt(
      'het afgesproken woord en het veilige moment staan erbij',
      blad.inhoud?.['woord'] === 'kompas' && blad.inhoud['wanneer'] === vraag.wanneer,
    )

    await v.zetKlok('2024-11-08T08:00:00.000Z')
    const werk = await v.stap('hoort dat nog niemand het oppakte', 'weging', gijs => mijnWerk(gijs))
    v.klopt(
      'wie waakt hoort dat de vraag blijft liggen',
      werk.berichten.some(b => b.soort === 'deur-verlopen'),
    )
    await v.stap('pakt het op', 'aanname', anna => doe(anna, `/deurvragen/${id}/oppakken`))
    v.klopt(
      'de code zegt dat iemand bezig is',
      (await langs('hij vraagt hoe het staat', b => b.stuur('code', { code }))).tekst.includes('ermee bezig'),
    )
    await v.stap('belt op het veilige moment en legt een advies vast', 'aanname', anna =>
      doe(anna, `/deurvragen/${id}/advies`, {
        kanaal: 'digitaal',
        hoedanigheid: 'pleger',
        vormen: [],
        gemeente: 'Rotterdam',
        samenvatting: 'Vraagt zelf hulp om te stoppen; afspraak bij behandelaar gemaakt (verzonnen).',
        uitkomst: 'doorverwezen',
      }),
    )
    const na = await v.stap('kijkt wat er bewaard bleef', 'aanname', anna =>
      gelukt(anna.haal<Blad>(`/deurvragen/${id}`)),
    )
    v.nietGebeurd('wat hij schreef bleef bewaard', na.inhoud === null)
    v.nietGebeurd('zijn vraag werd een melding', (await v.houders(id)).length === 0)
  },
}
