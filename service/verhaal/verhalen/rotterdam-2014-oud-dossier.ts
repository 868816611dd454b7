import { doe, neemAan } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Bezoeker } from '../bezoeker.ts'
import type { Verhaal, Verteller } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

type Blad = {
  klassen: { id: string; nummers: string[] }[]
  voorstellen: { id: string; stand: string; gedaan: number }[]
  verklaringen: { klasse: string; dossiers: number; heel: boolean }[]
}
const BEGIN = '2015-03-02T09:00:00.000Z'
const NA_TWINTIG_JAAR = '2035-03-05T09:00:00.000Z'
const OUD = 'Proefwijkstra'
const JONG = 'Proefdijkstra'
const blad = (wie: Bezoeker) => gelukt(wie.haal<Blad>('/bewaren'))
const rijp = async (wie: Bezoeker) => (await blad(wie)).klassen.find(k => k.id === 'zaak')?.nummers ?? []
const stelVoor = (wie: Bezoeker) => poging(wie.stuur('/bewaren/voorstellen', { klasse: 'zaak' }))
const beslis = (wie: Bezoeker, id: string) =>
  poging(wie.stuur(`/bewaren/voorstellen/${id}/besluit`, { besluit: 'vernietigen' }))

/** A report that ended with the weighing long ago, and one of nineteen years later about another family. @returns their ids */
async function tweeDossiers(v: Verteller): Promise<{ oud: string; jong: string }> {
  const { melding: oud } = await gewogen(v, schoolmelding('Rotterdam', gezin(OUD, '3011AE', [])), { eindigt: true })
  await v.stap('vertelt de melder wat er gedaan is', 'aanname', anna =>
    doe(anna, `/meldingen/${oud}/terugkoppeling`, { verslag: 'Gebeld: het gezin is veilig (verzonnen).' }),
  )
  await v.stap('sluit de melding', 'aanname', anna =>
    doe(anna, `/meldingen/${oud}/sluiting`, {
      reden: 'einde-bemoeienis',
      bestemming: 'geen-hulp-nodig',
      hulp: 'niet-nodig',
    }),
  )
  await v.zetKlok('2034-06-05T09:00:00.000Z')
  const jong = await v.stap('neemt negentien jaar later een melding over een ander gezin aan', 'aanname', anna =>
    neemAan(anna, schoolmelding('Rotterdam', gezin(JONG, '3011AE', []))),
  )
  return { oud, jong }
}

/** Two people propose and decide; the server does it. */
async function vernietigSamen(v: Verteller): Promise<void> {
  await v.stap('stelt voor wat weg moet', 'privacy', stelVoor)
  const id = await v.stap('leest het voorstel', 'privacy', async pia => {
    const er = await blad(pia)
    return er.voorstellen.find(x => x.stand === 'voorgesteld')?.id ?? ''
  })
  const zelf = await v.stap('wil het eigen voorstel ook besluiten', 'privacy', pia => beslis(pia, id))
  v.nietGebeurd('iemand besloot alleen over een vernietiging', zelf.status !== 200)
  const samen = await v.stap('besluit als tweede', 'privacy2', paul => beslis(paul, id))
  v.klopt('het besluit van twee mensen staat', samen.status === 200)
  const gedaan = await v.server('vernietigt wat besloten is', beheer => beheer.vernietig())
  v.klopt('een dossier is weg, met een verklaring', gedaan.weg === 1 && gedaan.verklaringen === 1)
}

/** Twenty years and not a day more: nothing before, everything after, and only by two people (Wmo 2015 art. 5.3.4). */
export const rotterdamVernietiging: Verhaal = {
  id: 'rotterdam-2014-vernietiging-na-20-jaar',
  titel: 'Rotterdam: na twintig jaar is een dossier echt weg, en niet eerder',
  regio: 'rotterdam-2014',
  begin: BEGIN,
  async vertel(v) {
    const { oud, jong } = await tweeDossiers(v)
    const teVroeg = await v.stap('kijkt wat weg moet, en stelt het voor', 'privacy', stelVoor)
    v.nietGebeurd('voor de termijn om was ging er iets weg', teVroeg.status !== 200)
    const vreemd = await v.stap('wil zien wat er bewaard wordt', 'beleid', bea => poging(bea.haal('/bewaren')))
    v.nietGebeurd('wie geen privacyfunctionaris is zag wat er bewaard wordt', vreemd.status === 403)
    await v.zetKlok(NA_TWINTIG_JAAR)
    v.klopt(
      'twintig jaar na de laatste stap staat het dossier op de lijst, en alleen dat',
      (await v.stap('kijkt wat weg moet', 'privacy', rijp)).length === 1,
    )
    await vernietigSamen(v)
    v.nietGebeurd('er bleef iets van het oude gezin staan', !(await v.staatErgens(OUD)))
    const weg = await v.stap('vraagt het oude dossier op', 'aanname', anna => poging(anna.haal(`/meldingen/${oud}`)))
    v.nietGebeurd('het oude dossier ging nog open', weg.status === 404)
    const er = await v.stap('vraagt het jonge dossier op', 'aanname', anna => poging(anna.haal(`/meldingen/${jong}`)))
    v.klopt('het jonge dossier is er nog', er.status === 200)
    const [bewijs] = (await v.stap('leest de verklaring', 'privacy', blad)).verklaringen
    v.klopt('de verklaring noemt een dossier en is niet veranderd', bewijs?.dossiers === 1 && bewijs.heel)
    v.nietGebeurd('er ligt nog iets te wachten', (await v.stap('kijkt nog eens', 'privacy', rijp)).length === 0)
  },
}

/** The server is lost, the last copy is older than a destruction: what was gone stays gone, the rest comes back (SD-5). */
export const rotterdamHerstel: Verhaal = {
  id: 'rotterdam-2014-herstel-uit-backup',
  titel: 'Rotterdam: een oudere reservekopie brengt niet terug wat vernietigd was',
  regio: 'rotterdam-2014',
  begin: BEGIN,
  async vertel(v) {
    const { oud, jong } = await tweeDossiers(v)
    await v.zetKlok(NA_TWINTIG_JAAR)
    await v.server('maakt een reservekopie', beheer => beheer.maakKopie())
    await vernietigSamen(v)
    v.nietGebeurd('er bleef iets van het oude gezin staan', !(await v.staatErgens(OUD)))
    const kwijt = await v.stap('neemt na de kopie nog een melding aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', gezin('Proefverloren', '3011AE', []))),
    )
    const opnieuw = await v.zetKopieTerug('de schijf is stuk: zet de kopie van voor de vernietiging terug')
    v.klopt('wat sindsdien vernietigd was is opnieuw vernietigd', opnieuw === 1)
    v.nietGebeurd('het oude gezin kwam met de kopie terug', !(await v.staatErgens(OUD)))
    const weg = await v.stap('vraagt het oude dossier op', 'aanname', anna => poging(anna.haal(`/meldingen/${oud}`)))
    v.nietGebeurd('het oude dossier ging weer open', weg.status === 404)
    const er = await v.stap('vraagt het jonge dossier op', 'aanname', anna => poging(anna.haal(`/meldingen/${jong}`)))
    v.klopt('het jonge dossier is terug, en wie het aannam kan verder', er.status === 200)
    v.klopt('de naam van het jonge gezin staat er weer', await v.staatErgens(JONG))
    const na = await v.stap('vraagt de melding van na de kopie op', 'aanname', anna =>
      poging(anna.haal(`/meldingen/${kwijt}`)),
    )
    v.klopt('wat na de kopie kwam is er niet: een kopie is zo jong als haar laatste stap', na.status === 404)
    const nieuw = await v.stap('neemt haar opnieuw aan', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', gezin('Proefverloren', '3011AE', []))),
    )
    v.klopt('en iemand houdt haar vast', (await v.houders(nieuw)).length === 1)
  },
}
