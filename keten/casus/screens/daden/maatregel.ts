import { CONTACTEN, KADERS, RESULTATEN, UITVOERDERS } from '../../plan/maatregelfeiten.ts'
import { keuze, leden, regel, tekst, vrij, type Daad, type Vraagstelling, type Waarden } from './bouw.ts'

const BEZOEKDAGEN = ['1', '7', '14', '28'] as const

const naarMaatregel = ({ elkeDagen, ...rest }: Waarden): object =>
  elkeDagen === undefined ? rest : { ...rest, elkeDagen: Number(elkeDagen) }

export const daden = {
  SpreekMaatregelAf: {
    pad: 'maatregelen',
    velden: v => [
      tekst('tekst', v.t('veld.maatregel'), v.t('veld.maatregelHelp')),
      { naam: 'voor', soort: 'meer', label: v.t('veld.voor'), keuzes: leden(v) },
      keuze(
        'kader',
        v.t('veld.kader'),
        KADERS.map(k => ({ waarde: k, label: v.t(`plan.kader.${k}`), help: v.t(`plan.kaderHelp.${k}`) })),
      ),
      keuze('termijn', v.t('veld.termijn'), [
        { waarde: 'kort', label: v.t('plan.termijn.kort') },
        { waarde: 'lang', label: v.t('plan.termijn.lang') },
      ]),
      keuze(
        'contact',
        v.t('veld.contact'),
        CONTACTEN.map(c => ({ waarde: c, label: v.t(`plan.contact.${c}`) })),
      ),
      regel('eigenaar', v.t('veld.eigenaar'), v.t('veld.eigenaarHelp')),
      { naam: 'van', soort: 'dag', label: v.t('veld.van') },
      vrij({ naam: 'tot', soort: 'dag', label: v.t('veld.totEnMet') }),
      keuze('meteen', v.t('veld.meteen'), meteen(v)),
      vrij(regel('toezicht', v.t('veld.toezicht'), v.t('veld.toezichtHelp'))),
      vrij({
        naam: 'elkeDagen',
        soort: 'lijst',
        label: v.t('veld.elkeDagen'),
        keuzes: BEZOEKDAGEN.map(d => ({ waarde: d, label: v.t(`plan.elke.${d}`) })),
      }),
    ],
    inhoud: naarMaatregel,
  },
  StartMaatregel: { pad: 'maatregelen/start', velden: v => [geweest(v, v.t('veld.begonnenOp'))] },
  LegBezoekVast: {
    pad: 'maatregelen/bezoek',
    velden: v => [geweest(v, v.t('veld.bezoekOp')), tekst('verslag', v.t('veld.zag'))],
  },
  RondMaatregelAf: {
    pad: 'maatregelen/afronding',
    velden: v => [
      geweest(v, v.t('veld.geeindigdOp')),
      keuze(
        'resultaat',
        v.t('veld.resultaat'),
        RESULTATEN.map(r => ({ waarde: r, label: v.t(`plan.resultaat.${r}`) })),
      ),
      tekst('verslag', v.t('veld.verslag')),
    ],
  },
} satisfies Readonly<Record<string, Daad>>

const geweest = (v: Vraagstelling, label: string) => ({
  naam: 'op',
  soort: 'dag' as const,
  label,
  hoogstens: v.vandaag,
})

/** One question for "can it wait, and else who does it": Veilig Thuis only where it works along. */
const meteen = (v: Vraagstelling) => [
  { waarde: 'nee', label: v.t('plan.meteen.nee') },
  ...UITVOERDERS.filter(u => u !== 'medewerker-veilig-thuis' || v.dossier.casus.schaal === 'regionaal').map(u => ({
    waarde: u,
    label: v.t(`plan.meteen.${u}`),
  })),
]
