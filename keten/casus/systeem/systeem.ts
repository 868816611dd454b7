import { besluit } from '../../../kernel/decider.ts'
import type { Casus } from '../casus.ts'
import { bereikBezwaar } from '../contact/bereik.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { bekenden, eigen, nietHier, overal, regie, type Deel } from '../deel.ts'
import type { SysteemFeit, SysteemOpdracht, VeiligFeit, VeiligOpdracht } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { kijk } from './kijk.ts'
import { leden } from './leden.ts'
import { netwerk } from './netwerk.ts'
import { verbanden } from './verbanden.ts'
import { wonen } from './wonen.ts'

export const kinderen = (na: Casus): readonly string[] =>
  na.status === 'geen' ? [] : na.personen.filter(p => p.kind).map(p => p.id)

/** How safe each is, what a child says, and that the network takes part. */
const veilig: Pick<Deel<VeiligOpdracht, VeiligFeit>, 'beslis' | 'pas' | 'access' | 'mogelijk'> = {
  beslis: {
    LegVeiligheidVast: (c, o, ctx) =>
      o.perPersoon.every(p => bekenden(c).includes(p.persoon))
        ? besluit({
            soort: 'VeiligheidGezien',
            oordeel: o.oordeel,
            perPersoon: o.perPersoon,
            toelichting: o.toelichting,
            op: dagVan(ctx.nu),
          })
        : nietHier('persoon'),
    LegGesprekMetKindVast: (c, o, ctx) =>
      c.personen.some(p => p.id === o.kind && p.kind)
        ? (bereikBezwaar(c, o.kind, o.wijze) ??
          besluit({
            soort: 'KindGesproken',
            kind: o.kind,
            verslag: o.verslag,
            op: dagVan(ctx.nu),
            ...(o.wijze === undefined ? {} : { wijze: o.wijze }),
          }))
        : nietHier('kind'),
    BetrekNetwerk: (_c, o) => besluit({ soort: 'NetwerkBetrokken', verslag: o.verslag }),
  },
  pas: {
    VeiligheidGezien: (_c, f) => ({
      veiligheid: {
        oordeel: f.oordeel,
        perPersoon: f.perPersoon,
        toelichting: f.toelichting,
        ...(f.op === undefined ? {} : { op: f.op }),
      },
    }),
    // What a child tells is how that child sees it.
    KindGesproken: (c, f) => ({
      gesproken: [...c.gesproken, f.kind],
      kijken: [...c.kijken, { persoon: f.kind, op: f.op ?? null, verslag: f.verslag }],
    }),
    NetwerkBetrokken: () => ({ netwerk: true }),
  },
  access: overal(regie, 'LegVeiligheidVast', 'LegGesprekMetKindVast', 'BetrekNetwerk'),
  mogelijk: c => [
    'LegVeiligheidVast',
    'BetrekNetwerk',
    ...(c.personen.some(p => p.kind) ? (['LegGesprekMetKindVast'] as const) : []),
  ],
}

const ONDERDELEN = [veilig, leden, verbanden, wonen, gebeurtenissen, kijk, netwerk] as const

/** The family and its network: who they are to each other, how safe each is, what each says. */
export const deel: Deel<SysteemOpdracht, SysteemFeit> = {
  beslis: {
    ...veilig.beslis,
    ...leden.beslis,
    ...verbanden.beslis,
    ...wonen.beslis,
    ...gebeurtenissen.beslis,
    ...kijk.beslis,
    ...netwerk.beslis,
  },
  pas: {
    ...veilig.pas,
    ...leden.pas,
    ...verbanden.pas,
    ...wonen.pas,
    ...gebeurtenissen.pas,
    ...kijk.pas,
    ...netwerk.pas,
  },
  access: {
    ...veilig.access,
    ...leden.access,
    ...verbanden.access,
    ...wonen.access,
    ...gebeurtenissen.access,
    ...kijk.access,
    ...netwerk.access,
  },
  mogelijk: c => ONDERDELEN.flatMap(d => d.mogelijk(c)),
  klokken: [
    // each child is spoken with, where the region says always (P003-06)
    {
      klok: null,
      werk: 'kind-spreken',
      start: 'CasusGeopend',
      stopt: ['KindGesproken', 'GeenGesprekMetKind', 'LidVertrokken'],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdGesproken,
      onderwerp: (f, na) =>
        'kind' in f && typeof f.kind === 'string' ? [f.kind] : f.soort === 'LidVertrokken' ? [f.persoon] : kinderen(na),
    },
    {
      klok: null,
      werk: 'kind-spreken',
      start: 'LidToegevoegd',
      stopt: [],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (f, _na, regio) => f.soort === 'LidToegevoegd' && f.kind && regio.keten.casus.kinderen.altijdGesproken,
      onderwerp: f => (f.soort === 'LidToegevoegd' ? [f.persoon] : []),
    },
  ],
}
