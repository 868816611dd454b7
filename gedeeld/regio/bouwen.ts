import type { TSchema } from 'typebox'
import type { Bevinding, Melder } from './bevinding.ts'
import { controleerBeleid } from './controle/beleid.ts'
import { controleerBronnen } from './controle/bronnen.ts'
import { controleerBrieven } from './controle/brieven.ts'
import { controleerCbs, controleerCbsWoorden } from './controle/cbs.ts'
import { controleerCijfers, controleerIndicatoren } from './controle/cijfers.ts'
import { controleerGebied } from './controle/gebied.ts'
import { controleerGeld } from './controle/geld.ts'
import { controleerRegels } from './controle/regels.ts'
import { controleerToedracht } from './controle/toedracht.ts'
import { controleerDubbel, controleerVerwijzingen } from './controle/verwijzingen.ts'
import { controleerVertrouwenspersonen } from './controle/vertrouwenspersonen.ts'
import { controleerKloknamen, controleerVloer } from './controle/vloer.ts'
import { onmogelijkeTermijn } from '../termijn/regel.ts'
import { type Bestand, type Ontleed, melderVoor, ontleed } from './ontleden.ts'
import { alsObject } from './pad.ts'
import { type Document, type Klok, Landelijk, RegioDefinitie } from './schema.ts'
import { controleerVorm, toetsen } from './vormcontrole.ts'

/** Een map met YAML-bestanden: `landelijk` of een regio. */
export interface Definitiemap {
  naam: string
  bestanden: readonly Bestand[]
}

/** De geladen definities. Bestaat alleen als alles klopt: er wordt niets half geladen. */
export interface Regelboek {
  landelijk: Landelijk
  regios: ReadonlyMap<string, RegioDefinitie>
}

/** Uitkomst per map: een definitie zonder fouten, of fouten zonder definitie. */
export interface Bouwsel {
  landelijk: Landelijk | undefined
  regios: Map<string, RegioDefinitie>
  fouten: Bevinding[]
  waarschuwingen: Bevinding[]
}

/** Deze delen moet elke regio schrijven; de andere lijsten mogen ontbreken en zijn dan leeg. */
const VERPLICHT = [
  'regio',
  'documenten',
  'gemeenten',
  'lidmaatschappen',
  'organisaties',
  'regie',
  'keten',
  'regels',
  'convenantbeleid',
]

/** Waar een ontbrekende sleutel hoort, voor de raad bij een fout. */
const BESTAND: Record<string, string> = {
  lidmaatschappen: 'gemeenten.yaml',
  documenten: 'regio.yaml',
  convenantbeleid: 'convenanten.yaml',
}

const REGIOTOETSEN = toetsen(RegioDefinitie.properties)
const LANDTOETSEN = toetsen(Landelijk.properties)

/** Bouwt alle definities uit hun tekst, en keurt ze. Puur: het lezen van schijf staat in laden.ts. */
export function bouw(mappen: readonly Definitiemap[]): Bouwsel {
  const bouwsel: Bouwsel = { landelijk: undefined, regios: new Map(), fouten: [], waarschuwingen: [] }
  const landmap = mappen.find(map => map.naam === 'landelijk')
  if (!landmap) {
    bouwsel.fouten.push({
      file: 'landelijk',
      line: 1,
      path: '',
      message: 'De map landelijk ontbreekt.',
      hint: 'Zet de landelijke definitie in landelijk/; zonder die vloer wordt geen regio geladen.',
    })
    return bouwsel
  }
  bouwsel.landelijk = bouwLandelijk(landmap, bouwsel)
  for (const map of mappen) {
    if (map !== landmap && bouwsel.landelijk) bouwRegio(map, bouwsel.landelijk, bouwsel)
  }
  return bouwsel
}

function bouwLandelijk(map: Definitiemap, bouwsel: Bouwsel): Landelijk | undefined {
  const gelezen = ontleed(map.bestanden)
  const fouten = [...gelezen.bevindingen]
  const meld = melderVoor(gelezen, fouten)
  const inhoud = vormGoed<Landelijk>(gelezen, LANDTOETSEN, Object.keys(Landelijk.properties), fouten, meld)
  if (inhoud) {
    controleerDubbel(inhoud, [], meld)
    controleerBronnen(inhoud, inhoud.documenten, meld)
    controleerRekenbaar(inhoud.klokken, meld)
    controleerBrieven(inhoud.brieven, ['brieven'], meld)
    controleerCbs(inhoud.cbs, meld)
    controleerIndicatoren(inhoud.indicatoren, [], meld)
  }
  bouwsel.fouten.push(...fouten)
  return fouten.length === 0 ? inhoud : undefined
}

function bouwRegio(map: Definitiemap, landelijk: Landelijk, bouwsel: Bouwsel): void {
  const gelezen = ontleed(map.bestanden)
  const fouten = [...gelezen.bevindingen]
  const meld = melderVoor(gelezen, fouten)
  geenEigenRihg(gelezen, meld)
  vulInstrument(gelezen, landelijk)
  const eigen = vormGoed<RegioDefinitie>(gelezen, REGIOTOETSEN, VERPLICHT, fouten, meld)
  const definitie = eigen && metLandelijkeCijfers(eigen, landelijk)
  if (definitie) keur(definitie, map.naam, landelijk, meld, melderVoor(gelezen, bouwsel.waarschuwingen))
  bouwsel.fouten.push(...fouten)
  if (definitie && fouten.length === 0) bouwsel.regios.set(definitie.regio.id, definitie)
}

/** Wat wet en informatieprotocol van elke regio vragen staat achter haar eigen cijfers, en bij het deel van haar keten dat over alle delen gaat. */
function metLandelijkeCijfers(eigen: RegioDefinitie, landelijk: Landelijk): RegioDefinitie {
  const dwars = eigen.ketendelen.find(deel => deel.dwars)
  const erbij = landelijk.indicatoren.map(i => (dwars === undefined ? i : { ...i, ketendeel: dwars.id }))
  return {
    ...eigen,
    beleidsvragen: [...eigen.beleidsvragen, ...landelijk.beleidsvragen],
    indicatoren: [...eigen.indicatoren, ...erbij],
  }
}

/** De lijst van het Besluit tijdelijk huisverbod is gesloten: geen regio heeft een eigen (Besluit tijdelijk huisverbod art. 2 lid 1). */
function geenEigenRihg(gelezen: Ontleed, meld: Melder): void {
  const huisverbod = alsObject(alsObject(gelezen.inhoud['keten'])?.['huisverbod'])
  if (huisverbod?.['rihg'] === undefined) return
  meld(
    ['keten', 'huisverbod', 'rihg'],
    'Het risico-instrument voor het huisverbod is landelijk en gesloten.',
    'Haal rihg hier weg; de lijst staat in landelijk/rihg.yaml.',
  )
}

/** Een regio zonder eigen instrument, gronden, beroepenlijst of bewaking gebruikt de landelijke. */
function vulInstrument(gelezen: Ontleed, landelijk: Landelijk): void {
  const keten = alsObject(gelezen.inhoud['keten'])
  const weging = alsObject(keten?.['weging'])
  if (!keten || !weging) return
  const huisverbod = alsObject(keten['huisverbod'])
  gelezen.inhoud['keten'] = {
    informatiegronden: landelijk.informatiegronden,
    beroepsgeheim: landelijk.beroepsgeheim,
    bewaking: landelijk.bewaking,
    brieven: landelijk.brieven,
    hoedanigheden: landelijk.cbs.at(-1)?.hoedanigheid ?? [],
    ...keten,
    ...(huisverbod ? { huisverbod: { ...huisverbod, rihg: landelijk.rihg } } : {}),
    toedracht: { ...landelijk.toedracht, ...alsObject(keten['toedracht']) },
    kader: { ...landelijk.kader, ...alsObject(keten['kader']) },
    opvangplan: { ...landelijk.opvangplan, ...alsObject(keten['opvangplan']) },
    weging: weging['instrument'] === undefined ? { ...weging, instrument: landelijk.instrument } : weging,
  }
}

function vormGoed<T>(
  gelezen: Ontleed,
  toetsboek: ReturnType<typeof toetsen>,
  verplicht: readonly string[],
  fouten: readonly Bevinding[],
  meld: Melder,
): T | undefined {
  const inhoud = gelezen.inhoud
  for (const sleutel of Object.keys(inhoud)) {
    const regel = toetsboek.get(sleutel)
    if (regel) controleerVorm(sleutel, inhoud[sleutel], regel, meld)
    else meld([sleutel], `Onbekende sleutel "${sleutel}".`, `Hier mogen staan: ${[...toetsboek.keys()].join(', ')}.`)
  }
  for (const [sleutel, regel] of toetsboek) {
    if (inhoud[sleutel] !== undefined) continue
    if (verplicht.includes(sleutel)) ontbreekt(sleutel, regel.schema, meld)
    else inhoud[sleutel] = []
  }
  // Hierboven is elke sleutel aan zijn schema getoetst; zonder fouten is dit dus de vorm van het schema.
  return fouten.length === 0 ? (inhoud as T) : undefined
}

function ontbreekt(sleutel: string, _schema: TSchema, meld: Melder): void {
  meld(
    [sleutel],
    `Het deel "${sleutel}" ontbreekt.`,
    `Voeg ${sleutel}: toe in ${BESTAND[sleutel] ?? `${sleutel}.yaml`}.`,
  )
}

function keur(definitie: RegioDefinitie, mapnaam: string, landelijk: Landelijk, meld: Melder, waarschuw: Melder): void {
  if (definitie.regio.id !== mapnaam) {
    meld(
      ['regio', 'id'],
      `Het id is "${definitie.regio.id}" en de map heet "${mapnaam}".`,
      'Geef de map en het id dezelfde naam.',
    )
  }
  const documenten: Document[] = [...definitie.documenten, ...landelijk.documenten]
  controleerDubbel(definitie, [], meld)
  controleerBronnen(zonderInstrument(definitie, landelijk), documenten, meld)
  controleerVerwijzingen(definitie, landelijk, meld)
  controleerGebied(definitie, meld)
  controleerBeleid(definitie, meld)
  controleerCijfers(definitie, meld)
  controleerCbsWoorden(definitie, landelijk, meld)
  controleerGeld(definitie, meld)
  controleerToedracht(definitie, meld)
  controleerBrieven(definitie.keten.brieven, ['keten', 'brieven'], meld)
  controleerVertrouwenspersonen(definitie, meld)
  controleerRegels(definitie, landelijk, meld)
  controleerKloknamen(definitie, landelijk, meld)
  controleerRekenbaar(definitie.klokken, meld)
  controleerVloer(definitie, landelijk, meld, waarschuw)
}

/** Een klok die niet uit te rekenen is, zou pas bij de eerste casus opvallen. */
function controleerRekenbaar(klokken: readonly Klok[], meld: Melder): void {
  klokken.forEach((klok, plaats) => {
    for (const reden of onmogelijkeTermijn(klok)) {
      meld(
        ['klokken', plaats],
        `Deze klok is niet uit te rekenen: ${reden}.`,
        'Laat eenheid en kalender bij elkaar passen.',
      )
    }
  })
}

/** Het geleende landelijke instrument is al bij het land nagegaan. */
function zonderInstrument(definitie: RegioDefinitie, landelijk: Landelijk): unknown {
  if (definitie.keten.weging.instrument !== landelijk.instrument) return definitie
  return { ...definitie, keten: { ...definitie.keten, weging: { ...definitie.keten.weging, instrument: [] } } }
}
