import type { Kern, Melding, MeldingOpdracht } from './melding.ts'
import { nogTeDoen } from './overdrachtsdossier.ts'

/** Which acts make sense in this situation; the screen shows these and no others. */
export function mogelijk(m: Melding): readonly MeldingOpdracht['type'][] {
  if (m.status === 'geen') return ['NeemMeldingAan']
  if (m.status === 'gesloten') return ['SperMens']
  const uit: MeldingOpdracht['type'][] = [
    'LegContactVast',
    'VoegInformatieToe',
    'InformeerInstantie',
    'LegConsultVast',
    'StelVeiligContactIn',
    'LegContactpogingVast',
    'StelAfwijkingVoor',
    'LegToestemmingVast',
    'SperMens',
    'LichtOverschrijdingToe',
    'SluitMelding',
  ]
  if (m.overdracht.stand !== 'aanvaard') uit.push('VulMeldingAan', 'LegLopendeHulpVast', 'KoppelBericht')
  if (m.gekoppeldAan === null) uit.push('KoppelMelding')
  if (m.toestemmingen.some(t => t.ingetrokkenOp === null)) uit.push('TrekToestemmingIn')
  if (m.afwijkingen.some(a => a.stand === 'voorgesteld')) uit.push('BevestigAfwijking', 'WijsAfwijkingAf')
  if (m.acuut && !m.crisisIngezet) uit.push('ZetCrisisIn')
  if (m.weging.stand === 'bezig') uit.push('BeantwoordVragen', 'RondStapAf', 'SlaStapOver', 'BesluitWeging')
  if (m.weging.stand === 'besloten') uit.push('BevestigBesluit', 'LegBesluitTerug')
  if (m.weging.stand === 'bevestigd') {
    if (m.weging.besluiten.includes('OND') && m.onderzoek === 'geen') uit.push('StartOnderzoek')
    if (m.overdracht.stand === 'geen' && !m.aanhouding && draagtOver(m)) uit.push('BiedOverdrachtAan')
    if (Object.keys(m.stappen).some(stap => nogTeDoen(m, stap))) uit.push('RondStapAf')
  }
  if (m.weging.stand !== 'bezig' && (m.plan === null || m.plan.begonnenOp !== null)) uit.push('MaakPlan')
  if (m.plan !== null && m.plan.begonnenOp === null) uit.push('BeginPlan')
  // A hold may come before the decision too: no contact, no entry, too complex (R000-63).
  if (m.aanhouding) uit.push('HefAanhoudingOp')
  else if (m.overdracht.stand === 'geen' && (m.weging.stand !== 'bevestigd' || draagtOver(m)))
    uit.push('HoudOverdrachtAan')
  if (m.onderzoek === 'loopt') uit.push('RondOnderzoekAf')
  if (m.overdracht.stand === 'aangeboden') uit.push('AanvaardOverdracht', 'GeefOverdrachtTerug')
  if (m.terugkoppeling === 'open') uit.push('KoppelTerug', 'ZieAfVanTerugkoppeling')
  if (m.personen.some(p => m.geinformeerd[p.id] !== 'gedaan')) uit.push('InformeerPersoon', 'StelInformerenUit')
  return uit
}

const draagtOver = ({ weging }: Kern): boolean =>
  weging.stand === 'bevestigd' && weging.besluiten.some(b => b.startsWith('OVD-') && b !== 'OVD-DB')
