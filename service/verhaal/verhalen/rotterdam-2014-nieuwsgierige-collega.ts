import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk, neemAan, openMelding } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'

type Lijst = {
  vondsten: {
    id: string
    patroon: string
    naam: string | null
    zegje: string | null
    oordeel: string | null
    mag: string[]
  }[]
}

/**
 * A curious colleague (SD-42): somebody of the reporting point opens the file of her own neighbours, and at night a case that was put there
 * to see who does. Nothing stops her; the day after a privacy officer reads it in one sentence, asks why, and only then judges.
 */
export const rotterdamNieuwsgierigeCollega: Verhaal = {
  id: 'rotterdam-2014-nieuwsgierige-collega',
  titel: 'Rotterdam: een collega kijkt bij de buren, en moet zeggen waarom',
  regio: 'rotterdam-2014',
  begin: '2015-06-01T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const blikken = (titel: string, wie: string) =>
      v.stap(titel, wie, b => gelukt(b.haal<Lijst>('/blikken'))).then(l => l.vondsten)
    const buren = await v.stap('neemt een melding aan over een gezin', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', gezin('Buurproef', '3011AB', ['2008-11-19']))),
    )
    const verzonnen = await v.stap('zet een verzonnen zaak neer', 'aanname', anna =>
      neemAan(anna, schoolmelding('Rotterdam', gezin('Vogelproef', '3012CD', ['2009-01-01']))),
    )
    const { nummer } = (await v.stap('leest het nummer daarvan', 'aanname', anna => openMelding(anna, verzonnen)))
      .melding
    await v.stap('wijst die zaak aan als kanarie', 'privacy', pia => doe(pia, '/blikken/kanaries', { nummer }))
    await v.stap('geeft haar eigen adres op, als spoor', 'nacht', noor =>
      doe(noor, '/blikken/eigen-adres', { postcode: '3011AB', huisnummer: '9' }),
    )
    v.nietGebeurd('dat adres is terug te lezen', !(await v.staatErgens('3011AB|9')))
    await v.stap('opent het dossier van haar buren', 'nacht', noor => openMelding(noor, buren))
    await v.zetKlok('2015-06-02T00:30:00.000Z') // 02:30 at night
    await v.stap("opent 's nachts de verzonnen zaak", 'nacht', noor => openMelding(noor, verzonnen))
    v.nietGebeurd('wie keek weet al dat het opviel', (await blikken('ziet nog niets', 'nacht')).length === 0)

    await v.zetKlok('2015-06-03T08:00:00.000Z')
    const gezien = await blikken('leest wat er opviel', 'privacy')
    const van = (patroon: string) => gezien.find(b => b.patroon === patroon && b.naam === 'Noor Voorbeeld')
    const straat = van('zelfde-straat')
    v.klopt('dezelfde straat valt op', straat !== undefined)
    v.klopt('de verzonnen zaak valt op', van('kanarie') !== undefined)
    v.klopt('en de nacht zonder dienst', van('nacht') !== undefined)
    v.nietGebeurd(
      'de lijst noemt een gezin of een straat',
      !/Buurproef|Vogelproef|Voorbeeldstraat|3011/.test(JSON.stringify(gezien)),
    )
    const dossier = await v.stap('probeert het dossier te openen', 'privacy', pia =>
      poging(pia.haal(`/meldingen/${buren}`)),
    )
    v.nietGebeurd('wie beoordeelt leest het dossier', dossier.status === 403)
    const pad = `/blikken/${straat?.id ?? ''}`
    const oordeel = { oordeel: 'gesprek', motivering: 'Bij buren kijkt een ander (verzonnen).' }
    const snel = await v.stap('wil meteen oordelen', 'privacy', pia => poging(pia.stuur(`${pad}/oordeel`, oordeel)))
    v.nietGebeurd('een oordeel met gevolgen voor iemand iets kon zeggen', snel.status === 409)
    await v.stap('vraagt waarom', 'privacy', pia => doe(pia, `${pad}/vraag`))
    const post = await v.stap('leest dat er een vraag is', 'nacht', noor => mijnWerk(noor))
    v.klopt(
      'wie keek hoort het rustig',
      post.berichten.some(b => b.soort === 'blik-vraag' && b.zaak === null),
    )
    const mijn = await blikken('leest waar het over gaat', 'nacht')
    v.klopt('en ziet alleen wat gevraagd is', mijn.length === 1 && mijn[0]?.mag.join() === 'zeggen')
    const ander = await v.stap('wil het woord voor haar doen', 'aanname', anna =>
      poging(anna.stuur(`${pad}/zegje`, { tekst: 'Het mocht (verzonnen).' })),
    )
    v.nietGebeurd('een ander zegt het voor haar', ander.status === 404)
    await v.stap('zegt waarom zij keek', 'nacht', noor =>
      doe(noor, `${pad}/zegje`, { tekst: 'Ik hoorde lawaai en wilde weten wat er was (verzonnen).' }),
    )
    await v.stap('oordeelt: een gesprek', 'privacy', pia => doe(pia, `${pad}/oordeel`, oordeel))
    const uit = await blikken('leest het oordeel', 'nacht')
    v.klopt('met het oordeel en haar eigen woord', uit[0]?.oordeel === 'gesprek' && uit[0].zegje !== null)

    await v.zetKlok('2015-06-08T08:00:00.000Z') // Monday: the week is over
    const week = await blikken('leest de steekproef van de week', 'privacy2')
    v.klopt(
      'elke week een steekproef',
      week.some(b => b.patroon === 'steekproef'),
    )
  },
}
