import { poging } from '../hand.ts'
import { mijnWerk, openCasus } from '../handelingen.ts'
import { beginVerblijf, gezinInvoer, inVerblijf, openVerblijf, wieIn } from '../opvang.ts'
import type { Verhaal } from '../verteller.ts'

/**
 * Trudy, 70 (Arnhem-Achterhoek 2014, lines 1197-1241): elder abuse, a place to rest, and her own choice to go home. The people who help at
 * home stand with her team; what the text says nothing about is kept out.
 */
export const arnhemTrudy: Verhaal = {
  id: 'arnhem-achterhoek-2014-trudy',
  titel: 'Trudy (70): tot rust in de opvang, en zelf kiezen om terug te gaan, met afspraken thuis',
  regio: 'arnhem-achterhoek-2014',
  begin: '2014-09-01T07:30:00.000Z',
  async vertel(v) {
    const geenPlek = await v.stap('wil Trudy opnemen zonder te zeggen waar zij vandaan komt', 'opvang', olga =>
      poging(olga.stuur('/opvang/verblijven', gezinInvoer('Nergens', 'Proefrust'))),
    )
    v.nietGebeurd('iemand kwam binnen zonder gemeente van herkomst', geenPlek.velden.includes('gemeente'))
    const zaak = await v.stap('neemt Trudy op: een plek om tot rust te komen', 'opvang', olga =>
      beginVerblijf(
        olga,
        gezinInvoer('Arnhem', 'Proefrust', {
          kleur: 'groen',
          fase: 'analyse',
          aanleiding: 'Verzonnen naar de bron: om zeven uur de deur uit gezet; de woningbouw bracht haar hierheen.',
          personen: [
            {
              voornamen: 'Trudy',
              achternaam: 'Proefrust',
              geboortedatum: '1944-03-11',
              geslacht: 'v',
              rol: 'volwassene',
            },
          ],
        }),
      ),
    )
    const team = await v.stap('hoort het de eerste dag', 'team', tom => mijnWerk(tom))
    v.klopt(
      'het gebiedsteam weet van het verblijf',
      team.berichten.some(b => b.soort === 'verblijf-begonnen'),
    )
    const ander = await v.stap('kijkt mee vanuit een andere gemeente', 'team2', tessa =>
      poging(tessa.haal(`/opvang/verblijven/${zaak}`)),
    )
    v.nietGebeurd('een team van een andere gemeente zag Trudy', ander.status === 404)
    await v.stap('beoordeelt het gevaar van buiten', 'opvang', olga =>
      inVerblijf(olga, zaak, 'kleur', {
        signalen: ['geen-dreiging-buiten'],
        kleur: 'groen',
        motivering: 'Verzonnen: niemand zoekt haar.',
      }),
    )
    const d = await v.stap('schrijft met Trudy op wat zij zelf wil', 'opvang', async olga => {
      const persoon = wieIn(await openVerblijf(olga, zaak), 'volwassene')
      for (const [gebied, tekst] of [
        ['wonen', 'Verzonnen: weer een eigen kamer.'],
        ['geld', 'Verzonnen: mijn eigen inkomen zelf beheren.'],
        ['gezondheid', 'Verzonnen: zorg die bij mij komt.'],
      ])
        await inVerblijf(olga, zaak, 'doelen', { persoon, gebied, eigenKracht: 'ja', tekst })
      await inVerblijf(olga, zaak, 'besprekingen', { verslag: 'Verzonnen: met het maatschappelijk werk.' })
      return openVerblijf(olga, zaak)
    })
    v.klopt('haar plan gaat over wonen, geld en gezondheid', new Set(d.verblijf.doelen.map(x => x.gebied)).size === 3)
    v.klopt('zonder kinderen is er geen kinderprogramma', Object.keys(d.verblijf.kinderen).length === 0)
    await v.zetKlok('2014-09-22T08:00:00.000Z')
    const zonder = await v.stap('wil afronden zonder haar doelen', 'opvang', olga =>
      poging(
        olga.stuur(`/opvang/verblijven/${zaak}/advies`, {
          ...{ advies: 'opvang', doelen: [], toelichting: 'Verzonnen.' },
        }),
      ),
    )
    v.nietGebeurd('er kwam een advies zonder wat Trudy zelf wil', zonder.velden.includes('doelen'))
    await v.stap('rondt af: Trudy kiest zelf om naar huis te gaan', 'opvang', olga =>
      inVerblijf(olga, zaak, 'advies', {
        advies: 'naar-huis-zonder-partner',
        doelen: ['Verzonnen naar de bron: terug naar huis, nu mijn kleindochter ergens anders woont.'],
        toelichting: 'Haar eigen besluit.',
      }),
    )
    await v.stap('schrijft op wat er thuis geregeld is', 'opvang', olga =>
      inVerblijf(olga, zaak, 'uitstroom', {
        bestemming: 'naar-huis',
        gemeente: 'Arnhem',
        plan: 'Verzonnen naar de bron: Buurtzorg komt, de wijkagent komt af en toe langs, schuldhulp loopt.',
      }),
    )
    await v.stap('biedt Trudy aan het gebiedsteam aan', 'opvang', olga =>
      inVerblijf(olga, zaak, 'overdracht', { dossier: 'Verzonnen: zorg, wijkagent en schuldhulp staan klaar.' }),
    )
    const zelf = await v.stap('wil zelf aanvaarden', 'opvang', olga =>
      poging(olga.stuur(`/opvang/verblijven/${zaak}/overdracht/aanvaarding`)),
    )
    v.nietGebeurd('de opvang aanvaardde voor het team', zelf.status === 403)
    v.klopt('tot het ja is Trudy bij de opvang', (await v.houders(zaak)).join() !== '')
    await v.stap('aanvaardt', 'team', tom => inVerblijf(tom, zaak, 'overdracht/aanvaarding'))
    const casus = await v.stap('opent de casus', 'team', async tom => {
      const { overdracht } = (await openVerblijf(tom, zaak)).verblijf
      return openCasus(tom, overdracht.casus ?? '')
    })
    v.klopt('Trudy staat als slachtoffer in de casus', casus.casus.personen.length === 1)
    await v.stap('sluit het verblijf', 'opvang', olga => inVerblijf(olga, zaak, 'sluiting', { reden: 'overgedragen' }))
    const dicht = await v.stap('wil nog iets toevoegen', 'opvang', olga =>
      poging(olga.stuur(`/opvang/verblijven/${zaak}/besprekingen`, { verslag: 'x' })),
    )
    v.nietGebeurd('aan een gesloten verblijf veranderde nog iets', dicht.status === 409)
  },
}
