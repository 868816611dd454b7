import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { regelboek } from '../../tests/hulp/database.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { lever, proefbericht, proefgezin, proefkoppelingen, type Proefbericht } from '../verhaal/politiebericht.ts'
import { lichaamVan, neemIn } from './inname.ts'
import type { Inneming } from './melding.ts'
import { loopNa } from './naloop.ts'

const REGIO = 'rotterdam-rijnmond-2024'
const BEGIN = '2026-03-02T09:00:00.000Z'
const STRAKS = '2026-03-02T09:02:00.000Z'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: BEGIN })
})
afterAll(() => huis.sluit())
afterEach(() => {
  huis.klok.zet(BEGIN)
  expect(huis.fouten.splice(0)).toEqual([])
})

const inneming = (anders: Partial<Inneming> = {}): Inneming => ({
  pijplijn: huis.pijplijn,
  geheim: maakGeheimhouding(huis.geheim),
  boek: regelboek(),
  verzonnen: true,
  ...anders,
})

/** The database goes away between the receipt and the report: the receipt is committed, the second transaction never begins. */
function stoptNaOntvangst(): Inneming {
  let keer = 0
  const { pijplijn } = huis
  const db: typeof pijplijn.db = {
    ...pijplijn.db,
    asActor: (wie, nu, werk) => {
      keer += 1
      return keer === 1 ? pijplijn.db.asActor(wie, nu, werk) : Promise.reject(new Error('de server viel uit'))
    },
  }
  return inneming({ pijplijn: { ...pijplijn, db } })
}

let n = 0
/** A valid message that was received and then left lying. @returns its reference */
async function blijftLiggen(anders: Partial<Proefbericht> = {}): Promise<Proefbericht> {
  n += 1
  const b: Proefbericht = {
    referentie: `PROEF-NALOOP-${n}`,
    nummer: `PL-PROEF-NALOOP-${n}`,
    ontvanger: `Veilig Thuis ${REGIO}`,
    personen: proefgezin('Voorbeeldsma', '2991AA'),
    ...anders,
  }
  const [koppeling] = proefkoppelingen(regelboek().regios.keys())
  if (!koppeling) throw new Error('Er is geen koppeling.')
  await expect(
    neemIn(stoptNaOntvangst(), { langs: 'https', koppeling }, lichaamVan(Buffer.from(proefbericht(b)))),
  ).rejects.toThrow('de server viel uit')
  return b
}

type Rij = {
  id: string
  stand: string
  zaak: string | null
  pogingen: number
  gebrek: string | null
  uitleg: string | null
}
const rijVan = async ({ referentie }: Proefbericht): Promise<Rij> => {
  const rijen = await huis.kijk<Rij>(
    'select id, stand, zaak, pogingen, gebrek, uitleg from kring.post_in where referentie = $1',
    [referentie],
  )
  expect(rijen).toHaveLength(1)
  return rijen[0] as Rij
}
const feiten = (zaak: string) =>
  huis.kijk<{ soort: string; rol: string; inhoud: { berichtOp: string } }>(
    'select soort, rol, inhoud from kring.gebeurtenis where stroom = $1',
    [zaak],
  )

test('de server viel uit na de ontvangst: de naloop maakt de melding, met de termijnen vanaf binnenkomst', async () => {
  const b = await blijftLiggen()
  const voor = await rijVan(b)
  expect(voor).toMatchObject({ stand: 'ontvangen', zaak: null, pogingen: 0 })
  expect(await huis.kijk('select 1 from kring.zaak where id = $1', [voor.id])).toEqual([])
  huis.klok.zet(STRAKS)
  expect(await loopNa(inneming())).toBe(1)
  expect(await rijVan(b)).toMatchObject({ stand: 'aangenomen', zaak: voor.id, pogingen: 1, gebrek: null })
  const [feit, ...meer] = await feiten(voor.id)
  expect([feit?.soort, feit?.rol, feit?.inhoud.berichtOp, meer]).toEqual(['MeldingOntvangen', 'systeem', BEGIN, []])
  const houders = await huis.kijk('select 1 from kring.houder where zaak = $1 and tot is null', [voor.id])
  expect(houders).toHaveLength(1)
  const anna = await huis.als(`aanname.${REGIO}`)
  const werk = await anna.haal<{ berichten: { soort: string; zaak: { id: string } | null }[] }>('/mijn-werk')
  expect(werk.inhoud.berichten.filter(x => x.zaak?.id === voor.id).map(x => x.soort)).toEqual(['politiebericht'])
  const gezien = await huis.kijk<{ wat: string }>(`select wat from kring.inzage where wat = 'post.Opgepakt'`)
  expect(gezien.length).toBeGreaterThan(0)
})

test('twee rondes op hetzelfde ogenblik: een melding, een houder, een bericht aan de voorkant', async () => {
  const berichten = [await blijftLiggen(), await blijftLiggen(), await blijftLiggen()]
  huis.klok.zet(STRAKS)
  const uit = await Promise.all([loopNa(inneming()), loopNa(inneming()), loopNa(inneming())])
  expect(uit.reduce((som, k) => som + k, 0)).toBe(3)
  for (const b of berichten) {
    const rij = await rijVan(b)
    expect(rij).toMatchObject({ stand: 'aangenomen', pogingen: 1 })
    expect(await feiten(rij.id)).toHaveLength(1)
    const tel = `select (select count(*)::int from kring.houder where zaak = $1) as houders, (select count(*)::int from kring.bericht where zaak = $1 and soort = 'politiebericht') as berichten`
    expect(await huis.kijk(tel, [rij.id])).toEqual([{ houders: 1, berichten: 1 }])
  }
  expect(await loopNa(inneming())).toBe(0)
})

test('de naloop en de afzender die het nog eens stuurt, tegelijk: een melding en een bevestiging', async () => {
  const b = await blijftLiggen()
  huis.klok.zet(STRAKS)
  const [, nogEens] = await Promise.all([loopNa(inneming()), lever(huis.adres, proefbericht(b))])
  expect([nogEens.status, nogEens.tekst.includes('Bv03')]).toEqual([200, true])
  const rij = await rijVan(b)
  expect(rij).toMatchObject({ stand: 'aangenomen', zaak: rij.id })
  expect(await feiten(rij.id)).toHaveLength(1)
})

test('wat net binnen is laat de naloop met rust: daar is de server nog mee bezig', async () => {
  const b = await blijftLiggen()
  expect(await loopNa(inneming())).toBe(0)
  expect(await rijVan(b)).toMatchObject({ stand: 'ontvangen', pogingen: 0 })
})

test('een bericht dat telkens stukloopt gaat na drie keer naar een mens, en houdt de andere niet tegen', async () => {
  const kapot = await blijftLiggen()
  const goed = await blijftLiggen()
  const { id } = await rijVan(kapot)
  const geheim = maakGeheimhouding(huis.geheim)
  await huis.kijk('update kring.post_in set sleutel = $2 where id = $1', [id, 'onbekende-sleutel'])
  const anna = await huis.als(`aanname.${REGIO}`)
  for (let keer = 1; keer <= 3; keer++) {
    huis.klok.zet(new Date(Date.parse(STRAKS) + keer * 120_000).toISOString())
    await loopNa(inneming({ geheim }))
    expect(await rijVan(kapot)).toMatchObject({ stand: 'ontvangen', pogingen: keer })
  }
  expect(await rijVan(goed)).toMatchObject({ stand: 'aangenomen' })
  huis.klok.zet(new Date(Date.parse(STRAKS) + 600_000).toISOString())
  await loopNa(inneming({ geheim }))
  expect(await rijVan(kapot)).toMatchObject({ stand: 'wacht', gebrek: 'geweigerd', zaak: null })
  const werk = await anna.haal<{ berichten: { soort: string }[] }>('/mijn-werk')
  expect(werk.inhoud.berichten.some(x => x.soort === 'post-wacht')).toBe(true)
})

test('wat een mens intussen terzijde legde wordt geen melding', async () => {
  const b = await blijftLiggen()
  const { id } = await rijVan(b)
  const anna = await huis.als(`aanname.${REGIO}`)
  expect((await anna.stuur(`/berichten/${id}/terzijde`, { reden: 'Proef: een oefenbericht.' })).status).toBe(200)
  huis.klok.zet(STRAKS)
  expect(await loopNa(inneming())).toBe(0)
  expect(await rijVan(b)).toMatchObject({ stand: 'terzijde', zaak: null })
  expect(await huis.kijk('select 1 from kring.zaak where id = $1', [id])).toEqual([])
  expect(
    (await anna.stuur(`/berichten/in/${id}/aanname`, { gemeente: 'Barendrecht' }, { sleutel: randomUUID() })).status,
  ).toBe(409)
})
