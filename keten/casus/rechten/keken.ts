import { ROLNAMEN, type Rolnaam } from '../../../gedeeld/rolnamen.ts'
import { doelen, type Doel } from '../../../kernel/actor.ts'
import type { Officieel } from '../../../kernel/kluis.ts'

/** Who saw the data of one person in this case: a function of an organisation, for what, on how many days, from when to when. Never a name. */
export type Keek = {
  readonly rol: string
  readonly organisatie: string
  readonly doel: string
  readonly dagen: number
  readonly eerste: string
  readonly laatste: string
}

const zegDag = (dag: string): string => dag.split('-').reverse().map(Number).join('-')

/** One line of the list: "Casusregisseur, Wijkteam Noord: hulp regisseren. Op 3 dagen, van 2-3-2026 tot en met 9-3-2026." Pure. */
export function zegKeek(k: Keek): string {
  const rol = ROLNAMEN.nl[k.rol as Rolnaam] ?? k.rol
  const doel = (doelen[k.doel as Doel] ?? k.doel).replace(/ \([^)]*\)$/, '')
  const dagen =
    k.eerste === k.laatste
      ? `Op ${zegDag(k.eerste)}.`
      : `Op ${k.dagen} dagen, van ${zegDag(k.eerste)} tot en met ${zegDag(k.laatste)}.`
  return `${rol}, ${k.organisatie}: ${doel}. ${dagen}`
}

/** The part of the letter that says who looked. The last sentence always stands there, so that it tells nothing by being there. Pure. */
export const kekendeel = (keken: readonly Keek[]): Officieel['delen'][number] => ({
  kop: 'Wie uw gegevens zag',
  alineas: [
    keken.length === 0
      ? 'Van Veilig Thuis en het lokale team zag nog niemand uw gegevens in dit dossier.'
      : 'Welke functies van Veilig Thuis en het lokale team uw gegevens in dit dossier zagen, waarvoor en wanneer:',
    'Namen van medewerkers staan er niet bij. Anderen, zoals opvang of politie, staan er nooit bij, ook niet als er niemand keek. Denkt u dat iemand zonder reden keek? Vraag het; dan wordt het nagekeken.',
  ],
  lijst: keken.map(zegKeek),
})
