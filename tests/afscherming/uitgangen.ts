import { evolve } from '../../keten/casus/evolve.ts'
import type { Casus, CasusFeit } from '../../keten/casus/casus.ts'
import { inzage, spoorkopie, type Inzagekopie } from '../../keten/casus/inzage/inzage.ts'
import { coachblad } from '../../keten/casus/inzage/coachblad.ts'
import { tekstvelden } from '../../keten/casus/inzage/teksten.ts'
import { kopiestuk } from '../../keten/casus/rechten/afschrift.ts'
import { stelBriefOp } from '../../keten/casus/stukken/brief.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import type { Gezin, Kanarie } from './gezin.ts'

/** Something that leaves the house about one person, to one reader; `mag` says by the oracle which words may be in it. */
export type Uitgang = {
  readonly naam: string
  readonly inhoud: string
  readonly mag: (k: Kanarie) => boolean
  /** words that must be in it, or the person gets less than is theirs */
  readonly hoort?: (k: Kanarie) => boolean
}

const staatVan = (feiten: readonly CasusFeit[]): Exclude<Casus, { status: 'geen' }> => {
  const c = feiten.reduce<Casus>(evolve, { status: 'geen' })
  if (c.status === 'geen') throw new Error('geen casus')
  return c
}

/** A family is read many times: its case is folded once. */
const staten = new WeakMap<Gezin, ReturnType<typeof staatVan>>()
function staat(g: Gezin): ReturnType<typeof staatVan> {
  const c = staten.get(g) ?? staatVan(g.feiten)
  staten.set(g, c)
  return c
}

type Maker = (g: Gezin) => readonly Uitgang[]

/** A copy is cut once: on paper it is the same one. */
const kopieen = new WeakMap<Gezin, Map<string, Inzagekopie>>()
function kopie(g: Gezin, persoon: string, ontvanger: string): Inzagekopie {
  const eerder = kopieen.get(g) ?? new Map<string, Inzagekopie>()
  kopieen.set(g, eerder)
  const sleutel = `${persoon} ${ontvanger}`
  const k = eerder.get(sleutel) ?? inzage(staat(g), g, persoon, ontvanger, '2026-03-02T10:00:00.000Z')
  eerder.set(sleutel, k)
  return k
}
const magIn = (persoon: string, ontvanger: string) => (k: Kanarie) =>
  k.mag.has(persoon) && (!k.alleenZelf || persoon === ontvanger)

/** The copy of each person for themselves, as data. */
const eigenKopie: Maker = g =>
  [...g.volwassenen, ...g.kinderen].map(p => ({
    naam: `eigen kopie van ${p}`,
    inhoud: JSON.stringify(kopie(g, p, p)),
    mag: magIn(p, p),
    // the first name of an own child may be there; whatever is of this person alone must be
    hoort: k => magIn(p, p)(k) && k.mag.size === 1,
  }))

/** The same copy on paper, as it goes into the letter with the decision: every word that is printed. */
const papier: Maker = g =>
  [...g.volwassenen, ...g.kinderen].map(p => ({
    naam: `papieren kopie van ${p}`,
    inhoud: JSON.stringify(kopiestuk(kopie(g, p, p), [], 'Team Proef')),
    mag: magIn(p, p),
    hoort: k => magIn(p, p)(k) && k.mag.size === 1,
  }))

/** The copy of a child for a parent. */
const ouderKopie: Maker = g =>
  g.kinderen.flatMap(kind =>
    g.volwassenen.map(ouder => ({
      naam: `kopie van ${kind} voor ${ouder}`,
      inhoud: JSON.stringify(kopie(g, kind, ouder)),
      mag: magIn(kind, ouder),
    })),
  )

/** The sheet for who works on the track of one person: that person's own, without any place. */
const spoorbladen: Maker = g =>
  [...g.volwassenen.slice(0, 1), ...g.kinderen.slice(0, 1)].map(p => ({
    naam: `spoorblad van ${p}`,
    inhoud: JSON.stringify(spoorkopie(staat(g), g, p, '2026-03-02T10:00:00.000Z')),
    mag: k => magIn(p, p)(k) && !k.plek,
  }))

/**
 * The page of a coach at its widest: everything of the case offered to it, as if somebody tried to share it all. Only own goals and own steps
 * come out, and the first name; no word of an analysis, a problem, another member, a place or the network.
 */
const OP_COACHBLAD = ['doel', 'hersteldoel', 'eigen stap']
const coachbladen: Maker = g => {
  const alles = [...new Set(g.feiten.flatMap(f => Object.values(f).flatMap(w => (typeof w === 'string' ? [w] : []))))]
  const voornaam = (p: string) => g.personen.find(x => x.id === p)?.voornamen ?? ''
  return [...g.volwassenen, ...g.kinderen].map(p => ({
    naam: `coachblad van ${p}`,
    inhoud: JSON.stringify(
      coachblad(staat(g), g.teksten, {
        ...{ persoon: p, dingen: alles, voornaam: voornaam(p) },
        ...{ regisseur: null, team: 'Team Proef', bel: '038 1234567' },
      }),
    ),
    mag: k => k.woord === voornaam(p) || (k.mag.has(p) && OP_COACHBLAD.includes(k.wat)),
    hoort: k => k.mag.has(p) && OP_COACHBLAD.includes(k.wat),
  }))
}

/** What a worker may at most hand to another track, word by word: never where somebody is or how to reach them. */
const deelbaar: Maker = g => {
  const velden = tekstvelden(g.feiten)
  const mag = Object.entries(g.teksten).filter(([id]) => velden.get(id)?.deelbaar === true)
  return [{ naam: `deelbare woorden`, inhoud: JSON.stringify(mag), mag: k => !k.plek }]
}

const regio = getDefinitie('rotterdam-2014')
const SJABLONEN = regio.keten.brieven.sjablonen.map(s => s.id)
/** What would keep every letter inside: proven elsewhere; here the letters that do go out are read. */
const HOUDT_BINNEN = new Set<CasusFeit['soort']>([
  'VeiligContactIngesteld',
  'AdresAfgeschermd',
  'DoelBehaald',
  'CasusGesloten',
])

/** Each letter that may go to an adult of the family, about themselves or somebody else, of every template. */
const brieven: Maker = g => {
  const casus = staatVan(g.feiten.filter(f => !HOUDT_BINNEN.has(f.soort)))
  return g.volwassenen.flatMap(ontvanger =>
    [...g.volwassenen, ...g.kinderen].flatMap(over =>
      // about somebody else only the letter that carries words of the file; the others say the same to all
      (over === ontvanger ? SJABLONEN : ['eigen-plan']).flatMap(sjabloon => {
        const vraag = { casus, regio, ontvanger, over, sjabloon, personen: g.personen, teksten: g.teksten }
        const brief = stelBriefOp({ ...vraag, medewerker: 'Anna Voorbeeld', datum: '2 maart 2026' })
        if (!brief.ok) return []
        return [
          {
            naam: `brief ${sjabloon} aan ${ontvanger} over ${over}`,
            inhoud: JSON.stringify(brief),
            mag: (k: Kanarie) => magIn(ontvanger, ontvanger)(k) || magIn(over, ontvanger)(k),
          },
        ]
      }),
    ),
  )
}

/**
 * Everything that leaves the house, in one list. A new way out (a letter, an export) joins with one line: how it is made of a family,
 * and by the oracle who may read what in it.
 */
export const UITGANGEN: readonly Maker[] = [eigenKopie, papier, ouderKopie, spoorbladen, coachbladen, deelbaar, brieven]
