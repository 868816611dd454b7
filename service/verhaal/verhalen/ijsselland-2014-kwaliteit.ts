import { aanbod, aanvaard, biedAan, doe, meldingen, mijnWerk, openCasus, openMelding } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen, naarCasus } from './naar-casus.ts'

const TEAM = 'Sociaal wijkteam Deventer'
const MELDPUNT_HOUDT = 'kwaliteit-te-laag'

/**
 * Script 4 of the region: where a municipality does not reach the minimum quality, the direction is regional until it does (IJsselland
 * 2014, lines 573-579, 1018-1022). What the minimum is the text does not say, and that municipalities agree on improving happens in a
 * meeting: both stand here as a reason in words.
 */
export const ijssellandKwaliteit: Verhaal = {
  id: 'ijsselland-2014-kwaliteit',
  titel: 'IJsselland: het wijkteam haalt de minimale kwaliteit nog niet, en de regie is zo lang regionaal',
  regio: 'ijsselland-2014',
  begin: '2015-09-07T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Deventer', gezin('Proefbrug', '7411AC', ['2010-02-14'])),
      'team2',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus2', cas => openCasus(cas, casus))
    const open = await lees('opent de casus')
    v.klopt('zonder verhoogd risico begint de regie lokaal', open.casus.schaal === 'lokaal')
    const nog = await v.stap('wil de casus openen', 'aanname', anna => poging(anna.haal(`/casussen/${casus}`)))
    v.nietGebeurd('de regio las mee voordat de regie regionaal was', nog.status === 404)
    const zonder = await v.stap('wil de regie regionaal maken zonder reden', 'team2', tessa =>
      poging(tessa.stuur(pad('regieschaal'), { schaal: 'regionaal', reden: ' ' })),
    )
    v.nietGebeurd('de regie wisselde van niveau zonder reden', zonder.status === 400)
    await v.stap('maakt de regie regionaal: niemand van het team is hiervoor opgeleid', 'team2', tessa =>
      doe(tessa, pad('regieschaal'), {
        schaal: 'regionaal',
        reden: 'De minimale kwaliteit wordt hier nog niet gehaald: niemand is opgeleid voor casusregie.',
      }),
    )
    const post = await v.stap('leest de berichten', 'aanname', anna => mijnWerk(anna))
    v.klopt(
      'de regio hoort dat zij de regie heeft',
      post.berichten.some(b => b.soort === 'regionale-regie' && b.zaak?.id === casus),
    )
    const regionaal = await v.stap('opent de casus namens de regio', 'aanname', anna => openCasus(anna, casus))
    v.klopt('de regio heeft de casus voor zich', regionaal.casus.schaal === 'regionaal')
    const kijk = regionaal.werk.find(w => w.soort === 'regionale-regie-herzien' && w.klaarOp === null)
    v.klopt('na drie maanden kijkt iemand of het nog nodig is', (kijk?.vervaltOp ?? '').startsWith('2015-12-0'))
    v.nietGebeurd('het gezin raakte zijn team kwijt', (await v.houders(casus)).join() === TEAM)
    const nogmaals = await v.stap('wil de regie nog eens regionaal maken', 'team2', tessa =>
      poging(tessa.stuur(pad('regieschaal'), { schaal: 'regionaal', reden: 'Nog eens.' })),
    )
    v.nietGebeurd('de regie werd twee keer regionaal', nogmaals.status === 409)
    await v.stap('spreekt af wat er beter moet: twee mensen naar de opleiding', 'aanname', anna =>
      doe(anna, pad('acties'), {
        wie: 'Gemeente Deventer',
        tekst: 'Twee medewerkers volgen de opleiding casusregie (verzonnen).',
        uiterlijk: '2016-02-01',
        met: 'instantie',
      }),
    )

    const tweede = await gewogen(v, schoolmelding('Deventer', gezin('Proefveer', '7411AD', ['2012-07-30'])))
    await v.stap('houdt een nieuw gezin zelf vast: het team is nog niet zover', 'aanname', anna =>
      doe(anna, `/meldingen/${tweede.melding}/overdracht/aanhouding`, {
        grond: MELDPUNT_HOUDT,
        reden: 'De minimale kwaliteit wordt lokaal nog niet gehaald.',
      }),
    )
    const toch = await v.stap('wil het nieuwe gezin toch aanbieden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${tweede.melding}/overdracht`, aanbod(tweede.dossier))),
    )
    v.nietGebeurd('een nieuw gezin ging naar een team dat de kwaliteit niet haalt', toch.status === 409)
    const rij = await v.stap('bekijkt welke gezinnen stilstaan', 'proces', petra => meldingen(petra))
    v.klopt(
      'de procesregisseur ziet dat dit gezin met reden nog niet is overgedragen',
      rij.find(m => m.id === tweede.melding)?.status === 'aangehouden',
    )

    await v.zetKlok('2015-12-07T08:00:00.000Z')
    await v.stap('kijkt opnieuw: de opleiding loopt nog, de regie blijft regionaal', 'aanname', anna =>
      doe(anna, pad('regieschaal/herziening'), { uitkomst: 'blijft', reden: 'De opleiding is nog niet klaar.' }),
    )
    const verder = await v.stap('leest wanneer er weer gekeken wordt', 'aanname', anna => openCasus(anna, casus))
    v.klopt(
      'er staat een nieuwe dag om te kijken',
      (verder.werk.find(w => w.soort === 'regionale-regie-herzien' && w.klaarOp === null)?.vervaltOp ?? '').startsWith(
        '2016-03-0',
      ),
    )

    await v.zetKlok('2016-02-08T08:00:00.000Z')
    const leeg = await v.stap('wil de regie teruggeven zonder reden', 'aanname', anna =>
      poging(anna.stuur(pad('regieschaal/herziening'), { uitkomst: 'terug', reden: '' })),
    )
    v.nietGebeurd('de regie ging terug zonder reden', leeg.status === 400)
    await v.stap('geeft de regie terug: twee mensen zijn opgeleid', 'aanname', anna =>
      doe(anna, pad('regieschaal/herziening'), {
        uitkomst: 'terug',
        reden: 'Twee medewerkers haalden de opleiding; de minimale kwaliteit wordt gehaald (verzonnen).',
      }),
    )
    const terug = await lees('leest wie de regie heeft')
    v.klopt('de regie is weer lokaal', terug.casus.schaal === 'lokaal')
    v.klopt(
      'elke wissel staat er, met wie hem nam',
      (await v.feiten(casus)).filter(f => f === 'RegieschaalGewijzigd' || f === 'RegionaleRegieHerzien').join() ===
        'RegieschaalGewijzigd,RegionaleRegieHerzien,RegionaleRegieHerzien,RegieschaalGewijzigd',
    )
    const dicht = await v.stap('wil nog eens meelezen', 'aanname', anna => poging(anna.haal(`/casussen/${casus}`)))
    v.nietGebeurd('de regio las mee nadat de regie terug was', dicht.status === 404)
    await v.stap('heft de aanhouding van het andere gezin op', 'aanname', anna =>
      doe(anna, `/meldingen/${tweede.melding}/overdracht/aanhouding/einde`, { reden: 'Het team haalt de kwaliteit.' }),
    )
    const klaar = await v.stap('leest de melding opnieuw', 'aanname', anna => openMelding(anna, tweede.melding))
    await v.stap('biedt dat gezin nu aan', 'aanname', anna => biedAan(anna, klaar))
    const later = await v.stap('aanvaardt ook dat gezin', 'team2', tessa => aanvaard(tessa, tweede.melding))
    v.klopt('beide gezinnen hebben hetzelfde team', (await v.houders(later)).join() === TEAM)
  },
}
