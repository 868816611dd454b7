import { dag, leden, lijst, tekst, type Daad, type Vraagstelling } from './bouw.ts'
import { BRIEFGRONDEN } from '../../stukken/feiten.ts'
import { naamVan } from '../dossier.ts'

/** The documents that are not withdrawn, by their own name. */
const stukken = ({ t, dossier }: Vraagstelling) =>
  dossier.casus.stukken
    .filter(s => !s.ingetrokken)
    .map(s => ({
      waarde: s.id,
      label:
        s.brief === null
          ? (dossier.teksten[s.versies.at(-1)?.naam ?? ''] ?? t('stukken.zonderNaam'))
          : t('stukken.briefAan', { wie: naamVan(dossier, s.brief.ontvanger) }),
    }))
const brieven = (v: Vraagstelling) =>
  stukken(v).filter(k => v.dossier.casus.stukken.some(s => s.id === k.waarde && s.brief?.verstuurdOp === null))

export const daden = {
  TrekStukIn: {
    pad: 'stukken/intrekking',
    velden: v => [lijst('stuk', v.t('veld.stuk'), stukken(v)), tekst('reden', v.t('veld.waaromIntrekken'))],
  },
  VerstuurBrief: {
    pad: 'brieven/verzending',
    velden: v => [lijst('stuk', v.t('veld.brief'), brieven(v)), dag('dag', v.t('veld.dagPost'), v.vandaag)],
  },
  BesluitOverBrief: {
    pad: 'brieven/besluit',
    velden: v => [
      lijst(
        'persoon',
        v.t('veld.persoonWie'),
        leden(v).filter(k => v.dossier.casus.personen.some(p => p.id === k.waarde && !p.kind)),
      ),
      {
        naam: 'mag',
        soort: 'keuze',
        label: v.t('veld.magBrief'),
        keuzes: (['ja', 'nee'] as const).map(waarde => ({ waarde, label: v.t(`veld.magBriefWas.${waarde}`) })),
      },
      lijst(
        'grond',
        v.t('veld.briefgrond'),
        BRIEFGRONDEN.map(waarde => ({ waarde, label: v.t(`veld.briefgrondWas.${waarde}`) })),
      ),
      tekst('reden', v.t('veld.waaromBrief')),
    ],
  },
  SchermAdresAf: {
    pad: 'adressen/afscherming',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), leden(v)),
      {
        naam: 'afgeschermd',
        soort: 'keuze',
        label: v.t('veld.afgeschermd'),
        keuzes: (['ja', 'nee'] as const).map(waarde => ({ waarde, label: v.t(`veld.afgeschermdWas.${waarde}`) })),
      },
      tekst('reden', v.t('veld.waaromAfgeschermd')),
    ],
  },
} satisfies Record<string, Daad>
