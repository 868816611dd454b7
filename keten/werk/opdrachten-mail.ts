import { Type } from 'typebox'
import { werkrollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

const IEDEREEN = werkrollen.filter(r => r !== 'systeem')
const Dag = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' })
const Leeg = Type.Null()

type Keuze = { aan: boolean; adres: string | null; afwezigVan: string | null; afwezigTot: string | null }
const UIT: Keuze = { aan: false, adres: null, afwezigVan: null, afwezigTot: null }

const eigenKeuze = (tx: Tx): Promise<Keuze[]> =>
  tx.vraag<Keuze>(
    'mailkeuze_eigen',
    `select aan, adres, afwezig_van::text as "afwezigVan", afwezig_tot::text as "afwezigTot" from kring.mailkeuze where regio = $1 and mens = $2`,
    [tx.wie.regio, tx.wie.mens],
  )

/** What was sent to who asks, the newest only. */
const laatste = (tx: Tx): Promise<{ op: Date; stand: string }[]> =>
  tx.vraag(
    'mailuit_laatste',
    'select gemaakt_op as op, stand from kring.mailuit where regio = $1 and mens = $2 order by gemaakt_op desc, id limit 1',
    [tx.wie.regio, tx.wie.mens],
  )

/** Which colleagues get no mail, for who looks after the machine: a name and since when, never an address and never what it was about. */
const haperend = (tx: Tx): Promise<{ naam: string; sinds: Date; mails: number; opgegeven: boolean }[]> =>
  tx.vraag(
    'mailuit_haperend',
    `select m.naam, min(u.gemaakt_op) as sinds, count(*)::int as mails, bool_or(u.stand = 'mislukt') as opgegeven
       from kring.mailuit u join kring.mens m on m.id = u.mens
      where u.regio = $1 and u.pogingen > 0 and u.stand in ('wacht', 'mislukt') group by m.id, m.naam order by 2, 1 limit 100`,
    [tx.wie.regio],
  )

const Antwoord = Type.Object({
  keuze: Type.Object({
    aan: Type.Boolean(),
    adres: Type.Union([Type.String(), Leeg]),
    afwezigVan: Type.Union([Type.String(), Leeg]),
    afwezigTot: Type.Union([Type.String(), Leeg]),
  }),
  laatste: Type.Union([Type.Object({ op: Type.String(), stand: Type.String() }), Leeg]),
  /** only for an administrator */
  haperend: Type.Union([
    Type.Array(
      Type.Object({ naam: Type.String(), sinds: Type.String(), mails: Type.Integer(), opgegeven: Type.Boolean() }),
    ),
    Leeg,
  ]),
})

/** Whether somebody wants an e-mail when something came in that cannot wait: off until that person says otherwise. */
export const routes: readonly Route[] = [
  vraagRoute({
    methode: 'GET',
    pad: '/mailkeuze',
    samenvatting: 'Mijn keuze: een e-mail bij wat niet kan wachten',
    doel: 'aanmelden',
    rollen: IEDEREEN,
    velden: ['eigen'],
    antwoord: Antwoord,
    kijk: async tx => {
      const [keuze = UIT] = await eigenKeuze(tx)
      const [mail] = await laatste(tx)
      const antwoord = {
        keuze,
        laatste: mail === undefined ? null : { op: mail.op.toISOString(), stand: mail.stand },
        haperend:
          tx.wie.rol === 'beheerder' ? (await haperend(tx)).map(h => ({ ...h, sinds: h.sinds.toISOString() })) : null,
      }
      return { antwoord, zaak: null, personen: [] }
    },
  }),
  rijRoute({
    pad: '/mailkeuze',
    samenvatting: 'Kies of u een e-mail krijgt bij wat niet kan wachten',
    rollen: IEDEREEN,
    doel: 'aanmelden',
    body: Type.Object(
      {
        aan: Type.Boolean(),
        adres: Type.Optional(Type.String({ maxLength: 254, pattern: '^[!-~]{1,64}@[!-~]{3,190}$' })),
        afwezigVan: Type.Optional(Dag),
        afwezigTot: Type.Optional(Dag),
      },
      { additionalProperties: false },
    ),
    maak: async (tx, { body }) => {
      const nee = keur(body)
      if (nee) return nee
      const { regio, mens } = tx.wie
      const rij = {
        aan: body.aan,
        adres: body.adres ?? null,
        afwezig_van: body.afwezigVan ?? null,
        afwezig_tot: body.afwezigTot ?? null,
        gewijzigd_op: tx.nu,
      }
      const er = (await eigenKeuze(tx)).length > 0
      return {
        id: mens,
        rijen: [er ? werkBij('mailkeuze', { regio, mens }, rij) : voegToe('mailkeuze', { regio, mens, ...rij })],
      }
    },
  }),
]

const ADRES = /^[^@,;<>"]+@[^@,;<>"]+\.[^@,;<>".]+$/

function keur(k: { aan: boolean; adres?: string; afwezigVan?: string; afwezigTot?: string }): Weigering | null {
  const fout = (veld: string, uitleg: string) =>
    weiger('ONVOLLEDIG', 'Zo kan de keuze niet worden bewaard.', { velden: [{ veld, uitleg }] })
  if (k.adres === undefined ? k.aan : !ADRES.test(k.adres))
    return fout('adres', 'vul een e-mailadres in, zoals naam@example.org')
  if ((k.afwezigVan === undefined) !== (k.afwezigTot === undefined))
    return fout(k.afwezigVan === undefined ? 'afwezigVan' : 'afwezigTot', 'vul beide dagen in, of geen van beide')
  if (k.afwezigVan !== undefined && k.afwezigTot !== undefined && k.afwezigTot < k.afwezigVan)
    return fout('afwezigTot', 'ligt voor de eerste dag')
  return null
}
