import { gelukt, poging } from '../hand.ts'
import { beantwoord, besluit, bevestig, doe, meldingen, neemAan, openMelding, rondStapAf } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { SIGNALEN, mentorBelt } from './elif.ts'

type Zoekantwoord = { casussen: unknown[]; meldingen: unknown[]; mensen: unknown[] }

/**
 * Elif as it happened (Arnhem-Achterhoek 2014, lines 1046-1101): four people saw something and nobody called. In summer she was left
 * behind and married off; only then her mentor calls. Kring shows what it is too late for, and still guards what is left to guard.
 */
export const arnhemElifZoalsHetGing: Verhaal = {
  id: 'arnhem-achterhoek-2014-elif-zoals-het-ging',
  titel: 'Arnhem: Elif, zoals het ging',
  regio: 'arnhem-achterhoek-2014',
  begin: '2014-06-30T08:00:00.000Z', // Monday 10:00, before the holiday
  async vertel(v) {
    const zoek = (wie: string) =>
      v.stap('zoekt of het gezin bekend is', wie, hand =>
        gelukt(hand.stuur<Zoekantwoord>('/zoekvragen', { woorden: 'Elif Proefdal' })),
      )
    const niets = (a: Zoekantwoord) => a.casussen.length + a.meldingen.length + a.mensen.length === 0
    v.nietGebeurd('Veilig Thuis kende het gezin voor de vakantie', niets(await zoek('aanname')))
    v.nietGebeurd('het gebiedsteam kende het gezin voor de vakantie', niets(await zoek('casus')))
    const rij = await v.stap('bekijkt de rij meldingen', 'proces', petra => meldingen(petra))
    v.nietGebeurd('iemand had gemeld wat er op school te zien was', rij.length === 0)

    await v.zetKlok('2014-09-01T07:00:00.000Z')
    const verhaal = `Na de vakantie kwam zij niet terug: in het land van herkomst uitgehuwelijkt en achtergelaten. Terugkijkend: ${SIGNALEN.map(([op, wat]) => `${op}: ${wat}`).join(' ')} (verzonnen)`
    const melding = await v.stap('neemt aan wat de mentor nu vertelt', 'aanname', anna =>
      neemAan(anna, mentorBelt(['eergerelateerd', 'achterlating', 'huwelijksdwang'], verhaal)),
    )
    const pad = (deel: string) => `/meldingen/${melding}/${deel}`
    const dossier = await v.stap('opent de melding', 'aanname', anna => openMelding(anna, melding))
    const [elif, vader] = dossier.melding.personen.map(p => p.id)
    v.klopt(
      'al wat er te zien was lag voor de zomer, en bij verschillende mensen',
      SIGNALEN.every(([op, wat]) => op < '2014-06-30' && JSON.stringify(dossier).includes(wat)),
    )
    const bellen = await v.stap('wil de ouders bellen om te vragen waar zij is', 'aanname', anna =>
      poging(
        anna.stuur(pad('contactpogingen'), {
          persoon: vader,
          wijze: 'huistelefoon',
          gelukt: false,
          op: '2014-09-01T07:00:00Z',
        }),
      ),
    )
    v.nietGebeurd(
      'er werd naar huis gebeld voor iemand meekeek',
      bellen.status === 409 && bellen.velden.includes('niets-doorvertellen'),
    )
    await v.stap('overlegt met wie cultuur en eer kent', 'aanname', anna =>
      doe(anna, pad('consulten'), {
        bijzonder: 'cultureel-geweld',
        organisatie: 'ecs',
        verslag: 'Verzonnen: thuis niets laten merken; terughalen gaat langs de politie en het ministerie.',
      }),
    )
    await v.stap('zet vast hoe Elif nog te bereiken is', 'aanname', anna =>
      doe(anna, pad('veilig-contact'), {
        persoon: elif,
        wijzen: ['via-vertrouwenspersoon'],
        wanneer: 'Alleen als zij zelf een bericht stuurt aan haar vriendin.',
        woord: 'rooster',
        nietDoen: 'Niet zelf beginnen, nooit langs familie.',
      }),
    )
    const brief = await v.stap('wil haar inlichten met een brief naar huis', 'aanname', anna =>
      poging(anna.stuur(pad('informeren'), { persoon: elif, wijze: 'brief', verslag: 'Proef.' })),
    )
    v.nietGebeurd('er ging een brief naar het huis dat haar wegbracht', brief.velden.includes('wijze'))
    await v.stap('stelt het inlichten van vader uit, met grond', 'aanname', anna =>
      doe(anna, pad('informeren/uitstel'), { persoon: vader, grond: 'veiligheid', reden: 'Verzonnen: zij is daar.' }),
    )
    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna =>
      beantwoord(anna, dossier, { ernst: 'zeer-ernstig', spoed: 'nu' }),
    )
    for (const stap of dossier.regio.stappen)
      await v.stap(`weegt: ${stap.label.toLowerCase()}`, 'aanname', anna =>
        rondStapAf(anna, dossier, stap.id, { ernst: { keuze: 'zeer-ernstig' } }),
      )
    await v.stap('besluit: zelf onderzoek', 'aanname', anna =>
      besluit(anna, melding, ['OND'], 'Verzonnen: Elif is minderjarig en achtergelaten; elke dag telt.'),
    )
    const alleen = await v.stap('wil het besluit zelf bevestigen', 'aanname', anna =>
      poging(anna.stuur(pad('weging/besluit/bevestiging'))),
    )
    v.nietGebeurd('een mens alleen besloot over haar', alleen.status >= 400)
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))

    await v.zetKlok('2014-09-16T07:00:00.000Z')
    const na = await v.stap('kijkt twee weken later', 'aanname', anna => openMelding(anna, melding))
    v.klopt(
      'het inlichten van vader is terug op de lijst, en over tijd',
      na.werk.some(
        w =>
          w.soort === 'persoon-informeren' &&
          w.onderwerp === vader &&
          w.klaarOp === null &&
          (w.vervaltOp ?? '9') < '2014-09-16',
      ),
    )
    v.nietGebeurd('iemand lichtte vader vanzelf in', !(await v.feiten(melding)).includes('PersoonGeinformeerd'))
    v.klopt('Veilig Thuis heeft de zaak', (await v.houders(melding)).length === 1)
    v.klopt('de melding blijft open: er is nog iemand om terug te halen', na.stand !== 'gesloten')
  },
}
