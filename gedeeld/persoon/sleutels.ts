import { geboortejaar, schrijfGeboortedatum, type Geboortedatum } from './geboortedatum.ts'
import type { Persoonskenmerken } from './gelijkenis.ts'
import { klanksleutel, klankskelet, letters } from './klanksleutel.ts'

/**
 * De blokken waarin een persoon gevonden kan worden: klank en geboortejaar, voornaam en geboortedatum, geboortedag, adres, BSN.
 * Sla ze op bij de persoon en zoek met `zoeksleutels`; een gelijke sleutel is een kandidaat, nog geen gelijkenis.
 */
export function blokkeersleutels(persoon: Persoonskenmerken): string[] {
  const jaar = geboortejaar(persoon.geboortedatum)
  return uniek([
    ...opNaam(persoon, [jaar]),
    ...opVoornaam(persoon, [persoon.geboortedatum]),
    ...opDag(persoon),
    ...opNummer(persoon),
  ])
}

/** De sleutels om mee te zoeken: ook een jaar ernaast, personen zonder geboortejaar, en dag en maand verwisseld. */
export function zoeksleutels(zoek: Persoonskenmerken): string[] {
  const jaar = geboortejaar(zoek.geboortedatum)
  const jaren = jaar === null ? [null] : [jaar - 1, jaar, jaar + 1, null]
  const data = [zoek.geboortedatum, verwisseld(zoek.geboortedatum)]
  return uniek([...opNaam(zoek, jaren), ...opVoornaam(zoek, data), ...opNummer(zoek)])
}

/** De geboortedag alleen: om iemand terug te vinden in de eigen kring, nooit om eerdere meldingen mee te vergelijken. */
function opDag({ geboortedatum }: Persoonskenmerken): string[] {
  return geboortedatum.soort === 'dag' ? [`g:${schrijfGeboortedatum(geboortedatum)}`] : []
}

/**
 * De sleutels om iemand in de eigen kring terug te vinden. Anders dan bij de aanname mag een naam, dag of adres alleen ook: zonder
 * geboortejaar alle jaren van `vanaf` tot en met `tot`, want de klank staat per jaar.
 */
export function terugvindsleutels(zoek: Persoonskenmerken, vanaf: number, tot: number): string[] {
  const jaar = geboortejaar(zoek.geboortedatum)
  const elkJaar = Array.from({ length: Math.max(0, tot - vanaf + 1) }, (_, i) => vanaf + i)
  const jaren = jaar === null ? [null, ...elkJaar] : [jaar - 1, jaar, jaar + 1, null]
  const naam = opNaam(zoek, jaren)
  return uniek([...(naam.length > 0 ? naam : opDag(zoek)), ...(naam.length > 0 ? [] : opNummer(zoek))])
}

function opNaam(persoon: Persoonskenmerken, jaren: readonly (number | null)[]): string[] {
  return naamklanken(persoon).flatMap(klank => jaren.map(jaar => `n:${klank}|${jaar ?? ''}`))
}

/** De hele naam, elk deel van een dubbele naam, en de naam zonder El of Al ervoor. */
function naamklanken(persoon: Persoonskenmerken): string[] {
  if (persoon.achternaam === null) return []
  const voluit = [persoon.tussenvoegsel, persoon.achternaam].filter(deel => deel !== null).join(' ')
  const delen = persoon.achternaam.split(/\s*[-–]\s*/)
  const zonderLidwoord = letters(voluit).replace(/^(el|al) (?=\S{4})/, '')
  return uniek([voluit, persoon.achternaam, ...delen, zonderLidwoord].map(klanksleutel))
}

function opVoornaam(persoon: Persoonskenmerken, data: readonly (Geboortedatum | null)[]): string[] {
  const eerste = persoon.voornamen === null ? '' : klankskelet(letters(persoon.voornamen).split(' ')[0] ?? '')
  if (eerste === '') return []
  return data.flatMap(datum => (datum?.soort === 'dag' ? [`v:${eerste}|${schrijfGeboortedatum(datum)}`] : []))
}

function opNummer(persoon: Persoonskenmerken): string[] {
  const adres = adressleutel(persoon)
  return [...(adres === null ? [] : [`a:${adres}`]), ...(persoon.bsnHash === null ? [] : [`b:${persoon.bsnHash}`])]
}

/** Postcode en huisnummer zonder spaties en toevoeging, of null als een van beide ontbreekt. */
export function adressleutel(persoon: Pick<Persoonskenmerken, 'postcode' | 'huisnummer'>): string | null {
  const nummer = /\d+/.exec(persoon.huisnummer ?? '')?.[0]
  const postcode = persoon.postcode?.replace(/\s/g, '').toUpperCase()
  return nummer && postcode ? `${postcode}|${nummer}` : null
}

/** Dag en maand verwisseld, als dat ook een datum is: een veelgemaakte fout bij het opschrijven. */
export function verwisseld(datum: Geboortedatum): Geboortedatum | null {
  if (datum.soort !== 'dag' || datum.dag > 12 || datum.dag === datum.maand) return null
  return { soort: 'dag', jaar: datum.jaar, maand: datum.dag, dag: datum.maand }
}

function uniek(sleutels: readonly string[]): string[] {
  return [...new Set(sleutels)].filter(sleutel => sleutel !== '').sort()
}
