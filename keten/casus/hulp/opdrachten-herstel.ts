import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Tekst, dicht, keuze, op } from '../opdracht.ts'
import { ALS, DOELSTANDEN, OMGEVING, TREDEN } from './herstelfeiten.ts'

const Gebied = Type.String({ pattern: '^[a-z0-9-]{2,60}$' })

export const herstelopdrachten: readonly Route[] = [
  op(
    'problemen',
    'Een probleem naast het geweld benoemen',
    'BenoemProbleem',
    Type.Object({ persoon: Id, gebied: Gebied, als: keuze(...ALS), tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'BenoemProbleem',
      probleem: hulp.nieuwId(),
      persoon: b.persoon,
      gebied: b.gebied,
      als: b.als,
      tekst: s('probleem', b.tekst),
    }),
  ),
  op(
    'krachten',
    'Een kracht benoemen',
    'BenoemKracht',
    Type.Object({ persoon: Id, tekst: Tekst }, dicht),
    (b, s, hulp) => ({
      type: 'BenoemKracht',
      kracht: hulp.nieuwId(),
      persoon: b.persoon,
      tekst: s('kracht', b.tekst),
    }),
  ),
  op(
    'hersteldoelen',
    'Een doel voor herstel stellen',
    'StelHersteldoel',
    Type.Object(
      {
        persoon: Id,
        gebied: Gebied,
        tekst: Tekst,
        kracht: Type.Optional(Id),
        risico: Type.Optional(Id),
        probleem: Type.Optional(Id),
      },
      dicht,
    ),
    (b, s, hulp) => {
      const soorten = ['kracht', 'risico', 'probleem'] as const
      const soort = soorten.find(x => b[x] !== undefined)
      return {
        type: 'StelHersteldoel',
        doel: hulp.nieuwId(),
        persoon: b.persoon,
        gebied: b.gebied,
        tekst: s('doel', b.tekst),
        basis: soort === undefined ? null : { soort, id: b[soort] ?? '' },
      }
    },
  ),
  op(
    'hersteldoelen/stand',
    'Hoe het met een doel voor herstel staat',
    'WerkHersteldoelBij',
    Type.Object({ doel: Id, stand: keuze(...DOELSTANDEN), verslag: Tekst }, dicht),
    (b, s) => ({ type: 'WerkHersteldoelBij', doel: b.doel, stand: b.stand, verslag: s('doel', b.verslag) }),
  ),
  op(
    'treden',
    'Een trede op weg naar meedoen',
    'ZetTrede',
    Type.Object({ persoon: Id, trede: keuze(...TREDEN) }, dicht),
    b => ({ type: 'ZetTrede', persoon: b.persoon, trede: b.trede }),
  ),
  op(
    'instemming',
    'Of een gezinslid het eens is met het plan',
    'LegInstemmingVast',
    Type.Object({ persoon: Id, stand: keuze('eens', 'niet-eens') }, dicht),
    b => ({ type: 'LegInstemmingVast', persoon: b.persoon, stand: b.stand }),
  ),
  op(
    'gezamenlijke-analyse',
    'De analyse vaststellen, samen gemaakt',
    'StelAnalyseVast',
    Type.Object(
      {
        gezin: Type.Array(Id, { maxItems: 30, uniqueItems: true }),
        deelnemers: Tekst,
        individueel: Tekst,
        relationeel: Tekst,
        patronen: Tekst,
        factoren: Type.Array(Id, { maxItems: 30, uniqueItems: true }),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'StelAnalyseVast',
      gezin: b.gezin,
      deelnemers: s('analyse', b.deelnemers),
      individueel: s('analyse', b.individueel),
      relationeel: s('analyse', b.relationeel),
      patronen: s('analyse', b.patronen),
      factoren: b.factoren,
    }),
  ),
  op(
    'omgeving',
    'Afwegen of school, huisarts of lokaal team het hoort',
    'WeegOmgevingAf',
    Type.Object({ partij: keuze(...OMGEVING), ingelicht: Type.Boolean(), grond: Tekst }, dicht),
    (b, s) => ({ type: 'WeegOmgevingAf', partij: b.partij, ingelicht: b.ingelicht, grond: s('omgeving', b.grond) }),
  ),
]
