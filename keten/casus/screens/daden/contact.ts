import { GEWEIGERD, HULPVRAAGREDENEN, MOTIVATIEFASEN } from '../../casus.ts'
import { bekenden, dag, keuze, lijst, tekst, type Daad, type Vraagstelling, type Vraagveld } from './bouw.ts'
import { wijzen } from './systeem.ts'

const moment = (v: Vraagstelling): readonly Vraagveld[] => [
  lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
  dag('op', v.t('veld.opDag'), v.vandaag),
  lijst('wijze', v.t('veld.wijze'), wijzen(v)),
]

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
      tekst('toelichting', v.t('veld.veiligUitleg')),
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
