import { chdir } from 'node:process'

/** Waar een opdracht zijn antwoord laat: een JSON-document naar buiten, voortgang naar de foutuitvoer. */
export interface Io {
  out(json: unknown): void
  err(line: string): void
}

/** Een opdracht geeft haar uitgangscode terug; 0 is gelukt. */
export type Opdracht = (args: string[], io: Io) => Promise<number>

// Een regel per opdracht. Pas bij aanroep ingeladen, zodat een snelle opdracht snel blijft.
const OPDRACHTEN: Readonly<Record<string, () => Promise<Opdracht>>> = {
  alarm: async () => (await import('./alarm.ts')).alarm,
  asvs: async () => (await import('./asvs.ts')).asvs,
  backup: async () => (await import('./backup.ts')).backup,
  beheer: async () => (await import('./beheer.ts')).beheer,
  bericht: async () => (await import('./bericht.ts')).bericht,
  clock: async () => (await import('./clock.ts')).clock,
  coverage: async () => (await import('./coverage.ts')).coverage,
  demo: async () => (await import('./demo.ts')).demo,
  export: async () => (await import('./export.ts')).exporteer,
  figures: async () => (await import('./figures.ts')).figures,
  gaps: async () => (await import('./gaten.ts')).gaten,
  journal: async () => (await import('./journal.ts')).journal,
  logboek: async () => (await import('./logboek.ts')).logboek,
  loket: async () => (await import('./loket.ts')).loket,
  registers: async () => (await import('./registers.ts')).registers,
  mensen: async () => (await import('./mensen.ts')).mensen,
  money: async () => (await import('./money.ts')).money,
  opvang: async () => (await import('./opvang.ts')).opvang,
  population: async () => (await import('./population.ts')).population,
  regio: async () => (await import('./regio.ts')).regio,
  restore: async () => (await import('./backup.ts')).restore,
  retention: async () => (await import('./retention.ts')).retention,
  rights: async () => (await import('./rechten.ts')).rechten,
  verwerkingen: async () => (await import('./verwerkingen.ts')).verwerkingen,
  telfeiten: async () => (await import('./telfeiten.ts')).telfeiten,
}

/** `kring OPDRACHT ...`: voert een opdracht uit en geeft het ene document en de uitgangscode terug. */
export async function voerUit(args: readonly string[], err: Io['err']): Promise<{ document: unknown; code: number }> {
  const [naam = '', ...rest] = args.filter(arg => arg !== '--json')
  const laad = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined
  if (!laad) return fout('OPDRACHT_ONBEKEND', onbekend(naam), Object.keys(OPDRACHTEN).sort())
  let document: unknown
  try {
    const opdracht = await laad()
    const code = await opdracht(rest, { out: json => (document = json), err })
    return document === undefined
      ? fout('GEEN_ANTWOORD', `De opdracht "${naam}" gaf geen antwoord.`)
      : { document, code }
  } catch (oorzaak) {
    err(oorzaak instanceof Error ? (oorzaak.stack ?? oorzaak.message) : String(oorzaak))
    return fout('ONVERWACHT', oorzaak instanceof Error ? oorzaak.message : String(oorzaak))
  }
}

function onbekend(naam: string): string {
  return naam === '' ? 'Geef een opdracht.' : `De opdracht "${naam}" bestaat niet.`
}

function fout(code: string, message: string, known?: string[]): { document: unknown; code: number } {
  return { document: { error: { code, message, ...(known ? { known } : {}) } }, code: 1 }
}

/** Een verwijzing naar een map telt vanaf waar de mens staat; npm zet de werkmap zelf op de wortel van het project. */
function naarMapVanAanroeper(): void {
  const map = process.env['npm_lifecycle_event'] === 'kring' ? process.env['INIT_CWD'] : undefined
  if (map === undefined) return
  try {
    chdir(map)
  } catch {
    // De map is intussen weg; dan blijft de wortel van het project de werkmap.
  }
}

/** De ingang van het programma: een document op stdout, dan meteen klaar, ook als er nog iets openstaat. */
export async function hoofd(args: readonly string[]): Promise<void> {
  naarMapVanAanroeper()
  const err = (regel: string) => void process.stderr.write(`${regel}\n`)
  // Wat een bibliotheek op de console zet mag het ene document niet bederven.
  console.log = console.info = console.debug = (...delen: unknown[]) => err(delen.map(String).join(' '))
  const { document, code } = await voerUit(args, err)
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(code))
}

// Alleen als programma gestart (ook door scripts/kring.mjs), niet als een test dit bestand leest.
if (/[/\\]kring\.(?:mjs|ts)$/.test(process.argv[1] ?? '')) await hoofd(process.argv.slice(2))
