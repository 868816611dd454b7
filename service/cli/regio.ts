import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bouwsel } from '../../gedeeld/regio/bouwen.ts'
import { editorschemaTekst } from '../../gedeeld/regio/editorschema.ts'
import { gatenVan } from '../../gedeeld/regio/gaten.ts'
import { REGIOS, findRegio, leesEnBouw, regionamen } from '../../gedeeld/regio/laden.ts'
import { regelnummers } from '../../gedeeld/regio/regelnummers.ts'
import { route } from '../../gedeeld/regio/route.ts'
import type { Gat, Landelijk, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { verschil } from '../../gedeeld/regio/verschil.ts'

/** Waar een opdracht zijn antwoord heen schrijft: JSON naar buiten, losse regels naar de foutuitvoer. */
export interface RegioIo {
  out(json: unknown): void
  err(line: string): void
}

const GEBRUIK = [
  'regio check [MAP] [--volledig]',
  'regio route --regio R --gemeente G --thema T --op JJJJ-MM-DD',
  'regio diff A B',
  'regio schema [MAP]',
]

/** `kring regio ...`: controleert definities, wijst de weg, legt regio's naast elkaar. Geeft de uitgangscode. */
export async function regio(args: string[], io: RegioIo): Promise<number> {
  const [opdracht = '', ...rest] = args
  switch (opdracht) {
    case 'check':
      return check(rest, io)
    case 'route':
      return wijsRoute(rest, io)
    case 'diff':
      return legNaast(rest, io)
    case 'schema':
      return schrijfSchema(rest, io)
    default:
      return faal(io, 'OPDRACHT_ONBEKEND', `De opdracht "${opdracht}" bestaat niet.`, GEBRUIK)
  }
}

function check(args: string[], io: RegioIo): number {
  const onbekend = args.find(arg => arg.startsWith('--') && arg !== '--volledig')
  if (onbekend !== undefined) return faal(io, 'OPTIE_ONBEKEND', `De optie ${onbekend} bestaat niet.`, ['--volledig'])
  const map = args.find(arg => !arg.startsWith('--')) ?? REGIOS
  const bouwsel = leesEnBouw(resolve(map))
  const verslag = controleverslag(bouwsel, args.includes('--volledig'))
  io.out(verslag)
  for (const fout of verslag.errors) io.err(`${fout.file}:${fout.line} ${fout.path}: ${fout.message} ${fout.hint}`)
  // De sleutels van het verslag liggen vast; een waarschuwing houdt niets tegen en is voor de mens aan het scherm.
  for (const letOp of bouwsel.waarschuwingen)
    io.err(`let op: ${letOp.file}:${letOp.line} ${letOp.path}: ${letOp.message} ${letOp.hint}`)
  return verslag.ok ? 0 : 1
}

function controleverslag(bouwsel: Bouwsel, volledig: boolean) {
  const landelijk = bouwsel.landelijk
  const regions = landelijk ? [...bouwsel.regios.values()].map(definitie => regioverslag(definitie, landelijk)) : []
  const open = regions.some(region => region.gaps.length > 0) || (landelijk?.gaten.length ?? 0) > 0
  return {
    ok: bouwsel.fouten.length === 0 && landelijk !== undefined && !(volledig && open),
    regions,
    landelijk: landelijk ? landverslag(landelijk) : null,
    errors: bouwsel.fouten,
  }
}

function regioverslag(definitie: RegioDefinitie, landelijk: Landelijk) {
  return {
    id: definitie.regio.id,
    municipalities: definitie.gemeenten.length,
    organisations: definitie.organisaties.length,
    rules: definitie.regels.length,
    clocks: definitie.klokken.length,
    actions: definitie.acties.length,
    rulesOfSource: {
      total: regelnummers(definitie.regio.regelreeks).length,
      placed: definitie.regels.length,
      executable: definitie.regels.filter(regel => regel.uitvoering.soort === 'uitvoerbaar').length,
    },
    gaps: gatenVan(definitie, landelijk).map(gap),
  }
}

function landverslag(landelijk: Landelijk) {
  return {
    clocks: landelijk.klokken.length,
    floors: landelijk.vloeren.length,
    duties: landelijk.plichten.length,
    retention: landelijk.bewaartermijnen.length,
    grounds: landelijk.grondslagen.length,
    questions: landelijk.instrument.length,
    gaps: landelijk.gaten.map(gap),
  }
}

function gap(gat: Gat) {
  return { id: gat.id, what: gat.wat, municipalities: gat.gemeenten ?? [] }
}

function wijsRoute(args: string[], io: RegioIo): number {
  const opties = leesOpties(args)
  const ontbreekt = ['regio', 'gemeente', 'thema', 'op'].filter(naam => opties.get(naam) === undefined)
  if (ontbreekt.length > 0) {
    return faal(io, 'OPTIE_ONTBREEKT', `Geef ook ${ontbreekt.map(naam => `--${naam}`).join(', ')}.`, GEBRUIK)
  }
  const op = opties.get('op') ?? ''
  if (!isDatum(op)) return faal(io, 'DATUM_ONGELDIG', `"${op}" is geen datum; schrijf JJJJ-MM-DD.`)
  const definitie = zoekRegio(opties.get('regio') ?? '', io)
  if (!definitie) return 1
  const antwoord = route(definitie, { gemeente: opties.get('gemeente') ?? '', thema: opties.get('thema') ?? '', op })
  io.out(antwoord)
  return 'error' in antwoord ? 1 : 0
}

function legNaast(args: string[], io: RegioIo): number {
  const [een, ander] = args.filter(arg => !arg.startsWith('--'))
  if (een === undefined || ander === undefined) return faal(io, 'REGIO_ONTBREEKT', 'Geef twee regios.', GEBRUIK)
  const a = zoekRegio(een, io)
  if (!a) return 1
  const b = zoekRegio(ander, io)
  if (!b) return 1
  io.out(verschil(a, b))
  return 0
}

function schrijfSchema(args: string[], io: RegioIo): number {
  const bestand = join(resolve(args[0] ?? REGIOS), 'schema.json')
  writeFileSync(bestand, editorschemaTekst())
  io.out({ written: bestand })
  return 0
}

function zoekRegio(id: string, io: RegioIo): RegioDefinitie | undefined {
  const gevonden = findRegio(id)
  if (gevonden && 'definitie' in gevonden) return gevonden.definitie
  if (gevonden) faal(io, 'DEFINITIE_FOUT', `De definitie van "${id}" klopt niet; zie kring regio check.`)
  else faal(io, 'REGIO_ONBEKEND', `De regio "${id}" is niet bekend.`, regionamen())
  return undefined
}

function leesOpties(args: string[]): Map<string, string> {
  const opties = new Map<string, string>()
  args.forEach((arg, plaats) => {
    if (!arg.startsWith('--')) return
    const [naam = '', waarde] = arg.slice(2).split('=')
    const volgende = waarde ?? args[plaats + 1]
    if (volgende !== undefined) opties.set(naam, volgende)
  })
  return opties
}

function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  const datum = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst)
}

function faal(io: RegioIo, code: string, message: string, known?: string[]): number {
  io.out({ error: { code, message, ...(known ? { known } : {}) } })
  return 1
}
