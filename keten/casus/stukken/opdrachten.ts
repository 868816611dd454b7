import { Type } from 'typebox'
import { opdrachtRoute, type Route } from '../../../kernel/gate.ts'
import { HOOGSTENS_BYTES } from '../../../kernel/kluis.ts'
import { voegToe } from '../../../kernel/rijen.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { Dag, Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { BRIEFGRONDEN, HERKOMSTEN, STUKAARDEN, type StukOpdracht } from './feiten.ts'
import { bergOp } from './opdrachten-bergen.ts'
import { brieven } from './opdrachten-brief.ts'

const Zaak = Type.Object({ id: Id }, dicht)

/** A document comes in as a form: what it is, about whom, and the file. Checked and sealed before anything is written. */
const toevoegen: Route = opdrachtRoute({
  pad: '/casussen/:id/stukken',
  samenvatting: 'Een stuk toevoegen, of een nieuwe versie van een stuk',
  type: 'VoegStukToe',
  bestand: HOOGSTENS_BYTES,
  params: Zaak,
  body: Type.Object(
    {
      aard: keuze(...STUKAARDEN),
      over: Type.Array(Id, { maxItems: 50, uniqueItems: true }),
      herkomst: keuze(...HERKOMSTEN),
      stuk: Type.Optional(Id),
    },
    dicht,
  ),
  maak: async ({ params, body, bestand: mee }, hulp) => {
    const zaak = (params as { id: string }).id
    if (mee === undefined)
      return weiger('ONVOLLEDIG', 'Kies een bestand.', { velden: [{ veld: 'bestand', uitleg: 'kies een bestand' }] })
    const gekeurd = await hulp.stukwerk.keur(mee)
    if ('code' in gekeurd) return gekeurd
    const [stuk, bestand, naam] = [body.stuk ?? hulp.nieuwId(), hulp.nieuwId(), hulp.nieuwId()]
    const opdracht: StukOpdracht = {
      type: 'VoegStukToe',
      nieuw: body.stuk === undefined,
      ...{ stuk, bestand, naam, bestandstype: gekeurd.type, grootte: gekeurd.bytes.length },
      ...{ aard: body.aard, over: body.over, herkomst: body.herkomst },
    }
    return {
      slice: 'casus',
      stroom: zaak,
      nieuw: false,
      opdracht,
      rijen: [
        voegToe('tekst', {
          ...{ regio: hulp.wie.regio, id: naam, zaak, soort: 'bestandsnaam', gemaakt_op: hulp.nu },
          inhoud: mee.naam.trim() || 'zonder naam',
        }),
      ],
      bewaar: tx => bergOp(tx, hulp, { zaak, stuk, bestand, type: gekeurd.type, bytes: gekeurd.bytes }),
    }
  },
})

export const opdrachten: readonly Route[] = [
  toevoegen,
  op(
    'stukken/intrekking',
    'Een stuk intrekken',
    'TrekStukIn',
    Type.Object({ stuk: Id, reden: Tekst }, dicht),
    (b, s) => ({ type: 'TrekStukIn', stuk: b.stuk, reden: s('reden', b.reden) }),
  ),
  ...brieven,
  op(
    'brieven/verzending',
    'Vastleggen dat een brief op de post ging',
    'VerstuurBrief',
    Type.Object({ stuk: Id, dag: Dag }, dicht),
    b => ({ type: 'VerstuurBrief', stuk: b.stuk, dag: b.dag }),
  ),
  op(
    'brieven/besluit',
    'Per persoon besluiten of een brief mag, of wacht',
    'BesluitOverBrief',
    Type.Object({ persoon: Id, mag: keuze('ja', 'nee'), grond: keuze(...BRIEFGRONDEN), reden: Tekst }, dicht),
    (b, s) => ({
      type: 'BesluitOverBrief',
      ...{ persoon: b.persoon, mag: b.mag, grond: b.grond, reden: s('reden', b.reden) },
    }),
  ),
  op(
    'adressen/afscherming',
    'Een adres afschermen voor brieven',
    'SchermAdresAf',
    Type.Object({ persoon: Id, afgeschermd: keuze('ja', 'nee'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'SchermAdresAf', persoon: b.persoon, afgeschermd: b.afgeschermd, reden: s('reden', b.reden) }),
  ),
]
