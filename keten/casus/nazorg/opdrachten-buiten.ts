import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import { vraagRoute, type Hulp, type Route } from '../../../kernel/gate.ts'
import { voegToe } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusOpdracht } from '../casus.ts'
import { Id, Tekst, dicht, op } from '../opdracht.ts'
import { buitenBericht, tikPad } from './bericht.ts'
import { BUITENUREN, MAATJESIGNALEN, TERUGBLIKVRAGEN, type Buitensoort } from './buitenfeiten.ts'
import { tikGeheim, tikSpoor } from './opdrachten-tik.ts'

/** The row behind a link: its secret is kept nowhere, only a trace of it. */
const linkRij = (hulp: Hulp, soort: Buitensoort, rij: { id: string; zaak: string; persoon: string }) =>
  voegToe('buitenlink', {
    ...{ regio: hulp.wie.regio, ...rij, soort, gemaakt_op: hulp.nu },
    spoor: `\\x${tikSpoor(hulp.geheim, tikGeheim(hulp.geheim, rij.id)).toString('hex')}`,
    verloopt_op: new Date(Date.parse(hulp.nu) + BUITENUREN[soort] * 3_600_000).toISOString(),
  })

export const buitenopdrachten: readonly Route[] = [
  op(
    'maatjes',
    'Een maatje een link geven om een signaal te geven',
    'NodigMaatjeUit',
    Type.Object({ persoon: Id }, dicht),
    (b, _s, hulp, rijen, zaak) => {
      const id = hulp.nieuwId()
      rijen.push(linkRij(hulp, 'maatje', { id, zaak, persoon: b.persoon }))
      return { type: 'NodigMaatjeUit', link: id, persoon: b.persoon }
    },
  ),
  op(
    'maatjes/gehoord',
    'Vastleggen wat er met een signaal van een maatje is gedaan',
    'HoorMaatje',
    Type.Object({ link: Id, verslag: Tekst }, dicht),
    (b, s) => ({ type: 'HoorMaatje', link: b.link, verslag: s('contact', b.verslag) }),
    welkSignaal,
  ),
  op(
    'terugblikken',
    'Iemand vragen achteraf te vertellen hoe het was',
    'VraagTerugblik',
    Type.Object({ persoon: Id }, dicht),
    (b, _s, hulp, rijen, zaak) => {
      const id = hulp.nieuwId()
      rijen.push(linkRij(hulp, 'terugblik', { id, zaak, persoon: b.persoon }))
      return { type: 'VraagTerugblik', link: id, persoon: b.persoon }
    },
  ),
]

/** The signal that waits longest of those that came in by this link. */
async function welkSignaal(tx: Tx, zaak: string, o: CasusOpdracht): Promise<Partial<CasusOpdracht>> {
  const link = o.type === 'HoorMaatje' ? o.link : null
  const [rij] = await tx.vraag<{ soort: string }>(
    'maatje_signaal',
    `select soort from kring.werk where regio = $1 and zaak = $2 and onderwerp = $3 and soort like 'maatje-%' and klaar_op is null order by gestart_op limit 1`,
    [tx.wie.regio, zaak, link],
  )
  const signaal = MAATJESIGNALEN.find(s => rij?.soort === `maatje-${s}`)
  return signaal === undefined ? {} : ({ signaal } as Partial<CasusOpdracht>)
}

/** The text to hand over, for who gives it: neutral, with the link in it. */
const zien = vraagRoute({
  methode: 'POST',
  pad: '/casussen/:id/buitenlinks/zien',
  samenvatting: 'Het neutrale bericht met een link voor een maatje of een terugblik',
  doel: 'nazorg',
  rollen: ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper'],
  velden: ['inhoud'],
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ link: Id }, dicht),
  antwoord: Type.Object({ tekst: Type.String() }, dicht),
  kijk: async (tx, { params, body, hulp }) => {
    const gelezen = await hulp.stroom(tx, params.id)
    if (gelezen?.bereik !== 'inhoud') return null
    const [rij] = await tx.vraag<{ soort: Buitensoort }>(
      'buitenlink_zien',
      'select soort from kring.buitenlink where regio = $1 and zaak = $2 and id = $3 and verloopt_op > $4',
      [tx.wie.regio, params.id, body.link, tx.nu],
    )
    if (rij === undefined) return weiger('MAG_NU_NIET', 'Deze link leeft niet meer. Maak een nieuwe.')
    const tekst = buitenBericht(rij.soort, `${hulp.adres}${tikPad(tikGeheim(hulp.geheim, body.link))}`)
    return { antwoord: { tekst }, zaak: params.id, personen: [] }
  },
})

/** Below this many people an answer could be read back to one family (choice of Kring). */
export const MINSTENS_TERUG = 10

/** What families said afterwards, counted per year over the region; never fewer than ten together, and for nobody who works with them. */
const telling = vraagRoute({
  methode: 'GET',
  pad: '/telling/terugblik',
  samenvatting: 'Wat gezinnen achteraf zeggen, geteld per jaar',
  doel: 'procesregie',
  rollen: ['procesregisseur', 'beleidsmedewerker'],
  velden: ['proces'],
  query: Type.Object({ jaar: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) }, dicht),
  antwoord: Type.Object({
    jaar: Type.Integer(),
    minstens: Type.Integer(),
    vragen: Type.Array(
      Type.Object({
        vraag: Type.String(),
        /** null: too few to show */
        aantal: Type.Union([
          Type.Object({ ja: Type.Integer(), deels: Type.Integer(), nee: Type.Integer() }),
          Type.Null(),
        ]),
      }),
    ),
  }),
  kijk: async (tx, { query }) => {
    const jaar = query.jaar ?? Number(tx.nu.slice(0, 4))
    const rijen = await tx.vraag<{ vraag: string; antwoord: string; n: number }>(
      'terugblik_telling',
      'select vraag, antwoord, count(*)::int as n from kring.terugblik where regio = $1 and jaar = $2 group by 1, 2',
      [tx.wie.regio, jaar],
    )
    const n = (vraag: string, antwoord: string) => rijen.find(r => r.vraag === vraag && r.antwoord === antwoord)?.n ?? 0
    const vragen = TERUGBLIKVRAGEN.map(vraag => {
      const aantal = { ja: n(vraag, 'ja'), deels: n(vraag, 'deels'), nee: n(vraag, 'nee') }
      const samen = aantal.ja + aantal.deels + aantal.nee
      return { vraag, aantal: samen < MINSTENS_TERUG ? null : aantal }
    })
    return { antwoord: { jaar, minstens: MINSTENS_TERUG, vragen }, zaak: null, personen: [] }
  },
})

export const buitenvragen: readonly Route[] = [zien, telling]
