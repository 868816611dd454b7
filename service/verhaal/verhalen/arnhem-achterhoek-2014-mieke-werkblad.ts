import { meldingen } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { belde, indexmelding, meldInIndex, TREFFERVELDEN, uitIndex } from '../verwijsindex.ts'
import { mensId, teamId } from '../../vulling/inrichten.ts'
import { begin, collega, leesBlad, opBlad, signaal } from '../werkblad.ts'

const REGIO = 'arnhem-achterhoek-2014'

/**
 * Mieke, five: what the neighbourhood centre saw and what the school saw come together on one sheet, with consent of the mother. The team in the
 * neighbourhood registers her in the reference index, and the match tells whom to call: the guardian of another region. No report is needed
 * (Arnhem-Achterhoek 2014, lines 394-457). The text names Noord-Holland, which is no region of Kring; the guardian works in IJsselland here.
 */
export const arnhemMiekeWerkblad: Verhaal = {
  id: 'arnhem-achterhoek-2014-mieke-werkblad',
  titel: 'Arnhem: Mieke, buurt en school schrijven op een werkblad, zonder melding',
  regio: REGIO,
  begin: '2016-10-03T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const buiten = await v.stap('wil een werkblad beginnen voor een andere sector', 'buurt', bo =>
      poging(
        bo.stuur('/werkbladen', {
          ...{ titel: 'Kind bij de club', gemeente: 'Arnhem', sector: 'onderwijs', soort: 'meldcode', client: 'kind' },
        }),
      ),
    )
    v.nietGebeurd('een vrijwilliger werkte in een sector die niet de zijne is', buiten.code === 'BUITEN_BEREIK')
    const id = await v.stap('begint een werkblad zonder naam', 'buurt', bo =>
      begin(bo, 'Kind bij de kinderclub', 'Arnhem', 'vrijwilligers'),
    )
    const lees = (waarom: string, wie = 'buurt') => v.stap(waarom, wie, hand => leesBlad(hand, id))
    await v.stap('noteert dat moeder in paniek was', 'buurt', bo =>
      opBlad(
        bo,
        id,
        'signalen',
        signaal('2016-09-12', 'Moeder wist niet waar haar kind was, maar had haar zelf gebracht.', ['ouder-in-paniek']),
      ),
    )
    await v.stap('noteert dat zij moe en stil is', 'buurt', bo =>
      opBlad(
        bo,
        id,
        'signalen',
        signaal('2016-09-26', 'Moe, stil, weinig contact met andere kinderen.', ['moe', 'teruggetrokken']),
      ),
    )
    await v.stap('rondt stap 1 af', 'buurt', bo =>
      opBlad(bo, id, 'stappen', { stap: 1, uitkomst: 'Ik maak me zorgen.', op: '2016-10-03' }),
    )
    const dicht = await v.stap('wil het werkblad openen', 'jeugdteam', jip => poging(jip.haal(`/werkbladen/${id}`)))
    v.nietGebeurd('het team in de wijk las mee voor dat gevraagd was', dicht.status === 404)
    const zonder = { ...collega(REGIO, 'mentor', 'school'), grond: 'eigen-organisatie' }
    const grond = await v.stap('wil de school erbij zetten zonder grond', 'buurt', bo =>
      poging(bo.stuur(`/werkbladen/${id}/mensen`, zonder)),
    )
    v.nietGebeurd('er werd buiten de organisatie gedeeld zonder grond', grond.status === 422)
    await v.stap('noteert het overleg met een collega', 'buurt', bo =>
      opBlad(bo, id, 'consulten', {
        met: 'collega',
        anoniem: 'ja',
        op: '2016-10-03',
        raad: 'Vraag moeder of je met school mag praten.',
      }),
    )
    await v.stap('rondt stap 2 af', 'buurt', bo =>
      opBlad(bo, id, 'stappen', { stap: 2, uitkomst: 'Eerst met moeder praten.', op: '2016-10-03' }),
    )
    await v.stap('noteert dat het gesprek met moeder niet lukte', 'buurt', bo =>
      opBlad(bo, id, 'gesprekken', {
        met: 'ouder',
        op: '2016-10-03',
        gelukt: 'nee',
        waarom: 'durfde-niet',
        verslag: 'Zij had haast en ik wist niet hoe ik moest beginnen.',
      }),
    )
    await v.stap('zegt waarom het stilstaat', 'buurt', bo =>
      opBlad(bo, id, 'stilstand', { reden: 'durf-niet', toelichting: 'Zij kan ineens boos worden.' }),
    )
    v.klopt('er staat wat kan helpen', (await lees('leest wat kan helpen')).steunBij.includes('oefen-gesprek'))
    await v.stap('praat met moeder, nu lukt het', 'buurt', bo =>
      opBlad(bo, id, 'gesprekken', {
        met: 'ouder',
        op: '2016-10-03',
        gelukt: 'ja',
        verslag: 'Zij vindt het goed dat ik met school praat.',
      }),
    )
    await v.stap('zet de school erbij, met toestemming', 'buurt', bo =>
      opBlad(bo, id, 'mensen', { ...zonder, grond: 'toestemming', reden: 'Moeder zei ja.' }),
    )
    await v.stap('noteert wat de school ziet', 'mentor', mees =>
      opBlad(
        mees,
        id,
        'signalen',
        signaal(
          '2016-09-19',
          'Vaak meer dan een half uur te laat, vaak ziek gemeld.',
          ['schoolverzuim', 'vaak-ziek-gemeld'],
          { soort: 'feit', bron: 'register' },
        ),
      ),
    )
    const samen = await lees('leest alles op volgorde', 'mentor')
    v.klopt(
      'wat de buurt en de school zagen staat op een tijdlijn',
      samen.werkblad.signalen.map(s => s.op).join() === '2016-09-12,2016-09-19,2016-09-26',
    )
    v.klopt(
      'een mislukt gesprek staat er met de reden',
      samen.werkblad.gesprekken.some(g => !g.gelukt && g.waarom === 'durfde-niet'),
    )
    const mieke = { voornamen: 'Mieke', achternaam: 'Proefweg', geboortedatum: '2011-05-30', geslacht: 'v' }
    const mag = await v.stap('wil haar zelf aanmelden in de verwijsindex', 'buurt', bo =>
      poging(bo.stuur('/verwijsindex/signalen', indexmelding(mieke))),
    )
    v.nietGebeurd('het buurthuis, dat niet bevoegd is, meldde haar aan', mag.code === 'BUITEN_BEREIK')
    await v.elders('staat als gezinsvoogd in de index', 'jeugdhulp.ijsselland-2014', joost =>
      meldInIndex(joost, mieke, { gemeente: 'Zwolle', als: 'jeugdhulp', bereikbaar: '038 000 0000' }),
    )
    await v.stap('zet het team in de wijk erbij, met toestemming', 'buurt', bo =>
      opBlad(bo, id, 'mensen', {
        mens: mensId(`jeugdteam.${REGIO}`),
        organisatie: teamId(REGIO, 'Arnhem'),
        ...{ grond: 'toestemming', reden: 'Moeder zei ja.' },
      }),
    )
    await v.stap('noteert het overleg met de leidinggevende', 'jeugdteam', jip =>
      opBlad(jip, id, 'consulten', {
        ...{ met: 'collega', anoniem: 'ja', op: '2016-10-03', raad: 'De signalen worden ernstig: meld in de index.' },
      }),
    )
    const aangemeld = await v.stap('meldt haar aan in de verwijsindex', 'jeugdteam', jip =>
      meldInIndex(jip, mieke, { als: 'ondersteuning', bereikbaar: '026 000 0002' }),
    )
    const treffer = (await v.stap('ziet een treffer', 'jeugdteam', jip => uitIndex(jip, aangemeld)))?.treffers[0]
    v.klopt(
      'de treffer zegt wie te bellen is: de gezinsvoogd van elders',
      treffer?.soort === 'jongere' && treffer.organisatie === 'Jeugdhulp Proef (Zwolle)',
    )
    v.nietGebeurd(
      'de treffer zei waarom, of iets van een zaak',
      Object.keys(treffer ?? {})
        .toSorted()
        .join() === TREFFERVELDEN,
    )
    await v.stap('belt de gezinsvoogd', 'jeugdteam', jip => belde(jip, treffer?.id ?? '', 'gesproken'))
    v.klopt(
      'dat er gebeld is staat vast',
      (await v.stap('leest terug', 'jeugdteam', jip => uitIndex(jip, aangemeld)))?.treffers[0]?.contacten[0]
        ?.uitkomst === 'gesproken',
    )
    await v.stap('rondt stap 3 af', 'buurt', bo =>
      opBlad(bo, id, 'stappen', { stap: 3, uitkomst: 'Moeder doet mee.', op: '2016-10-03' }),
    )
    await v.stap('weegt en kiest hulp', 'buurt', bo =>
      opBlad(bo, id, 'weging', {
        antwoorden: { vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'ja', aanvaardt: 'ja', resultaat: 'nog-niet' },
        ...{ acuut: 'nee', structureel: 'nee', onthulling: 'nee', reden: 'Moeder vraagt zelf hulp aan school.' },
        besluit: { melden: 'nee', hulp: 'organiseren', reden: 'Hulp thuis en op school past.' },
      }),
    )
    await v.stap('spreekt steun af op school', 'mentor', mees =>
      opBlad(mees, id, 'steun', {
        steun: 'school-maatschappelijk-werk',
        afspraak: 'Helpt moeder om op tijd te komen.',
      }),
    )
    const eind = await lees('leest het besluit terug')
    v.klopt('niet melden is een geldige uitkomst', eind.werkblad.besluit?.melden === false && eind.stap === 6)
    v.klopt('elke stap heeft wie haar zette', Object.keys(eind.werkblad.stappen).length === 5)
    const vreemd = await v.stap('wil het werkblad sluiten dat niet van hem is', 'mentor', mees =>
      poging(mees.stuur(`/werkbladen/${id}/sluiting`, { reden: 'Klaar.' })),
    )
    v.nietGebeurd('een ander sloot het werkblad', vreemd.status === 409)
    await v.stap('sluit het werkblad', 'buurt', bo => opBlad(bo, id, 'sluiting', { reden: 'De hulp loopt.' }))
    v.klopt('het werkblad is dicht', (await lees('kijkt nog eens')).werkblad.status === 'gesloten')
    const rij = await v.stap('bekijkt de meldingen', 'aanname', anna => meldingen(anna))
    v.nietGebeurd('er kwam vanzelf een melding', rij.length === 0 && eind.werkblad.zendingen.length === 0)
    const huisarts = await v.stap('raadt het nummer van het werkblad', 'huisarts', h =>
      poging(h.haal(`/werkbladen/${id}`)),
    )
    v.nietGebeurd('wie het nummer raadde las het werkblad', huisarts.status === 404)
  },
}
