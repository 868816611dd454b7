import { tekst, regel, keuze, leden, type Daad } from './bouw.ts'

export const daden = {
  BiedHulpAan: {
    pad: 'hulp',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      tekst('wat', v.t('veld.wat')),
      regel('aanbieder', v.t('veld.aanbieder')),
      keuze('medewerkingOuders', v.t('veld.medewerking'), [
        { waarde: 'ja', label: v.t('veld.medewerkingJa') },
        { waarde: 'nee', label: v.t('veld.medewerkingNee') },
        { waarde: 'niet-nodig', label: v.t('veld.medewerkingNvt') },
      ]),
    ],
  },
  StartHulp: { pad: 'hulp/start', velden: () => [] },
  RondHulpAf: { pad: 'hulp/afronding', velden: v => [tekst('verslag', v.t('veld.verslag'))] },
} satisfies Readonly<Record<string, Daad>>
