import { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { leesbaarNummer } from '../zaak.ts'
import * as i from './invoer.ts'
import { keurTeksten } from './tekst.ts'
import type { SignaalOpdracht } from './werkblad.ts'

const Zaak = Type.Object({ id: i.Id }, i.dicht)
type Schrijver = (soort: string, inhoud: string) => string
const schrijver =
  (hulp: Hulp, zaak: string, rijen: Schrijf[]): Schrijver =>
  (soort, inhoud) => {
    const id = hulp.nieuwId()
    rijen.push(voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }))
    return id
  }

/** Every free text in a body, by field: all are looked at before anything is written. */
const TEKSTVELDEN = [
  'titel',
  'tekst',
  'duiding',
  'vervolg',
  'raad',
  'verslag',
  'uitkomst',
  'reden',
  'uitslag',
  'afspraak',
  'toelichting',
]
const teksten = (b: object): { [veld: string]: string } =>
  Object.fromEntries(
    Object.entries(b).filter((e): e is [string, string] => TEKSTVELDEN.includes(e[0]) && typeof e[1] === 'string'),
  )
const keur = (b: object): Weigering | null => keurTeksten(teksten(b))

type Vul = (tx: Tx, o: SignaalOpdracht) => Promise<SignaalOpdracht>
/** A command on a worksheet; its texts hold nobody's name or number. */
const op = <B extends Type.TSchema>(
  pad: string,
  samenvatting: string,
  type: SignaalOpdracht['type'],
  body: B,
  maak: (b: Type.Static<B>, schrijf: Schrijver, hulp: Hulp) => SignaalOpdracht,
  vul?: Vul,
): Route =>
  opdrachtRoute({
    pad: `/werkbladen/:id/${pad}`,
    samenvatting,
    type,
    params: Zaak,
    body,
    maak: ({ params, body: b }, hulp) => {
      const nee = keur(b as object)
      if (nee) return nee
      const zaak = (params as { id: string }).id
      const rijen: Schrijf[] = []
      const opdracht = maak(b as Type.Static<B>, schrijver(hulp, zaak, rijen), hulp)
      const kop = { slice: 'signaal', stroom: zaak, nieuw: false, opdracht, rijen }
      return vul ? { ...kop, vul: (tx, o) => vul(tx, o as SignaalOpdracht) } : kop
    },
  })

const openen = opdrachtRoute({
  pad: '/werkbladen',
  samenvatting: 'Een werkblad meldcode beginnen, zonder namen',
  type: 'OpenWerkblad',
  body: i.OpenInvoer,
  maak: ({ body: b }, hulp) => {
    const nee = keur(b)
    if (nee) return nee
    const id = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const opdracht: SignaalOpdracht = {
      type: 'OpenWerkblad',
      nummer: leesbaarNummer('W', id),
      gemeente: b.gemeente,
      sector: b.sector,
      lokaal: b.soort === 'lokaal',
      volwassenClient: b.client === 'volwassene',
      titel: schrijver(hulp, id, rijen)('titel', b.titel),
    }
    return { slice: 'signaal', stroom: id, nieuw: true, opdracht, rijen }
  },
})

/** Which role this person has there, by the record; an empty word where they have none. */
async function metRol(tx: Tx, o: SignaalOpdracht): Promise<SignaalOpdracht> {
  if (o.type !== 'ZetOpWerkblad') return o
  const rijen = await tx.vraag<{ rol: string }>(
    'werkblad_rol',
    `select rol from kring.rolvervulling where regio = $1 and mens = $2 and organisatie = $3 and rol in ('professional', 'aandachtsfunctionaris')
        and van <= $4::timestamptz and (tot is null or tot > $4::timestamptz) order by rol limit 1`,
    [tx.wie.regio, o.mens, o.organisatie, tx.nu],
  )
  return { ...o, rol: rijen[0]?.rol ?? '' }
}

export const opdrachten: readonly Route[] = [
  openen,
  op('signalen', 'Een signaal noteren', 'NoteerSignaal', i.SignaalInvoer, (b, schrijf, hulp) => ({
    type: 'NoteerSignaal',
    signaal: {
      id: hulp.nieuwId(),
      soort: b.soort,
      bron: b.bron,
      op: b.op,
      tekst: schrijf('signaal', b.tekst),
      duiding: b.duiding === undefined ? null : schrijf('duiding', b.duiding),
      tekens: b.tekens,
      letsel: b.letsel === 'ja',
    },
  })),
  op('kindcheck', 'De kindcheck doen', 'DoeKindcheck', i.KindcheckInvoer, (b, schrijf) => ({
    type: 'DoeKindcheck',
    kinderen: b.kinderen,
    veilig: b.veilig ?? null,
    vervolg: b.vervolg === undefined ? null : schrijf('kindcheck', b.vervolg),
  })),
  op('consulten', 'Een overleg noteren', 'NoteerConsult', i.ConsultInvoer, (b, schrijf, hulp) => ({
    type: 'NoteerConsult',
    consult: {
      id: hulp.nieuwId(),
      met: b.met,
      vorm: b.vorm ?? null,
      anoniem: b.anoniem === 'ja',
      op: b.op,
      raad: schrijf('consult', b.raad),
    },
  })),
  op('gesprekken', 'Een gesprek noteren, ook een mislukt', 'NoteerGesprek', i.GesprekInvoer, (b, schrijf, hulp) => ({
    type: 'NoteerGesprek',
    gesprek: {
      id: hulp.nieuwId(),
      met: b.met,
      op: b.op,
      gelukt: b.gelukt === 'ja',
      waarom: b.waarom ?? null,
      verslag: schrijf('gesprek', b.verslag),
    },
  })),
  op('stappen', 'Een stap van de meldcode zetten', 'ZetStap', i.StapInvoer, (b, schrijf, hulp) => ({
    type: 'ZetStap',
    stap: b.stap,
    uitkomst: schrijf('stap', b.uitkomst),
    op: b.op,
    door: b.door ?? hulp.wie.mens,
  })),
  op('stappen/overslaan', 'Een stap overslaan, met de reden', 'SlaStapOver', i.OverslaanInvoer, (b, schrijf) => ({
    type: 'SlaStapOver',
    stap: b.stap,
    reden: schrijf('stap', b.reden),
  })),
  opdrachtRoute({
    pad: '/werkbladen/:id/weging',
    samenvatting: 'Wegen met het afwegingskader, zo nodig meteen met het besluit',
    type: 'Weeg',
    params: Zaak,
    body: i.WegingInvoer,
    maak: ({ params, body: b }, hulp) => {
      const nee = keur(b) ?? (b.besluit === undefined ? null : keur(b.besluit))
      if (nee) return nee
      const rijen: Schrijf[] = []
      const schrijf = schrijver(hulp, params.id, rijen)
      const opdracht: SignaalOpdracht = {
        type: 'Weeg',
        antwoorden: b.antwoorden,
        acuut: b.acuut === 'ja',
        structureel: b.structureel === 'ja',
        onthulling: b.onthulling === 'ja',
        reden: schrijf('weging', b.reden),
        besluit:
          b.besluit === undefined
            ? null
            : { melden: b.besluit.melden === 'ja', hulp: b.besluit.hulp, reden: schrijf('besluit', b.besluit.reden) },
      }
      return { slice: 'signaal', stroom: params.id, nieuw: false, opdracht, rijen }
    },
  }),
  op('besluit', 'Besluiten: melden, hulp, of allebei', 'NeemBesluit', i.BesluitInvoer, (b, schrijf) => ({
    type: 'NeemBesluit',
    melden: b.melden === 'ja',
    hulp: b.hulp,
    reden: schrijf('besluit', b.reden),
  })),
  op('vormen', 'Een vorm merken die een deskundige vraagt', 'MerkVorm', i.VormInvoer, b => ({
    type: 'MerkVorm',
    vorm: b.vorm,
  })),
  op('instrumenten', 'Een instrument gebruiken', 'GebruikInstrument', i.InstrumentInvoer, (b, schrijf, hulp) => ({
    type: 'GebruikInstrument',
    id: hulp.nieuwId(),
    instrument: b.instrument,
    uitslag: schrijf('instrument', b.uitslag),
    op: b.op,
  })),
  op('steun', 'Steun afspreken zonder melding', 'SpreekSteunAf', i.SteunInvoer, (b, schrijf, hulp) => ({
    type: 'SpreekSteunAf',
    id: hulp.nieuwId(),
    steun: b.steun,
    afspraak: schrijf('steun', b.afspraak),
  })),
  op('stilstand', 'Zeggen waarom een stap stilstaat', 'VerklaarStilstand', i.StilstandInvoer, (b, schrijf) => ({
    type: 'VerklaarStilstand',
    reden: b.reden,
    toelichting: schrijf('stilstand', b.toelichting),
  })),
  op(
    'mensen',
    'Een collega of aandachtsfunctionaris op het werkblad zetten',
    'ZetOpWerkblad',
    i.ErbijInvoer,
    (b, schrijf) => ({
      type: 'ZetOpWerkblad',
      mens: b.mens,
      organisatie: b.organisatie,
      rol: '',
      grond: b.grond,
      reden: b.reden === undefined ? null : schrijf('delen', b.reden),
    }),
    metRol,
  ),
  op('mensen/weg', 'Zelf van het werkblad gaan', 'GaVanWerkblad', i.Leeg, () => ({ type: 'GaVanWerkblad' })),
  op('sluiting', 'Het werkblad sluiten', 'SluitWerkblad', i.SluitInvoer, (b, schrijf) => ({
    type: 'SluitWerkblad',
    reden: schrijf('sluiting', b.reden),
  })),
]
