import { Type } from 'typebox'
import { leeftijdOp, leesGeboortedatum } from '../../../gedeeld/persoon/index.ts'
import { zegVertrouwenspersoon } from '../../../gedeeld/steun.ts'
import type { Tx } from '../../../kernel/db.ts'
import { opdrachtRoute, type Hulp, type Route } from '../../../kernel/gate.ts'
import type { Schrijf } from '../../../kernel/rij.ts'
import { canoniek } from '../../../kernel/streams.ts'
import { leesPersonen } from '../../zaak.ts'
import type { CasusOpdracht } from '../casus.ts'
import { INZAGEGRONDEN } from '../inzage/feiten.ts'
import { inzage, type Inzagekopie, type Mens } from '../inzage/inzage.ts'
import { delingRij } from '../inzage/opdrachten.ts'
import { INZAGEBRON } from '../inzage/teksten.ts'
import { leesBron } from '../inzage/vragen-lezen.ts'
import { bergOp } from '../stukken/opdrachten-bergen.ts'
import { Dag, Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { besluitstuk } from './afschrift.ts'
import type { Keek } from './keken.ts'
import { leesKeken } from './vragen-lezen.ts'
import {
  AFWIJSGRONDEN,
  BEVOEGDHEDEN,
  HOEDANIGHEDEN,
  IDENTITEITEN,
  MET_KOPIE,
  RECHTEN,
  RECHTSGANGEN,
  UITKOMSTEN,
  UITLEGGEN,
  UITLEGWIJZEN,
  type Belet,
  type OverKopie,
  type RechtenOpdracht,
  type Verzoek,
} from './feiten.ts'

const jaren = (geboortedatum: string | undefined, nu: string): number | null => {
  const geboren = geboortedatum === undefined ? null : leesGeboortedatum(geboortedatum)
  return geboren ? (leeftijdOp(geboren, nu)?.jaren ?? null) : null
}
const jarenVan = (personen: readonly Pick<Mens, 'id' | 'geboortedatum'>[], id: string, nu: string): number | null =>
  jaren(personen.find(p => p.id === id)?.geboortedatum, nu)

const neemAan = op(
  'verzoeken',
  'Een verzoek van iemand over de eigen gegevens aannemen',
  'NeemVerzoekAan',
  Type.Object(
    {
      persoon: Id,
      recht: keuze(...RECHTEN),
      wet: keuze(...INZAGEGRONDEN),
      hoedanigheid: keuze(...HOEDANIGHEDEN),
      vrager: Type.Optional(Id),
      identiteit: keuze(...IDENTITEITEN),
      bevoegdheid: Type.Optional(keuze(...BEVOEGDHEDEN)),
      kanWegen: Type.Boolean(),
      belang: Type.Boolean(),
      wat: Tekst,
      ontvangenOp: Dag,
    },
    dicht,
  ),
  (b, s, hulp) => ({
    ...{ type: 'NeemVerzoekAan', verzoek: hulp.nieuwId(), persoon: b.persoon, recht: b.recht, wet: b.wet },
    ...{ hoedanigheid: b.hoedanigheid, vrager: b.vrager ?? null, identiteit: b.identiteit },
    ...{ bevoegdheid: b.bevoegdheid ?? null, kanWegen: b.kanWegen, belang: b.belang },
    ...{ wat: s('rechtsverzoek', b.wat), ontvangenOp: b.ontvangenOp },
  }),
  async (tx, zaak, o) =>
    (o.type === 'NeemVerzoekAan'
      ? { over: { leeftijd: jarenVan(await leesPersonen(tx, zaak), o.persoon, tx.nu) } }
      : {}) as Partial<CasusOpdracht>,
)

const verleng = op(
  'verzoeken/verlenging',
  'De termijn van een verzoek een keer verlengen, met een reden',
  'VerlengVerzoek',
  Type.Object({ verzoek: Id, reden: Tekst }, dicht),
  (b, s) => ({ type: 'VerlengVerzoek', verzoek: b.verzoek, reden: s('rechtsverzoek', b.reden) }),
)

const stelVoor = op(
  'verzoeken/voorstel',
  'Een besluit op een verzoek voorstellen, na het voorbeeld van de kopie',
  'StelBesluitVoor',
  Type.Object(
    {
      verzoek: Id,
      uitkomst: keuze(...UITKOMSTEN),
      grond: Type.Optional(keuze(...AFWIJSGRONDEN)),
      motivering: Tekst,
      rechtsgang: keuze(...RECHTSGANGEN),
      anderenGewogen: Type.Optional(Type.Boolean()),
    },
    dicht,
  ),
  (b, s) => ({
    ...{ type: 'StelBesluitVoor', verzoek: b.verzoek, uitkomst: b.uitkomst, grond: b.grond ?? null },
    ...{ motivering: s('rechtsbesluit', b.motivering), rechtsgang: b.rechtsgang },
    ...(b.anderenGewogen === undefined ? {} : { anderenGewogen: b.anderenGewogen }),
  }),
  async (tx, zaak, o, hulp) => {
    if (o.type !== 'StelBesluitVoor') return {}
    return { over: (await leesVerzoek(tx, hulp, zaak, o.verzoek))?.over ?? null } as Partial<CasusOpdracht>
  },
)

const geefTerug = op(
  'verzoeken/terug',
  'Een voorgesteld besluit teruggeven, met een reden',
  'GeefVoorstelTerug',
  Type.Object({ verzoek: Id, reden: Tekst }, dicht),
  (b, s) => ({ type: 'GeefVoorstelTerug', verzoek: b.verzoek, reden: s('rechtsverzoek', b.reden) }),
)

const trekIn = op(
  'verzoeken/intrekking',
  'Vastleggen dat iemand een verzoek intrekt',
  'TrekVerzoekIn',
  Type.Object({ verzoek: Id, reden: Tekst }, dicht),
  (b, s) => ({ type: 'TrekVerzoekIn', verzoek: b.verzoek, reden: s('rechtsverzoek', b.reden) }),
)

const uitleg = op(
  'rechten-uitleg',
  'Vastleggen welke uitleg over rechten iemand kreeg',
  'LegRechtenuitlegVast',
  Type.Object(
    {
      persoon: Id,
      wat: Type.Array(keuze(...UITLEGGEN), { minItems: 1, maxItems: UITLEGGEN.length, uniqueItems: true }),
      hoe: keuze(...UITLEGWIJZEN),
      dag: Dag,
    },
    dicht,
  ),
  b => ({ type: 'LegRechtenuitlegVast', ...b }),
)

export type Gelezen = {
  readonly verzoek: Verzoek
  readonly nummer: string
  readonly kopie: Inzagekopie
  /** who saw the data: not in the mark of what was proposed, for who checks it looks too */
  readonly keken: readonly Keek[]
  readonly teksten: Readonly<Record<string, string>>
  readonly over: OverKopie
}

/** A request with the copy it is about, as the record has it in this very transaction; null when it is not there for who asks. */
export async function leesVerzoek(tx: Tx, hulp: Hulp, zaak: string, id: string): Promise<Gelezen | null> {
  const gelezen = await leesBron(tx, zaak)
  const verzoek = gelezen?.c.verzoeken.find(v => v.verzoek === id)
  if (gelezen === null || verzoek === undefined) return null
  const ontvanger = verzoek.hoedanigheid === 'zelf' ? verzoek.persoon : (verzoek.vrager ?? '')
  const kopie = inzage(gelezen.c, gelezen.bron, verzoek.persoon, ontvanger, tx.nu)
  const { naam, geboortedatum, adres, kinderen, regels, velden, weggelaten } = kopie
  return {
    verzoek,
    nummer: gelezen.c.nummer,
    kopie,
    keken: await leesKeken(tx, zaak, verzoek.persoon),
    teksten: gelezen.bron.teksten,
    over: {
      leeftijd: jaren(geboortedatum, tx.nu),
      velden,
      weggelaten: Object.values(weggelaten).reduce((a, b) => a + b, 0),
      belet: verzoek.recht === 'vernietiging' ? await leesBelet(tx, zaak, id) : [],
      kenmerk: hulp.geheim.spoor(canoniek({ naam, geboortedatum, adres, kinderen, regels })).toString('hex'),
    },
  }
}

const leesBelet = (tx: Tx, zaak: string, verzoek: string): Promise<Belet[]> =>
  tx.vraag<Belet>('verzoek_belet', 'select waarom, aantal from kring.belet_verzoek($1, $2)', [zaak, verzoek])

/** The decision, with the copy in it when there is one, made and sealed within the transaction that records it. */
const beslis: Route = opdrachtRoute({
  pad: '/casussen/:id/verzoeken/besluit',
  samenvatting: 'Als tweede beslissen over een verzoek; de brief met de kopie wordt bewaard zoals zij gegeven is',
  type: 'BeslisVerzoek',
  params: Type.Object({ id: Id }, dicht),
  body: Type.Object({ verzoek: Id }, dicht),
  maak: ({ params, body }, hulp) => {
    const zaak = (params as { id: string }).id
    const bestand = hulp.nieuwId()
    const rijen: Schrijf[] = []
    let bytes: Buffer | undefined
    const opdracht: RechtenOpdracht = { type: 'BeslisVerzoek', verzoek: body.verzoek, bestand }
    return {
      ...{ slice: 'casus', stroom: zaak, nieuw: false, opdracht, rijen },
      vul: async (tx, o) => {
        const gelezen = await leesVerzoek(tx, hulp, zaak, body.verzoek)
        const voorstel = gelezen?.verzoek.voorstel ?? null
        if (gelezen === null || voorstel === null) return { ...o, over: null }
        const steun = zegVertrouwenspersoon(hulp.definitie, 'de organisatie die dit besluit nam')
        bytes = await hulp.stukwerk.officieel(besluitstuk({ ...gelezen, voorstel, wie: tx.wie, steun, nu: tx.nu }))
        rijen.length = 0
        if (MET_KOPIE.includes(gelezen.verzoek.recht) && voorstel.uitkomst !== 'afgewezen')
          rijen.push(gegeven(hulp, zaak, bestand, gelezen))
        return { ...o, over: gelezen.over }
      },
      bewaar: async tx => {
        if (bytes !== undefined) await bergOp(tx, hulp, { zaak, stuk: body.verzoek, bestand, type: 'pdf', bytes })
      },
    }
  },
})

/** The line of the sharing record of a copy that was given. */
const gegeven = (hulp: Hulp, zaak: string, bestand: string, { verzoek: v, over }: Gelezen): Schrijf =>
  delingRij(hulp, zaak, {
    ...{ id: bestand, personen: [v.persoon], doel: v.recht === 'inzage' ? 'inzage' : 'afschrift', grond: v.wet },
    aan_functie: v.hoedanigheid === 'zelf' ? 'betrokkene' : v.hoedanigheid === 'ouder' ? 'ouder' : 'vertegenwoordiger',
    ...{ grond_bron: INZAGEBRON[v.wet], noodzaak: v.wat, velden: over.velden },
    betrokkene_geinformeerd: v.hoedanigheid === 'zelf',
    ...{ toestemming: 'niet-nodig', kanaal: 'buiten-kring' },
  })

export const opdrachten: readonly Route[] = [neemAan, verleng, stelVoor, geefTerug, beslis, trekIn, uitleg]
