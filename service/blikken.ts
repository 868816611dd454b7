import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { beginVanDag, dagVan } from '../gedeeld/kalender/index.ts'
import type { Tx } from '../kernel/db.ts'
import type { Pijplijn } from '../kernel/pipeline.ts'
import { voegToe } from '../kernel/rijen.ts'
import { steekproef, vind, type Dagblik, type Vondst } from '../vertrouwen/blikkenwacht/index.ts'

/** After a long standstill only so far back: what is older is found by asking for it, not by a machine that never catches up. */
const TERUG_DAGEN = 31

type Rij = {
  dag: string
  mens: string
  rol: string
  organisatie: string
  nummer: string
  ops: { id: string; op: string; stuk: boolean; dienst: boolean; zelf: boolean }[]
  zelfde_naam: boolean
  zelfde_straat: boolean
  zelfde_huis: boolean
  collega: boolean
  taak: boolean
  kanarie: boolean
}

/**
 * Once a day: who looked in the days that are over, what of it stands out, and after each Sunday the sample of that week. @returns how many
 * signals were given
 */
export async function bewaakBlikken(tx: Tx, p: Pick<Pijplijn, 'nieuwId' | 'definitie'>): Promise<number> {
  const { regio } = tx.wie
  const vandaag = Temporal.PlainDate.from(dagVan(tx.nu))
  const gisteren = vandaag.subtract({ days: 1 })
  // two workers never judge the same days: who comes second leaves it to the first
  const [slot] = await tx.vraag<{ vrij: boolean }>(
    'blik_slot',
    `select pg_try_advisory_xact_lock(hashtextextended('blikken ' || $1, 0)) as vrij`,
    [regio],
  )
  if (slot?.vrij !== true) return 0
  const [laatst] = await tx.vraag<{ dag: string | null }>(
    'blik_laatst',
    'select max(dag)::text as dag from kring.blikdag where regio = $1',
    [regio],
  )
  if (laatst?.dag && laatst.dag >= gisteren.toString()) return 0
  const vroegst = vandaag.subtract({ days: TERUG_DAGEN })
  const na = laatst?.dag ? Temporal.PlainDate.from(laatst.dag).add({ days: 1 }) : vroegst
  const van = Temporal.PlainDate.compare(na, vroegst) < 0 ? vroegst : na
  const heleWeken = weken(van, vandaag)
  // a sample asks for the whole week; any other day only what is new
  const begin = heleWeken[0] ?? van
  const rijen = await tx.vraag<Rij>('blik_dagen', 'select * from kring.blikken($1, $2)', [
    beginVanDag(Temporal.PlainDate.compare(begin, van) < 0 ? begin : van).toString(),
    beginVanDag(vandaag).toString(),
  ])
  const blikken = rijen.map(alsBlik)
  const regels = p.definitie(regio).keten.bewaking.blikken
  const gevonden = [
    ...vind(
      blikken.filter(b => b.dag >= van.toString()),
      regels,
    ),
    ...heleWeken.flatMap(week => {
      const einde = week.add({ days: 6 }).toString()
      const dezeWeek = blikken.filter(b => b.dag >= week.toString() && b.dag <= einde)
      return steekproef(dezeWeek, week.toString(), regels.steekproef, hash)
    }),
  ]
  await tx.schrijf([
    voegToe('blikdag', { regio, dag: gisteren.toString(), op: tx.nu }),
    ...gevonden.map(v => alsRij(v, { regio, id: p.nieuwId(), gemaakt_op: tx.nu })),
  ])
  return gevonden.length === 0 ? 0 : meld(tx, p)
}

const hash = (woorden: string): string => createHash('sha256').update(woorden).digest('hex')

/** The Mondays of the weeks whose Sunday is over and was not before this stretch. */
function weken(van: Temporal.PlainDate, tot: Temporal.PlainDate): Temporal.PlainDate[] {
  const uit: Temporal.PlainDate[] = []
  for (let dag = van; Temporal.PlainDate.compare(dag, tot) < 0; dag = dag.add({ days: 1 }))
    if (dag.dayOfWeek === 7) uit.push(dag.subtract({ days: 6 }))
  return uit
}

async function meld(tx: Tx, p: Pick<Pijplijn, 'nieuwId'>): Promise<number> {
  const { regio } = tx.wie
  const wie = await tx.vraag<{ organisatie: string }>(
    'nood_beoordelaars',
    `select distinct organisatie from kring.rolvervulling where regio = $1 and rol = 'privacyfunctionaris' and van <= $2 and (tot is null or tot > $2)`,
    [regio, tx.nu],
  )
  const bericht = { regio, rol: 'privacyfunctionaris', zaak: null, soort: 'blik-vondst', klok: null, op: tx.nu }
  await tx.schrijf(wie.map(w => voegToe('bericht', { ...bericht, ...w, id: p.nieuwId() })))
  return wie.length
}

const alsRij = (v: Vondst, vast: { regio: string; id: string; gemaakt_op: string }) =>
  voegToe('blikvondst', {
    ...vast,
    ...{ patroon: v.patroon, dag: v.dag, mens: v.mens, rol: v.rol, organisatie: v.organisatie, nummer: v.nummer },
    ...{ aantal: v.aantal, eerste_op: v.eersteOp, laatste_op: v.laatsteOp },
  })

const alsBlik = (r: Rij): Dagblik => ({
  ...{ dag: r.dag, mens: r.mens, rol: r.rol, organisatie: r.organisatie, nummer: r.nummer },
  ops: r.ops.map(o => ({ ...o, op: new Date(o.op).toISOString() })),
  ...{ zelfdeNaam: r.zelfde_naam, zelfdeStraat: r.zelfde_straat, zelfdeHuis: r.zelfde_huis },
  ...{ collega: r.collega, taak: r.taak, kanarie: r.kanarie },
})
