import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import {
  belde,
  berichtsoorten,
  indexmelding,
  leesIndex,
  meldInIndex,
  TREFFERVELDEN,
  uitIndex,
} from '../verwijsindex.ts'

/**
 * Two who are involved with the same boy miss each other: the registration of the school had ended when the team registered, so nobody heard
 * and nobody called. Kring says to the one that it ended and to the other that an earlier name was not called (Arnhem-Achterhoek 2014, lines
 * 437-451; the boy and what happens to the index are made up).
 */
export const arnhemIndexMisser: Verhaal = {
  id: 'arnhem-achterhoek-2014-index-misser',
  titel: 'Arnhem: de verwijsindex mist twee mensen, en Kring zegt het',
  regio: 'arnhem-achterhoek-2014',
  begin: '2016-10-03T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const sem = { voornamen: 'Sem', achternaam: 'Proefbrug', geboortedatum: '2008-02-11', geslacht: 'm' }
    const buurt = await v.stap('wil een jongen van de club aanmelden', 'buurt', bo =>
      poging(bo.stuur('/verwijsindex/signalen', indexmelding(sem))),
    )
    v.nietGebeurd('een organisatie die niet bevoegd is meldde aan', buurt.code === 'BUITEN_BEREIK')
    const waarom = await v.stap('wil erbij zetten waarom', 'mentor', mees =>
      poging(mees.stuur('/verwijsindex/signalen', { ...indexmelding(sem), reden: 'Vaak blauwe plekken.' })),
    )
    v.nietGebeurd('een reden kwam in de index', waarom.status === 400)
    const oud = await v.stap('wil een oud-leerling aanmelden', 'mentor', mees =>
      poging(mees.stuur('/verwijsindex/signalen', indexmelding({ ...sem, geboortedatum: '1993-10-03' }))),
    )
    v.nietGebeurd('iemand van 23 kwam in de index', oud.status === 409)
    const school = await v.stap('meldt Sem aan, tot het voorjaar', 'mentor', mees =>
      meldInIndex(mees, sem, { geldigTot: '2017-03-31', bereikbaar: '026 000 0001' }),
    )
    const eerst = await v.stap('kijkt of er een treffer is', 'mentor', mees => uitIndex(mees, school))
    v.klopt('er is nog geen treffer', eerst?.treffers.length === 0)
    const dina = await v.stap('kijkt wie haar collega aanmeldde', 'docent', d => leesIndex(d))
    v.nietGebeurd('een collega die niet aanmeldde zag wie erin staat', dina.signalen.length === 0)

    await v.zetKlok('2017-03-06T08:00:00.000Z')
    const straks = await v.stap('leest zijn berichten', 'mentor', berichtsoorten)
    v.klopt('een maand vooraf zegt Kring dat de aanmelding afloopt', straks.includes('index-loopt-af'))

    await v.zetKlok('2017-04-03T07:00:00.000Z')
    const jip = await v.stap('meldt Sem aan na zorgen in de wijk', 'jeugdteam', j =>
      meldInIndex(j, sem, { als: 'ondersteuning', bereikbaar: '026 000 0002' }),
    )
    const gemist = await v.stap('kijkt of er een treffer is', 'jeugdteam', j => uitIndex(j, jip))
    v.klopt(
      'wie eerder betrokken was staat er, als eerder, met wie te bellen is',
      gemist?.treffers.length === 1 &&
        gemist.treffers[0]?.eerder === true &&
        gemist.treffers[0].naam === 'Mees Voorbeeld',
    )
    v.klopt('er is nog niet gebeld, en dat staat erbij', gemist?.treffers[0]?.contacten.length === 0)
    const mees = await v.stap('kijkt in de index', 'mentor', m => uitIndex(m, school))
    v.nietGebeurd('wiens aanmelding was afgelopen hoorde dat een ander aanmeldde', mees?.treffers.length === 0)
    v.klopt('Kring zegt dat zijn aanmelding is afgelopen', mees?.loopt === false && mees.wegReden === 'termijn')
    const berichten = await v.stap('leest zijn berichten', 'mentor', berichtsoorten)
    v.nietGebeurd('er kwam een bericht van een treffer', !berichten.includes('index-treffer'))
    v.klopt('er kwam een bericht dat zij is afgelopen', berichten.includes('index-verlopen'))

    const opnieuw = await v.stap('is nog betrokken en meldt opnieuw aan', 'mentor', m =>
      meldInIndex(m, sem, { bereikbaar: '026 000 0001' }),
    )
    const raak = await v.stap('ziet nu de treffer', 'mentor', m => uitIndex(m, opnieuw))
    const treffer = raak?.treffers[0]
    v.klopt('nu is er een treffer met het team in de wijk', treffer?.naam === 'Jip Proef' && !treffer.eerder)
    v.nietGebeurd(
      'een treffer zei waarom, of bij welke zaak',
      Object.keys(treffer ?? {})
        .toSorted()
        .join() === TREFFERVELDEN,
    )
    v.klopt(
      'ook het team hoort het',
      (await v.stap('leest zijn berichten', 'jeugdteam', berichtsoorten)).includes('index-treffer'),
    )
    await v.stap('belt en krijgt niemand', 'mentor', m => belde(m, treffer?.id ?? '', 'niet-bereikt'))
    await v.stap('belt weer, en spreekt Jip', 'mentor', m => belde(m, treffer?.id ?? '', 'gesproken'))
    const vreemd = await v.stap('wil bij die treffer iets noteren', 'huisarts', h =>
      poging(h.stuur(`/verwijsindex/treffers/${treffer?.id ?? ''}/contact`, { uitkomst: 'gesproken' })),
    )
    v.nietGebeurd('een ander zag of bewerkte de treffer', vreemd.status === 404)
    const gebeld = await v.stap('leest terug wat hij vastlegde', 'mentor', m => uitIndex(m, opnieuw))
    v.klopt(
      'beide telefoontjes staan vast',
      gebeld?.treffers[0]?.contacten.map(c => c.uitkomst).join() === 'niet-bereikt,gesproken',
    )
    await v.stap('haalt zijn aanmelding weg: de zorg is voorbij', 'jeugdteam', j =>
      gelukt(j.stuur(`/verwijsindex/signalen/${jip}/einde`, { reden: 'voorbij' })),
    )
    const na = await v.stap('kijkt nog eens', 'mentor', m => uitIndex(m, opnieuw))
    v.klopt('bij de treffer staat dat die betrokkenheid afgelopen is', typeof na?.treffers[0]?.afgelopenOp === 'string')
  },
}
