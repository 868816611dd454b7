import type { Indicator, Telling, Telvraag, Woordpaar } from '../../gedeeld/regio/schema.ts'

/** Een stap van de keten met een begin en een einde: wat er gebeurt, en of het een overdracht is. */
export type Ketenstap = {
  readonly id: string
  readonly naam: Woordpaar
  readonly soort: 'stap' | 'overdracht' | 'geheel'
  readonly feit: Telvraag
}

/** Waar een gezin doorheen gaat, in de volgorde van de keten. Een `geheel` bestaat uit stappen en telt daar niet bij op. */
export const STAPPEN: readonly Ketenstap[] = [
  {
    ...{ id: 'weging', soort: 'stap', feit: { feit: 'weging' } },
    naam: { nl: 'Van melding tot weging', en: 'From report to assessment' },
  },
  {
    ...{ id: 'onderzoek', soort: 'stap', feit: { feit: 'onderzoek' } },
    naam: { nl: 'Onderzoek, van begin tot einde', en: 'Inquiry, from start to end' },
  },
  {
    ...{ id: 'overdracht', soort: 'overdracht', feit: { feit: 'overdracht' } },
    naam: { nl: 'Overdracht, van aanbod tot aanvaarden', en: 'Handover, from offer to acceptance' },
  },
  {
    ...{ id: 'plan', soort: 'stap', feit: { feit: 'plan', kenmerk: 'eerste' } },
    naam: { nl: 'Van casus tot eerste veiligheidsplan', en: 'From case to first safety plan' },
  },
  {
    ...{ id: 'hulp', soort: 'stap', feit: { feit: 'hulp-gestart' } },
    naam: { nl: 'Wachten op hulp, van ja tot begin', en: 'Waiting for help, from yes to start' },
  },
  {
    ...{ id: 'uitstroom', soort: 'stap', feit: { feit: 'uitgestroomd' } },
    naam: { nl: 'Opvang, van klaar om te gaan tot vertrek', en: 'Shelter, from ready to leave to leaving' },
  },
  {
    ...{ id: 'melding-tot-overdracht', soort: 'geheel', feit: { feit: 'melding-tot-overdracht' } },
    naam: { nl: 'Van melding tot een ander het gezin heeft', en: 'From report until another holds the family' },
  },
  {
    ...{ id: 'stabiel', soort: 'geheel', feit: { feit: 'stabiel' } },
    naam: { nl: 'Van casus tot stabiel resultaat', en: 'From case to stable result' },
  },
  {
    ...{ id: 'casus-gesloten', soort: 'geheel', feit: { feit: 'casus-gesloten' } },
    naam: { nl: 'Van casus tot sluiten', en: 'From case to closing' },
  },
]

/** Een plaats in de stroom van het eerste signaal tot sluiten; `zij` is een weg eruit of terug. */
export type Stroomplaats = {
  readonly id: string
  readonly naam: Woordpaar
  readonly zij: boolean
  readonly feiten: readonly Telvraag[]
}
const plaats = (id: string, nl: string, en: string, feiten: readonly Telvraag[], zij = false): Stroomplaats => ({
  ...{ id, naam: { nl, en }, zij, feiten },
})

export const STROOM: readonly Stroomplaats[] = [
  plaats('signaal', 'Advies en chat', 'Advice and chat', [{ feit: 'advies', kenmerk: 'niet-chat' }, { feit: 'chat' }]),
  plaats('melding', 'Melding', 'Report', [{ feit: 'melding' }]),
  plaats('weging', 'Gewogen', 'Assessed', [{ feit: 'weging' }]),
  plaats('melding-gesloten', 'Melding gesloten', 'Report closed', [{ feit: 'melding-gesloten' }], true),
  plaats('aangeboden', 'Overdracht aangeboden', 'Handover offered', [{ feit: 'overdracht-aangeboden' }]),
  plaats('teruggegeven', 'Overdracht teruggegeven', 'Handover returned', [{ feit: 'overdracht-terug' }], true),
  plaats('aanvaard', 'Overdracht aanvaard', 'Handover accepted', [{ feit: 'overdracht' }]),
  plaats('casus', 'Casus geopend', 'Case opened', [{ feit: 'casus' }]),
  plaats('plan', 'Eerste veiligheidsplan', 'First safety plan', [{ feit: 'plan', kenmerk: 'eerste' }]),
  plaats('hulp', 'Hulp begonnen in het gezin', 'Help began in the family', [{ feit: 'hulp-gestart', kenmerk: 'eerste-in-gezin' }]), // prettier-ignore
  plaats('stabiel', 'Stabiel resultaat', 'Stable result', [{ feit: 'stabiel' }]),
  plaats('nazorg', 'Nazorg afgesproken', 'Aftercare agreed', [{ feit: 'nazorg' }]),
  plaats('gesloten', 'Casus gesloten', 'Case closed', [{ feit: 'casus-gesloten' }]),
  plaats('heropend', 'Casus heropend', 'Case reopened', [{ feit: 'heropend' }], true),
]

/** Een plek in de keten als cijfer, zodat zij telt en verbergt als elk ander cijfer. */
export const alsCijfer = (id: string, naam: Woordpaar, eenheid: 'aantal' | 'dagen', telling: Telling): Indicator => ({
  ...{ id, naam, vraag: 'keten', definitie: naam, populatie: naam, teller: naam, eenheid, telling },
  ...{ periode: 'jaar', richting: { kant: 'geen', uit: 'afgeleid' }, niveau: 'regionaal', herkomst: 'te-tellen' },
  ...{ meting: 'registratie', optelbaar: false, grenzen: [], bron: 'platform' },
})

/** Van elke stap de middelste en de gemiddelde duur, in dagen op de klok. */
export const stapcijfers = (s: Ketenstap): readonly [midden: Indicator, gemiddeld: Indicator] => [
  alsCijfer(`${s.id}-midden`, s.naam, 'dagen', { soort: 'midden', teller: [s.feit] }),
  alsCijfer(`${s.id}-gemiddeld`, s.naam, 'dagen', { soort: 'gemiddelde', teller: [s.feit] }),
]

export const stroomcijfer = (p: Stroomplaats): Indicator =>
  alsCijfer(p.id, p.naam, 'aantal', { soort: 'aantal', teller: [...p.feiten] })
