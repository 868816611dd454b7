import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { kentBezwaar, mist, nuNiet, type Beslissers, type Uitkomst } from './deel.ts'
import type { PlanOpdracht } from './feiten.ts'
import type { Kern, Open } from './verblijf.ts'

/** Women whose plan has no goal on their own strength yet, where the region works with that (IJsselland 2014, lines 466-470; R003-76). */
export const zonderEigenKracht = (v: Kern): readonly string[] =>
  v.personen
    .filter(p => p.rol === 'volwassene' && p.vrouw)
    .filter(p => !v.doelen.some(d => d.persoon === p.id && d.eigenKracht))
    .map(p => p.id)
/** Children without a goal of their own: a plan has a part per child (R001-82). */
export const kinderenZonderDoel = (v: Kern): readonly string[] =>
  v.personen.filter(p => p.rol === 'kind' && !v.doelen.some(d => d.persoon === p.id)).map(p => p.id)

function bespreek(v: Open, verslag: string, ctx: Ctx): Uitkomst {
  const plan = ctx.regio.keten.opvangplan
  const vrouwen = plan.eigenKracht && v.besproken.length === 0 ? zonderEigenKracht(v) : []
  if (vrouwen.length > 0)
    return nuNiet('Voor de eerste bespreking heeft elke vrouw een doel waarin haar eigen kracht groeit.', {
      bron: plan.bron,
      velden: [{ veld: 'doelen', uitleg: `nog niet voor ${vrouwen.length} van hen` }],
    })
  const kinderen = kinderenZonderDoel(v)
  if (v.doelen.length === 0 || kinderen.length > 0)
    return nuNiet('Een plan heeft doelen, en een eigen deel voor elk kind.', {
      bron: 'r2015:1586-1588,1766-1772',
      velden: [
        { veld: 'doelen', uitleg: kinderen.length > 0 ? 'een kind heeft nog geen doel' : 'er is nog geen doel' },
      ],
    })
  return besluit({ soort: 'PlanBesproken', verslag, op: ctx.nu })
}

/** The plan: goals on all areas of life for each person, the themes of guidance, the programme of each child. */
export const beslis: Beslissers<PlanOpdracht> = {
  StelDoel: (v, { type: _type, ...f }, ctx) =>
    kentBezwaar(v, f.persoon) ??
    (ctx.regio.keten.opvangplan.leefgebieden.some(g => g.id === f.gebied)
      ? besluit({ soort: 'DoelGesteld', ...f })
      : mist('gebied', 'kies uit de lijst', 'Dit leefgebied staat niet in het plan.', 'r2015:1586-1588')),
  WerkDoelBij: (v, { type: _type, ...f }) =>
    v.doelen.some(d => d.id === f.doel)
      ? besluit({ soort: 'DoelBijgewerkt', ...f })
      : mist('doel', 'kies uit de lijst', 'Dit doel staat niet in het plan.', 'platform'),
  WerkThemaBij: (_v, { type: _type, ...f }, ctx) =>
    !ctx.regio.keten.opvangplan.themas.some(t => t.id === f.thema)
      ? mist('thema', 'kies uit de lijst', 'Dit onderwerp hoort niet bij de begeleiding.', 'aa2014:2095-2101')
      : f.stand === 'niet-nodig' && f.toelichting === null
        ? mist('toelichting', 'schrijf waarom', 'Zeg waarom dit onderwerp niet nodig is.', 'aa2014:2095-2101')
        : besluit({ soort: 'ThemaBijgewerkt', ...f }),
  ZetKindstap: (v, { type: _type, ...f }) => {
    const programma = v.kinderen[f.kind]
    if (programma === undefined)
      return mist('kind', 'kies een kind uit de lijst', 'Dit kind heeft hier geen programma.', 'ij2014:470-478')
    if (!programma.stappen.includes(f.stap))
      return mist('stap', 'kies uit de lijst', 'Deze stap hoort niet bij het programma.', 'ij2014:470-478')
    if (programma.gezet.some(s => s.stap === f.stap)) return nuNiet('Deze stap is al gezet.')
    const vreemd = f.gezinsleden.find(id => !v.personen.some(p => p.id === id))
    return (
      (vreemd === undefined ? null : kentBezwaar(v, vreemd, 'gezinsleden')) ?? besluit({ soort: 'KindstapGezet', ...f })
    )
  },
  BespreekPlan: (v, o, ctx) => bespreek(v, o.verslag, ctx),
}
