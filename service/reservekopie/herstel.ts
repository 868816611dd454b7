import pg from 'pg'
import type { PrivateKey } from 'openpgp'
import { leesVernietigboek } from '../bewaren/vernietigboek.ts'
import type { Geheimen } from '../database/geheimen.ts'
import { metDatabase } from '../database/migreer.ts'
import { kijkSleutelsNa } from '../kluis/nakijken.ts'
import { kastVan } from '../kluis/zegel.ts'
import { samen, vernietigOpnieuw, wegVolgens } from './opnieuw.ts'
import { BestandFout, keurEtiket } from './etiket.ts'
import { gooiWeg, laadKopie } from './terug.ts'
import type { Etiket } from './vorm.ts'

export type Herstel = {
  bestand: string
  sleutel: PrivateKey | null
  beheer: string
  map: string
  geheim: Geheimen
  nu: Date
  zeg: (regel: string) => void
}
export type Hersteld = {
  restored: number
  reapplied: number
  lost: number
  /** cases of the copy whose key is not in the cabinet of this installation: their texts stay shut */
  keysMissing: number
  database: string
  oud: string | null
}

/** The newest cases whose key is looked for after a copy came back. */
const SLEUTELS_NAGEKEKEN = 5000

/** The outside of a copy that may be used now. @throws BestandFout when it is none, when its time is over, or when the key is not there */
const bekijk = (p: Herstel, ookVerlopen: boolean) =>
  keurEtiket<Etiket>(
    { bestand: p.bestand, sleutel: p.sleutel, nu: p.nu, ookVerlopen },
    {
      geen: ['GEEN_KOPIE', 'Dit bestand is geen reservekopie van Kring.'],
      verlopen: [
        'KOPIE_VERLOPEN',
        dag => `Deze kopie mocht bestaan tot ${dag}. Gooi haar weg, of zet haar terug met --verlopen.`,
      ],
      ontbreekt: 'De geheime sleutel is er niet. Noem het bestand met --sleutel F; zie docs/beheer.md.',
      pastNiet: 'Deze sleutel past niet op deze kopie. Noem het bestand van toen met --sleutel F.',
    },
  )

const naamVoor = (wat: string, nu: Date): string => `kring_${wat}_${nu.toISOString().replace(/\D/g, '').slice(0, 14)}`

/**
 * Puts a copy in the place of the database: beside it first, whole, with what was destroyed since destroyed again; then the two change names.
 * Until that last moment nothing changed, and after it the old one still stands under another name.
 * @param over also when the database knows things that the copy does not
 * @throws BestandFout with what to do
 */
export async function zetTerug(p: Herstel & { over: boolean; verlopen: boolean; database: string }): Promise<Hersteld> {
  const kopie = bekijk(p, p.verlopen)
  const huidig = metDatabase(p.beheer, p.database)
  const nieuwer = await stappenNa(huidig, kopie.etiket)
  if (nieuwer > 0 && !p.over)
    throw new BestandFout(
      'DATABASE_NIEUWER',
      `In de database staan ${nieuwer} stappen van na deze kopie. Die raken weg. Weet u het zeker, doe het dan met --over; de oude database blijft onder een andere naam staan.`,
    )
  await niemandBezig(p.beheer, p.database)
  const naast = naamVoor('terug', p.nu)
  try {
    const { adressen, rijen, verloren } = await laadKopie({ ...p, ...kopie, database: naast })
    const opnieuw = await vernietigOpnieuw(
      adressen.beheer,
      samen(leesVernietigboek(p.map), await wegVolgens(huidig)),
      p.nu,
    )
    const { ontbreken } = await kijkSleutelsNa(adressen.beheer, kastVan(p.geheim), SLEUTELS_NAGEKEKEN)
    const oud = naamVoor('voor', p.nu)
    await wissel(p.beheer, { nu: p.database, naast, oud })
    return { restored: rijen, reapplied: opnieuw, lost: verloren, keysMissing: ontbreken, database: p.database, oud }
  } catch (fout) {
    await gooiWeg(p.beheer, naast).catch(() => undefined)
    throw fout
  }
}

/**
 * A drill: puts a copy back beside the database, looks whether everything came, destroys again what must, lets `kijk` look around in it, and
 * takes it away. What is in use is not touched.
 */
export async function oefen(
  p: Herstel & { database: string },
  kijk: (beheer: string) => Promise<void> = () => Promise.resolve(),
): Promise<Hersteld> {
  const kopie = bekijk(p, false)
  const naast = naamVoor('oefening', p.nu)
  try {
    const { adressen, rijen, verloren } = await laadKopie({ ...p, ...kopie, database: naast })
    const weg = samen(leesVernietigboek(p.map), await wegVolgens(metDatabase(p.beheer, p.database)))
    const opnieuw = await vernietigOpnieuw(adressen.beheer, weg, p.nu)
    const { ontbreken } = await kijkSleutelsNa(adressen.beheer, kastVan(p.geheim), SLEUTELS_NAGEKEKEN)
    await kijk(adressen.beheer)
    return { restored: rijen, reapplied: opnieuw, lost: verloren, keysMissing: ontbreken, database: naast, oud: null }
  } finally {
    await gooiWeg(p.beheer, naast)
  }
}

async function metClient<T>(url: string, doe: (c: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await doe(client)
  } finally {
    await client.end()
  }
}

/** Steps that the copy does not have: of later, or more of them (steps can be written down afterwards). */
const stappenNa = (url: string, { op, feiten }: Etiket): Promise<number> =>
  metClient(url, async c => {
    const { rows } = await c.query<{ alle: string; later: string }>(
      'select count(*) as alle, count(*) filter (where op > $1) as later from kring.gebeurtenis',
      [op],
    )
    return Math.max(Number(rows[0]?.later ?? 0), Number(rows[0]?.alle ?? 0) - feiten)
  })

/** Nobody may work in what is about to be replaced. */
const niemandBezig = (beheer: string, database: string): Promise<void> =>
  metClient(metDatabase(beheer, 'postgres'), async c => {
    const { rows } = await c.query<{ n: string }>(
      `select count(*) as n from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [database],
    )
    if (Number(rows[0]?.n ?? 0) > 0)
      throw new BestandFout('KRING_DRAAIT', 'Kring werkt nog met deze database. Stop Kring, en zet de kopie dan terug.')
  })

const wissel = (beheer: string, { nu, naast, oud }: { nu: string; naast: string; oud: string }): Promise<void> =>
  metClient(metDatabase(beheer, 'postgres'), async c => {
    const q = pg.escapeIdentifier
    await c.query(`alter database ${q(nu)} rename to ${q(oud)}`)
    try {
      await c.query(`alter database ${q(naast)} rename to ${q(nu)}`)
    } catch (fout) {
      await c.query(`alter database ${q(oud)} rename to ${q(nu)}`)
      throw fout
    }
  })
