import { poging } from '../hand.ts'
import { doe, mijnWerk, openCasus } from '../handelingen.ts'
import { haalBesluit, laatsteVerzoek, voorstel, vraag } from '../rechten.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const DAG = '2015-10-05'

/**
 * A girl of fifteen asks for a copy of her own data (Wmo 2015 art. 5.3.2; dossier 1.9). Her father, who used the violence, asks for it too;
 * her brother of eight cannot ask. What she gets holds her own words, no other person's, and nothing before a second person decided.
 */
export const inzage15: Verhaal = {
  id: 'ijsselland-2014-inzage-15-jaar',
  titel: 'Een meisje van vijftien vraagt een kopie van haar gegevens, en krijgt alleen de hare',
  regio: 'ijsselland-2014',
  begin: `${DAG}T08:00:00.000Z`,
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Deventer', gezin('Proefmeer', '7411AC', ['2000-03-10', '2007-07-21'])),
      'team2',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus2', cas => openCasus(cas, casus))
    const open = await lees('opent de casus')
    const geboren = (dag: string) => open.personen.find(p => p.geboortedatum === dag)?.id ?? ''
    const [jip, saar] = [geboren('2000-03-10'), geboren('2007-07-21')]
    const wie = (rol: string) => open.casus.personen.find(p => p.rollen.includes(rol))?.id ?? ''
    const [moeder, vader] = [wie('slachtoffer'), wie('pleger')]
    const zeg = (persoon: string, verslag: string) => ({ persoon, op: DAG, verslag })
    await v.stap('legt vast hoe Jip het ziet', 'casus2', cas =>
      doe(cas, pad('kijken'), zeg(jip, 'Jipwoord: ik wil rust om te leren.')),
    )
    await v.stap('legt vast hoe haar moeder het ziet', 'casus2', cas =>
      doe(cas, pad('kijken'), zeg(moeder, 'Moederwoord: het valt wel mee.')),
    )
    await v.stap('legt uit welke rechten Jip heeft, en wie haar daarbij helpt', 'casus2', cas =>
      doe(cas, pad('rechten-uitleg'), {
        ...{ persoon: jip, wat: ['inzage', 'klacht', 'vertrouwenspersoon'], hoe: 'gesprek', dag: DAG },
      }),
    )
    v.klopt(
      'R004-111 de casus laat zien aan wie welke uitleg over rechten is gegeven, en wanneer',
      (await lees('leest wie uitleg kreeg')).casus.rechtenUitleg.some(
        u => u.persoon === jip && u.wat.includes('vertrouwenspersoon') && u.dag === DAG,
      ),
    )

    const dezeDag = { ontvangenOp: DAG }
    const vanVader = { hoedanigheid: 'ouder', vrager: vader, bevoegdheid: 'gezagsregister', ...dezeDag }
    const nee = await v.stap('hoort de vader om een kopie van Jip vragen', 'casus2', cas =>
      poging(cas.stuur(pad('verzoeken'), vraag({ persoon: jip, ...vanVader }))),
    )
    v.nietGebeurd(
      'wie het geweld gebruikte kreeg langs een kind te horen wat er is vastgelegd',
      nee.status === 409 && nee.velden.includes('vrager'),
    )
    const klein = await v.stap('hoort Saar van acht zelf om een kopie vragen', 'casus2', cas =>
      poging(cas.stuur(pad('verzoeken'), vraag({ persoon: saar, ...dezeDag }))),
    )
    v.klopt('een kind van acht vraagt het niet zelf', klein.status === 409 && klein.velden.includes('hoedanigheid'))
    const zonder = await v.stap('wil Jips verzoek aannemen zonder te zeggen of zij het overziet', 'casus2', cas =>
      poging(cas.stuur(pad('verzoeken'), vraag({ persoon: jip, kanWegen: false, ...dezeDag }))),
    )
    v.klopt('van twaalf tot zestien zegt eerst een mens of zij het overziet', zonder.velden.includes('kanWegen'))
    v.nietGebeurd(
      'een geweigerde vraag bleef ergens staan',
      !(await v.feiten(casus)).includes('VerzoekOntvangen') &&
        (await lees('leest de casus')).casus.verzoeken.length === 0,
    )

    await v.stap('neemt het verzoek van Jip aan', 'casus2', cas =>
      doe(cas, pad('verzoeken'), vraag({ persoon: jip, wat: 'Jip wil weten wat er over haar staat.', ...dezeDag })),
    )
    const verzoek = await v.stap('ziet het verzoek in de casus', 'casus2', cas => laatsteVerzoek(cas, casus, jip))
    const werk = (await v.stap('kijkt wat er te doen is', 'casus2', mijnWerk)) as unknown
    v.klopt('het verzoek staat met zijn termijn in het werk', JSON.stringify(werk).includes('rechtsverzoek'))
    const tegen = await v.stap('hoort de moeder bezwaar maken tegen de kopie van Jip', 'casus2', cas =>
      poging(
        cas.stuur(
          pad('verzoeken'),
          vraag({
            ...{ persoon: jip, recht: 'bezwaar', hoedanigheid: 'ouder', vrager: moeder, bevoegdheid: 'gezagsregister' },
            ...dezeDag,
          }),
        ),
      ),
    )
    v.klopt('twee vragen die elkaar tegenspreken lopen niet naast elkaar', tegen.velden.includes('recht'))

    const kopie = await v.stap('bekijkt de kopie vooraf', 'casus2', async cas =>
      JSON.stringify((await cas.haal(pad(`verzoeken/${verzoek}/kopie`))).inhoud),
    )
    v.klopt('in de kopie staan haar eigen woorden', kopie.includes('Jipwoord'))
    v.nietGebeurd(
      'in haar kopie stonden woorden van haar moeder, of wie meldde',
      !kopie.includes('Moederwoord') && !kopie.includes('Melder-Proefstuk'),
    )
    await v.stap('stelt voor de kopie te geven', 'casus2', cas =>
      doe(cas, pad('verzoeken/voorstel'), voorstel(verzoek)),
    )
    const zelf = await v.stap('wil zelf ook beslissen', 'casus2', cas =>
      poging(cas.stuur(pad('verzoeken/besluit'), { verzoek })),
    )
    const eerder = await v.stap('wil de brief al ophalen', 'casus2', cas =>
      poging(cas.haal(pad(`verzoeken/${verzoek}/besluit`))),
    )
    v.nietGebeurd(
      'een kopie ging weg op een paar ogen',
      zelf.status === 409 && eerder.status === 409 && !(await v.feiten(casus)).includes('InzageGegeven'),
    )
    await v.stap('beslist als tweede', 'team2', team => doe(team, pad('verzoeken/besluit'), { verzoek }))
    const brief = await v.stap('haalt de brief met de kopie op', 'casus2', cas => haalBesluit(cas, casus, verzoek))
    v.klopt('de brief is een pdf die bewaard blijft', brief.subarray(0, 5).toString('latin1') === '%PDF-')
    const eind = await lees('leest hoe het afliep')
    v.klopt(
      'het besluit staat vast, en de termijn is gestopt',
      eind.casus.verzoeken.find(x => x.verzoek === verzoek)?.stand === 'besloten' &&
        !eind.werk.some(w => w.soort === 'rechtsverzoek' && w.klaarOp === null),
    )
    const proces = await v.stap('probeert de kopie te lezen', 'proces', petra =>
      poging(petra.haal(pad(`verzoeken/${verzoek}/kopie`))),
    )
    v.nietGebeurd('de procesregisseur las de kopie van Jip', proces.status === 403)
  },
}
