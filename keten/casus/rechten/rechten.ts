import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { CasusFeit, Kern } from '../casus.ts'
import { nietHier, overal, rechten, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { botstMet } from './botsing.ts'
import {
  MET_KOPIE,
  type Afwijsgrond,
  type Recht,
  type RechtenFeit,
  type RechtenOpdracht,
  type Verzoek,
} from './feiten.ts'
import { klokken } from './klokken.ts'
import { beletZin, bezwaarTegenVernietigen, nabestaandeVraagt, rijen, VERNIETIGWET } from './vernietiging.ts'
import { bezwaarTegenVrager } from './wie.ts'

type O<T extends RechtenOpdracht['type']> = Extract<RechtenOpdracht, { type: T }>

/**
 * What a person asks about their own data: taken in, extended once, proposed by one and decided by another. Nothing is given before the
 * second person decided, and then what the first one saw (R-VT-04, R-VT-11).
 */
export const deel: Deel<RechtenOpdracht, RechtenFeit> = {
  beslis: {
    NeemVerzoekAan: neemAan,
    VerlengVerzoek: verleng,
    StelBesluitVoor: stelVoor,
    GeefVoorstelTerug: geefTerug,
    BeslisVerzoek: beslis,
    TrekVerzoekIn: trekIn,
    LegRechtenuitlegVast: legUitlegVast,
  },
  pas: {
    VerzoekOntvangen: (c, { soort: _s, ...f }) => ({
      verzoeken: [...c.verzoeken, { ...f, stand: 'open', verlengdOp: null, voorstel: null, besluit: null }],
    }),
    VerzoekVerlengd: (c, f) => zet(c, f.verzoek, { verlengdOp: f.op }),
    BesluitVoorgesteld: (c, { soort: _s, ...voorstel }) => zet(c, voorstel.verzoek, { stand: 'voorgesteld', voorstel }),
    VoorstelTeruggegeven: (c, f) => zet(c, f.verzoek, { stand: 'open', voorstel: null }),
    VerzoekBesloten: (c, f) =>
      zet(c, f.verzoek, { stand: 'besloten', besluit: { door: f.door, op: f.op, bestand: f.bestand } }),
    VerzoekIngetrokken: (c, f) => zet(c, f.verzoek, { stand: 'ingetrokken', voorstel: null }),
    EigenVerklaringToegevoegd: (c, { persoon, verklaring, op }) => ({
      eigenVerklaringen: [...c.eigenVerklaringen, { persoon, verklaring, op }],
    }),
    RechtenUitgelegd: (c, { soort: _s, ...f }) => ({ rechtenUitleg: [...c.rechtenUitleg, f] }),
  },
  access: overal(
    rechten,
    'NeemVerzoekAan',
    'VerlengVerzoek',
    'StelBesluitVoor',
    'GeefVoorstelTerug',
    'BeslisVerzoek',
    'TrekVerzoekIn',
    'LegRechtenuitlegVast',
  ),
  mogelijk: c => [
    'NeemVerzoekAan',
    'LegRechtenuitlegVast',
    ...(c.verzoeken.some(v => v.stand === 'open') ? (['StelBesluitVoor'] as const) : []),
    ...(c.verzoeken.some(v => loopt(v) && v.verlengdOp === null) ? (['VerlengVerzoek'] as const) : []),
    ...(c.verzoeken.some(v => v.stand === 'voorgesteld') ? (['BeslisVerzoek', 'GeefVoorstelTerug'] as const) : []),
    ...(c.verzoeken.some(loopt) ? (['TrekVerzoekIn'] as const) : []),
  ],
  // a right does not end with the help: who left, and a closed case, keep them
  ookGesloten: [
    'NeemVerzoekAan',
    'VerlengVerzoek',
    'StelBesluitVoor',
    'GeefVoorstelTerug',
    'BeslisVerzoek',
    'TrekVerzoekIn',
  ],
  rijen,
  klokken,
}

const zet = (c: Kern, id: string, wat: Partial<Verzoek>): Partial<Kern> => ({
  verzoeken: c.verzoeken.map(v => (v.verzoek === id ? { ...v, ...wat } : v)),
})
const loopt = (v: Verzoek): boolean => v.stand === 'open' || v.stand === 'voorgesteld'
const gezin = (c: Kern): readonly string[] => [...c.personen, ...c.vertrokken].map(p => p.id)
const nee = (veld: string, uitleg: string, bron = 'platform'): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron, velden: [{ veld, uitleg }] })

function neemAan(c: Open, o: O<'NeemVerzoekAan'>, ctx: Ctx): Uitkomst {
  if (!gezin(c).includes(o.persoon)) return nietHier('persoon')
  if (o.vrager !== null && !gezin(c).includes(o.vrager)) return nietHier('vrager')
  if (!o.over) return nietHier('persoon')
  if (o.ontvangenOp > dagVan(ctx.nu)) return nee('ontvangenOp', 'Kies vandaag of een dag die al geweest is.')
  const { type: _t, over, ...vraag } = o
  const tegen = nabestaandeVraagt(vraag) ?? bezwaarTegenVrager(c, vraag, over.leeftijd) ?? botstMet(c.verzoeken, vraag)
  return tegen ?? besluit({ soort: 'VerzoekOntvangen', ...vraag, op: ctx.nu })
}

/** Once, with a reason the person hears (AVG art. 12 lid 3). */
function verleng(c: Open, o: O<'VerlengVerzoek'>, ctx: Ctx): Uitkomst {
  const v = c.verzoeken.find(x => x.verzoek === o.verzoek)
  if (v === undefined || !loopt(v)) return nietHier('verzoek')
  if (v.verlengdOp !== null)
    return nee('verzoek', 'Dit verzoek is al verlengd. Een tweede keer kan niet.', 'AVG art. 12 lid 3')
  if (v.recht === 'vernietiging')
    return nee('verzoek', 'Binnen drie maanden is een dossier weg. Het antwoord daarop kan niet later.', VERNIETIGWET)
  return besluit({ soort: 'VerzoekVerlengd', verzoek: o.verzoek, reden: o.reden, op: ctx.nu })
}

/** On which grounds a right may be refused (dossier 1.9). An own statement is always taken in. */
export const GRONDEN: Readonly<Record<Recht, readonly Afwijsgrond[]>> = {
  inzage: ['privacy-ander', 'taak-veilig-thuis', 'geweld-stoppen'],
  afschrift: ['privacy-ander', 'taak-veilig-thuis', 'geweld-stoppen'],
  verbetering: ['geen-feitelijke-fout', 'privacy-ander'],
  'eigen-verklaring': [],
  bezwaar: ['dwingende-reden', 'taak-veilig-thuis', 'geweld-stoppen'],
  vernietiging: ['belang-ander', 'andere-wet', 'lopende-zaak'],
}

function stelVoor(c: Open, o: O<'StelBesluitVoor'>, ctx: Ctx): Uitkomst {
  const v = c.verzoeken.find(x => x.verzoek === o.verzoek)
  if (v === undefined || !o.over) return nietHier('verzoek')
  if (v.stand !== 'open') return nee('verzoek', 'Voor dit verzoek is al een besluit voorgesteld of genomen.')
  const tegen = grondBezwaar(v.recht, o) ?? bezwaarTegenVernietigen(c, v, { ...o, belet: o.over.belet })
  if (tegen !== null) return tegen
  const { type: _t, over, anderenGewogen, ...vast } = o
  const voorstel = v.recht === 'vernietiging' ? { ...vast, anderenGewogen: anderenGewogen === true } : vast
  const kenmerk = metKopie(v.recht, o.uitkomst) ? over.kenmerk : null
  return besluit({ soort: 'BesluitVoorgesteld', ...voorstel, kenmerk, door: ctx.wie.mens, op: ctx.nu })
}

const metKopie = (recht: Recht, uitkomst: string): boolean => MET_KOPIE.includes(recht) && uitkomst !== 'afgewezen'

function grondBezwaar(recht: Recht, o: O<'StelBesluitVoor'>): Weigering | null {
  if (o.uitkomst === 'toegewezen')
    return o.grond === null
      ? null
      : nee('grond', 'Wie een verzoek helemaal toewijst, noemt geen grond om het af te wijzen.')
  if (GRONDEN[recht].length === 0)
    return nee('uitkomst', 'Een eigen verklaring gaat altijd bij het dossier.', 'Wmo 2015 art. 5.3.2 lid 5')
  return o.grond !== null && GRONDEN[recht].includes(o.grond)
    ? null
    : nee(
        'grond',
        'Noem een grond waarop de wet toelaat dit verzoek af te wijzen.',
        recht === 'vernietiging' ? VERNIETIGWET : 'Wmo 2015 art. 5.3.2',
      )
}

function geefTerug(c: Open, o: O<'GeefVoorstelTerug'>, ctx: Ctx): Uitkomst {
  const v = c.verzoeken.find(x => x.verzoek === o.verzoek)
  if (v?.stand !== 'voorgesteld') return nietHier('verzoek')
  return besluit({ soort: 'VoorstelTeruggegeven', verzoek: o.verzoek, reden: o.reden, door: ctx.wie.mens, op: ctx.nu })
}

/** Four eyes: another than who proposed, over what that one saw. Whoever asks for another must still be allowed to. */
function beslis(c: Open, o: O<'BeslisVerzoek'>, ctx: Ctx): Uitkomst {
  const v = c.verzoeken.find(x => x.verzoek === o.verzoek)
  const voorstel = v?.voorstel ?? null
  if (v === undefined || v.stand !== 'voorgesteld' || voorstel === null || !o.over) return nietHier('verzoek')
  if (voorstel.door === ctx.wie.mens) return nee('verzoek', 'U stelde dit besluit zelf voor. Een ander beslist.')
  const { uitkomst, grond, motivering, rechtsgang } = voorstel
  if (uitkomst !== 'afgewezen') {
    const tegen = bezwaarTegenVrager(c, v, o.over.leeftijd)
    if (tegen !== null) return tegen
  }
  if (v.recht === 'vernietiging' && uitkomst === 'toegewezen') {
    const zin = beletZin(o.over.belet)
    if (zin !== null) return nee('verzoek', zin, VERNIETIGWET)
  }
  const kopie = metKopie(v.recht, uitkomst)
  if (kopie && voorstel.kenmerk !== o.over.kenmerk)
    return nee('verzoek', 'Sinds het voorstel kwam er iets bij. Geef het voorstel terug en bekijk de kopie opnieuw.')
  const besloten: RechtenFeit = {
    ...{ soort: 'VerzoekBesloten', verzoek: v.verzoek, persoon: v.persoon, uitkomst, grond, motivering, rechtsgang },
    ...{ bestand: o.bestand, voorgesteldDoor: voorstel.door, door: ctx.wie.mens, op: ctx.nu },
  }
  if (v.recht === 'eigen-verklaring') {
    const verklaring = { verzoek: v.verzoek, persoon: v.persoon, zelf: v.hoedanigheid === 'zelf', verklaring: v.wat }
    return besluit<CasusFeit>(besloten, { soort: 'EigenVerklaringToegevoegd', ...verklaring, op: ctx.nu })
  }
  if (!kopie) return besluit<CasusFeit>(besloten)
  return besluit<CasusFeit>(besloten, {
    ...{ soort: 'InzageGegeven', inzage: o.bestand, persoon: v.persoon, grond: v.wet },
    ontvanger: v.hoedanigheid === 'zelf' ? v.persoon : v.vrager,
    doel: v.recht === 'inzage' ? 'inzage' : 'afschrift',
    ...{ verzoek: v.wat, kanWegen: v.kanWegen, belangKind: v.belang },
    ...{ velden: o.over.velden, weggelaten: o.over.weggelaten, op: ctx.nu },
  })
}

function trekIn(c: Open, o: O<'TrekVerzoekIn'>, ctx: Ctx): Uitkomst {
  const v = c.verzoeken.find(x => x.verzoek === o.verzoek)
  if (v === undefined || !loopt(v)) return nietHier('verzoek')
  return besluit({ soort: 'VerzoekIngetrokken', verzoek: o.verzoek, reden: o.reden, op: ctx.nu })
}

function legUitlegVast(c: Open, o: O<'LegRechtenuitlegVast'>, ctx: Ctx): Uitkomst {
  if (!gezin(c).includes(o.persoon)) return nietHier('persoon')
  if (o.dag > dagVan(ctx.nu)) return nee('dag', 'Kies vandaag of een dag die al geweest is.')
  const { type: _t, ...uitleg } = o
  return besluit({ soort: 'RechtenUitgelegd', ...uitleg, op: ctx.nu })
}
