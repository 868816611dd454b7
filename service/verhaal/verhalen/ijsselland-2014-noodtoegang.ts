import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk, openCasus } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Toegangen = {
  toegangen: {
    id: string
    nummer: string
    naam: string | null
    zegje: string | null
    oordeel: string | null
    mag: string[]
  }[]
}
type Blad = { houder: string | null; personen: { naam: string }[]; afspraken: { tekst: string }[] }
const WAAROM = 'De politie belt vanaf de stoep en vraagt wat er met dit gezin is afgesproken (verzonnen).'

/**
 * Emergency access (SD-43): the police stand at a door in the night, and who picks up the phone does not work with this family. One sheet, one
 * hour, in one's own name; the holder hears it at once and a privacy officer reviews it.
 */
export const ijssellandNoodtoegang: Verhaal = {
  id: 'ijsselland-2014-noodtoegang',
  titel: 'IJsselland: een uur noodtoegang in de nacht, en wie er daarna naar kijkt',
  regio: 'ijsselland-2014',
  begin: '2015-06-01T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Deventer', gezin('Proefnood', '7411AB', ['2008-11-19'])),
      'team2',
    )
    const dossier = await v.stap('opent de casus', 'casus2', cas => openCasus(cas, casus))
    const moeder = dossier.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    await v.stap('spreekt af wat er gebeurt als het misgaat', 'casus2', cas =>
      doe(cas, `/casussen/${casus}/maatregelen`, {
        ...{ tekst: 'Gaat het mis, dan belt moeder haar zus op 06-12345678 (verzonnen).', voor: [moeder] },
        ...{ kader: 'vrijwillig', termijn: 'kort', contact: 'geen', eigenaar: 'Cas', van: '2015-06-01', meteen: 'nee' },
      }),
    )

    await v.zetKlok('2015-06-05T23:30:00.000Z') // Saturday 01:30
    const vraag = (nummer: string, toelichting = WAAROM) => ({ nummer, reden: 'gevaar-nu', toelichting })
    const { nummer } = dossier.casus
    const dicht = await v.stap('probeert de casus gewoon te openen', 'nacht', noor =>
      poging(noor.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('wie niet in de kring staat opent het dossier', dicht.status === 404)
    const kaal = await v.stap('vraagt noodtoegang zonder te zeggen waarom', 'nacht', noor =>
      poging(noor.stuur('/noodtoegang', vraag(nummer, ''))),
    )
    v.nietGebeurd('noodtoegang zonder reden', kaal.status === 400)
    const gegokt = await v.stap('typt een nummer dat er niet is', 'nacht', noor =>
      poging(noor.stuur('/noodtoegang', vraag('C-2222-2222'))),
    )
    const elders = await v.elders('probeert hetzelfde nummer vanuit een andere regio', 'nacht.rotterdam-2014', ander =>
      poging(ander.stuur('/noodtoegang', vraag(nummer))),
    )
    v.nietGebeurd('een fout nummer en een andere regio verraden iets', gegokt.status === 404 && elders.status === 404)

    const { id } = await v.stap('vraagt noodtoegang op het nummer dat de agent noemt', 'nacht', noor =>
      gelukt(noor.stuur<{ id: string }>('/noodtoegang', vraag(nummer))),
    )
    const blad = await v.stap('leest het blad', 'nacht', noor => gelukt(noor.haal<Blad>(`/noodtoegang/${id}`)))
    v.klopt('het blad zegt wie het zijn en wie de zaak heeft', blad.personen.length === 3 && blad.houder !== null)
    v.klopt('en wat er is afgesproken', blad.afspraken[0]?.tekst.startsWith('Gaat het mis') === true)
    v.nietGebeurd(
      'het blad zegt waar iemand is of hoe die te bellen is',
      !/Voorbeeldstraat|7411|06-1234/.test(JSON.stringify(blad)),
    )
    const schrijf = await v.stap('wil er iets in veranderen', 'nacht', noor =>
      poging(noor.stuur(`/casussen/${casus}/code-rood`, { reden: 'Verzonnen.' })),
    )
    v.nietGebeurd('noodtoegang schrijft in de zaak', schrijf.status === 404)

    const werk = await v.stap('ziet dat iemand de zaak in nood opende', 'casus2', cas => mijnWerk(cas))
    v.klopt(
      'de houder weet het meteen',
      werk.berichten.some(b => b.soort === 'nood-geopend' && b.zaak?.id === casus),
    )
    const bij = await v.stap('leest wie en waarom', 'casus2', cas => gelukt(cas.haal<Toegangen>('/noodtoegang')))
    v.klopt(
      'met naam en reden',
      bij.toegangen[0]?.naam === 'Noor Voorbeeld' && bij.toegangen[0].mag.join() === 'gezien',
    )
    await v.stap('laat weten dat zij het zag', 'casus2', cas => doe(cas, `/noodtoegang/${id}/gezien`))

    await v.zetKlok('2015-06-06T00:30:00.000Z') // an hour later
    const voorbij = await v.stap('wil het blad nog eens lezen', 'nacht', noor =>
      poging(noor.haal(`/noodtoegang/${id}`)),
    )
    v.nietGebeurd('noodtoegang duurt langer dan een uur', voorbij.status === 404)
    await v.stap('zegt wat zij met het blad deed', 'nacht', noor =>
      doe(noor, `/noodtoegang/${id}/zegje`, { tekst: 'De agent verteld dat moeder haar zus kan bellen (verzonnen).' }),
    )

    await v.zetKlok('2015-06-08T08:00:00.000Z') // Monday
    const lijst = await v.stap('ziet wat te beoordelen is', 'privacy', pia =>
      gelukt(pia.haal<Toegangen>('/noodtoegang')),
    )
    v.klopt('met het woord van wie keek erbij', lijst.toegangen.find(t => t.id === id)?.zegje?.includes('zus') === true)
    const inDeZaak = await v.stap('probeert de zaak zelf te openen', 'privacy', pia =>
      poging(pia.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('wie beoordeelt leest het dossier', inDeZaak.status === 403)
    await v.stap('oordeelt dat het terecht was', 'privacy', pia =>
      doe(pia, `/noodtoegang/${id}/oordeel`, { oordeel: 'terecht', motivering: 'Politie aan de deur (verzonnen).' }),
    )
    const nogEens = await v.stap('wil er ook over oordelen', 'privacy2', paul =>
      poging(paul.stuur(`/noodtoegang/${id}/oordeel`, { oordeel: 'niet-terecht', motivering: 'Verzonnen.' })),
    )
    v.nietGebeurd('een oordeel wordt over een ander heen geschreven', nogEens.status === 409)
    const uit = await v.stap('leest het oordeel', 'nacht', noor => gelukt(noor.haal<Toegangen>('/noodtoegang')))
    v.klopt('wie keek leest wat ervan gevonden is', uit.toegangen[0]?.oordeel === 'terecht')
    v.klopt('de zaak had al die tijd een houder', (await v.houders(casus)).length === 1)
  },
}
