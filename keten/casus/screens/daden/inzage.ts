import { DEELDOELEN, DEELGRONDEN, type Deelgrond } from '../../casus.ts'
import { tekstvelden } from '../../inzage/teksten.ts'
import { mensVan } from '../dossier.ts'
import { collegas, keuze, leden, lijst, tekst, vrij, type Daad, type Vraagstelling } from './bouw.ts'

/** What may pass to another track, in the words it was written in; newest first. */
const deelbaar = ({ dossier }: Vraagstelling) =>
  [...tekstvelden(dossier.tijdlijn.flatMap(g => g.feit ?? []))]
    .flatMap(([id, veld]) =>
      veld.deelbaar && dossier.teksten[id] !== undefined ? [{ waarde: id, label: dossier.teksten[id] ?? '' }] : [],
    )
    .reverse()

export const daden = {
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
