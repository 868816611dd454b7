import { Temporal } from 'temporal-polyfill'
import { lokaal } from '../../../gedeeld/kalender/moment.ts'

type Telling = { [naam: string]: number }
type Duur = { aantal: number; seconden: number }

/**
 * What the maker of a population knows that it did, counted while doing it. It reads no table, no view and no figure: who wants to
 * know whether a figure is right, lays it beside this.
 */
export class Waarheid {
  readonly meldingen = {
    aantal: 0,
    herhaald: 0,
    acuut: 0,
    perMaand: {} as Telling,
    perVorm: {} as Telling,
    perGemeente: {} as Telling,
    perBron: {} as Telling,
    perBesluit: {} as Telling,
    gesloten: 0,
    laatGewogen: 0,
  }
  readonly overdrachten = { aangeboden: 0, aanvaard: 0, teruggegeven: 0, vervallen: 0, aangehouden: 0 }
  readonly casussen = { geopend: 0, metRegie: 0, plannen: 0, gekoppeld: 0, gesloten: 0 }
  readonly opvolgingen = { aantal: 0, perMaand: {} as Telling, perUitkomst: {} as Telling }
  readonly onderzoeken = { gestart: 0, afgerond: 0 }
  readonly adviezen = {
    aantal: 0,
    perMaand: {} as Telling,
    perKanaal: {} as Telling,
    perSoort: {} as Telling,
    perUitkomst: {} as Telling,
    perGemeente: {} as Telling,
  }
  readonly chats = { aantal: 0, perMaand: {} as Telling }
  readonly duur = {
    meldingTotBesluit: { aantal: 0, seconden: 0 } as Duur,
    aanbodTotAanvaard: { aantal: 0, seconden: 0 } as Duur,
    openingTotSluiting: { aantal: 0, seconden: 0 } as Duur,
  }

  tel(bak: Telling, naam: string | number): void {
    bak[naam] = (bak[naam] ?? 0) + 1
  }

  duurde(soort: keyof Waarheid['duur'], van: number, tot: number): void {
    this.duur[soort].aantal += 1
    this.duur[soort].seconden += Math.round((tot - van) / 1000)
  }
}

/** The month on the Dutch clock, `JJJJ-MM`. */
export const maandVan = (op: number): string =>
  lokaal(Temporal.Instant.fromEpochMilliseconds(op)).toPlainDate().toString().slice(0, 7)
