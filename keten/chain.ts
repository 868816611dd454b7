import type { Pijplijn, Vervolg } from '../kernel/pipeline.ts'
import type { CasusOpdracht } from './casus/index.ts'
import type { Melding, MeldingFeit } from './melding/index.ts'

/**
 * The handovers on one page: on this fact of A, that command to B. Runs in the same transaction, in the name of the same person.
 *
 *   melding.OverdrachtAanvaard  ->  casus.OpenCasus     the receiver accepts: from this instant the receiver holds the family
 */
export const keten: Pijplijn['keten'] = (feit, over): readonly Vervolg[] => {
  if (over.slice === 'melding' && feit.soort === 'OverdrachtAanvaard')
    return opentCasus(feit as Extract<MeldingFeit, { soort: 'OverdrachtAanvaard' }>, over)
  return []
}

function opentCasus(
  feit: Extract<MeldingFeit, { soort: 'OverdrachtAanvaard' }>,
  over: Parameters<typeof keten>[1],
): readonly Vervolg[] {
  const m = over.na as Melding
  if (m.status === 'geen') return []
  const velden = Object.values(m.stappen).flatMap(s => ('velden' in s ? [s.velden] : []))
  const opdracht: CasusOpdracht = {
    type: 'OpenCasus',
    gemeente: m.gemeente,
    nummer: feit.nummer,
    uitMelding: over.stroom,
    gever: m.organisatie,
    gemeldOp: m.ontvangenOp,
    urgentie: m.urgentie,
    vormen: m.toedracht.vormen,
    personen: m.personen.map(p => {
      const veilig = m.veiligContact[p.id]?.wijzen
      return { id: p.id, rollen: p.rollen, kind: p.kind, ...(veilig === undefined ? {} : { veiligContact: veilig }) }
    }),
    verbanden: m.verbanden,
    verhoogdRisico: velden.some(v => v.verhoogdRisico?.keuze === 'ja'),
    complex: velden.some(v => v.complexiteit?.keuze === 'complex'),
  }
  return [{ slice: 'casus', stroom: feit.casus, nieuw: true, opdracht, rijen: [] }]
}
