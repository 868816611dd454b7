import { Type } from 'typebox'
import { werkrollen as ALLE } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { leesbaarNummer } from '../zaak.ts'
import { keurAdvies, VRAAG_AAN, VRAGERS } from './advies.ts'
import { Id, keuze, los, Verhaal } from './invoer.ts'

/** Anybody who works here can be asked by name; who is not asked sees nothing. */
const ANTWOORDERS = ALLE.filter(r => r !== 'systeem')
/** The trace of a consult that became a report: with it the team sees how that stands, and it can be done once only. */
export const raadSpoor = (hulp: Pick<Hulp, 'geheim'>, id: string): Buffer => hulp.geheim.spoor(`raadspoor|${id}`)

/** A question the own organisation asked, as its words stand. */
export async function leesConsult(
  tx: Tx,
  id: string,
): Promise<{ aan: string; vraag: string; antwoord: string | null } | null> {
  const [rij] = await tx.vraag<{ aan: string; vraag: string; antwoord: string | null }>(
    'adviesvraag_consult',
    'select aan, vraag, antwoord from kring.adviesvraag where regio = $1 and id = $2 and organisatie = $3',
    [tx.wie.regio, id, tx.wie.organisatie],
  )
  if (rij === undefined) return null
  // these words become a report: half of them is worse than none
  const antwoord = rij.antwoord === null ? null : await tx.zegel.heel(rij.antwoord)
  return { aan: rij.aan, vraag: await tx.zegel.heel(rij.vraag), antwoord }
}

/** Of consults of the own team that became a report: how it stands at Veilig Thuis, as a receipt code would tell. */
async function leesGemeld(tx: Tx, hulp: Hulp, ids: readonly string[]): Promise<{ [id: string]: string }> {
  if (ids.length === 0) return {}
  const rijen = await tx.vraag<{ n: string; stand: string | null }>(
    'adviesvraag_gemeld',
    `select n, kring.deurstand(s) as stand from unnest($1::text[], $2::bytea[]) as x (n, s)`,
    [ids, ids.map(id => raadSpoor(hulp, id))],
  )
  return Object.fromEntries(rijen.flatMap(r => (r.stand === null ? [] : [[r.n, r.stand]])))
}

type Rij = {
  id: string
  nummer: string
  aan: string
  aanNaam: string | null
  vanNaam: string
  vraag: string
  gesteld: Date
  antwoord: string | null
  beantwoord: Date | null
  aanMij: boolean
}
/** Who works here now and can be asked, own organisation first; never who asks. */
const teVragen = (tx: Tx) =>
  tx.vraag<{ id: string; naam: string; organisatie: string }>(
    'adviesvraag_mensen',
    `select distinct on (r.organisatie <> $4, o.naam, m.naam, m.id) m.id, m.naam, o.naam as organisatie from kring.rolvervulling r
       join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
      where r.regio = $1 and r.mens <> $2 and r.rol <> 'systeem' and r.van <= $3::timestamptz and (r.tot is null or r.tot > $3::timestamptz)
      order by r.organisatie <> $4, o.naam, m.naam, m.id limit 500`,
    [tx.wie.regio, tx.wie.mens, tx.nu, tx.wie.organisatie],
  )
const leeg = Type.Union([Type.String(), Type.Null()])
const VraagRij = Type.Object({
  ...{ id: Type.String(), nummer: Type.String(), aan: Type.String(), aanNaam: leeg, vanNaam: Type.String() },
  ...{ vraag: Type.String(), gesteld: Type.String(), antwoord: leeg, beantwoord: leeg, aanMij: Type.Boolean() },
})

/**
 * A question for advice to somebody else: question, answer and their days. Who is asked reads the question and nothing of any case
 * (R004-51, limit of access: choice of Kring); a question never becomes a report by itself (R003-47).
 */
export const vraagRoutes: readonly Route[] = [
  rijRoute({
    pad: '/adviesvragen',
    samenvatting: 'Een vraag om raad stellen aan een deskundige, de Raad, een GI, SAVE, Veilig Thuis of het eigen team',
    rollen: VRAGERS,
    doel: 'aanname',
    body: Type.Object({ aan: keuze(...VRAAG_AAN), aanMens: Type.Optional(Id), vraag: Verhaal }, los),
    maak: async (tx, { body }, hulp) => {
      const nee = keurAdvies(body.vraag, 'vraag')
      if (nee) return nee
      const { regio, organisatie, mens } = tx.wie
      if (body.aan === 'specialist' && body.aanMens === undefined)
        return weiger('ONVOLLEDIG', 'Kies de deskundige bij naam.', {
          velden: [{ veld: 'aanMens', uitleg: 'ontbreekt' }],
        })
      if (body.aanMens !== undefined) {
        const er = await tx.vraag(
          'adviesvraag_aan',
          'select 1 from kring.mens m where m.id = $1 and (m.tot is null or m.tot > $2)',
          [body.aanMens, hulp.nu],
        )
        if (er.length === 0 || body.aanMens === mens)
          return weiger('ONVOLLEDIG', 'Deze deskundige werkt hier nu niet.', {
            velden: [{ veld: 'aanMens', uitleg: 'kies iemand anders' }],
          })
      }
      const id = hulp.nieuwId()
      const rij = {
        ...{ regio, id, organisatie, mens, nummer: leesbaarNummer('V', id), aan: body.aan },
        ...{ aan_mens: body.aanMens ?? null, vraag: body.vraag.trim(), gesteld_op: hulp.nu },
      }
      return { id, rijen: [voegToe('adviesvraag', rij)] }
    },
  }),
  rijRoute({
    pad: '/adviesvragen/:id/antwoord',
    samenvatting: 'Een vraag om raad beantwoorden, of het antwoord van een instantie opschrijven',
    rollen: ANTWOORDERS,
    doel: 'aanname',
    params: Type.Object({ id: Id }, los),
    body: Type.Object({ antwoord: Verhaal }, los),
    maak: async (tx, { params: { id }, body }, hulp) => {
      const { regio, organisatie, mens } = tx.wie
      const [v] = await tx.vraag<{ aan: string | null; van: string; beantwoord: Date | null }>(
        'adviesvraag_een',
        'select aan_mens as aan, organisatie as van, beantwoord_op as beantwoord from kring.adviesvraag where regio = $1 and id = $2',
        [regio, id],
      )
      if (!v) return nietGevonden()
      if (v.aan === null ? v.van !== organisatie : v.aan !== mens)
        return weiger('MAG_NU_NIET', 'Alleen wie de vraag kreeg antwoordt.')
      if (v.beantwoord !== null) return weiger('MAG_NU_NIET', 'Er is al een antwoord.')
      const nee = keurAdvies(body.antwoord, 'antwoord')
      if (nee) return nee
      const zet = { antwoord: body.antwoord.trim(), beantwoord_op: hulp.nu, beantwoord_door: mens }
      return { id, rijen: [werkBij('adviesvraag', { regio, id }, zet)] }
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/adviesvragen',
    samenvatting: 'Vragen om raad: van de eigen organisatie, en wat u bij naam is gevraagd',
    rollen: ANTWOORDERS,
    doel: 'aanname',
    velden: ['proces'],
    antwoord: Type.Object({
      vragen: Type.Array(VraagRij),
      magVragen: Type.Boolean(),
      /** consults of the own team that became a report, and how it stands */
      gemeld: Type.Record(Type.String(), Type.String()),
      /** who can be asked by name; nobody for who asks nothing */
      mensen: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), organisatie: Type.String() })),
    }),
    kijk: async (tx, { hulp }) => {
      const rijen = await tx.vraag<Rij>(
        'adviesvraag_lijst',
        `select v.id, v.nummer, v.aan, a.naam as "aanNaam", m.naam as "vanNaam", v.vraag, v.gesteld_op as gesteld, v.antwoord, v.beantwoord_op as beantwoord,
           coalesce(v.aan_mens = $2, false) as "aanMij"
         from kring.adviesvraag v join kring.mens m on m.id = v.mens left join kring.mens a on a.id = v.aan_mens
         where v.regio = $1 order by (v.antwoord is null) desc, v.gesteld_op desc, v.id limit 200`,
        [tx.wie.regio, tx.wie.mens],
      )
      const vragen = await Promise.all(
        rijen.map(async r => ({
          ...{ ...r, gesteld: r.gesteld.toISOString(), beantwoord: r.beantwoord?.toISOString() ?? null },
          vraag: await tx.zegel.lees(r.vraag),
          antwoord: r.antwoord === null ? null : await tx.zegel.lees(r.antwoord),
        })),
      )
      const consulten = vragen.flatMap(v => (v.aan === 'eigen-team' ? [v.id] : []))
      const gemeld = await leesGemeld(tx, hulp, consulten)
      const magVragen = VRAGERS.some(r => r === tx.wie.rol)
      const mensen = magVragen ? await teVragen(tx) : []
      return { antwoord: { vragen, magVragen, gemeld, mensen }, zaak: null, personen: [] }
    },
  }),
]
