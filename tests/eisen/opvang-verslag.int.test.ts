import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { beginVerblijf, gezinInvoer } from '../../service/verhaal/opvang.ts'
import { maakOpvang, type OpvangHuis } from './hulp/opvang.ts'

let o: OpvangHuis
beforeAll(async () => {
  o = await maakOpvang()
})
afterAll(() => o.sluit())
afterEach(() => expect(o.huis.fouten.splice(0)).toEqual([]))

const ARNHEM = 'arnhem-achterhoek-2014'
const DAG = 24 * 60
const als = (kort: string) => o.als(`${kort}.${ARNHEM}`)
type Lijst = {
  teSturen: { gemeente: string; kwartaal: string }[]
  verstuurd: { id: string; gemeente: string; kwartaal: string }[]
}
const lijst = async (kort: string) => gelukt((await als(kort)).haal<Lijst>('/opvang/verslagen'))
const toelichting = {
  ...{ herkomst: 'Alles uit deze gemeente.', personen: 'Vooral gezinnen met jonge kinderen.' },
  ...{ koppeling: 'Het gebiedsteam sloot snel aan.', traject: 'De trajecten lopen.' },
  ...{ nazorg: 'Nazorg is belegd.', omgeving: 'Familie en buren hielpen mee.' },
}
const verslag = (gemeente: string, kwartaal: string, anders: object = {}) => ({
  ...{ gemeente, kwartaal, ambulant: 11, omgeving: 2, toelichting },
  ...anders,
})
const stuur = async (inhoud: object) => poging((await als('opvang')).stuur<{ id: string }>('/opvang/verslagen', inhoud))

test('R002-106 het verslag gaat pas weg met alle zes de onderdelen, en elk kwartaal opnieuw naar de gemeente die het aangaat', async () => {
  const begin = o.huis.klok.nu()
  const kwartaal = (d: Date) => `${d.getUTCFullYear()}-Q${Math.floor(d.getUTCMonth() / 3) + 1}`
  const olga = await als('opvang')
  for (let n = 0; n < 9; n += 1) await beginVerblijf(olga, gezinInvoer('Arnhem', `Proefverslag-${n}`))
  await beginVerblijf(olga, gezinInvoer('Rheden', 'Proefverslag-rheden'))
  const dit = kwartaal(begin)
  expect((await stuur(verslag('Arnhem', dit))).status).toBe(409)
  await o.wacht(95 * DAG, { slaapt: true })
  const wacht = async () => (await lijst('opvang')).teSturen.map(x => `${x.gemeente} ${x.kwartaal}`)
  expect(await wacht()).toEqual([`Arnhem ${dit}`, `Rheden ${dit}`])
  for (const deel of Object.keys(toelichting)) {
    const nee = await stuur(verslag('Arnhem', dit, { toelichting: { ...toelichting, [deel]: '' } }))
    expect(nee).toMatchObject({ status: 422, velden: [`toelichting.${deel}`] })
  }
  expect((await stuur(verslag('Arnhem', dit, { ambulant: undefined }))).status).toBe(422)
  expect((await lijst('beleid')).verstuurd).toEqual([])
  expect((await stuur(verslag('Arnhem', dit))).status).toBe(200)
  expect((await stuur(verslag('Arnhem', dit))).status).toBe(409)
  expect(await wacht()).toEqual([`Rheden ${dit}`])
  const [er] = (await lijst('beleid')).verstuurd
  expect(er).toMatchObject({ gemeente: 'Arnhem', kwartaal: dit })
  const heel = await gelukt((await als('beleid')).haal<{ inhoud: object }>(`/opvang/verslagen/${er?.id ?? ''}`))
  expect(Object.keys(heel.inhoud).toSorted()).toEqual(Object.keys(toelichting).toSorted())
  expect(heel.inhoud).toMatchObject({
    herkomst: { gezinnen: 9 },
    koppeling: { gezinnen: 9 },
    personen: { ambulant: 11 },
  })
  // three months later the next one is due
  await o.wacht(95 * DAG, { slaapt: true })
  expect((await wacht()).filter(x => x.startsWith('Arnhem'))).toHaveLength(1)
  expect(await wacht()).not.toContain(`Arnhem ${dit}`)
})

test('R002-107 een gemeente opent alleen het verslag over haar eigen inwoners, en kleine aantallen blijven weg', async () => {
  const [{ kwartaal } = { kwartaal: '' }] = (await lijst('opvang')).teSturen.filter(x => x.gemeente === 'Rheden')
  const { id } = await gelukt(
    (await als('opvang')).stuur<{ id: string }>('/opvang/verslagen', verslag('Rheden', kwartaal)),
  )
  expect((await poging((await als('beleid')).haal(`/opvang/verslagen/${id}`))).status).toBe(404)
  expect((await lijst('beleid')).verstuurd.map(v => v.gemeente)).not.toContain('Rheden')
  const eigen = await gelukt((await als('opvang')).haal<{ inhoud: object }>(`/opvang/verslagen/${id}`))
  expect(eigen.inhoud).toMatchObject({
    herkomst: { gezinnen: null },
    personen: { volwassenen: null },
    omgeving: { gezinnen: null },
  })
  for (const kort of ['team', 'aanname', 'proces'])
    expect((await poging((await als(kort)).haal('/opvang/verslagen'))).status).toBe(403)
})
