import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { werkBij, voegToe } from '../../../kernel/rij.ts'
import type { Mandaatartikel } from '../../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import {
  bevoegd,
  burgemeester,
  gaatOverKind,
  looptBezwaar,
  straksBezwaar,
  uithuisgeplaatste,
  vanGemeente,
  type Deel,
  type Open,
  type Uitkomst,
} from '../deel.ts'
import { aanbod } from '../einde/aanbod.ts'
import type { HuisverbodFeit } from '../huisverbod.ts'
import { bericht, laatToe, tel, zaak } from '../rij.ts'
import { buitenMandaat } from '../wet/mandaat.ts'
import { rihgAdvies } from '../wet/rihg.ts'
import { DUUR_DAGEN, eindNaDagen, HOOGSTENS_DAGEN, iso, TERMIJNBRON, termijnVan } from '../wet/termijn.ts'
import type { BesluitFeit, BesluitOpdracht } from './feiten.ts'

type O<T extends BesluitOpdracht['type']> = Extract<BesluitOpdracht, { type: T }>

/**
 * Imposing: a person decides, on traceable facts, for an adult, after the consult where a child is concerned, within the mandate, and for
 * the term of the law (Wth art. 2 and 3; R000-54, R000-55, R002-49).
 */
function legOp(h: Open, o: O<'LegOp'>, ctx: Ctx): Uitkomst {
  if (h.besluit !== null) return weiger('MAG_NU_NIET', 'Dit huisverbod is al opgelegd.', { bron: 'Wth art. 2' })
  const { rihg } = ctx.regio.keten.huisverbod
  const advies = rihgAdvies(rihg, h.oordelen)
  const nee =
    duurBezwaar(o) ??
    momentBezwaar(h, o, ctx) ??
    leeftijdBezwaar(o) ??
    bevoegdBezwaar(h, o, ctx) ??
    consultBezwaar(h, o) ??
    grondBezwaar(h, advies.ontbreekt) ??
    contactBezwaar(h, o)
  if (nee) return nee
  const op = iso(o.op)
  return besluit({
    soort: 'HuisverbodOpgelegd',
    op,
    ...termijnVan(op),
    wijze: o.wijze,
    toepassing: o.toepassing,
    motivering: o.motivering,
    contactverbod: o.contactverbod,
    advies: advies.uitslag,
    leeftijdNagegaan: o.leeftijdNagegaan,
    door: ctx.wie.mens,
    rol: ctx.wie.rol === 'burgemeester' ? 'burgemeester' : 'hulpofficier',
    mandaat: ctx.wie.rol === 'burgemeester' ? [] : nodig(h, o),
  })
}

/** Ten days is the law; an import or a request with another number is refused, shorter or longer (R000-54). */
const duurBezwaar = ({ duurDagen }: O<'LegOp'>): Weigering | null =>
  duurDagen === null || duurDagen === DUUR_DAGEN
    ? null
    : weiger(
        'ONVOLLEDIG',
        'Een huisverbod duurt tien dagen. Langer kan alleen met een verlenging, tot achtentwintig dagen.',
        {
          bron: TERMIJNBRON,
          velden: [{ veld: 'duurDagen', uitleg: 'laat weg: de termijn volgt uit de wet' }],
        },
      )

function momentBezwaar(h: Open, { op }: O<'LegOp'>, ctx: Ctx): Weigering | null {
  const straks = straksBezwaar(op, ctx)
  if (straks) return straks
  if (Date.parse(op) < Date.parse(h.incidentOp))
    return weiger('ONVOLLEDIG', 'Het besluit ligt voor het incident. Kijk de tijden na.', {
      velden: [{ veld: 'op', uitleg: 'kies een moment na het incident' }],
    })
  return Date.parse(termijnVan(op).eindOp) <= Date.parse(ctx.nu)
    ? weiger('MAG_NU_NIET', 'Een huisverbod van dat moment is al afgelopen.', { bron: TERMIJNBRON })
    : null
}

/** Only an adult can be put out of the home; not sure is no, until a person checked it (Wth art. 2 lid 2; dossier 10.3). */
function leeftijdBezwaar(o: O<'LegOp'>): Weigering | null {
  if (o.volwassen === 'nee')
    return weiger('MAG_NU_NIET', 'Een huisverbod kan alleen voor iemand van achttien jaar of ouder.', {
      bron: 'Wth art. 2 lid 2',
      velden: [{ veld: 'personen', uitleg: 'wie het huis zou verlaten is minderjarig' }],
    })
  return o.volwassen === 'onzeker' && o.leeftijdNagegaan === null
    ? weiger('ONVOLLEDIG', 'De geboortedatum is niet zeker. Schrijf op hoe is nagegaan dat hij achttien of ouder is.', {
        bron: 'Wth art. 2 lid 2',
        velden: [{ veld: 'leeftijdNagegaan', uitleg: 'bijvoorbeeld: identiteitsbewijs gezien' }],
      })
    : null
}

/** Articles that this way of imposing uses. */
const nodig = (h: Open, o: O<'LegOp'>): readonly Mandaatartikel[] => [
  '2.1',
  ...(gaatOverKind(h) ? (['2.3'] as const) : []),
  ...(o.wijze === 'mondeling' ? (['2.7'] as const) : []),
]

/** The mayor of this municipality, or a hulpofficier as far as that mayor's mandate goes on that day (R000-55). */
function bevoegdBezwaar(h: Open, o: O<'LegOp'>, ctx: Ctx): Weigering | null {
  if (ctx.wie.rol === 'burgemeester') return eigenGemeente(h, ctx)
  const tekort = buitenMandaat(ctx.regio, h.gemeente, o.op, nodig(h, o))
  return tekort.length === 0
    ? null
    : weiger(
        'NIET_BEVOEGD',
        'De burgemeester van deze gemeente gaf hiervoor geen mandaat. Leg het aan de burgemeester voor.',
        {
          bron: 'Wth art. 3 lid 1',
          velden: tekort.map(a => ({
            veld: `mandaat.${a}`,
            uitleg: `geen mandaat voor artikel ${a.replace('.', ' lid ')}`,
          })),
        },
      )
}

const eigenGemeente = (h: Open, ctx: Ctx): Weigering | null =>
  ctx.wie.organisatie === h.partijen.gemeente
    ? null
    : weiger('NIET_BEVOEGD', 'Dit besluit is van de burgemeester van een andere gemeente.', {
        bron: 'Wth art. 2 lid 1',
      })

/** For (suspected) child abuse the intention is first talked over with Veilig Thuis (Wth art. 2 lid 3). */
const consultBezwaar = (h: Open, { op }: O<'LegOp'>): Weigering | null =>
  !gaatOverKind(h) || h.consulten.some(c => Date.parse(c.op) <= Date.parse(op))
    ? null
    : weiger('MAG_NU_NIET', 'Overleg eerst met Veilig Thuis over het voornemen, en leg dat vast.', {
        bron: 'Wth art. 2 lid 3',
        velden: [{ veld: 'consult', uitleg: 'het overleg met Veilig Thuis ontbreekt, of was later dan het besluit' }],
      })

/** Every signal was looked at, and at least one concrete fact shows the danger (R001-63; Wth art. 2 lid 4). */
function grondBezwaar(h: Open, ontbreekt: readonly string[]): Weigering | null {
  if (ontbreekt.length > 0)
    return weiger('MAG_NU_NIET', 'De beoordeling is nog niet af: kijk naar elk signaal.', {
      bron: 'Besluit tijdelijk huisverbod art. 2',
      velden: ontbreekt.map(s => ({ veld: `signaal.${s}`, uitleg: 'nog niet beoordeeld' })),
    })
  return Object.values(h.oordelen).some(x => x.punten.length > 0)
    ? null
    : weiger('MAG_NU_NIET', 'Er staat geen enkel feit bij. Zonder feiten en omstandigheden is er geen besluit.', {
        bron: 'Wth art. 2 lid 4',
      })
}

function contactBezwaar(h: Open, { contactverbod }: O<'LegOp'>): Weigering | null {
  const wie = h.personen.filter(p => p.rol !== 'uithuisgeplaatste').map(p => p.id)
  return contactverbod.length > 0 &&
    contactverbod.every(id => wie.includes(id)) &&
    new Set(contactverbod).size === contactverbod.length
    ? null
    : weiger('ONVOLLEDIG', 'Noem met wie hij geen contact mag hebben: alleen mensen die in het huis wonen.', {
        bron: 'Wth art. 2 lid 4 c',
        velden: [{ veld: 'contactverbod', uitleg: 'kies minstens een huisgenoot' }],
      })
}

/**
 * A new decision with its own facts and hearing, before the running end and never past four weeks (Wth art. 9 lid 1; R002-50). Its end is the
 * clock time of the beginning, so many days on.
 */
function verleng(h: Open, o: O<'Verleng'>, ctx: Ctx): Uitkomst {
  const nee = looptBezwaar(h, ctx) ?? eigenGemeente(h, ctx)
  if (nee) return nee
  const { besluit: opgelegd, eindOp, verlenging } = h
  if (opgelegd === null || eindOp === null) return weiger('MAG_NU_NIET', 'Er is nog geen huisverbod opgelegd.')
  if (verlenging !== null) return weiger('MAG_NU_NIET', 'Dit huisverbod is al verlengd.', { bron: 'Wth art. 9 lid 1' })
  const nieuw = eindNaDagen(opgelegd.op, o.dagen)
  if (o.dagen > HOOGSTENS_DAGEN || Date.parse(nieuw) > Date.parse(opgelegd.grensOp))
    return weiger('ONVOLLEDIG', 'Een huisverbod duurt samen hoogstens achtentwintig dagen.', {
      bron: TERMIJNBRON,
      velden: [{ veld: 'dagen', uitleg: 'kies 11 tot en met 28 dagen vanaf de oplegging' }],
    })
  if (o.dagen <= DUUR_DAGEN)
    return weiger('ONVOLLEDIG', 'Korter dan tien dagen kan niet. Eerder stoppen is intrekken.', {
      bron: TERMIJNBRON,
      velden: [{ veld: 'dagen', uitleg: 'kies 11 tot en met 28 dagen vanaf de oplegging' }],
    })
  if (!o.duurtVoort)
    return weiger('MAG_NU_NIET', 'Verlengen kan alleen als het gevaar, of het ernstige vermoeden ervan, nog duurt.', {
      bron: 'Wth art. 9 lid 1',
      velden: [{ veld: 'duurtVoort', uitleg: 'het gevaar moet voortduren' }],
    })
  if (!(h.gehoord[uithuisgeplaatste(h)] ?? []).some(g => g.ronde === 'verlenging'))
    return weiger(
      'MAG_NU_NIET',
      'Hoor eerst wie het huis uit moest over de verlenging, of leg vast waarom dat niet kon.',
      {
        bron: 'Wth art. 9 lid 1; Awb art. 4:8',
        velden: [{ veld: 'gehoord', uitleg: 'de zienswijze over de verlenging ontbreekt' }],
      },
    )
  const { dagen, feiten, motivering } = o
  return besluit({
    soort: 'HuisverbodVerlengd',
    op: ctx.nu,
    eindOp: nieuw,
    dagen,
    feiten,
    motivering,
    door: ctx.wie.mens,
  })
}

/** "In any case" when help was accepted and confirmed; other grounds stay possible (Wth art. 2 lid 9). */
function trekIn(h: Open, o: O<'TrekIn'>, ctx: Ctx): Uitkomst {
  const nee = looptBezwaar(h, ctx) ?? eigenGemeente(h, ctx)
  if (nee) return nee
  const { grond, bevestigingen, motivering } = o
  if (grond === 'hulp-aanvaard') {
    const mist = (['aanbodAanvaard', 'instantieBevestigt', 'werktMee'] as const).filter(
      b => bevestigingen?.[b] !== true,
    )
    if (mist.length > 0)
      return weiger('MAG_NU_NIET', 'Voor deze grond horen er drie bevestigingen bij. Er mist er nog een.', {
        bron: 'Wth art. 2 lid 9',
        velden: mist.map(veld => ({ veld, uitleg: 'nog niet bevestigd' })),
      })
  }
  return besluit<HuisverbodFeit>(
    { soort: 'HuisverbodIngetrokken', op: ctx.nu, grond, bevestigingen, motivering, door: ctx.wie.mens },
    { soort: 'HuisverbodBeeindigd', reden: 'ingetrokken', op: ctx.nu },
    ...aanbod(h, o.overdracht, ctx),
  )
}

/** The decision and what changes it. */
export const deel: Deel<BesluitOpdracht, BesluitFeit> = {
  beslis: { LegOp: legOp, Verleng: verleng, TrekIn: trekIn },
  pas: {
    HuisverbodOpgelegd: (_h, { soort: _soort, eindOp, ...f }) => ({
      besluit: f,
      eindOp,
      eersteEindOp: eindOp,
    }),
    HuisverbodVerlengd: (_h, { soort: _soort, ...f }) => ({ verlenging: f, eindOp: f.eindOp }),
    HuisverbodIngetrokken: (_h, { soort: _soort, ...f }) => ({ intrekking: f }),
  },
  access: { LegOp: bevoegd, Verleng: burgemeester, TrekIn: burgemeester },
  mogelijk: h =>
    h.besluit === null
      ? ['LegOp']
      : h.einde === null
        ? [...(h.verlenging === null ? (['Verleng'] as const) : ([] as const)), 'TrekIn']
        : [],
  rijen: {
    HuisverbodOpgelegd: (f, ctx) => {
      if (ctx.na.status !== 'open') return []
      const { partijen, organisatie, wegens, personen } = ctx.na
      const erin = new Set([organisatie, partijen.gemeente, ...(partijen.politie === null ? [] : [partijen.politie])])
      const bij = [partijen.eersteHulp.organisatie, partijen.casemanager.organisatie, partijen.veiligThuis]
      const nieuw = [...new Set(bij)].filter(o => !erin.has(o))
      return [
        ...nieuw.map(o => laatToe(ctx, o, 'betrokken')),
        // the decision is the mayor's, also when a hulpofficier took it under mandate: from now the municipality holds it
        ...(organisatie === partijen.gemeente
          ? []
          : [
              werkBij('houder', { ...zaak(ctx), tot: null }, { tot: ctx.nu }),
              voegToe('houder', { ...zaak(ctx), id: ctx.nieuwId(), organisatie: partijen.gemeente, van: ctx.nu }),
            ]),
        bericht(ctx, partijen.gemeente, 'burgemeester', 'huisverbod-opgelegd'),
        ...[partijen.eersteHulp, partijen.casemanager].map(p =>
          bericht(
            ctx,
            p.organisatie,
            p.meldpunt ? 'medewerker-veilig-thuis' : 'medewerker-huisverbod',
            'huisverbod-opgelegd',
          ),
        ),
        tel(ctx, 'opgelegd'),
        tel(ctx, `opgelegd-${f.toepassing}`),
        tel(ctx, `wegens-${wegens}`),
        ...(personen.some(p => p.minderjarig) ? [tel(ctx, 'met-minderjarigen')] : []),
      ]
    },
    HuisverbodVerlengd: (_f, ctx) => [tel(ctx, 'verlengd')],
    HuisverbodIngetrokken: (_f, ctx) => [tel(ctx, 'ingetrokken')],
  },
  klokken: [
    {
      klok: 'huisverbod',
      werk: 'huisverbod-loopt',
      start: 'HuisverbodOpgelegd',
      stopt: ['HuisverbodVerlengd', 'HuisverbodBeeindigd'],
      ...vanGemeente,
      vanaf: na => (na.status === 'geen' ? '' : (na.besluit?.op ?? '')),
    },
    {
      klok: 'huisverbod-verlenging',
      werk: 'huisverbod-loopt',
      start: 'HuisverbodVerlengd',
      stopt: [],
      ...vanGemeente,
      vanaf: na => (na.status === 'geen' ? '' : (na.eindOp ?? '')),
    },
  ],
}
