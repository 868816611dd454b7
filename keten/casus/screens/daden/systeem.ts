import { RELATIES, ROLLEN } from '../../../../gedeeld/persoon/relatie.ts'
import { CONTACTWIJZEN } from '../../../../gedeeld/persoon/contactwijze.ts'
import { MACHT, VERANTWOORDELIJK, VERBANDEINDEN } from '../../casus.ts'
import { naamVan } from '../dossier.ts'
import {
  bekenden,
  dag,
  keuze,
  kinderen,
  leden,
  lijst,
  oordelen,
  regel,
  regelsVan,
  tekst,
  type Daad,
  type Vraagstelling,
  type Vraagveld,
  type Waarden,
} from './bouw.ts'

/** Who somebody new is; the server makes the person. */
export const persoonvelden = ({ t }: Vraagstelling): readonly Vraagveld[] => [
  regel('voornamen', t('veld.voornamen')),
  { ...regel('tussenvoegsel', t('veld.tussenvoegsel')), vrij: true },
  regel('achternaam', t('veld.achternaam')),
  regel('geboortedatum', t('veld.geboortedatum'), t('veld.geboortedatumHelp')),
  keuze(
    'geslacht',
    t('veld.geslacht'),
    (['v', 'm', 'x', 'onbekend'] as const).map(g => ({ waarde: g, label: t(`geslacht.${g}`) })),
  ),
]
/** "Onbekend" and "ongeboren" count with a capital too. */
export const kleineDatum = (w: Waarden): object => ({ ...w, geboortedatum: String(w['geboortedatum']).toLowerCase() })
export const rollen = ({ t }: Vraagstelling) => ROLLEN.map(r => ({ waarde: r, label: t(`rol.${r}`) }))
export const relaties = ({ t }: Vraagstelling) => RELATIES.map(r => ({ waarde: r, label: t(`relatie.${r}`) }))
export const wijzen = ({ t }: Vraagstelling) => CONTACTWIJZEN.map(w => ({ waarde: w, label: t(`contactwijze.${w}`) }))

export const daden = {
  LegVeiligheidVast: {
    pad: 'veiligheid',
    velden: v => [
      keuze('oordeel', v.t('veld.oordeel'), oordelen(v)),
      ...v.dossier.casus.personen.map(p =>
        keuze(`persoon ${p.id}`, v.t('veld.perPersoon', { naam: naamVan(v.dossier, p.id) }), oordelen(v)),
      ),
      tekst('toelichting', v.t('veld.toelichting')),
    ],
    inhoud: w => ({
      oordeel: w['oordeel'],
      toelichting: w['toelichting'],
      perPersoon: Object.entries(w)
        .filter(([naam]) => naam.startsWith('persoon '))
        .map(([naam, oordeel]) => ({ persoon: naam.slice('persoon '.length), oordeel })),
    }),
  },
  LegGesprekMetKindVast: {
    pad: 'kindgesprekken',
    velden: v => [
      keuze('kind', v.t('veld.kind'), kinderen(v)),
      tekst('verslag', v.t('veld.kindverslag')),
      { ...lijst('wijze', v.t('veld.kindWijze'), wijzen(v)), vrij: true },
    ],
  },
  BetrekNetwerk: { pad: 'netwerk', velden: v => [tekst('verslag', v.t('veld.netwerk'))] },
  VoegLidToe: {
    pad: 'leden',
    velden: v => [
      ...persoonvelden(v),
      { naam: 'rollen', soort: 'meer', label: v.t('veld.rollen'), keuzes: rollen(v) },
      { ...dag('sinds', v.t('veld.sinds'), v.vandaag), help: v.t('veld.sindsHelp'), vrij: true },
    ],
    inhoud: kleineDatum,
  },
  BeeindigLidmaatschap: {
    pad: 'leden/einde',
    velden: v => [
      keuze('persoon', v.t('veld.persoonWie'), bekenden(v)),
      dag('tot', v.t('veld.tot'), v.vandaag),
      tekst('reden', v.t('veld.redenWeg')),
    ],
  },
  NeemLidTerug: {
    pad: 'leden/terug',
    velden: v => [
      keuze(
        'persoon',
        v.t('veld.persoonWie'),
        v.dossier.casus.vertrokken.map(p => ({ waarde: p.id, label: naamVan(v.dossier, p.id) })),
      ),
      dag('sinds', v.t('veld.sindsDag'), v.vandaag),
    ],
  },
  LegVerband: {
    pad: 'verbanden',
    velden: v => [
      lijst('van', v.t('veld.relatieVan'), bekenden(v)),
      lijst('relatie', v.t('veld.relatieSoort'), relaties(v)),
      lijst('naar', v.t('veld.relatieNaar'), bekenden(v)),
      { ...dag('sinds', v.t('veld.sinds'), v.vandaag), help: v.t('veld.sindsHelp'), vrij: true },
      { naam: 'geweld', soort: 'vinkje', label: v.t('veld.relatieGeweld') },
    ],
  },
  BeeindigVerband: {
    pad: 'verbanden/einde',
    velden: v => [
      lijst('van', v.t('veld.relatieVan'), bekenden(v)),
      lijst('relatie', v.t('veld.relatieSoort'), relaties(v)),
      lijst('naar', v.t('veld.relatieNaar'), bekenden(v)),
      keuze(
        'einde',
        v.t('veld.einde'),
        VERBANDEINDEN.map(e => ({ waarde: e, label: v.t(`verbandeinde.${e}`) })),
      ),
      dag('tot', v.t('veld.tot'), v.vandaag),
    ],
  },
  LegWoonplekVast: {
    pad: 'woonplekken',
    velden: v => [
      regel('adres', v.t('veld.adres')),
      { naam: 'bewoners', soort: 'meer', label: v.t('veld.bewoners'), keuzes: leden(v) },
      dag('sinds', v.t('veld.sindsDag'), v.vandaag),
      { naam: 'ookElders', soort: 'vinkje', label: v.t('veld.ookElders'), help: v.t('veld.ookEldersHelp') },
    ],
  },
  LegGebeurtenisVast: {
    pad: 'gebeurtenissen',
    velden: v => [
      dag('op', v.t('veld.opDag'), v.vandaag),
      tekst('wat', v.t('veld.gebeurtenis')),
      {
        naam: 'rollen',
        soort: 'regels',
        label: v.t('veld.rolregels'),
        delen: [
          { label: v.t('veld.regelWie'), keuzes: bekenden(v) },
          { label: v.t('veld.regelRol'), keuzes: rollen(v) },
          {
            label: v.t('veld.regelVerantwoordelijk'),
            keuzes: VERANTWOORDELIJK.map(w => ({ waarde: w, label: v.t(`verantwoordelijk.${w}`) })),
          },
        ],
      },
    ],
    inhoud: w => ({
      ...w,
      rollen: regelsVan(w['rollen'], 3).map(([persoon, rol, verantwoordelijk]) => ({ persoon, rol, verantwoordelijk })),
    }),
  },
  TekenMachtskaart: {
    pad: 'machtskaart',
    velden: v => [
      {
        naam: 'lijnen',
        soort: 'regels',
        label: v.t('veld.machtslijnen'),
        delen: [
          { label: v.t('veld.regelWie'), keuzes: bekenden(v) },
          { label: v.t('veld.regelOver'), keuzes: bekenden(v) },
          { label: v.t('veld.regelWaarin'), keuzes: MACHT.map(m => ({ waarde: m, label: v.t(`macht.${m}`) })) },
        ],
      },
      tekst('toelichting', v.t('veld.machtUitleg')),
    ],
    inhoud: w => ({
      ...w,
      lijnen: regelsVan(w['lijnen'], 3).map(([van, naar, waarin]) => ({ van, naar, waarin })),
    }),
  },
} satisfies Readonly<Record<string, Daad>>
