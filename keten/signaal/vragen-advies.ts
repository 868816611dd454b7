import type { Tx } from '../../kernel/db.ts'
import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { leesbaarNummer } from '../zaak.ts'
import { dicht, Id } from './invoer.ts'
import { keurTeksten } from './tekst.ts'

const VT = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
const Woord = Type.Union([Type.String(), Type.Null()])
const UTC = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const Vraag = Type.Object(
  {
    id: Type.String(),
    op: Type.String(),
    voor: Woord,
    van: Type.String(),
    gemeente: Type.String(),
    vraag: Type.String(),
    antwoord: Woord,
    door: Woord,
  },
  dicht,
)

/** What was asked and answered stands under the key of the worksheet. */
const open = (tx: Tx, rijen: Type.Static<typeof Vraag>[]) =>
  Promise.all(
    rijen.map(async r => ({
      ...r,
      vraag: await tx.zegel.lees(r.vraag),
      antwoord: r.antwoord === null ? null : await tx.zegel.lees(r.antwoord),
    })),
  )

/** What professionals ask from a worksheet; nothing of a family, and not which sheet it is. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/werkbladvragen',
  samenvatting: 'Vragen om advies van professionals, de open vragen eerst',
  doel: 'aanname',
  rollen: VT,
  velden: ['proces'],
  antwoord: Type.Object({ vragen: Type.Array(Vraag) }, dicht),
  kijk: async tx => ({
    antwoord: {
      vragen: await open(
        tx,
        await tx.vraag<Type.Static<typeof Vraag>>(
          'adviesvragen',
          `select p.id, ${UTC('p.op')} as op, ${UTC('p.voor')} as voor, o.naam as van, p.gemeente, p.vraag, p.antwoord,
           (select m.naam from kring.mens m where m.id = p.beantwoord_door) as door
           from kring.werkbladpost p join kring.organisatie o on o.regio = p.regio and o.id = p.van_organisatie
          where p.regio = $1 and p.organisatie = $2 and p.soort = 'advies'
            and (p.stand = 'klaar' or p.beantwoord_op > $3::timestamptz - interval '14 days')
          order by p.stand = 'beantwoord', p.op limit 100`,
          [tx.wie.regio, tx.wie.organisatie, tx.nu],
        ),
      ),
    },
    zaak: null,
    personen: [],
  }),
})

/** The answer goes to the sheet of who asked, and counts as an advice of Veilig Thuis (Wmo 2015 art. 4.1.1 lid 3). */
const antwoord = rijRoute({
  pad: '/werkbladvragen/:id/antwoord',
  samenvatting: 'Een vraag om advies beantwoorden; het is meteen een advies in het register',
  rollen: VT,
  doel: 'aanname',
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ antwoord: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) }, dicht),
  maak: async (tx, { params, body }, hulp) => {
    const { regio, organisatie, mens } = tx.wie
    const [rij] = await tx.vraag<{ zaak: string; gemeente: string; stand: string }>(
      'werkbladvraag_een',
      `select zaak, gemeente, stand from kring.werkbladpost where regio = $1 and id = $2 and organisatie = $3 and soort = 'advies'`,
      [regio, params.id, organisatie],
    )
    if (rij === undefined) return nietGevonden()
    if (rij.stand !== 'klaar') return weiger('MAG_NU_NIET', 'Deze vraag is al beantwoord.')
    const nee = keurTeksten({ antwoord: body.antwoord })
    if (nee) return nee
    const id = hulp.nieuwId()
    const tekst = body.antwoord.trim()
    return {
      id: params.id,
      rijen: [
        werkBij(
          'werkbladpost',
          { regio, zaak: rij.zaak, id: params.id, antwoord: null },
          { stand: 'beantwoord', antwoord: tekst, beantwoord_op: tx.nu, beantwoord_door: mens },
        ),
        voegToe('advies', {
          regio,
          id,
          organisatie,
          nummer: leesbaarNummer('A', id),
          kanaal: 'digitaal',
          hoedanigheid: 'professional',
          vormen: [],
          gemeente: rij.gemeente,
          samenvatting: tekst,
          uitkomst: 'advies',
          mens,
          op: tx.nu,
        }),
      ],
    }
  },
})

export const adviesvragen: readonly Route[] = [lijst, antwoord]
