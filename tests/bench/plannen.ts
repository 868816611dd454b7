import pg from 'pg'
import { neemOp, type Regel } from './opname.ts'

type Knoop = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Knoop[]
}

/** Does what a person asks, and shows how the database went about each reading statement: how long, how many pages, what it read in vain. */
export async function bekijkPlannen(
  url: string,
  wat: string,
  vraag: () => Promise<unknown>,
  zeg: (regel: string) => void,
): Promise<void> {
  const { regels } = await neemOp(vraag)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const regel of regels) {
      if (regel.naam === null) await client.query(regel.sql)
      else if (!regel.naam.startsWith('w_')) zeg(`  ${wat} ${regel.naam}: ${await legUit(client, regel)}`)
    }
  } finally {
    await client.end()
  }
}

async function legUit(client: pg.Client, { sql, waarden }: Regel): Promise<string> {
  const { rows } = await client.query<{
    'QUERY PLAN': [
      {
        Plan: Knoop & { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }
        'Execution Time': number
        'Planning Time': number
      },
    ]
  }>(`explain (analyze, buffers, format json) ${sql}`, waarden.map(leesWaarde))
  const uitleg = rows[0]?.['QUERY PLAN'][0]
  if (!uitleg) return 'geen plan'
  const { Plan: plan } = uitleg
  const groot = knopen(plan)
    .map(k => ({ k, gelezen: (k['Actual Rows'] + (k['Rows Removed by Filter'] ?? 0)) * k['Actual Loops'] }))
    .filter(({ gelezen }) => gelezen > 1000)
    .map(({ k, gelezen }) =>
      `${k['Node Type']} ${k['Relation Name'] ?? ''} ${k['Index Name'] ?? ''} ${gelezen} rijen`.replace(/ +/g, ' '),
    )
  const bladen = plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
  return `${uitleg['Execution Time'].toFixed(1)} ms, ${bladen} bladzijden${groot.length > 0 ? `; LEEST VEEL: ${groot.join('; ')}` : ''}`
}

/** The recording holds texts; a list or nothing was written as JSON. */
const leesWaarde = (waarde: string): unknown =>
  waarde === 'null' || waarde === '[]' || waarde.startsWith('["') ? (JSON.parse(waarde) as unknown) : waarde

const knopen = (k: Knoop): Knoop[] => [k, ...(k.Plans ?? []).flatMap(knopen)]
