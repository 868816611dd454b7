import { unreachable } from '../../kernel/decider.ts'
import { uitTeVoeren, type Besluit, type Bespreking, type Kern, type OverlegFeit, type Uitvoering } from './overleg.ts'

/** The situation follows from the facts. */
export function evolve(b: Bespreking, f: OverlegFeit): Bespreking {
  if (f.soort === 'BesprekingGeagendeerd') {
    const { soort: _soort, ...kop } = f
    return {
      ...kop,
      status: 'open',
      partners: [],
      passages: [],
      problematiek: null,
      begonnenOp: null,
      aanwezig: [],
      besluit: null,
      uitvoering: [],
      terug: null,
      acties: [],
      afgerond: false,
    }
  }
  if (b.status === 'geen') return b
  return { ...b, ...anders(b, f) }
}

const gaat = (k: Kern, weg: readonly string[], op: string): Pick<Kern, 'partners'> => ({
  partners: k.partners.map(p => (p.tot === null && weg.includes(p.organisatie) ? { ...p, tot: op } : p)),
})

/**
 * What is to be done after a decision. A decision that takes the place of another drops what it no longer asks; what an earlier table
 * asked stays until it is done.
 */
function uitvoeringNa(k: Kern, besluit: Besluit): readonly Uitvoering[] {
  const nieuw = uitTeVoeren(besluit)
  const blijft = k.uitvoering.filter(({ wat, klaar }) =>
    k.besluit === null ? klaar === null || !nieuw.includes(wat) : klaar !== null || nieuw.includes(wat),
  )
  return [...blijft, ...nieuw.filter(w => !blijft.some(u => u.wat === w)).map(wat => ({ wat, klaar: null }))]
}

function anders(
  k: Kern,
  f: Exclude<OverlegFeit, { soort: 'BesprekingGeagendeerd' }>,
): Partial<Kern & { status: 'open' | 'gesloten' }> {
  switch (f.soort) {
    case 'GrondGegeven':
      return { grond: f.grond, doel: f.doel, noodzaak: f.noodzaak, gezinWeet: f.gezinWeet }
    case 'PartnerUitgenodigd': {
      const { organisatie, definitie, rol, grond, noodzaak, op } = f
      return {
        partners: [...k.partners, { organisatie, definitie, rol, grond, noodzaak, van: op, tot: null, aanwezig: null }],
      }
    }
    case 'PartnerVerwijderd':
      return gaat(k, [f.organisatie], f.op)
    case 'PassageGenoteerd':
      return { passages: [...k.passages, f.passage] }
    case 'AanwezigheidVastgelegd':
      return {
        begonnenOp: k.begonnenOp ?? f.op,
        aanwezig: f.aanwezig,
        partners: k.partners.map(p => (p.tot === null ? { ...p, aanwezig: f.aanwezig.includes(p.organisatie) } : p)),
      }
    case 'ProblematiekNagegaan':
      return { problematiek: f.problematiek }
    case 'BesluitGenomen':
      return { besluit: f.besluit, uitvoering: uitvoeringNa(k, f.besluit) }
    case 'OnderdeelUitgevoerd': {
      const { wat, hoe, verslag, op } = f
      return { uitvoering: k.uitvoering.map(u => (u.wat === wat ? { wat, klaar: { hoe, verslag, op } } : u)) }
    }
    case 'LokaalAangeboden':
      return { terug: { organisatie: f.organisatie, gemeente: f.gemeente, op: f.op, antwoord: null } }
    case 'LokaalAanvaard':
    case 'LokaalTeruggegeven':
      return {
        ...gaat(k, f.weg, f.op),
        terug: k.terug && { ...k.terug, antwoord: f.soort === 'LokaalAanvaard' ? 'aanvaard' : 'terug' },
      }
    case 'BesprekingDoorgeleid':
      return {
        ...gaat(k, f.weg, f.op),
        tafel: f.tafel,
        vorm: f.vorm,
        dag: f.dag,
        voorzitter: f.voorzitter,
        begonnenOp: null,
        aanwezig: [],
        besluit: null,
        problematiek: null,
      }
    case 'ActieAfgesproken':
      return { acties: [...k.acties, f.actie] }
    case 'ActieAfgerond':
      return {
        ...gaat(k, f.weg, f.op),
        acties: k.acties.map(a => (a.id === f.actie ? { ...a, klaarOp: f.op } : a)),
      }
    case 'TafelAfgerond':
      return { ...gaat(k, f.weg, f.op), afgerond: true }
    case 'BesprekingGesloten':
      return { ...gaat(k, f.weg, f.op), status: 'gesloten' }
    default:
      return unreachable(f)
  }
}
