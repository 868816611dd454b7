import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AannameInvoer } from '../../keten/melding/index.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const GEMEENTE: Record<string, string> = {
  'rotterdam-2014': 'Rotterdam',
  'utrecht-amersfoort-2015': 'Utrecht',
  'arnhem-achterhoek-2014': 'Arnhem',
  'ijsselland-2014': 'Zwolle',
  'rotterdam-rijnmond-2024': 'Rotterdam',
}
type Grens = {
  id: string
  tekst: string
  organisatie: string | null
  bron: string
  stappen?: { id: string; label: string }[]
}
type Kader = {
  buitenKring: boolean
  grenzen: Grens[]
  expertise: { deskundige: string; partners: string[] }[]
  verantwoordelijk: { id: string; organisatie: string | null; label: string }[]
}
const melding = (regio: string, anders: Partial<AannameInvoer>) =>
  invoer({ gemeente: GEMEENTE[regio] ?? '', ...anders })
const neem = async (regio: string, anders: Partial<AannameInvoer>) => {
  const anna = await huis.als(`aanname.${regio}`)
  return openMelding(anna, await neemAan(anna, melding(regio, anders)))
}
const kader = async (regio: string, anders: Partial<AannameInvoer>) =>
  ((await neem(regio, anders)).regio as unknown as { kader: Kader }).kader
const toedracht = async (regio: string, anders: Partial<AannameInvoer>) =>
  ((await neem(regio, anders)).melding as unknown as { toedracht: { vormen: string[]; aard: string[] } }).toedracht
const weiger = async (regio: string, anders: Partial<AannameInvoer>) => {
  const anna = await huis.als(`aanname.${regio}`)
  const { status, inhoud } = await anna.stuur<{ code: string; detail: string; bron: string }>(
    '/meldingen',
    melding(regio, anders),
  )
  return { status, ...inhoud }
}
const geweld = (soort: AannameInvoer['verbanden'][number]['soort']) => ({
  verbanden: [{ van: 1, naar: 0, soort, geweld: true }],
})

describe('binnen of buiten', () => {
  test('R000-32 een onbekende als enige pleger geeft een waarschuwing bij de melding, een mantelzorger niet', async () => {
    expect((await kader('rotterdam-2014', geweld('onbekende'))).buitenKring).toBe(true)
    expect((await kader('rotterdam-2014', geweld('mantelzorger'))).buitenKring).toBe(false)
  })
  test('R000-33 geweld op straat tussen ex-partners hoort bij de aanpak', async () => {
    const { buitenKring, grenzen } = await kader('rotterdam-2014', { plaats: 'buitenshuis', ...geweld('ex-partner') })
    expect({ buitenKring, grenzen }).toEqual({ buitenKring: false, grenzen: [] })
  })
  test('R004-06 de keuze docent geeft uitleg waarom dit buiten de visie valt', async () => {
    const regio = 'rotterdam-rijnmond-2024'
    const relatie = await weiger(regio, geweld('docent'))
    expect(relatie).toMatchObject({ status: 422, code: 'BUITEN_BEREIK', bron: 'rr2024:76; platform' })
    expect(relatie.detail).toContain('zoals een docent of arts, hoort niet bij deze visie')
    const vorm = await weiger(regio, { vormen: ['docent-leerling'] })
    expect(vorm).toMatchObject({ status: 422, code: 'BUITEN_BEREIK' })
    expect(vorm.detail).toContain('afhankelijkheid van een beroepskracht hoort niet bij deze visie')
    expect((await poging((await huis.als(`aanname.${regio}`)).stuur('/meldingen', melding(regio, {})))).status).toBe(
      200,
    )
  })
  test('R004-05 een melding met seksueel geweld wijst de weg naar het Centrum Seksueel Geweld', async () => {
    const regio = 'rotterdam-rijnmond-2024'
    const { grenzen } = await kader(regio, { vormen: ['partnergeweld', 'seksueel-geweld'] })
    expect(grenzen).toMatchObject([{ organisatie: 'Centrum Seksueel Geweld', bron: 'rr2024:79-85; platform' }])
    const alleen = await weiger(regio, { vormen: ['seksueel-geweld'] })
    expect(alleen).toMatchObject({ status: 422, code: 'BUITEN_BEREIK' })
    expect(alleen.detail).toContain('Het juiste adres is: Centrum Seksueel Geweld')
    expect((await kader(regio, {})).grenzen).toEqual([])
  })
  test('R003-34 ouderenmishandeling door een beroepskracht gaat naar de inspectie en niet langs de gewone weg', async () => {
    const regio = 'ijsselland-2014'
    const oud = { vormen: ['ouderenmishandeling'] }
    const nee = await weiger(regio, { ...oud, context: 'professioneel' })
    expect(nee).toMatchObject({ status: 422, code: 'BUITEN_BEREIK', bron: 'ij2014:924-928' })
    expect(nee.detail).toContain('Meld het daar en niet aan het AMHK')
    expect(nee.detail).toContain('Inspectie voor de Gezondheidszorg')
    expect((await kader(regio, { ...oud, context: 'familie' })).grenzen).toEqual([])
    expect((await kader(regio, { ...oud, context: 'informeel' })).grenzen).toEqual([])
  })
})

describe('wie erbij hoort', () => {
  test('R003-35 de context bepaalt wie er verantwoordelijk bij de melding staat', async () => {
    const wie = async (context?: 'familie' | 'informeel' | 'professioneel') =>
      (await kader('ijsselland-2014', context === undefined ? {} : { context })).verantwoordelijk.map(
        v => v.organisatie ?? v.label,
      )
    expect(await wie()).toEqual([])
    expect(await wie('familie')).toEqual(['Steunpunt Huiselijk Geweld IJsselland', 'lokale ketenregisseurs'])
    expect(await wie('informeel')).toEqual(['Steunpunt Huiselijk Geweld IJsselland', 'Steunpunt Mantelzorg'])
    expect(await wie('professioneel')).toEqual(['De zorgaanbieder: veiligheid nu', 'Inspectie voor de Gezondheidszorg'])
  })
  test('R003-35 ook een context die later bekend wordt, verandert wie er verantwoordelijk staat', async () => {
    const anna = await huis.als('aanname.ijsselland-2014')
    const { id } = await neem('ijsselland-2014', { context: 'familie' })
    await doe(anna, `/meldingen/${id}/aanvulling`, { context: 'informeel' })
    const { regio } = (await openMelding(anna, id)) as unknown as { regio: { kader: Kader } }
    expect(regio.kader.verantwoordelijk.map(v => v.id)).toEqual(['meldpunt', 'mantelzorg'])
  })
  test('R001-52 huwelijksdwang stelt de deskundige van Veilig Thuis en de juiste partners voor', async () => {
    const regio = 'utrecht-amersfoort-2015'
    const { expertise } = await kader(regio, { vormen: ['huwelijksdwang'] })
    expect(expertise).toMatchObject([{ deskundige: 'Veilig Thuis Utrecht' }])
    expect(expertise[0]?.partners).toContain('knooppunt huwelijksdwang en achterlating')
    expect((await kader(regio, {})).expertise).toEqual([])
  })
  test.each(['beroepskracht', 'medeclient'] as const)(
    'R002-133 een melding met de relatie %s toont de stappen van het kwaliteitskader',
    async soort => {
      const { grenzen } = await kader('arnhem-achterhoek-2014', { ...geweld(soort), aard: ['seksueel'] })
      expect(grenzen.map(g => g.bron)).toEqual(['aa2014:2835-2844'])
      expect(grenzen[0]?.stappen?.map(s => s.id)).toEqual([
        'veilig',
        'niet-zelf',
        'bestuur',
        'inspectie',
        'ouders',
        'hulp',
      ])
      expect((await kader('arnhem-achterhoek-2014', geweld('partner'))).grenzen).toEqual([])
    },
  )
  test.each(['beroepskracht', 'medeclient'] as const)(
    'R001-51 een melding kan de relatie %s hebben, ook in een instelling',
    async soort => {
      const { melding: m } = (await neem('utrecht-amersfoort-2015', {
        vormen: ['geweld-in-organisatie'],
        ...geweld(soort),
      })) as unknown as { melding: { verbanden: { soort: string }[] } }
      expect(m.verbanden.map(v => v.soort)).toEqual([soort])
    },
  )
})

describe('de vormen, samen te kiezen', () => {
  const samen: readonly (readonly [string, string, readonly string[]])[] = [
    ['R000-35', 'rotterdam-2014', ['eergerelateerd', 'huwelijksdwang', 'vgv', 'mannen']],
    ['R001-50', 'utrecht-amersfoort-2015', ['partnergeweld', 'kind-getuige', 'geweld-tegen-ouders']],
    [
      'R002-36',
      'arnhem-achterhoek-2014',
      [
        'loverboys',
        'jeugdprostitutie',
        'vgv',
        'huwelijksdwang',
        'achterlating',
        'oudermishandeling',
        'ouderenmishandeling',
      ],
    ],
    [
      'R003-36',
      'ijsselland-2014',
      [
        'kind-lichamelijk',
        'kind-lichamelijk-verwaarlozing',
        'kind-geestelijk',
        'kind-geestelijk-verwaarlozing',
        'kind-seksueel',
        'kind-getuige',
      ],
    ],
  ]
  test.each(samen)(
    '%s elke vorm die de bron noemt staat in de lijst en gaat samen met de andere',
    async (_id, regio, vormen) => {
      expect((await toedracht(regio, { vormen: [...vormen] })).vormen).toEqual(vormen)
      const anna = await huis.als(`aanname.${regio}`)
      expect((await poging(anna.stuur('/meldingen', melding(regio, { vormen: [] })))).status).toBe(400)
      expect((await weiger(regio, { vormen: ['verzonnen'] })).code).toBe('ONVOLLEDIG')
    },
  )
  test('R002-96 ouderen- en oudermishandeling met elke soort uit de bron, samen te kiezen', async () => {
    const soorten = [
      'psychisch',
      'lichamelijk',
      'financieel',
      'rechten',
      'lichamelijke-verwaarlozing',
      'seksueel',
      'ontspoorde-mantelzorg',
    ]
    const keuze = { vormen: ['ouderenmishandeling', 'oudermishandeling'], aard: soorten }
    expect(await toedracht('arnhem-achterhoek-2014', keuze)).toMatchObject(keuze)
  })
})

describe('de cijfers tellen elk apart', () => {
  const geteld = async (regio: string, soort: string) => {
    const petra = await huis.als(`proces.${regio}`)
    const { tellingen } = await gelukt(
      petra.haal<{ tellingen: { soort: string; waarde: string; aantal: number }[] }>('/telling/meldingen'),
    )
    return Object.fromEntries(tellingen.filter(t => t.soort === soort).map(t => [t.waarde, t.aantal]))
  }
  const erbij = async (regio: string, soort: string, ids: readonly string[], handeling: () => Promise<unknown>) => {
    const voor = await geteld(regio, soort)
    await handeling()
    const na = await geteld(regio, soort)
    return ids.map(id => (na[id] ?? 0) - (voor[id] ?? 0))
  }
  const tel: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'R003-117',
      'ijsselland-2014',
      ['kind-geestelijk', 'ouderenmishandeling', 'eergerelateerd', 'loverboys', 'mensenhandel', 'mannen'],
    ],
    [
      'R004-07',
      'rotterdam-rijnmond-2024',
      [
        'partnergeweld',
        'kindermishandeling',
        'ouderenmishandeling',
        'schadelijke-praktijken',
        'huwelijksdwang',
        'oudermishandeling',
        'complexe-scheiding',
        'stalking',
        'femicide',
      ],
    ],
  ]
  test.each(tel)('%s alle groepen gaan samen op een melding, en elk telt een keer', async (_id, regio, vormen) => {
    expect(await erbij(regio, 'vorm', vormen, () => neem(regio, { vormen: [...vormen] }))).toEqual(vormen.map(() => 1))
    expect(await erbij(regio, 'vorm', vormen, () => neem(regio, { vormen: vormen.slice(0, 1) }))).toEqual(
      vormen.map((_v, plek) => (plek === 0 ? 1 : 0)),
    )
  })
  test('R004-32 armoede, psychische problemen en verslaving gaan samen, en elk telt een keer', async () => {
    const regio = 'rotterdam-rijnmond-2024'
    const problemen = ['armoede', 'psychiatrisch', 'verslaving']
    const anna = await huis.als(`aanname.${regio}`)
    let id = ''
    const eerst = async () => void ({ id } = await neem(regio, { problemen: problemen.slice(0, 2) }))
    expect(await erbij(regio, 'probleem', problemen, eerst)).toEqual([1, 1, 0])
    // What became known later counts too, and once.
    const later = () => doe(anna, `/meldingen/${id}/aanvulling`, { problemen: ['psychiatrisch', 'verslaving'] })
    expect(await erbij(regio, 'probleem', problemen, later)).toEqual([0, 0, 1])
    const { melding: m } = (await openMelding(anna, id)) as unknown as {
      melding: { toedracht: { problemen: string[] } }
    }
    expect(m.toedracht.problemen).toEqual(problemen)
    expect((await weiger(regio, { problemen: ['verzonnen'] })).code).toBe('ONVOLLEDIG')
  })
  test('niemand anders dan de procesregie leest de telling, en geen telling wijst een melding aan', async () => {
    const anna = await huis.als('aanname.ijsselland-2014')
    expect((await poging(anna.haal('/telling/meldingen'))).status).toBe(403)
    const kolommen = await huis.kijk<{ kolom: string }>(
      `select column_name as kolom from information_schema.column_privileges where table_name = 'telfeit' and grantee = 'kring_app' and privilege_type = 'SELECT' order by 1`,
    )
    expect(kolommen.map(k => k.kolom)).toEqual(['aantal', 'id', 'jaar', 'regio', 'soort', 'waarde'])
  })
})
