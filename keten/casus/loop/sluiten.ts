import type { RegioDefinitie, Sluitvoorwaarde } from '../../../gedeeld/regio/schema.ts'
import { besluit, unreachable, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { CasusFeit, CasusOpdracht, Kern } from '../casus.ts'
import type { LoopOpdracht } from './feiten.ts'
import type { Open, Uitkomst } from '../deel.ts'
import { coachesStoppen } from '../inzage/coach.ts'
import { wieVolgtOp } from '../nazorg/naam.ts'

/** A case closes only when the conditions of the region hold; what is missing is said, one by one. */
export function sluit(c: Open, o: Extract<CasusOpdracht, { type: 'SluitCasus' }>, ctx: Ctx): Uitkomst {
  const mist = openVoorwaarden(c, ctx.regio)
  if (mist.length > 0)
    return weiger('MAG_NU_NIET', 'Deze casus kan nog niet dicht.', {
      bron: ctx.regio.keten.casus.sluiten.bron,
      velden: mist,
    })
  const door = wieVolgtOp(c, o, ctx)
  if (door !== null && typeof door !== 'string') return door
  return besluit<CasusFeit>(...coachesStoppen(c, ctx, 'casus-dicht'), {
    ...{ soort: 'CasusGesloten', motivering: o.motivering },
    ...(door === null ? {} : { nazorgDoor: door }),
  })
}

/**
 * A rule may be left with a reason, safety never: what the region asks for the safety of the family and for the children is a floor
 * (R004-40; RR 2024 r. 182). Aftercare and network may be waived so (R001-90; U 2015 r. 1874-1876).
 */
export function zieAf(c: Open, o: Extract<LoopOpdracht, { type: 'ZieAfVanVoorwaarde' }>, ctx: Ctx): Uitkomst {
  const { sluiten } = ctx.regio.keten.casus
  if (VLOER.has(o.voorwaarde))
    return weiger('MAG_NU_NIET', 'Van wat de veiligheid of een kind beschermt, kan niemand afzien.', {
      bron: sluiten.bron,
      velden: [{ veld: o.voorwaarde, uitleg: ontbreekt(o.voorwaarde, c, ctx.regio) ?? 'hoort bij de veiligheid' }],
    })
  if (!openVoorwaarden(c, ctx.regio).some(v => v.veld === o.voorwaarde))
    return weiger('MAG_NU_NIET', 'Deze voorwaarde vraagt de regio niet, of is al vervuld.', { bron: sluiten.bron })
  return besluit({ soort: 'VanAfgezien', voorwaarde: o.voorwaarde, reden: o.reden, op: ctx.nu })
}

/** What protects people; the rest is how a region works. */
export const VLOER: ReadonlySet<Sluitvoorwaarde> = new Set<Sluitvoorwaarde>([
  'veiligheid-hersteld',
  'stabiele-veiligheid',
  'bewijs-stabiel-resultaat',
  'risicofactoren-zonder-invloed',
  'voorwaarden-gehaald',
  'kinderen-gesproken',
  'hulpaanbod-kinderen',
])

/** The closing conditions that do not hold yet, each with what is missing. */
export function openVoorwaarden(c: Kern, regio: RegioDefinitie): { veld: string; uitleg: string }[] {
  const { kinderen, sluiten } = regio.keten.casus
  const nodig = new Set<Sluitvoorwaarde>(sluiten.voorwaarden)
  if (kinderen.altijdGesproken) nodig.add('kinderen-gesproken')
  if (kinderen.altijdHulpAanbod) nodig.add('hulpaanbod-kinderen')
  return [...nodig].flatMap(v => {
    if (c.afgezien.includes(v)) return []
    const uitleg = ontbreekt(v, c, regio)
    return uitleg === null ? [] : [{ veld: v, uitleg }]
  })
}

function ontbreekt(v: Sluitvoorwaarde, c: Kern, regio: RegioDefinitie): string | null {
  const { fasen } = regio.keten.casus
  const kinderen = c.personen.filter(p => p.kind)
  switch (v) {
    case 'veiligheid-hersteld':
      return c.fasenKlaar.includes(fasen[0]?.id ?? '') && c.veiligheid?.oordeel === 'veilig'
        ? null
        : 'de veiligheid is nog niet hersteld en vastgelegd'
    case 'bewijs-stabiel-resultaat':
      return c.stabielResultaat !== null ? null : 'er is nog niet vastgelegd waaruit blijkt dat het blijvend veilig is'
    case 'stabiele-veiligheid':
      return c.fasenKlaar.length >= Math.min(2, fasen.length) && c.veiligheid?.oordeel === 'veilig'
        ? null
        : 'de fase van stabiele veiligheid is nog niet afgerond'
    case 'risicofactoren-zonder-invloed':
      return c.risicos.every(r => r.zonderInvloed) ? null : 'een of meer risicofactoren hebben nog invloed'
    case 'voorwaarden-gehaald':
      return c.voorwaarden.length > 0 && c.voorwaarden.every(x => x.stand === 'gehaald')
        ? null
        : 'niet alle veiligheidsvoorwaarden zijn gehaald'
    case 'kinderen-gesproken':
      return kinderen.every(k => c.gesproken.includes(k.id)) ? null : 'niet met elk kind is gesproken'
    case 'hulpaanbod-kinderen':
      return kinderen.every(k => c.hulp.some(h => h.persoon === k.id))
        ? null
        : 'niet elk kind kreeg een aanbod van hulp'
    case 'hulp-loopt-of-afgerond':
      return c.hulp.some(h => h.stand !== 'aangeboden') ? null : 'er is nog geen hulp gestart'
    case 'netwerk-betrokken':
      return c.netwerk ? null : 'het netwerk is nog niet betrokken'
    case 'nazorg-afgesproken':
      return c.nazorg ? null : 'er zijn nog geen afspraken over nazorg'
    case 'opvolging-gepland':
      return null // follow-ups are planned by the clock of the region, at opening or at closing
    case 'melder-teruggekoppeld':
      return null // guarded where the report closes: a report cannot close without feedback
    default:
      return unreachable(v)
  }
}
