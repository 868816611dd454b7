import type { Bekend } from '../../gedeeld/regio/bron.ts'
import type { Cijferprecisie, OpvangGroep, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { geldend } from './begroting.ts'
import type { Cijferstanden } from './effect.ts'
import type { Aanvraag, Aanvraagrij, Aanvraagstand } from './fonds.ts'
import type { Post, Postsoort } from './post.ts'
import type { Scenario } from './scenariovorm.ts'
import { uitVisie } from './uitvisie.ts'

/** The regions and their documents, from outside. */
export type Geldboek = {
  definitie(regio: string): RegioDefinitie
  documenten(regio: string): readonly Bekend[]
}

type Rij = {
  id: string
  soort: Exclude<Postsoort, 'reserve'>
  jaar: number
  wat: string
  doel: string
  geldbron: string
  gebied: string | null
  gemeente: string | null
  ontvanger: string | null
  actie: string | null
  groep: OpvangGroep | null
  plaatsen: number | null
  centen: string
  precisie: Cijferprecisie
  bron: string
  toelichting: string | null
  vervangt: string | null
}

/** What counts in this region now: entered, or else as the vision says; and what was replaced, still to be read. */
export async function postenVan(
  tx: Tx,
  def: RegioDefinitie,
): Promise<{ readonly nu: readonly Post[]; readonly oud: readonly Post[] }> {
  const rijen = await tx.vraag<Rij>(
    'geldposten',
    `select id, soort, jaar, wat, doel, geldbron, gebied, gemeente, ontvanger, actie, groep, plaatsen, centen::text, precisie, bron, toelichting, vervangt
       from kring.geldpost where regio = $1 order by jaar, gemaakt_op, id`,
    [tx.wie.regio],
  )
  const ingevoerd = rijen.map(alsPost)
  const visie = uitVisie(def)
  const nu = geldend(visie, ingevoerd)
  return { nu, oud: [...visie, ...ingevoerd].filter(p => !nu.includes(p)) }
}

const alsPost = (r: Rij): Post => ({
  ...{ id: r.id, soort: r.soort, jaar: r.jaar, wat: r.wat, centen: Number(r.centen), precisie: r.precisie },
  ...{ geschat: r.precisie !== 'precies', doel: r.doel, geldbron: r.geldbron, bron: r.bron, uit: 'ingevoerd' },
  ...{ gebied: r.gebied ?? undefined, gemeente: r.gemeente ?? undefined, ontvanger: r.ontvanger ?? undefined },
  ...{ actie: r.actie ?? undefined, groep: r.groep ?? undefined, plaatsen: r.plaatsen ?? undefined },
  ...{ toelichting: r.toelichting ?? undefined, vervangt: r.vervangt ?? undefined },
})

export type Stukrij<T> = {
  readonly id: string
  readonly versie: number
  readonly stand: string
  readonly inhoud: T
  readonly op: string
}
type Stuksoort = 'aanvraag' | 'scenario' | 'koppel'

/** The newest version of each paper of a kind; every earlier one stays where it was. */
async function stukken<T>(tx: Tx, soort: Stuksoort): Promise<readonly Stukrij<T>[]> {
  const rijen = await tx.vraag<{ id: string; versie: number; stand: string; inhoud: T; gemaakt_op: Date }>(
    'geldstukken',
    `select distinct on (id) id, versie, stand, inhoud, gemaakt_op from kring.geldstuk
      where regio = $1 and soort = $2 order by id, versie desc`,
    [tx.wie.regio, soort],
  )
  return rijen
    .map(({ gemaakt_op, ...r }) => ({ ...r, op: gemaakt_op.toISOString() }))
    .toSorted((x, y) => x.op.localeCompare(y.op) || x.id.localeCompare(y.id))
}

type Aanvraaginhoud = Aanvraag & { readonly toegekend: number }
/** Every application, as it stands now. */
export const aanvragenVan = async (tx: Tx): Promise<readonly Aanvraagrij[]> =>
  (await stukken<Aanvraaginhoud>(tx, 'aanvraag')).map(({ id, versie, stand, inhoud }) => ({
    ...inhoud,
    ...{ id, versie, stand: stand as Aanvraagstand },
  }))

export const scenariosVan = (tx: Tx): Promise<readonly Stukrij<Scenario>[]> => stukken<Scenario>(tx, 'scenario')

export type Koppel = { readonly over: string; readonly cijfer: string }
/** Which figure people chose to tell what comes of a function or action; the last choice counts. */
export async function koppelsVan(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const alle = await stukken<Koppel>(tx, 'koppel')
  return new Map(alle.map(({ inhoud }) => [inhoud.over, inhoud.cijfer]))
}

/** The newest value entered of each figure, for the whole region. */
export async function cijferstanden(tx: Tx): Promise<Cijferstanden> {
  const rijen = await tx.vraag<{ cijfer: string; periode: string; waarde: string }>(
    'geld_cijfers',
    `select distinct on (c.cijfer) c.cijfer, c.periode, c.waarde::text from kring.cijferwaarde c
      where c.regio = $1 and c.gemeente is null and c.waarde is not null
        and not exists (select 1 from kring.cijferwaarde n where n.regio = c.regio and n.vervangt = c.id)
      order by c.cijfer, c.periode desc, c.gemaakt_op desc`,
    [tx.wie.regio],
  )
  return new Map(rijen.map(r => [r.cijfer, { waarde: Number(r.waarde), periode: r.periode }]))
}

/** One at a time: two decisions about the same money wait for each other. */
export const wachtOpBeurt = async (tx: Tx): Promise<void> => {
  await tx.vraag('geld_slot', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`geld ${tx.wie.regio}`])
}
