import { poging } from '../hand.ts'
import { doe, wieNeemtOp } from '../handelingen.ts'
import { beoordeelAlles, legOp, openHuisverbod, openWerk, register, screening, startScreening } from '../huisverbod.ts'
import type { Verhaal } from '../verteller.ts'

/** Renkum stands apart (Arnhem-Achterhoek 2014, lines 2287-2292): only its restraining orders go to Ede; withdrawn with the three confirmations. */
export const arnhemRenkum: Verhaal = {
  id: 'arnhem-achterhoek-2014-renkum',
  titel: 'Renkum: het huisverbod gaat naar Ede; ingetrokken als hij hulp aanneemt, met drie bevestigingen',
  regio: 'arnhem-achterhoek-2014',
  begin: '2015-06-01T18:00:00.000Z',
  async vertel(v) {
    const weg = await v.stap('zoekt op wie een huisverbod in Renkum afhandelt', 'hovj', hilde =>
      wieNeemtOp(hilde, 'arnhem-achterhoek-2014', 'Renkum', 'huisverbod'),
    )
    v.klopt('dat is het Veiligheidshuis in Ede', weg.organisation === 'Veiligheidshuis West-Veluwe/Vallei')
    const id = await v.stap('begint een beoordeling', 'hovj', hilde =>
      startScreening(hilde, screening('Renkum', '2015-06-01T19:00', 'Proefkum')),
    )
    const pad = (deel: string) => `/huisverboden/${id}/${deel}`
    await v.stap('beoordeelt elk signaal', 'hovj', hilde => beoordeelAlles(hilde, id))
    const arnhem = await v.stap('bekijkt het register van Arnhem', 'oov', bram => register(bram))
    v.nietGebeurd('Arnhem zag het huisverbod van Renkum', arnhem.huisverboden.length === 0)
    await v.stap('legt op', 'oov3', betty => legOp(betty, id, '2015-06-01T20:00', { wijze: 'schriftelijk' }))
    const d = await v.stap('ziet de eigen taak', 'regie', rita => openHuisverbod(rita, id))
    v.klopt(
      'de regie ligt in Ede',
      d.organisaties[d.huisverbod.partijen.casemanager.organisatie] === 'Veiligheidshuis West-Veluwe/Vallei',
    )
    v.klopt('Moviera helpt meteen', openWerk(d, 'huisverbod-crisishulp')[0]?.rol === 'medewerker-huisverbod')
    const anna = await v.stap('wil de regie nemen vanuit Arnhem', 'aanname', bezoeker =>
      poging(bezoeker.stuur(pad('regie'))),
    )
    v.nietGebeurd('het AMHK nam de regie van Ede over', anna.status === 403)
    await v.stap('neemt de regie', 'regie', rita => doe(rita, pad('regie')))
    await v.zetKlok('2015-06-05T10:00:00.000Z')
    await v.stap('legt vast dat hij hulp aanneemt', 'regie', rita =>
      doe(rita, pad('sporen'), {
        persoon: d.huisverbod.personen[0]?.id,
        aanbod: 'aanvaard',
        wat: 'Verzonnen: agressietraining.',
        aanbieder: 'reclassering',
      }),
    )
    const half = await v.stap('wil intrekken met twee van de drie bevestigingen', 'oov3', betty =>
      poging(
        betty.stuur(pad('intrekking'), {
          grond: 'hulp-aanvaard',
          bevestigingen: { aanbodAanvaard: true, instantieBevestigt: false, werktMee: true },
          motivering: 'Verzonnen.',
        }),
      ),
    )
    v.nietGebeurd('het stopte zonder dat de hulp het bevestigde', half.velden.includes('instantieBevestigt'))
    const politie = await v.stap('wil intrekken', 'hovj', hilde =>
      poging(hilde.stuur(pad('intrekking'), { grond: 'anders', motivering: 'x' })),
    )
    v.nietGebeurd('de hulpofficier trok in', politie.status === 403)
    await v.stap('trekt in met alle drie', 'oov3', betty =>
      doe(betty, pad('intrekking'), {
        grond: 'hulp-aanvaard',
        bevestigingen: { aanbodAanvaard: true, instantieBevestigt: true, werktMee: true },
        motivering: 'Verzonnen.',
      }),
    )
    const na = await v.stap('ziet wat er nog moet', 'oov3', betty => openHuisverbod(betty, id))
    v.klopt(
      'het is voorbij en ieder die het moet weten staat weer op de lijst',
      na.stand === 'beeindigd' && (na.teMelden['intrekking']?.length ?? 0) > 0,
    )
    v.klopt('het team van Renkum kreeg het gezin aangeboden', na.huisverbod.overdracht.stand === 'aangeboden')
    const terug = await v.stap('geeft het gezin terug: er is al hulp', 'team3', tim =>
      tim.stuur(pad('overdracht/teruggave'), { reden: 'Verzonnen: andere afspraak nodig.' }),
    )
    v.klopt('teruggeven mag, met reden', terug.status === 200)
    const opnieuw = await v.stap('ziet dat er opnieuw overgedragen moet worden', 'regie', rita =>
      openHuisverbod(rita, id),
    )
    v.klopt(
      'iemand heeft de taak om het opnieuw aan te bieden',
      openWerk(opnieuw, 'huisverbod-overdragen').length === 1,
    )
    v.nietGebeurd('het gezin bleef zonder houder', (await v.houders(id)).join() === 'Gemeente Renkum')
  },
}
