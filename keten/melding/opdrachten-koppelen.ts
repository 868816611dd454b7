import type { Tx } from '../../kernel/db.ts'
import type { Hulp, Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'
import * as i from './invoer.ts'
import { op } from './opdrachten-vorm.ts'

/** Under which key reports with the same incident number are found; a key of a person never begins so. */
export const incidentsleutel = (incident: string): string => `incident:${incident.toLowerCase()}`
/** Under which key the reports that point at a first one are found. */
const koppelsleutel = (eerste: string): string => `gekoppeld:${eerste}`

export const sleutelrij = (hulp: Hulp, zaak: string, persoon: string, sleutel: string): Schrijf =>
  voegToe('zoeksleutel', { regio: hulp.wie.regio, sleutel, zaak, persoon, organisatie: hulp.wie.organisatie })

/** Links this report to another on the same incident; of the other one only what the asker may see counts. */
export const koppeling: Route = op(
  'koppeling',
  'Koppelen aan een andere melding over hetzelfde incident',
  'KoppelMelding',
  i.KoppelInvoer,
  (b, _schrijf, _hulp, _rijen, zaak) => ({ type: 'KoppelMelding', zelf: zaak, met: b.met, eerste: null }),
  async (tx, o) => (o.type === 'KoppelMelding' ? { ...o, eerste: await eersteVan(tx, o.met) } : o),
)

/** Follows the links to the first report of the incident; null when there is none the asker works in. */
async function eersteVan(tx: Tx, met: string): Promise<string | null> {
  const [rij] = await tx.vraag<{ eerste: string | null }>(
    'koppel_eerste',
    `with recursive pad as (
       select z.id, 0 as stap from kring.zaak z where z.regio = $1 and z.id = $2 and z.soort = 'melding' and z.organisatie = $3 and ${binnenKring('z.id', 3)}
       union all
       select (g.inhoud ->> 'met')::uuid, p.stap + 1 from pad p join kring.gebeurtenis g on g.regio = $1 and g.stroom = p.id and g.soort = 'MeldingGekoppeld' where p.stap < 20)
     select id as eerste from pad order by stap desc limit 1`,
    [tx.wie.regio, met, ...kringwaarden(tx)],
  )
  return rij?.eerste ?? null
}

/** Reports that may be about the same incident: by its number, or among the earlier ones of these people; and those linked already. */
export async function zelfdeIncident(
  tx: Tx,
  o: { zaak: string; incident: string | null; eerder: readonly string[]; gekoppeldAan: string | null },
): Promise<{ id: string; nummer: string; geopendOp: string; gekoppeld: boolean; zelfdeNummer: boolean }[]> {
  const rijen = await tx.vraag<{ id: string; nummer: string; op: Date; gekoppeld: boolean; zelfde: boolean }>(
    'melding_zelfde_incident',
    `select z.id, z.nummer, z.geopend_op as op, bool_or(b.gekoppeld) as gekoppeld, bool_or(b.zelfde) as zelfde
       from (select s.zaak, s.sleutel like 'gekoppeld:%' as gekoppeld, s.sleutel like 'incident:%' as zelfde
               from kring.zoeksleutel s where s.regio = $1 and s.sleutel = any($7) and s.organisatie = $2
             union all select unnest($8::uuid[]), false, false
             union all select $9::uuid, true, false) b
       join kring.zaak z on z.regio = $1 and z.id = b.zaak and z.soort = 'melding' and z.organisatie = $2 and ${binnenKring('z.id', 2)}
      where z.id <> $10 group by z.id, z.nummer, z.geopend_op order by z.geopend_op desc limit 20`,
    [
      tx.wie.regio,
      ...kringwaarden(tx),
      [koppelsleutel(o.gekoppeldAan ?? o.zaak), ...(o.incident === null ? [] : [incidentsleutel(o.incident)])],
      o.eerder,
      o.gekoppeldAan,
      o.zaak,
    ],
  )
  return rijen.map(r => ({
    id: r.id,
    nummer: r.nummer,
    geopendOp: r.op.toISOString(),
    gekoppeld: r.gekoppeld,
    zelfdeNummer: r.zelfde,
  }))
}

export const gekoppeldRij = (o: {
  regio: string
  zaak: string
  eerste: string
  persoon: string
  organisatie: string
}): Schrijf =>
  voegToe('zoeksleutel', {
    regio: o.regio,
    sleutel: koppelsleutel(o.eerste),
    zaak: o.zaak,
    persoon: o.persoon,
    organisatie: o.organisatie,
  })
