import type { Db } from '../../kernel/db.ts'
import type { Rolmens } from './mensen.ts'
import { tabelVan, type Kennis, type Tabelrij } from './tabellen.ts'
import { actorVan, NU, type Wereld } from './wereld.ts'

export const alleTabellen = async (w: Wereld): Promise<string[]> =>
  (
    await w.beheer<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'kring' order by tablename`,
    )
  ).map(r => r.tablename)

/** Everything the administrator sees, per table: what the oracle judges. */
export type Inventaris = { readonly kennis: Kennis; readonly rijen: ReadonlyMap<string, readonly Tabelrij[]> }

export async function maakInventaris(w: Wereld): Promise<Inventaris> {
  const zaken = new Map(w.zaken.map(z => [z.id, z]))
  const paren = await w.beheer<{ zaak: string; persoon: string }>('select zaak, persoon from kring.zaak_persoon')
  const rollen = await w.beheer<{ mens: string; regio: string }>('select mens, regio from kring.rolvervulling')
  const regios = new Map<unknown, Set<string>>()
  for (const { mens, regio } of rollen) regios.set(mens, (regios.get(mens) ?? new Set()).add(regio))
  const kennis: Kennis = {
    zaak: id => zaken.get(String(id)),
    zakenVan: persoon => paren.filter(p => p.persoon === persoon).flatMap(p => zaken.get(p.zaak) ?? []),
    regiosVan: mens => regios.get(mens) ?? new Set(),
  }
  const rijen = new Map<string, readonly Tabelrij[]>()
  for (const tabel of await alleTabellen(w))
    rijen.set(
      tabel,
      await w.beheer<Tabelrij>(
        `select (${tabelVan(tabel).sleutel})::text as sleutel, to_jsonb(t) as rij from kring.${tabel} t order by 1`,
      ),
    )
  return { kennis, rijen }
}

/** Which of a table's rows somebody gets, asked as the app asks; `null` when the app may not read the table. */
export async function zie(db: Db, m: Rolmens, tabellen: readonly string[]): Promise<Map<string, Set<string>>> {
  const delen = tabellen.map(
    t =>
      `select '${t}' as tabel, coalesce(array_agg((${tabelVan(t).sleutel})::text), '{}') as sleutels from kring.${t}`,
  )
  const rijen = await db.asActor(actorVan(m), NU, tx =>
    tx.vraag<{ tabel: string; sleutels: string[] }>(
      `zie_${tabellen.join('_').slice(0, 50)}`,
      delen.join(' union all '),
    ),
  )
  return new Map(rijen.map(r => [r.tabel, new Set(r.sleutels)]))
}

/** As each person, every table: exactly the rows the oracle allows. Says what is too much and what is missing. */
export async function rijproef(
  db: Db,
  inventaris: Inventaris,
  mensen: readonly Rolmens[],
  tabellen: readonly string[],
): Promise<string[]> {
  const mis: string[] = []
  for (const m of mensen) {
    const gezien = await zie(db, m, tabellen)
    for (const tabel of tabellen) {
      const { ziet } = tabelVan(tabel)
      if (ziet === 'niemand') continue
      const er = gezien.get(tabel) ?? new Set()
      for (const { sleutel, rij } of inventaris.rijen.get(tabel) ?? []) {
        const mag = ziet(m, rij, inventaris.kennis)
        if (mag !== er.has(sleutel))
          mis.push(
            `${m.rol} ${m.onderwerp} ziet ${mag ? 'niet, maar hoort wel' : 'wel, maar hoort niet'}: ${tabel} ${sleutel}`,
          )
      }
    }
  }
  return mis
}
