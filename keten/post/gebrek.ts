/** Why a message could not be taken as a report. Each has words of its own, here and on the screen. */
export const GEBREKEN = [
  // the file itself
  'te-groot',
  'leeg',
  'codering',
  'doctype',
  'geen-xml',
  'te-diep',
  'te-veel',
  // the message against the schema
  'ander-bericht',
  'ontbreekt',
  'onbekend-element',
  'volgorde',
  'te-vaak',
  'leeg-element',
  'nil',
  'waarde',
  'te-lang',
  'entiteit',
  // who sends, who receives, which number
  'afzender',
  'ontvanger',
  'zelfde-nummer',
  // valid, but a person must say one thing first
  'gemeente',
  'gemeente-elders',
  'meldingnummer',
  'personen',
  'geweigerd',
] as const
export type Gebrekcode = (typeof GEBREKEN)[number]

/** What is wrong, and where: the line in the file and the element by its names. Never a value of the message. */
export type Gebrek = { readonly code: Gebrekcode; readonly regel: number | null; readonly plek: string | null }

export const gebrek = (code: Gebrekcode, regel: number | null = null, plek: string | null = null): Gebrek => ({
  code,
  regel,
  plek,
})

const WOORDEN: { readonly [C in Gebrekcode]: string } = {
  'te-groot': 'Het bericht is groter dan 5 MB en is daarom niet gelezen',
  leeg: 'Het bericht is leeg',
  codering: 'Het bericht is niet in UTF-8 (of ISO-8859-1) geschreven',
  doctype: 'Het bericht bevat een DOCTYPE of eigen entiteiten; dat hoort niet in een StUF-bericht',
  'geen-xml': 'Het bericht is geen geldige XML',
  'te-diep': 'Het bericht heeft te veel lagen',
  'te-veel': 'Het bericht heeft te veel onderdelen',
  'ander-bericht': 'Dit is geen VT-melding van StUF-Jeugdzorg',
  ontbreekt: 'Een verplicht onderdeel ontbreekt',
  'onbekend-element': 'Er staat een onderdeel in dat het schema niet kent',
  volgorde: 'Een onderdeel staat niet op zijn plaats',
  'te-vaak': 'Een onderdeel staat er vaker dan mag',
  'leeg-element': 'Een onderdeel is leeg zonder te zeggen waarom',
  nil: 'Een onderdeel dat een waarde moet hebben is leeg gelaten',
  waarde: 'Een waarde heeft niet de vorm die het schema vraagt',
  'te-lang': 'Een waarde is langer dan het schema toestaat',
  entiteit: 'Het soort gegeven (entiteittype) ontbreekt of klopt niet',
  afzender: 'De afzender hoort niet bij deze koppeling',
  ontvanger: 'Het bericht is voor een ontvanger die hier niet bekend is',
  'zelfde-nummer': 'Onder dit referentienummer kwam eerder een ander bericht binnen',
  gemeente: 'Uit het bericht blijkt niet welke gemeente het is',
  'gemeente-elders': 'De gemeente in het bericht hoort niet bij deze regio',
  meldingnummer: 'Het nummer van de melding ontbreekt',
  personen: 'Er staat geen persoon in het bericht over wie de melding gaat',
  geweigerd: 'Kring kon dit bericht niet zelf aannemen',
}

/** One calm sentence in Dutch: what, and where. */
export function gebrekTekst(g: Gebrek): string {
  const waar = [...(g.plek === null ? [] : [`bij ${g.plek}`]), ...(g.regel === null ? [] : [`regel ${g.regel}`])].join(
    ', ',
  )
  return `${WOORDEN[g.code]}${waar === '' ? '' : ` (${waar})`}.`
}

/** Something a person should see at the report: an unknown code, a number that cannot be right. `waarde` is a code, never free text. */
export type Opmerking = {
  readonly soort: 'onbekende-code' | 'onbruikbaar' | 'ingekort'
  readonly plek: string
  readonly waarde: string
}

export function opmerkingTekst(o: Opmerking): string {
  switch (o.soort) {
    case 'onbekende-code':
      return `Onbekende code "${o.waarde}" bij ${o.plek}.`
    case 'onbruikbaar':
      return `Niet te gebruiken: "${o.waarde}" bij ${o.plek}.`
    case 'ingekort':
      return `Ingekort: ${o.plek}. Het hele bericht staat bij Berichten.`
  }
}
