import { Type } from 'typebox'
import { leesMoment } from '../../gedeeld/kalender/index.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe } from '../../kernel/rijen.ts'
import { weiger } from '../../kernel/weigering.ts'
import { gaten, keurDienst } from './dienst.ts'

const planners = ['medewerker-veilig-thuis', 'gedragswetenschapper', 'teamcoordinator'] as const
const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
})
const Dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const DAG = 86_400_000

/** The duty roster: who is on call when, and the gaps. Night reports and acute tasks go to who is on call. */
export const routes: readonly Route[] = [
  rijRoute({
    pad: '/diensten',
    samenvatting: 'Een dienst inplannen',
    rollen: planners,
    doel: 'dienst',
    body: Type.Object(
      {
        mens: Type.String({ format: 'uuid' }),
        van: Moment,
        tot: Moment,
        bereikbaar: Type.Optional(Type.String({ pattern: '^[0-9+][0-9 ()-]{5,30}$' })),
      },
      { additionalProperties: false },
    ),
    maak: async (tx, { body }, hulp) => {
      const nee = keurDienst(body)
      if (nee) return nee
      const collega = await tx.vraag(
        'dienst_collega',
        'select 1 from kring.rolvervulling where regio = $1 and organisatie = $2 and mens = $3 and van <= $4 and (tot is null or tot > $4)',
        [tx.wie.regio, tx.wie.organisatie, body.mens, body.van],
      )
      if (collega.length === 0)
        return weiger('ONVOLLEDIG', 'Deze medewerker werkt op dat moment niet bij uw organisatie.', {
          velden: [{ veld: 'mens', uitleg: 'kies een collega' }],
        })
      const id = hulp.nieuwId()
      return {
        id,
        rijen: [
          voegToe('dienst', {
            regio: tx.wie.regio,
            id,
            organisatie: tx.wie.organisatie,
            mens: body.mens,
            van: new Date(body.van).toISOString(),
            tot: new Date(body.tot).toISOString(),
            bereikbaar: body.bereikbaar ?? null,
            // who plans their own night just before it, is asked about it (SD-42)
            door: tx.wie.mens,
            gepland_op: tx.nu,
          }),
        ],
      }
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/diensten',
    samenvatting: 'Het dienstrooster van veertien dagen, met gaten',
    doel: 'dienst',
    rollen: [...planners, 'casusregisseur', 'procesregisseur', 'beheerder'],
    velden: ['rooster'],
    query: Type.Object({ van: Type.Optional(Dag) }, { additionalProperties: false }),
    antwoord: Type.Object({
      diensten: Type.Array(
        Type.Object({
          id: Type.String(),
          mens: Type.String(),
          naam: Type.String(),
          van: Type.String(),
          tot: Type.String(),
          bereikbaar: Type.Union([Type.String(), Type.Null()]),
        }),
      ),
      gaten: Type.Array(Type.Object({ van: Type.String(), tot: Type.String() })),
      collegas: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
    }),
    kijk: async (tx, { query }) => {
      // A day begins at midnight in Amsterdam: else its first hour is neither covered nor a gap (R000-27).
      const van = query.van === undefined ? tx.nu : new Date(leesMoment(query.van).epochMilliseconds).toISOString()
      const tot = new Date(Date.parse(van) + 14 * DAG).toISOString()
      const rijen = await tx.vraag<{
        id: string
        mens: string
        naam: string
        van: Date
        tot: Date
        bereikbaar: string | null
      }>(
        'dienst_lijst',
        `select d.id, d.mens, m.naam, d.van, d.tot, d.bereikbaar from kring.dienst d join kring.mens m on m.id = d.mens where d.regio = $1 and d.organisatie = $2 and d.tot > $3 and d.van < $4 order by d.van, d.id`,
        [tx.wie.regio, tx.wie.organisatie, van, tot],
      )
      const diensten = rijen.map(r => ({ ...r, van: r.van.toISOString(), tot: r.tot.toISOString() }))
      const collegas = await tx.vraag<{ id: string; naam: string }>(
        'dienst_collegas',
        `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens where r.regio = $1 and r.organisatie = $2 and r.rol <> 'systeem' and r.van <= $3 and (r.tot is null or r.tot > $3) order by m.naam`,
        [tx.wie.regio, tx.wie.organisatie, tx.nu],
      )
      return { antwoord: { diensten, gaten: gaten(diensten, van, tot), collegas }, zaak: null, personen: [] }
    },
  }),
]
