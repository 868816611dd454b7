import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import { vraagRoute, type Geheimhouding, type Route } from '../../../kernel/gate.ts'
import { voegToe } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusOpdracht } from '../casus.ts'
import { Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { neutraalBericht, tikPad } from './bericht.ts'
import { TIKLANGS, TIKUREN, type Tikantwoord } from './tikfeiten.ts'

/**
 * The secret of a link: made from its random id with a key outside the database, so that it is kept nowhere and can still be sent later.
 * Who has the database has no link.
 */
export const tikGeheim = (geheim: Pick<Geheimhouding, 'spoor'>, link: string): string =>
  geheim.spoor(`link:${link}`).toString('base64url')
/** What the database knows of the secret: a trace that nobody can turn back. */
export const tikSpoor = (geheim: Pick<Geheimhouding, 'spoor'>, sleutel: string): Buffer =>
  geheim.spoor(`tik:${sleutel}`)

export const tikopdrachten: readonly Route[] = [
  op(
    'nazorgvragen',
    'Een vraag sturen die met een tik te beantwoorden is',
    'StuurNazorgvraag',
    Type.Object({ persoon: Id, maand: Type.Integer({ minimum: 1, maximum: 60 }), langs: keuze(...TIKLANGS) }, dicht),
    (b, _s, hulp, rijen, zaak) => {
      const link = hulp.nieuwId()
      rijen.push(
        voegToe('link', {
          ...{ regio: hulp.wie.regio, id: link, zaak, persoon: b.persoon, maand: b.maand, gemaakt_op: hulp.nu },
          spoor: `\\x${tikSpoor(hulp.geheim, tikGeheim(hulp.geheim, link)).toString('hex')}`,
          verloopt_op: new Date(Date.parse(hulp.nu) + TIKUREN * 3_600_000).toISOString(),
        }),
      )
      return { type: 'StuurNazorgvraag', link, ...b }
    },
  ),
  op(
    'nazorgvragen/gehoord',
    'Een antwoord met een tik is gehoord',
    'HoorTik',
    Type.Object({ link: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'HoorTik', link: b.link, verslag: s('contact', b.verslag) }),
    wieTikte,
  ),
]

async function wieTikte(tx: Tx, zaak: string, o: CasusOpdracht): Promise<Partial<CasusOpdracht>> {
  const link = o.type === 'HoorTik' ? o.link : ''
  const [rij] = (await tikken(tx, zaak)).filter(r => r.id === link)
  return rij === undefined || rij.antwoord === null ? {} : ({ antwoord: rij.antwoord } as Partial<CasusOpdracht>)
}

export type Tikrij = {
  readonly id: string
  readonly antwoord: Tikantwoord | null
  readonly antwoordOp: string | null
  readonly verlooptOp: string
  readonly stand: 'wacht' | 'verstuurd' | 'mislukt' | 'met-de-hand'
}
/** What was sent to this family and what came back. */
export const tikken = (tx: Tx, zaak: string): Promise<Tikrij[]> =>
  tx.vraag<Tikrij>(
    'casus_tikken',
    `select l.id, l.antwoord, l.antwoord_op as "antwoordOp", l.verloopt_op as "verlooptOp", u.stand
       from kring.link l join kring.uit u on u.regio = l.regio and u.link = l.id where l.regio = $1 and l.zaak = $2 order by l.gemaakt_op desc`,
    [tx.wie.regio, zaak],
  )

/** The message as it is, for who sends it by hand. */
const zien = vraagRoute({
  methode: 'POST',
  pad: '/casussen/:id/nazorgvragen/zien',
  samenvatting: 'Het neutrale bericht om zelf te versturen',
  doel: 'nazorg',
  rollen: ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper'],
  velden: ['inhoud'],
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ link: Id }, dicht),
  antwoord: Type.Object({ tekst: Type.String() }, dicht),
  kijk: async (tx, { params, body, hulp }) => {
    const gelezen = await hulp.stroom(tx, params.id)
    if (gelezen?.bereik !== 'inhoud') return null
    const rij = (await tikken(tx, params.id)).find(r => r.id === body.link)
    if (rij === undefined || rij.antwoord !== null || Date.parse(rij.verlooptOp) <= Date.parse(hulp.nu))
      return weiger('MAG_NU_NIET', 'Deze vraag leeft niet meer. Stuur een nieuwe.')
    const { tekst } = neutraalBericht(`${hulp.adres}${tikPad(tikGeheim(hulp.geheim, body.link))}`)
    return { antwoord: { tekst }, zaak: params.id, personen: [] }
  },
})

export const tikvragen: readonly Route[] = [zien]
