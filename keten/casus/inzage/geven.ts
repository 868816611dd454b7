import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { InzageFeit, InzageOpdracht, KopieOpdracht } from './feiten.ts'
import { isKind, isOuderVan } from './inzage.ts'
import { ervaring } from './ervaring.ts'
import { spoor } from './spoorwerker.ts'

type GeefInzagekopie = KopieOpdracht

/** Giving somebody the copy of what is on record about them: to themselves, or to a parent for a child. */
export const deel: Deel<InzageOpdracht, InzageFeit> = {
  beslis: { GeefInzagekopie: geef, ...spoor.beslis, ...ervaring.beslis },
  pas: {
    ...spoor.pas,
    ...ervaring.pas,
    InzageGegeven: (c, f) => {
      const { soort: _s, ...inzage } = f
      return { inzagen: [...c.inzagen, inzage] }
    },
  },
  access: { ...overal(regie, 'GeefInzagekopie'), ...spoor.access, ...ervaring.access },
  mogelijk: c => ['GeefInzagekopie', ...spoor.mogelijk(c), ...ervaring.mogelijk(c)],
  ookGesloten: ['GeefInzagekopie'],
  rijen: { ...spoor.rijen, ...ervaring.rijen },
}

function geef(c: Open, o: GeefInzagekopie, ctx: Ctx): Uitkomst {
  const gezin = [...c.personen, ...c.vertrokken].map(p => p.id)
  if (!gezin.includes(o.persoon) || !gezin.includes(o.ontvanger)) return nietHier('persoon')
  const over = o.over ?? null
  if (over === null) return nietHier('persoon')
  const nee = o.persoon === o.ontvanger ? zelfBezwaar(c, o, over.leeftijd) : ouderBezwaar(c, o, over.leeftijd)
  if (nee) return nee
  const { type: _t, over: _o, ...feit } = o
  return besluit({ soort: 'InzageGegeven', ...feit, velden: over.velden, weggelaten: over.weggelaten, op: ctx.nu })
}

const BRON = 'Wmo 2015 art. 5.3.2'
const nee = (uitleg: string, veld: string): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron: BRON, velden: [{ veld, uitleg }] })

/** Under 12 a parent asks; from 12 to 17 the child itself, when it can weigh the interests (dossier 1.9). An unknown age of a child is under 12. */
function zelfBezwaar(c: Kern, o: GeefInzagekopie, leeftijd: number | null): Weigering | null {
  const jaar = leeftijd ?? (isKind(c, o.persoon) ? 0 : 18)
  if (jaar < 12) return nee('Een kind jonger dan 12 krijgt zelf geen kopie. Een ouder kan erom vragen.', 'ontvanger')
  if (jaar < 18 && !o.kanWegen)
    return nee('Leg eerst vast dat deze jongere zelf kan overzien wat een kopie betekent.', 'kanWegen')
  return null
}

/** A parent asks for a child, never against the child, and never the one who is on the other side of the violence. */
function ouderBezwaar(c: Kern, o: GeefInzagekopie, leeftijd: number | null): Weigering | null {
  if (!isKind(c, o.persoon) || (leeftijd ?? 0) >= 18)
    return nee('Een kopie is alleen voor de persoon zelf. Een ander krijgt haar niet.', 'ontvanger')
  if (andereKant(c, o.ontvanger))
    return nee('Deze ouder staat aan de andere kant van het geweld en krijgt deze kopie niet.', 'ontvanger')
  if (!isOuderVan(c, o.ontvanger, o.persoon))
    return nee('Alleen een ouder kan voor een kind om een kopie vragen.', 'ontvanger')
  if ((leeftijd ?? 0) >= 16 && o.kanWegen) return nee('Vanaf 16 jaar vraagt de jongere zelf om een kopie.', 'ontvanger')
  if (!o.belangKind) return nee('Leg eerst vast dat dit niet tegen het belang van het kind is.', 'belangKind')
  return null
}

/** Suspected of violence in the report, in an event, or by a relation: whatever else this person also is. */
export const andereKant = (c: Kern, id: string): boolean =>
  [...c.personen, ...c.vertrokken].some(p => p.id === id && p.rollen.some(r => r === 'pleger' || r === 'beide')) ||
  c.gebeurtenissen.some(g => g.rollen.some(r => r.persoon === id && (r.rol === 'pleger' || r.rol === 'beide'))) ||
  c.verbanden.some(v => v.geweld && v.van === id)
