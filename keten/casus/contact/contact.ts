import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import type { Kern } from '../casus.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, eigen, nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { bereikBezwaar } from './bereik.ts'
import type { ContactFeit, ContactOpdracht } from './feiten.ts'
import { gegevens } from './gegevens.ts'

type O<T extends ContactOpdracht['type']> = Extract<ContactOpdracht, { type: T }>
type Moment = { persoon: string; op: string; wijze: Contactwijze; via?: string | null }

/** Contact with each member: sought, reached, encouraged, refused; each apart, each only in a way that is safe. */
export const deel: Deel<ContactOpdracht, ContactFeit> = {
  beslis: {
    ...gegevens.beslis,
    LegContactVast: (c, o, ctx) => {
      const { type: _type, ...feit } = o
      return momentBezwaar(c, o, ctx) ?? besluit({ soort: 'ContactGehad', ...feit })
    },
    LegMotivatieVast: (c, o, ctx) => {
      const { type: _type, ...feit } = o
      return momentBezwaar(c, o, ctx) ?? besluit({ soort: 'MotivatieBesproken', ...feit })
    },
    LegWeigeringVast: (c, o, ctx) => {
      const { type: _type, ...feit } = o
      return momentBezwaar(c, o, ctx) ?? besluit({ soort: 'MedewerkingGeweigerd', ...feit })
    },
    LegGezinsgesprekVast: gezinsgesprek,
    StelVeiligContactIn: veiligContact,
    LegVastDatIemandNietZelfVraagt: (c, o) => {
      const { type: _type, ...feit } = o
      return bekenden(c).includes(o.persoon) ? besluit({ soort: 'KanNietZelfVragen', ...feit }) : nietHier('persoon')
    },
    LegSignaalVast: (c, o, ctx) => {
      const { type: _type, ...feit } = o
      if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
      // Whoever cannot ask is visited: a signal about them is a task, for anybody else it is something to know (R001-57).
      const contactNodig = c.nietZelf.some(p => p.persoon === o.persoon)
      return dagBezwaar(o.op, ctx.nu, 'op') ?? besluit({ soort: 'SignaalOntvangen', ...feit, contactNodig })
    },
  },
  pas: {
    ...gegevens.pas,
    ContactGehad: (c, { soort: _s, contact: id, ...f }) => ({
      contacten: [...c.contacten, { id, ...f }],
      contactNodig: f.gelukt ? c.contactNodig.filter(p => p !== f.persoon) : c.contactNodig,
    }),
    MotivatieBesproken: (c, { soort: _s, ...f }) => ({ motivaties: [...c.motivaties, f] }),
    MedewerkingGeweigerd: (c, { soort: _s, ...f }) => ({ weigeringen: [...c.weigeringen, f] }),
    GezinsgesprekGehouden: (c, { soort: _s, ...f }) => ({ gezinsgesprekken: [...c.gezinsgesprekken, f] }),
    VeiligContactIngesteld: (c, { soort: _s, persoon, wijzen, ...afspraak }) => ({
      bereik: { ...c.bereik, [persoon]: afspraak },
      personen: c.personen.map(p => (p.id === persoon ? { ...p, veiligContact: wijzen } : p)),
      netwerkpersonen: c.netwerkpersonen.map(p => (p.id === persoon ? { ...p, veiligContact: wijzen } : p)),
    }),
    KanNietZelfVragen: (c, { soort: _s, ...f }) => ({
      nietZelf: [...c.nietZelf.filter(p => p.persoon !== f.persoon), f],
    }),
    SignaalOntvangen: (c, f) => ({
      signaleringen: [...c.signaleringen, { persoon: f.persoon, op: f.op, verslag: f.verslag }],
      contactNodig:
        f.contactNodig && !c.contactNodig.includes(f.persoon) ? [...c.contactNodig, f.persoon] : c.contactNodig,
    }),
  },
  access: {
    ...gegevens.access,
    ...overal(
      regie,
      'LegContactVast',
      'LegMotivatieVast',
      'LegWeigeringVast',
      'LegGezinsgesprekVast',
      'StelVeiligContactIn',
      'LegVastDatIemandNietZelfVraagt',
      'LegSignaalVast',
    ),
  },
  ookGesloten: gegevens.ookGesloten ?? [],
  mogelijk: c => [
    ...gegevens.mogelijk(c),
    'LegContactVast',
    'LegMotivatieVast',
    'LegWeigeringVast',
    ...(c.personen.length > 1 ? (['LegGezinsgesprekVast'] as const) : []),
    'StelVeiligContactIn',
    'LegVastDatIemandNietZelfVraagt',
    'LegSignaalVast',
  ],
  klokken: [
    {
      klok: null,
      werk: 'contact-leggen',
      start: 'SignaalOntvangen',
      stopt: ['ContactGehad', 'LidVertrokken'],
      stoptAls: f => f.soort === 'LidVertrokken' || (f.soort === 'ContactGehad' && f.gelukt),
      rol: 'casusregisseur',
      organisatie: eigen,
      als: f => f.soort === 'SignaalOntvangen' && f.contactNodig,
      onderwerp: f => ('persoon' in f ? [f.persoon] : []),
    },
  ],
}

function momentBezwaar(c: Kern, o: Moment, ctx: Ctx): Weigering | null {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  return dagBezwaar(o.op, ctx.nu, 'op') ?? bereikBezwaar(c, o.persoon, o.wijze, o.via ?? null)
}

/** With everybody at one table only when somebody saw that day that it is safe (R003-71; the day is Kring's choice). */
function gezinsgesprek(c: Open, o: O<'LegGezinsgesprekVast'>, ctx: Ctx): Uitkomst {
  if (o.aanwezig.length < 2 || new Set(o.aanwezig).size < o.aanwezig.length)
    return weiger('ONVOLLEDIG', 'Een gesprek met het gezin is met twee of meer mensen, ieder een keer genoemd.', {
      velden: [{ veld: 'aanwezig', uitleg: 'kies twee of meer mensen' }],
    })
  if (!o.aanwezig.every(id => bekenden(c).includes(id))) return nietHier('persoon')
  const nee = dagBezwaar(o.op, ctx.nu, 'op')
  if (nee) return nee
  const velden = [{ veld: 'veiligheid', uitleg: 'leg eerst vast hoe veilig het die dag is' }]
  if (c.veiligheid === null || c.veiligheid.op !== o.op)
    return weiger('MAG_NU_NIET', 'Kijk op de dag van het gesprek eerst of het veilig is, en leg dat vast.', {
      bron: 'platform',
      velden,
    })
  if (c.veiligheid.oordeel !== 'veilig')
    return weiger('MAG_NU_NIET', 'Het was die dag niet veilig om iedereen samen te spreken. Spreek ieder apart.', {
      bron: 'ij2014:488-494',
      velden,
    })
  for (const id of o.aanwezig) {
    const bezwaar = bereikBezwaar(c, id, o.wijze)
    if (bezwaar) return bezwaar
  }
  const { type: _type, ...feit } = o
  return besluit({ soort: 'GezinsgesprekGehouden', ...feit })
}

/** What is not named may not be used (R002-93). */
function veiligContact(c: Open, o: O<'StelVeiligContactIn'>): Uitkomst {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  if (o.wijzen.length === 0)
    return weiger('ONVOLLEDIG', 'Noem ten minste een veilige manier om deze persoon te bereiken.', {
      velden: [{ veld: 'wijzen', uitleg: 'kies er een of meer' }],
    })
  if ((o.van === undefined) !== (o.tot === undefined) || (o.van !== undefined && o.van === o.tot))
    return weiger('ONVOLLEDIG', 'Noem vanaf wanneer en tot wanneer het veilig is, of laat beide leeg.', {
      velden: [{ veld: o.van === undefined ? 'van' : 'tot', uitleg: 'noem beide uren' }],
    })
  const { type: _type, ...feit } = o
  return besluit({ soort: 'VeiligContactIngesteld', ...feit })
}
