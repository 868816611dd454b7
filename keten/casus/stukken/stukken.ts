import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import { nakijkBezwaar } from '../contact/gegevens.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { dagBezwaar } from '../dag.ts'
import { eigen, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { briefBezwaar, type Briefweigering } from './brief.ts'
import { BRIEFGRONDEN_JA, BRIEFGRONDEN_NEE, type Stuk, type StukFeit, type StukOpdracht } from './feiten.ts'

type O<T extends StukOpdracht['type']> = Extract<StukOpdracht, { type: T }>
const ALTIJD = ['VoegStukToe', 'MaakBrief', 'SchermAdresAf', 'BesluitOverBrief'] as const
const SOMS = ['TrekStukIn', 'VerstuurBrief'] as const

/** Documents and letters of a case: kept in versions, withdrawn rather than deleted, and every letter for one receiver. */
export const deel: Deel<StukOpdracht, StukFeit> = {
  beslis: {
    VoegStukToe: voegToe,
    TrekStukIn: trekIn,
    MaakBrief: maakBrief,
    VerstuurBrief: verstuur,
    SchermAdresAf: schermAf,
    BesluitOverBrief: besluitOver,
  },
  pas: {
    StukToegevoegd: (c, f) => {
      const { bestand, versie, bestandstype, grootte, naam, op } = f
      const erbij = { bestand, versie, bestandstype, grootte, naam, op }
      const al = c.stukken.find(s => s.id === f.stuk)
      const stuk: Stuk = al
        ? { ...al, versies: [...al.versies, erbij] }
        : {
            ...{ id: f.stuk, aard: f.aard, over: f.over, herkomst: f.herkomst },
            ...{ versies: [erbij], ingetrokken: false, brief: null },
          }
      return { stukken: al ? wissel(c.stukken, f.stuk, stuk) : [...c.stukken, stuk] }
    },
    StukIngetrokken: (c, f) => ({ stukken: wissel(c.stukken, f.stuk, { ingetrokken: true }) }),
    BriefGemaakt: (c, f) => ({
      stukken: [
        ...c.stukken,
        {
          id: f.stuk,
          aard: 'brief',
          over: [...new Set([f.ontvanger, f.over])],
          herkomst: 'eigen',
          versies: [{ bestand: f.bestand, versie: 1, bestandstype: 'pdf', grootte: f.grootte, naam: null, op: f.op }],
          ingetrokken: false,
          brief: { ontvanger: f.ontvanger, sjabloon: f.sjabloon, verstuurdOp: null },
        },
      ],
    }),
    BriefVerstuurd: (c, f) => {
      const brief = c.stukken.find(s => s.id === f.stuk)?.brief
      return brief ? { stukken: wissel(c.stukken, f.stuk, { brief: { ...brief, verstuurdOp: f.dag } }) } : {}
    },
    BriefBesloten: (c, { persoon, mag, grond }) => ({
      briefbesluiten: [...c.briefbesluiten.filter(b => b.persoon !== persoon), { persoon, mag, grond }],
    }),
    AdresAfgeschermd: (c, f) => {
      const rest = c.afgeschermd.filter(id => id !== f.persoon)
      return { afgeschermd: f.afgeschermd === 'ja' ? [...rest, f.persoon] : rest }
    },
  },
  access: overal(regie, ...ALTIJD, ...SOMS),
  mogelijk: c => [
    ...ALTIJD,
    ...(c.stukken.some(s => !s.ingetrokken) ? (['TrekStukIn'] as const) : []),
    ...(c.stukken.some(teVersturen) ? (['VerstuurBrief'] as const) : []),
  ],
  // The last letter is written after the case is closed, and a document can come late.
  ookGesloten: [...ALTIJD, ...SOMS],
  klokken: [
    {
      // waiting is never for good: after the term of the law for telling people it is asked again
      klok: 'brief-heroverwegen',
      werk: 'brief-heroverwegen',
      start: 'BriefBesloten',
      stopt: ['BriefBesloten', 'LidVertrokken', 'CasusGesloten'],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (f, na) => f.soort === 'BriefBesloten' && f.mag === 'nee' && na.status === 'open',
      onderwerp: (f, na) =>
        f.soort === 'CasusGesloten' && na.status !== 'geen'
          ? na.briefbesluiten.map(b => b.persoon)
          : 'persoon' in f
            ? [f.persoon]
            : [],
    },
  ],
}

export const teVersturen = (s: Stuk): boolean => s.brief !== null && s.brief.verstuurdOp === null && !s.ingetrokken

/** A document is about people of this case, or about the household; a new version stands beside the older ones. */
function voegToe(c: Open, o: O<'VoegStukToe'>, ctx: Ctx): Uitkomst {
  const al = c.stukken.find(s => s.id === o.stuk)
  if (o.nieuw === (al !== undefined) || al?.ingetrokken || al?.brief) return nietHier('stuk')
  const mensen = [...c.personen, ...c.vertrokken, ...c.netwerkpersonen].map(p => p.id)
  if (!o.over.every(id => mensen.includes(id))) return nietHier('persoon')
  const { type: _type, nieuw: _nieuw, ...rest } = o
  // Whom it is about and what it is stays what it was: another matter is another document.
  const zelfde =
    al === undefined ? {} : { over: al.over, herkomst: al.herkomst, ...(al.aard === 'brief' ? {} : { aard: al.aard }) }
  return besluit({
    soort: 'StukToegevoegd',
    ...rest,
    ...zelfde,
    versie: (al?.versies.length ?? 0) + 1,
    op: ctx.nu,
  })
}

/** Withdrawn is hidden with its reason; who looks back later sees that it was there. */
function trekIn(c: Open, o: O<'TrekStukIn'>, ctx: Ctx): Uitkomst {
  if (!c.stukken.some(s => s.id === o.stuk && !s.ingetrokken)) return nietHier('stuk')
  return besluit({ soort: 'StukIngetrokken', stuk: o.stuk, reden: o.reden, op: ctx.nu })
}

function maakBrief(c: Open, o: O<'MaakBrief'>, ctx: Ctx): Uitkomst {
  const bezwaar = briefBezwaar(c, ctx.regio, o.ontvanger, o.over)
  if (bezwaar) return alsWeigering(bezwaar)
  if (o.gemaakt === undefined) return weiger('ONVOLLEDIG', 'Deze brief is niet gemaakt. Probeer het nog eens.')
  if ('ok' in o.gemaakt) return alsWeigering(o.gemaakt)
  const { type: _type, gemaakt, ...rest } = o
  return besluit({ soort: 'BriefGemaakt', ...rest, ...gemaakt, op: ctx.nu })
}

/** A refused letter in the words of a refusal; the reason stands as the name of a field, so that a screen can say what to do. */
export const alsWeigering = ({ waarom, uitleg }: Briefweigering): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron: 'platform', velden: [{ veld: waarom, uitleg }] })

/** Going to the post box is done by a person; what was safe on the day of writing is asked again on the day of sending. */
function verstuur(c: Open, o: O<'VerstuurBrief'>, ctx: Ctx): Uitkomst {
  const stuk = c.stukken.find(s => s.id === o.stuk)
  if (stuk === undefined || stuk.brief === null || !teVersturen(stuk)) return nietHier('brief')
  const { ontvanger } = stuk.brief
  const over = stuk.over.find(id => id !== ontvanger) ?? ontvanger
  const bezwaar = briefBezwaar(c, ctx.regio, ontvanger, over)
  if (bezwaar) return alsWeigering(bezwaar)
  const nee = nakijkBezwaar(c, ontvanger, 'adres') ?? dagBezwaar(o.dag, ctx.nu, 'dag')
  if (nee) return nee
  if (o.dag < dagVan(stuk.versies[0]?.op ?? ctx.nu))
    return weiger('ONVOLLEDIG', 'De brief is later gemaakt dan deze dag.', {
      velden: [{ veld: 'dag', uitleg: 'kies de dag waarop de brief op de post ging' }],
    })
  return besluit({ soort: 'BriefVerstuurd', stuk: o.stuk, dag: o.dag, op: ctx.nu })
}

function schermAf(c: Open, o: O<'SchermAdresAf'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  const { type: _type, ...feit } = o
  return besluit({ soort: 'AdresAfgeschermd', ...feit, op: ctx.nu })
}

/** A professional decides per person, with a ground: a letter may go, or it waits and comes back (Besluit verplichte meldcode art. 2). */
function besluitOver(c: Open, o: O<'BesluitOverBrief'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon && !p.kind)) return nietHier('persoon')
  const gronden: readonly string[] = o.mag === 'ja' ? BRIEFGRONDEN_JA : BRIEFGRONDEN_NEE
  if (!gronden.includes(o.grond))
    return weiger('ONVOLLEDIG', 'Deze grond past niet bij dit besluit. Kies een andere.', {
      velden: [{ veld: 'grond', uitleg: 'kies een grond die bij het besluit past' }],
    })
  const { type: _type, ...feit } = o
  return besluit({ soort: 'BriefBesloten', ...feit, op: ctx.nu })
}
