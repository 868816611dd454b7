import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import { EFFECTEN, WACHTVEILIG, WACHTWIL, ZWAARTES } from '../../hulp/feiten.ts'
import { keuze, leden, lijst, opvolgers, regel, tekst, uit, vrij, type Daad, type Vraagstelling } from './bouw.ts'
import { hersteldaden } from './herstel.ts'

const factoren = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  uit(
    dossier,
    dossier.casus.risicos.filter(r => !r.zonderInvloed),
  )

/** Who keeps an eye on a family that waits; empty: the director. */
const wachtDoor = (v: Vraagstelling) =>
  vrij(lijst('door', v.t('veld.wachtDoor'), opvolgers(v), v.t('veld.wachtDoorHelp')))

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
      {
        naam: 'factor',
        soort: 'lijst',
        label: v.t('veld.werktAan'),
        help: v.t('veld.werktAanHelp'),
        keuzes: factoren(v),
        vrij: true,
      },
      {
        naam: 'zwaarte',
        soort: 'lijst',
        label: v.t('veld.zwaarte'),
        keuzes: ZWAARTES.map(z => ({ waarde: z, label: v.t(`herstel.zwaarte.${z}`) })),
        vrij: true,
      },
      { ...tekst('waarom', v.t('veld.waaromZwaarte')), vrij: true },
      { naam: 'naCrisis', soort: 'vinkje', label: v.t('veld.naCrisis'), vrij: true },
    ],
  },
  AanvaardHulp: { pad: 'hulp/aanvaard', velden: v => [wachtDoor(v)] },
  ZieWachtendGezin: {
    pad: 'hulp/wachten',
    velden: v => [
      keuze(
        'veilig',
        v.t('veld.wachtVeilig'),
        WACHTVEILIG.map(w => ({ waarde: w, label: v.t(`wacht.veilig.${w}`) })),
      ),
      keuze(
        'wil',
        v.t('veld.wachtWil'),
        WACHTWIL.map(w => ({ waarde: w, label: v.t(`wacht.wil.${w}`) })),
      ),
      vrij(regel('plek', v.t('veld.wachtPlek'), v.t('veld.wachtPlekHelp'))),
      tekst('verslag', v.t('veld.contactverslag')),
      wachtDoor(v),
    ],
    inhoud: w => ({ ...w, ...(w['plek'] === undefined ? {} : { plek: Number(w['plek']) }) }),
  },
  WeigerHulp: {
    pad: 'hulp/geweigerd',
    velden: v => [
      keuze('door', v.t('veld.weigeraar'), [
        { waarde: 'zelf', label: v.t('veld.weigeraarZelf') },
        { waarde: 'ouder', label: v.t('veld.weigeraarOuder') },
      ]),
      tekst('reden', v.t('veld.weigerReden')),
    ],
  },
  VolgWeigeringOp: { pad: 'hulp/weigering-opgevolgd', velden: v => [tekst('verslag', v.t('veld.watGedaan'))] },
  StartHulp: { pad: 'hulp/start', velden: () => [] },
  HerzieHulp: {
    pad: 'hulp/herziening',
    velden: v => [
      keuze('lichter', v.t('veld.kanLichter'), [
        { waarde: 'ja', label: v.t('veld.lichterJa') },
        { waarde: 'nee', label: v.t('veld.lichterNee') },
      ]),
      tekst('reden', v.t('veld.reden')),
    ],
    inhoud: w => ({ ...w, lichter: w['lichter'] === 'ja' }),
  },
  RondHulpAf: {
    pad: 'hulp/afronding',
    velden: v => [
      tekst('verslag', v.t('veld.verslag')),
      {
        naam: 'effect',
        soort: 'lijst',
        label: v.t('veld.effect'),
        keuzes: EFFECTEN.map(e => ({ waarde: e, label: v.t(`herstel.effect.${e}`) })),
        vrij: true,
      },
    ],
  },
  ...hersteldaden,
} satisfies Readonly<Record<string, Daad>>
