import { doe, meldingen, openMelding, procesLijst, wieNeemtOp, biedAan } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

const REGIO = 'rotterdam-2014'
type Definitie = { lidmaatschappen?: { gemeenten?: string[]; formeel?: string; open?: boolean; bron: string }[] }

/**
 * Script 5 of the region: Lansingerland belongs to Delft on paper and is served from Rotterdam; the report is taken in here, and who pays
 * stays open until it is decided (Rotterdam 2014, lines 186-189, 200-210). A view of the money is not told here, nor does anybody of a team
 * in Lansingerland play along.
 */
export const rotterdamLansingerland: Verhaal = {
  id: 'rotterdam-2014-lansingerland',
  titel: 'Rotterdam: een melding uit Lansingerland, dat op papier bij Delft hoort',
  regio: REGIO,
  begin: '2015-04-07T07:00:00.000Z',
  async vertel(v) {
    const kaart = await v.stap('leest hoe de regio is ingedeeld', 'aanname', anna =>
      gelukt(anna.haal<{ definitie: Definitie }>(`/regios/${REGIO}`)),
    )
    const delft = (kaart.definitie.lidmaatschappen ?? []).filter(l => l.formeel === 'Delft')
    v.klopt(
      'alleen Lansingerland hoort op papier bij Delft',
      delft.length > 0 && delft.every(l => l.gemeenten?.join() === 'Lansingerland'),
    )
    v.klopt(
      'dat het nog niet besloten is, staat er met de bron bij',
      delft.every(l => l.open === true && l.bron.startsWith('r2014:')),
    )
    const hier = await v.stap('vraagt wie een melding uit Lansingerland opneemt', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Lansingerland', 'melding'),
    )
    const rotterdam = await v.stap('vraagt hetzelfde voor Rotterdam', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Rotterdam', 'melding'),
    )
    v.klopt('dezelfde frontoffice neemt beide op', hier.organisation === rotterdam.organisation)
    const opvang = await v.stap('vraagt wie er over opvang gaat', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Lansingerland', 'opvang'),
    )
    v.klopt('bij opvang staat Delft als formele centrumgemeente', opvang.formal === 'Delft')
    v.nietGebeurd('Rotterdam zelf kreeg Delft als centrumgemeente', rotterdam.formal !== 'Delft')
    const vreemd = await v.stap('vraagt het voor Delft zelf', 'aanname', anna =>
      gelukt(anna.haal<{ error?: { code: string } }>(`/regios/${REGIO}/routes?gemeente=Delft&thema=melding`)),
    )
    v.nietGebeurd('Kring deed alsof Delft bij deze regio hoort', vreemd.error?.code === 'GEMEENTE_ONBEKEND')

    const { melding } = await gewogen(v, schoolmelding('Lansingerland', gezin('Proefland', '2651AA', ['2009-06-06'])))
    const rij = await v.stap('bekijkt de rij meldingen van de regio', 'proces', petra => meldingen(petra))
    v.klopt(
      'de melding telt mee in de rij, onder Lansingerland',
      rij.some(m => m.id === melding && m.gemeente === 'Lansingerland'),
    )
    const dossier = await v.stap('leest naar wie het gezin kan', 'aanname', anna => openMelding(anna, melding))
    v.klopt(
      'het team van Lansingerland staat vooraan',
      /Lansingerland/.test(dossier.ontvangers.find(o => o.eigen)?.naam ?? ''),
    )
    await v.stap('meldt aan het meldpunt kindermishandeling dat er een kind is', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/contacten`, {
        partij: 'meldpunt-kindermishandeling',
        verslag: 'Gemeld dat er een kind in het gezin is (verzonnen).',
      }),
    )
    await v.stap('biedt het gezin aan dat team aan', 'aanname', anna => biedAan(anna, dossier))
    const ligt = await v.stap('ziet bij wie het aanbod ligt', 'proces', petra => procesLijst(petra, 'overdrachten'))
    v.klopt(
      'het aanbod ligt in Lansingerland',
      ligt.some(r => r.zaak.id === melding && /Lansingerland/.test(r.naar ?? '')),
    )
    for (const [wie, waar] of [
      ['team', 'Rotterdam'],
      ['team2', 'Barendrecht'],
    ] as const) {
      const kijk = await v.stap(`kijkt in ${waar} of er iets ligt`, wie, tom =>
        poging(tom.haal(`/meldingen/${melding}/overdracht`)),
      )
      v.nietGebeurd(`het team van ${waar} ziet het gezin`, kijk.status === 404)
    }
    v.klopt('tot iemand aanvaardt heeft de frontoffice het gezin', (await v.houders(melding)).length === 1)
  },
}
