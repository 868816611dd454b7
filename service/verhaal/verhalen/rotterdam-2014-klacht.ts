import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { Voorbijganger } from '../voorbijganger.ts'

type Deuren = { vragen: { id: string; soort: string }[] }
type Keuzes = { collegas: { id: string; naam: string }[]; commissie: { id: string; naam: string }[] }
type Blad = {
  klacht: { stand: string; bij: string | null; uitkomst: string | null; oordeel: string | null }
  over: string[]
  veilig: string | null
  stappen: { positie: number; soort: string; tekst: string | null; brief: boolean }[]
  klokken: { klok: string; vervaltOp: string; klaarOp: string | null }[]
  maatregelen: { id: string; gedaanOp: string | null }[]
}
const WOORDEN = 'Ik meldde iets en werd drie keer niet teruggebeld. Toen ik zelf belde was Anna kortaf (verzonnen).'

/**
 * A complaint about Veilig Thuis (Wmo 2015 art. 4.2.7): by the public page, without an account. Whoever it is about never reads it, a
 * commission with a chair from outside judges, and Veilig Thuis answers within a month with a measure that is watched until it is done.
 */
export const rotterdamKlacht: Verhaal = {
  id: 'rotterdam-2014-klacht',
  titel: 'Rotterdam: wie niet werd teruggebeld klaagt, en hoort wat er verandert',
  regio: 'rotterdam-2014',
  begin: '2016-03-07T09:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const pagina = await v.buiten('vult thuis een formulier in', adres =>
      new Voorbijganger(adres, 'rotterdam-2014').stuur('mening', {
        ...{ verhaal: WOORDEN, gemeente: 'Rotterdam', langs: 'bellen', bereik: '000-0000041' },
        ...{ wanneer: 'dinsdag voor twaalven', voicemail: 'nee' },
      }),
    )
    v.klopt(
      'het is binnen, met een code die niets zegt',
      pagina.status === 200 && pagina.tekst.includes('Het is binnen'),
    )
    const bijAnna = await v.stap('kijkt bij het loket', 'aanname', anna => gelukt(anna.haal<Deuren>('/deurvragen')))
    v.nietGebeurd(
      'wie in zaken werkt ziet een klacht bij het loket',
      bijAnna.vragen.every(x => x.soort !== 'klacht'),
    )

    const bijKarin = await v.stap('ziet dat er een klacht wacht', 'klachten', karin =>
      gelukt(karin.haal<Deuren>('/deurvragen')),
    )
    const deur = bijKarin.vragen.find(x => x.soort === 'klacht')?.id ?? ''
    const keuzes = await v.stap('kijkt over wie het kan gaan', 'klachten', karin =>
      gelukt(karin.haal<Keuzes>('/klachtkeuzes')),
    )
    const van = (lijst: Keuzes['collegas'], naam: string) => lijst.find(x => x.naam.startsWith(naam))?.id ?? ''
    const anna = van(keuzes.collegas, 'Anna')
    await v.zetKlok('2016-03-08T09:00:00.000Z')
    const { id } = await v.stap('neemt de klacht op, en noemt over wie zij gaat', 'klachten', karin =>
      gelukt(
        karin.stuur<{ id: string }>(`/deurvragen/${deur}/klacht`, {
          van: 'melder',
          onderwerp: 'bejegening',
          over: [anna],
        }),
      ),
    )
    const blad = await v.stap('leest wat er gebeurde', 'klachten', karin => gelukt(karin.haal<Blad>(`/klachten/${id}`)))
    v.klopt('in de woorden van wie klaagt', blad.stappen[0]?.tekst === WOORDEN)
    v.klopt('met hoe en wanneer bellen veilig is', blad.veilig?.includes('dinsdag voor twaalven') === true)
    const annaKijkt = await v.stap('probeert de klacht over haarzelf te openen', 'aanname', a =>
      poging(a.haal(`/klachten/${id}`)),
    )
    v.nietGebeurd('over wie de klacht gaat leest haar', annaKijkt.status === 403)
    const petra = await v.stap('probeert mee te kijken', 'proces', p => poging(p.haal('/klachten')))
    v.nietGebeurd('wie op het proces let leest klachten', petra.status === 403)

    await v.stap('bevestigt de ontvangst', 'klachten', karin => doe(karin, `/klachten/${id}/bevestiging`))
    const zonder = await v.stap('wil een gesprek afspreken zonder het te vragen', 'klachten', karin =>
      poging(karin.stuur(`/klachten/${id}/gesprek`, { dag: '2016-03-15', instemming: false })),
    )
    v.nietGebeurd('een gesprek zonder dat wie klaagt dat wil', zonder.status === 422)
    const [vera, lars, lotte] = [
      van(keuzes.commissie, 'Vera'),
      van(keuzes.commissie, 'Lars'),
      van(keuzes.commissie, 'Lotte'),
    ]
    const klein = await v.stap('denkt dat twee leden genoeg zijn', 'klachten', karin =>
      poging(karin.stuur(`/klachten/${id}/commissie`, { leden: [vera, lars], voorzitter: vera })),
    )
    v.nietGebeurd('een klacht ligt bij een commissie van twee', klein.status === 422)
    const binnen = await v.stap('laat iemand van Veilig Thuis voorzitten', 'klachten', karin =>
      poging(karin.stuur(`/klachten/${id}/commissie`, { leden: [vera, lars, lotte], voorzitter: lotte })),
    )
    v.nietGebeurd('de voorzitter werkt voor Veilig Thuis', binnen.status === 422)
    await v.stap('stuurt de klacht naar drie leden met Vera als voorzitter', 'klachten', karin =>
      doe(karin, `/klachten/${id}/commissie`, { leden: [vera, lars, lotte], voorzitter: vera }),
    )
    const werk = await v.stap('hoort dat er een klacht wacht', 'klachtlid', l => mijnWerk(l))
    v.klopt(
      'de commissie weet het, en het bericht zegt niet over wie',
      werk.berichten.some(b => b.soort === 'klacht-commissie' && b.zaak === null),
    )

    await v.zetKlok('2016-03-21T09:00:00.000Z')
    await v.stap('hoort wie klaagt', 'klachtlid', l =>
      doe(l, `/klachten/${id}/gehoord`, {
        partij: 'klager',
        hoe: 'telefoon',
        verslag: 'Vertelt wat er gebeurde (verzonnen).',
      }),
    )
    const teVroeg = await v.stap('wil al oordelen', 'voorzitter-klachten', vv =>
      poging(vv.stuur(`/klachten/${id}/oordeel`, { oordeel: 'gegrond', gronden: 'Verzonnen.' })),
    )
    v.nietGebeurd('een oordeel voor beide kanten gehoord zijn', teVroeg.status === 409)
    await v.stap('hoort over wie het gaat', 'klachtlid', l =>
      doe(l, `/klachten/${id}/gehoord`, { partij: 'beklaagde', hoe: 'gesprek', verslag: 'Het was druk (verzonnen).' }),
    )
    await v.stap('geeft het oordeel', 'voorzitter-klachten', vv =>
      doe(vv, `/klachten/${id}/oordeel`, {
        oordeel: 'gegrond',
        gronden: 'Wie meldt hoort wat ermee gebeurt (verzonnen).',
      }),
    )
    const na = await v.stap('leest het oordeel', 'klachten', karin => gelukt(karin.haal<Blad>(`/klachten/${id}`)))
    const klok = na.klokken.find(k => k.klok === 'klachtoordeel')
    v.klopt('Veilig Thuis heeft een maand om te antwoorden', klok?.vervaltOp.startsWith('2016-04-21') === true)
    v.klopt('er is al die tijd iemand die de klacht heeft', na.klacht.bij === 'behandelaar')

    await v.zetKlok('2016-04-11T09:00:00.000Z')
    await v.stap('antwoordt, met een maatregel', 'klachten', karin =>
      doe(karin, `/klachten/${id}/reactie`, {
        tekst: 'Dat had anders gemoeten, en dit doen wij (verzonnen).',
        maatregelen: [
          { wat: 'Elke dag samen de bellijst nalopen', eigenaar: van(keuzes.collegas, 'Gijs'), voorOp: '2016-05-02' },
        ],
      }),
    )
    const klaar = await v.stap('haalt de brief met het antwoord', 'klachten', karin =>
      gelukt(karin.haal<Blad>(`/klachten/${id}`)),
    )
    v.klopt('de klacht is beantwoord', klaar.klacht.uitkomst === 'beantwoord' && klaar.klacht.oordeel === 'gegrond')
    v.klopt('bij het antwoord hoort een brief', klaar.stappen.at(-1)?.brief === true)

    await v.zetKlok('2016-05-04T09:00:00.000Z')
    const gemaand = await v.stap('hoort dat de maatregel klaar had moeten zijn', 'klachten', karin => mijnWerk(karin))
    v.klopt(
      'een maatregel wordt bewaakt',
      gemaand.berichten.some(b => b.soort === 'klacht-maatregel'),
    )
    await v.stap('legt vast dat de bellijst er is', 'klachten', karin =>
      doe(karin, `/klachten/${id}/maatregel-klaar`, { maatregel: klaar.maatregelen[0]?.id ?? '' }),
    )
  },
}
