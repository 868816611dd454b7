import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

export const ADVIESROLLEN = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
/** How a question can come in (R001-19): by telephone, mail, chat, on location, at the desk, or by a form. */
export const ADVIES_KANALEN = ['telefoon', 'mail', 'chat', 'op-locatie', 'balie', 'digitaal'] as const
export const HOEDANIGHEDEN = [
  'bewoner',
  'slachtoffer',
  'pleger',
  'kind',
  'familie',
  'professional',
  'politie',
  'huisarts',
  'onderwijs',
  'wijkteam',
  'anders',
] as const
/** What kind of contact it was (R001-25, R002-28): each is counted apart. */
export const ADVIES_SOORTEN = [
  'advies',
  'consult',
  'coaching',
  'gesprek-gezin',
  'overleg',
  'veiligheidsplan',
  'training',
] as const
/** Whom a question for advice can be put to (R000-51, R001-58, R004-51); `eigen-team` is a local consult (R003-47). */
export const VRAAG_AAN = ['specialist', 'veilig-thuis', 'raad', 'gi', 'save', 'eigen-team'] as const
/** Who may put such a question; who is asked by name may answer it, whatever they do. */
export const VRAGERS = [...ADVIESROLLEN, 'casusregisseur', 'teamcoordinator'] as const
export const UITKOMSTEN = ['einde-contact', 'advies', 'ondersteuning', 'melding-geadviseerd', 'doorverwezen'] as const

/**
 * An advice stores nothing that identifies the family (R-VT-01, safety items 3 and 6; Wmo 2015 art. 4.1.1 lid 3):
 * free text with a BSN, a phone number, a postcode, an e-mail address or a date of birth is refused, saying where.
 */
export function keurAdvies(tekst: string, veld = 'samenvatting'): Weigering | null {
  const vondsten = vindHerleidbaar(tekst).filter(v => v.zekerheid === 'zeker')
  if (vondsten.length === 0) return null
  return weiger(
    'ONVOLLEDIG',
    'In een advies staat niets waaraan een gezin te herkennen is. Haal dit weg en sla opnieuw op; uw tekst staat er nog.',
    {
      bron: 'Wmo 2015 art. 4.1.1 lid 3; HP19',
      velden: vondsten.map(v => ({
        veld,
        uitleg: `lijkt op een ${v.soort} (teken ${v.van + 1} tot en met ${v.tot})`,
      })),
    },
  )
}

/** The two guiding questions of intake: advice or report (R-VT-02; dossier 1.2). */
export function wijzer(vragen: {
  kaderVraagtMelding: boolean
  kanZelfVeiligheidHerstellen: boolean
}): 'advies' | 'melding' {
  return vragen.kaderVraagtMelding || !vragen.kanZelfVeiligheidHerstellen ? 'melding' : 'advies'
}
