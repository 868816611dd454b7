import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { isPleger } from '../contact/bereik.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, nazorg, nietHier, overal, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { bericht } from '../rij.ts'
import { buiten } from './buiten.ts'
import type { NazorgFeit, NazorgOpdracht } from './feiten.ts'
import { klokken } from './klokken.ts'
import { tik } from './tik.ts'
import { wieVolgtOp } from './naam.ts'
import { doeJaarcheck, doeOpvolging, gesprekBezwaar, kiesMaanden, legAntwoord, legMeting } from './opvolging.ts'

type O<T extends NazorgOpdracht['type']> = Extract<NazorgOpdracht, { type: T }>
const NA_SLUITEN = ['DoeOpvolging', 'LegMetingVast', 'LegGezinsantwoordVast', 'DoeJaarcheck'] as const
const TERUG = ['NeemHercontactAan', 'BeantwoordHercontact'] as const

/** After the help: agreements, looking again, what the family says, and the way back. */
export const deel: Deel<NazorgOpdracht, NazorgFeit> = {
  beslis: {
    ...tik.beslis,
    ...buiten.beslis,
    SpreekNazorgAf: spreekAf,
    KiesNazorgmaanden: kiesMaanden,
    DoeOpvolging: doeOpvolging,
    LegMetingVast: legMeting,
    LegGezinsantwoordVast: legAntwoord,
    DoeJaarcheck: doeJaarcheck,
    LegStabielResultaatVast: legStabiel,
    NeemHercontactAan: neemTerug,
    BeantwoordHercontact: (c, o, ctx) => {
      if (!c.hercontacten.some(t => t.id === o.hercontact && !t.beantwoord)) return nietHier('hercontact')
      const { type: _type, ...feit } = o
      return gesprekBezwaar(c, o, ctx) ?? besluit({ soort: 'HercontactBeantwoord', ...feit })
    },
  },
  pas: {
    ...tik.pas,
    ...buiten.pas,
    NazorgAfgesproken: (c, f) => ({
      nazorg: true,
      nazorgVoor: {
        slachtoffer: f.slachtoffer ?? c.nazorgVoor.slachtoffer,
        pleger: f.pleger ?? c.nazorgVoor.pleger,
      },
      bijHerhaling: f.bijHerhaling ?? c.bijHerhaling,
    }),
    NazorgmaandenGekozen: (_c, f) => ({ nazorgmaanden: f.maanden }),
    OpvolgingGedaan: (c, f) => ({ opvolging: { ...c.opvolging, [f.maand]: f.uitkomst } }),
    MetingVastgelegd: (c, { soort: _s, ...f }) => ({ metingen: [...c.metingen, f] }),
    GezinAntwoordde: (c, { soort: _s, ...f }) => ({ gezinsantwoorden: [...c.gezinsantwoorden, f] }),
    JaarcheckGedaan: (c, f) => ({ jaarchecks: { ...c.jaarchecks, [f.hulp]: f.geweld } }),
    StabielResultaatVastgesteld: (_c, f) => ({ stabielResultaat: { bewijs: f.bewijs, op: f.op } }),
    HercontactAangenomen: (c, f) => ({
      hercontacten: [
        ...c.hercontacten,
        { id: f.hercontact, persoon: f.persoon, verslag: f.verslag, door: f.door, beantwoord: false },
      ],
    }),
    HercontactBeantwoord: (c, f) => ({ hercontacten: wissel(c.hercontacten, f.hercontact, { beantwoord: true }) }),
  },
  access: {
    ...tik.access,
    ...buiten.access,
    ...overal(nazorg, 'SpreekNazorgAf', 'KiesNazorgmaanden', 'LegStabielResultaatVast', ...NA_SLUITEN, ...TERUG),
  },
  mogelijk: c => [
    ...tik.mogelijk(c),
    ...buiten.mogelijk(c),
    'SpreekNazorgAf',
    'KiesNazorgmaanden',
    'LegStabielResultaatVast',
    ...NA_SLUITEN.filter(o => o !== 'DoeJaarcheck' || c.hulp.some(h => h.stand === 'loopt' || h.stand === 'afgerond')),
    ...(c.hercontacten.some(t => !t.beantwoord) ? (['BeantwoordHercontact'] as const) : []),
  ],
  ookGesloten: [...NA_SLUITEN, ...TERUG, ...(tik.ookGesloten ?? []), ...(buiten.ookGesloten ?? [])],
  alleenGesloten: buiten.alleenGesloten ?? [],
  rijen: {
    ...tik.rijen,
    ...buiten.rijen,
    OpvolgingGedaan: (f, ctx) => (f.uitkomst === 'veilig' ? [] : [bericht(ctx, 'teamcoordinator', 'opvolging-zorgen')]),
    JaarcheckGedaan: (f, ctx) => (f.geweld === 'ja' ? [bericht(ctx, 'teamcoordinator', 'opvolging-zorgen')] : []),
  },
  klokken,
}

/**
 * Aftercare is for who was hurt and for who did it: each has a part, or a reason why not (R002-69; Arnhem 2014, lines 2061-2075). Where nobody
 * has that role nothing is asked; a later agreement need not say again what stands.
 */
function spreekAf(c: Open, o: O<'SpreekNazorgAf'>, ctx: Ctx): Uitkomst {
  const { nazorgVoorBeiden } = ctx.regio.keten.casus
  const slachtoffer = c.personen.some(p => p.rollen.some(r => r === 'slachtoffer' || r === 'beide'))
  const mist = [
    ...(slachtoffer && !(o.slachtoffer ?? c.nazorgVoor.slachtoffer) ? ['slachtoffer'] : []),
    ...(c.personen.some(p => isPleger(c, p.id)) && !(o.pleger ?? c.nazorgVoor.pleger) ? ['pleger'] : []),
  ]
  if (nazorgVoorBeiden !== undefined && mist.length > 0)
    return weiger(
      'ONVOLLEDIG',
      'Spreek nazorg af voor wie slachtoffer is en voor wie geweld gebruikte, of zeg waarom niet.',
      {
        bron: nazorgVoorBeiden.bron,
        velden: mist.map(veld => ({ veld, uitleg: 'spreek iets af, of zeg waarom niet' })),
      },
    )
  const { type: _type, ...feit } = o
  return besluit({ soort: 'NazorgAfgesproken', ...feit })
}

/** Lasting safety is a judgement of a day that rests on something (R003-104; IJsselland 2014, lines 1157-1165). */
function legStabiel(c: Open, o: O<'LegStabielResultaatVast'>, ctx: Ctx): Uitkomst {
  const nee = dagBezwaar(o.op, ctx.nu, 'op')
  if (nee) return nee
  if (c.veiligheid?.oordeel !== 'veilig')
    return weiger('MAG_NU_NIET', 'Het laatste oordeel is niet dat het veilig is. Kijk eerst opnieuw.', {
      bron: 'ij2014:1157-1165',
      velden: [{ veld: 'veiligheid', uitleg: 'leg eerst vast dat het gezin veilig is' }],
    })
  return besluit({ soort: 'StabielResultaatVastgesteld', bewijs: o.bewijs, op: o.op })
}

/** Who comes back is welcome at any moment, and one person of the team takes it up (R002-72; Arnhem 2014, lines 1240-1241). */
function neemTerug(c: Open, o: O<'NeemHercontactAan'>, ctx: Ctx): Uitkomst {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  const kunnen = o.kunnen === undefined ? {} : { kunnen: o.kunnen }
  const kies = (wie: string | undefined | null) =>
    wieVolgtOp(c, { ...kunnen, ...(typeof wie === 'string' ? { nazorgDoor: wie } : {}) }, ctx)
  const eerste = kies(o.door ?? c.nazorgDoor)
  // Who was named at closing may have left since: then the director, or who takes the call.
  const door = typeof eerste === 'string' || o.door !== undefined ? eerste : kies(undefined)
  if (typeof door !== 'string')
    return weiger('ONVOLLEDIG', 'Kies wie van het team contact opneemt.', {
      velden: [{ veld: 'door', uitleg: 'kies een casusregisseur van het team' }],
    })
  return besluit({
    soort: 'HercontactAangenomen',
    hercontact: o.hercontact,
    persoon: o.persoon,
    verslag: o.verslag,
    door,
    op: ctx.nu,
  })
}
