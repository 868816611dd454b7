import { gelukt, poging } from '../hand.ts'
import { doe, meldingen } from '../handelingen.ts'
import type { Bezoeker } from '../bezoeker.ts'
import type { Verhaal } from '../verteller.ts'

type Dossier = {
  id: string
  stappen: { id: string; soort: string; wat: string; gedaan: string | null; teLaat: boolean }[]
  contacten: { soort: string; kanaal: string; samenvatting: string }[]
}
type Werk = { advies: { id: string; soort: string; teLaat: boolean }[] }
const dossiers = async (b: Bezoeker) => (await gelukt(b.haal<{ dossiers: Dossier[] }>('/adviesdossiers'))).dossiers
const contact = (samenvatting: string, anders: object = {}) => ({
  ...{ kanaal: 'telefoon', hoedanigheid: 'onderwijs', vormen: ['kindermishandeling'], gemeente: 'Arnhem' },
  ...{ uitkomst: 'ondersteuning', soort: 'consult', samenvatting },
  ...anders,
})

/**
 * Chayenne, the three calls with which the text begins (Arnhem-Achterhoek 2014, lines 649-684): the school asks advice, tries, calls back,
 * and in the end sits at the table with the AMHK. All in a file of the asker: no name of the child or her mother, and no report.
 */
export const arnhemChayenneBelt: Verhaal = {
  id: 'arnhem-achterhoek-2014-chayenne-belt',
  titel: 'Arnhem: drie telefoontjes over Chayenne, zonder melding en zonder haar naam',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-11-07T08:30:00.000Z', // Monday 9:30
  async vertel(v) {
    const metNaam = await v.stap('wil opschrijven wie de school belde, met een nummer', 'aanname', anna =>
      poging(anna.stuur('/adviezen', contact('School belt over een leerling. Terugbellen op 026-3791234.'))),
    )
    v.nietGebeurd('een nummer waaraan iemand te herkennen is werd bewaard', metNaam.status === 422)
    v.klopt('het scherm zegt in welk veld het staat', metNaam.velden.includes('samenvatting'))
    const { id } = await v.stap('opent een dossier over de vraag van de intern begeleider', 'aanname', anna =>
      gelukt(
        anna.stuur<{ id: string }>('/adviesdossiers', {
          hoedanigheid: 'onderwijs',
          vraag: 'Een leerling is stil en komt zonder eten. Hoe begin ik, zonder verwijt aan de ouder?',
        }),
      ),
    )
    await v.stap('legt het eerste telefoontje vast: praat eerst met de leerling, dan met de ouder', 'aanname', anna =>
      doe(
        anna,
        '/adviezen',
        contact('Leerling is stil, komt zonder eten. Raad: eerst met haar praten.', { dossier: id }),
      ),
    )
    const stap = (soort: string, wat: string, voor: string) => (anna: Bezoeker) =>
      gelukt(anna.stuur<{ id: string }>(`/adviesdossiers/${id}/stappen`, { soort, wat, voor }))
    const praten = await v.stap(
      'spreekt af wat de school doet',
      'aanname',
      stap('stap', 'School praat met de leerling en daarna met de ouder.', '2016-11-09T16:00:00.000Z'),
    )
    const bellen = await v.stap(
      'spreekt af wanneer zij weer bellen',
      'aanname',
      stap('hercontact', 'Horen hoe de twee gesprekken gingen.', '2016-11-10T16:00:00.000Z'),
    )
    const geenMelding = async (b: Bezoeker) => (await meldingen(b)).length === 0
    v.nietGebeurd(
      'het telefoontje van de school werd vanzelf een melding',
      await v.stap('kijkt bij de meldingen', 'aanname', geenMelding),
    )
    v.nietGebeurd('de naam Chayenne staat ergens', !(await v.staatErgens('Chayenne')))
    const team = await v.stap('wil als lokaal team meelezen', 'casus', carla => poging(carla.haal('/adviesdossiers')))
    v.nietGebeurd('een lokaal team las mee in het dossier van de school', team.status === 403)

    await v.zetKlok('2016-11-11T08:00:00.000Z')
    const werk = await v.stap('ziet als collega wat te laat is', 'weging', gijs =>
      gelukt(gijs.haal<Werk>('/mijn-werk')),
    )
    v.klopt(
      'wie dienst heeft bij advies ziet de afspraak die is blijven liggen, ook als een collega haar maakte',
      werk.advies.some(a => a.id === bellen.id && a.teLaat),
    )
    await v.stap('de school belt terug: met de leerling ging het redelijk, de ouder hield het af', 'aanname', anna =>
      doe(
        anna,
        '/adviezen',
        contact('Gesprek met leerling ging redelijk. Ouder houdt af: het gaat al beter.', { dossier: id }),
      ),
    )
    for (const s of [praten, bellen])
      await v.stap('vinkt af wat gedaan is', 'aanname', anna => doe(anna, `/adviesstappen/${s.id}/gedaan`))
    const samen = await v.stap(
      'spreekt af samen een plan te maken en mee te gaan naar school',
      'aanname',
      stap(
        'stap',
        'Plan met de school en het schoolmaatschappelijk werk; daarna samen met de ouder.',
        '2016-11-11T15:00:00.000Z',
      ),
    )
    await v.stap('maakt met school en schoolmaatschappelijk werk een plan', 'aanname', anna =>
      doe(
        anna,
        '/adviezen',
        contact('Plan gemaakt: wie wat doet, en wanneer.', { dossier: id, soort: 'overleg', kanaal: 'op-locatie' }),
      ),
    )
    await v.stap('zit die middag met de school en de ouder aan tafel', 'aanname', anna =>
      doe(
        anna,
        '/adviezen',
        contact('Eerst weerstand, daarna gesprek. Ouder wil hulp van de huisarts.', {
          dossier: id,
          soort: 'gesprek-gezin',
          kanaal: 'op-locatie',
        }),
      ),
    )
    const teVroeg = await v.stap('wil het dossier al sluiten', 'aanname', anna =>
      poging(anna.stuur(`/adviesdossiers/${id}/sluiten`)),
    )
    v.nietGebeurd('het dossier sloot terwijl er nog een stap open was', teVroeg.status === 409)
    await v.stap('vinkt het gesprek af', 'aanname', anna => doe(anna, `/adviesstappen/${samen.id}/gedaan`))
    const nogEens = await v.stap(
      'spreekt een laatste telefoontje af',
      'aanname',
      stap('hercontact', 'Loopt de hulp?', '2016-11-21T16:00:00.000Z'),
    )

    await v.zetKlok('2016-11-21T10:00:00.000Z')
    await v.stap('de school belt: de huisarts helpt, familie kookt mee, de leerling speelt weer', 'aanname', anna =>
      doe(
        anna,
        '/adviezen',
        contact('Hulp loopt, vrijwillig. De school blijft met leerling en ouder praten.', {
          dossier: id,
          uitkomst: 'einde-contact',
        }),
      ),
    )
    await v.stap('vinkt het laatste telefoontje af', 'aanname', anna =>
      doe(anna, `/adviesstappen/${nogEens.id}/gedaan`),
    )
    const [dossier] = await v.stap('leest het dossier terug', 'aanname', dossiers)
    v.klopt(
      'drie telefoontjes en twee gesprekken op school staan bij elkaar in een dossier',
      dossier?.contacten.filter(c => c.kanaal === 'telefoon').length === 3 &&
        dossier.contacten.filter(c => c.kanaal === 'op-locatie').length === 2,
    )
    v.klopt(
      'het dossier houdt de stappen die zijn afgesproken, en elke is gedaan',
      dossier?.stappen.length === 4 && dossier.stappen.every(s => s.gedaan !== null),
    )
    v.klopt(
      'steun op locatie heeft een eigen soort',
      dossier?.contacten.some(c => c.soort === 'gesprek-gezin') === true &&
        dossier.contacten.some(c => c.soort === 'overleg'),
    )
    await v.stap('sluit het dossier', 'aanname', anna => doe(anna, `/adviesdossiers/${id}/sluiten`))
    v.klopt(
      'het gesloten dossier staat niet meer in de lijst',
      (await v.stap('kijkt bij de open dossiers', 'weging', dossiers)).length === 0,
    )
    type Telling = { totaal: number; per: { soort: string; aantal: number }[] }
    const telling = await v.stap('telt het jaar', 'proces', p => gelukt(p.haal<Telling>('/adviezen/telling?jaar=2016')))
    const van = (soort: string) => telling.per.filter(p => p.soort === soort).reduce((n, p) => n + p.aantal, 0)
    v.klopt(
      'elk contact telt een keer, naar soort',
      telling.totaal === 5 && van('consult') === 3 && van('overleg') === 1,
    )
    v.nietGebeurd(
      'er kwam een melding of een onderzoek, of een naam van het gezin',
      (await v.stap('kijkt nog eens bij de meldingen', 'weging', geenMelding)) && !(await v.staatErgens('Chayenne')),
    )
  },
}
