import type { Pijplijn, Vervolg } from '../kernel/pipeline.ts'
import type { Schrijf } from '../kernel/rijen.ts'
import type { CasusOpdracht } from './casus/index.ts'
import type { Melding, MeldingFeit } from './melding/index.ts'
import { zetKlaar } from './post/index.ts'

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

/**
 * What a fact leaves for other systems, in the same transaction: nothing is sent here, it is put ready.
 *
 *   melding.MelderTeruggekoppeld  ->  post: VT-terugkoppeling      the report came in as a message, so its answer goes out as one
 *   melding.BesluitBevestigd      ->  post: Verzoek tot Onderzoek  the decision says that the Raad is asked (VTO)
 */
export const naast: NonNullable<Pijplijn['naast']> = (feit, over): readonly Schrijf[] => {
  if (over.slice !== 'melding') return []
  const m = over.na as Melding
  if (m.status === 'geen') return []
  const besluiten = m.weging.stand === 'bevestigd' ? m.weging.besluiten : []
  const klaar = (soort: Parameters<typeof zetKlaar>[0]['soort']) => [
    zetKlaar({
      soort,
      regio: over.wie.regio,
      id: over.nieuwId(),
      organisatie: m.organisatie,
      zaak: over.stroom,
      op: over.nu,
      besluiten,
      document: over.nieuwId(),
    }),
  ]
  if (feit.soort === 'MelderTeruggekoppeld' && m.berichtOp !== null) return klaar('vt-terugkoppeling')
  if (feit.soort === 'BesluitBevestigd' && besluiten.includes('VTO')) return klaar('verzoek-tot-onderzoek')
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
    ...(m.overdracht.stand === 'aanvaard' && m.overdracht.steun !== null ? { steun: m.overdracht.steun } : {}),
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
