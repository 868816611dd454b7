import type { Casus, CasusOpdracht } from './casus.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(c: Casus): readonly CasusOpdracht['type'][] {
  if (c.status === 'geen') return []
  if (c.status === 'gesloten') return ['DoeOpvolging', 'HeropenCasus', 'SperMens']
  const uit: CasusOpdracht['type'][] = [
    'BelegRegie',
    'WijzigRegieschaal',
    'LegVeiligheidVast',
    'StelVoorwaarde',
    'BiedHulpAan',
    'StelDoel',
    'SpreekActieAf',
    'BenoemRisicofactor',
    'BetrekNetwerk',
    'BetrekSpecialist',
    'LegNieuwGeweldVast',
    'RondFaseAf',
    'SpreekNazorgAf',
    'DoeOpvolging',
    'SperMens',
    'SluitCasus',
    'DraagCasusregieOver',
  ]
  if (c.voorwaarden.length > 0) uit.push('ControleerVoorwaarde', 'StelVeiligheidsplanVast')
  if (c.personen.some(p => p.kind)) uit.push('LegGesprekMetKindVast')
  if (c.hulp.some(h => h.stand === 'aangeboden')) uit.push('StartHulp')
  if (c.hulp.some(h => h.stand === 'loopt')) uit.push('RondHulpAf')
  if (c.drang !== 'dwang') uit.push('ZetDrangIn')
  if (c.doelen.some(d => !d.behaald)) uit.push('BehaalDoel')
  if (c.acties.some(a => !a.klaar)) uit.push('RondActieAf')
  if (c.risicos.some(r => !r.zonderInvloed)) uit.push('SluitRisicofactorAf')
  return uit
}
