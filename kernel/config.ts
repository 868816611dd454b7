import path from 'node:path'

/** One page of settings: name, default, meaning. Read once, checked at start; every fault in one list. */
export const instellingen = {
  KRING_OMGEVING: {
    standaard: 'demo',
    uitleg: 'demo of productie. Demo draait alleen op 127.0.0.1 met verzonnen mensen.',
  },
  KRING_POORT: { standaard: '4100', uitleg: 'Poort van de webserver; is die bezet, dan de eerstvolgende vrije.' },
  KRING_LUISTER: { standaard: '127.0.0.1', uitleg: 'Adres waarop de server luistert. In demo alleen 127.0.0.1.' },
  KRING_PROXY_ELDERS: {
    standaard: '',
    uitleg:
      'ja: de proxy die TLS doet staat op een andere machine, en het net ertussen is afgesloten. Nodig als KRING_LUISTER niet 127.0.0.1 is.',
  },
  KRING_MAP: { standaard: '.kring', uitleg: 'Map voor eigen gegevens: demo-database, geheimen, bouwsel.' },
  DATABASE_URL: {
    standaard: '',
    uitleg: 'PostgreSQL 15 of nieuwer van buiten, als beheerder; leeg: de ingebedde (alleen demo).',
  },
  KRING_ADRES: { standaard: '', uitleg: 'Openbaar adres (https://...), verplicht in productie.' },
  KRING_OIDC_UITGEVER: { standaard: '', uitleg: 'Adres van de identiteitsaanbieder (issuer), verplicht in productie.' },
  KRING_OIDC_CLIENT: { standaard: 'kring', uitleg: 'Client-id bij de identiteitsaanbieder.' },
  KRING_OIDC_GEHEIM: { standaard: '', uitleg: 'Client-geheim bij de identiteitsaanbieder.' },
  KRING_OIDC_ACR: { standaard: '', uitleg: 'Vereiste acr-waarde(n), met komma; leeg: amr moet twee factoren noemen.' },
  KRING_KOPPELINGEN: {
    standaard: '',
    uitleg: 'Bestand (JSON) met koppelingen van andere systemen; leeg: geen. Zie docs/beheer.md.',
  },
  KRING_PROGRAMMAS: {
    standaard: '',
    uitleg: 'Map van een geinstalleerde PostgreSQL (met bin/postgres) in plaats van de meegeleverde; alleen in demo.',
  },
  KRING_STUKSLEUTELS: {
    standaard: '',
    uitleg: 'Bestand met de sleutels van stukken; leeg: stuksleutels.json in KRING_MAP. Zie docs/beheer.md.',
  },
  KRING_ZAAKSLEUTELS: {
    standaard: '',
    uitleg: 'Bestand met de sleutel van elke zaak; leeg: zaaksleutels in KRING_MAP. Zie docs/beheer.md.',
  },
  KRING_SLEUTELS_VERLOREN: {
    standaard: '',
    uitleg:
      'ja: begin ook als de sleutels van zaken er niet zijn; hun teksten blijven dan onleesbaar. Zie docs/beheer.md.',
  },
  KRING_SMTP: {
    standaard: '',
    uitleg:
      'Mailserver (smtp:// of smtps://, met naam en wachtwoord); leeg: berichten blijven klaarstaan voor een mens.',
  },
  KRING_SMTP_AFZENDER: {
    standaard: '',
    uitleg: 'Adres waar berichten vandaan komen: neutraal, zonder naam van een organisatie. Verplicht met KRING_SMTP.',
  },
  KRING_BESLUITDAGEN: {
    standaard: '',
    uitleg: 'Extra feestdagen bij koninklijk besluit (JJJJ-MM-DD, met komma), Algemene termijnenwet art. 3 lid 3.',
  },
  KRING_LOG: { standaard: 'warn', uitleg: 'Logniveau: fatal, error, warn, info, debug, silent.' },
} as const
export type Instelling = keyof typeof instellingen

export type Config = {
  omgeving: 'demo' | 'productie'
  poort: number
  luister: string
  map: string
  databaseUrl: string | null
  adres: string | null
  koppelingen: string | null
  stuksleutels: string | null
  zaaksleutels: string | null
  /** begin although the keys of cases are not there */
  sleutelsVerloren: boolean
  /** how messages go out; null: they wait for a person */
  mail: { smtp: string; afzender: string } | null
  oidc: { uitgever: string | null; client: string; geheim: string | null; acr: string[] }
  log: string
}

export class ConfigFout extends Error {
  constructor(readonly fouten: readonly string[]) {
    super(`De instellingen kloppen niet:\n${fouten.map(f => `  - ${f}`).join('\n')}`)
  }
}

/** Reads the settings. @throws ConfigFout with every fault at once; the server then does not start. */
export function leesConfig(env: NodeJS.ProcessEnv, projectMap: string): Config {
  const fouten: string[] = []
  const lees = (naam: Instelling): string => (env[naam] ?? '').trim() || instellingen[naam].standaard
  const onbekend = Object.keys(env).filter(k => k.startsWith('KRING_') && !(k in instellingen) && !bijzonder.has(k))
  for (const naam of onbekend)
    fouten.push(`${naam} is geen instelling van Kring. Bekend zijn: ${Object.keys(instellingen).join(', ')}.`)
  const omgeving = lees('KRING_OMGEVING')
  if (omgeving !== 'demo' && omgeving !== 'productie') fouten.push('KRING_OMGEVING moet demo of productie zijn.')
  const poort = Number(lees('KRING_POORT'))
  if (!Number.isInteger(poort) || poort < 1 || poort > 65535)
    fouten.push('KRING_POORT moet een getal van 1 tot 65535 zijn.')
  const databaseUrl = leesUrl('DATABASE_URL', ['postgres:', 'postgresql:'])
  const adres = leesUrl('KRING_ADRES', ['https:'])
  const uitgever = leesUrl('KRING_OIDC_UITGEVER', ['https:'])
  const smtp = leesUrl('KRING_SMTP', ['smtp:', 'smtps:'])
  const afzender = lees('KRING_SMTP_AFZENDER')
  if (smtp !== null && !/^[^\s@<>]+@[^\s@<>]+$/.test(afzender))
    fouten.push('KRING_SMTP_AFZENDER moet een kaal e-mailadres zijn, zonder naam erbij.')
  if (omgeving === 'productie') {
    for (const [naam, waarde] of [
      ['DATABASE_URL', databaseUrl],
      ['KRING_ADRES', adres],
      ['KRING_OIDC_UITGEVER', uitgever],
      ['KRING_OIDC_GEHEIM', lees('KRING_OIDC_GEHEIM')],
    ] as const) {
      if (!waarde) fouten.push(`${naam} is verplicht in productie.`)
    }
    // what goes over a net is encrypted, or somebody said that the net is closed (ASVS 12.2.1, 12.3.1)
    if (!HIER.has(lees('KRING_LUISTER')) && lees('KRING_PROXY_ELDERS') !== 'ja')
      fouten.push(
        'KRING_LUISTER op een ander adres dan 127.0.0.1 geeft bladen zonder TLS op het net. Zet een proxy met TLS ervoor op deze machine, of zet KRING_PROXY_ELDERS=ja als het net tussen proxy en Kring afgesloten is.',
      )
    if (databaseUrl !== null && !veiligNaarDatabase(new URL(databaseUrl)))
      fouten.push('DATABASE_URL naar een andere machine vraagt sslmode=verify-full; zie docs/beheer.md.')
  } else {
    if (databaseUrl)
      fouten.push(
        'DATABASE_URL hoort bij productie: de demo weigert een database van buiten. Zet KRING_OMGEVING=productie.',
      )
    if (lees('KRING_LUISTER') !== '127.0.0.1')
      fouten.push('De demo luistert alleen op 127.0.0.1: haal KRING_LUISTER weg of zet KRING_OMGEVING=productie.')
  }
  if (!['fatal', 'error', 'warn', 'info', 'debug', 'silent'].includes(lees('KRING_LOG')))
    fouten.push('KRING_LOG moet fatal, error, warn, info, debug of silent zijn.')
  if (fouten.length > 0) throw new ConfigFout(fouten)
  return {
    omgeving: omgeving as Config['omgeving'],
    poort,
    luister: lees('KRING_LUISTER'),
    map: path.resolve(projectMap, lees('KRING_MAP')),
    databaseUrl,
    adres,
    koppelingen: bestand('KRING_KOPPELINGEN'),
    stuksleutels: bestand('KRING_STUKSLEUTELS'),
    zaaksleutels: bestand('KRING_ZAAKSLEUTELS'),
    sleutelsVerloren: lees('KRING_SLEUTELS_VERLOREN') === 'ja',
    mail: smtp === null ? null : { smtp, afzender },
    oidc: {
      uitgever,
      client: lees('KRING_OIDC_CLIENT'),
      geheim: lees('KRING_OIDC_GEHEIM') || null,
      acr: lees('KRING_OIDC_ACR')
        .split(',')
        .map(s => s.trim())
        .filter(Boolean),
    },
    log: lees('KRING_LOG'),
  }

  function bestand(naam: Instelling): string | null {
    const waarde = lees(naam)
    return waarde === '' ? null : path.resolve(projectMap, waarde)
  }

  function leesUrl(naam: Instelling, protocollen: string[]): string | null {
    const waarde = lees(naam)
    if (waarde === '') return null
    if (URL.canParse(waarde) && protocollen.includes(new URL(waarde).protocol)) return waarde
    fouten.push(`${naam} moet een adres zijn dat begint met ${protocollen.map(p => `${p}//`).join(' of ')}.`)
    return null
  }
}

const HIER: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost', ''])
/** Whether this address is this machine: what goes there is on no net. */
export const isHier = (host: string): boolean => HIER.has(host)
const veiligNaarDatabase = (url: URL): boolean =>
  isHier(url.hostname) || url.searchParams.get('sslmode') === 'verify-full'

/** Settings of scripts and tests, not of the server. */
const bijzonder = new Set([
  'KRING_CHROMIUM',
  'KRING_PROEFSERVER',
  'KRING_ZONDER_BROWSER',
  'KRING_REFERENTIE',
  'KRING_ZAAD',
  'KRING_LANG',
  'KRING_KILLS',
  'KRING_LOPER',
  'KRING_DEMO_ACCOUNT',
])
