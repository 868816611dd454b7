import pg from 'pg'
import type { Sleutelkast } from '../kluis/zaakkast.ts'
import { vernietigSleutels } from './sleutels.ts'
import type { Vernietigboek, Vernietigd } from './vernietigboek.ts'

/** What a run did: posts that are gone, posts that stayed (held meanwhile, or changed), and certificates made. */
export type Gedaan = { weg: number; gebleven: number; verklaringen: number }
type Uitkomst = { uitkomst: string; verklaring: boolean } | null

type Post = Pick<Vernietigd, 'regio' | 'klasse' | 'zaak' | 'besluit'> & { id: string; tot: Date | null }

const PER_GREEP = 50
const alsRegel = ({ id, tot, ...post }: Post, op: string): Vernietigd => ({
  post: id,
  ...post,
  tot: tot?.toISOString() ?? null,
  op,
})

/**
 * Destroys what two people decided on, one post in one transaction: all of a file goes, or nothing. What was stopped halfway goes on here.
 * Signs in as the destroyer, who may call this one function and see nothing else; the function itself looks again whether it may go.
 * With a case goes its key, so that what older copies hold of it stays shut.
 * What goes is first written in a book outside the database, so that a backup of before can be put back without it.
 * @param hoogstens stop after so many posts, so that a round of the worker stays short
 * @throws when the database is lost; what was done stays done
 */
export async function vernietig(
  url: string,
  nu: () => Date,
  {
    boek,
    kast,
    hoogstens = Number.POSITIVE_INFINITY,
    zeg,
  }: { boek: Vernietigboek; kast: Sleutelkast; hoogstens?: number; zeg?: (regel: string) => void },
): Promise<Gedaan> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const gedaan: Gedaan = { weg: 0, gebleven: 0, verklaringen: 0 }
  let stappen = 0
  try {
    // what nobody decides on goes by itself (class `steun`), with its keys
    await client.query('select kring.vernietig_steun($1)', [nu().toISOString()])
    // what a round that was stopped left behind
    await vernietigSleutels(client, kast)
    for (;;) {
      const { rows } = await client.query<Post>(
        'select regio, id, klasse, zaak, tot, besluit from kring.te_vernietigen($1, $2)',
        [PER_GREEP, nu().toISOString()],
      )
      if (rows.length === 0) return gedaan
      for (const post of rows) {
        if (stappen++ >= hoogstens) return gedaan
        const op = nu().toISOString()
        boek.gaat(alsRegel(post, op))
        const uit = await eenPost(client, post, op)
        if (uit !== null && !['weg', 'verder'].includes(uit.uitkomst)) boek.bleef(post.id)
        // somebody else was first, or the decision was not yet there at this instant: nothing more to do now
        if (uit === null) return gedaan
        if (uit.verklaring) gedaan.verklaringen += 1
        await vernietigSleutels(client, kast)
        if (uit.uitkomst === 'weg') gedaan.weg += 1
        else if (uit.uitkomst !== 'verder') gedaan.gebleven += 1
      }
      zeg?.(`Vernietigd: ${gedaan.weg}; gebleven: ${gedaan.gebleven}`)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function eenPost(client: pg.Client, post: { regio: string; id: string }, nu: string): Promise<Uitkomst> {
  const { rows } = await client.query<{ uit: Uitkomst }>('select kring.vernietig($1, $2, $3) as uit', [
    post.regio,
    post.id,
    nu,
  ])
  return rows[0]?.uit ?? null
}
