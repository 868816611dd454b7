import { gelukt, poging } from '../hand.ts'
import { doe, mijnWerk, openMelding } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { codeIn, merkIn, Voorbijganger } from '../voorbijganger.ts'

const REGIO = 'rotterdam-rijnmond-2024'
const STAD = 'Rotterdam'
const BEGIN = '2024-11-05T02:10:00.000Z'
type Rij = {
  id: string
  op: string
  soort: string
  stand: string
  uitkomst: string | null
  zaak: { id: string } | null
}
type Blad = { inhoud: { [veld: string]: string | null } | null }

const contact = { langs: 'bellen', bereik: '06 00000012', wanneer: 'na negen uur', voicemail: 'nee', woord: 'tulp' }
const melding = {
  bekend: 'ja',
  verhaal: 'Verzonnen: elke nacht slaan en huilen door de muur, sinds de zomer.',
  gezin: 'Familie Voorbeeldsma, hiernaast',
  gemeente: STAD,
  kinderen: 'ja',
  naam: 'Bea Voorbeeld',
  wie: 'buur',
  afgeschermd: 'nee',
  ...contact,
}

/** A neighbour at night, without an account: looks, hesitates, reports, and hears with a code that says nothing how it stands. */
export const buurNacht: Verhaal = {
  id: 'rotterdam-rijnmond-2024-buur-nacht',
  titel: 'Rotterdam Rijnmond: een buur hoort het ’s nachts, en meldt zonder account',
  regio: REGIO,
  begin: BEGIN,
  async vertel(v) {
    const langs = <T>(titel: string, doet: (b: Voorbijganger) => Promise<T>) =>
      v.buiten(titel, adres => doet(new Voorbijganger(adres, REGIO)))
    const lijst = (wie: string) =>
      v.stap(
        'kijkt wat er bij het loket binnenkwam',
        wie,
        async b => (await gelukt(b.haal<{ vragen: Rij[] }>('/deurvragen'))).vragen,
      )

    const begin = await langs('een buur zoekt om tien over twee wat te doen', b => b.haal('zorgen'))
    v.klopt('112 staat vooraan', begin.tekst.indexOf('112') < begin.tekst.indexOf('zorgen om iemand'))
    const onbekend = await langs('vult een melding in en wil onbekend blijven', b =>
      b.stuur('vertel', { ...melding, bekend: 'nee' }),
    )
    v.klopt('komt met het eigen verhaal bij advies', onbekend.tekst.includes(melding.verhaal))
    v.nietGebeurd(
      'de naam ging mee naar het advies, of er kwam iets binnen',
      !onbekend.tekst.includes(melding.naam) && (await lijst('nacht')).length === 0,
    )
    const half = await langs('meldt toch, en vergeet hoe wij hem bereiken', b =>
      b.stuur('vertel', { ...melding, bereik: '' }),
    )
    v.nietGebeurd(
      'een half formulier werd een melding, of de tekst ging verloren',
      half.status === 422 && half.tekst.includes(melding.verhaal) && (await lijst('nacht')).length === 0,
    )
    const [een, twee] = await langs('vult het aan en drukt twee keer op Verstuur', async b => {
      const merk = merkIn((await b.haal('vertel')).html) ?? ''
      return Promise.all([b.stuur('vertel', melding, { merk }), b.stuur('vertel', melding, { merk })])
    })
    const code = codeIn(een.html) ?? ''
    const [rij, ...meer] = await lijst('nacht')
    v.nietGebeurd('twee keer klikken gaf twee meldingen of twee codes', meer.length === 0 && codeIn(twee.html) === code)
    v.klopt(
      'de nachtdienst hoort meteen dat er iets wacht',
      (await v.stap('ziet het in het eigen werk', 'nacht', noor => mijnWerk(noor))).berichten.some(
        b => b.soort === 'deur-wacht',
      ),
    )
    v.klopt(
      'de code zegt alleen dat het binnen is',
      (await langs('vraagt met de code hoe het staat', b => b.stuur('code', { code }))).tekst.includes(
        'Uw bericht is binnen',
      ),
    )

    await v.zetKlok('2024-11-05T08:20:00.000Z')
    const id = rij?.id ?? ''
    const blad = await v.stap('leest wat de buur schreef', 'aanname', anna =>
      gelukt(anna.haal<Blad>(`/deurvragen/${id}`)),
    )
    v.nietGebeurd(
      'het nummer stond er voor hoe en wanneer het veilig is',
      !JSON.stringify(blad).includes(contact.bereik) && blad.inhoud?.['wanneer'] === contact.wanneer,
    )
    const team = await v.stap('wil als lokaal team lezen wie er meldde', 'team', tom =>
      poging(tom.haal(`/deurvragen/${id}`)),
    )
    v.nietGebeurd('een lokaal team las wie er meldde', team.status === 404)
    await v.stap('pakt het op', 'aanname', anna => doe(anna, `/deurvragen/${id}/oppakken`))
    const { bereik } = await v.stap('vraagt het nummer', 'aanname', anna =>
      gelukt(anna.haal<{ bereik: string }>(`/deurvragen/${id}/bereik`)),
    )
    await v.stap('neemt het aan als melding, zonder over te typen', 'aanname', anna =>
      doe(anna, `/deurvragen/${id}/melding`, {
        gemeente: STAD,
        kanaal: 'digitaal',
        bron: 'bewoner',
        acuut: false,
        vormen: ['kindermishandeling'],
        aard: ['anders'],
        reikwijdte: 'onbekend',
        plaats: 'onbekend',
        verhaal: blad.inhoud?.['verhaal'] ?? '',
        kindcheck: 'gedaan',
        melder: {
          naam: melding.naam,
          hoedanigheid: 'buur',
          beroepsmatig: false,
          bereikbaar: bereik,
          anonimiteit: 'afgeschermd',
        },
        personen: [
          {
            voornamen: 'Kind',
            achternaam: 'Voorbeeldsma',
            geboortedatum: 'onbekend',
            geslacht: 'onbekend',
            rollen: ['kind-in-gezin'],
          },
        ],
        verbanden: [],
      }),
    )
    v.klopt('de melding heeft precies een houder', (await v.houders(id)).length === 1)
    const dossier = await v.stap('opent de melding', 'aanname', anna => openMelding(anna, id))
    const wegen = dossier.werk.find(w => w.soort === 'wegen')
    // five working days from the night it was sent, or sooner where the region says so
    v.klopt(
      'de weging telt vanaf het versturen',
      wegen?.vervaltOp !== null && Date.parse(wegen?.vervaltOp ?? '') <= Date.parse('2024-11-12T23:00:00.000Z'),
    )
    v.klopt(
      'de code zegt dat het is afgehandeld',
      (await langs('vraagt weer hoe het staat', b => b.stuur('code', { code }))).tekst.includes('afgehandeld'),
    )
    v.nietGebeurd(
      'een verzonnen code zei iets',
      (await langs('iemand raadt een code', b => b.stuur('code', { code: 'BBBB-CCCC-DDDD' }))).tekst.includes(
        'vinden wij niets',
      ),
    )
  },
}
