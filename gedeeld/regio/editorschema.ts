import { Landelijk, RegioDefinitie } from './schema.ts'

/**
 * JSON-schema waarmee een editor de YAML aanvult. Een bestand vult maar een deel van de sleutels, dus is geen enkele
 * sleutel verplicht; of het geheel compleet is, zegt `kring regio check`.
 */
export function editorschema(): Record<string, unknown> {
  const regio: Record<string, unknown> = JSON.parse(JSON.stringify(RegioDefinitie.properties))
  const land: Record<string, unknown> = JSON.parse(JSON.stringify(Landelijk.properties))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Regiodefinitie van Kring',
    description: 'Gemaakt uit gedeeld/regio/schema.ts; niet met de hand wijzigen.',
    type: 'object',
    additionalProperties: false,
    properties: { ...land, ...zonderInstrumentplicht(regio) },
  }
}

/** Het bestand als tekst, zoals het in regios/schema.json staat. */
export function editorschemaTekst(): string {
  return `${JSON.stringify(editorschema(), null, 1)}\n`
}

/** Een regio mag dit weglaten: dan geldt het landelijke. */
const GELEEND = [
  'instrument',
  'informatiegronden',
  'beroepsgeheim',
  'bewaking',
  'brieven',
  'toedracht',
  'aard',
  'reikwijdte',
  'plaats',
  'relaties',
  'rihg',
  'opvangplan',
  'leefgebieden',
  'themas',
  'trajecten',
  'kindprogramma',
  'eigenKracht',
  'boekingMensenhandel',
]

function zonderInstrumentplicht(eigenschappen: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(eigenschappen, (sleutel, waarde: unknown) =>
      sleutel === 'required' && Array.isArray(waarde) ? waarde.filter(naam => !GELEEND.includes(String(naam))) : waarde,
    ),
  )
}
