import type { Open } from '../deel.ts'
import type { RegieOpdracht } from './feiten.ts'

type T = RegieOpdracht['type']
const als = (geldt: boolean, ...types: readonly T[]): readonly T[] => (geldt ? types : [])

/** Which acts of direction make sense now. */
export function mogelijk(c: Open): readonly T[] {
  const geleid = c.regisseur !== null
  return [
    ...als(c.regisseur?.regie !== 'casusregie', 'BelegRegie'),
    ...als(geleid, 'WisselRegisseur', 'RegelVervanging'),
    ...als(c.wisselVertellen, 'VertelWissel'),
    'WijzigRegieschaal',
    ...als(c.schaal === 'regionaal', 'HerzieRegionaleRegie'),
    'DeelRegie',
    ...als(c.gedeeld.length > 0, 'BeeindigGedeeldeRegie'),
    c.intensief ? 'BeeindigIntensieveRegie' : 'StelIntensieveRegieIn',
    'BelegProcesregie',
    'LegComplexiteitVast',
    'MeldVoortgang',
    'BetrekSpecialist',
    'LegConsultVast',
    'WijsKetencontactAan',
    'ZetDrangIn',
    ...als(c.raad === null && c.personen.some(p => p.kind), 'VraagRaad'),
    ...(c.opgeschaald ? (['LichtPartijIn', 'SchaalAf'] as const) : (['SchaalOp'] as const)),
    c.codeRood ? 'TrekCodeRoodIn' : 'ZetCodeRood',
    c.acuut ? 'HandelAcuut' : 'MerkAcuut',
    c.impasse ? 'BeslisImpasse' : 'MeldImpasse',
    'PlanHuisbezoek',
    ...als(
      c.bezoeken.some(b => b.uitkomst === null),
      'DoeHuisbezoek',
      'ZegHuisbezoekAf',
    ),
    c.regioOverdracht !== null && c.regioOverdracht.bevestigdOp === null
      ? 'BevestigRegioOverdracht'
      : 'BiedRegioOverdrachtAan',
    'DraagCasusregieOver',
    'KoppelSteun',
    ...als(c.steun.length > 0, 'BeeindigSteun'),
    'SperMens',
  ]
}
