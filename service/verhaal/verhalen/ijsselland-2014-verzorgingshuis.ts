import type { AannameInvoer } from '../../../keten/melding/index.ts'
import { meldingen, neemAan, openCasus, openMelding } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const oudere: AannameInvoer['personen'][number] = {
  voornamen: 'Truus',
  achternaam: 'Proefhuis',
  geboortedatum: '1933-02-08',
  geslacht: 'v',
  rollen: ['slachtoffer'],
  postcode: '8011AD',
  huisnummer: '1',
}
const ander = (voornamen: string, achternaam: string): AannameInvoer['personen'][number] => ({
  voornamen,
  achternaam,
  geboortedatum: '1964',
  geslacht: 'm',
  rollen: ['pleger'],
})
const over = (
  wie: AannameInvoer['personen'][number],
  soort: 'beroepskracht' | 'kind',
  context: AannameInvoer['context'],
) =>
  schoolmelding('Zwolle', [oudere, wie], {
    vormen: ['ouderenmishandeling'],
    aard: ['lichamelijk'],
    plaats: 'onbekend',
    verhaal: 'De verzorgende zag blauwe plekken bij een bewoonster (verzonnen).',
    kindcheck: 'niet-van-toepassing',
    melder: {
      naam: 'Melder-Proefstuk',
      hoedanigheid: 'verzorgende',
      beroepsmatig: true,
      organisatieNaam: 'Huis De Proef',
      bereikbaar: '000-0000000',
      anonimiteit: 'open',
    },
    verbanden: [{ van: 1, naar: 0, soort, geweld: true }],
    ...(context === undefined ? {} : { context }),
  })

/**
 * Script 5 of the region: a woman in a care home. Hurt by a carer, the report belongs with the inspectorate; hurt by her own son, it takes
 * the normal route (IJsselland 2014, lines 86-94, 924-928). What the inspectorate does is not told here.
 */
export const ijssellandVerzorgingshuis: Verhaal = {
  id: 'ijsselland-2014-verzorgingshuis',
  titel: 'IJsselland: een oudere in een verzorgingshuis, geslagen door een verzorger of door haar zoon',
  regio: 'ijsselland-2014',
  begin: '2015-02-09T08:30:00.000Z',
  async vertel(v) {
    const zorg = over(ander('Verzorger', 'Proefman'), 'beroepskracht', 'professioneel')
    const uit = await v.stap('wil een melding over een verzorger aannemen', 'aanname', anna =>
      anna.stuur<{ code: string; detail: string }>('/meldingen', zorg),
    )
    v.klopt('Kring noemt het juiste adres: de inspectie', /inspectie/i.test(uit.inhoud.detail))
    v.nietGebeurd('een melding over een verzorger kwam in de keten', uit.inhoud.code === 'BUITEN_BEREIK')
    const leeg = await v.stap('kijkt of er iets is blijven staan', 'aanname', anna => meldingen(anna))
    v.nietGebeurd('er bleef een halve melding achter', leeg.length === 0)

    const nu = await v.stap('hoort dat zij nu in gevaar is en neemt het toch aan', 'aanname', anna =>
      neemAan(anna, { ...zorg, acuut: true }),
    )
    v.nietGebeurd('iemand in acuut gevaar werd doorgestuurd', (await v.houders(nu)).length === 1)

    const { melding, casus } = await naarCasus(v, over(ander('Zoon', 'Proefhuis'), 'kind', 'familie'), 'team')
    v.klopt('een melding over haar zoon gaat de gewone weg', (await v.houders(casus)).length === 1)
    v.nietGebeurd('de plaats besliste in plaats van de relatie', (await v.feiten(melding)).includes('MeldingOntvangen'))
    const dossier = await v.stap('leest de melding terug', 'aanname', anna => openMelding(anna, melding))
    v.klopt(
      'er is geen kind in beeld',
      dossier.melding.personen.every(p => !p.kind),
    )
    const open = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    v.klopt(
      'de zoon staat erin als wie het geweld gebruikt',
      open.casus.personen.some(p => p.rollen.includes('pleger')),
    )
    v.nietGebeurd('de verzorger staat in deze casus', open.casus.personen.length === 2)
    const buren = await v.stap('probeert de casus vanuit Deventer te openen', 'team2', tessa =>
      poging(tessa.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet haar', buren.status === 404)
    v.klopt(
      'niemand kreeg werk over een kind',
      open.werk.every(w => w.soort !== 'kind-spreken'),
    )
  },
}
