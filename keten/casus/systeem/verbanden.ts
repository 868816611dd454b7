import { andersom, type RelatieSoort } from '../../../gedeeld/persoon/relatie.ts'
import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { dagBezwaar } from '../dag.ts'
import { bekenden, nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { FamilieFeit, FamilieOpdracht, Verband } from './feiten-familie.ts'

type Soort = 'VerbandGelegd' | 'VerbandBeeindigd'
type Type = 'LegVerband' | 'BeeindigVerband'
type O<T extends Type> = Extract<FamilieOpdracht, { type: T }>

/** Who is who to whom, from a day to a day. What cannot be is refused; what was and is over stays readable. */
export const verbanden: Pick<
  Deel<Extract<FamilieOpdracht, { type: Type }>, Extract<FamilieFeit, { soort: Soort }>>,
  'beslis' | 'pas' | 'access' | 'mogelijk'
> = {
  beslis: { LegVerband: leg, BeeindigVerband: beeindig },
  pas: {
    VerbandGelegd: (c, f) => ({
      verbanden: [...c.verbanden, { van: f.van, naar: f.naar, soort: f.relatie, geweld: f.geweld, sinds: f.sinds }],
    }),
    VerbandBeeindigd: (c, f) => ({
      verbanden: c.verbanden.flatMap(v => {
        if (v.tot !== undefined || !zelfde(v, f.van, f.naar, f.relatie)) return [v]
        return f.einde === 'vergissing' ? [] : [{ ...v, tot: f.tot }]
      }),
    }),
  },
  access: overal(regie, 'LegVerband', 'BeeindigVerband'),
  mogelijk: c => ['LegVerband', ...(c.verbanden.some(v => v.tot === undefined) ? (['BeeindigVerband'] as const) : [])],
}

/** The same relation, also when it was written down from the other side. */
const zelfde = (v: Verband, van: string, naar: string, soort: RelatieSoort): boolean =>
  (v.van === van && v.naar === naar && v.soort === soort) ||
  (v.van === naar && v.naar === van && v.soort === andersom(soort))

type Familie = Pick<Kern, 'personen' | 'netwerkpersonen' | 'verbanden'>

const lopend = (c: Familie): readonly Verband[] => c.verbanden.filter(v => v.tot === undefined)

function leg(c: Open, o: O<'LegVerband'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...feit } = o
  return kanNiet(c, o) ?? dagBezwaar(o.sinds, ctx.nu, 'sinds') ?? besluit({ soort: 'VerbandGelegd', ...feit })
}

type Nieuw = Pick<O<'LegVerband'>, 'van' | 'naar' | 'relatie' | 'geweld'>
function kanNiet(c: Familie, { van, naar, relatie, geweld }: Nieuw): Weigering | null {
  const nee = (uitleg: string, veld = 'relatie') => weiger('ONVOLLEDIG', uitleg, { velden: [{ veld, uitleg }] })
  if (van === naar) return nee('Iemand heeft geen relatie met zichzelf. Kies twee personen.', 'naar')
  if (![van, naar].every(id => bekenden(c).includes(id))) return nietHier('persoon')
  const er = lopend(c).find(v => zelfde(v, van, naar, relatie))
  // Violence the other way is new: the same relation, seen from the other side.
  if (er && !(geweld && er.van === naar && !er.geweld)) return nee('Deze relatie staat er al.')
  const tussen = lopend(c).filter(v => [v.van, v.naar].includes(van) && [v.van, v.naar].includes(naar))
  if (relatie === 'ex-partner' && tussen.some(v => v.soort === 'partner'))
    return nee('Deze twee staan nog als partner. Beëindig die relatie eerst, met de dag erbij.')
  if (relatie === 'partner' && tussen.some(v => v.soort === 'ex-partner'))
    return nee('Deze twee staan als ex-partner. Beëindig die relatie eerst, met de dag erbij.')
  return ouderlijnBezwaar(c, van, naar, relatie)
}

/** The relations of a family written down in one go: each is held against those before it. Null: nothing is wrong. */
export function kanTegelijk(personen: Kern['personen'], verbanden: readonly Verband[]): Weigering | null {
  for (const [n, v] of verbanden.entries()) {
    const eerder = verbanden.slice(0, n)
    // violence both ways is the same relation twice, once from each side
    const wederzijds = (e: Verband) => v.geweld && e.geweld && e.van === v.naar && zelfde(e, v.van, v.naar, v.soort)
    if (eerder.some(wederzijds)) continue
    const c = { personen, netwerkpersonen: [], verbanden: eerder }
    const nee = kanNiet(c, { van: v.van, naar: v.naar, relatie: v.soort, geweld: v.geweld })
    if (nee) return { ...nee, velden: [{ veld: `verbanden.${n}`, uitleg: nee.uitleg }] }
  }
  return null
}

/** A line of parents never comes back to itself, and a child is no parent of an adult. */
function ouderlijnBezwaar(c: Familie, van: string, naar: string, relatie: RelatieSoort): Weigering | null {
  const nee = (uitleg: string) => weiger('ONVOLLEDIG', uitleg, { velden: [{ veld: 'relatie', uitleg }] })
  const lijn = alsOuder(van, naar, relatie)
  if (lijn === null) return null
  const kind = (id: string) => c.personen.some(p => p.id === id && p.kind)
  if (kind(lijn.boven) && c.personen.some(p => p.id === lijn.onder && !p.kind))
    return nee('Een minderjarig kind kan geen ouder of grootouder van een volwassene zijn.')
  return voorouders(c, lijn.boven).has(lijn.onder)
    ? nee('Dit kan niet: dan is iemand een voorouder van zichzelf.')
    : null
}

const OUDERS: readonly RelatieSoort[] = ['ouder', 'stiefouder', 'pleegouder', 'grootouder']
function alsOuder(van: string, naar: string, relatie: RelatieSoort): { boven: string; onder: string } | null {
  if (OUDERS.includes(relatie)) return { boven: van, onder: naar }
  return relatie === 'kind' ? { boven: naar, onder: van } : null
}

function voorouders(c: Familie, id: string, gezien: Set<string> = new Set()): ReadonlySet<string> {
  for (const v of lopend(c)) {
    const lijn = alsOuder(v.van, v.naar, v.soort)
    if (lijn?.onder !== id || gezien.has(lijn.boven)) continue
    gezien.add(lijn.boven)
    voorouders(c, lijn.boven, gezien)
  }
  return gezien
}

const BLIJFT: readonly RelatieSoort[] = ['ouder', 'kind', 'broer-zus', 'grootouder']

/** A relation by blood never ends; it can have been written down by mistake. */
function beeindig(c: Open, o: O<'BeeindigVerband'>, ctx: Ctx): Uitkomst {
  const er = lopend(c).find(v => zelfde(v, o.van, o.naar, o.relatie))
  if (!er) return nietHier('relatie')
  if (o.einde === 'voorbij' && BLIJFT.includes(o.relatie))
    return weiger('ONVOLLEDIG', 'Deze familieband blijft. Klopt hij niet? Kies dan dat het een vergissing was.', {
      velden: [{ veld: 'einde', uitleg: 'kies dat het een vergissing was' }],
    })
  const nee = dagBezwaar(o.tot, ctx.nu, 'tot')
  if (nee) return nee
  if (typeof er.sinds === 'string' && o.tot < er.sinds)
    return weiger('ONVOLLEDIG', 'Een relatie kan niet eindigen voordat zij begon.', {
      velden: [{ veld: 'tot', uitleg: `kies een dag vanaf ${er.sinds}` }],
    })
  return besluit({
    soort: 'VerbandBeeindigd',
    van: o.van,
    naar: o.naar,
    relatie: o.relatie,
    einde: o.einde,
    tot: o.tot,
  })
}
