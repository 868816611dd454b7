import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { INHOUD, kringwaarden, werktIn } from '../zaak.ts'

const Id = Type.String({ format: 'uuid' })
/** How long an act of one's own can be taken back. */
export const TERUG_BINNEN = '10 minutes'

type Werkrij = { id: string; zaak: string; mens: string | null }

/** The open work among these ids that this person may give: of the own team and role, in a case one works in. */
const eigenWerk = (tx: Tx, ids: readonly string[]): Promise<Werkrij[]> =>
  tx.vraag<Werkrij>(
    'toewijzen_werk',
    `select w.id, w.zaak, w.mens from kring.werk w where w.regio = $1 and w.id = any($2::uuid[]) and w.organisatie = $3 and w.rol = $4 and w.klaar_op is null
       and w.soort <> 'overdracht-aanvaarden' and ${werktIn('w.zaak', 5)} for update of w`,
    [tx.wie.regio, ids, tx.wie.organisatie, tx.wie.rol, ...kringwaarden(tx)],
  )

/** Colleagues who may be given this role's work: the same role in the same organisation, running now. */
export const collegas = (tx: Tx): Promise<{ id: string; naam: string }[]> =>
  tx.vraag(
    'toewijzen_collegas',
    `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens
      where r.regio = $1 and r.organisatie = $2 and r.rol = $3 and r.van <= $4 and (r.tot is null or r.tot > $4) order by m.naam`,
    [tx.wie.regio, tx.wie.organisatie, tx.wie.rol, tx.nu],
  )

function rijen(
  tx: Tx,
  werk: readonly Werkrij[],
  aan: (w: Werkrij) => string | null,
  bij: { greep: string; ongedaan: string | null; nieuwId: () => string },
): Schrijf[] {
  return werk.flatMap(w => [
    werkBij('werk', { regio: tx.wie.regio, id: w.id, klaar_op: null }, { mens: aan(w) }),
    voegToe('toewijzing', {
      regio: tx.wie.regio,
      id: bij.nieuwId(),
      greep: bij.greep,
      werk: w.id,
      zaak: w.zaak,
      door: tx.wie.mens,
      voor: w.mens,
      na: aan(w),
      op: tx.nu,
      ongedaan: bij.ongedaan,
    }),
  ])
}

const weg = (): Weigering =>
  weiger('MAG_NU_NIET', 'Een deel van dit werk is intussen gedaan, of is niet van uw team. Er is niets veranderd.')
const teLaat = (): Weigering =>
  weiger(
    'MAG_NU_NIET',
    'Terugdraaien kan tot tien minuten erna, en zolang niemand er intussen iets aan deed. Er is niets veranderd.',
  )

/** Taking work on, handing it to a colleague, laying it back with the team; several at once, all or nothing. */
const wijsToe = rijRoute({
  pad: '/mijn-werk/toewijzingen',
  samenvatting: 'Werk op zich nemen, aan een collega geven of terugleggen bij het team',
  rollen: INHOUD,
  doel: 'aanmelden',
  body: Type.Object(
    {
      werk: Type.Array(Id, { minItems: 1, maxItems: 50, uniqueItems: true }),
      aan: Type.Union([Id, Type.Null()]),
    },
    { additionalProperties: false },
  ),
  maak: async (tx, { body }, hulp) => {
    const { aan } = body
    if (aan !== null && !(await collegas(tx)).some(c => c.id === aan))
      return weiger('ONVOLLEDIG', 'Deze collega werkt nu niet in uw rol bij uw organisatie.', {
        velden: [{ veld: 'aan', uitleg: 'kies een collega' }],
      })
    const werk = await eigenWerk(tx, body.werk)
    if (werk.length < body.werk.length) return weg()
    const anders = werk.filter(w => w.mens !== aan)
    if (anders.length === 0) return weiger('MAG_NU_NIET', 'Dit werk staat al zo. Er is niets veranderd.')
    const greep = hulp.nieuwId()
    return { id: greep, rijen: rijen(tx, anders, () => aan, { greep, ongedaan: null, nieuwId: hulp.nieuwId }) }
  },
})

/** Undoing is an act of its own: the work goes back to whose it was, and both acts stay on record. */
const draaiTerug = rijRoute({
  pad: '/mijn-werk/toewijzingen/:id/ongedaan',
  samenvatting: 'Een eigen toewijzing terugdraaien, tot tien minuten erna',
  rollen: INHOUD,
  doel: 'aanmelden',
  params: Type.Object({ id: Id }, { additionalProperties: false }),
  body: Type.Object({}, { additionalProperties: false }),
  maak: async (tx, { params }, hulp) => {
    const eerder = await tx.vraag<{ werk: string; voor: string | null; na: string | null }>(
      'toewijzing_terug',
      `select t.werk, t.voor, t.na from kring.toewijzing t where t.regio = $1 and t.greep = $2 and t.door = $3 and t.ongedaan is null and t.op > $4::timestamptz - interval '${TERUG_BINNEN}'
         and not exists (select 1 from kring.toewijzing u where u.regio = t.regio and u.werk = t.werk and u.ongedaan = t.greep)`,
      [tx.wie.regio, params.id, tx.wie.mens, tx.nu],
    )
    if (eerder.length === 0) return teLaat()
    const werk = await eigenWerk(
      tx,
      eerder.map(e => e.werk),
    )
    const van = new Map(eerder.map(e => [e.werk, e]))
    if (werk.length < eerder.length || werk.some(w => w.mens !== van.get(w.id)?.na)) return teLaat()
    const greep = hulp.nieuwId()
    const terug = (w: Werkrij) => van.get(w.id)?.voor ?? null
    return { id: greep, rijen: rijen(tx, werk, terug, { greep, ongedaan: params.id, nieuwId: hulp.nieuwId }) }
  },
})

export const routes: readonly Route[] = [wijsToe, draaiTerug]
