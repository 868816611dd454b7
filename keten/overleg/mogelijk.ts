import { nogUitTeVoeren, openActies, type Bespreking, type OverlegOpdracht } from './overleg.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(b: Bespreking): readonly OverlegOpdracht['type'][] {
  if (b.status === 'geen') return ['Agendeer']
  if (b.status === 'gesloten') return []
  const uit: OverlegOpdracht['type'][] = []
  if (!b.afgerond) uit.push('GeefGrond', 'VerwijderPartner', 'BrengIn', 'LegAanwezigheidVast', 'GaProblematiekNa')
  if (!b.afgerond && b.doel !== null) uit.push('NodigUit')
  if (!b.afgerond && b.begonnenOp !== null) uit.push('NoteerGesprek', 'NeemBesluit', 'SpreekActieAf')
  if (nogUitTeVoeren(b).length > 0) uit.push('MeldUitgevoerd')
  if (b.terug !== null && b.terug.antwoord === null) uit.push('AanvaardLokaal', 'GeefLokaalTerug')
  if (openActies(b).length > 0) uit.push('RondActieAf')
  if (!b.afgerond && b.besluit !== null) uit.push('RondTafelAf')
  if (
    b.afgerond &&
    openActies(b).length + nogUitTeVoeren(b).length === 0 &&
    (b.terug === null || b.terug.antwoord !== null)
  )
    uit.push('SluitBespreking')
  return uit
}
