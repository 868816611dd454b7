import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const NUMMER = '06 99988877'
const WOORD = 'zonnebloem'

async function casus() {
  const als = (kort: string) => huis.als(`${kort}.rotterdam-2014`)
  const [anna, gijs, team, cas] = [await als('aanname'), await als('weging'), await als('team'), await als('casus')]
  const moeder = { ...MOEDER, straat: 'Verzonnenlaan', huisnummer: '12', postcode: '1000AA', plaats: 'Proefstad' }
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ personen: [moeder, ...invoer().personen.slice(1)] }))
  await biedAan(anna, await openMelding(anna, id))
  const zaak = await aanvaard(team, id)
  const blad = () => openCasus(cas, zaak) as unknown as Promise<Blad>
  const wie = (await blad()).casus.personen[0]?.id ?? ''
  return { cas, team, zaak, blad, wie, pad: (deel: string) => `/casussen/${zaak}/${deel}` }
}
type Blad = {
  casus: { personen: { id: string }[]; bereik: { [p: string]: { toelichting: string } } }
  teksten: { [id: string]: string }
}
type Zicht = { afspraak: object; gegevens: { langs: string; waarde: string; nagekekenOp: string | null }[] }

test('SD-19 nummer en adres komen pas na veilige weg, uur, voicemail en woord; daarbuiten met een reden die blijft', async () => {
  const { cas, team, blad, wie, pad, zaak } = await casus()
  await doe(cas, pad('contactgegevens'), { persoon: wie, langs: 'telefoon', waarde: NUMMER })
  await doe(cas, pad('woonplekken'), {
    adres: 'Schuilweg 3, Elders',
    bewoners: [wie],
    sinds: '2026-03-01',
    ookElders: false,
  })
  await doe(cas, pad('veilig-contact'), {
    ...{ persoon: wie, wijzen: ['eigen-telefoon'], van: '13:00', tot: '15:00', dagen: ['di'] },
    ...{ voicemail: 'nee', woord: WOORD, toelichting: 'Nooit het huisnummer bellen.' },
  })
  // The whole file says how, and not where or on which number.
  const dossier = JSON.stringify(await blad())
  expect(dossier).toContain(WOORD)
  expect(dossier).not.toMatch(/99988877|Verzonnenlaan|1000AA|Schuilweg/)
  const gelezen = (await blad()).casus.bereik[wie]?.toelichting
  const zie = (hand: typeof cas) => hand.stuur<Zicht>(pad('contactgegevens/zien'), { persoon: wie })
  expect((await zie(cas)).status).toBe(409)
  const vraag = { persoon: wie, gelezen, wijze: 'eigen-telefoon' }
  expect(await poging(cas.stuur(pad('contactgegevens/toon'), { ...vraag, gelezen: 'geen' }))).toMatchObject({
    status: 412,
  })
  // Monday morning is outside what was agreed.
  expect(await poging(cas.stuur(pad('contactgegevens/toon'), vraag))).toMatchObject({ status: 409, velden: ['reden'] })
  const reden = 'Er is nu acuut gevaar (verzonnen).'
  await doe(cas, pad('contactgegevens/toon'), { ...vraag, reden })
  const gezien = await zie(cas)
  expect(Object.keys(gezien.inhoud)).toEqual(['afspraak', 'gegevens'])
  expect(gezien.inhoud).toEqual({
    afspraak: {
      ...{ wijzen: ['eigen-telefoon'], van: '13:00', tot: '15:00', dagen: ['di'], voicemail: 'nee', woord: WOORD },
      ...{ toelichting: 'Nooit het huisnummer bellen.', nuVeilig: false },
    },
    gegevens: [
      { langs: 'telefoon', waarde: NUMMER, nagekekenOp: null },
      { langs: 'adres', waarde: 'Schuilweg 3, Elders', nagekekenOp: null },
    ],
  })
  // Each asks for themselves; the reason stays in the file, and the look in the look log.
  expect((await zie(team)).status).toBe(409)
  expect(Object.values((await blad()).teksten)).toContain(reden)
  const [{ n } = { n: 0 }] = await huis.kijk<{ n: number }>(
    `select count(*)::int as n from kring.inzage where zaak = $1 and wat = 'POST /casussen/:id/contactgegevens/zien' and uitkomst = 'gelukt' and $2 = any(personen)`,
    [zaak, wie],
  )
  expect(n).toBe(1)
  const journaal = await huis.kijk<{ inhoud: object }>('select inhoud from kring.gebeurtenis where stroom = $1', [zaak])
  expect(JSON.stringify(journaal)).not.toMatch(/99988877|Schuilweg|zonnebloem|Verzonnenlaan/)
})

test('SD-21 naar een adres of nummer dat niemand nakeek gaat niets; na voorlezen staat de dag erbij', async () => {
  const { cas, blad, wie, pad } = await casus()
  await doe(cas, pad('contactgegevens/toon'), { persoon: wie, gelezen: 'geen', wijze: 'brief' })
  await doe(cas, pad('brieven'), { ontvanger: wie, sjabloon: 'uitnodiging' })
  const stuk = ((await blad()) as unknown as { casus: { stukken: { id: string }[] } }).casus.stukken[0]?.id
  const verstuur = () => poging(cas.stuur(pad('brieven/verzending'), { stuk, dag: '2026-03-02' }))
  expect(await verstuur()).toMatchObject({ status: 409, velden: ['nagekeken'] })
  // A number that was checked says nothing about the address.
  await doe(cas, pad('contactgegevens'), { persoon: wie, langs: 'telefoon', waarde: NUMMER })
  await doe(cas, pad('contactgegevens/nagekeken'), { persoon: wie, langs: 'telefoon', hoe: 'teruggebeld' })
  expect(await verstuur()).toMatchObject({ status: 409 })
  await doe(cas, pad('contactgegevens/nagekeken'), { persoon: wie, langs: 'adres', hoe: 'voorgelezen' })
  await doe(cas, pad('contactgegevens/toon'), { persoon: wie, gelezen: 'geen', wijze: 'brief' })
  const { inhoud } = await cas.stuur<Zicht>(pad('contactgegevens/zien'), { persoon: wie })
  expect(inhoud.gegevens.map(g => [g.langs, g.nagekekenOp?.slice(0, 10)])).toEqual([
    ['telefoon', '2026-03-02'],
    ['adres', '2026-03-02'],
  ])
  expect(await verstuur()).toMatchObject({ status: 200 })
})
