import { besluit } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { MeldingOpdracht } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>

/** Somebody already helps this family: who, and for which organisation; held against the record of roles (R002-27). */
export function legLopendeHulpVast(o: O<'LegLopendeHulpVast'>): Uitkomst {
  if (o.organisatie === null)
    return weiger('ONVOLLEDIG', 'Deze hulpverlener werkt nu niet bij een team van deze regio.', {
      velden: [{ veld: 'werker', uitleg: 'kies een medewerker van een team' }],
    })
  return besluit({ soort: 'LopendeHulpVastgelegd', organisatie: o.organisatie, werker: o.werker, wat: o.wat })
}

/** Help already involved takes the handover itself, without a detour (AA 2014 r. 1689-1696). */
export function hulpBezwaar(m: Open, aan: string): Weigering | null {
  const alleenBetrokken =
    m.weging.stand === 'bevestigd' && m.weging.besluiten.includes('OVD-BETR') && !m.weging.besluiten.includes('OVD-LOK')
  if (!alleenBetrokken || m.lopendeHulp === null || m.lopendeHulp.organisatie === aan) return null
  return weiger('ONVOLLEDIG', 'Het besluit is overdragen aan de hulp die er al is. Bied de zaak daar aan.', {
    bron: 'Wmo 2015 art. 4.1.1 lid 2 d',
    velden: [{ veld: 'aan', uitleg: 'kies het team van de hulpverlener die dit gezin al helpt' }],
  })
}
