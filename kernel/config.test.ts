import { expect, test } from 'vitest'
import { ConfigFout, leesConfig } from './config.ts'

const fouten = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    leesConfig(env, '/project')
    return []
  } catch (fout) {
    if (fout instanceof ConfigFout) return fout.fouten
    throw fout
  }
}

test('zonder instellingen is Kring een demo op 127.0.0.1', () => {
  expect(leesConfig({}, '/project')).toMatchObject({
    omgeving: 'demo',
    poort: 4100,
    luister: '127.0.0.1',
    map: '/project/.kring',
    databaseUrl: null,
  })
})

test('elke fout staat in een lijst, ook als het er meer zijn', () => {
  const lijst = fouten({ KRING_POORT: 'veel', KRING_LOG: 'luid', KRING_KLEUR: 'blauw', DATABASE_URL: 'mysql://x' })
  expect(lijst).toHaveLength(4)
  expect(lijst.join(' ')).toContain('KRING_KLEUR is geen instelling')
})

test('de demo weigert een database van buiten en een ander adres', () => {
  expect(fouten({ DATABASE_URL: 'postgres://db.example.org/kring' })[0]).toContain('de demo weigert')
  expect(fouten({ KRING_LUISTER: '0.0.0.0' })[0]).toContain('alleen op 127.0.0.1')
})

test('productie vraagt database, adres en een identiteitsaanbieder', () => {
  expect(fouten({ KRING_OMGEVING: 'productie' })).toHaveLength(4)
  const goed = {
    KRING_OMGEVING: 'productie',
    DATABASE_URL: 'postgres://db.example.org/kring?sslmode=verify-full',
    KRING_ADRES: 'https://kring.example.org',
    KRING_OIDC_UITGEVER: 'https://id.example.org',
    KRING_OIDC_GEHEIM: 'x',
  }
  expect(fouten(goed)).toEqual([])
  expect(fouten({ ...goed, KRING_OIDC_UITGEVER: 'http://id.example.org' })[0]).toContain('KRING_OIDC_UITGEVER')
})

test('in productie gaat niets kaal over een net, tenzij iemand zegt dat het afgesloten is', () => {
  const goed = {
    KRING_OMGEVING: 'productie',
    DATABASE_URL: 'postgres://127.0.0.1/kring',
    KRING_ADRES: 'https://kring.example.org',
    KRING_OIDC_UITGEVER: 'https://id.example.org',
    KRING_OIDC_GEHEIM: 'x',
  }
  expect(fouten(goed)).toEqual([])
  for (const eis of ['', '?sslmode=require', '?sslmode=prefer'])
    expect(fouten({ ...goed, DATABASE_URL: `postgres://db.example.org/kring${eis}` })[0]).toContain('verify-full')
  expect(fouten({ ...goed, KRING_LUISTER: '0.0.0.0' })[0]).toContain('KRING_PROXY_ELDERS=ja')
  expect(fouten({ ...goed, KRING_LUISTER: '0.0.0.0', KRING_PROXY_ELDERS: 'ja' })).toEqual([])
})
