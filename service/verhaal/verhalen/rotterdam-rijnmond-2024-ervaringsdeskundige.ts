import { doe, openCasus } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import type { Bezoeker } from '../bezoeker.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Blad = { gaten: { regel: string; wat: string }[]; rijen: { id: string; versie: number; stand: string }[] }
const zet = async (wie: Bezoeker, register: string, velden: object) =>
  (await gelukt(wie.stuur<{ id: string }>(`/registers/${register}/rijen`, { velden }))).id
const lees = (wie: Bezoeker, register: string) => gelukt(wie.haal<Blad>(`/registers/${register}`))
const stap = async (wie: Bezoeker, register: string, id: string, naam: string, velden: object) => {
  const versie = (await lees(wie, register)).rijen.find(r => r.id === id)?.versie ?? 1
  return poging(wie.stuur(`/registers/${register}/rijen/${id}/stap`, { versie, stap: naam, velden }))
}
const bladen = (wie: Bezoeker) => gelukt(wie.haal<{ bladen: { persoon: string; inhoud: unknown }[] }>('/spoorbladen'))

/**
 * The expert by experience of the region's own story (Rotterdam Rijnmond 2024, lines 29-33, 213-219): the conditions of the pool first, then
 * the consent of the client, a motivation moment, self-help, the next steps in the plan; and what happens when the client takes it back.
 */
export const rijnmondErvaringsdeskundige: Verhaal = {
  id: 'rotterdam-rijnmond-2024-ervaringsdeskundige',
  titel: 'Rotterdam Rijnmond: een ervaringsdeskundige doet mee, zolang de client dat wil',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-09-09T07:00:00.000Z', // Monday 9:00
  async vertel(v) {
    const sam = await v.stap('zet een ervaringsdeskundige in de poule', 'beleid', bea =>
      zet(bea, 'ervaringsdeskundigen', { naam: 'Ervaringsdeskundige 7', begeleider: 'Ervaring in Huis Proef' }),
    )
    const inzetten = { wie: sam, gebied: 'client', gemeente: 'Rotterdam', van: '2024-09-23' }
    const ongeschoold = await v.stap('wil hem inzetten zonder training', 'beleid', bea =>
      poging(bea.stuur('/registers/inzetten/rijen', { velden: inzetten })),
    )
    v.nietGebeurd('wie geen training heeft werd ingezet', ongeschoold.velden.join() === 'wie')
    await v.stap('legt de training vast', 'beleid', bea =>
      gelukt(
        bea.stuur(`/registers/ervaringsdeskundigen/rijen/${sam}`, {
          versie: 1,
          velden: { naam: 'Ervaringsdeskundige 7', training: 'Basistraining (verzonnen)', getraind: '2024-06-01' },
        }),
      ),
    )
    const vraag = await v.stap('vraagt de poule om iemand die zelf stopte met gebruiken', 'team', tom =>
      zet(tom, 'poolvragen', {
        behoefte: 'Iemand die zelf stopte met gebruiken',
        gemeente: 'Rotterdam',
        op: '2024-09-09',
      }),
    )
    await v.stap('antwoordt op de vraag', 'beleid', bea =>
      stap(bea, 'poolvragen', vraag, 'beantwoord', { antwoord: 'Ervaringsdeskundige 7 kan meteen (verzonnen).' }),
    )

    const { casus } = await naarCasus(v, schoolmelding('Rotterdam', gezin('Proefmond', '3011AE', [])), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const open = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    const hij = open.casus.personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
    const zij = open.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    await v.stap('spreekt hem: hij gebruikt dagelijks en wil er niet over praten', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...{ persoon: hij, op: '2024-09-09', wijze: 'gesprek-elders', fase: 'ziet-het-niet' },
        verslag: 'Het valt wel mee, zegt hij (verzonnen).',
      }),
    )
    const cas = await v.stap('is de ervaringsdeskundige', 'casus2', wie => Promise.resolve(wie.mens.id))
    const koppel = { persoon: hij, mens: cas, tot: '2024-12-31' }
    const zonder = await v.stap('wil de ervaringsdeskundige laten meedoen zonder toestemming', 'casus', carla =>
      poging(carla.stuur(pad('ervaring/koppeling'), koppel)),
    )
    v.nietGebeurd(
      'de ervaringsdeskundige werd gekoppeld zonder toestemming van de client',
      zonder.status === 409 && !(await v.feiten(casus)).includes('ErvaringsdeskundigeGekoppeld'),
    )
    const ervoor = await v.stap('kijkt wat er voor hem klaarstaat', 'casus2', bladen)
    v.nietGebeurd('de ervaringsdeskundige las iets voor de toestemming', ervoor.bladen.length === 0)
    await v.stap('legt vast dat hij ja zegt', 'casus', carla =>
      doe(carla, pad('ervaring/toestemming'), {
        persoon: hij,
        verslag: 'Een gesprek met drie, en dat de ervaringsdeskundige zijn eigen blad leest (verzonnen).',
      }),
    )
    await v.stap('laat de ervaringsdeskundige meedoen', 'casus', carla => doe(carla, pad('ervaring/koppeling'), koppel))
    const vanHem = await v.stap('leest het blad dat met hem gedeeld is', 'casus2', bladen)
    v.klopt(
      'de ervaringsdeskundige leest het eigen blad van deze man',
      vanHem.bladen.map(b => b.persoon).join() === hij,
    )
    v.nietGebeurd('er stond iets van haar op zijn blad', !JSON.stringify(vanHem).includes(zij))
    const dossier = await v.stap('probeert het dossier te openen', 'casus2', wie =>
      poging(wie.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de ervaringsdeskundige las het dossier', dossier.status === 404)

    const inzet = await v.stap('legt de inzet vast, zonder te zeggen bij wie', 'beleid', bea =>
      zet(bea, 'inzetten', inzetten),
    )
    const akkoord = { rol: 'Rustig vertellen wat stoppen bracht', 'akkoord-ervaringsdeskundige': '2024-09-20' }
    const half = await v.stap('wil beginnen voordat de professional akkoord is', 'beleid', bea =>
      stap(bea, 'inzetten', inzet, 'begint', akkoord),
    )
    v.nietGebeurd('de inzet begon zonder akkoord van beide', half.velden.join() === 'akkoord-professional')
    const begon = await v.stap('begint als beiden akkoord zijn over rol en taak', 'beleid', bea =>
      stap(bea, 'inzetten', inzet, 'begint', { ...akkoord, 'akkoord-professional': '2024-09-20' }),
    )
    v.klopt('de inzet loopt met een afspraak over rol en taak', begon.status === 200)
    const stiekem = await v.stap('wil een naam met burgerservicenummer in het register zetten', 'team', tom =>
      poging(
        tom.stuur('/registers/poolvragen/rijen', {
          velden: { behoefte: 'Voor de man met 123456782', gemeente: 'Rotterdam', op: '2024-09-09' },
        }),
      ),
    )
    v.nietGebeurd('een client kwam in een register', stiekem.velden.join() === 'behoefte')

    await v.zetKlok('2024-09-23T07:00:00.000Z')
    await v.stap('schrijft op wat het gesprek met drie deed: hij voelt zich begrepen', 'casus', carla =>
      doe(carla, pad('contacten/motivatie'), {
        ...{ persoon: hij, op: '2024-09-23', wijze: 'gesprek-elders', fase: 'wil-veranderen' },
        verslag: 'De ervaringsdeskundige zei rustig dat stoppen de uitweg is (verzonnen).',
      }),
    )
    await v.stap('biedt hem zelfhulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        ...{ persoon: hij, wat: 'Een bijeenkomst van anderen die gestopt zijn' },
        ...{ aanbieder: 'Narcotics Anonymous Proef', medewerkingOuders: 'niet-nodig' },
      }),
    )
    const zelfhulp =
      (await v.stap('leest het aanbod', 'casus', carla => openCasus(carla, casus))).casus.hulp.find(
        h => h.persoon === hij,
      )?.id ?? ''
    await v.stap('legt vast dat hij erheen gaat', 'casus', carla =>
      doe(carla, pad('hulp/aanvaard'), { hulp: zelfhulp }),
    )
    await v.stap('spreekt de volgende stap af', 'casus', carla =>
      doe(carla, pad('acties'), {
        ...{ wie: 'Stefan', tekst: 'Elke week naar de bijeenkomst (verzonnen).' },
        ...{ uiterlijk: '2024-10-21', met: 'gezin' },
      }),
    )
    const plan = (await v.stap('leest het plan', 'casus', carla => openCasus(carla, casus))).casus
    v.klopt(
      'wat hij wil veranderde na het gesprek',
      plan.motivaties.map(m => m.fase).join() === 'ziet-het-niet,wil-veranderen',
    )
    v.klopt('de volgende stap staat in het plan', (await v.feiten(casus)).includes('ActieAfgesproken'))

    await v.zetKlok('2024-10-14T07:00:00.000Z')
    const nog = await v.stap('leest het blad nog', 'casus2', bladen)
    v.klopt('zolang hij wil, leest de ervaringsdeskundige mee', nog.bladen.length === 1)
    await v.stap('legt vast dat hij de toestemming intrekt', 'casus', carla =>
      doe(carla, pad('ervaring/intrekking'), { persoon: hij }),
    )
    const erna = await v.stap('kijkt op hetzelfde ogenblik wat er nog klaarstaat', 'casus2', bladen)
    v.nietGebeurd('de ervaringsdeskundige las verder na het intrekken', erna.bladen.length === 0)
    const weer = await v.stap('wil hem opnieuw koppelen op de oude toestemming', 'casus', carla =>
      poging(carla.stuur(pad('ervaring/koppeling'), koppel)),
    )
    v.nietGebeurd('een ingetrokken toestemming gold nog', weer.status === 409)

    await v.stap('rondt de inzet af', 'beleid', bea => stap(bea, 'inzetten', inzet, 'klaar', { tot: '2024-10-14' }))
    const lijst = await v.stap('leest wat er nog mist', 'beleid', bea => lees(bea, 'inzetten'))
    v.klopt(
      'een afgeronde inzet zonder beloning staat op de lijst',
      lijst.gaten.some(g => g.regel === 'zonder-beloning'),
    )
    v.nietGebeurd('in het register staat om welk gezin het ging', !JSON.stringify(lijst).includes(casus))
    v.klopt('het lokale team heeft de casus', (await v.houders(casus)).length === 1)
  },
}
