import { naamVan } from '../dossier.ts'
import { tekst, keuze, kinderen, oordelen, type Daad } from './bouw.ts'

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
    velden: v => [keuze('kind', v.t('veld.kind'), kinderen(v)), tekst('verslag', v.t('veld.kindverslag'))],
  },
  BetrekNetwerk: { pad: 'netwerk', velden: v => [tekst('verslag', v.t('veld.netwerk'))] },
} satisfies Readonly<Record<string, Daad>>
