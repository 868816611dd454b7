import { tekst, regel, keuze, leden, uit, type Daad } from './bouw.ts'

export const daden = {
  StelVoorwaarde: {
    pad: 'voorwaarden',
    velden: v => [
      tekst('tekst', v.t('veld.voorwaarde'), v.t('veld.voorwaardeHelp')),
      { naam: 'voor', soort: 'meer', label: v.t('veld.voor'), keuzes: leden(v) },
      tekst('hoe', v.t('veld.hoe')),
      regel('controleur', v.t('veld.controleur')),
      tekst('alsNiet', v.t('veld.alsNiet')),
      { naam: 'minimum', soort: 'vinkje', label: v.t('veld.minimum'), help: v.t('veld.minimumHelp') },
    ],
  },
  ControleerVoorwaarde: {
    pad: 'voorwaarden/controle',
    velden: v => [
      {
        naam: 'voorwaarde',
        soort: 'lijst',
        label: v.t('veld.welkeVoorwaarde'),
        keuzes: uit(v.dossier, v.dossier.casus.voorwaarden),
      },
      keuze('stand', v.t('veld.stand'), [
        { waarde: 'gehaald', label: v.t('veld.standGehaald') },
        { waarde: 'niet-gehaald', label: v.t('veld.standNiet') },
        { waarde: 'onbekend', label: v.t('veld.standOnbekend') },
      ]),
      tekst('verslag', v.t('veld.zag')),
    ],
  },
  StelVeiligheidsplanVast: {
    pad: 'veiligheidsplan',
    velden: v => [tekst('tekst', v.t('veld.plantekst'), v.t('veld.plantekstHelp'))],
  },
  StelDoel: {
    pad: 'doelen',
    velden: v => [keuze('persoon', v.t('veld.persoon'), leden(v)), tekst('tekst', v.t('veld.doel'))],
  },
  BehaalDoel: { pad: 'doelen/behaald', velden: () => [] },
  SpreekActieAf: {
    pad: 'acties',
    velden: v => [
      tekst('tekst', v.t('veld.actie')),
      regel('wie', v.t('veld.wie')),
      { naam: 'uiterlijk', soort: 'dag', label: v.t('veld.uiterlijk') },
    ],
  },
  RondActieAf: { pad: 'acties/klaar', velden: v => [tekst('verslag', v.t('veld.verslag'))] },
  BenoemRisicofactor: {
    pad: 'risicofactoren',
    velden: v => [tekst('tekst', v.t('veld.factor')), keuze('persoon', v.t('veld.factorPersoon'), leden(v))],
  },
  SluitRisicofactorAf: {
    pad: 'risicofactoren/afsluiting',
    velden: v => [tekst('onderbouwing', v.t('veld.onderbouwing'))],
  },
} satisfies Readonly<Record<string, Daad>>
