import { klokVan } from './klok.ts'
import type { Gat, Landelijk, RegioDefinitie, Thema } from './schema.ts'

/** De thema's die elke regio voor elke gemeente zou moeten kunnen beantwoorden. */
const KERNTHEMAS: readonly Thema[] = [
  'melding',
  'opvang',
  'huisverbod',
  'jeugd',
  'politie',
  'veiligheidshuis',
  'financien',
]

/** Alles wat open is: wat de bron zelf openlaat, en wat uit de definitie blijkt te ontbreken. */
export function gatenVan(definitie: RegioDefinitie, landelijk: Landelijk): Gat[] {
  return [
    ...definitie.gaten,
    ...benoemingsgaten(definitie),
    ...themagaten(definitie),
    ...openLidmaatschappen(definitie),
    ...gebiedsgaten(definitie),
    ...klokgaten(definitie, landelijk),
    ...functiegaten(definitie),
    ...vormgaten(definitie),
    ...aanspreekgaten(definitie),
    ...centrumgaten(definitie),
  ]
}

/** Een team met een vast aanspreekpunt bij het meldpunt waar nog geen mens is aangewezen (R002-88). */
function aanspreekgaten(definitie: RegioDefinitie): Gat[] {
  return definitie.teams.flatMap(team =>
    (team.vasteContacten ?? [])
      .filter(({ naam }) => naam === undefined)
      .map(({ id, gemeenten, bron }) => ({
        id: `aanspreekpunt-${team.id}-${id}`,
        wat: `Nog niemand met naam als vast aanspreekpunt van het meldpunt voor ${team.naam}.`,
        gemeenten: gemeenten === 'alle' ? gemeentenamen(definitie) : gemeenten,
        bron,
      })),
  )
}

/** Een instelling waarin centrumgebieden naast elkaar liggen, zonder dat de bron elke waarde noemt (R000-05). */
function centrumgaten(definitie: RegioDefinitie): Gat[] {
  return definitie.centruminstellingen
    .filter(({ waarden }) => waarden.some(({ waarde }) => waarde === undefined))
    .map(({ id, wat, bron }) => ({
      id: `centrum-${id}`,
      wat: `De bron noemt niet van elk centrumgebied: ${wat}.`,
      bron,
    }))
}

function benoemingsgaten(definitie: RegioDefinitie): Gat[] {
  return definitie.regie.flatMap(rol => {
    const namen = definitie.benoemingen.filter(benoeming => benoeming.regie === rol.id)
    if (rol.benoeming === 'per-regio' && namen.length === 0) {
      return [{ id: `benoeming-${rol.id}`, wat: `Nog niemand met naam voor ${rol.naam}.`, bron: rol.bron }]
    }
    if (rol.benoeming !== 'per-gemeente') return []
    const zonder = gemeentenamen(definitie).filter(naam => !namen.some(benoeming => benoeming.gemeente === naam))
    return gat(`benoeming-${rol.id}`, `Nog niemand met naam als ${rol.naam}.`, zonder, rol.bron)
  })
}

function themagaten(definitie: RegioDefinitie): Gat[] {
  return KERNTHEMAS.flatMap(thema => {
    const regels = definitie.lidmaatschappen.filter(lid => lid.thema === thema)
    const zonder = gemeentenamen(definitie).filter(
      naam => !regels.some(lid => lid.gemeenten === 'alle' || lid.gemeenten.includes(naam)),
    )
    return gat(
      `thema-${thema}`,
      `De bron zegt niet waar deze gemeenten voor ${thema} bij horen.`,
      zonder,
      definitie.regio.bron,
    )
  })
}

function openLidmaatschappen(definitie: RegioDefinitie): Gat[] {
  return definitie.lidmaatschappen
    .filter(lid => lid.open === true)
    .map(lid => ({
      id: `open-${lid.id}`,
      wat: `De indeling voor ${lid.thema} is nog niet beslist${lid.formeel ? `; formeel: ${lid.formeel}` : ''}.`,
      gemeenten: lid.gemeenten === 'alle' ? gemeentenamen(definitie) : lid.gemeenten,
      bron: lid.bron,
    }))
}

function gebiedsgaten(definitie: RegioDefinitie): Gat[] {
  const zonderPostcode = definitie.gemeenten
    .filter(gemeente => gemeente.postcodes.length === 0)
    .map(gemeente => gemeente.naam)
  const zonderTeam = gemeentenamen(definitie).filter(
    naam => !definitie.teams.some(team => team.gemeenten === 'alle' || team.gemeenten.includes(naam)),
  )
  const leeg = definitie.deelgebieden.filter(gebied => gebied.gemeenten.length === 0)
  return [
    ...gat('postcodes', 'De postcodes van deze gemeenten zijn niet af te leiden.', zonderPostcode, 'platform'),
    ...gat('lokaal-team', 'Voor deze gemeenten noemt de bron geen lokaal team.', zonderTeam, definitie.regio.bron),
    ...leeg.map(gebied => ({
      id: `deelgebied-${gebied.id}`,
      wat: `Welke gemeenten in ${gebied.naam} liggen, staat niet in de bron.`,
      bron: gebied.bron,
    })),
  ]
}

function klokgaten(definitie: RegioDefinitie, landelijk: Landelijk): Gat[] {
  return landelijk.zonderTermijn.flatMap(zonder => {
    const keuze = klokVan(definitie, landelijk, zonder.naam)
    return keuze.regel === null ? [{ id: `klok-${zonder.naam}`, wat: zonder.uitleg, bron: zonder.bron }] : []
  })
}

function functiegaten(definitie: RegioDefinitie): Gat[] {
  return definitie.functies
    .filter(functie => functie.open)
    .map(functie => ({ id: `functie-${functie.id}`, wat: `Nog te beslissen: ${functie.naam}.`, bron: functie.bron }))
}

function vormgaten(definitie: RegioDefinitie): Gat[] {
  return definitie.vormen
    .filter(vorm => !vorm.binnen && vorm.adres === undefined)
    .map(vorm => ({
      id: `vorm-${vorm.id}`,
      wat: `${vorm.label} valt buiten de visie en heeft nog geen adres.`,
      bron: vorm.bron,
    }))
}

function gemeentenamen(definitie: RegioDefinitie): string[] {
  return definitie.gemeenten.map(gemeente => gemeente.naam)
}

function gat(id: string, wat: string, gemeenten: string[], bron: string): Gat[] {
  return gemeenten.length > 0 ? [{ id, wat, gemeenten, bron }] : []
}
