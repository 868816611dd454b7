import { Type } from 'typebox'
import type { Route } from '../../../kernel/gate.ts'
import { Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'

export const opdrachten: readonly Route[] = [
  op(
    'regie',
    'Casusregie of zaakeigenaar beleggen',
    'BelegRegie',
    Type.Object(
      {
        regie: keuze('casusregie', 'zaakeigenaar'),
        mens: Id,
        schaal: keuze('lokaal', 'regionaal'),
        reden: Type.Optional(Tekst),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'BelegRegie',
      regie: b.regie,
      mens: b.mens,
      schaal: b.schaal,
      reden: b.reden === undefined ? null : s('reden', b.reden),
    }),
  ),
  op(
    'regieschaal',
    'Regie lokaal of regionaal',
    'WijzigRegieschaal',
    Type.Object({ schaal: keuze('lokaal', 'regionaal'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'WijzigRegieschaal', schaal: b.schaal, reden: s('reden', b.reden) }),
  ),
  op(
    'casusregie/overdracht',
    'Casusregie aan een andere organisatie',
    'DraagCasusregieOver',
    Type.Object({ aan: Kort, reden: Tekst }, dicht),
    (b, s) => ({ type: 'DraagCasusregieOver', aan: b.aan, reden: s('reden', b.reden) }),
  ),
  op(
    'drang',
    'Drang of dwang inzetten, met reden',
    'ZetDrangIn',
    Type.Object({ vorm: keuze('drang', 'dwang'), reden: Tekst }, dicht),
    (b, s) => ({ type: 'ZetDrangIn', vorm: b.vorm, reden: s('reden', b.reden) }),
  ),
  op(
    'specialisten',
    'Een specialist bij het team betrekken',
    'BetrekSpecialist',
    Type.Object({ naam: Kort, taak: Tekst }, dicht),
    (b, s) => ({ type: 'BetrekSpecialist', naam: s('specialist', b.naam), taak: s('specialist', b.taak) }),
  ),
  op(
    'sperren',
    'Een medewerker de toegang ontzeggen',
    'SperMens',
    Type.Object({ mens: Id, grond: keuze('familie', 'kennis', 'collega', 'anders') }, dicht),
    b => ({ type: 'SperMens', mens: b.mens, grond: b.grond }),
  ),
]
