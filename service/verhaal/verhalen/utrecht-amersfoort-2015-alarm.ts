import type { CasusDossier } from '../dossiers.ts'
import { gelukt, poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import { organisatieId } from '../../vulling/inrichten.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

const REGIO = 'utrecht-amersfoort-2015'
const VT = organisatieId(REGIO, 'veilig-thuis')
const APPARAAT = 'verhaal-0001'

type Blad = {
  organisatiesKeuze: { id: string; soort: string }[]
  aansluiting: { hulpGestoptOp: string | null; alarmen: { reactie: string }[]; evaluaties: { alarmen: number }[] }
  werk: { soort: string; klaarOp: string | null }[]
}
type Alarm = { persoon: { naam: string } | null; plaats: object | null }

/** An ex-partner harasses a mother: AWARE beside help, judged by police and shelter, one alarm, and its end (P001-24). */
export const utrechtAlarm: Verhaal = {
  id: 'utrecht-amersfoort-2015-alarm',
  titel: 'Utrecht: een alarmknop naast hulp, van aanvraag tot een afgerond alarm',
  regio: REGIO,
  begin: '2015-09-14T07:30:00.000Z',
  async vertel(v) {
    const personen = gezin('Alarmstra', '1241AA', ['2010-01-25'])
    const { casus } = await naarCasus(v, schoolmelding('Wijdemeren', personen, { vormen: ['partnergeweld'] }), 'team2')
    const dossier: CasusDossier = await v.stap('leest de casus', 'team2', t => openCasus(t, casus))
    const persoon = dossier.casus.personen.find(p => p.rollen.includes('slachtoffer') && !p.kind)?.id ?? ''
    await v.stap('biedt begeleiding aan', 'team2', t =>
      doe(t, `/casussen/${casus}/hulp`, {
        ...{
          persoon,
          wat: 'Begeleiding thuis (verzonnen).',
          aanbieder: 'Hulp Voorbeeld',
          medewerkingOuders: 'niet-nodig',
        },
      }),
    )
    const { casus: stand } = await v.stap('kijkt welke hulp er is', 'team2', t =>
      gelukt(t.haal<{ casus: { hulp: { id: string }[] } }>(`/casussen/${casus}`)),
    )
    const hulp = stand.hulp[0]?.id ?? ''
    const indicatie = { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'onbekend' }
    const vraag = { casus, persoon, hulp, indicatie, reden: 'Haar ex-man wacht haar op (verzonnen).' }
    const teVroeg = await v.stap('vraagt AWARE aan voor de hulp loopt', 'team2', t =>
      poging(t.stuur('/aansluitingen', vraag)),
    )
    v.nietGebeurd('een alarmknop zonder hulp die loopt', teVroeg.status === 422 && teVroeg.velden.includes('hulp'))
    await v.stap('laat de hulp beginnen', 'casus2', c => doe(c, `/casussen/${casus}/hulp/start`, { hulp }))
    const id = (
      await v.stap('vraagt AWARE aan', 'team2', t => gelukt(t.stuur<{ id: string }>('/aansluitingen', vraag)))
    ).id
    const pad = `/aansluitingen/${id}`
    const blad = await v.stap('leest de aanvraag als coördinator', 'aanname', a => gelukt(a.haal<Blad>(pad)))
    const van = (soort: string) => blad.organisatiesKeuze.find(o => o.soort === soort)?.id ?? ''
    const toekenning = {
      tot: '2015-12-14',
      apparaat: APPARAAT,
      dienst: [{ organisatie: VT, rol: 'medewerker-veilig-thuis' }],
    }
    const zonderJa = await v.stap('wil meteen beginnen', 'aanname', a =>
      poging(a.stuur(`${pad}/toekenning`, toekenning)),
    )
    v.nietGebeurd('een aansluiting zonder oordeel van de commissie', zonderJa.status === 409)
    const politie = { organisatie: van('politie'), naam: 'Pim Voorbeeld' }
    const half = await v.stap('noemt alleen de politie', 'aanname', a =>
      poging(a.stuur(`${pad}/oordeel`, { uitslag: 'positief', deelnemers: [politie], reden: 'Proef (verzonnen).' })),
    )
    v.nietGebeurd('een oordeel zonder de opvang', half.velden.includes('deelnemers.opvang'))
    await v.stap('legt het oordeel van politie en opvang vast', 'aanname', a =>
      doe(a, `${pad}/oordeel`, {
        uitslag: 'positief',
        deelnemers: [politie, { organisatie: van('opvang'), naam: 'Pien Proef' }],
        reden: 'Het gevaar is aangetoond (verzonnen).',
      }),
    )
    await v.stap('laat de aansluiting beginnen', 'aanname', a => doe(a, `${pad}/toekenning`, toekenning))
    v.klopt('de aansluiting heeft precies een houder', (await v.houders(id)).length === 1)

    const bericht = {
      bericht: '0f9b6a54-6c1e-4a55-9a52-2d8f2f0f7a01',
      soort: 'alarm',
      apparaat: APPARAAT,
      volgnummer: 1,
    } as const
    const gemeld = await v.meldkamer('er is een alarm', { ...bericht, plaats: { breedte: 52.2, lengte: 5.1 } })
    v.klopt('het alarm staat er meteen', gemeld.status === 200 && gemeld.inhoud['uitkomst'] === 'vastgelegd')
    const alarm = String(gemeld.inhoud['alarm'])
    const team = await v.stap('kijkt naar de alarmen', 'team2', t => poging(t.haal(`/alarmen/${alarm}`)))
    v.nietGebeurd('wie geen dienst heeft ziet dat er een alarm loopt', team.status === 404)
    const voor = await v.stap('ziet dat er een alarm loopt', 'nacht', n => gelukt(n.haal<Alarm>(`/alarmen/${alarm}`)))
    v.nietGebeurd('plaats en persoon open voor het aannemen', voor.persoon === null && voor.plaats === null)
    await v.stap('neemt het alarm aan', 'nacht', n => doe(n, `/alarmen/${alarm}/aanneming`, { reden: 'opvolgen' }))
    const na = await v.stap('ziet wie en waar', 'nacht', n => gelukt(n.haal<Alarm>(`/alarmen/${alarm}`)))
    v.klopt('na aannemen staat er wie en waar', na.persoon !== null && na.plaats !== null)
    await v.stap('legt vast wat de politie deed', 'nacht', n =>
      doe(n, `/alarmen/${alarm}/afronding`, { reactie: 'aanhouding' }),
    )
    await v.zetKlok('2015-09-14T09:00:00.000Z')
    v.klopt('het alarm staat bij het gezin', (await v.feiten(casus)).includes('AlarmGegaan'))
    v.klopt('er is een veiligheidscheck gezet', (await v.feiten(casus)).includes('VeiligheidscheckGepland'))

    await v.stap('rondt de hulp af', 'casus2', c =>
      doe(c, `/casussen/${casus}/hulp/afronding`, { hulp, verslag: 'Klaar (verzonnen).', effect: 'minder' }),
    )
    await v.zetKlok('2015-09-14T09:05:00.000Z')
    const herzien = await v.stap('ziet dat er opnieuw gekeken moet worden', 'team2', t => gelukt(t.haal<Blad>(pad)))
    v.klopt(
      'gestopte hulp vraagt om opnieuw kijken',
      herzien.werk.some(w => w.soort === 'alarm-herzien' && w.klaarOp === null),
    )
    await v.stap('bekijkt de aansluiting opnieuw', 'team2', t =>
      doe(t, `${pad}/evaluatie`, { uitslag: 'doorgaan', verslag: 'Nog een week (verzonnen).' }),
    )
    const bekeken = await v.stap('leest de evaluatie', 'team2', t => gelukt(t.haal<Blad>(pad)))
    v.klopt('de evaluatie telt een alarm', bekeken.aansluiting.evaluaties[0]?.alarmen === 1)
    await v.zetKlok('2015-09-17T10:00:00.000Z')
    const laat = await v.stap('kijkt na drie dagen', 'nacht', n => poging(n.haal(`/alarmen/${alarm}`)))
    v.nietGebeurd('de plaats is na drie dagen nog te zien', laat.status === 404)
    await v.stap('beëindigt de aansluiting', 'team2', t =>
      doe(t, `${pad}/einde`, { reden: 'veilig', terug: 'ja', toelichting: 'Het is rustig (verzonnen).' }),
    )
    const dicht = await v.meldkamer('nog een alarm, na het einde', {
      ...bericht,
      bericht: '0f9b6a54-6c1e-4a55-9a52-2d8f2f0f7a02',
      volgnummer: 2,
    })
    v.nietGebeurd('een alarm bij een aansluiting die niet loopt', dicht.status === 409)
  },
}
