import { vindHerleidbaar } from '../../gedeeld/tekst/index.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { langsPad, type Beeld } from './gaten.ts'
import { alsLijst, leeg, veldVan, voldoet } from './voorwaarde.ts'
import type { Declaratie, Rij, Stap, Veld, Waarden } from './vorm.ts'

type Fout = { readonly veld: string; readonly uitleg: string }

/** Whether what was filled in may stand in this register; nothing is stored when a field is wrong. */
export function keurRij(d: Declaratie, velden: Waarden, b: Beeld, ook: readonly string[] = []): Weigering | null {
  const fouten = [
    ...Object.keys(velden).flatMap(id =>
      veldVan(d, id) === undefined ? [{ veld: id, uitleg: 'staat niet in dit register' }] : [],
    ),
    ...d.velden.flatMap(v => keurVeld(v, velden, b, ook)),
  ]
  if (fouten.length === 0) return null
  return weiger('ONVOLLEDIG', 'Nog niet alles klopt. Verbeter wat hieronder staat en leg het dan opnieuw vast.', {
    bron: d.bron,
    velden: fouten,
  })
}

function keurVeld(v: Veld, velden: Waarden, b: Beeld, ook: readonly string[]): readonly Fout[] {
  const waarde = velden[v.id]
  if (waarde === undefined || leeg(waarde))
    return v.verplicht === true || ook.includes(v.id)
      ? [{ veld: v.id, uitleg: `Vul in: ${v.naam.nl.toLowerCase()}.` }]
      : []
  const uitleg = KEUR[v.soort](v, waarde, b, velden)
  return uitleg === null ? [] : [{ veld: v.id, uitleg }]
}

type Toets = (v: Veld, w: NonNullable<Waarden[string]>, b: Beeld, eigen?: Waarden) => string | null
const lang =
  (hoogstens: number): Toets =>
  (v, w) => {
    if (typeof w !== 'string' || w.length > hoogstens) return `Gebruik ten hoogste ${hoogstens} tekens.`
    const [vondst] = vindHerleidbaar(w).filter(
      x => v.schoon === true || (x.zekerheid === 'zeker' && OVER_MENSEN.has(x.soort)),
    )
    return vondst === undefined
      ? null
      : `Hier staat iets waaraan een mens te herkennen is (${vondst.soort}). Haal dat weg.`
  }
/** A register is about organisations and agreements: what points at a client never belongs here. */
const OVER_MENSEN: ReadonlySet<string> = new Set(['bsn'])
const getal: Toets = (_v, w) => (typeof w === 'number' && Number.isFinite(w) && w >= 0 ? null : 'Vul een getal in.')
const uitKeuzes: Toets = (v, w) =>
  alsLijst(w).every(x => v.keuzes?.some(k => k.id === x) === true) ? null : 'Kies uit de lijst.'
const een =
  (toets: Toets): Toets =>
  (v, w, b, eigen) =>
    typeof w === 'string' ? toets(v, w, b, eigen) : 'Kies er een.'
const rij =
  (toets: Toets): Toets =>
  (v, w, b, eigen) =>
    typeof w === 'object' ? toets(v, w, b, eigen) : 'Kies er een of meer.'
const gemeente: Toets = (_v, w, b) =>
  alsLijst(w).every(g => b.gemeenten.includes(g)) ? null : 'Deze gemeente hoort niet bij de regio.'
const organisatie: Toets = (v, w, b) =>
  alsLijst(w).every(id =>
    b.organisaties.some(o => o.id === id && (v.organisaties === undefined || v.organisaties.includes(o.soort))),
  )
    ? null
    : 'Kies een organisatie van de regio.'
const deelgebied: Toets = (_v, w, b) =>
  alsLijst(w).every(id => b.deelgebieden?.some(g => g.id === id) === true) ? null : 'Dit gebied kent de regio niet.'
const namen: Toets = (v, w, b) =>
  alsLijst(w)
    .map(x => lang(200)(v, x, b))
    .find(x => x !== null) ?? null
const verwijzing: Toets = (v, w, b, eigen = {}) => {
  const ander = b.registers.get(v.register ?? '')
  const er = b.rijen.get(v.register ?? '') ?? []
  const wie = alsLijst(w).map(id => er.find(r => r.id === id))
  if (ander === undefined || wie.some(r => r === undefined)) return 'Dit staat niet (meer) in het andere register.'
  const mag = v.alleen
  const deelt = (r: Rij) =>
    mag?.zelfde === undefined || String(r.velden[mag.zelfde.daar]) === String(eigen[mag.zelfde.hier])
  return mag === undefined || wie.every(r => r !== undefined && voldoet(ander, r, mag.als, b.vandaag) && deelt(r))
    ? null
    : mag.zin.nl
}
const dag: Toets = (_v, w) =>
  typeof w === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(w) && geldig(w) ? null : 'Vul een bestaande dag in.'
const geldig = (w: string): boolean => {
  const ms = Date.parse(`${w}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === w
}

const KEUR: Readonly<Record<Veld['soort'], Toets>> = {
  regel: lang(200),
  tekst: lang(4000),
  regels: rij(namen),
  deelgebied: een(deelgebied),
  deelgebieden: rij(deelgebied),
  dag,
  getal,
  bedrag: getal,
  janee: (_v, w) => (typeof w === 'boolean' ? null : 'Kies ja of nee.'),
  keuze: een(uitKeuzes),
  meer: rij(uitKeuzes),
  gemeente: een(gemeente),
  gemeenten: rij(gemeente),
  organisatie: een(organisatie),
  verwijzing: een(verwijzing),
  verwijzingen: rij(verwijzing),
}

/** Whether this step may be taken from where the record stands, with what it asks. */
export function keurStap(d: Declaratie, rij: Rij, stap: Stap | undefined, velden: Waarden, b: Beeld): Weigering | null {
  if (stap === undefined) return weiger('ONGELDIG', 'Deze stap bestaat niet in dit register.')
  if (!stap.van.includes(rij.stand))
    return weiger('MAG_NU_NIET', 'Dit kan niet vanuit waar het nu staat. Kijk welke stappen er nu zijn.', {
      bron: d.bron,
    })
  const heel = { ...rij.velden, ...velden }
  const nee = keurRij(d, heel, b, stap.vraagt)
  if (nee !== null || stap.eist === undefined) return nee
  return voldoet(d, { ...rij, velden: heel }, stap.eist.als, b.vandaag)
    ? null
    : weiger('MAG_NU_NIET', stap.eist.zin.nl, { bron: d.bron })
}

/** What a new record takes over from what it points at, where nothing was filled in: the standing agenda of its body, the team of its worker. */
export function vulAan(d: Declaratie, velden: Waarden, b: Beeld): Waarden {
  return d.velden.reduce<Waarden>((tot, v) => {
    if (v.beginUit === undefined || !leeg(tot[v.id])) return tot
    const waarde = langsPad(d, { id: '', stand: '', velden: tot }, v.beginUit, b)
    return waarde === undefined || leeg(waarde) ? tot : { ...tot, [v.id]: waarde }
  }, velden)
}
