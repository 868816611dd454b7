import { gelukt, poging } from '../hand.ts'
import { doe, meldingen } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { codeIn, Voorbijganger } from '../voorbijganger.ts'
import { begin, leesBlad, opBlad, signaal } from '../werkblad.ts'

const REGIO = 'utrecht-amersfoort-2015'
const STAD = 'Utrecht'
type Rij = { id: string; soort: string; stand: string }
type Blad = { inhoud: { [veld: string]: string | null } | null }
type Advies = { uitkomst: string; naar: string | null; vormen: string[]; samenvatting: string }
const vraag = {
  verhaal: 'Verzonnen: vroeger hoorde ik elke nacht geschreeuw uit de slaapkamer. Ik word er nog wakker van.',
  ...{
    gemeente: STAD,
    langs: 'bellen',
    bereik: '06 00000023',
    wanneer: 'na het eten',
    voicemail: 'nee',
    woord: 'kompas',
  },
}

/**
 * Pieter, twenty-three, heard his father at night as a child and never told anybody, for fear that it would cost his mother her life (Utrecht and
 * Amersfoort 2015, lines 18-28). The text ends without help. Here he asks by night without a name, and gets help for himself; and, as it could
 * have gone, a teacher sees a boy of eight with the same signs and goes through the steps. The two are told as different families.
 */
export const utrechtPieter: Verhaal = {
  id: 'utrecht-amersfoort-2015-pieter',
  titel: 'Utrecht en Amersfoort: Pieter, die nooit iets durfde te zeggen',
  regio: REGIO,
  begin: '2016-05-10T23:40:00.000Z', // in the night
  async vertel(v) {
    const langs = <T>(titel: string, doet: (b: Voorbijganger) => Promise<T>) =>
      v.buiten(titel, adres => doet(new Voorbijganger(adres, REGIO)))
    const rij = (waarom: string) =>
      v.stap(waarom, 'aanname', async b => (await gelukt(b.haal<{ vragen: Rij[] }>('/deurvragen'))).vragen)

    let koekjes = -1
    const blad = await langs('zoekt ’s nachts of het telt wat hij hoorde', async b => {
      const gelezen = await b.haal('soorten')
      koekjes = b.koekjes
      return gelezen
    })
    v.klopt('er staat dat wie het hoort er ook last van heeft', blad.tekst.includes('ook door de muur heen'))
    v.klopt('de weg weg staat voor al het andere', blad.html.indexOf('id="weg"') < blad.html.indexOf('<h1'))
    v.nietGebeurd('zijn bezoek liet een koekje achter', koekjes === 0)
    const gesteld = await langs('vraagt raad, zonder naam', b => b.stuur('vraag', vraag))
    const code = codeIn(gesteld.html) ?? ''
    v.klopt('hij krijgt een code die niets zegt', code !== '' && !code.includes('23'))

    await v.zetKlok('2016-05-11T07:00:00.000Z')
    const [binnen, ...meer] = await rij('ziet in de ochtend wat er binnenkwam')
    const id = binnen?.id ?? ''
    v.klopt('er is een vraag om advies', binnen?.soort === 'advies' && meer.length === 0)
    await v.stap('pakt het op', 'aanname', anna => doe(anna, `/deurvragen/${id}/oppakken`))
    const gelezen = await v.stap('leest wat hij schreef en wanneer bellen veilig is', 'aanname', anna =>
      gelukt(anna.haal<Blad>(`/deurvragen/${id}`)),
    )
    v.nietGebeurd('er werd een naam gevraagd of bewaard', (gelezen.inhoud?.['naam'] ?? null) === null)
    v.klopt('het veilige moment en het woord staan erbij', gelezen.inhoud?.['woord'] === vraag.woord)
    const advies = {
      ...{ kanaal: 'telefoon', hoedanigheid: 'slachtoffer', vormen: ['kind-getuige'], gemeente: STAD, soort: 'advies' },
      ...{ uitkomst: 'doorverwezen', naar: 'hulp bij slaap en schrik, van vroeger (verzonnen)' },
    }
    const herkenbaar = await v.stap('schrijft per ongeluk zijn nummer in het advies', 'aanname', anna =>
      poging(anna.stuur(`/deurvragen/${id}/advies`, { ...advies, samenvatting: `Belt vanaf ${vraag.bereik}.` })),
    )
    v.nietGebeurd('waaraan hij te herkennen is kwam in een advies', herkenbaar.status === 422)
    await v.stap('vraagt of moeder of een kind nu gevaar loopt, en legt het advies vast', 'aanname', anna =>
      doe(anna, `/deurvragen/${id}/advies`, {
        ...advies,
        samenvatting:
          'Volwassen getuige van vroeger. Ouders uit elkaar, geen kinderen thuis, nu geen gevaar (verzonnen).',
      }),
    )
    const { adviezen } = await v.stap('leest terug wat bewaard blijft', 'aanname', anna =>
      gelukt(anna.haal<{ adviezen: Advies[] }>('/adviezen')),
    )
    v.klopt(
      'een advies zonder naam en zonder melding, met waarheen en in welke vorm',
      adviezen.length === 1 && adviezen[0]?.naar !== null && adviezen[0]?.vormen.join() === 'kind-getuige',
    )
    const na = await v.stap('kijkt of zijn eigen woorden er nog zijn', 'aanname', anna =>
      gelukt(anna.haal<Blad>(`/deurvragen/${id}`)),
    )
    v.nietGebeurd('wat hij schreef bleef bewaard', na.inhoud === null)
    const rijen = await v.stap('bekijkt de meldingen', 'aanname', anna => meldingen(anna))
    const casussen = await v.stap('bekijkt de casussen', 'casus', carla =>
      gelukt(carla.haal<{ casussen: unknown[] }>('/casussen')),
    )
    v.nietGebeurd(
      'van een advies alleen kwam een melding of een casus over zijn ouders',
      rijen.length === 0 && casussen.casussen.length === 0,
    )

    await v.zetKlok('2016-05-17T08:00:00.000Z')
    const werkblad = await v.stap(
      'ziet een jongen van acht die ’s nachts niet slaapt, en begint een werkblad',
      'mentor',
      m => begin(m, 'Leerling uit groep vijf', STAD, 'onderwijs'),
    )
    const lees = (waarom: string) => v.stap(waarom, 'mentor', m => leesBlad(m, werkblad))
    await v.stap('noteert wat hij zag, apart van wat hij denkt', 'mentor', m =>
      opBlad(
        m,
        werkblad,
        'signalen',
        signaal('2016-05-16', 'Valt in slaap in de klas. Bang voor mannenstemmen.', ['moe'], {
          duiding: 'Ik denk dat er ’s nachts thuis iets gebeurt.',
        }),
      ),
    )
    await v.stap('noteert dat moeder blauwe plekken had', 'mentor', m =>
      opBlad(m, werkblad, 'signalen', signaal('2016-05-17', 'Moeder had een opgezwollen oog bij het hek.', [])),
    )
    const zet = (stap: number, uitkomst: string) =>
      v.stap(`rondt stap ${stap} af`, 'mentor', m =>
        opBlad(m, werkblad, 'stappen', { stap, uitkomst, op: '2016-05-17' }),
      )
    const sprong = await v.stap('wil stap 2 zetten voor stap 1', 'mentor', m =>
      poging(m.stuur(`/werkbladen/${werkblad}/stappen`, { stap: 2, uitkomst: 'Alvast.', op: '2016-05-17' })),
    )
    v.nietGebeurd('een stap van de meldcode kwam voor zijn beurt', sprong.status === 409)
    await zet(1, 'Genoeg om met een collega te praten.')
    await v.stap('noteert het overleg met een collega', 'mentor', m =>
      opBlad(m, werkblad, 'consulten', {
        ...{ met: 'aandachtsfunctionaris', anoniem: 'ja', op: '2016-05-17', raad: 'Praat met hem, op school.' },
      }),
    )
    await zet(2, 'Eerst met hem praten.')
    await v.stap('praat met hem: hij durft niets te zeggen', 'mentor', m =>
      opBlad(m, werkblad, 'gesprekken', {
        ...{ met: 'kind', op: '2016-05-17', gelukt: 'ja' },
        verslag: 'Hij zegt: als ik iets vertel gaat mama dood.',
      }),
    )
    await zet(3, 'Hij is bang om te vertellen.')
    const ongewogen = await v.stap('wil besluiten zonder te wegen', 'mentor', m =>
      poging(m.stuur(`/werkbladen/${werkblad}/besluit`, { melden: 'ja', hulp: 'niet', reden: 'Nu.' })),
    )
    v.nietGebeurd('er werd besloten zonder weging', ongewogen.status === 409)
    await v.stap('weegt, en kiest in stap 5: melden', 'mentor', m =>
      opBlad(m, werkblad, 'weging', {
        ...{ antwoorden: { vermoeden: 'ja', onveilig: 'ja' }, acuut: 'nee', structureel: 'ja', onthulling: 'ja' },
        reden: 'Hij is getuige van geweld tegen zijn moeder.',
        besluit: { melden: 'ja', hulp: 'niet', reden: 'Dit maakt de school niet veilig.' },
      }),
    )
    const samen = await lees('leest de vijf stappen terug')
    v.klopt('de vijf stappen staan er op volgorde, met een keuze in stap 5', samen.stap === 6)
    await v.stap('maakt de melding, met een kind dat getuige is', 'mentor', m =>
      opBlad(m, werkblad, 'melding', {
        ...{ crisis: 'nee', wegingMee: 'ja', vormen: ['kind-getuige'], bereikbaar: '030 000 0000' },
        ...{ gezinWeet: 'onveilig', gezinReden: 'Hij is bang dat zijn moeder iets overkomt als zijn vader het hoort.' },
        signalen: samen.werkblad.signalen.map(s => s.id),
        personen: [
          {
            ...{ voornamen: 'Proef', achternaam: 'Voorbeeldsma', geboortedatum: '2008-03-02', geslacht: 'm' },
            rollen: ['kind-in-gezin'],
          },
        ],
      }),
    )
    const post = (await lees('ziet dat het aankwam')).post.find(p => p.soort === 'melding')
    v.klopt('Veilig Thuis heeft de melding', post !== undefined && (await v.houders(post.id)).length === 1)
    const melding = await v.stap('opent de melding', 'aanname', anna =>
      gelukt(
        anna.haal<{ melding: { toedracht: { vormen: string[]; verhaal: string } }; teksten: { [id: string]: string } }>(
          `/meldingen/${post?.id ?? ''}`,
        ),
      ),
    )
    v.klopt(
      'de melding draagt de vorm: getuige van partnergeweld',
      melding.melding.toedracht.vormen.includes('kind-getuige'),
    )
    v.klopt(
      'er staat bij dat praten thuis gevaar geeft',
      (melding.teksten[melding.melding.toedracht.verhaal] ?? '').includes('dat is niet veilig'),
    )
  },
}
