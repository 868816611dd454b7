import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { ADVIES_SOORTEN } from '../../../keten/advies/index.ts'
import { gelukt, type Hand } from '../../verhaal/hand.ts'
import type { Dobbel } from './dobbel.ts'
import { maandVan, type Waarheid } from './waarheid.ts'

type Soort = (typeof ADVIES_SOORTEN)[number]
/** How questions came, from whom and of what kind: no source counts these apart, so the shares are a choice of Kring. */
const KANALEN = [['telefoon', 78], ['mail', 9], ['digitaal', 8], ['op-locatie', 4], ['balie', 1]] as const // prettier-ignore
const VRAGERS = [['onderwijs', 22], ['professional', 24], ['huisarts', 9], ['familie', 14], ['bewoner', 12], ['slachtoffer', 11], ['wijkteam', 5], ['pleger', 2], ['kind', 1]] as const // prettier-ignore
const SOORTEN: readonly (readonly [Soort, number])[] = [['advies', 84], ['consult', 11], ['coaching', 2], ['overleg', 2], ['gesprek-gezin', 1]] // prettier-ignore
const UITKOMSTEN = [['advies', 66], ['melding-geadviseerd', 15], ['ondersteuning', 11], ['doorverwezen', 5], ['einde-contact', 3]] as const // prettier-ignore
const ZINNEN = [
  'Verzonnen: zorgen besproken; eerst een open gesprek, dan terugbellen.',
  'Verzonnen: stappen van de meldcode doorgelopen; de vrager houdt de verantwoordelijkheid.',
  'Verzonnen: uitgelegd wat er gebeurt na een melding.',
  'Verzonnen: samen bekeken wie dichtbij kan helpen.',
] as const

export type Verzonnen = {
  readonly op: number
  readonly gemeente: string
  readonly kanaal: string
  readonly soort: Soort
  readonly uitkomst: string
  readonly invoer: object
}

/** A made-up question for advice: nothing in it leads to anybody. */
export function verzinAdvies(def: RegioDefinitie, dobbel: Dobbel, op: number): Verzonnen {
  const gemeente = dobbel.trek(def.gemeenten).naam
  const [kanaal, soort, uitkomst] = [dobbel.weeg(KANALEN), dobbel.weeg(SOORTEN), dobbel.weeg(UITKOMSTEN)]
  const vormen = [dobbel.trek(def.vormen.filter(v => v.binnen)).id]
  const invoer = {
    ...{
      kanaal,
      soort,
      uitkomst,
      vormen,
      gemeente,
      hoedanigheid: dobbel.weeg(VRAGERS),
      samenvatting: dobbel.trek(ZINNEN),
    },
    ...(uitkomst === 'doorverwezen' ? { naar: 'hulp dichtbij' } : {}),
  }
  return { op, gemeente, kanaal, soort, uitkomst, invoer }
}

/** Gives the advice as an adviser does, and tells the truth file. */
export async function geefAdvies(v: Verzonnen, anna: Hand): Promise<{ id: string }> {
  const { id } = await gelukt(anna.stuur<{ id: string }>('/adviezen', v.invoer))
  return { id }
}

/** What the maker knows of it. */
export function telAdvies(waar: Waarheid, v: Verzonnen): void {
  const { adviezen } = waar
  adviezen.aantal += 1
  waar.tel(adviezen.perMaand, maandVan(v.op))
  waar.tel(adviezen.perKanaal, v.kanaal)
  waar.tel(adviezen.perSoort, v.soort)
  waar.tel(adviezen.perUitkomst, v.uitkomst)
  waar.tel(adviezen.perGemeente, v.gemeente)
}

export function telChatgesprek(waar: Waarheid, op: number): void {
  waar.chats.aantal += 1
  waar.tel(waar.chats.perMaand, maandVan(op))
}
