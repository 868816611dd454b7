import type { Cijferversie, Cijferwaarde, Indicator, RegioDefinitie, Woordpaar } from '../../gedeeld/regio/schema.ts'
import { leesTijdvak, type Tijdvak } from './tijdvak.ts'

/** Een waarde zoals zij op een scherm of in een uitvoer staat; uit de visie, of door een mens of invoer vastgelegd. */
export type Waarde = Omit<Cijferwaarde, 'periode' | 'bron'> & {
  readonly periode?: string | undefined
  readonly bron: string
  /** the row it came from, where it was entered here */
  readonly rij?: string
  readonly grens?: string | undefined
  readonly importdag?: string | undefined
  readonly gemeente?: string | undefined
}

/** Wat een lijn in een reeks bij elkaar houdt: dezelfde eenheid en dezelfde lezing. */
export type Lijn = {
  readonly indicator: string
  readonly eenheid: Indicator['eenheid']
  readonly lezing: Woordpaar | null
  readonly punten: readonly Waarde[]
}

/** De waarden van een indicator die de visie noemt. */
export const uitVisie = (i: Indicator): readonly Waarde[] => i.waarden ?? []

const zelfdePlek = (i: Indicator, visie: Waarde, eigen: Waarde): boolean =>
  eigen.periode === visie.periode &&
  eigen.gemeente === undefined &&
  visie.lezing === undefined &&
  (visie.eenheid ?? i.eenheid) === i.eenheid

/** Wat de visie noemt en waarvoor de regio zelf een waarde vastlegde; het blijft te lezen als wat vervangen is. */
export const vervangenVisie = (i: Indicator, erbij: readonly Waarde[]): readonly Waarde[] =>
  uitVisie(i).filter(v => erbij.some(w => zelfdePlek(i, v, w)))

const samen = (i: Indicator, erbij: readonly Waarde[]): readonly Waarde[] => {
  const weg = vervangenVisie(i, erbij)
  return [...uitVisie(i).filter(v => !weg.includes(v)), ...erbij]
}

/** De reeksen van een indicator, oud naar nieuw; wat een andere eenheid of lezing heeft is een eigen lijn (R000-91). */
export function lijnenVan(i: Indicator, erbij: readonly Waarde[] = []): readonly Lijn[] {
  const groepen = new Map<string, { eenheid: Indicator['eenheid']; lezing: Woordpaar | null; punten: Waarde[] }>()
  for (const w of samen(i, erbij)) {
    const eenheid = w.eenheid ?? i.eenheid
    const lezing = w.lezing ?? (w.gemeente === undefined ? null : { nl: w.gemeente, en: w.gemeente })
    const sleutel = `${eenheid} ${lezing?.nl ?? ''}`
    const groep = groepen.get(sleutel) ?? { eenheid, lezing, punten: [] }
    groep.punten.push(w)
    groepen.set(sleutel, groep)
  }
  const begin = (w: Waarde) => (w.periode === undefined ? '' : (leesTijdvak(w.periode)?.van ?? ''))
  return [...groepen.values()].map(g => ({
    indicator: i.id,
    ...g,
    punten: g.punten.toSorted((x, y) => begin(x).localeCompare(begin(y))),
  }))
}

/** De waarde die vooraan staat: de nieuwste die voor het eind van het tijdvak begon, in de eigen eenheid. */
export function laatste(i: Indicator, erbij: readonly Waarde[] = [], tijdvak: Tijdvak | null = null): Waarde | null {
  const begin = (w: Waarde) => (w.periode === undefined ? '' : (leesTijdvak(w.periode)?.van ?? ''))
  const past = samen(i, erbij)
    .filter(
      w =>
        w.gemeente === undefined &&
        (w.eenheid ?? i.eenheid) === i.eenheid &&
        (tijdvak === null || begin(w) < tijdvak.tot),
    )
    .toSorted((x, y) => begin(y).localeCompare(begin(x)))
  return past[0] ?? null
}

/** Of de nieuwste waarde van een lijn onder de vorige ligt; `null` als er geen twee met een jaar zijn (R004-100). */
export function beweging(lijn: Lijn): 'gedaald' | 'gestegen' | 'gelijk' | null {
  const punten = lijn.punten.filter(p => p.periode !== undefined && p.waarde !== undefined)
  const [nieuw, oud] = [punten.at(-1)?.waarde, punten.at(-2)?.waarde]
  if (nieuw === undefined || oud === undefined) return null
  if (nieuw === oud) return 'gelijk'
  return nieuw < oud ? 'gedaald' : 'gestegen'
}

/** Waarom twee indicatoren niet opgeteld mogen worden; `null` als het wel mag (R003-109, R004-118). */
export function waaromNietOptellen(een: Indicator, ander: Indicator): string | null {
  for (const i of [een, ander])
    if (!i.optelbaar)
      return `"${i.naam.nl}" telt nergens bij op: ${REDEN[i.meting] ?? 'het is een deel of een gemiddelde'}.`
  if (een.eenheid !== ander.eenheid) return 'De eenheden zijn niet dezelfde.'
  if (een.id === ander.id) return 'Dit is hetzelfde cijfer.'
  return null
}
const REDEN: Partial<Record<Indicator['meting'], string>> = {
  onderzoek: 'het komt uit onderzoek onder de bevolking, en niet uit meldingen',
  raming: 'het is een raming',
}

/** De som van waarden van een tijdvak, alleen als elk paar opgeteld mag worden. */
export function telOp(indicatoren: readonly Indicator[], periode: string): number | null {
  for (const [n, een] of indicatoren.entries())
    if (indicatoren.slice(n + 1).some(ander => waaromNietOptellen(een, ander) !== null)) return null
  const waarden = indicatoren.map(i => uitVisie(i).find(w => w.periode === periode)?.waarde)
  return waarden.reduce<number | null>((n, w) => (n === null || w === undefined ? null : n + w), 0)
}

/** De landelijke uitgave van een definitie die in een tijdvak gold; een oude blijft bij haar tijd leesbaar (R003-108). */
export function versieVoor(i: Indicator, tijdvak: Tijdvak): Cijferversie | null {
  const grens = (p: string | undefined, eind: boolean) => {
    const t = p === undefined ? null : leesTijdvak(p)
    return t === null ? null : eind ? t.tot : t.van
  }
  return (
    i.versies?.find(v => (grens(v.van, false) ?? '') <= tijdvak.van && (grens(v.tot, true) ?? '9999') >= tijdvak.tot) ??
    null
  )
}

/** De indicator van een regio, of niets. */
export const vindIndicator = (def: RegioDefinitie, id: string): Indicator | null =>
  def.indicatoren.find(i => i.id === id.toLowerCase()) ?? null
