import { LEEG, type Aanname } from './concept.ts'

/** What the public door tells of a question, as far as the intake needs it. */
export interface Deurblad {
  readonly vraag: { readonly id: string; readonly op: string; readonly gemeente: string }
  readonly inhoud: {
    readonly verhaal: string | null
    readonly gezin: string | null
    readonly kinderen: 'ja' | 'nee' | 'weet-niet' | null
    readonly wie: 'zelf' | 'kind' | 'familie' | 'buur' | 'beroep' | 'anders' | null
    readonly naam: string | null
    readonly afgeschermd: 'ja' | 'nee' | null
    readonly wanneer: string | null
    readonly voicemail: 'ja' | 'nee' | null
    readonly woord: string | null
  } | null
}
export type Zeg = (sleutel: string, waarden?: Record<string, string>) => string

/** The intake screen filled in from what somebody sent: every word lands somewhere, and what they did not say stays open. */
export function vanDeur(d: Deurblad, bereik: string, zeg: Zeg): Aanname {
  const i = d.inhoud
  if (i === null) return LEEG
  const bron = i.wie === 'beroep' ? 'professional' : i.wie === 'zelf' || i.wie === 'kind' ? 'betrokkene' : 'bewoner'
  const verhaal = [
    i.verhaal ?? '',
    i.gezin === null ? '' : zeg('gezin', { tekst: i.gezin }),
    i.kinderen === null ? '' : zeg('kinderen', { antwoord: zeg(`antwoord.${i.kinderen}`) }),
  ]
  const moment = [
    i.wanneer ?? '',
    i.voicemail === null ? '' : zeg(`voicemail.${i.voicemail}`),
    i.woord === null ? '' : zeg('woord', { woord: i.woord }),
  ]
  return {
    ...LEEG,
    plek: 'wat',
    gemeente: d.vraag.gemeente,
    kanaal: 'digitaal',
    bron,
    verhaal: verhaal.filter(r => r !== '').join('\n\n'),
    melder: {
      ...LEEG.melder,
      naam: i.naam ?? '',
      hoedanigheid: i.wie === null ? '' : zeg(`wie.${i.wie}`),
      bereikbaar: bereik,
      veiligMoment: moment
        .filter(m => m !== '')
        .join('; ')
        .slice(0, 200),
      // who works with the family needs one of three grounds: that is for the worker to talk about
      anonimiteit: i.afgeschermd === 'ja' ? 'open' : 'afgeschermd',
    },
    deur: { id: d.vraag.id, op: d.vraag.op },
  }
}
