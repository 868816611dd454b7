import { zaaksoorten, type Zaaksoort } from '../../gedeeld/zaaksoort.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Route } from '../../kernel/gate.ts'
import { nietGevonden } from '../../kernel/weigering.ts'
import { regelboek } from '../hulp/database.ts'
import { ingangVan, sleutelVan, type Ingang, type Onderwerp } from './invoer.ts'
import { zakenIn } from './lijsten.ts'
import { doe, type Afloop, type Machine } from './machine.ts'
import type { Rolmens } from './mensen.ts'
import { inLijst, KLASSEN, relatie, verwacht, zicht, type Klasse, type Relatie, type Uitkomst } from './orakel.ts'
import type { Toeval } from './toeval.ts'
import { NU, type Wereld, type Wereldzaak } from './wereld.ts'

/** One try: somebody, a route, a case (or an id that does not exist). */
export type Poging = { readonly wie: Rolmens; readonly route: Route; readonly zaak: Wereldzaak | null }
export type Verschil = {
  readonly wat: string
  readonly relatie: Relatie
  readonly verwacht: string
  readonly kreeg: string
}
/** How the machine answered: as a wall answers, past the walls, refused by the database, or broken. */
export type Gekregen = Uitkomst | 'muur' | `fout ${string}`

/** What a round found: the differences with the oracle, and how often each class got each answer. */
export type Uitslag = { readonly verschillen: readonly Verschil[]; readonly telling: ReadonlyMap<string, number> }

/** Which wall stands: both, only the code, or only the database. */
export type Muren = 'beide' | 'code' | 'sql'

type Emmer = { wie: Rolmens; zaak: Wereldzaak | null }[]

/** Draws tries so that each route meets each relation equally often, rare ones too. */
export function maakPogingen(w: Wereld, t: Toeval, routes: readonly Route[], n: number): Poging[] {
  const emmers = new Map<string, Emmer>()
  const erin = (soort: string, wie: Rolmens, zaak: Wereldzaak | null) => {
    // A bar that ended or is still to come is an edge of its own: it must not count, and meets few people by chance.
    const rand = zaak?.sperren.some(s => s.mens === wie.mens) ?? false
    const sleutel = `${soort} ${relatie(wie, zaak, NU)} ${rand ? 'met sper' : ''}`
    const emmer = emmers.get(sleutel) ?? []
    emmer.push({ wie, zaak })
    emmers.set(sleutel, emmer)
  }
  for (const wie of w.mensen) {
    for (const zaak of w.zaken) erin(zaak.soort, wie, zaak)
    for (const soort of zaaksoorten) erin(soort, wie, null)
  }
  const per = new Map(zaaksoorten.map(s => [s, [...emmers].filter(([k]) => k.startsWith(s)).map(([, v]) => v)]))
  const mogen = new Map<Klasse, Rolmens[]>()
  for (const [klasse, { rollen }] of Object.entries(KLASSEN) as [Klasse, { rollen: readonly string[] }][])
    mogen.set(
      klasse,
      w.mensen.filter(m => rollen.includes(m.rol)),
    )
  const gezeefd = new Map<string, Emmer[]>()
  /** The same relations, with only who has a role of this class; a relation that none of them has falls out. */
  const uit = (klasse: Klasse, soort: Zaaksoort): Emmer[] => {
    const sleutel = `${klasse} ${soort}`
    const rollen = KLASSEN[klasse].rollen as readonly string[]
    const alle = per.get(soort) ?? []
    const zeef = () => alle.map(e => e.filter(x => rollen.includes(x.wie.rol))).filter(e => e.length > 0)
    const deze = gezeefd.get(sleutel) ?? zeef()
    gezeefd.set(sleutel, deze)
    return deze
  }
  return Array.from({ length: n }, (_, i) => {
    const route = routes[i % routes.length] ?? t.kies(routes)
    const { zaak: soort, klasse } = ingangVan(route)
    // Every third try is by somebody whose role may: a role that few have would else hardly ever come by.
    const metRol = Math.floor(i / routes.length) % 3 === 0
    if (soort === null)
      return { wie: t.kies(metRol ? (mogen.get(klasse) ?? w.mensen) : w.mensen), route, zaak: t.kies(w.zaken) }
    return { ...t.kies(t.kies(metRol ? uit(klasse, soort) : (per.get(soort) ?? []))), route }
  })
}

/** The ids a try fills in: of the case, or random ones when there is none. */
export function onderwerp(w: Wereld, t: Toeval, p: Poging, berichten: readonly string[]): Onderwerp {
  const regio = p.zaak?.regio ?? p.wie.regio
  const def = w.machine.pijplijn.definitie(regio)
  const boek = regelboek().regios.get(regio)
  return {
    id: p.zaak?.id ?? t.uuid(),
    persoon: p.zaak?.personen[0] ?? t.uuid(),
    mens: t.kies(w.mensen.filter(m => m.regio === p.wie.regio)).mens,
    team: p.wie.organisatie,
    bericht: t.kies(berichten),
    gemeente: boek?.gemeenten[0]?.naam ?? '',
    regio,
    stap: def.keten.weging.stappen[0]?.id ?? '',
    vraag: def.keten.weging.instrument.find(v => v.antwoord === 'tekst')?.id ?? '',
    grond: 'wmo-4-1-1-2-d',
    achternaam: p.zaak?.achternaam ?? 'Proef',
  }
}

/** The name of an answer. A refusal on its merits (also one by name) is past the walls. */
export function naamVan(uit: Afloop): Gekregen {
  if (uit.ok) return 'door'
  if (uit.code === 'NIET_GEVONDEN') return JSON.stringify(uit) === JSON.stringify(nietGevonden()) ? '404' : 'fout 404'
  if (uit.code === 'NIET_BEVOEGD' && uit.uitleg.startsWith('Uw rol mag dit niet')) return '403'
  return ['NIET_BEVOEGD', 'MAG_NU_NIET', 'ONVOLLEDIG', 'BUITEN_BEREIK'].includes(uit.code) ? 'door' : `fout ${uit.code}`
}

async function probeer(m: Machine, wie: Actor | null, p: Poging, ingang: Ingang, o: Onderwerp) {
  if (wie === null) return { kreeg: '401' as const, antwoord: null }
  try {
    const uit = await doe(m, wie, p.route, ingang.invoer(o))
    return { kreeg: naamVan(uit), antwoord: uit.ok ? uit.antwoord : null }
  } catch (fout) {
    const { code, message } = fout as { code?: string; message: string }
    return { kreeg: code === '42501' ? ('muur' as const) : (`fout ${code ?? ''} ${message}` as const), antwoord: null }
  }
}

/** Runs tries against the machine and compares every answer with the oracle. This is the one test function of the walls. */
export async function ronde(w: Wereld, m: Machine, pogingen: readonly Poging[], muren: Muren): Promise<Uitslag> {
  const t = w.t
  const berichten = (await w.beheer<{ id: string }>('select id from kring.bericht')).map(b => b.id)
  const rij = pogingen.map(p => ({ p, o: onderwerp(w, t, p, berichten) }))
  const verschillen: Verschil[] = []
  const telling = new Map<string, number>()
  let volgende = 0
  const werker = async () => {
    for (let taak = rij[volgende++]; taak; taak = rij[volgende++]) {
      const { p, o } = taak
      const ingang = ingangVan(p.route)
      const zaak = ingang.zaak === null ? null : p.zaak
      const wie = muren === 'sql' ? alsActor(p.wie) : await w.actor(p.wie)
      const { kreeg, antwoord } = await probeer(m, wie, p, ingang, o)
      telling.set(`${ingang.klasse} ${kreeg}`, (telling.get(`${ingang.klasse} ${kreeg}`) ?? 0) + 1)
      const eis = muren === 'sql' ? verwachtSql(ingang, p, zaak) : [verwacht(ingang.klasse, p.wie, zaak, NU)]
      const meld = (verwacht: string, kreeg: string) =>
        verschillen.push({
          wat: `${sleutelVan(p.route)} als ${p.wie.rol} (${p.wie.onderwerp}, zaak ${p.zaak?.id ?? 'geen'})`,
          relatie: relatie(p.wie, zaak, NU),
          verwacht,
          kreeg,
        })
      if (!(eis as string[]).includes(kreeg)) meld(eis.join(' of '), kreeg)
      const teveel = kreeg === 'door' && antwoord !== null ? controleerLijst(w, ingang, p, antwoord) : null
      if (teveel !== null) meld('alleen zaken uit de eigen kring', teveel)
      if (kreeg === 'door' && sleutelVan(p.route) === 'GET /meldingen/:id' && muren === 'sql') {
        const { personen, melder } = antwoord as { personen: unknown[]; melder: unknown }
        if (zaak !== null && zicht(p.wie, zaak, NU) !== 'inhoud' && (personen.length > 0 || melder !== null))
          meld('geen personen en geen melder', 'personen of melder')
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, werker))
  return { verschillen, telling }
}

/** With the code wall down only the circle is left: outside it nothing is shown or written; inside, the role is no matter of rows. */
function verwachtSql(ingang: Ingang, p: Poging, zaak: Wereldzaak | null): string[] {
  if (ingang.zaak === null) return ['door', '404', 'muur']
  const z = zaak === null ? 'niets' : zicht(p.wie, zaak, NU)
  return z === 'inhoud' || z === 'tafel' || z === 'aanbod' ? ['door', '404', 'muur'] : ['404', 'muur']
}

const alsActor = (m: Rolmens): Actor => ({ ...m, organisatieNaam: '', organisatieSoort: '' })

/** A list shows exactly the cases of the circle: says what is too much or missing. */
function controleerLijst(w: Wereld, ingang: Ingang, p: Poging, antwoord: unknown): string | null {
  if (ingang.klasse === 'telling') return controleerTelling(w, p, antwoord)
  const lijst = zakenIn(ingang.klasse, antwoord)
  if (lijst === null) return null
  const mag = new Set(w.zaken.filter(z => inLijst(ingang.klasse, p.wie, z, NU)).map(z => z.id))
  const teveel = lijst.ids.filter(id => !mag.has(id))
  if (teveel.length > 0) return `te veel: ${teveel.length}, zoals ${teveel[0]}`
  const mist = lijst.volledig ? [...mag].filter(id => !lijst.ids.includes(id)) : []
  if (mist.length > 0) return `ontbreekt: ${mist.length}, zoals ${mist[0]}`
  const gezocht =
    ['zoeken', 'zoeken-kring'].includes(ingang.klasse) &&
    p.zaak !== null &&
    mag.has(p.zaak.id) &&
    !lijst.ids.includes(p.zaak.id) &&
    // of more people than fit the answer says that there are more
    (antwoord as { meer?: boolean }).meer !== true
  return gezocht ? `ontbreekt: ${p.zaak?.id}` : null
}

/** A count holds what the person may see and nothing else: a number can betray a case as well as a row can. */
function controleerTelling(w: Wereld, p: Poging, antwoord: unknown): string | null {
  const { gemeenten } = antwoord as { gemeenten: { meldingen: number; casussen: number }[] }
  const geteld = gemeenten.reduce((n, { meldingen, casussen }) => n + meldingen + casussen, 0)
  const mag = w.zaken.filter(z => z.open && inLijst('telling', p.wie, z, NU)).length
  return geteld === mag ? null : `${geteld} geteld, ${mag} te zien`
}

/** The first differences, readable, with the seed to run it again. */
export const toon = (w: Wereld, v: readonly Verschil[]): string =>
  v.length === 0
    ? 'geen verschil'
    : [
        `${v.length} verschillen met het orakel (herhaal met KRING_ZAAD=${w.zaad}):`,
        ...v.slice(0, 12).map(x => `  ${x.wat} [${x.relatie}]: verwacht ${x.verwacht}, kreeg ${x.kreeg}`),
      ].join('\n')
