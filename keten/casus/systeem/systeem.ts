import { besluit } from '../../../kernel/decider.ts'
import type { Casus } from '../casus.ts'
import { alleLeden, eigen, nietHier, overal, regie, type Deel } from '../deel.ts'
import type { SysteemFeit, SysteemOpdracht } from './feiten.ts'

export const kinderen = (na: Casus): readonly string[] =>
  na.status === 'geen' ? [] : na.personen.filter(p => p.kind).map(p => p.id)

/** The family and its network: how safe each is, what each says. */
export const deel: Deel<SysteemOpdracht, SysteemFeit> = {
  beslis: {
    LegVeiligheidVast: (c, o) =>
      alleLeden(
        c,
        o.perPersoon.map(p => p.persoon),
      ) ??
      besluit({ soort: 'VeiligheidGezien', oordeel: o.oordeel, perPersoon: o.perPersoon, toelichting: o.toelichting }),
    LegGesprekMetKindVast: (c, o) =>
      c.personen.some(p => p.id === o.kind && p.kind)
        ? besluit({ soort: 'KindGesproken', kind: o.kind, verslag: o.verslag })
        : nietHier('kind'),
    BetrekNetwerk: (_c, o) => besluit({ soort: 'NetwerkBetrokken', verslag: o.verslag }),
  },
  pas: {
    VeiligheidGezien: (_c, f) => ({
      veiligheid: { oordeel: f.oordeel, perPersoon: f.perPersoon, toelichting: f.toelichting },
    }),
    KindGesproken: (c, f) => ({ gesproken: [...c.gesproken, f.kind] }),
    NetwerkBetrokken: () => ({ netwerk: true }),
  },
  access: overal(regie, 'LegVeiligheidVast', 'LegGesprekMetKindVast', 'BetrekNetwerk'),
  mogelijk: c => [
    'LegVeiligheidVast',
    'BetrekNetwerk',
    ...(c.personen.some(p => p.kind) ? (['LegGesprekMetKindVast'] as const) : []),
  ],
  klokken: [
    // each child is spoken with, where the region says always (P003-06)
    {
      klok: null,
      werk: 'kind-spreken',
      start: 'CasusGeopend',
      stopt: ['KindGesproken'],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdGesproken,
      onderwerp: (f, na) => (f.soort === 'KindGesproken' ? [f.kind] : kinderen(na)),
    },
  ],
}
