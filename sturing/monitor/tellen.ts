import {
  heleJaren,
  meet,
  Sommen,
  telbaar,
  verborgenTijden,
  verdeel,
  verdeelGebieden,
  vragenVan,
  alsVraag,
  type Deelmeting,
  type Meting,
  type Middenrij,
  type Somrij,
  type Telbaar,
  type Vraag,
} from '../../gedeeld/cijfer/meet.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Indicator, RegioDefinitie, Telvraag } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { gebiedenVan } from './gebied.ts'
import type { Tijdvak } from './tijdvak.ts'

/** Waarnaar een cijfer te verdelen is: de gemeente, de vorm, en grove klassen van wie het betrof. */
export const VERDELINGEN = [
  'gemeente',
  'gebied',
  'vorm',
  'slachtoffer',
  'pleger',
  'leeftijd',
  'bron',
  'van',
  'aan',
  'groep',
] as const
export type Verdeling = (typeof VERDELINGEN)[number]

/** Wat in elke regio telt: ligt hier iets van in een tijdvak, dan is een leeg cijfer nul en geen gat. */
const IETS: readonly Telvraag[] = [
  { feit: 'melding' },
  { feit: 'casus' },
  { feit: 'advies' },
  { feit: 'chat' },
  { feit: 'huisverbod' },
  { feit: 'verblijf' },
]

type Vast = { readonly tx: Tx; readonly def: RegioDefinitie; readonly tijdvak: Tijdvak; readonly stand: string | null }

/** De getelde cijfers van een tijdvak, per indicator; zoals zij op `stand` (een dag) stonden als die er is. */
export async function geteld(v: Vast, indicatoren: readonly Indicator[]): Promise<ReadonlyMap<string, Meting>> {
  const hulp = await haal(v, indicatoren)
  const uit = new Map<string, Meting>()
  for (const i of indicatoren) {
    const t = telbaar(i)
    if (t !== null) uit.set(i.id, meet({ ...hulp, ...over(i, t, v) }))
  }
  return uit
}

/**
 * De getelde cijfers van hele jaren, in een vraag om sommen en een om middens: zo kost het verloop van elk cijfer niet meer dan een cijfer.
 * @param jaren opeenvolgend, oud naar nieuw
 */
export async function geteldPerJaar(
  v: Pick<Vast, 'tx' | 'def'>,
  indicatoren: readonly Indicator[],
  jaren: readonly number[],
): Promise<ReadonlyMap<string, readonly Jaarmeting[]>> {
  const [eerste, laatste] = [jaren[0], jaren.at(-1)]
  if (eerste === undefined || laatste === undefined) return new Map()
  const reeks: Tijdvak = { id: `${eerste}/${laatste}`, van: `${eerste}-01-01`, tot: `${laatste + 1}-01-01` }
  const vast: Vast = { ...v, tijdvak: reeks, stand: null }
  const { vragen, van } = vragenVan(v.def, indicatoren)
  van(IETS)
  const rijen = await sommen(vast, vragen, '')
  const middens = await middensPerJaar(vast, indicatoren, vragen, van)
  const alle = new Sommen(rijen)
  const uit = new Map<string, readonly Jaarmeting[]>()
  for (const i of indicatoren) {
    const t = telbaar(i)
    if (t === null) continue
    const perJaar = jaren.map(jaar => {
      const tijdvak: Tijdvak = { id: String(jaar), van: `${jaar}-01-01`, tot: `${jaar + 1}-01-01` }
      const hulp = {
        ...{ van, sommen: alle, iets: rijen.some(r => r.maand.startsWith(`${jaar}-`)) },
        midden: (m: Telbaar) => middens.get(`${van(m.teller)[0] ?? -1}|${jaar}`) ?? null,
      }
      return { jaar, iets: hulp.iets, ...meet({ ...hulp, ...over(i, t, { ...vast, tijdvak }) }) }
    })
    uit.set(i.id, perJaar)
  }
  return uit
}
/** De uitkomst van een jaar; `iets`: in dat jaar is in deze regio iets vastgelegd. */
export type Jaarmeting = Meting & { readonly jaar: number; readonly iets: boolean }

async function middensPerJaar(
  v: Vast,
  indicatoren: readonly Indicator[],
  vragen: readonly Vraag[],
  van: (lijst: readonly Telvraag[]) => readonly number[],
): Promise<ReadonlyMap<string, Middenrij>> {
  const nummers = indicatoren.flatMap(i => {
    const t = telbaar(i)
    return t?.soort === 'midden' ? van(t.teller).slice(0, 1) : []
  })
  if (nummers.length === 0) return new Map()
  const rijen = await v.tx.vraag<
    Ruw<Omit<Middenrij, 'deel'>> & { jaar: number; midden: number | null; werkmidden: number | null }
  >(
    'tel_middens_jaren',
    `select n, jaar, aantal, midden, werkmidden from kring.tel_middens_jaren($1::jsonb, $2::date, $3::date, $4::date)`,
    [JSON.stringify([...new Set(nummers)].map(n => vragen[n])), v.tijdvak.van, v.tijdvak.tot, dagVan(v.tx.nu)],
  )
  return new Map(
    rijen.map(r => [
      `${Number(r.n)}|${r.jaar}`,
      { n: Number(r.n), deel: '', aantal: Number(r.aantal), midden: r.midden, werkmidden: r.werkmidden },
    ]),
  )
}

/** Een getelde waarde met hoe zij geteld is en wat er verborgen blijft. */
export type Opengelegd = Meting & { readonly query: string; readonly hidden: readonly string[] }

/** Een cijfer open: de waarde, de vraag erachter zonder rijen, en welke tijdvakken verborgen blijven. */
export async function legOpen(v: Vast, i: Indicator): Promise<Opengelegd | null> {
  const t = telbaar(i)
  if (t === null) return null
  const hulp = await haal(v, [i])
  const opzet = { ...hulp, ...over(i, t, v) }
  const gemeenten = (id: string) => v.def.deelgebieden.find(d => d.id === id)?.gemeenten ?? []
  const query = alsVraag({ t, tijd: v.tijdvak, regio: v.def.regio.id, stand: v.stand, gemeenten })
  return { ...meet(opzet), query, hidden: verborgenTijden(opzet) }
}

/** Een cijfer verdeeld over gemeenten, vormen of klassen. */
export async function verdeeld(v: Vast, i: Indicator, naar: Verdeling): Promise<readonly Deelmeting[]> {
  const t = telbaar(i)
  if (t === null) return []
  const per = naar === 'gebied' ? 'gemeente' : naar
  const hulp = await haal(v, [i], per)
  // only what this figure asks: a part that another count knows is no part of this one
  const eigen = new Set(hulp.van([...t.teller, ...t.noemer]))
  const rijen = (await sommen(v, hulp.vragen, per)).filter(r => eigen.has(r.n))
  const opzet = { ...hulp, ...over(i, t, v) }
  return naar === 'gebied'
    ? verdeelGebieden(opzet, new Sommen(rijen), gebiedenVan(v.def, v.tijdvak))
    : verdeel(opzet, new Sommen(rijen))
}

const over = (i: Indicator, t: Telbaar, v: Vast) => ({
  t,
  eenheid: i.eenheid,
  noemer: i.noemer?.nl ?? i.teller.nl,
  tijd: v.tijdvak,
})

async function haal(v: Vast, indicatoren: readonly Indicator[], naar: Verdeling | '' = '') {
  const { vragen, van } = vragenVan(v.def, indicatoren)
  van(IETS)
  const rijen = await sommen(v, vragen, '')
  const [eerste, laatste] = [v.tijdvak.van.slice(0, 7), v.tijdvak.tot.slice(0, 7)]
  const iets = rijen.some(r => r.maand.slice(0, 7) >= eerste && r.maand.slice(0, 7) < laatste)
  const middens = await middensVan(v, indicatoren, vragen, van, naar)
  const midden = (t: Telbaar, deel: string) => middens.get(`${van(t.teller).join(',')}|${deel}`) ?? null
  return { vragen, van, sommen: new Sommen(rijen), iets, midden }
}

type Ruw<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] | string }

async function sommen(v: Vast, vragen: readonly Vraag[], per: Verdeling | ''): Promise<readonly Somrij[]> {
  const jaren = heleJaren(v.tijdvak)
  const rijen = await v.tx.vraag<Ruw<Somrij>>(
    'tel_sommen',
    `select n, maand::text, deel, aantal, duur, werkduur from kring.tel_sommen($1::jsonb, $2::date, $3::date, $4::date, $5::date, $6)`,
    [JSON.stringify(vragen), jaren.van, jaren.tot, dagVan(v.tx.nu), v.stand, per],
  )
  return rijen.map(r => ({
    ...{ n: Number(r.n), maand: r.maand, deel: r.deel },
    ...{ aantal: Number(r.aantal), duur: Number(r.duur), werkduur: Number(r.werkduur) },
  }))
}

/** De middelste duur is geen som van maanden: elke zulke indicator vraagt haar over het hele tijdvak. */
async function middensVan(
  v: Vast,
  indicatoren: readonly Indicator[],
  vragen: readonly Vraag[],
  van: (lijst: readonly Telvraag[]) => readonly number[],
  naar: Verdeling | '',
): Promise<ReadonlyMap<string, Middenrij>> {
  const uit = new Map<string, Middenrij>()
  for (const i of indicatoren) {
    const t = telbaar(i)
    if (t?.soort !== 'midden') continue
    const eigen = van(t.teller)
    const rijen = await v.tx.vraag<Omit<Middenrij, 'aantal'> & { aantal: string }>(
      'tel_middens',
      `select n, deel, aantal, midden, werkmidden from kring.tel_middens($1::jsonb, $2::date, $3::date, $4::date, $5::date, $6)`,
      [
        JSON.stringify(eigen.slice(0, 1).map(n => vragen[n])),
        ...[v.tijdvak.van, v.tijdvak.tot, dagVan(v.tx.nu), v.stand, naar],
      ],
    )
    for (const r of rijen) uit.set(`${eigen.join(',')}|${r.deel}`, { ...r, aantal: Number(r.aantal) })
  }
  return uit
}
