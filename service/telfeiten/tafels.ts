import type pg from 'pg'

/** What counts follows from the journal; the same function that writes along, now over all of it. */
export const VELDEN = 'regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen'

/** A stretch of the streams of a region, with how many facts lie in it. */
export type Hap = { readonly regio: string; readonly van: number; readonly tot: number; readonly feiten: number }

/** What is counted anew lies in a table per bite, seen together as one. */
export const TAFEL = 'public.kring_telbouw'
export const tafelVan = (hap: number): string => `${TAFEL}_${hap}`
/** What the bites of a region without lines come to, so that her sums are there as soon as her lines are. */
export const SOMMEN = 'public.kring_telsommen'

/** Takes it all away. */
export const WEG = `drop table if exists ${TAFEL} cascade; drop table if exists ${SOMMEN}`

/** Makes a table for each bite, and one for the sums; what an earlier run left goes. */
export async function maakTafels(c: pg.Client, happen: number): Promise<void> {
  const tafels = Array.from(
    { length: happen },
    (_x, n) => `create unlogged table ${tafelVan(n)} () inherits (${TAFEL});`,
  )
  await c.query(
    `${WEG}; create unlogged table ${TAFEL} (like kring.telregel); ${tafels.join(' ')}
     create unlogged table ${SOMMEN} (hap integer, regio text, soort text, kenmerk text, maand date, gemeente text, aantal bigint, duur bigint, werkduur bigint);
     grant select on ${TAFEL} to kring_teller; grant select, insert on ${SOMMEN} to kring_teller; analyze kring.telregel`,
  )
  for (let n = 0; n < happen; n++) await c.query(`grant select, insert on ${tafelVan(n)} to kring_teller`)
}

/** What the lines of a bite come to, per month. */
export const telSamen = (hap: number): string =>
  `insert into ${SOMMEN} select ${hap}, t.regio, t.soort, k, date_trunc('month', t.dag)::date, coalesce(t.gemeente, 'onbekend'),
          sum(t.aantal), coalesce(sum(t.duur), 0), coalesce(sum(t.werkduur), 0)
     from ${tafelVan(hap)} t cross join lateral unnest(t.kenmerken || ''::text) k group by 2, 3, 4, 5, 6`
