import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { of } from '../../kernel/vorm.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'
import { gebrek, gebrekTekst, type Gebrekcode } from './gebrek.ts'

export const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
export const OpId = Type.Object({ id: Id }, { additionalProperties: false })

export const Gebrekvorm = Type.Object({
  code: Type.String(),
  regel: of(Type.Integer()),
  plek: of(Type.String()),
  tekst: Type.String(),
})
export const Inrij = Type.Object({
  id: Type.String(),
  op: Type.String(),
  langs: Type.String(),
  zender: of(Type.String()),
  referentie: of(Type.String()),
  meldingnummer: of(Type.String()),
  stand: Type.String(),
  gebrek: of(Gebrekvorm),
  uitleg: of(Type.String()),
  reden: of(Type.String()),
  herhaald: Type.Integer(),
  omvang: Type.Integer(),
  zaak: of(Type.Object({ id: Type.String(), nummer: Type.String() })),
})
const Uitrij = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  stand: Type.String(),
  verstuurdOp: of(Type.String()),
  langs: of(Type.String()),
  zaak: Type.Object({ id: Type.String(), nummer: Type.String() }),
})

export type Inrijrauw = {
  id: string
  op: Date
  langs: string
  zender: string | null
  referentie: string | null
  meldingnummer: string | null
  stand: string
  gebrek: Gebrekcode | null
  gebrek_regel: number | null
  gebrek_plek: string | null
  uitleg: string | null
  reden: string | null
  herhaald: number
  omvang: number
  zaak: string | null
  nummer: string | null
}

export const INKOLOMMEN = `p.id, p.op, p.langs, p.zender, p.referentie, p.meldingnummer, p.stand, p.gebrek, p.gebrek_regel, p.gebrek_plek, p.uitleg, p.reden,
  p.herhaald, p.omvang, p.zaak, z.nummer`
export const VAN_IN = `kring.post_in p left join kring.zaak z on z.regio = p.regio and z.id = p.zaak`

export function leesInrij(r: Inrijrauw): Type.Static<typeof Inrij> {
  const { gebrek: code, gebrek_regel: regel, gebrek_plek: plek, nummer, zaak, op, ...rest } = r
  const g = code === null ? null : gebrek(code, regel, plek)
  return {
    ...rest,
    op: op.toISOString(),
    gebrek: g === null ? null : { ...g, tekst: gebrekTekst(g) },
    zaak: zaak === null || nummer === null ? null : { id: zaak, nummer },
  }
}

type Uitrijrauw = {
  id: string
  op: Date
  soort: string
  stand: string
  verstuurd_op: Date | null
  langs: string | null
  zaak: string
  nummer: string
}

/**
 * A message by its id, for who may see it: while it waits the organisation it came to, and once it is a report who reaches the content
 * of that report. The code's own wall, apart from the policy.
 */
export async function zichtbaar<R extends object>(
  tx: Tx,
  hulp: Hulp,
  id: string,
  kolommen: string,
): Promise<(R & { zaak: string | null }) | null> {
  const [rij] = await tx.vraag<R & { zaak: string | null; organisatie: string }>(
    `post_een_${kolommen.length}`,
    `select ${kolommen}, p.zaak, p.organisatie from ${VAN_IN} where p.regio = $1 and p.id = $2`,
    [tx.wie.regio, id],
  )
  if (!rij) return null
  if (rij.zaak === null) return rij.organisatie === tx.wie.organisatie ? rij : null
  return (await hulp.stroom(tx, rij.zaak))?.bereik === 'inhoud' ? rij : null
}

const lijst = vraagRoute({
  methode: 'GET',
  pad: '/berichten',
  samenvatting: 'Berichten van en naar andere systemen: wat wacht eerst, dan het nieuwste',
  doel: 'aanname',
  rollen: vt,
  velden: ['proces'],
  query: Type.Object({}, { additionalProperties: false }),
  antwoord: Type.Object({ in: Type.Array(Inrij), uit: Type.Array(Uitrij) }),
  kijk: async tx => {
    const binnen = await tx.vraag<Inrijrauw>(
      'post_in_lijst',
      `select ${INKOLOMMEN} from ${VAN_IN} where p.regio = $1 and p.organisatie = $2 and (p.zaak is null or (${binnenKring('p.zaak', 3)}))
        order by p.stand not in ('wacht', 'geweigerd', 'ontvangen'), p.op desc, p.id limit 100`,
      [tx.wie.regio, tx.wie.organisatie, ...kringwaarden(tx)],
    )
    const uit = await tx.vraag<Uitrijrauw>(
      'post_uit_lijst',
      `select u.id, u.op, u.soort, u.stand, u.verstuurd_op, u.langs, u.zaak, z.nummer from kring.post_uit u join kring.zaak z on z.regio = u.regio and z.id = u.zaak
        where u.regio = $1 and u.organisatie = $2 and ${binnenKring('u.zaak', 3)} order by u.stand <> 'klaar', u.op desc, u.id limit 100`,
      [tx.wie.regio, tx.wie.organisatie, ...kringwaarden(tx)],
    )
    return {
      antwoord: {
        in: binnen.map(leesInrij),
        uit: uit.map(({ zaak, nummer, verstuurd_op, ...u }) => ({
          ...u,
          op: u.op.toISOString(),
          verstuurdOp: verstuurd_op?.toISOString() ?? null,
          zaak: { id: zaak, nummer },
        })),
      },
      zaak: null,
      personen: [],
    }
  },
})

/** Not everything that comes in is a report: a person says why, and the message stays to be found. */
const terzijde = rijRoute({
  pad: '/berichten/:id/terzijde',
  samenvatting: 'Een binnengekomen bericht terzijde leggen, met reden',
  rollen: ['medewerker-veilig-thuis'],
  doel: 'aanname',
  params: OpId,
  body: Type.Object(
    { reden: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }) },
    { additionalProperties: false },
  ),
  maak: async (tx, { params, body }, hulp) => {
    const rij = await zichtbaar<{ stand: string }>(tx, hulp, params.id, 'p.stand')
    if (!rij) return nietGevonden()
    if (!['wacht', 'geweigerd', 'ontvangen'].includes(rij.stand))
      return weiger('MAG_NU_NIET', 'Dit bericht is al afgehandeld.')
    return {
      id: params.id,
      rijen: [
        werkBij(
          'post_in',
          { regio: tx.wie.regio, id: params.id, stand: rij.stand },
          { stand: 'terzijde', reden: body.reden.trim(), afgehandeld_op: tx.nu, afgehandeld_door: tx.wie.mens },
        ),
      ],
    }
  },
})

export const routes: readonly Route[] = [lijst, terzijde]
