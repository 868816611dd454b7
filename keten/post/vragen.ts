import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { nietGesperd } from '../zaak.ts'
import { gebrek, gebrekTekst, type Gebrekcode } from './gebrek.ts'

export const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
export const OpId = Type.Object({ id: Id }, { additionalProperties: false })
const Mag = <T extends Parameters<typeof Type.Union>[0][number]>(t: T) => Type.Union([t, Type.Null()])

export const Gebrekvorm = Type.Object({
  code: Type.String(),
  regel: Mag(Type.Integer()),
  plek: Mag(Type.String()),
  tekst: Type.String(),
})
export const Inrij = Type.Object({
  id: Type.String(),
  op: Type.String(),
  langs: Type.String(),
  zender: Mag(Type.String()),
  referentie: Mag(Type.String()),
  meldingnummer: Mag(Type.String()),
  stand: Type.String(),
  gebrek: Mag(Gebrekvorm),
  uitleg: Mag(Type.String()),
  reden: Mag(Type.String()),
  herhaald: Type.Integer(),
  omvang: Type.Integer(),
  zaak: Mag(Type.Object({ id: Type.String(), nummer: Type.String() })),
})
const Uitrij = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  stand: Type.String(),
  verstuurdOp: Mag(Type.String()),
  langs: Mag(Type.String()),
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
      `select ${INKOLOMMEN} from ${VAN_IN} where p.regio = $1 and p.organisatie = $2 and (p.zaak is null or ${nietGesperd('p.zaak', 3)})
        order by p.stand not in ('wacht', 'geweigerd', 'ontvangen'), p.op desc, p.id limit 100`,
      [tx.wie.regio, tx.wie.organisatie, tx.wie.mens, tx.nu],
    )
    const uit = await tx.vraag<Uitrijrauw>(
      'post_uit_lijst',
      `select u.id, u.op, u.soort, u.stand, u.verstuurd_op, u.langs, u.zaak, z.nummer from kring.post_uit u join kring.zaak z on z.regio = u.regio and z.id = u.zaak
        where u.regio = $1 and u.organisatie = $2 and ${nietGesperd('u.zaak', 3)} order by u.stand <> 'klaar', u.op desc, u.id limit 100`,
      [tx.wie.regio, tx.wie.organisatie, tx.wie.mens, tx.nu],
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
  maak: async (tx, { params, body }) => {
    const [rij] = await tx.vraag<{ stand: string }>(
      'post_terzijde',
      'select stand from kring.post_in where regio = $1 and organisatie = $2 and id = $3 for update',
      [tx.wie.regio, tx.wie.organisatie, params.id],
    )
    if (!rij) return nietGevonden()
    if (!['wacht', 'geweigerd', 'ontvangen'].includes(rij.stand))
      return weiger('MAG_NU_NIET', 'Dit bericht is al afgehandeld.')
    return {
      id: params.id,
      rijen: [
        werkBij(
          'post_in',
          { regio: tx.wie.regio, id: params.id },
          { stand: 'terzijde', reden: body.reden.trim(), afgehandeld_op: tx.nu, afgehandeld_door: tx.wie.mens },
        ),
      ],
    }
  },
})

export const routes: readonly Route[] = [lijst, terzijde]
