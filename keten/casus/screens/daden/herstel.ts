import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import { ALS, DOELSTANDEN, OMGEVING, TREDEN } from '../../hulp/herstelfeiten.ts'
import { keuze, leden, tekst, uit, type Daad, type Vraagstelling } from './bouw.ts'

const gebied = (v: Vraagstelling) =>
  ({
    naam: 'gebied',
    soort: 'lijst',
    label: v.t('veld.gebied'),
    keuzes: v.dossier.regio.herstel.gebieden.map(g => ({ waarde: g.id, label: g.label })),
  }) as const
const vrijeLijst = (naam: string, label: string, keuzes: readonly Keuze[]) =>
  ({ naam, soort: 'lijst', label, keuzes, vrij: true }) as const

/** Problems, strengths, goals of recovery, agreement and analysis. */
export const hersteldaden = {
  BenoemProbleem: {
    pad: 'problemen',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      gebied(v),
      keuze(
        'als',
        v.t('veld.probleemAls'),
        ALS.map(a => ({ waarde: a, label: v.t(`herstel.als.${a}`) })),
      ),
      tekst('tekst', v.t('veld.probleem')),
    ],
  },
  BenoemKracht: {
    pad: 'krachten',
    velden: v => [keuze('persoon', v.t('veld.persoon'), leden(v)), tekst('tekst', v.t('veld.kracht'))],
  },
  StelHersteldoel: {
    pad: 'hersteldoelen',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      gebied(v),
      tekst('tekst', v.t('veld.doel')),
      vrijeLijst('kracht', v.t('veld.opKracht'), uit(v.dossier, v.dossier.casus.krachten)),
      vrijeLijst('risico', v.t('veld.opRisico'), uit(v.dossier, v.dossier.casus.risicos)),
      vrijeLijst('probleem', v.t('veld.opProbleem'), uit(v.dossier, v.dossier.casus.problemen)),
    ],
  },
  WerkHersteldoelBij: {
    pad: 'hersteldoelen/stand',
    velden: v => [
      keuze(
        'stand',
        v.t('veld.doelStand'),
        DOELSTANDEN.map(s => ({ waarde: s, label: v.t(`herstel.doelstand.${s}`) })),
      ),
      tekst('verslag', v.t('veld.verslag')),
    ],
  },
  ZetTrede: {
    pad: 'treden',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      keuze(
        'trede',
        v.t('veld.trede'),
        TREDEN.map(t => ({ waarde: t, label: v.t(`herstel.trede.${t}`) })),
      ),
    ],
  },
  LegInstemmingVast: {
    pad: 'instemming',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      keuze('stand', v.t('veld.instemming'), [
        { waarde: 'eens', label: v.t('herstel.instemming.eens') },
        { waarde: 'niet-eens', label: v.t('herstel.instemming.niet-eens') },
      ]),
    ],
  },
  StelAnalyseVast: {
    pad: 'gezamenlijke-analyse',
    velden: v => [
      { naam: 'gezin', soort: 'meer', label: v.t('veld.analyseGezin'), keuzes: leden(v) },
      tekst('deelnemers', v.t('veld.analyseDeelnemers')),
      tekst('individueel', v.t('veld.analyseIndividueel')),
      tekst('relationeel', v.t('veld.analyseRelationeel')),
      tekst('patronen', v.t('veld.analysePatronen')),
      {
        naam: 'factoren',
        soort: 'meer',
        label: v.t('veld.analyseFactoren'),
        keuzes: uit(v.dossier, v.dossier.casus.risicos),
      },
    ],
  },
  WeegOmgevingAf: {
    pad: 'omgeving',
    velden: v => [
      keuze(
        'partij',
        v.t('veld.partij'),
        OMGEVING.map(p => ({ waarde: p, label: v.t(`herstel.omgeving.${p}`) })),
      ),
      keuze('ingelicht', v.t('veld.ingelicht'), [
        { waarde: 'ja', label: v.t('veld.omgevingJa') },
        { waarde: 'nee', label: v.t('veld.omgevingNee') },
      ]),
      tekst('grond', v.t('veld.omgevingWaarom')),
    ],
    inhoud: w => ({ ...w, ingelicht: w['ingelicht'] === 'ja' }),
  },
} satisfies Readonly<Record<string, Daad>>
