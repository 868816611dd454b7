import { distance } from 'fastest-levenshtein'
import { geboortejaar, schrijfGeboortedatum, type Geboortedatum } from './geboortedatum.ts'
import type { Persoonskenmerken } from './gelijkenis.ts'
import { klanksleutel, klankskelet, letters, zonderTussenvoegsels } from './klanksleutel.ts'
import { adressleutel, verwisseld } from './sleutels.ts'

export type Gelijkenisveld = 'bsn' | 'achternaam' | 'voornaam' | 'geboortedatum' | 'adres'

/** Waarom een kandidaat past: welk veld, hoe goed, en een zinsdeel voor het scherm. */
export interface Reden {
  readonly veld: Gelijkenisveld
  readonly mate: 'gelijk' | 'bijna' | 'klank'
  readonly woorden: string
}

export interface Gelijkenis<K extends Persoonskenmerken> {
  readonly kandidaat: K
  /** 0 tot en met 1; alleen om te ordenen, nooit als bewijs. */
  readonly score: number
  readonly redenen: readonly Reden[]
}

/**
 * Ordent kandidaten naar hoe goed ze passen, de beste eerst, met de redenen in woorden. Gelijke scores houden hun
 * volgorde. Kandidaten zonder een enkele reden vallen af. Een mens bevestigt; de score beslist niets.
 */
export function rangschik<K extends Persoonskenmerken>(
  zoek: Persoonskenmerken,
  kandidaten: readonly K[],
): Gelijkenis<K>[] {
  const vergelijkers = alleVergelijkers(zoek)
  return kandidaten
    .map(kandidaat => beoordeel(kandidaat, vergelijkers))
    .filter(gelijkenis => gelijkenis.redenen.length > 0)
    .sort((a, b) => b.score - a.score)
}

interface Oordeel {
  readonly punten: number
  readonly reden: Reden | null
}
/** Een vergelijker kent de zoekvraag al; hij zwijgt (null) als een van beide kanten het veld niet kent. */
type Vergelijker = (kandidaat: Persoonskenmerken) => Oordeel | null

const GEWICHT: Readonly<Record<Gelijkenisveld, number>> = {
  bsn: 1,
  achternaam: 0.35,
  voornaam: 0.2,
  geboortedatum: 0.3,
  adres: 0.15,
}

function beoordeel<K extends Persoonskenmerken>(
  kandidaat: K,
  vergelijkers: readonly (readonly [Gelijkenisveld, Vergelijker])[],
): Gelijkenis<K> {
  const redenen: Reden[] = []
  let [punten, mogelijk] = [0, 0]
  for (const [veld, vergelijk] of vergelijkers) {
    const oordeel = vergelijk(kandidaat)
    if (oordeel === null) continue
    punten += GEWICHT[veld] * oordeel.punten
    mogelijk += GEWICHT[veld]
    if (oordeel.reden) redenen.push(oordeel.reden)
  }
  // Wie op weinig velden vergeleken kon worden, kan niet volledig passen: een naam alleen is geen mens.
  return { kandidaat, score: Math.min(1, punten / Math.max(mogelijk, 0.8)), redenen }
}

function alleVergelijkers(zoek: Persoonskenmerken): (readonly [Gelijkenisveld, Vergelijker])[] {
  return [
    ['bsn', vergelijkBsn(zoek.bsnHash)],
    ['achternaam', vergelijkAchternaam(zoek.achternaam)],
    ['voornaam', vergelijkVoornaam(zoek.voornamen)],
    ['geboortedatum', kandidaat => vergelijkGeboorte(zoek.geboortedatum, kandidaat.geboortedatum)],
    ['adres', vergelijkAdres(adressleutel(zoek))],
  ]
}

function vergelijkBsn(hash: string | null): Vergelijker {
  return kandidaat => {
    if (hash === null || kandidaat.bsnHash === null) return null
    return hash === kandidaat.bsnHash ? gevonden('bsn', 'gelijk', 1, 'zelfde BSN') : NIETS
  }
}

function vergelijkAchternaam(naam: string | null): Vergelijker {
  if (naam === null) return () => null
  const [geschreven, klank] = [zonderTussenvoegsels(naam), klanksleutel(naam)]
  const klankVan = onthoud(klanksleutel)
  return kandidaat => {
    if (kandidaat.achternaam === null) return null
    const ander = zonderTussenvoegsels(kandidaat.achternaam)
    if (geschreven === ander) return gevonden('achternaam', 'gelijk', 1, 'zelfde achternaam')
    const gelijkend = gelijkheid(geschreven, ander)
    const zelfdeKlank = klank === klankVan(kandidaat.achternaam)
    if (zelfdeKlank) return gevonden('achternaam', 'klank', Math.max(0.8, gelijkend), 'naam klinkt gelijk')
    if (deeltNaamdeel(naam, kandidaat.achternaam)) {
      return gevonden('achternaam', 'klank', 0.7, 'deel van de naam klinkt gelijk')
    }
    return bijna('achternaam', gelijkend, 'achternaam lijkt erop')
  }
}

/** Een dubbele naam wordt vaak met maar een van de delen opgegeven. */
function deeltNaamdeel(a: string, b: string): boolean {
  if (!a.includes('-') && !b.includes('-')) return false
  const delen = a.split('-').map(klanksleutel)
  return b.split('-').some(deel => delen.includes(klanksleutel(deel)))
}

function vergelijkVoornaam(namen: string | null): Vergelijker {
  if (namen === null) return () => null
  const geschreven = eersteNaam(namen)
  const klank = klankskelet(geschreven)
  const klankVan = onthoud(klankskelet)
  return kandidaat => {
    if (kandidaat.voornamen === null) return null
    const ander = eersteNaam(kandidaat.voornamen)
    if (geschreven === ander) return gevonden('voornaam', 'gelijk', 1, 'zelfde voornaam')
    if (isVoorletter(geschreven, ander)) return gevonden('voornaam', 'bijna', 0.6, 'zelfde voorletter')
    const gelijkend = gelijkheid(geschreven, ander)
    if (klank === klankVan(ander))
      return gevonden('voornaam', 'klank', Math.max(0.7, gelijkend), 'voornaam klinkt gelijk')
    return bijna('voornaam', gelijkend, 'voornaam lijkt erop')
  }
}

function vergelijkGeboorte(zoek: Geboortedatum, ander: Geboortedatum): Oordeel | null {
  if (geboortejaar(zoek) === null || geboortejaar(ander) === null) return null
  const [tekst, andereTekst] = [schrijfGeboortedatum(zoek), schrijfGeboortedatum(ander)]
  if (tekst === andereTekst && zoek.soort === 'dag')
    return gevonden('geboortedatum', 'gelijk', 1, 'zelfde geboortedatum')
  const wissel = verwisseld(zoek)
  if (wissel && schrijfGeboortedatum(wissel) === andereTekst) {
    return gevonden('geboortedatum', 'bijna', 0.8, 'dag en maand van geboorte verwisseld')
  }
  if (tekst.startsWith(andereTekst) || andereTekst.startsWith(tekst)) {
    return gevonden('geboortedatum', 'bijna', 0.7, 'geboortedatum past bij wat bekend is')
  }
  if (tekst.length === andereTekst.length && distance(tekst, andereTekst) === 1) {
    return gevonden('geboortedatum', 'bijna', 0.6, 'geboortedatum scheelt een cijfer')
  }
  return geboortejaar(zoek) === geboortejaar(ander)
    ? gevonden('geboortedatum', 'bijna', 0.3, 'zelfde geboortejaar')
    : NIETS
}

function vergelijkAdres(adres: string | null): Vergelijker {
  return kandidaat => {
    const ander = adressleutel(kandidaat)
    if (adres === null || ander === null) return null
    return adres === ander ? gevonden('adres', 'gelijk', 1, 'zelfde adres') : NIETS
  }
}

/** In een blok delen veel kandidaten een naam; de klank wordt per zoekvraag een keer per naam bepaald. */
function onthoud(klankVan: (naam: string) => string): (naam: string) => string {
  const bekend = new Map<string, string>()
  return naam => {
    const klank = bekend.get(naam) ?? klankVan(naam)
    bekend.set(naam, klank)
    return klank
  }
}

const NIETS: Oordeel = { punten: 0, reden: null }

function gevonden(veld: Gelijkenisveld, mate: Reden['mate'], punten: number, woorden: string): Oordeel {
  return { punten, reden: { veld, mate, woorden } }
}

function bijna(veld: Gelijkenisveld, gelijkend: number, woorden: string): Oordeel {
  return gelijkend >= 0.7 ? gevonden(veld, 'bijna', gelijkend, woorden) : NIETS
}

/** 1 is gelijk, 0 is niets gemeen: de bewerkingsafstand ten opzichte van de langste naam. */
function gelijkheid(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1)
}

function eersteNaam(namen: string): string {
  return letters(namen).split(' ')[0] ?? ''
}

function isVoorletter(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}
