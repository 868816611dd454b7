import { leesMoment, lokaal } from '../../../gedeeld/kalender/index.ts'
import type { Contactwijze } from '../../../gedeeld/persoon/contactwijze.ts'
import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { bekenden, nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { isPleger, veiligeWijzen } from './bereik.ts'
import { WEEKDAGEN, type Bereikuur, type GegevenFeit, type GegevenOpdracht, type Langs } from './gegevenfeiten.ts'

type O<T extends GegevenOpdracht['type']> = Extract<GegevenOpdracht, { type: T }>

/** So long after reading the agreement somebody may see the number again without asking (choice of Kring). */
const ZICHTBAAR_MS = 15 * 60_000

const sleutel = (persoon: string, langs: Langs): string => `${persoon} ${langs}`

/** The day on which this number or address was found to be right; null: never, or not since it changed (SD-21). */
export const nagekekenOp = (c: Pick<Kern, 'nagekeken'>, persoon: string, langs: Langs): string | null =>
  c.nagekeken[sleutel(persoon, langs)] ?? null

/** Nothing goes to a number or address that nobody checked: a wrong one puts it in the wrong hands (SD-21). */
export function nakijkBezwaar(c: Pick<Kern, 'nagekeken'>, persoon: string, langs: Langs): Weigering | null {
  if (nagekekenOp(c, persoon, langs) !== null) return null
  return weiger('MAG_NU_NIET', 'Kijk eerst na of dit nummer of adres klopt. Pas daarna gaat er iets naartoe.', {
    bron: 'platform',
    velden: [{ veld: 'nagekeken', uitleg: 'leg vast dat het is nagekeken' }],
  })
}

/** Whether this instant lies in the hours and days that were agreed, in Dutch time; nothing agreed is always. Over midnight is allowed. */
export function binnenUur({ van, tot, dagen }: Bereikuur, nu: string): boolean {
  const hier = lokaal(leesMoment(nu))
  const dag = WEEKDAGEN[hier.dayOfWeek - 1]
  if (dagen !== undefined && dagen.length > 0 && !dagen.some(d => d === dag)) return false
  if (van === undefined || tot === undefined) return true
  const uur = hier.toPlainTime().toString().slice(0, 5)
  return van <= tot ? van <= uur && uur < tot : van <= uur || uur < tot
}

/** Whether this way, now, lies outside what was agreed with this person. */
export function buitenAfspraak(c: Kern, persoon: string, wijze: Contactwijze, nu: string): boolean {
  const wijzen = veiligeWijzen(c, persoon)
  const uur = c.bereik[persoon]
  return (wijzen !== null && !wijzen.includes(wijze)) || (uur !== undefined && !binnenUur(uur, nu))
}

/** Whether this person was shown this just now, with the agreement in sight. */
export const magZien = (c: Pick<Kern, 'getoond'>, persoon: string, wie: string, nu: string): boolean =>
  c.getoond.some(g => g.persoon === persoon && g.door === wie && Date.parse(nu) - Date.parse(g.op) <= ZICHTBAAR_MS)

/**
 * Whether a message with a link may go to this person: only on an own device that they called safe, never to who is suspected of the
 * violence or to a child, and only to an address that was checked.
 */
export function berichtBezwaar(c: Kern, persoon: string, nu: string): Weigering | null {
  const lid = c.personen.find(p => p.id === persoon)
  if (lid === undefined) return nietHier('persoon')
  if (lid.kind) return weiger('MAG_NU_NIET', 'Aan een kind gaat geen bericht. Spreek het kind zelf.')
  if (isPleger(c, persoon))
    return weiger(
      'MAG_NU_NIET',
      'Aan wie van geweld verdacht wordt gaat geen bericht met een link. Spreek deze persoon zelf.',
    )
  if (!(veiligeWijzen(c, persoon) ?? []).includes('eigen-bericht'))
    return weiger(
      'MAG_NU_NIET',
      'Een bericht is alleen veilig als deze persoon dat zelf gezegd heeft. Spreek het eerst af.',
      {
        bron: 'platform',
        velden: [{ veld: 'wijze', uitleg: 'een bericht op de eigen telefoon is niet als veilig afgesproken' }],
      },
    )
  const uur = c.bereik[persoon]
  if (uur !== undefined && !binnenUur(uur, nu))
    return weiger('MAG_NU_NIET', 'Dit is niet een uur of dag waarop een bericht veilig is. Wacht tot het wel kan.', {
      bron: 'platform',
      velden: [{ veld: 'wijze', uitleg: 'buiten het veilige uur' }],
    })
  return null
}

/** Numbers and addresses: recorded, checked, and only in sight after the agreement about safe contact. */
export const gegevens: Deel<GegevenOpdracht, GegevenFeit> = {
  beslis: {
    LegContactgegevenVast: (c, o, ctx) =>
      bekenden(c).includes(o.persoon)
        ? besluit({
            soort: 'ContactgegevenVastgelegd',
            gegeven: o.gegeven,
            persoon: o.persoon,
            langs: o.langs,
            op: ctx.nu,
          })
        : nietHier('persoon'),
    KijkContactNa: kijkNa,
    ToonContact: toon,
  },
  pas: {
    ContactgegevenVastgelegd: (c, f) => ({
      contactgegevens: [
        ...c.contactgegevens.filter(g => g.persoon !== f.persoon || g.langs !== f.langs),
        { id: f.gegeven, persoon: f.persoon, langs: f.langs },
      ],
      // another number is not checked yet
      nagekeken: zonder(c.nagekeken, sleutel(f.persoon, f.langs)),
    }),
    ContactgegevenNagekeken: (c, f) => ({ nagekeken: { ...c.nagekeken, [sleutel(f.persoon, f.langs)]: f.op } }),
    ContactGetoond: (c, f) => ({
      getoond: [
        ...c.getoond.filter(g => g.persoon !== f.persoon || g.door !== f.door),
        { persoon: f.persoon, door: f.door, op: f.op },
      ],
    }),
  },
  access: overal(regie, 'LegContactgegevenVast', 'KijkContactNa', 'ToonContact'),
  mogelijk: () => ['LegContactgegevenVast', 'KijkContactNa', 'ToonContact'],
  // Aftercare is done in a closed case: there too somebody is called.
  ookGesloten: ['LegContactgegevenVast', 'KijkContactNa', 'ToonContact'],
}

/** Who moved is no longer reached at the address that was checked. */
export const zonderAdres = (c: Pick<Kern, 'nagekeken'>, personen: readonly string[]): Kern['nagekeken'] =>
  personen.reduce((n, p) => zonder(n, sleutel(p, 'adres')), c.nagekeken)

const zonder = (n: Kern['nagekeken'], weg: string): Kern['nagekeken'] =>
  Object.fromEntries(Object.entries(n).filter(([k]) => k !== weg))

function kijkNa(c: Open, o: O<'KijkContactNa'>, ctx: Ctx): Uitkomst {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  if (o.langs !== 'adres' && !c.contactgegevens.some(g => g.persoon === o.persoon && g.langs === o.langs))
    return weiger('ONVOLLEDIG', 'Van deze persoon is dit nog niet bekend. Leg het eerst vast.', {
      velden: [{ veld: 'langs', uitleg: 'nog niet bekend' }],
    })
  return besluit({ soort: 'ContactgegevenNagekeken', persoon: o.persoon, langs: o.langs, hoe: o.hoe, op: ctx.nu })
}

/** First the agreement, then the number (SD-19): who asks says which agreement they read, and why when they mean to go round it. */
function toon(c: Open, o: O<'ToonContact'>, ctx: Ctx): Uitkomst {
  if (!bekenden(c).includes(o.persoon)) return nietHier('persoon')
  if (o.gelezen !== (c.bereik[o.persoon]?.toelichting ?? null))
    return weiger('VEROUDERD', 'Lees eerst hoe deze persoon veilig te bereiken is. De afspraak is veranderd.')
  const buiten = buitenAfspraak(c, o.persoon, o.wijze, ctx.nu)
  if (buiten && o.reden === null)
    return weiger('MAG_NU_NIET', 'Dit is niet de weg of het uur dat veilig is. Zeg waarom het toch moet.', {
      bron: 'platform',
      velden: [{ veld: 'reden', uitleg: 'zeg waarom dit niet kan wachten' }],
    })
  return besluit({
    soort: 'ContactGetoond',
    persoon: o.persoon,
    wijze: o.wijze,
    buiten,
    reden: o.reden,
    door: ctx.wie.mens,
    op: ctx.nu,
  })
}
