import pg from 'pg'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import { herbouwTelfeiten } from '../../service/telfeiten/herbouw.ts'
import { startKring } from '../../service/verhaal/kring-in-proces.ts'
import { bulk } from '../../service/vulling/massa/massa.ts'
import { adressenVan } from './adressen.ts'
import { eigenDatabase, speelMonster } from './monster.ts'

export type CijfersUitslag = {
  /** the list of figures of a region, over HTTP, with twenty years of national volume behind it */
  dashboard: { reports: number; facts: number; p50ms: number; p95ms: number }
  rebuild: { events: number; facts: number; seconds: number; eventsPerSecond: number }
}

/** A region with a median among its figures: that one cannot be added up from months. */
const REGIO = 'rotterdam-2014'
const BEGIN = '2025-12-30T09:00:00.000Z'
const [EERSTE, JAREN] = [2006, 20]
/** The country in a year, rounded from CBS StatLine 84848NED: 127,340 reports in 2023. */
const MELDINGEN = 2_500_000
/** How many cases of the journal are counted anew. */
const ZAKEN = 20_000
const VRAGEN = 200

/** Twenty years of the whole country as counting lines of one region, and a journal that is counted anew; in a database of its own. */
export async function meetCijfers(map: string, zeg: (regel: string) => void): Promise<CijfersUitslag> {
  const { beheer } = await adressenVan(map)
  const geheim = geheimen(map)
  const boek = getRegelboek()
  const adressen = await eigenDatabase(beheer, 'kring_cijfers', boek, geheim)
  await speelMonster(map, REGIO, { boek, geheim, adressen })
  await bulk({
    ...{ beheerUrl: adressen.beheer, regio: REGIO, aantal: ZAKEN, jaren: 9, zaad: 1 },
    ijkpunt: () => Promise.resolve(),
    zeg: () => undefined,
  })
  zeg(`  ${ZAKEN} zaken in het journaal`)
  const { events, facts, seconds, eventsPerSecond } = await herbouwTelfeiten(adressen.beheer, r => zeg(`  ${r}`))
  zeg(`  ${events} feiten in ${seconds} s: ${eventsPerSecond} per seconde`)
  const regels = await vulTelregels(adressen.beheer)
  zeg(`  ${regels} telregels over ${JAREN} jaar`)
  const kring = await startKring({ boek, adressen, geheim, begin: BEGIN })
  try {
    const bea = await kring.als(`beleid.${REGIO}`)
    const vraag = async (n: number): Promise<number> => {
      const begin = performance.now()
      const { status } = await bea.haal(`/cijfers?periode=${EERSTE + (n % JAREN)}`)
      if (status !== 200) throw new Error(`De cijfers werden geweigerd: ${status}`)
      return performance.now() - begin
    }
    for (let n = 0; n < JAREN; n++) await vraag(n)
    const tijden: number[] = []
    for (let n = 0; n < VRAGEN; n++) tijden.push(await vraag(n))
    tijden.sort((a, b) => a - b)
    const op = (deel: number) => Math.round((tijden[Math.floor(VRAGEN * deel)] ?? 0) * 10) / 10
    zeg(`  bord van een regio: p50 ${op(0.5)} ms, p95 ${op(0.95)} ms`)
    return {
      dashboard: { reports: MELDINGEN, facts: regels, p50ms: op(0.5), p95ms: op(0.95) },
      rebuild: { events, facts, seconds, eventsPerSecond },
    }
  } finally {
    await kring.sluit()
  }
}

/** Each report a line for itself and for its decision; half of them lines for a handover and a case. In the order of the days, as it goes. */
async function vulTelregels(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `set synchronous_commit = off; set work_mem = '256MB'; set session_replication_role = replica; set jit = off`,
    )
    const { rows: gemeenten } = await client.query<{ g: string }>(
      `select distinct unnest(gemeenten) as g from kring.organisatie where regio = '${REGIO}' order by 1`,
    )
    const namen = gemeenten.map(r => r.g)
    const per = MELDINGEN / JAREN
    for (let jaar = EERSTE; jaar < EERSTE + JAREN; jaar++)
      await client.query(
        `insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
         select '${REGIO}', gen_random_uuid(), s.soort, d.dag, d.dag, ($1::text[])[1 + m % ${namen.length}], 1,
                case when s.duur then 3600 * (m % 300) end, case when s.duur then 1200 * (m % 300) end,
                s.kenmerken || array['slachtoffer:v', 'pleger:m', 'leeftijd:18-64'], array['partnergeweld'], clock_timestamp()
           from generate_series(0, ${per} - 1) m
          cross join lateral (select make_date(${jaar}, 1, 1) + (m * 365 / ${per})::int as dag) d
          cross join lateral (values
            ('melding', true, false, array['klasse:nieuw', 'kanaal:telefoon', 'bron:' || (array['politie', 'professional', 'bewoner'])[1 + m % 3], 'vorm:partnergeweld']),
            ('besluit', true, true, array['besluit:ovd-lok']),
            ('melding-tot-overdracht', m % 2 = 0, true, array['zonder-aanhouding', 'aan:team-' || m % 20] || case when m % 3 = 0 then array['binnen-48-uur'] else '{}' end),
            ('casus', m % 2 = 0, false, '{}')) s(soort, er, duur, kenmerken)
          where s.er`,
        [namen],
      )
    await client.query('vacuum analyze kring.telregel')
    await client.query('set role kring_teller')
    await client.query('select kring.tel_op($1, clock_timestamp())', [REGIO])
    await client.query('reset role')
    await client.query('vacuum analyze kring.telmaand')
    const { rows } = await client.query<{ n: string }>('select count(*) as n from kring.telregel')
    return Number(rows[0]?.n ?? 0)
  } finally {
    await client.end()
  }
}
