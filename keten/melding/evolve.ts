import { unreachable } from '../../kernel/decider.ts'
import { isSlachtoffer } from './slachtoffer.ts'
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
    ontvangenOp: f.papier?.op ?? f.berichtOp ?? f.op,
    politieOp: f.politieOp ?? null,
    berichtOp: f.berichtOp ?? null,
    papier: f.papier ?? null,
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
    crises: [],
    instanties: [],
    gekoppeldAan: null,
    berichten: [],
    contacten: [],
    acuteContacten: (f.acuteContacten ?? []).map(c => ({ ...c, gedaan: false })),
    aanvullingen: [],
    informatie: [],
    consulten: {},
    veiligContact: {},
    contactpogingen: [],
    afwijkingen: [],
    toestemmingen: [],
    antwoorden: [],
    stappen: {},
    weging: { stand: 'bezig' },
    onderzoek: 'geen',
    onderzoeksdossier: null,
    plan: null,
    lopendeHulp: null,
    aanhouding: null,
    aangehouden: [],
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
      return met(m, {
        crisisIngezet: true,
        crises:
          feit.voor === undefined || feit.op === undefined
            ? m.crises
            : [...m.crises, { voor: feit.voor, op: feit.op, naar: feit.naar }],
      })
    case 'InstantieGeinformeerd': {
      const { soort: _soort, ...rest } = feit
      return met(m, { instanties: [...m.instanties, rest] })
    }
    case 'MeldingGekoppeld':
      return met(m, { gekoppeldAan: feit.met })
    case 'BerichtGekoppeld':
      return met(m, { berichten: [...m.berichten, { id: feit.bericht, op: feit.op }] })
    case 'ContactGelegd':
      return met(m, { contacten: [...m.contacten, feit.partij], acuteContacten: gesproken(m, feit) })
    case 'MeldingAangevuld':
      return aangevuld(m, feit)
    case 'InformatieToegevoegd': {
      const { soort: _soort, informatie: id, geheim = null, ...rest } = feit
      return met(m, { informatie: [...m.informatie, { id, ...rest, geheim }] })
    }
    case 'ConsultVastgelegd':
      return met(m, {
        consulten: { ...m.consulten, [feit.bijzonder]: { organisatie: feit.organisatie, verslag: feit.verslag } },
      })
    case 'VeiligContactIngesteld': {
      const { wijzen, wanneer, woord, nietDoen } = feit
      return met(m, { veiligContact: { ...m.veiligContact, [feit.persoon]: { wijzen, wanneer, woord, nietDoen } } })
    }
    case 'ContactGeprobeerd': {
      const { soort: _soort, ...poging } = feit
      return met(m, { contactpogingen: [...m.contactpogingen, poging] })
    }
    case 'AfwijkingVoorgesteld': {
      const { soort: _soort, afwijking: id, ...rest } = feit
      return met(m, { afwijkingen: [...m.afwijkingen, { id, ...rest, stand: 'voorgesteld' }] })
    }
    case 'AfwijkingBevestigd':
      return met(m, {
        afwijkingen: m.afwijkingen.map(a => (a.id === feit.afwijking ? { ...a, stand: 'bevestigd' } : a)),
        ...(feit.wat === 'informeren'
          ? { geinformeerd: { ...m.geinformeerd, [feit.persoon]: { afgezien: feit.grond } } }
          : {}),
      })
    case 'AfwijkingAfgewezen':
      return met(m, {
        afwijkingen: m.afwijkingen.map(a => (a.id === feit.afwijking ? { ...a, stand: 'afgewezen' } : a)),
      })
    case 'ToestemmingVastgelegd': {
      const { soort: _soort, toestemming: id, ...rest } = feit
      return met(m, { toestemmingen: [...m.toestemmingen, { id, ...rest, ingetrokkenOp: null }] })
    }
    case 'ToestemmingIngetrokken':
      return met(m, {
        toestemmingen: m.toestemmingen.map(t => (t.id === feit.toestemming ? { ...t, ingetrokkenOp: feit.op } : t)),
      })
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
        weging: {
          stand: 'besloten',
          besluiten: feit.besluiten,
          motivering: feit.motivering,
          door: feit.door,
          raad: feit.raad ?? null,
        },
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
    case 'LopendeHulpVastgelegd':
      return met(m, { lopendeHulp: { organisatie: feit.organisatie, werker: feit.werker, wat: feit.wat } })
    case 'PlanGemaakt':
      return met(m, { plan: { taak: feit.taak, begint: feit.begint, daarna: feit.daarna, begonnenOp: null } })
    case 'PlanBegonnen':
      return met(m, { plan: m.plan === null ? null : { ...m.plan, begonnenOp: feit.op } })
    case 'OverdrachtAangehouden':
      return met(m, {
        aanhouding: {
          grond: feit.grond,
          reden: feit.reden,
          ...(feit.op === undefined ? {} : { van: feit.op }),
          ...(feit.wie === undefined ? {} : { wie: feit.wie }),
          ...(feit.tot === undefined ? {} : { tot: feit.tot }),
        },
      })
    case 'AanhoudingOpgeheven':
      return met(m, { aanhouding: null, aangehouden: [...m.aangehouden, ...voorbij(m, feit.op)] })
    case 'OverdrachtAangeboden':
      return met(m, {
        overdracht: {
          stand: 'aangeboden',
          id: feit.overdracht,
          aan: feit.aan,
          dossier: feit.dossier,
          opToestemming: feit.grond === 'toestemming',
          werker: feit.werker ?? null,
          steun: feit.steun ?? null,
        },
      })
    case 'OverdrachtAanvaard':
      return met(m, {
        overdracht: {
          stand: 'aanvaard',
          id: feit.overdracht,
          aan: feit.aan,
          casus: feit.casus,
          steun: m.overdracht.stand === 'aangeboden' ? m.overdracht.steun : null,
        },
      })
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
      return met(m, { gesperd: [...m.gesperd.filter(x => x !== feit.mens), feit.mens] })
    case 'MeldingGesloten': {
      const { status: _status, ...kern } = m
      const { reden, bestemming = null, hulp = null } = feit
      return { ...kern, status: 'gesloten', reden, bestemming, hulp }
    }
    default:
      return unreachable(feit)
  }
}

/** A hold that ends, with its time; one from before holds carried their time made no clock stand still. */
const voorbij = ({ aanhouding }: Kern, tot: string | undefined): Kern['aangehouden'] =>
  aanhouding?.van === undefined || tot === undefined ? [] : [{ grond: aanhouding.grond, van: aanhouding.van, tot }]

/** A call to emergency care of one name says nothing about the other; without a name it counts for all of that party. */
const gesproken = (m: Kern, f: Extract<MeldingFeit, { soort: 'ContactGelegd' }>): Kern['acuteContacten'] =>
  m.acuteContacten.map(c =>
    c.partij === f.partij && (f.organisatie === undefined || f.organisatie === c.organisatie)
      ? { ...c, gedaan: true }
      : c,
  )

/** New facts join the old. A step that judged the danger per person is open again when somebody came in who must be judged. */
function aangevuld(m: Loopt, f: Extract<MeldingFeit, { soort: 'MeldingAangevuld' }>): Melding {
  const { reikwijdte = m.toedracht.reikwijdte, plaats = m.toedracht.plaats, sinds = m.toedracht.sinds } = f
  const opnieuw = m.weging.stand === 'bezig' && f.personen.some(p => p.kind || isSlachtoffer(p))
  const blijft = Object.entries(m.stappen).filter(([, s]) => !opnieuw || !('velden' in s && 'directGevaar' in s.velden))
  return met(m, {
    personen: [...m.personen, ...f.personen],
    verbanden: [...m.verbanden, ...f.verbanden],
    toedracht: {
      ...m.toedracht,
      vormen: [...m.toedracht.vormen, ...f.vormen],
      aard: [...m.toedracht.aard, ...f.aard],
      reikwijdte,
      plaats,
      sinds,
      ...(f.context === undefined ? {} : { context: f.context }),
      ...(f.problemen === undefined ? {} : { problemen: [...(m.toedracht.problemen ?? []), ...f.problemen] }),
    },
    stappen: Object.fromEntries(blijft),
    aanvullingen: f.verhaal === undefined ? m.aanvullingen : [...m.aanvullingen, f.verhaal],
    acuteContacten: [...m.acuteContacten, ...f.acuteContacten.map(c => ({ ...c, gedaan: false }))],
    urgentie: f.urgentie,
    urgentieReden: f.urgentieReden,
  })
}
