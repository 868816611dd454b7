import type { Sluitvoorwaarde } from '../../../../gedeeld/regio/schema.ts'
import { VLOER } from '../../loop/sluiten.ts'
import { dag, keuze, lijst, opvolgers, vrij, tekst, type Daad } from './bouw.ts'

export const daden = {
  RondFaseAf: { pad: 'fase', velden: v => [tekst('onderbouwing', v.t('veld.onderbouwing'))] },
  LegNieuwGeweldVast: {
    pad: 'nieuw-geweld',
    velden: v => [
      { naam: 'op', soort: 'dag', label: v.t('veld.op'), hoogstens: v.vandaag },
      tekst('verslag', v.t('veld.geweld')),
      keuze(
        'besproken',
        v.t('veld.besproken'),
        (['ja', 'nee'] as const).map(b => ({ waarde: b, label: v.t(`veld.besprokenWas.${b}`) })),
      ),
      vrij({ ...dag('besprokenOp', v.t('veld.besprokenOp'), v.vandaag), help: v.t('veld.besprokenOpHelp') }),
    ],
    inhoud: ({ besprokenOp, ...w }) =>
      w['besproken'] === 'ja' && besprokenOp !== undefined ? { ...w, besprokenOp } : w,
  },
  ZieAfVanVoorwaarde: {
    pad: 'afzien',
    velden: v => [
      {
        naam: 'voorwaarde',
        soort: 'lijst',
        label: v.t('veld.voorwaardeAf'),
        keuzes: v.dossier.sluitenOpen
          .filter(o => !VLOER.has(o.veld as Sluitvoorwaarde))
          .map(o => ({ waarde: o.veld, label: o.uitleg })),
      },
      tekst('reden', v.t('veld.reden')),
    ],
  },
  SluitCasus: {
    pad: 'sluiting',
    velden: v => [
      tekst('motivering', v.t('veld.motivering')),
      vrij(lijst('nazorgDoor', v.t('veld.nazorgDoor'), opvolgers(v), v.t('veld.nazorgDoorHelp'))),
    ],
  },
  HeropenCasus: { pad: 'heropening', velden: v => [tekst('reden', v.t('veld.reden'))] },
} satisfies Readonly<Record<string, Daad>>
