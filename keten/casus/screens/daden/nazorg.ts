import { CONTACTWIJZEN } from '../../../../gedeeld/persoon/contactwijze.ts'
import { JAARANTWOORDEN, UITKOMSTEN } from '../../nazorg/feiten.ts'
import { TIKLANGS } from '../../nazorg/tikfeiten.ts'
import { OPVOLGMAANDEN } from '../../nazorg/maanden.ts'
import {
  bekenden,
  netwerk,
  dag,
  hoofdletter,
  keuze,
  leden,
  lijst,
  opvolgers,
  regel,
  tekst,
  uit,
  vrij,
  type Daad,
  type Vraagstelling,
  type Vraagveld,
  type Waarden,
} from './bouw.ts'

const maand = (v: Vraagstelling): Vraagveld =>
  keuze('maand', v.t('veld.maand'), maanden(v, v.dossier.regio.opvolging.maanden))
const maanden = (v: Vraagstelling, welke: readonly number[]) =>
  welke.map(m => ({ waarde: String(m), label: hoofdletter(v.t('nazorg.maand', { maand: m })) }))
const metMaand = (w: Waarden): object => ({ ...w, maand: Number(w['maand']) })

const gesprek = (v: Vraagstelling): readonly Vraagveld[] => [
  lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
  dag('op', v.t('veld.opDag'), v.vandaag),
  lijst(
    'wijze',
    v.t('veld.wijze'),
    CONTACTWIJZEN.map(w => ({ waarde: w, label: v.t(`contactwijze.${w}`) })),
    v.t('veld.wijzeHelp'),
  ),
]

/** For who was hurt and for who did it: agreed or not, and what or why. */
const deel = (v: Vraagstelling, wie: 'slachtoffer' | 'pleger'): readonly Vraagveld[] =>
  [
    keuze(
      `${wie}Stand`,
      v.t(`veld.nazorgVoor.${wie}`),
      (['afgesproken', 'niet'] as const).map(s => ({ waarde: s, label: v.t(`veld.nazorgDeel.${s}`) })),
    ),
    tekst(wie, v.t('veld.nazorgDeelTekst')),
  ].map(vrij)

export const daden = {
  SpreekNazorgAf: {
    pad: 'nazorg',
    velden: v => [
      tekst('verslag', v.t('veld.nazorg')),
      ...deel(v, 'slachtoffer'),
      ...deel(v, 'pleger'),
      vrij(tekst('bijHerhaling', v.t('veld.bijHerhaling'), v.t('veld.bijHerhalingHelp'))),
    ],
  },
  KiesNazorgmaanden: {
    pad: 'nazorg/maanden',
    velden: v => [
      { naam: 'maanden', soort: 'meer', label: v.t('veld.maanden'), keuzes: maanden(v, OPVOLGMAANDEN) },
      tekst('reden', v.t('veld.reden')),
    ],
    inhoud: w => ({ ...w, maanden: [w['maanden'] ?? []].flat().map(Number) }),
  },
  StuurNazorgvraag: {
    pad: 'nazorgvragen',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), leden(v)),
      maand(v),
      keuze(
        'langs',
        v.t('tik.veldLangs'),
        TIKLANGS.map(l => ({ waarde: l, label: v.t(`tik.langs.${l}`) })),
      ),
    ],
    inhoud: metMaand,
  },
  NodigMaatjeUit: {
    pad: 'maatjes',
    velden: v => [lijst('persoon', v.t('veld.maatje'), netwerk(v))],
  },
  HoorMaatje: { pad: 'maatjes/gehoord', velden: v => [tekst('verslag', v.t('veld.contactverslag'))] },
  VraagTerugblik: { pad: 'terugblikken', velden: v => [lijst('persoon', v.t('veld.persoonWie'), leden(v))] },
  HoorTik: { pad: 'nazorgvragen/gehoord', velden: v => [tekst('verslag', v.t('veld.contactverslag'))] },
  DoeOpvolging: {
    pad: 'opvolging',
    velden: v => [
      maand(v),
      keuze(
        'uitkomst',
        v.t('veld.uitkomst'),
        UITKOMSTEN.map(u => ({ waarde: u, label: v.t(`nazorg.uitkomst.${u}`) })),
      ),
      tekst('verslag', v.t('veld.zag')),
    ],
    inhoud: metMaand,
  },
  LegMetingVast: {
    pad: 'opvolging/meting',
    velden: v => [
      maand(v),
      regel('incidenten', v.t('veld.incidenten'), v.t('veld.incidentenHelp')),
      tekst('opgelost', v.t('veld.opgelost')),
      tekst('meedoen', v.t('veld.meedoen')),
      tekst('bewijs', v.t('veld.bewijs')),
    ],
    inhoud: w => ({ ...metMaand(w), incidenten: Number(w['incidenten']) }),
  },
  LegGezinsantwoordVast: {
    pad: 'opvolging/antwoord',
    velden: v => [...gesprek(v), maand(v), tekst('antwoord', v.t('veld.antwoordGezin'))],
    inhoud: metMaand,
  },
  DoeJaarcheck: {
    pad: 'jaarcheck',
    velden: v => [
      lijst(
        'hulp',
        v.t('veld.welkeHulp'),
        uit(
          v.dossier,
          v.dossier.casus.hulp.map(h => ({ id: h.id, tekst: h.wat })),
        ),
      ),
      keuze(
        'geweld',
        v.t('veld.jaarGeweld'),
        JAARANTWOORDEN.map(a => ({ waarde: a, label: v.t(`nazorg.jaar.${a}`) })),
      ),
      tekst('bron', v.t('veld.jaarBron')),
    ],
  },
  LegStabielResultaatVast: {
    pad: 'stabiel-resultaat',
    velden: v => [tekst('bewijs', v.t('veld.stabielBewijs')), dag('op', v.t('veld.stabielOp'), v.vandaag)],
  },
  NeemHercontactAan: {
    pad: 'hercontact',
    velden: v => [
      lijst('persoon', v.t('veld.persoonWie'), bekenden(v)),
      tekst('verslag', v.t('veld.hercontact')),
      vrij(lijst('door', v.t('veld.hercontactDoor'), opvolgers(v), v.t('veld.hercontactDoorHelp'))),
    ],
  },
  BeantwoordHercontact: {
    pad: 'hercontact/antwoord',
    velden: v => [
      lijst(
        'hercontact',
        v.t('veld.welkHercontact'),
        uit(
          v.dossier,
          v.dossier.casus.hercontacten.filter(h => !h.beantwoord).map(h => ({ id: h.id, tekst: h.verslag })),
        ),
      ),
      ...gesprek(v),
      tekst('verslag', v.t('veld.contactverslag')),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
