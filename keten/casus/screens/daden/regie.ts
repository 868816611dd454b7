import { tekst, regel, keuze, collegas, schalen, ander, type Daad } from './bouw.ts'

export const daden = {
  BelegRegie: {
    pad: 'regie',
    velden: v => [
      keuze('regie', v.t('veld.regie'), [
        { waarde: 'casusregie', label: v.t('veld.regieCasusregie'), help: v.t('veld.regieCasusregieHelp') },
        { waarde: 'zaakeigenaar', label: v.t('veld.regieZaakeigenaar'), help: v.t('veld.regieZaakeigenaarHelp') },
      ]),
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), help: v.t('veld.mensHelp'), keuzes: collegas(v) },
      keuze('schaal', v.t('veld.schaal'), schalen(v)),
      { ...tekst('reden', v.t('veld.reden')), vrij: true },
    ],
  },
  WijzigRegieschaal: {
    pad: 'regieschaal',
    velden: v => [keuze('schaal', v.t('veld.schaal'), ander(v)), tekst('reden', v.t('veld.reden'))],
  },
  ZetDrangIn: {
    pad: 'drang',
    velden: v => [
      keuze(
        'vorm',
        v.t('veld.vorm'),
        (['drang', 'dwang'] as const)
          .filter(vorm => vorm !== v.dossier.casus.drang)
          .map(vorm => ({ waarde: vorm, label: v.t(`hulp.trap.${vorm}`), help: v.t(`hulp.trapUitleg.${vorm}`) })),
      ),
      tekst('reden', v.t('veld.reden')),
    ],
  },
  BetrekSpecialist: {
    pad: 'specialisten',
    velden: v => [regel('naam', v.t('veld.naam')), tekst('taak', v.t('veld.taak'))],
  },
  SperMens: {
    pad: 'sperren',
    velden: v => [
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), keuzes: collegas(v) },
      keuze('grond', v.t('veld.grond'), [
        { waarde: 'familie', label: v.t('veld.grondFamilie') },
        { waarde: 'kennis', label: v.t('veld.grondKennis') },
        { waarde: 'collega', label: v.t('veld.grondCollega') },
        { waarde: 'anders', label: v.t('veld.grondAnders') },
      ]),
    ],
  },
} satisfies Readonly<Record<string, Daad>>
