import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { CasusFeit, Kern } from '../casus.ts'
import { dagBezwaar } from '../dag.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { coachesStoppen } from '../inzage/coach.ts'
import type { FamilieFeit, FamilieOpdracht } from './feiten-familie.ts'
import { metKindAlsSlachtoffer, rollenBezwaar } from './rollen.ts'

type Soort = 'LidToegevoegd' | 'LidVertrokken' | 'LidTerug'
type Type = 'VoegLidToe' | 'BeeindigLidmaatschap' | 'NeemLidTerug'
type O<T extends Type> = Extract<FamilieOpdracht, { type: T }>

/** As many as a report takes; a larger family is more than one plan can hold. */
const HOOGSTENS = 40

/** Who belongs to the family, since when; nobody leaves who still holds an agreement. */
export const leden: Pick<
  Deel<Extract<FamilieOpdracht, { type: Type }>, Extract<FamilieFeit, { soort: Soort }>>,
  'beslis' | 'pas' | 'access' | 'mogelijk'
> = {
  beslis: { VoegLidToe: voegToe, BeeindigLidmaatschap: beeindig, NeemLidTerug: neemTerug },
  pas: {
    LidToegevoegd: (c, f) => ({
      personen: [...c.personen, { id: f.persoon, rollen: f.rollen, kind: f.kind, sinds: f.sinds }],
    }),
    LidVertrokken: (c, f) => ({
      personen: c.personen.filter(p => p.id !== f.persoon),
      netwerkpersonen: c.netwerkpersonen.filter(p => p.id !== f.persoon),
      contactNodig: c.contactNodig.filter(p => p !== f.persoon),
      verblijven: c.verblijven.map(v => (v.persoon === f.persoon && v.tot === null ? { ...v, tot: f.tot } : v)),
      vertrokken: [
        ...c.vertrokken,
        ...c.personen.filter(p => p.id === f.persoon).map(p => ({ ...p, tot: f.tot, reden: f.reden })),
        ...c.netwerkpersonen
          .filter(p => p.id === f.persoon)
          .map(p => ({ id: p.id, rollen: ['overig'] as const, kind: false, tot: f.tot, reden: f.reden })),
      ],
    }),
    LidTerug: (c, f) => ({
      vertrokken: c.vertrokken.filter(p => p.id !== f.persoon),
      personen: [
        ...c.personen,
        ...c.vertrokken
          .filter(p => p.id === f.persoon)
          .map(({ tot: _tot, reden: _reden, ...lid }) => ({ ...lid, sinds: f.sinds })),
      ],
    }),
  },
  access: overal(regie, 'VoegLidToe', 'BeeindigLidmaatschap', 'NeemLidTerug'),
  mogelijk: c => [
    'VoegLidToe',
    ...(c.personen.length > 1 || c.netwerkpersonen.length > 0 ? (['BeeindigLidmaatschap'] as const) : []),
    ...(c.vertrokken.length > 0 ? (['NeemLidTerug'] as const) : []),
  ],
}

function voegToe(c: Open, o: O<'VoegLidToe'>, ctx: Ctx): Uitkomst {
  const nee = kanErbij(c, o.persoon) ?? rollenBezwaar(o.rollen, o.kind) ?? dagBezwaar(o.sinds, ctx.nu, 'sinds')
  if (nee) return nee
  return besluit({
    soort: 'LidToegevoegd',
    persoon: o.persoon,
    rollen: metKindAlsSlachtoffer(o.rollen, o.kind),
    kind: o.kind,
    sinds: o.sinds,
  })
}

/** Null when this person is new here and there is room. */
export function kanErbij(c: Kern, persoon: string): Weigering | null {
  const al = [...c.personen, ...c.vertrokken, ...c.netwerkpersonen]
  if (al.some(p => p.id === persoon)) return weiger('MAG_NU_NIET', 'Deze persoon staat al in de casus.')
  return al.length < HOOGSTENS ? null : weiger('ONVOLLEDIG', `Bij een casus horen ten hoogste ${HOOGSTENS} personen.`)
}

function beeindig(c: Open, o: O<'BeeindigLidmaatschap'>, ctx: Ctx): Uitkomst {
  const lid = c.personen.find(p => p.id === o.persoon)
  if (!lid && !c.netwerkpersonen.some(p => p.id === o.persoon)) return nietHier('persoon')
  if (lid && c.personen.length === 1)
    return weiger('MAG_NU_NIET', 'Dit is het laatste gezinslid. Sluit de casus als er niemand meer is.')
  const nee = dagBezwaar(o.tot, ctx.nu, 'tot')
  if (nee) return nee
  if (typeof lid?.sinds === 'string' && o.tot < lid.sinds)
    return weiger('ONVOLLEDIG', 'Iemand kan niet weggaan voordat hij erbij kwam.', {
      velden: [{ veld: 'tot', uitleg: `kies een dag vanaf ${lid.sinds}` }],
    })
  const velden = draagt(c, o.persoon)
  if (velden.length > 0)
    return weiger(
      'MAG_NU_NIET',
      'Deze persoon heeft nog afspraken in het plan. Rond die af of geef ze aan een ander.',
      {
        bron: 'platform',
        velden,
      },
    )
  return besluit<CasusFeit>(...coachesStoppen(c, ctx, 'lid-weg', o.persoon), {
    ...{ soort: 'LidVertrokken', persoon: o.persoon, tot: o.tot, reden: o.reden },
  })
}

/** What this person still holds in the plan, in words; empty when they can leave. */
export function draagt(c: Kern, persoon: string): { veld: string; uitleg: string }[] {
  const tel = (veld: string, aantal: number, uitleg: string) => (aantal === 0 ? [] : [{ veld, uitleg }])
  const plekken = c.netwerkplekken.filter(p => p.bij === persoon || p.persoon === persoon).length
  const conflicten = c.belangen.filter(b => b.kind === persoon && b.gewogen === null).length
  return [
    ...tel(
      'voorwaarden',
      c.voorwaarden.filter(v => v.voor.includes(persoon) && v.stand !== 'gehaald').length,
      'er is een veiligheidsvoorwaarde die nog niet is gehaald',
    ),
    ...tel('doelen', c.doelen.filter(d => d.persoon === persoon && !d.behaald).length, 'er is een doel dat nog loopt'),
    ...tel('acties', c.acties.filter(a => a.wie === persoon && !a.klaar).length, 'er is een actie die nog loopt'),
    ...tel(
      'hulp',
      c.hulp.filter(h => h.persoon === persoon && h.stand !== 'afgerond').length,
      'er is hulp die nog niet is afgerond',
    ),
    ...tel('netwerkplekken', plekken, 'er is een plek in het netwerk afgesproken'),
    ...tel('belangen', conflicten, 'er is een belangenconflict dat nog niet is gewogen'),
  ]
}

function neemTerug(c: Open, o: O<'NeemLidTerug'>, ctx: Ctx): Uitkomst {
  const weg = c.vertrokken.find(p => p.id === o.persoon)
  if (!weg) return nietHier('persoon')
  const nee = dagBezwaar(o.sinds, ctx.nu, 'sinds')
  if (nee) return nee
  if (o.sinds < weg.tot)
    return weiger('ONVOLLEDIG', 'Iemand kan niet terugkomen voordat hij weg was.', {
      velden: [{ veld: 'sinds', uitleg: `kies een dag vanaf ${weg.tot}` }],
    })
  return besluit({ soort: 'LidTerug', persoon: o.persoon, sinds: o.sinds })
}
