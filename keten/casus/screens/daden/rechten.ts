import { INZAGEGRONDEN } from '../../casus.ts'
import {
  AFWIJSGRONDEN,
  BEVOEGDHEDEN,
  HOEDANIGHEDEN,
  IDENTITEITEN,
  RECHTEN,
  RECHTSGANGEN,
  UITKOMSTEN,
  UITLEGGEN,
  UITLEGWIJZEN,
  type Verzoek,
} from '../../rechten/feiten.ts'
import { naamVan } from '../dossier.ts'
import { dag, keuze, leden, lijst, tekst, vrij, type Daad, type Vraagstelling, type Vraagveld } from './bouw.ts'

/** Who once belonged to the family keeps these rights. */
const gezin = (v: Vraagstelling) => [
  ...leden(v),
  ...v.dossier.casus.vertrokken.map(p => ({ waarde: p.id, label: naamVan(v.dossier, p.id) })),
]
const verzoek = (v: Vraagstelling, ...standen: readonly Verzoek['stand'][]) =>
  lijst(
    'verzoek',
    v.t('veld.welkVerzoek'),
    v.dossier.casus.verzoeken
      .filter(x => standen.includes(x.stand))
      .map(x => ({
        waarde: x.verzoek,
        label: v.t('rechten.over', { recht: v.t(`rechten.recht.${x.recht}`), naam: naamVan(v.dossier, x.persoon) }),
      })),
  )
/** Only asked where a file would go. */
const gewogen = (v: Vraagstelling): readonly Vraagveld[] =>
  v.dossier.casus.verzoeken.some(x => x.recht === 'vernietiging' && x.stand === 'open')
    ? [
        vrij({
          naam: 'anderenGewogen',
          soort: 'vinkje',
          label: v.t('veld.anderenGewogen'),
          help: v.t('veld.anderenGewogenHelp'),
        }),
      ]
    : []
const reden = (v: Vraagstelling) => tekst('reden', v.t('veld.verzoekReden'))

export const daden = {
  NeemVerzoekAan: {
    pad: 'verzoeken',
    velden: v => [
      lijst('persoon', v.t('veld.verzoekOver'), gezin(v)),
      lijst(
        'recht',
        v.t('veld.verzoekRecht'),
        RECHTEN.map(r => ({ waarde: r, label: v.t(`rechten.recht.${r}`) })),
      ),
      keuze(
        'wet',
        v.t('veld.verzoekWet'),
        INZAGEGRONDEN.map(w => ({ waarde: w, label: v.t(`rechten.wet.${w}`) })),
      ),
      lijst(
        'hoedanigheid',
        v.t('veld.hoedanigheid'),
        HOEDANIGHEDEN.map(h => ({ waarde: h, label: v.t(`rechten.hoedanigheid.${h}`) })),
      ),
      vrij(lijst('vrager', v.t('veld.verzoekVrager'), gezin(v), v.t('veld.verzoekVragerHelp'))),
      lijst(
        'identiteit',
        v.t('veld.identiteit'),
        IDENTITEITEN.map(i => ({ waarde: i, label: v.t(`rechten.identiteit.${i}`) })),
      ),
      vrij(
        lijst(
          'bevoegdheid',
          v.t('veld.bevoegdheid'),
          BEVOEGDHEDEN.map(b => ({ waarde: b, label: v.t(`rechten.bevoegdheid.${b}`) })),
          v.t('veld.bevoegdheidHelp'),
        ),
      ),
      { naam: 'kanWegen', soort: 'vinkje', label: v.t('veld.verzoekKanWegen'), help: v.t('veld.verzoekKanWegenHelp') },
      { naam: 'belang', soort: 'vinkje', label: v.t('veld.verzoekBelang'), help: v.t('veld.verzoekBelangHelp') },
      tekst('wat', v.t('veld.verzoekWat'), v.t('veld.verzoekWatHelp')),
      dag('ontvangenOp', v.t('veld.ontvangenOp'), v.vandaag),
    ],
  },
  VerlengVerzoek: { pad: 'verzoeken/verlenging', velden: v => [verzoek(v, 'open', 'voorgesteld'), reden(v)] },
  StelBesluitVoor: {
    pad: 'verzoeken/voorstel',
    velden: v => [
      verzoek(v, 'open'),
      keuze(
        'uitkomst',
        v.t('veld.verzoekUitkomst'),
        UITKOMSTEN.map(u => ({ waarde: u, label: v.t(`rechten.uitkomst.${u}`) })),
      ),
      vrij(
        lijst(
          'grond',
          v.t('veld.verzoekGrond'),
          AFWIJSGRONDEN.map(g => ({ waarde: g, label: v.t(`rechten.afwijsgrond.${g}`) })),
          v.t('veld.verzoekGrondHelp'),
        ),
      ),
      ...gewogen(v),
      tekst('motivering', v.t('veld.verzoekMotivering'), v.t('veld.verzoekMotiveringHelp')),
      keuze(
        'rechtsgang',
        v.t('veld.rechtsgang'),
        RECHTSGANGEN.map(r => ({ waarde: r, label: v.t(`rechten.rechtsgang.${r}`) })),
      ),
    ],
  },
  GeefVoorstelTerug: { pad: 'verzoeken/terug', velden: v => [verzoek(v, 'voorgesteld'), reden(v)] },
  BeslisVerzoek: { pad: 'verzoeken/besluit', velden: v => [verzoek(v, 'voorgesteld')] },
  TrekVerzoekIn: { pad: 'verzoeken/intrekking', velden: v => [verzoek(v, 'open', 'voorgesteld'), reden(v)] },
  LegRechtenuitlegVast: {
    pad: 'rechten-uitleg',
    velden: v => [
      lijst('persoon', v.t('veld.uitlegAan'), gezin(v)),
      {
        naam: 'wat',
        soort: 'meer',
        label: v.t('veld.uitlegWat'),
        keuzes: UITLEGGEN.map(u => ({ waarde: u, label: v.t(`rechten.uitlegOver.${u}`) })),
      },
      keuze(
        'hoe',
        v.t('veld.uitlegHoe'),
        UITLEGWIJZEN.map(h => ({ waarde: h, label: v.t(`rechten.uitlegHoe.${h}`) })),
      ),
      dag('dag', v.t('veld.uitlegDag'), v.vandaag),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
