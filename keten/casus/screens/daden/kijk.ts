import { CONFLICTAARDEN, GESLOTENHEID, JEUGDDOELEN } from '../../casus.ts'
import { roepnaamVan, naamVan } from '../dossier.ts'
import {
  bekenden,
  dag,
  keuze,
  kinderen,
  leden,
  lijst,
  oordelen,
  regel,
  tekst,
  type Daad,
  type Vraagstelling,
} from './bouw.ts'
import { kleineDatum, persoonvelden } from './systeem.ts'

const volwassenen = ({ dossier }: Vraagstelling) =>
  dossier.casus.personen.filter(p => !p.kind).map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))
const netwerk = ({ dossier }: Vraagstelling) =>
  dossier.casus.netwerkpersonen.map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))

export const daden = {
  LegKijkVast: {
    pad: 'kijken',
    velden: v => [
      keuze('persoon', v.t('veld.persoonWie'), bekenden(v)),
      dag('op', v.t('veld.opDag'), v.vandaag),
      tekst('verslag', v.t('veld.kijk')),
    ],
  },
  LegGeenGesprekVast: {
    pad: 'kindgesprekken/reden',
    velden: v => [keuze('kind', v.t('veld.kind'), kinderen(v)), tekst('reden', v.t('veld.redenGeenGesprek'))],
  },
  LegGeweldInJeugdVast: {
    pad: 'jeugd',
    velden: v => [
      keuze('persoon', v.t('veld.persoonWie'), volwassenen(v)),
      tekst('verslag', v.t('veld.jeugdverhaal')),
      {
        naam: 'waarvoor',
        soort: 'meer',
        label: v.t('veld.waarvoor'),
        keuzes: JEUGDDOELEN.map(d => ({ waarde: d, label: v.t(`jeugddoel.${d}`) })),
      },
    ],
  },
  RondAnalyseAf: {
    pad: 'analyse',
    velden: v => [
      tekst('onderbouwing', v.t('veld.analyse')),
      {
        naam: 'overdracht',
        soort: 'meer',
        vrij: true,
        label: v.t('veld.overdracht'),
        help: v.t('veld.overdrachtHelp'),
        keuzes: volwassenen(v),
      },
    ],
  },
  NoteerBelangenconflict: {
    pad: 'belangen',
    velden: v => [
      keuze('kind', v.t('veld.conflictKind'), kinderen(v)),
      keuze(
        'aard',
        v.t('veld.conflictAard'),
        CONFLICTAARDEN.map(a => ({ waarde: a, label: v.t(`conflictaard.${a}`) })),
      ),
      tekst('wat', v.t('veld.conflictWat')),
    ],
  },
  WeegBelangenconflict: {
    pad: 'belangen/weging',
    velden: v => [
      lijst(
        'conflict',
        v.t('veld.welkConflict'),
        v.dossier.casus.belangen
          .filter(b => b.gewogen === null)
          .map(b => ({
            waarde: b.id,
            label: `${roepnaamVan(v.dossier, b.kind)}: ${v.t(`conflictaard.${b.aard}`)}`,
          })),
      ),
      tekst('hulpbehoefte', v.t('veld.hulpbehoefte')),
      tekst('onderbouwing', v.t('veld.weging')),
    ],
  },
  VoegNetwerkpersoonToe: {
    pad: 'netwerkpersonen',
    velden: v => [
      ...persoonvelden(v),
      regel('band', v.t('veld.band')),
      { ...regel('professional', v.t('veld.professional'), v.t('veld.professionalHelp')), vrij: true },
    ],
    inhoud: kleineDatum,
  },
  BeoordeelNetwerkveiligheid: {
    pad: 'netwerkpersonen/oordeel',
    velden: v => [
      keuze('persoon', v.t('veld.netwerkpersoon'), netwerk(v)),
      keuze('oordeel', v.t('veld.netwerkoordeel'), oordelen(v)),
      {
        ...keuze(
          'gesloten',
          v.t('veld.gesloten'),
          GESLOTENHEID.map(g => ({ waarde: g, label: v.t(`gesloten.${g}`) })),
        ),
        help: v.t('veld.geslotenHelp'),
      },
      tekst('onderbouwing', v.t('veld.netwerkonderbouwing')),
    ],
  },
  GeefNetwerkrol: {
    pad: 'netwerkpersonen/rol',
    velden: v => [
      keuze('persoon', v.t('veld.netwerkpersoon'), netwerk(v)),
      tekst('wat', v.t('veld.netwerkrol')),
      regel('professional', v.t('veld.professional'), v.t('veld.professionalHelp')),
    ],
  },
  WijsNetwerkprofessionalAan: {
    pad: 'netwerkpersonen/professional',
    velden: v => [
      keuze('persoon', v.t('veld.netwerkpersoon'), netwerk(v)),
      regel('professional', v.t('veld.professional'), v.t('veld.professionalHelp')),
    ],
  },
  SpreekNetwerkplekAf: {
    pad: 'netwerkplekken',
    velden: v => [
      keuze('persoon', v.t('veld.plekWie'), leden(v)),
      keuze('bij', v.t('veld.plekBij'), netwerk(v)),
      tekst('verslag', v.t('veld.plekAfspraak')),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
