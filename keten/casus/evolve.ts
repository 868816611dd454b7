import { unreachable } from '../../kernel/decider.ts'
import type { Casus, CasusFeit, Kern } from './casus.ts'

type Loopt = Exclude<Casus, { status: 'geen' }>

/** Accepts all of history; never refuses. */
export function evolve(c: Casus, feit: CasusFeit): Casus {
  if (feit.soort === 'CasusGeopend') return geopend(feit)
  return c.status === 'geen' ? c : pas(c, feit)
}

function geopend(f: Extract<CasusFeit, { soort: 'CasusGeopend' }>): Casus {
  return {
    status: 'open',
    houder: f.organisatie,
    organisatie: f.organisatie,
    gemeente: f.gemeente,
    nummer: f.nummer,
    uitMelding: f.uitMelding,
    gever: f.gever,
    gemeldOp: f.gemeldOp,
    geopendOp: f.gemeldOp,
    vormen: f.vormen,
    personen: f.personen,
    verbanden: f.verbanden,
    verhoogdRisico: f.verhoogdRisico,
    complex: f.complex,
    schaal: 'lokaal',
    regisseur: null,
    fase: f.eersteFase,
    fasenKlaar: [],
    veiligheid: null,
    voorwaarden: [],
    plan: null,
    gesproken: [],
    hulp: [],
    doelen: [],
    acties: [],
    risicos: [],
    netwerk: false,
    specialisten: [],
    drang: 'vrijwillig',
    nazorg: false,
    opvolging: {},
    geweldNa: 0,
    gesperd: [],
  }
}

const met = (c: Loopt, deel: Partial<Kern>): Casus => ({ ...c, ...deel })
const wissel = <T extends { id: string }>(rij: readonly T[], id: string, deel: Partial<T>): readonly T[] =>
  rij.map(x => (x.id === id ? { ...x, ...deel } : x))

function pas(c: Loopt, f: Exclude<CasusFeit, { soort: 'CasusGeopend' }>): Casus {
  switch (f.soort) {
    case 'RegieBelegd':
      return met(c, { regisseur: { mens: f.mens, regie: f.regie } })
    case 'RegieschaalGewijzigd':
      return met(c, { schaal: f.schaal })
    case 'VeiligheidGezien':
      return met(c, { veiligheid: { oordeel: f.oordeel, perPersoon: f.perPersoon, toelichting: f.toelichting } })
    case 'VoorwaardeGesteld':
      return met(c, {
        voorwaarden: [
          ...c.voorwaarden,
          {
            id: f.voorwaarde,
            voor: f.voor,
            tekst: f.tekst,
            minimum: f.minimum,
            controleur: f.controleur,
            stand: 'open',
          },
        ],
      })
    case 'VoorwaardeGecontroleerd':
      return met(c, { voorwaarden: wissel(c.voorwaarden, f.voorwaarde, { stand: f.stand }) })
    case 'VeiligheidsplanVastgesteld':
      return met(c, { plan: { versie: f.versie, tekst: f.tekst } })
    case 'KindGesproken':
      return met(c, { gesproken: [...c.gesproken, f.kind] })
    case 'HulpAangeboden':
      return met(c, {
        hulp: [
          ...c.hulp,
          {
            id: f.hulp,
            persoon: f.persoon,
            wat: f.wat,
            aanbieder: f.aanbieder,
            medewerkingOuders: f.medewerkingOuders,
            stand: 'aangeboden',
          },
        ],
      })
    case 'HulpGestart':
      return met(c, { hulp: wissel(c.hulp, f.hulp, { stand: 'loopt' }) })
    case 'HulpAfgerond':
      return met(c, { hulp: wissel(c.hulp, f.hulp, { stand: 'afgerond' }) })
    case 'DrangIngezet':
      return met(c, { drang: f.vorm })
    case 'DoelGesteld':
      return met(c, { doelen: [...c.doelen, { id: f.doel, persoon: f.persoon, tekst: f.tekst, behaald: false }] })
    case 'DoelBehaald':
      return met(c, { doelen: wissel(c.doelen, f.doel, { behaald: true }) })
    case 'ActieAfgesproken':
      return met(c, {
        acties: [...c.acties, { id: f.actie, wie: f.wie, tekst: f.tekst, uiterlijk: f.uiterlijk, klaar: false }],
      })
    case 'ActieKlaar':
      return met(c, { acties: wissel(c.acties, f.actie, { klaar: true }) })
    case 'RisicofactorBenoemd':
      return met(c, {
        risicos: [...c.risicos, { id: f.factor, persoon: f.persoon, tekst: f.tekst, zonderInvloed: false }],
      })
    case 'RisicofactorZonderInvloed':
      return met(c, { risicos: wissel(c.risicos, f.factor, { zonderInvloed: true }) })
    case 'NetwerkBetrokken':
      return met(c, { netwerk: true })
    case 'SpecialistBetrokken':
      return met(c, { specialisten: [...c.specialisten, { naam: f.naam, taak: f.taak }] })
    case 'FaseAfgerond':
      return met(c, { fasenKlaar: [...c.fasenKlaar, f.fase], fase: f.volgende ?? c.fase })
    case 'NieuwGeweld':
      // Violence again: back to making it safe first; conditions must be checked anew.
      return met(c, {
        fase: f.fase,
        fasenKlaar: [],
        geweldNa: c.geweldNa + 1,
        veiligheid: null,
        voorwaarden: c.voorwaarden.map(v => ({ ...v, stand: 'open' as const })),
      })
    case 'NazorgAfgesproken':
      return met(c, { nazorg: true })
    case 'OpvolgingGedaan':
      return met(c, { opvolging: { ...c.opvolging, [f.maand]: f.uitkomst } })
    case 'MensGesperd':
      return met(c, { gesperd: [...c.gesperd, f.mens] })
    case 'CasusGesloten':
      return zonderHouder(c)
    case 'CasusHeropend':
      return {
        ...c,
        status: 'open',
        houder: c.organisatie,
        fase: f.fase,
        fasenKlaar: [],
        veiligheid: null,
        nazorg: false,
      }
    default:
      return unreachable(f)
  }
}

function zonderHouder(c: Loopt): Casus {
  if (c.status === 'gesloten') return c
  const { houder: _houder, ...kern } = c
  return { ...kern, status: 'gesloten' }
}
