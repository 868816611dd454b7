import { distance } from 'fastest-levenshtein'
import type { Melder } from '../bevinding.ts'
import { naamVan } from '../pad.ts'
import type { Landelijk, RegioDefinitie } from '../schema.ts'
import { vind } from './loop.ts'

type Lijst =
  | 'organisaties'
  | 'teams'
  | 'regie'
  | 'overleg'
  | 'vormen'
  | 'ketendelen'
  | 'beginselen'
  | 'deelgebieden'
  | 'gemeenten'
  | 'beleidsvragen'
  | 'convenanten'
  | 'indicatoren'
  | 'geldbronnen'
  | 'gelddoelen'

/** Welke plaatsen naar welke lijst wijzen. Een nieuw veld met een verwijzing hoort hier bij. */
const VERWIJZINGEN: readonly (readonly [string, Lijst])[] = [
  ['lidmaatschappen.*.organisatie', 'organisaties'],
  ['organisaties.*.onderdeelVan', 'organisaties'],
  ['organisaties.*.opvolgerVan.*', 'organisaties'],
  ['regie.*.houders.*', 'organisaties'],
  ['benoemingen.*.organisatie', 'organisaties'],
  ['overleg.*.leden.*.organisatie', 'organisaties'],
  ['overleg.*.adviseert.*', 'organisaties'],
  ['overleg.*.tafel.verplicht.*', 'organisaties'],
  ['routes.*.organisatie', 'organisaties'],
  ['vormen.*.adres', 'organisaties'],
  ['convenanten.*.evaluatie.door', 'organisaties'],
  ['convenanten.*.bij', 'convenanten'],
  ['functies.*.uitvoerder', 'organisaties'],
  ['opvang.*.organisatie', 'organisaties'],
  ['opvang.*.gemeenten.*', 'gemeenten'],
  ['geld.*.ontvanger', 'organisaties'],
  ['geld.*.doel', 'gelddoelen'],
  ['geld.*.geldbron', 'geldbronnen'],
  ['geld.*.gebied', 'deelgebieden'],
  ['gelddoelen.*.betalers.*.geldbron', 'geldbronnen'],
  ['gelddoelen.*.houder', 'organisaties'],
  ['gelddoelen.*.ketendeel', 'ketendelen'],
  ['gelddoelen.*.cijfer', 'indicatoren'],
  ['subsidierelaties.*.organisatie', 'organisaties'],
  ['keten.acuut.crisisOrganisatie', 'organisaties'],
  ['keten.acuut.contacten.*.organisatie', 'organisaties'],
  ['keten.acuut.spoedzorg.*.organisatie', 'organisaties'],
  ['keten.raad.organisatie', 'organisaties'],
  ['keten.casus.regie.opschalenNaar.*', 'organisaties'],
  ['keten.casus.regie.impasse.beslist', 'organisaties'],
  ['keten.bijzondereVormen.*.consult.organisatie', 'organisaties'],
  ['keten.bijzondereVormen.*.steun.*.organisatie', 'organisaties'],
  ['keten.bijzondereVormen.*.vormen.*', 'vormen'],
  ['keten.kader.contexten.*.verantwoordelijk.*.organisatie', 'organisaties'],
  ['keten.kader.grenzen.*.organisatie', 'organisaties'],
  ['keten.kader.grenzen.*.als.vormen.*', 'vormen'],
  ['keten.kader.expertise.*.deskundige', 'organisaties'],
  ['keten.kader.expertise.*.partners.*', 'organisaties'],
  ['keten.kader.expertise.*.vormen.*', 'vormen'],
  ['keten.alarm.coordinator', 'organisaties'],
  ['keten.huisverbod.eersteHulp', 'organisaties'],
  ['keten.huisverbod.casemanager', 'organisaties'],
  ['keten.kindInGezin.informeer', 'organisaties'],
  ['regie.*.delen.*.houder', 'organisaties'],
  ['regiewijzigingen.*.houders.*', 'organisaties'],
  ['regiewijzigingen.*.delen.*.houder', 'organisaties'],
  ['teams.*.vasteContacten.*.organisatie', 'organisaties'],
  ['woordenlijst.*.woorden.*.organisatie', 'organisaties'],
  ['teams.*.inPlaatsVan', 'teams'],
  ['benoemingen.*.regie', 'regie'],
  ['regiewijzigingen.*.rol', 'regie'],
  ['keten.overdracht.ontvanger.regie', 'regie'],
  ['overleg.*.voedt.*', 'overleg'],
  ['overleg.*.tafel.doorNaar', 'overleg'],
  ['routes.*.als.vorm', 'vormen'],
  ['onderwerpen.*.vormen.*', 'vormen'],
  ['taakverdeling.*.ketendeel', 'ketendelen'],
  ['acties.*.ketendeel', 'ketendelen'],
  ['indicatoren.*.ketendeel', 'ketendelen'],
  ['indicatoren.*.vraag', 'beleidsvragen'],
  ['resultaten.*.cijfer', 'indicatoren'],
  ['opendata.*.cijfers.*', 'indicatoren'],
  ['opendata.*.uitgever', 'gemeenten'],
  ['indicatoren.*.vergelijk.*', 'indicatoren'],
  ['indicatoren.*.van', 'indicatoren'],
  ['campagnes.*.ketendeel', 'ketendelen'],
  ['verslagen.*.ketendeel', 'ketendelen'],
  ['organisaties.*.ketendelen.*', 'ketendelen'],
  ['acties.*.beginselen.*', 'beginselen'],
  ['regio.subcoordinatoren.*.gebied', 'deelgebieden'],
  ['organisaties.*.gebied.deelgebied', 'deelgebieden'],
  ['deelgebieden.*.valtOnder', 'deelgebieden'],
  ['centruminstellingen.*.waarden.*.gebied', 'deelgebieden'],
  ['overleg.*.gebied', 'deelgebieden'],
  ['regio.centrumgemeenten.*', 'gemeenten'],
  ['regio.subcoordinatoren.*.gemeente', 'gemeenten'],
  ['lidmaatschappen.*.gemeenten.*', 'gemeenten'],
  ['deelgebieden.*.gemeenten.*', 'gemeenten'],
  ['organisaties.*.gebied.*', 'gemeenten'],
  ['teams.*.gemeenten.*', 'gemeenten'],
  ['teams.*.vasteContacten.*.gemeenten.*', 'gemeenten'],
  ['functies.*.gemeenten.*', 'gemeenten'],
  ['benoemingen.*.gemeente', 'gemeenten'],
  ['convenanten.*.gemeenten.*', 'gemeenten'],
  ['convenanten.*.verbredingen.*.gemeenten.*', 'gemeenten'],
  ['overleg.*.tafel.gemeenten.*', 'gemeenten'],
  ['routes.*.als.gemeenten.*', 'gemeenten'],
  ['geld.*.gemeenten.*', 'gemeenten'],
  ['indicatoren.*.gemeente', 'gemeenten'],
  ['gaten.*.gemeenten.*', 'gemeenten'],
]

/** Elke verwijzing komt aan: organisaties, rollen, gebieden, gemeenten, klokken, aanhoudingen, vragen en fasen. */
export function controleerVerwijzingen(definitie: RegioDefinitie, landelijk: Landelijk, meld: Melder): void {
  for (const [patroon, lijst] of VERWIJZINGEN) {
    const namen = definitie[lijst].map(item => (lijst === 'gemeenten' ? veldNaam(item) : (naamVan(item) ?? '')))
    wijs(definitie, patroon, lijst, namen, meld)
  }
  const klokken = [...definitie.klokken, ...landelijk.klokken].map(klok => klok.naam)
  wijs(definitie, 'keten.overdracht.acceptatieTermijn', 'klokken', klokken, meld)
  wijs(definitie, 'verslagen.*.klok', 'klokken', klokken, meld)
  const aanhoudingen = definitie.keten.overdracht.aanhoudingen.map(regel => regel.id)
  wijs(definitie, 'klokken.*.aanhoudingen.*', 'keten.overdracht.aanhoudingen', aanhoudingen, meld)
  const fasen = definitie.keten.casus.fasen.map(fase => fase.id)
  wijs(definitie, 'keten.casus.fasen.*.na', 'keten.casus.fasen', fasen, meld)
  const stappen = definitie.keten.weging.stappen.map(stap => stap.id)
  wijs(definitie, 'keten.overdracht.voorwaarden.*.stap', 'keten.weging.stappen', stappen, meld)
  const vragen = definitie.keten.weging.instrument.map(vraag => vraag.id)
  wijs(definitie, 'keten.weging.instrument.*.tegenspraak.*.vraag', 'keten.weging.instrument', vragen, meld)
}

function veldNaam(item: unknown): string {
  return typeof item === 'object' && item !== null && 'naam' in item ? String(item.naam) : ''
}

function wijs(definitie: unknown, patroon: string, lijst: string, namen: readonly string[], meld: Melder): void {
  for (const { pad, waarde } of vind(definitie, patroon)) {
    if (typeof waarde === 'string' && !namen.includes(waarde)) {
      meld(pad, `"${waarde}" komt niet voor in ${lijst}.`, raad(waarde, namen))
    }
  }
}

function raad(waarde: string, namen: readonly string[]): string {
  const dichtbij = [...namen].sort((a, b) => distance(waarde, a) - distance(waarde, b)).slice(0, 5)
  return dichtbij.length > 0 ? `Lijkt het op: ${dichtbij.join(', ')}?` : 'Voeg de regel eerst toe aan die lijst.'
}

/** Geen twee regels van een lijst met hetzelfde id; ook niet in lijsten binnen een regel. */
export function controleerDubbel(waarde: unknown, pad: readonly (string | number)[], meld: Melder): void {
  if (Array.isArray(waarde)) {
    const lijst: unknown[] = waarde
    const gezien = new Map<string, number>()
    lijst.forEach((item, plaats) => {
      const naam = naamVan(item)
      if (naam !== undefined && gezien.has(naam) && telt(item)) {
        meld(
          [...pad, plaats],
          `"${naam}" staat hier twee keer.`,
          'Geef een van de twee een andere naam, of voeg ze samen.',
        )
      }
      if (naam !== undefined) gezien.set(naam, plaats)
      controleerDubbel(item, [...pad, plaats], meld)
    })
    return
  }
  if (typeof waarde !== 'object' || waarde === null) return
  for (const [sleutel, inhoud] of Object.entries(waarde)) controleerDubbel(inhoud, [...pad, sleutel], meld)
}

/** Leden van een overleg hebben een naam maar geen eigen id: dezelfde naam mag daar vaker. */
function telt(item: unknown): boolean {
  return typeof item === 'object' && item !== null && ('id' in item || 'bron' in item)
}
