import { tekst, keuze, hoofdletter, type Daad } from './bouw.ts'

export const daden = {
  SpreekNazorgAf: { pad: 'nazorg', velden: v => [tekst('verslag', v.t('veld.nazorg'))] },
  DoeOpvolging: {
    pad: 'opvolging',
    velden: v => [
      keuze(
        'maand',
        v.t('veld.maand'),
        v.dossier.regio.opvolging.maanden.map(m => ({
          waarde: String(m),
          label: hoofdletter(v.t('nazorg.maand', { maand: m })),
        })),
      ),
      keuze(
        'uitkomst',
        v.t('veld.uitkomst'),
        (['veilig', 'zorgen', 'niet-bereikt'] as const).map(u => ({ waarde: u, label: v.t(`nazorg.uitkomst.${u}`) })),
      ),
      tekst('verslag', v.t('veld.zag')),
    ],
    inhoud: w => ({ ...w, maand: Number(w['maand']) }),
  },
} satisfies Readonly<Record<string, Daad>>
