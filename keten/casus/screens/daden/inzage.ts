import { DEELDOELEN, DEELGRONDEN, INZAGEDOELEN, INZAGEGRONDEN, type Deelgrond } from '../../casus.ts'
import { tekstvelden } from '../../inzage/teksten.ts'
import { mensVan, naamVan } from '../dossier.ts'
import { collegas, keuze, leden, lijst, tekst, vrij, type Daad, type Vraagstelling } from './bouw.ts'

/** Who once belonged to the family keeps the right to a copy. */
const gezin = (v: Vraagstelling) => [
  ...leden(v),
  ...v.dossier.casus.vertrokken.map(p => ({ waarde: p.id, label: naamVan(v.dossier, p.id) })),
]

/** What may pass to another track, in the words it was written in; newest first. */
const deelbaar = ({ dossier }: Vraagstelling) =>
  [...tekstvelden(dossier.tijdlijn.flatMap(g => g.feit ?? []))]
    .flatMap(([id, veld]) =>
      veld.deelbaar && dossier.teksten[id] !== undefined ? [{ waarde: id, label: dossier.teksten[id] ?? '' }] : [],
    )
    .reverse()

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
  WijsSpoorwerkerAan: {
    pad: 'spoorwerkers',
    velden: v => [
      lijst('persoon', v.t('veld.spoorVan'), leden(v)),
      lijst('mens', v.t('veld.spoorwerker'), collegas(v)),
    ],
  },
  LegErvaringToestemmingVast: {
    pad: 'ervaring/toestemming',
    velden: v => [lijst('persoon', v.t('veld.ervaringVoor'), leden(v)), tekst('verslag', v.t('veld.ervaringVerslag'))],
  },
  KoppelErvaringsdeskundige: {
    pad: 'ervaring/koppeling',
    velden: v => [
      lijst('persoon', v.t('veld.ervaringVoor'), leden(v)),
      lijst('mens', v.t('veld.ervaringsdeskundige'), collegas(v)),
      { naam: 'tot', soort: 'dag', label: v.t('veld.deelTot') },
    ],
  },
  TrekErvaringToestemmingIn: {
    pad: 'ervaring/intrekking',
    velden: v => [lijst('persoon', v.t('veld.ervaringVoor'), leden(v))],
  },
  DeelFeit: {
    pad: 'delingen',
    velden: v => [
      lijst('persoon', v.t('veld.spoorVan'), leden(v)),
      lijst(
        'medewerker',
        v.t('veld.spoorwerker'),
        v.dossier.casus.spoorwerkers.map(s => ({ waarde: s.mens, label: mensVan(v.dossier, s.mens) })),
      ),
      keuze(
        'grond',
        v.t('veld.inzagegrond'),
        (Object.keys(DEELGRONDEN) as Deelgrond[]).map(g => ({ waarde: g, label: v.t(`inzage.grond.${g}`) })),
      ),
      keuze(
        'doel',
        v.t('veld.inzagedoel'),
        DEELDOELEN.map(d => ({ waarde: d, label: v.t(`inzage.doel.${d}`) })),
      ),
      tekst('noodzaak', v.t('veld.deelNoodzaak')),
      { naam: 'tot', soort: 'dag', label: v.t('veld.deelTot') },
      vrij({
        naam: 'teksten',
        soort: 'meer',
        label: v.t('veld.deelTeksten'),
        help: v.t('veld.deelTekstenHelp'),
        keuzes: deelbaar(v),
      }),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
