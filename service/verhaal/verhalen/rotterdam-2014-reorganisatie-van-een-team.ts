import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk, openCasus } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Lijst = {
  teams: { id: string; naam: string; telling: { casussen: number; termijnen: number } | null }[]
  reorganisaties: { id: string; stand: string; over: number; mag: string[] }[]
}

/** A team becomes part of another on the first of the year: two people decide, the machine moves, and a file that was closed stays closed. */
export const rotterdamReorganisatie: Verhaal = {
  id: 'rotterdam-2014-reorganisatie-van-een-team',
  titel: 'Rotterdam: een team gaat op in een ander, en geen gezin staat een ogenblik zonder',
  regio: 'rotterdam-2014',
  begin: '2015-11-02T09:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const eerste = await naarCasus(
      v,
      schoolmelding('Barendrecht', gezin('Proefverhuis', '2991AB', ['2009-02-11'])),
      'team2',
    )
    const tweede = await naarCasus(
      v,
      schoolmelding('Barendrecht', gezin('Proefcollega', '2992AB', ['2010-05-04'])),
      'team2',
    )
    await v.stap('krijgt de regie over het eerste gezin', 'casus2', cas =>
      doe(cas, `/casussen/${eerste.casus}/regie`, {
        ...{ regie: 'casusregie', mens: cas.mens.id, schaal: 'lokaal', grond: 'kinderen' },
      }),
    )
    const dossier = await v.stap('opent het tweede dossier', 'team2', tessa => openCasus(tessa, tweede.casus))
    await v.stap(
      'hoort het nummer, kent de vader van haar vorige werk, en sluit het dossier voor zichzelf',
      'casus',
      carla => doe(carla, '/afgesloten', { nummer: dossier.casus.nummer, grond: 'collega' }),
    )

    const voor = await v.stap('kijkt wat elk team heeft', 'beheer', b => gelukt(b.haal<Lijst>('/reorganisaties')))
    const oud = await v.stap('noemt het eigen team', 'team2', t => Promise.resolve(t.organisatie.naam))
    const nieuw = await v.stap('noemt het eigen team', 'team', t => Promise.resolve(t.organisatie.naam))
    const van = voor.teams.find(t => t.naam === oud)
    const naar = voor.teams.find(t => t.naam === nieuw)
    v.klopt('de beheerder ziet hoeveel casussen een team heeft', van?.telling?.casussen === 2)
    v.nietGebeurd('de beheerder leest welke casussen', !JSON.stringify(voor).includes(eerste.casus))
    const inDeZaak = await v.stap('probeert een dossier te openen', 'beheer', b =>
      poging(b.haal(`/casussen/${eerste.casus}`)),
    )
    v.nietGebeurd('wie beheert leest een dossier', inDeZaak.status === 403)
    const { id } = await v.stap('stelt voor dat het ene team per 1 januari opgaat in het andere', 'beheer', b =>
      gelukt(b.stuur<{ id: string }>('/reorganisaties', { van: van?.id, naar: naar?.id, per: '2016-01-01' })),
    )
    const zelf = await v.stap('wil namens het oude team akkoord gaan', 'team2', tessa =>
      poging(tessa.stuur(`/reorganisaties/${id}/akkoord`)),
    )
    v.nietGebeurd('het gevende team beslist voor het ontvangende', zelf.status === 409)
    const bericht = await v.stap('leest dat er een team bij komt', 'team', tom => mijnWerk(tom))
    v.klopt(
      'het ontvangende team hoort het',
      bericht.berichten.some(b => b.soort === 'reorganisatie-voorstel'),
    )
    await v.stap('gaat akkoord', 'team', tom => doe(tom, `/reorganisaties/${id}/akkoord`))
    const teVroeg = await v.stap('probeert alvast in een dossier te kijken', 'team', tom =>
      poging(tom.haal(`/casussen/${eerste.casus}`)),
    )
    v.nietGebeurd('het nieuwe team ziet iets voor de dag', teVroeg.status === 404)

    await v.zetKlok('2015-12-31T23:05:00.000Z') // five past midnight of the new year
    const open = await v.stap('opent het eerste dossier', 'team', tom => openCasus(tom, eerste.casus))
    v.klopt('het nieuwe team heeft de casus', open.werk.length > 0)
    v.klopt('elke casus heeft een houder', (await v.houders(eerste.casus)).length === 1)
    v.klopt('de andere ook', (await v.houders(tweede.casus)).length === 1)
    v.klopt(
      'het gezin moet nog horen wie er nu helpt',
      open.werk.some(w => w.soort === 'team-vertellen' && w.klaarOp === null),
    )
    v.klopt(
      'en iemand moet de regie krijgen, want wie haar had bleef achter',
      open.werk.some(w => w.soort === 'regie-beleggen' && w.klaarOp === null),
    )
    const nog = await v.stap('probeert het dossier dat zij leidde', 'casus2', cas =>
      poging(cas.haal(`/casussen/${eerste.casus}`)),
    )
    v.nietGebeurd('wie achterbleef ziet het dossier nog', nog.status === 404)
    const dicht = await v.stap('probeert het dossier dat zij sloot', 'casus', carla =>
      poging(carla.haal(`/casussen/${tweede.casus}`)),
    )
    v.nietGebeurd('een reorganisatie opent een afgesloten dossier', dicht.status === 404)
    const wel = await v.stap('opent het andere', 'casus', carla => poging(carla.haal(`/casussen/${eerste.casus}`)))
    v.klopt('het andere dossier is er wel', wel.status === 200)
    await v.stap('belt het gezin', 'casus', carla =>
      doe(carla, `/casussen/${eerste.casus}/regie/verteld`, { verslag: 'Verteld wie er nu komt (verzonnen).' }),
    )
    await v.zetKlok('2016-01-01T08:00:00.000Z')
    const na = await v.stap('leest hoe het ging', 'beheer', b => gelukt(b.haal<Lijst>('/reorganisaties')))
    const uit = na.reorganisaties.find(r => r.id === id)
    v.klopt('twee casussen over, en klaar', uit?.over === 2 && uit.stand === 'klaar')
    v.klopt(
      'elke casus verhuisde een keer',
      (await v.feiten(eerste.casus)).filter(f => f === 'TeamVerhuisd').length === 1,
    )
  },
}
