import { unreachable } from '../../kernel/decider.ts'
import type { Kern, Melding, MeldingFeit } from './melding.ts'

/** Accepts all of history; never refuses. */
export function evolve(m: Melding, feit: MeldingFeit): Melding {
  if (feit.soort === 'MeldingOntvangen') return ontvangen(feit)
  if (m.status === 'geen') return m
  return pas(m, feit)
}

function ontvangen(f: Extract<MeldingFeit, { soort: 'MeldingOntvangen' }>): Melding {
  return {
    status: 'open',
    houder: f.organisatie,
    organisatie: f.organisatie,
    gemeente: f.gemeente,
    nummer: f.nummer,
    ontvangenOp: f.op,
    politieOp: f.politieOp ?? null,
    acuut: f.acuut,
    kanaal: f.kanaal,
    bron: f.bron,
    incident: f.incident,
    klasse: f.klasse,
    eerder: f.eerder,
    kindcheck: f.kindcheck,
    urgentie: f.urgentie,
    urgentieReden: f.urgentieReden,
    toedracht: f.toedracht,
    personen: f.personen,
    verbanden: f.verbanden,
    crisisIngezet: false,
    contacten: [],
    antwoorden: [],
    stappen: {},
    weging: { stand: 'bezig' },
    onderzoek: 'geen',
    onderzoeksdossier: null,
    aanhouding: null,
    overdracht: { stand: 'geen' },
    terugkoppeling: 'open',
    geinformeerd: {},
    gesperd: [],
  }
}

type Loopt = Exclude<Melding, { status: 'geen' }>
const met = (m: Loopt, deel: Partial<Kern>): Melding => ({ ...m, ...deel })

function pas(m: Loopt, feit: Exclude<MeldingFeit, { soort: 'MeldingOntvangen' }>): Melding {
  switch (feit.soort) {
    case 'CrisisIngezet':
      return met(m, { crisisIngezet: true })
    case 'ContactGelegd':
      return met(m, { contacten: [...m.contacten, feit.partij] })
    case 'VragenBeantwoord':
      return met(m, {
        antwoorden: [
          ...m.antwoorden.filter(a => !feit.antwoorden.some(n => n.vraag === a.vraag && n.persoon === a.persoon)),
          ...feit.antwoorden,
        ],
      })
    case 'WegingstapAfgerond':
      return met(m, { stappen: { ...m.stappen, [feit.stap]: { velden: feit.velden } } })
    case 'WegingstapOvergeslagen':
      return met(m, { stappen: { ...m.stappen, [feit.stap]: { overgeslagen: feit.reden } } })
    case 'WegingBesloten':
      return met(m, {
        weging: { stand: 'besloten', besluiten: feit.besluiten, motivering: feit.motivering, door: feit.door },
      })
    case 'BesluitBevestigd':
      return m.weging.stand === 'bezig' ? m : met(m, { weging: { ...m.weging, stand: 'bevestigd', tweede: feit.door } })
    case 'BesluitTeruggelegd':
      return met(m, { weging: { stand: 'bezig' } })
    case 'OnderzoekGestart':
      return met(m, {
        onderzoek: 'loopt',
        onderzoeksdossier: { opzet: feit.opzet, conclusie: null, bevindingen: null },
      })
    case 'OnderzoekAfgerond':
      return met(m, {
        onderzoek: 'afgerond',
        onderzoeksdossier: {
          opzet: m.onderzoeksdossier?.opzet ?? '',
          conclusie: feit.conclusie,
          bevindingen: feit.bevindingen,
        },
      })
    case 'OverdrachtAangehouden':
      return met(m, { aanhouding: { grond: feit.grond, reden: feit.reden } })
    case 'AanhoudingOpgeheven':
      return met(m, { aanhouding: null })
    case 'OverdrachtAangeboden':
      return met(m, { overdracht: { stand: 'aangeboden', id: feit.overdracht, aan: feit.aan, dossier: feit.dossier } })
    case 'OverdrachtAanvaard':
      return met(m, { overdracht: { stand: 'aanvaard', id: feit.overdracht, aan: feit.aan, casus: feit.casus } })
    case 'OverdrachtTeruggegeven':
    case 'OverdrachtVervallen':
      return met(m, { overdracht: { stand: 'geen' } })
    case 'MelderTeruggekoppeld':
      return met(m, { terugkoppeling: 'gegeven' })
    case 'TerugkoppelingAfgezien':
      return met(m, { terugkoppeling: 'afgezien' })
    case 'PersoonGeinformeerd':
      return met(m, { geinformeerd: { ...m.geinformeerd, [feit.persoon]: 'gedaan' } })
    case 'InformerenUitgesteld':
      return met(m, { geinformeerd: { ...m.geinformeerd, [feit.persoon]: { uitgesteld: feit.grond } } })
    case 'OverschrijdingToegelicht':
      return m
    case 'MensGesperd':
      return met(m, { gesperd: [...m.gesperd, feit.mens] })
    case 'MeldingGesloten': {
      const { status: _status, ...kern } = m
      return { ...kern, status: 'gesloten', reden: feit.reden }
    }
    default:
      return unreachable(feit)
  }
}
