import type { Kern, Verblijf, VerblijfFeit } from './verblijf.ts'

/** Accepts all of history; never refuses. */
export function evolve(v: Verblijf, f: VerblijfFeit): Verblijf {
  if (f.soort === 'VerblijfGeopend') return { status: 'open', houder: f.organisatie, ...begin(f) }
  if (v.status === 'geen') return v
  const na = { ...v, ...pas(v, f) }
  if (na.status === 'gesloten') return na
  // The holder changes hands in one instant: when the team accepts (R001-89).
  if (f.soort !== 'VerblijfGesloten') return na
  const { houder: _houder, ...kern } = na
  return { ...kern, status: 'gesloten' }
}

function begin(f: Extract<VerblijfFeit, { soort: 'VerblijfGeopend' }>): Kern {
  const { soort: _soort, ...rest } = f
  return {
    ...rest,
    screening: null,
    analyse: null,
    traject: null,
    verwachtOp: null,
    verlengd: [],
    doelen: [],
    themas: {},
    kinderen: {},
    besproken: [],
    coordinator: null,
    casus: null,
    geboekt: null,
    gesperd: [],
    uitstroom: null,
    urgenties: [],
    woning: null,
    overdracht: { stand: 'geen' },
    einde: null,
  }
}

function pas(v: Kern, f: Exclude<VerblijfFeit, { soort: 'VerblijfGeopend' }>): Partial<Kern> {
  switch (f.soort) {
    case 'KleurVastgesteld':
      return { kleur: f.kleur, screening: { signalen: f.signalen, voorstel: f.voorstel, motivering: f.motivering } }
    case 'KindprogrammaBegonnen':
      return {
        kinderen: { ...v.kinderen, [f.kind]: { stappen: f.stappen, gezinsleden: f.gezinsleden, gezet: [] } },
      }
    case 'KindstapGezet': {
      const p = v.kinderen[f.kind] ?? { stappen: [], gezinsleden: [], gezet: [] }
      const stap = { stap: f.stap, verslag: f.verslag, gezinsleden: f.gezinsleden }
      return { kinderen: { ...v.kinderen, [f.kind]: { ...p, gezet: [...p.gezet, stap] } } }
    }
    case 'CoordinatorAangewezen':
      return { coordinator: f.mens }
    case 'CasusGekoppeld':
      return { casus: f.casus }
    case 'PlekGeboekt': {
      const { soort: _soort, ...geboekt } = f
      return { geboekt }
    }
    case 'MensGesperd':
      return { gesperd: [...v.gesperd.filter(x => x !== f.mens), f.mens] }
    case 'AnalyseAfgerond': {
      const { soort: _soort, ...analyse } = f
      return { analyse }
    }
    case 'OpvangfaseBegonnen':
      return { fase: 'opvang', traject: f.traject, verwachtOp: f.verwachtOp }
    case 'VerblijfVerlengd': {
      const { soort: _soort, ...keer } = f
      return { verlengd: [...v.verlengd, keer], verwachtOp: f.tot }
    }
    default:
      return pasPlan(v, f) ?? pasUitstroom(v, f)
  }
}

function pasPlan(v: Kern, f: VerblijfFeit): Partial<Kern> | null {
  switch (f.soort) {
    case 'DoelGesteld': {
      const { soort: _soort, doel: id, ...doel } = f
      return { doelen: [...v.doelen, { id, ...doel, stand: 'loopt', verslag: null }] }
    }
    case 'DoelBijgewerkt':
      return { doelen: v.doelen.map(d => (d.id === f.doel ? { ...d, stand: f.stand, verslag: f.verslag } : d)) }
    case 'ThemaBijgewerkt':
      return { themas: { ...v.themas, [f.thema]: { stand: f.stand, toelichting: f.toelichting } } }
    case 'PlanBesproken':
      return { besproken: [...v.besproken, { verslag: f.verslag, op: f.op }] }
    default:
      return null
  }
}

function pasUitstroom(v: Kern, f: VerblijfFeit): Partial<Kern> {
  switch (f.soort) {
    case 'UitstroomVoorbereid': {
      const { soort: _soort, ...uitstroom } = f
      return { uitstroom, fase: 'uitstroom' }
    }
    case 'UrgentieGevraagd': {
      const { soort: _soort, urgentie: id, ...u } = f
      return { urgenties: [...v.urgenties, { id, ...u, besluit: null }] }
    }
    case 'UrgentieBeslist': {
      const besluit = { uitkomst: f.uitkomst, op: f.op, toelichting: f.toelichting }
      return { urgenties: v.urgenties.map(u => (u.id === f.urgentie ? { ...u, besluit } : u)) }
    }
    case 'WoningBetrokken': {
      const { soort: _soort, ...woning } = f
      return { woning }
    }
    case 'OverdrachtAangeboden':
      return { overdracht: { stand: 'aangeboden', id: f.overdracht, aan: f.aan, dossier: f.dossier } }
    case 'OverdrachtAanvaard':
      return { overdracht: { stand: 'aanvaard', id: f.overdracht, aan: f.aan, casus: f.casus }, casus: f.casus }
    case 'OverdrachtTeruggegeven':
    case 'OverdrachtVervallen':
      return { overdracht: { stand: 'geen' } }
    case 'VerblijfGesloten':
      return { einde: { reden: f.reden, op: f.op } }
    default:
      return {}
  }
}
