import type { Bekend } from '../../gedeeld/regio/bron.ts'
import type { Cijferwaarde, Indicator, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Waarde } from './cijfers.ts'
import { delenVan } from './keur.ts'

/** De regio's en hun documenten, van buiten. */
export type Cijferboek = {
  definitie(regio: string): RegioDefinitie
  documenten(regio: string): readonly Bekend[]
}

type Rij = {
  id: string
  cijfer: string
  periode: string
  gemeente: string | null
  waarde: string | null
  tot: string | null
  precisie: Cijferwaarde['precisie']
  delen: { id: string; waarde: number }[] | null
  bron: string
  grens: string | null
  importdag: string | null
  vervangt: string | null
}

/** Wat er in deze regio vastgelegd is: wat nu geldt per cijfer, en wat vervangen is. Met `stand`: zoals het op die dag was. */
export async function vastgelegd(
  tx: Tx,
  def: RegioDefinitie,
  stand: string | null = null,
): Promise<{ geldig: ReadonlyMap<string, readonly Waarde[]>; oud: ReadonlyMap<string, readonly Waarde[]> }> {
  const rijen = await tx.vraag<Rij>(
    'cijferwaarden',
    `select id, cijfer, periode, gemeente, waarde::text, tot::text, precisie, delen, bron, grens, importdag::text, vervangt
       from kring.cijferwaarde where regio = $1 and ($2::date is null or (gemaakt_op at time zone 'Europe/Amsterdam')::date <= $2::date)
      order by cijfer, periode, gemaakt_op, gemeente, id`,
    [tx.wie.regio, stand],
  )
  const weg = new Set(rijen.map(r => r.vervangt))
  const uit = { geldig: new Map<string, Waarde[]>(), oud: new Map<string, Waarde[]>() }
  for (const r of rijen) {
    const i = def.indicatoren.find(x => x.id === r.cijfer)
    if (i === undefined) continue
    const waar = weg.has(r.id) ? uit.oud : uit.geldig
    waar.set(r.cijfer, [...(waar.get(r.cijfer) ?? []), alsWaarde(i, r)])
  }
  return uit
}

const getal = (w: string | null): number | undefined => (w === null ? undefined : Number(w))

function alsWaarde(i: Indicator, r: Rij): Waarde {
  const delen = r.delen?.map(d => ({ ...d, wat: delenVan(i).find(x => x.id === d.id)?.wat ?? { nl: d.id, en: d.id } }))
  const [waarde, tot] = [getal(r.waarde), getal(r.tot)]
  return {
    ...{ rij: r.id, periode: r.periode, precisie: r.precisie, bron: r.bron },
    ...(waarde === undefined ? {} : { waarde }),
    ...(tot === undefined ? {} : { tot }),
    ...(delen === undefined ? {} : { delen }),
    grens: r.grens ?? undefined,
    importdag: r.importdag ?? undefined,
    gemeente: r.gemeente ?? undefined,
  }
}
