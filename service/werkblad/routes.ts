import { Type } from 'typebox'
import { Temporal } from 'temporal-polyfill'
import { eindeVanDag, lokaal, plusWerkdagen, wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { samenRoute, type Hulp, type Route, type Samenkop } from '../../kernel/gate.ts'
import { leesStroom, voerUit, type Uitslag } from '../../kernel/pipeline.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { vergeet } from '../../kernel/slice.ts'
import { weiger } from '../../kernel/weigering.ts'
import { aannameOpzet, PersoonInvoer, slice as melding, type Aanname } from '../../keten/melding/index.ts'
import {
  keurTeksten,
  MELDCODE,
  sectorVan,
  slice,
  type SignaalOpdracht,
  type Werkblad,
} from '../../keten/signaal/index.ts'
import { leesTeksten } from '../../keten/zaak.ts'
import { uuid5 } from '../uuid5.ts'
import { bezorg, hulpVan, ontvanger, type Bezorging } from './bezorg.ts'

const dicht = { additionalProperties: false } as const
const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))
const Kort = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
const Tekst = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' })
const janee = keuze('ja', 'nee')

/** What the professional chooses and adds: the signals, the people it is about, whether the family knows. The sheet itself stays behind. */
const MeldInvoer = Type.Object(
  {
    crisis: janee,
    signalen: Type.Array(Id, { minItems: 1, maxItems: 100, uniqueItems: true }),
    wegingMee: janee,
    vormen: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 20, uniqueItems: true }),
    gezinWeet: keuze('ja', 'onveilig', 'niet-gelukt'),
    gezinReden: Type.Optional(Tekst),
    toelichting: Type.Optional(Tekst),
    bereikbaar: Kort,
    veiligMoment: Type.Optional(Kort),
    personen: Type.Array(PersoonInvoer, { minItems: 1, maxItems: 20 }),
  },
  dicht,
)
const AdviesInvoer = Type.Object({ vraag: Tekst }, dicht)
type Meldlichaam = Type.Static<typeof MeldInvoer>
type Open = Exclude<Werkblad, { status: 'geen' }>
type Gelezen = { blad: Open; teksten: { [id: string]: string } }

/** The sheet as this person may read it. */
const leesBlad = (hulp: Hulp, kop: Samenkop, id: string): Promise<Gelezen | null> =>
  kop.pijplijn.db.asActor(hulp.wie, hulp.nu, async tx => {
    const gelezen = await leesStroom(kop.pijplijn, tx, id)
    if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'WerkbladGeopend') return null
    const blad = gelezen.opDe(vergeet(slice)).staat as Werkblad
    return blad.status === 'geen' ? null : { blad, teksten: await leesTeksten(tx, id) }
  })

const WOORD: { readonly [soort: string]: string } = {
  feit: 'Feit',
  waarneming: 'Waarneming',
  'horen-zeggen': 'Van horen zeggen',
}
const WEET = {
  ja: 'Het gezin weet van deze melding.',
  onveilig: 'Het gezin weet niet van deze melding: dat is niet veilig.',
  'niet-gelukt': 'Het gezin weet nog niet van deze melding: het gesprek lukte niet.',
} as const

/** The account of the report, from what was chosen: nothing is typed twice. What somebody made of a signal stays apart from it. */
function verhaalVan({ blad, teksten }: Gelezen, b: Meldlichaam): string {
  const gekozen = blad.signalen.filter(s => b.signalen.includes(s.id)).toSorted((x, y) => x.op.localeCompare(y.op))
  const regels = gekozen.map(s => {
    const duiding = s.duiding === null ? '' : ` (duiding: ${teksten[s.duiding] ?? ''})`
    return `${s.op} ${WOORD[s.soort] ?? s.soort}, bron ${s.bron}: ${teksten[s.tekst] ?? ''}${duiding}`
  })
  const { weging, besluit } = blad
  const delen = [
    `Melding van een professional (${sectorVan(blad.sector)?.label ?? blad.sector}), van een werkblad meldcode.`,
    ...(b.crisis === 'ja' ? ['Crisis: gemeld voor alle stappen gezet waren.'] : []),
    regels.join('\n'),
    ...(b.wegingMee === 'ja' && weging !== null ? [`Weging: ${teksten[weging.reden] ?? ''}`] : []),
    ...(b.wegingMee === 'ja' && besluit !== null ? [`Besluit: ${teksten[besluit.reden] ?? ''}`] : []),
    `${WEET[b.gezinWeet]} ${b.gezinReden ?? ''}`.trim(),
    ...(b.toelichting === undefined ? [] : [b.toelichting]),
  ]
  return delen.join('\n\n').slice(0, 20_000)
}

function aannameVan(g: Gelezen, b: Meldlichaam, hulp: Hulp): Aanname {
  const { aard, reikwijdte, plaats } = hulp.definitie.keten.toedracht
  const uit = (lijst: readonly { id: string }[], id: string) =>
    lijst.some(x => x.id === id) ? id : (lijst.at(-1)?.id ?? id)
  return {
    gemeente: g.blad.gemeente,
    kanaal: 'digitaal',
    bron: 'professional',
    acuut: b.crisis === 'ja',
    vormen: b.vormen,
    aard: aard.some(x => x.id === 'anders') ? ['anders'] : [],
    reikwijdte: uit(reikwijdte, 'onbekend'),
    plaats: uit(plaats, 'onbekend'),
    verhaal: verhaalVan(g, b),
    kindcheck: g.blad.kindcheck === null ? 'niet-vermeld' : 'gedaan',
    melder: {
      naam: hulp.wie.naam,
      hoedanigheid: sectorVan(g.blad.sector)?.label ?? g.blad.sector,
      beroepsmatig: true,
      organisatieNaam: hulp.wie.organisatieNaam,
      bereikbaar: b.bereikbaar,
      anonimiteit: 'open',
      ...(b.veiligMoment === undefined ? {} : { veiligMoment: b.veiligMoment }),
    },
    personen: b.personen,
    verbanden: [],
  }
}

/** One working day to answer a question for advice (choice of Kring; no source names a term). */
const morgen = (nu: string): string => {
  const dag = lokaal(Temporal.Instant.from(nu)).toPlainDate()
  return eindeVanDag(plusWerkdagen(dag, 1, wettelijkeKalender)).toString()
}

/** From a worksheet to Veilig Thuis: what was chosen travels, and becomes a report or a question there. */
export const maakWerkbladRoutes = (boek: Regelboek): readonly Route[] => {
  const stuur = (hulp: Hulp, kop: Samenkop, id: string, opdracht: SignaalOpdracht, rijen: readonly Schrijf[]) =>
    voerUit(kop.pijplijn, hulp.wie, {
      slice: 'signaal',
      stroom: id,
      nieuw: false,
      opdracht,
      sleutel: kop.sleutel,
      vingerafdruk: kop.vingerafdruk,
      rijen,
    })
  const postrij = (hulp: Hulp, id: string, zaak: string, g: Gelezen) => ({
    regio: hulp.wie.regio,
    id,
    zaak,
    organisatie: ontvanger({ boek }, hulp.wie.regio, g.blad.gemeente).organisatie,
    van_organisatie: hulp.wie.organisatie,
    mens: hulp.wie.mens,
    gemeente: g.blad.gemeente,
    stand: 'klaar',
    op: hulp.nu,
  })
  /** One act, one instant: the rows made here and those of the pipeline agree on when it was. */
  const opDitOgenblik = (hulp: Hulp, kop: Samenkop): Samenkop => ({
    ...kop,
    pijplijn: { ...kop.pijplijn, nu: () => new Date(hulp.nu) },
  })

  const melden = samenRoute({
    pad: '/werkbladen/:id/melding',
    samenvatting: 'Van een werkblad een melding bij Veilig Thuis maken, met wat u kiest',
    rollen: MELDCODE,
    doel: 'meldcode',
    params: Type.Object({ id: Id }, dicht),
    body: MeldInvoer,
    doe: async ({ params, body: b }, hulp, vanPoort): Promise<Uitslag> => {
      const kop = opDitOgenblik(hulp, vanPoort)
      const zending = uuid5(`werkblad:${hulp.wie.mens}:${kop.sleutel}`)
      const opdracht: SignaalOpdracht = { type: 'Meld', zending, acuut: b.crisis === 'ja', signalen: b.signalen }
      const g = await leesBlad(hulp, kop, params.id)
      // not there for this person, or not now: the pipeline says so, and writes that down
      const ctx = { wie: hulp.wie, nu: hulp.nu, regio: hulp.definitie }
      if (g === null || !slice.decider.decide(g.blad, opdracht, ctx).ok)
        return stuur(hulp, kop, params.id, opdracht, [])
      if (b.gezinWeet !== 'ja' && b.gezinReden === undefined)
        return weiger('ONVOLLEDIG', 'Zeg waarom het gezin niet van de melding weet.', {
          bron: 'dossier 2.4',
          velden: [{ veld: 'gezinReden', uitleg: 'schrijf de reden op' }],
        })
      const d: Bezorging = { pijplijn: kop.pijplijn, geheim: hulp.geheim, boek, verzonnen: hulp.verzonnen }
      const aan = ontvanger(d, hulp.wie.regio, g.blad.gemeente)
      const aanname = aannameVan(g, b, hulp)
      // would it be taken in? If not, the professional hears it now and not Veilig Thuis later
      const proef = aannameOpzet(aanname, hulpVan(d, aan, hulp.nu), { id: zending, op: hulp.nu })
      if ('ok' in proef) return proef
      const besluit = vergeet(melding).decider.decide({ status: 'geen' }, proef.opdracht, { ...ctx, wie: aan })
      if (!besluit.ok) return besluit
      const { sleutel, cijfer } = hulp.geheim.versleutel(JSON.stringify(aanname))
      const uit = await stuur(hulp, kop, params.id, opdracht, [
        voegToe('werkbladpost', {
          ...postrij(hulp, zending, params.id, g),
          soort: 'melding',
          acuut: b.crisis === 'ja',
          sleutel,
          cijfer: `\\x${cijfer.toString('hex')}`,
        }),
      ])
      // what does not arrive now is brought by the round after it; the sheet shows which of the two
      if (uit.ok && !uit.herhaald) await bezorg(d, aan, zending).catch(() => false)
      return uit
    },
  })

  const advies = samenRoute({
    pad: '/werkbladen/:id/advies',
    samenvatting: 'Veilig Thuis om advies vragen vanaf een werkblad, zonder gegevens van het gezin',
    rollen: MELDCODE,
    doel: 'meldcode',
    params: Type.Object({ id: Id }, dicht),
    body: AdviesInvoer,
    doe: async ({ params, body: b }, hulp, vanPoort): Promise<Uitslag> => {
      const nee = keurTeksten({ vraag: b.vraag })
      const kop = opDitOgenblik(hulp, vanPoort)
      const zending = uuid5(`werkblad:${hulp.wie.mens}:${kop.sleutel}`)
      const opdracht: SignaalOpdracht = { type: 'VraagAdvies', zending }
      const g = await leesBlad(hulp, kop, params.id)
      if (g === null) return stuur(hulp, kop, params.id, opdracht, [])
      if (nee) return nee
      const rij = postrij(hulp, zending, params.id, g)
      const bericht = {
        regio: rij.regio,
        id: hulp.nieuwId(),
        organisatie: rij.organisatie,
        rol: 'medewerker-veilig-thuis',
        zaak: null,
        soort: 'adviesvraag',
        klok: null,
        op: hulp.nu,
      }
      const meld = async (tx: Parameters<NonNullable<Parameters<typeof voerUit>[2]['bewaar']>>[0]) => {
        await tx.schrijf([voegToe('bericht', bericht)])
      }
      return voerUit(kop.pijplijn, hulp.wie, {
        slice: 'signaal',
        stroom: params.id,
        nieuw: false,
        opdracht,
        sleutel: kop.sleutel,
        vingerafdruk: kop.vingerafdruk,
        rijen: [voegToe('werkbladpost', { ...rij, soort: 'advies', vraag: b.vraag.trim(), voor: morgen(hulp.nu) })],
        bewaar: meld,
      })
    },
  })
  return [melden, advies]
}
