import type { Boeking, OpvangGroep } from '../../../gedeeld/regio/schema.ts'
import type { Kleur, Risicosignaal } from '../bed.ts'
import type {
  Advies,
  Bestemming,
  Bewoner,
  Doelstand,
  Eindreden,
  Eldersreden,
  Fase,
  Stagnatie,
  Themastand,
  Urgentieuitkomst,
  VerblijfFeit,
  VerblijfOpdracht,
  Woonwens,
} from './feiten.ts'

export type { VerblijfFeit, VerblijfOpdracht }

export type Doel = {
  readonly id: string
  readonly persoon: string
  readonly gebied: string
  readonly eigenKracht: boolean
  readonly tekst: string
  readonly stand: Doelstand
  readonly verslag: string | null
}
export type Kindprogramma = {
  readonly stappen: readonly string[]
  readonly gezinsleden: readonly string[]
  readonly gezet: readonly {
    readonly stap: string
    readonly verslag: string
    readonly gezinsleden: readonly string[]
  }[]
}
export type Overdracht =
  | { readonly stand: 'geen' }
  | { readonly stand: 'aangeboden'; readonly id: string; readonly aan: string; readonly dossier: string }
  | { readonly stand: 'aanvaard'; readonly id: string; readonly aan: string; readonly casus: string }

/** A stay as it stands: who, how dangerous, which phase, the plan, and where to. */
export type Kern = {
  readonly nummer: string
  readonly gemeente: string
  readonly organisatie: string
  readonly team: string | null
  readonly veiligThuis: string
  readonly personen: readonly Bewoner[]
  readonly groep: OpvangGroep | null
  readonly aanleiding: string
  readonly plek: string | null
  readonly op: string
  readonly kleur: Kleur
  readonly screening: {
    readonly signalen: readonly Risicosignaal[]
    readonly voorstel: Kleur | null
    readonly motivering: string
  } | null
  readonly fase: Fase
  readonly analyse: {
    readonly advies: Advies
    readonly doelen: readonly string[]
    readonly toelichting: string
    readonly dagen: number
  } | null
  readonly traject: string | null
  readonly verwachtOp: string | null
  readonly verlengd: readonly { readonly reden: Stagnatie; readonly toelichting: string; readonly tot: string }[]
  readonly doelen: readonly Doel[]
  readonly themas: { readonly [thema: string]: { readonly stand: Themastand; readonly toelichting: string | null } }
  readonly kinderen: { readonly [kind: string]: Kindprogramma }
  readonly besproken: readonly { readonly verslag: string; readonly op: string }[]
  readonly coordinator: string | null
  readonly casus: string | null
  readonly geboekt: {
    readonly doorstroom: boolean
    readonly aanbod: string | null
    readonly gemeente: string | null
    readonly akkoord: string | null
    readonly boeking: Boeking
  } | null
  readonly gesperd: readonly string[]
  readonly uitstroom: {
    readonly bestemming: Bestemming
    readonly gemeente: string
    readonly reden: Eldersreden | null
    readonly team: string | null
    readonly plan: string
    readonly op: string
  } | null
  readonly urgenties: readonly {
    readonly id: string
    readonly gemeente: string
    readonly op: string
    readonly wens: Woonwens
    readonly besluit: { readonly uitkomst: Urgentieuitkomst; readonly op: string; readonly toelichting: string } | null
  }[]
  readonly woning: {
    readonly gemeente: string
    readonly op: string
    readonly wens: Woonwens
    readonly gewoneWijk: boolean
  } | null
  readonly overdracht: Overdracht
  readonly einde: { readonly reden: Eindreden; readonly op: string } | null
}

export type Verblijf =
  | { readonly status: 'geen' }
  | (Kern & { readonly status: 'open'; readonly houder: string })
  | (Kern & { readonly status: 'gesloten' })
export type Open = Extract<Verblijf, { status: 'open' }>

export type Stand = 'geen' | Fase | 'aangeboden' | 'overgedragen' | 'gesloten'
/** Where a stay stands, in one word, for lists. */
export function stand(v: Verblijf): Stand {
  if (v.status !== 'open') return v.status
  if (v.overdracht.stand === 'aanvaard') return 'overgedragen'
  return v.overdracht.stand === 'aangeboden' ? 'aangeboden' : v.fase
}
