import { parse } from 'csv-parse/sync'
import { isAanmeldnaam, isNaam } from '../../gedeeld/beheer.ts'
import { ROLNAMEN, type Rolnaam } from '../../gedeeld/rolnamen.ts'
import { EEN_MENS, isGedeeldeNaam } from './eenmens.ts'

/** The columns of a file with staff, in the order of the template. */
export const KOLOMMEN = [
  'aanmeldnaam',
  'naam',
  'organisatie',
  'rol',
  'van',
  'tot',
  'werkgever',
  'opleiding',
  'mandaat',
] as const
export type Kolom = (typeof KOLOMMEN)[number]
const MOET: readonly Kolom[] = ['aanmeldnaam', 'naam', 'organisatie', 'rol']
const DAGEN: readonly Kolom[] = ['van', 'tot', 'opleiding', 'mandaat']
/** More in one go is a mistake, or a job for the connection. */
export const HOOGSTENS = 1000

/** A line that was understood; `regel` as a spreadsheet numbers it, the head being 1. */
export type Bestandregel = {
  regel: number
  onderwerp: string
  naam: string
  organisatie: string
  rol: Exclude<Rolnaam, 'systeem'>
  van: string | null
  tot: string | null
  werkgever: string | null
  opleiding: string | null
  mandaat: string | null
}
export type Bestandfout = { regel: number; kolom: Kolom | null; uitleg: string }
export type Gelezen = { readonly regels: readonly Bestandregel[]; readonly fouten: readonly Bestandfout[] }

/** Organisations by their name as a file writes it; null: more than one has that name. */
export function perNaam(rijen: readonly { readonly id: string; readonly naam: string }[]): Map<string, string | null> {
  const uit = new Map<string, string | null>()
  for (const { id, naam } of rijen) uit.set(naam.toLowerCase(), uit.has(naam.toLowerCase()) ? null : id)
  return uit
}

/** Reads a file with staff. Every fault at once, line by line, in words; nothing is guessed. */
export function leesBestand(tekst: string, organisaties: ReadonlyMap<string, string | null>): Gelezen {
  const fout = (regel: number, uitleg: string, kolom: Kolom | null = null): Bestandfout => ({ regel, kolom, uitleg })
  let rijen: { record: string[]; info: { lines: number } }[]
  try {
    rijen = parse(tekst, {
      ...{ bom: true, delimiter: scheiding(tekst), relax_column_count: true, skip_empty_lines: true, trim: true },
      info: true,
    }) as unknown as typeof rijen
  } catch (oorzaak) {
    const regel = Number((oorzaak as { lines?: unknown }).lines ?? 0)
    return {
      regels: [],
      fouten: [fout(regel, 'Hier klopt een aanhalingsteken niet. Sla het bestand opnieuw op als CSV.')],
    }
  }
  const [kop, ...inhoud] = rijen
  if (kop === undefined) return { regels: [], fouten: [fout(1, 'Het bestand is leeg.')] }
  const namen = kop.record.map(k => k.toLowerCase())
  const missen = MOET.filter(k => !namen.includes(k))
  if (missen.length > 0)
    return {
      regels: [],
      fouten: [fout(1, `De eerste regel mist: ${missen.join(', ')}. Gebruik de kop van het voorbeeld.`)],
    }
  const vreemd = namen.filter(n => !(KOLOMMEN as readonly string[]).includes(n))
  if (vreemd.length > 0 || new Set(namen).size < namen.length)
    return {
      regels: [],
      fouten: [
        fout(
          1,
          'De eerste regel heeft een kolom die Kring niet kent, of een kolom dubbel. Gebruik de kop van het voorbeeld.',
        ),
      ],
    }
  const vol = inhoud.filter(r => r.record.some(c => c !== ''))
  if (vol.length === 0) return { regels: [], fouten: [fout(1, 'Onder de kop staat niets.')] }
  if (vol.length > HOOGSTENS)
    return {
      regels: [],
      fouten: [fout(HOOGSTENS + 2, `Hoogstens ${HOOGSTENS} regels in een keer. Verdeel het bestand.`)],
    }
  const uit = vol.map(r => leesRegel(r.info.lines, r.record, namen as Kolom[], organisaties))
  const dubbel = dubbele(uit.flatMap(u => (u.goed === null ? [] : [u.goed])))
  return {
    regels: uit.flatMap(u => (u.goed === null ? [] : [u.goed])),
    fouten: [...uit.flatMap(u => u.fouten), ...dubbel].sort((a, b) => a.regel - b.regel),
  }
}

/** The sign of the first line that makes the most columns: a semicolon here, a comma elsewhere, a tab when pasted. */
const scheiding = (tekst: string): string => {
  const eerste = tekst.split(/\r?\n/, 1)[0] ?? ''
  const tel = (teken: string) => eerste.split(teken).length
  return [';', ',', '\t'].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste))
}

function leesRegel(
  regel: number,
  cellen: readonly string[],
  namen: readonly Kolom[],
  organisaties: ReadonlyMap<string, string | null>,
): { goed: Bestandregel | null; fouten: Bestandfout[] } {
  const fouten: Bestandfout[] = []
  const verschoven = schuift(cellen, namen)
  if (verschoven !== null) return { goed: null, fouten: [{ regel, kolom: 'rol', uitleg: verschoven }] }
  if (cellen.length !== namen.length)
    return {
      goed: null,
      fouten: [
        {
          ...{ regel, kolom: null },
          uitleg: `Deze regel heeft ${cellen.length} vakken en de kop ${namen.length}. Staat er ergens een scheidingsteken te veel of te weinig?`,
        },
      ],
    }
  const van = (k: Kolom): string => cellen[namen.indexOf(k)] ?? ''
  const mis = (kolom: Kolom, uitleg: string): null => {
    fouten.push({ regel, kolom, uitleg })
    return null
  }
  for (const k of MOET) if (van(k) === '') mis(k, 'Dit vak is leeg.')
  const onderwerp = van('aanmeldnaam')
  if (onderwerp !== '' && !isAanmeldnaam(onderwerp)) mis('aanmeldnaam', 'Een aanmeldnaam heeft geen spaties.')
  const naam = van('naam')
  if (naam !== '' && !isNaam(naam)) mis('naam', 'Een naam is 2 tot 200 tekens lang.')
  if (isGedeeldeNaam(naam)) mis('naam', EEN_MENS)
  const organisatie = organisaties.get(van('organisatie').toLowerCase())
  if (organisatie === undefined && van('organisatie') !== '')
    mis(
      'organisatie',
      'Deze organisatie is er niet in uw regio, of is beëindigd. Schrijf haar naam zoals Kring die toont.',
    )
  if (organisatie === null)
    mis('organisatie', 'Er zijn meer organisaties met deze naam. Geef er eerst een een andere naam, bij Organisaties.')
  const rol = rolVan(van('rol'))
  if (rol === null && van('rol') !== '') mis('rol', 'Deze rol bestaat niet. Schrijf haar zoals Kring haar toont.')
  const dagen = Object.fromEntries(
    DAGEN.map(k => [
      k,
      van(k) === '' ? null : (dagUit(van(k)) ?? mis(k, 'Dit is geen dag. Schrijf 2026-03-31 of 31-03-2026.')),
    ]),
  ) as Pick<Bestandregel, 'van' | 'tot' | 'opleiding' | 'mandaat'>
  if (van('werkgever').length > 200) mis('werkgever', 'Een werkgever is hoogstens 200 tekens lang.')
  if (fouten.length > 0 || organisatie === undefined || organisatie === null || rol === null)
    return { goed: null, fouten }
  const werkgever = van('werkgever') === '' ? null : van('werkgever')
  return { goed: { regel, onderwerp, naam, organisatie, rol, werkgever, ...dagen }, fouten }
}

/** A role by its word in the code or as the screens show it. */
export const rolVan = (tekst: string): Bestandregel['rol'] | null => {
  const woord = tekst.toLowerCase()
  const [gevonden] =
    Object.entries(ROLNAMEN.nl).find(([id, naam]) => id === woord || naam.toLowerCase() === woord) ?? []
  return gevonden === undefined || gevonden === 'systeem' ? null : (gevonden as Bestandregel['rol'])
}

/** A role one box beside its column: then the whole line shifted, and one sentence says so instead of five that do not help. */
function schuift(cellen: readonly string[], namen: readonly Kolom[]): string | null {
  const plek = namen.indexOf('rol')
  if (rolVan(cellen[plek] ?? '') !== null) return null
  const naar =
    rolVan(cellen[plek + 1] ?? '') !== null ? 'rechts' : rolVan(cellen[plek - 1] ?? '') !== null ? 'links' : null
  return naar === null
    ? null
    : `De vakken van deze regel staan een plaats naar ${naar}: de rol staat niet onder "rol". ${naar === 'rechts' ? 'Er is een vak te veel.' : 'Er mist een vak.'}`
}

/** A day as the law writes it or as people here do. */
function dagUit(tekst: string): string | null {
  const [, j, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst) ?? []
  const [, d2, m2, j2] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst) ?? []
  const dag = [j ?? j2 ?? '', (m ?? m2 ?? '').padStart(2, '0'), (d ?? d2 ?? '').padStart(2, '0')].join('-')
  const moment = new Date(`${dag}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(dag) ? dag : null
}

/** The same person in the same role twice, or one sign-in name with two names. */
function dubbele(regels: readonly Bestandregel[]): Bestandfout[] {
  const rollen = new Map<string, number>()
  const namen = new Map<string, { naam: string; regel: number }>()
  return regels.flatMap((r): Bestandfout[] => {
    const sleutel = JSON.stringify([r.onderwerp, r.organisatie, r.rol])
    const al = rollen.get(sleutel)
    const ander = namen.get(r.onderwerp)
    rollen.set(sleutel, al ?? r.regel)
    namen.set(r.onderwerp, ander ?? r)
    if (al !== undefined) return [{ regel: r.regel, kolom: 'rol', uitleg: `Dit staat ook op regel ${al}.` }]
    return ander !== undefined && ander.naam !== r.naam
      ? [{ regel: r.regel, kolom: 'naam', uitleg: `Op regel ${ander.regel} heeft deze aanmeldnaam een andere naam.` }]
      : []
  })
}
