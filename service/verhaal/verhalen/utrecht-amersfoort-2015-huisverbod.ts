import { poging } from '../hand.ts'
import { doe } from '../handelingen.ts'
import { beoordeelAlles, legOp, openHuisverbod, openWerk, screening, startScreening, wie } from '../huisverbod.ts'
import type { Verhaal } from '../verteller.ts'

/** Script 3 of the region: arrested and put out of the home at once; the process coordinator aligns with probation (Utrecht 2015, lines 1424-1430). */
export const utrechtHuisverbod: Verhaal = {
  id: 'utrecht-amersfoort-2015-huisverbod',
  titel: 'Utrecht: aangehouden en een huisverbod tegelijk; Veilig Thuis stemt af met de reclassering',
  regio: 'utrecht-amersfoort-2015',
  begin: '2015-09-04T19:00:00.000Z',
  async vertel(v) {
    const id = await v.stap('begint een beoordeling na de aanhouding', 'hovj', hilde =>
      startScreening(hilde, screening('Utrecht', '2015-09-04T20:00', 'Proefzaak')),
    )
    const pad = (deel: string) => `/huisverboden/${id}/${deel}`
    await v.stap('beoordeelt elk signaal', 'hovj', hilde => beoordeelAlles(hilde, id))
    const kaal = await v.stap('vinkt iets aan zonder feit', 'hovj', hilde =>
      poging(hilde.stuur(pad('signalen'), { signaal: '2b', kleur: 'rood', punten: [{ punt: 'spullen' }] })),
    )
    v.nietGebeurd(
      'een punt telde mee zonder feit en bron',
      kaal.status === 422 && kaal.velden.includes('punten.spullen'),
    )
    const vreemd = await v.stap('wil iets wegen dat niet in de lijst staat', 'hovj', hilde =>
      poging(
        hilde.stuur(pad('signalen'), {
          signaal: '2b',
          kleur: 'rood',
          punten: [{ punt: 'onaardig', feit: 'x', bron: 'mutatie', vindplaats: 'y' }],
        }),
      ),
    )
    v.nietGebeurd('iets buiten het Besluit woog mee', vreemd.velden.includes('punten'))
    await v.stap('legt op', 'oov', bram => legOp(bram, id, '2015-09-04T21:00', { wijze: 'schriftelijk' }))
    const d = await v.stap('ziet de eigen taken', 'aanname', anna => openHuisverbod(anna, id))
    for (const soort of ['huisverbod-crisishulp', 'huisverbod-procescoordinatie', 'zorgadvies-geven'])
      v.klopt(`Veilig Thuis heeft werk: ${soort}`, openWerk(d, soort)[0]?.rol === 'medewerker-veilig-thuis')
    await v.stap('helpt meteen', 'nacht', noor =>
      doe(noor, pad('crisishulp'), { op: '2015-09-04T21:00', verslag: 'Verzonnen.' }),
    )
    await v.stap('koppelt de strafzaak', 'hovj', hilde =>
      doe(hilde, pad('strafzaak'), { kenmerk: 'parket 9 (verzonnen)' }),
    )
    await v.zetKlok('2015-09-07T08:00:00.000Z')
    await v.stap('coördineert', 'aanname', anna => doe(anna, pad('regie')))
    const open = await v.stap('ziet dat er afgestemd moet worden', 'aanname', anna => openHuisverbod(anna, id))
    v.klopt('afstemmen met justitie staat als werk', openWerk(open, 'strafzaak-afstemmen').length === 1)
    await v.stap('stemt af met de reclassering', 'aanname', anna =>
      doe(anna, pad('strafzaak/afstemming'), { met: 'reclassering', verslag: 'Verzonnen: toezicht sluit aan.' }),
    )
    await v.stap('geeft zorgadvies', 'aanname', anna =>
      doe(anna, pad('zorgadvies'), { op: '2015-09-07T10:00', aan: 'burgemeester van Utrecht', advies: 'Verzonnen.' }),
    )
    for (const [rol, aanbod] of [
      ['uithuisgeplaatste', 'geweigerd'],
      ['achterblijver', 'aanvaard'],
      ['kind', 'aanvaard'],
    ] as const)
      await v.stap(`legt vast: ${rol} ${aanbod}`, 'aanname', anna =>
        doe(anna, pad('sporen'), { persoon: wie(d, rol), aanbod, wat: 'Verzonnen.', aanbieder: 'buurtteam' }),
      )
    const na = await v.stap('leest hoe het staat', 'oov', bram => openHuisverbod(bram, id))
    v.klopt(
      'van ieder die gevraagd is staat of hulp is aanvaard',
      Object.values(na.huisverbod.sporen)
        .map(s => s.aanbod)
        .sort()
        .join() === 'aanvaard,aanvaard,geweigerd',
    )
    const proces = await v.stap('wil de inhoud lezen', 'proces', petra => petra.haal(`/huisverboden/${id}`))
    v.nietGebeurd('procesregie las wat er in het dossier staat', proces.status === 403)
    await v.stap('vraagt de rechter', 'oov', bram =>
      doe(bram, pad('rechter'), { op: '2015-09-07T09:30', besluit: 'oplegging' }),
    )
    await v.zetKlok('2015-09-09T12:00:00.000Z')
    await v.stap('hoort de uitspraak: geschorst', 'oov', bram =>
      doe(bram, pad('rechter/uitspraak'), { op: '2015-09-09T13:30', uitkomst: 'geschorst', uitspraak: 'Verzonnen.' }),
    )
    const uit = await v.stap('ziet wat dat betekent', 'oov', bram => openHuisverbod(bram, id))
    v.klopt(
      'het huisverbod is voorbij, en huisgenoten en politie moeten het horen',
      uit.huisverbod.einde?.reden === 'rechter' && (uit.teMelden['uitspraak']?.length ?? 0) === 2,
    )
    const verleng = await v.stap('wil nog verlengen', 'oov', bram =>
      poging(bram.stuur(pad('verlenging'), { dagen: 28, feiten: 'x', motivering: 'y', duurtVoort: true })),
    )
    v.nietGebeurd('een geschorst huisverbod werd verlengd', verleng.status === 409)
  },
}
