import { GEWEIGERD, HULPVRAAGREDENEN, MOTIVATIEFASEN } from '../../casus.ts'
import { LANGS, NAGEKEKEN, WEEKDAGEN, type Langs } from '../../contact/gegevenfeiten.ts'
import {
  bekenden,
  dag,
  keuze,
  lijst,
  regel,
  tekst,
  vrij,
  type Daad,
  type Vraagstelling,
  type Vraagveld,
} from './bouw.ts'
import { wijzen } from './systeem.ts'

const moment = (v: Vraagstelling): readonly Vraagveld[] => [
  lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
  dag('op', v.t('veld.opDag'), v.vandaag),
  lijst('wijze', v.t('veld.wijze'), wijzen(v)),
]

const langs = (v: Vraagstelling, uit: readonly Langs[]) =>
  uit.map(l => ({ waarde: l, label: v.t(`bereik.langs.${l}`) }))

export const daden = {
  LegContactVast: {
    pad: 'contacten',
    velden: v => [
      ...moment(v),
      { ...lijst('via', v.t('veld.via'), bekenden(v), v.t('veld.viaHelp')), vrij: true },
      { naam: 'gelukt', soort: 'vinkje', label: v.t('veld.gelukt'), help: v.t('veld.geluktHelp') },
      tekst('verslag', v.t('veld.contactverslag')),
    ],
  },
  LegMotivatieVast: {
    pad: 'contacten/motivatie',
    velden: v => [
      ...moment(v),
      keuze(
        'fase',
        v.t('veld.motivatie'),
        MOTIVATIEFASEN.map(f => ({ waarde: f, label: v.t(`motivatie.${f}`) })),
      ),
      tekst('verslag', v.t('veld.contactverslag')),
    ],
  },
  LegWeigeringVast: {
    pad: 'contacten/weigering',
    velden: v => [
      ...moment(v),
      keuze(
        'wat',
        v.t('veld.nee'),
        GEWEIGERD.map(w => ({ waarde: w, label: v.t(`nee.${w}`) })),
      ),
      tekst('verslag', v.t('veld.contactverslag')),
    ],
  },
  LegGezinsgesprekVast: {
    pad: 'gezinsgesprekken',
    velden: v => [
      { naam: 'aanwezig', soort: 'meer', label: v.t('veld.aanwezig'), keuzes: bekenden(v) },
      dag('op', v.t('veld.opDag'), v.vandaag),
      lijst('wijze', v.t('veld.wijze'), wijzen(v)),
      tekst('verslag', v.t('veld.contactverslag')),
    ],
  },
  StelVeiligContactIn: {
    pad: 'veilig-contact',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      { naam: 'wijzen', soort: 'meer', label: v.t('veld.wijzen'), keuzes: wijzen(v) },
      vrij(regel('van', v.t('veld.veiligVan'), v.t('veld.veiligUurHelp'))),
      vrij(regel('tot', v.t('veld.veiligTot'))),
      {
        naam: 'dagen',
        soort: 'meer',
        label: v.t('veld.veiligDagen'),
        help: v.t('veld.veiligDagenHelp'),
        keuzes: WEEKDAGEN.map(d => ({ waarde: d, label: v.t(`bereik.dag.${d}`) })),
        vrij: true,
      },
      vrij(
        keuze(
          'voicemail',
          v.t('veld.voicemail'),
          (['ja', 'nee'] as const).map(w => ({ waarde: w, label: v.t(`wacht.wil.${w}`) })),
        ),
      ),
      vrij(regel('woord', v.t('veld.veiligWoord'), v.t('veld.veiligWoordHelp'))),
      tekst('toelichting', v.t('veld.veiligUitleg')),
    ],
  },
  LegContactgegevenVast: {
    pad: 'contactgegevens',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      keuze('langs', v.t('veld.langs'), langs(v, ['telefoon', 'e-mail'])),
      regel('waarde', v.t('veld.contactwaarde')),
    ],
  },
  KijkContactNa: {
    pad: 'contactgegevens/nagekeken',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      keuze('langs', v.t('veld.langs'), langs(v, LANGS)),
      keuze(
        'hoe',
        v.t('veld.nagekekenHoe'),
        NAGEKEKEN.map(h => ({ waarde: h, label: v.t(`bereik.hoe.${h}`) })),
      ),
    ],
  },
  ToonContact: {
    pad: 'contactgegevens/toon',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      lijst('wijze', v.t('veld.toonWijze'), wijzen(v)),
      vrij(tekst('reden', v.t('veld.toonReden'), v.t('veld.toonRedenHelp'))),
    ],
  },
  LegVastDatIemandNietZelfVraagt: {
    pad: 'niet-zelf',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      keuze(
        'waarom',
        v.t('veld.waarom'),
        HULPVRAAGREDENEN.map(r => ({ waarde: r, label: v.t(`nietZelf.${r}`) })),
      ),
      tekst('toelichting', v.t('veld.nietZelfUitleg')),
    ],
  },
  LegSignaalVast: {
    pad: 'signalen',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      dag('op', v.t('veld.opDag'), v.vandaag),
      tekst('verslag', v.t('veld.signaal')),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
