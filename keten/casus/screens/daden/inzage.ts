import { INZAGEDOELEN, INZAGEGRONDEN } from '../../casus.ts'
import { naamVan } from '../dossier.ts'
import { keuze, leden, lijst, tekst, type Daad, type Vraagstelling } from './bouw.ts'

/** Who once belonged to the family keeps the right to a copy. */
const gezin = (v: Vraagstelling) => [
  ...leden(v),
  ...v.dossier.casus.vertrokken.map(p => ({ waarde: p.id, label: naamVan(v.dossier, p.id) })),
]

export const daden = {
  GeefInzagekopie: {
    pad: 'inzagekopie',
    velden: v => [
      lijst('persoon', v.t('veld.inzageVoor'), gezin(v)),
      lijst('ontvanger', v.t('veld.inzageAan'), gezin(v), v.t('veld.inzageAanHelp')),
      keuze(
        'grond',
        v.t('veld.inzagegrond'),
        INZAGEGRONDEN.map(g => ({ waarde: g, label: v.t(`inzage.grond.${g}`) })),
      ),
      keuze(
        'doel',
        v.t('veld.inzagedoel'),
        INZAGEDOELEN.map(d => ({ waarde: d, label: v.t(`inzage.doel.${d}`) })),
      ),
      tekst('verzoek', v.t('veld.inzageverzoek')),
      { naam: 'kanWegen', soort: 'vinkje', label: v.t('veld.kanWegen'), help: v.t('veld.kanWegenHelp') },
      { naam: 'belangKind', soort: 'vinkje', label: v.t('veld.belangKind'), help: v.t('veld.belangKindHelp') },
    ],
  },
} satisfies Readonly<Record<string, Daad>>
