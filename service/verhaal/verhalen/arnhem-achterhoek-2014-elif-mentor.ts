import { mijnWerk } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { begin, collega, leesBlad, opBlad, signaal } from '../werkblad.ts'

const REGIO = 'arnhem-achterhoek-2014'

/**
 * Elif, seventeen, as it could have gone (Arnhem-Achterhoek 2014, lines 1046-1101): her mentor and a teacher talked to her once and nothing
 * followed. Here the mentor keeps a worksheet: the signs come together, an expert is asked before anybody speaks at home, and the warning of being
 * left behind abroad is there before the holiday. The text ends with a marriage abroad; this story ends with a report in time.
 */
export const arnhemElifMentor: Verhaal = {
  id: 'arnhem-achterhoek-2014-elif-mentor',
  titel: 'Arnhem: Elif, de mentor schrijft op, en het komt op tijd bij Veilig Thuis',
  regio: REGIO,
  begin: '2016-05-09T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const naam = await v.stap('wil een werkblad op naam beginnen', 'mentor', mees =>
      poging(
        mees.stuur('/werkbladen', {
          ...{ titel: 'Elif Voorbeeldsma', gemeente: 'Arnhem', sector: 'onderwijs', soort: 'meldcode', client: 'kind' },
        }),
      ),
    )
    v.nietGebeurd('er kwam een werkblad met een naam als titel', naam.status === 422)
    const id = await v.stap('begint een werkblad zonder naam', 'mentor', mees =>
      begin(mees, 'Leerling uit 5 vwo', 'Arnhem', 'onderwijs'),
    )
    const lees = (waarom: string, wie = 'mentor') => v.stap(waarom, wie, hand => leesBlad(hand, id))
    await v.stap('noteert dat zij vaak niet op school is', 'mentor', mees =>
      opBlad(
        mees,
        id,
        'signalen',
        signaal('2016-04-11', 'Vier lessen gemist.', ['schoolverzuim'], { soort: 'feit', bron: 'register' }),
      ),
    )
    v.nietGebeurd('verzuim alleen gaf een waarschuwing', (await lees('kijkt')).werkblad.waarschuwing === null)
    const dina = await v.stap('wil als collega meelezen', 'docent', d => poging(d.haal(`/werkbladen/${id}`)))
    v.nietGebeurd('een collega las mee zonder dat de mentor dat vroeg', dina.status === 404)
    await v.stap('zet de docent erbij', 'mentor', mees =>
      opBlad(mees, id, 'mensen', { ...collega(REGIO, 'docent', 'school'), grond: 'eigen-organisatie' }),
    )
    await v.stap('noteert het letsel dat zij zag', 'docent', d =>
      opBlad(
        d,
        id,
        'signalen',
        signaal('2016-04-18', 'Blauwe plek bij haar oog.', ['letsel-onverklaard', 'familie-eer'], { letsel: 'ja' }),
      ),
    )
    await v.stap('noteert dat zij een week ziek gemeld was', 'mentor', mees =>
      opBlad(
        mees,
        id,
        'signalen',
        signaal('2016-04-25', 'Een week ziek gemeld.', ['vaak-ziek-gemeld'], { soort: 'feit', bron: 'register' }),
      ),
    )
    await v.stap('rondt stap 1 af', 'mentor', mees =>
      opBlad(mees, id, 'stappen', { stap: 1, uitkomst: 'Te veel om te laten gaan.', op: '2016-05-09' }),
    )
    const samen = await lees('leest de signalen op volgorde', 'docent')
    v.klopt(
      'de signalen van beiden staan op een tijdlijn',
      samen.werkblad.signalen.map(s => s.op).join() === '2016-04-11,2016-04-18,2016-04-25' &&
        new Set(samen.werkblad.signalen.map(s => s.door)).size === 2,
    )
    v.klopt('bij eer vraagt het werkblad eerst een deskundige', samen.deskundigeNodig.includes('eergerelateerd'))
    const gesprek = { met: 'ouder', op: '2016-05-09', gelukt: 'ja', verslag: 'Vader kwam langs.' }
    const thuis = await v.stap('wil meteen met vader praten', 'mentor', mees =>
      poging(mees.stuur(`/werkbladen/${id}/gesprekken`, gesprek)),
    )
    v.nietGebeurd('iemand sprak de familie voor een deskundige was gevraagd', thuis.status === 409)
    await v.stap('vraagt raad aan Veilig Thuis, zonder naam', 'mentor', mees =>
      opBlad(mees, id, 'advies', { vraag: 'Leerling van 17, letsel, de eer van de familie speelt mee. Hoe begin ik?' }),
    )
    const vraag = await v.stap('leest de vraag', 'aanname', async anna => {
      const { vragen } = await gelukt(anna.haal<{ vragen: { id: string; vraag: string }[] }>('/werkbladvragen'))
      return vragen[0]
    })
    v.nietGebeurd('Veilig Thuis las een naam in de vraag', vraag !== undefined && !vraag.vraag.includes('Elif'))
    await v.stap('antwoordt', 'aanname', anna =>
      gelukt(
        anna.stuur(`/werkbladvragen/${vraag?.id ?? ''}/antwoord`, {
          antwoord: 'Vraag een deskundige. Spreek haar alleen, niet thuis, en stuur geen brief.',
        }),
      ),
    )
    v.klopt(
      'het antwoord staat op het werkblad',
      (await lees('leest de raad')).post.some(
        p => p.soort === 'advies' && p.antwoord?.startsWith('Vraag een') === true,
      ),
    )
    await v.stap('spreekt een deskundige over eer', 'mentor', mees =>
      opBlad(mees, id, 'consulten', {
        ...{
          met: 'deskundige',
          vorm: 'eergerelateerd',
          anoniem: 'ja',
          op: '2016-05-09',
          raad: 'Praat alleen met haar. Niets naar huis.',
        },
      }),
    )
    await v.stap('rondt stap 2 af', 'mentor', mees =>
      opBlad(mees, id, 'stappen', { stap: 2, uitkomst: 'Eerst met haar alleen.', op: '2016-05-09' }),
    )
    await v.zetKlok('2016-05-26T07:00:00.000Z')
    const werk = await v.stap('ziet dat de volgende stap wacht', 'mentor', mees => mijnWerk(mees))
    v.klopt(
      'een stap die blijft liggen is werk',
      werk.werk.some(w => w.soort === 'meldcode-stap' && w.zaak.id === id),
    )
    await v.stap('zegt waarom het stilstaat', 'mentor', mees =>
      opBlad(mees, id, 'stilstand', { reden: 'durf-niet', toelichting: 'Ik ben bang dat het thuis erger wordt.' }),
    )
    v.klopt('het werkblad stelt steun voor', (await lees('leest wat kan helpen')).steunBij.includes('samen-gesprek'))
    await v.stap('spreekt haar met de mentor samen, op school', 'docent', d =>
      opBlad(d, id, 'gesprekken', {
        met: 'kind',
        op: '2016-05-26',
        gelukt: 'ja',
        verslag: 'Zij zegt weinig. Zij is bang voor de zomer.',
      }),
    )
    await v.stap('noteert dat zij steeds gebracht wordt en dat er over een reis gesproken wordt', 'mentor', mees =>
      opBlad(
        mees,
        id,
        'signalen',
        signaal('2016-05-25', 'Elke dag gebracht. Vader belt veel met familie in het buitenland.', [
          'gehaald-en-gebracht',
          'reis-familie-buitenland',
        ]),
      ),
    )
    const gewaarschuwd = await lees('ziet de waarschuwing')
    v.klopt(
      'de waarschuwing voor achterlating is er voor de uitschrijving',
      gewaarschuwd.werkblad.waarschuwing !== null,
    )
    await v.stap('rondt stap 3 af', 'docent', d =>
      opBlad(d, id, 'stappen', { stap: 3, uitkomst: 'Zij is bang en wil hulp.', op: '2016-05-26' }),
    )
    const melding = {
      ...{ crisis: 'nee', wegingMee: 'ja', vormen: [], bereikbaar: '026 000 0000', veiligMoment: 'tijdens schooltijd' },
      ...{ gezinWeet: 'onveilig', gezinReden: 'Zij loopt gevaar als haar vader het weet.' },
      signalen: gewaarschuwd.werkblad.signalen.map(s => s.id),
      personen: [
        {
          ...{ voornamen: 'Elif', achternaam: 'Voorbeeldsma', geboortedatum: '1999-03-02', geslacht: 'v' },
          rollen: ['slachtoffer'],
        },
      ],
    }
    const sprong = await v.stap('wil melden zonder te wegen', 'mentor', mees =>
      poging(mees.stuur(`/werkbladen/${id}/melding`, melding)),
    )
    v.nietGebeurd('er werd gemeld zonder vastgelegde weging', sprong.status === 409)
    await v.stap('weegt en besluit te melden', 'mentor', mees =>
      opBlad(mees, id, 'weging', {
        ...{ antwoorden: { vermoeden: 'ja', onveilig: 'ja' }, acuut: 'ja', structureel: 'ja', onthulling: 'ja' },
        reden: 'Letsel, controle en een reis voor de zomer.',
        besluit: { melden: 'ja', hulp: 'organiseren', reden: 'Dit kan de school niet veilig maken.' },
      }),
    )
    await v.stap('maakt de melding met wat zij koos', 'mentor', mees => opBlad(mees, id, 'melding', melding))
    const na = await lees('ziet dat het aankwam')
    const post = na.post.find(p => p.soort === 'melding')
    v.klopt(
      'de melding is aangekomen en Veilig Thuis heeft haar',
      post?.stand === 'aangekomen' && (await v.houders(post.id)).length === 1,
    )
    v.klopt('het werkblad toont dat Veilig Thuis iedereen informeert, voor een dag', post?.informerenVoor !== null)
    const dossier = await v.stap('opent de melding', 'aanname', anna =>
      gelukt(
        anna.haal<{ melding: { toedracht: { verhaal: string } }; teksten: { [id: string]: string } }>(
          `/meldingen/${post?.id ?? ''}`,
        ),
      ),
    )
    const verhaal = dossier.teksten[dossier.melding.toedracht.verhaal] ?? ''
    v.klopt(
      'niets is overgetypt: de signalen en de weging staan in de melding',
      verhaal.includes('Blauwe plek') && verhaal.includes('een reis voor de zomer'),
    )
    v.klopt('in de melding staat dat de familie het niet weet, en waarom', verhaal.includes('dat is niet veilig'))
    const blik = await v.stap('wil het werkblad zelf lezen', 'aanname', anna => poging(anna.haal(`/werkbladen/${id}`)))
    v.nietGebeurd('Veilig Thuis las het werkblad van de school', blik.status === 403)
    await v.stap('laat de mentor weten wat er gebeurt', 'aanname', anna =>
      gelukt(
        anna.stuur(`/meldingen/${post?.id ?? ''}/terugkoppeling`, {
          verslag: 'Wij spreken haar vandaag op school. Er gaat niets naar huis.',
        }),
      ),
    )
    v.klopt(
      'de mentor leest wat Veilig Thuis deed',
      (await lees('leest de terugkoppeling')).post.some(p => p.terug?.startsWith('Wij spreken haar') === true),
    )
    const brieven = await v.feiten(post?.id ?? '')
    v.nietGebeurd('er ging een brief naar huis', !brieven.includes('PersoonGeinformeerd'))
  },
}
