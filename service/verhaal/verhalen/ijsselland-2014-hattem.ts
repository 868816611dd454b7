import {
  aanbod,
  biedAan,
  casussen,
  doe,
  meldingen,
  mijnWerk,
  openMelding,
  procesLijst,
  wieNeemtOp,
} from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { gewogen } from './naar-casus.ts'

const REGIO = 'ijsselland-2014'
type Gemeente = { naam: string; verwachtVertrek?: { naar: string; datum?: string } }

/**
 * Scripts 8 and 4 of the region: a report from Hattem is taken in, with the region it is expected to go to beside it (IJsselland 2014,
 * lines 156-162); and while the quality in a municipality falls short, the region keeps the family (lines 1018-1022). The document gives no
 * day of leaving, so that no new cases after that day cannot be told; nobody of a team in Hattem plays along here.
 */
export const ijssellandHattem: Verhaal = {
  id: 'ijsselland-2014-hattem',
  titel: 'IJsselland: een melding uit Hattem, dat naar verwachting naar Apeldoorn gaat',
  regio: REGIO,
  begin: '2015-09-07T07:30:00.000Z', // Monday 9:30
  async vertel(v) {
    const kaart = await v.stap('leest welke gemeenten bij de regio horen', 'aanname', anna =>
      gelukt(anna.haal<{ definitie: { gemeenten: Gemeente[] } }>(`/regios/${REGIO}`)),
    )
    const hattem = kaart.definitie.gemeenten.find(g => g.naam === 'Hattem')
    v.klopt(
      'Hattem hoort bij de regio, met Apeldoorn als verwachte regio',
      hattem?.verwachtVertrek?.naar === 'Apeldoorn',
    )
    v.nietGebeurd(
      'Kring verzon een dag waarop Hattem vertrekt',
      hattem !== undefined && hattem.verwachtVertrek?.datum === undefined,
    )
    const wie = await v.stap('vraagt waar een melding uit Hattem hoort', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Hattem', 'melding'),
    )
    v.klopt(
      'de melding hoort hier, en het antwoord noemt Apeldoorn',
      wie.organisation !== null && /Apeldoorn/.test(wie.warning ?? ''),
    )
    const zwolle = await v.stap('vraagt hetzelfde voor Zwolle', 'aanname', anna =>
      wieNeemtOp(anna, REGIO, 'Zwolle', 'melding'),
    )
    v.klopt('dezelfde organisatie neemt beide op', zwolle.organisation === wie.organisation)
    v.nietGebeurd('Zwolle krijgt de waarschuwing van Hattem', !/Apeldoorn/.test(zwolle.warning ?? ''))
    const vreemd = await v.stap('vraagt het voor Apeldoorn zelf', 'aanname', anna =>
      gelukt(anna.haal<{ error?: { code: string } }>(`/regios/${REGIO}/routes?gemeente=Apeldoorn&thema=melding`)),
    )
    v.nietGebeurd('Kring deed alsof Apeldoorn bij deze regio hoort', vreemd.error?.code === 'GEMEENTE_ONBEKEND')

    const { melding, dossier } = await gewogen(v, schoolmelding('Hattem', gezin('Proefveld', '8051AA', ['2010-04-02'])))
    const rij = await v.stap('bekijkt de rij meldingen van de regio', 'proces', petra => meldingen(petra))
    v.klopt(
      'de melding uit Hattem telt mee in de rij van de regio',
      rij.some(m => m.id === melding && m.gemeente === 'Hattem'),
    )
    v.klopt(
      'het eerste team in de keuze is dat van Hattem zelf',
      /Hattem/.test(dossier.ontvangers.find(o => o.eigen)?.naam ?? ''),
    )
    await v.stap('biedt het gezin aan het team van Hattem aan', 'aanname', anna => biedAan(anna, dossier))
    for (const [team, waar] of [
      ['team', 'Zwolle'],
      ['team2', 'Deventer'],
    ] as const) {
      const elders = await v.stap(`kijkt in ${waar} of er een aanbod ligt`, team, tom =>
        poging(tom.haal(`/meldingen/${melding}/overdracht`)),
      )
      v.nietGebeurd(`het team van ${waar} ziet het gezin uit Hattem`, elders.status === 404)
    }

    await v.zetKlok('2015-09-10T07:30:00.000Z')
    const post = await v.stap('leest dat er geen antwoord kwam', 'proces', petra => mijnWerk(petra))
    v.klopt(
      'de procesregie weet dat niemand aanvaardde',
      post.berichten.some(b => b.soort === 'klok-escalatie' && b.zaak?.id === melding),
    )
    v.klopt('de gever heeft het gezin nog', (await v.houders(melding)).length === 1)
    await v.stap('houdt de overdracht aan: de minimale kwaliteit is er lokaal nog niet', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding`, {
        grond: 'kwaliteit-te-laag',
        reden: 'Hattem heeft nog geen ketenregisseur; de regio blijft zolang aan zet.',
      }),
    )
    const toch = await v.stap('wil toch aanbieden', 'aanname', anna =>
      poging(anna.stuur(`/meldingen/${melding}/overdracht`, aanbod(dossier))),
    )
    v.nietGebeurd('een aangehouden gezin is overgedragen', toch.status === 409)
    const stil = await v.stap('bekijkt de rij meldingen opnieuw', 'proces', petra => meldingen(petra))
    v.klopt(
      'in de rij staat dat de overdracht is aangehouden',
      stil.find(m => m.id === melding)?.status === 'aangehouden',
    )

    await v.zetKlok('2015-10-05T07:30:00.000Z')
    await v.stap('heft de aanhouding op: Hattem wees een ketenregisseur aan', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/overdracht/aanhouding/einde`, { reden: 'Er is nu een ketenregisseur.' }),
    )
    const verder = await v.stap('leest het dossier', 'aanname', anna => openMelding(anna, melding))
    await v.stap('biedt het gezin opnieuw aan Hattem aan', 'aanname', anna => biedAan(anna, verder))
    const ligt = await v.stap('ziet bij wie het aanbod nu ligt', 'proces', petra => procesLijst(petra, 'overdrachten'))
    v.klopt(
      'het aanbod ligt bij Hattem',
      ligt.some(r => r.zaak.id === melding && /Hattem/.test(r.naar ?? '')),
    )
    v.nietGebeurd(
      'het gezin veranderde van houder zonder dat iemand aanvaardde',
      (await v.houders(melding)).length === 1 && !(await v.feiten(melding)).includes('OverdrachtAanvaard'),
    )
    const carla = await v.stap('bekijkt in Zwolle de eigen casussen', 'casus', c => casussen(c))
    v.nietGebeurd('het gezin uit Hattem kwam bij een team dat er niet bij hoort', carla.length === 0)
  },
}
