import type { Bezoeker } from '../bezoeker.ts'
import { gelukt, poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Lijst = { coaching: { id: string; voornaam: string }[] }
type Blad = { voornaam: string; dingen: { tekst: string }[]; bel: string }
type Bij = { coaches: { koppeling: string; blad: Blad }[]; berichten: { id: string; tekst: string | null }[] }
const lijst = (wie: Bezoeker) => gelukt<Lijst>(wie.haal('/coaching'))

const SAMEN = 'Elke week samen de brieven openen (verzonnen).'
const WERK = 'Een dag in de week naar het leerwerkbedrijf (verzonnen).'
const VAN_HAAR_ALLEEN = 'Zij wil zelf beslissen of hij terugkomt (verzonnen).'

/**
 * After the danger, to work and friends again, with a volunteer as a coach (IJsselland 2014, lines 1176-1192): one person, a yes, the goals
 * that were chosen and nothing more; a short word and an alarm that arrive; and an end in the same moment as the yes is taken back.
 */
export const ijssellandCoach: Verhaal = {
  id: 'ijsselland-2014-coach',
  titel: 'IJsselland: een vrijwillige coach helpt, en ziet alleen wat met hem gedeeld is',
  regio: 'ijsselland-2014',
  begin: '2015-03-09T08:30:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Zwolle', gezin('Proefhof', '8011AB', [])), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const open = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    const zij = open.casus.personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
    const hij = open.casus.personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
    await v.stap('legt drie doelen van haar vast', 'casus', async carla => {
      for (const tekst of [SAMEN, WERK, VAN_HAAR_ALLEEN])
        await doe(carla, pad('doelen'), { persoon: zij, tekst, termijn: 'kort' })
    })
    const { casus: staat, teksten } = await v.stap('leest de doelen', 'casus', carla => openCasus(carla, casus))
    const doel = (tekst: string) => staat.doelen.find(d => teksten[d.tekst] === tekst)?.id ?? ''
    const coby = await v.stap('is vrijwillige coach', 'coach', wie => Promise.resolve(wie.mens.id))
    const ervoor = await v.stap('kijkt wie er te helpen is', 'coach', lijst)
    v.nietGebeurd('de coach zag iemand voor de koppeling', ervoor.coaching.length === 0)
    const koppel = {
      ...{ persoon: zij, mens: coby, ja: [zij], jaOp: '2015-03-09', verslag: 'Hulp met brieven en werk (verzonnen).' },
      ...{ dingen: [doel(SAMEN), doel(WERK)], bel: '038 1234567', vogOp: '2015-01-12', tot: '2015-09-09' },
    }
    const zonder = await v.stap('wil de coach koppelen voordat zij zelf ja zei', 'casus', carla =>
      poging(carla.stuur(pad('coaches'), { ...koppel, ja: [hij] })),
    )
    v.nietGebeurd(
      'een coach werd gekoppeld zonder haar ja',
      zonder.status === 409 && !(await v.feiten(casus)).includes('CoachGekoppeld'),
    )
    const oud = await v.stap('wil het met een oude VOG', 'casus', carla =>
      poging(carla.stuur(pad('coaches'), { ...koppel, vogOp: '2011-01-12' })),
    )
    v.nietGebeurd('een coach zonder geldige VOG werd gekoppeld', oud.velden.join() === 'vogOp')
    await v.stap('koppelt de coach, nu zij ja zei', 'casus', carla => doe(carla, pad('coaches'), koppel))

    const { coaching } = await v.stap('ziet een voornaam', 'coach', lijst)
    const adres = `/coaching/${coaching[0]?.id ?? ''}`
    const blad = await v.stap('leest de bladzijde', 'coach', wie => gelukt<Blad>(wie.haal(adres)))
    v.klopt('de coach leest de twee gedeelde doelen', blad.dingen.map(d => d.tekst).join() === [SAMEN, WERK].join())
    v.nietGebeurd(
      'er stond iets op dat niet gedeeld was',
      ![VAN_HAAR_ALLEEN, casus, hij, zij, 'Proefhof'].some(woord => JSON.stringify(blad).includes(woord)),
    )
    v.klopt('de coach weet wie te bellen is', blad.bel === '038 1234567')
    const dossier = await v.stap('probeert het dossier te openen', 'coach', wie =>
      poging(wie.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('de coach opende het dossier', [403, 404].includes(dossier.status))
    const bij = await v.stap('leest wat de coach ziet', 'casus', carla => gelukt<Bij>(carla.haal(pad('coaching'))))
    v.klopt(
      'wie de casus leidt leest precies wat de coach leest',
      JSON.stringify(bij.coaches[0]?.blad) === JSON.stringify(blad),
    )

    await v.zetKlok('2015-03-23T08:30:00.000Z')
    await v.stap('laat weten hoe het ging', 'coach', wie =>
      gelukt(wie.stuur(`${adres}/berichten`, { tekst: 'De brieven zijn open, zij belt nu zelf (verzonnen).' })),
    )
    const komt = await v.stap('leest het bericht van de coach', 'casus', carla =>
      gelukt<Bij>(carla.haal(pad('coaching'))),
    )
    await v.stap('schrijft op wat ermee gedaan is', 'casus', carla =>
      doe(carla, pad('coaches/gehoord'), {
        bericht: komt.berichten[0]?.id,
        verslag: 'Besproken met haar (verzonnen).',
      }),
    )
    v.klopt('het bericht staat als van de coach in het dossier', (await v.feiten(casus)).includes('CoachGehoord'))
    await v.stap('haalt een doel van de bladzijde', 'casus', carla =>
      doe(carla, pad('coaches/doelen'), { koppeling: coaching[0]?.id, dingen: [doel(WERK)], bel: '038 1234567' }),
    )
    const minder = await v.stap('leest wat er nog is', 'coach', wie => gelukt<Blad>(wie.haal(adres)))
    v.klopt('wat niet meer gedeeld is staat er niet meer', minder.dingen.map(d => d.tekst).join() === WERK)
    await v.stap('drukt op de knop: dit is niet veilig', 'coach', wie => gelukt(wie.stuur(`${adres}/onveilig`)))
    const werk = await v.stap('ziet het meteen bij het werk', 'casus', carla =>
      gelukt<{ werk: { soort: string }[] }>(carla.haal('/mijn-werk')),
    )
    v.klopt(
      'het gevaar is meteen werk',
      werk.werk.some(w => w.soort === 'coach-onveilig'),
    )
    await v.stap('legt vast dat zij geen coach meer wil', 'casus', carla =>
      doe(carla, pad('coaches/einde'), { koppeling: coaching[0]?.id, waarom: 'ja-terug' }),
    )
    const weg = await v.stap('wil op hetzelfde ogenblik nog lezen', 'coach', wie => poging(wie.haal(adres)))
    v.nietGebeurd('de coach las na het einde', weg.status === 404)
    v.klopt('het lokale team heeft de casus', (await v.houders(casus)).length === 1)
  },
}
