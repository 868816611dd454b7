import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

export type Grond = { readonly id: string; readonly label: string; readonly labelEn: string; readonly bron: string }

/**
 * On which grounds something may be told at a table (dossier 7.1 and 8.1). Consent is one of them and never the gate to all; a network
 * ground for safety houses counts only after an administrator recorded it (dossier, open question 7), so it is not in this list.
 */
const WET: readonly Grond[] = [
  {
    id: 'wmo-5-1-6',
    label: 'Wet: nodig voor de taken van Veilig Thuis',
    labelEn: 'Law: needed for the tasks of Veilig Thuis',
    bron: 'Wmo 2015 art. 5.1.6 lid 2',
  },
  {
    id: 'wmo-4-1-1-2-e',
    label: 'Wet: politie of Raad inlichten in het belang van de betrokkene',
    labelEn: 'Law: telling the police or the Raad in the interest of the person',
    bron: 'Wmo 2015 art. 4.1.1 lid 2 e',
  },
  {
    id: 'bpg-4-2',
    label: 'Besluit politiegegevens: politie deelt met partners',
    labelEn: 'Police data decree: the police share with partners',
    bron: 'Bpg art. 4:2',
  },
  {
    id: 'wjsg-39f',
    label: 'Wet: justitie deelt strafvorderlijke gegevens',
    labelEn: 'Law: justice shares criminal procedure data',
    bron: 'Wjsg art. 39f',
  },
  {
    id: 'conflict-van-plichten',
    label: 'Conflict van plichten: het geheim weegt hier minder dan de veiligheid',
    labelEn: 'Conflict of duties: safety weighs more than the secret here',
    bron: 'KNMG-meldcode; platform',
  },
  {
    id: 'toestemming',
    label: 'Toestemming van wie het aangaat',
    labelEn: 'Consent of the person it is about',
    bron: 'Wmo 2015 art. 5.3.3',
  },
]

/** The grounds of the law, and the covenants of the region. */
export const gronden = (regio: RegioDefinitie): readonly Grond[] => [
  ...WET,
  ...regio.convenanten.map(c => ({
    id: `convenant-${c.id}`,
    label: `Convenant: ${c.naam}`,
    labelEn: `Covenant: ${c.naam}`,
    bron: c.bron,
  })),
]

/** A ground is asked before anything is shown; one that this region does not know is refused. */
export const grondBezwaar = (regio: RegioDefinitie, grond: string): Weigering | null =>
  gronden(regio).some(g => g.id === grond)
    ? null
    : weiger('ONVOLLEDIG', 'Kies op welke grond dit gedeeld wordt: de wet, een convenant of toestemming.', {
        velden: [{ veld: 'grond', uitleg: 'is geen bekende grond in deze regio' }],
      })
export const bronVan = (regio: RegioDefinitie, grond: string): string =>
  gronden(regio).find(g => g.id === grond)?.bron ?? ''
