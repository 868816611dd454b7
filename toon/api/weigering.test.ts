import { afterEach, describe, expect, it, vi } from 'vitest'
import { haal, luisterNaarAntwoorden, stuur, zetCsrf } from './client.ts'
import { maakInzending } from './inzending.ts'
import { alsProbleem, isWeigering, type Weigering } from './weigering.ts'

afterEach(() => vi.unstubAllGlobals())

const antwoordt = (status: number, lijf: unknown) => {
  const vraag = vi.fn((_adres: string, _opties: RequestInit) =>
    Promise.resolve(new Response(JSON.stringify(lijf), { status })),
  )
  vi.stubGlobal('fetch', vraag)
  return vraag
}

const weigering = async (belofte: Promise<unknown>): Promise<Weigering> => {
  const fout: unknown = await belofte.catch((f: unknown) => f)
  if (!isWeigering(fout)) throw new Error('geen weigering')
  return fout
}

describe('client', () => {
  it('maakt van problem+json een weigering met code, zin en bron', async () => {
    antwoordt(409, {
      type: 'x',
      title: 'Ingehaald',
      detail: 'Een collega was eerder.',
      code: 'INGEHAALD',
      bron: 'Wmo 4.1.1',
    })
    const fout = await weigering(haal('/iets'))
    expect(fout.probleem).toMatchObject({
      status: 409,
      code: 'INGEHAALD',
      detail: 'Een collega was eerder.',
      bron: 'Wmo 4.1.1',
    })
    expect(fout.isIngehaald).toBe(true)
    expect(fout.isStoring).toBe(false)
  })

  it('overleeft een antwoord dat geen problem+json is', () => {
    expect(alsProbleem('<html>', 502)).toMatchObject({ status: 502, code: 'HTTP_502' })
    expect(alsProbleem({ velden: 7, code: '' }, 400)).toMatchObject({ code: 'HTTP_400' })
  })

  it('leest velden als lijst en als object', () => {
    expect(alsProbleem({ velden: { reden: 'Vul een reden in.' } }, 422).velden).toEqual({ reden: 'Vul een reden in.' })
    const lijst = [{ veld: '/personen/0/naam', uitleg: 'Vul een naam in.' }, 'onzin']
    expect(alsProbleem({ velden: lijst }, 422).velden).toEqual({ 'personen.0.naam': 'Vul een naam in.' })
  })

  it('houdt elke zin over een veld, en elke zin een keer', () => {
    const lijst = ['een', 'twee', 'een'].map(uitleg => ({ veld: 'overdracht', uitleg }))
    expect(alsProbleem({ velden: lijst }, 409).velden).toEqual({ overdracht: 'een; twee' })
  })

  it('noemt een server zonder antwoord een storing en meldt dat', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    const opStoring = vi.fn()
    const stop = luisterNaarAntwoorden({ opStoring })
    expect((await weigering(haal('/iets'))).isStoring).toBe(true)
    expect(opStoring).toHaveBeenCalledOnce()
    stop()
  })

  it('meldt een geëindigde sessie', async () => {
    antwoordt(401, {})
    const opAfgemeld = vi.fn()
    const stop = luisterNaarAntwoorden({ opAfgemeld })
    await weigering(haal('/ik'))
    expect(opAfgemeld).toHaveBeenCalledOnce()
    stop()
  })

  it('stuurt sleutel, csrf en versie mee', async () => {
    const vraag = antwoordt(200, {})
    zetCsrf('geheim')
    await stuur({ pad: '/meldingen/1/weging', inhoud: { a: 1 }, sleutel: 'k1', versie: 7 })
    expect(vraag.mock.calls[0]?.[0]).toBe('/api/v1/meldingen/1/weging')
    expect(vraag.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      headers: { 'idempotency-key': 'k1', 'x-kring-csrf': 'geheim', 'if-match': '"7"' },
    })
  })
})

describe('inzending', () => {
  it('houdt dezelfde sleutel voor dezelfde inhoud en neemt een nieuwe voor andere inhoud', () => {
    let n = 0
    const inzending = maakInzending(() => `k${++n}`)
    expect([inzending.sleutelVoor({ a: 1 }), inzending.sleutelVoor({ a: 1 })]).toEqual(['k1', 'k1'])
    expect(inzending.sleutelVoor({ a: 2 })).toBe('k2')
    inzending.klaar()
    expect(inzending.sleutelVoor({ a: 2 })).toBe('k3')
  })
})
