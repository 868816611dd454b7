import { parseArgs } from 'node:util'
import { kalenderMet, leesMoment, lokaal, toonMoment, type Kalender } from '../../gedeeld/kalender/index.ts'
import { klokVan } from '../../gedeeld/regio/klok.ts'
import { laadRegelboek, type Regelboek } from '../../gedeeld/regio/laden.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { bereken, type TermijnRegel } from '../../gedeeld/termijn/index.ts'
import type { Io } from './kring.ts'

/** Het antwoord op "wanneer loopt deze klok af": tijdstippen in Europe/Amsterdam, met telwijze, bron en waarschuwing. */
export interface Klokantwoord {
  due: string | null
  cap: string | null
  calendar: string | null
  source: string
  warning: string | null
}

export interface Klokvraag {
  /** leeg: de landelijke klok */
  regio: string | null
  name: string
  start: string
}

// Naar deze klokken mag in elke regio gevraagd worden; is er geen termijn, dan is dat het antwoord en geen fout.
const VASTE_NAMEN = ['veiligheidsbeoordeling', 'onderzoek', 'informeren', 'overdracht', 'weging', 'huisverbod']

interface Weigering {
  error: { code: string; message: string; known?: string[] }
}

/** `kring clock [--regio R] --name K --start T`: rekent een klok uit met de regel van de regio, anders die van het land; zonder regio landelijk. */
export async function clock(args: string[], io: Io): Promise<number> {
  const vraag = leesVraag(args)
  const antwoord = 'error' in vraag ? vraag : metRegelboek(vraag)
  io.out(antwoord)
  return 'error' in antwoord ? 1 : 0
}

function leesVraag(args: string[]): Klokvraag | Weigering {
  const opties = { regio: { type: 'string' }, name: { type: 'string' }, start: { type: 'string' } } as const
  const gebruik = ['--regio', '--name', '--start']
  try {
    const { regio, name, start } = parseArgs({ args, options: opties, strict: true }).values
    if (name !== undefined && start !== undefined) return { regio: regio ?? null, name, start }
    return weiger('OPTIE_ONTBREEKT', 'Geef --name en --start, en voor een regio ook --regio.', gebruik)
  } catch (oorzaak) {
    return weiger('OPTIE_ONBEKEND', oorzaak instanceof Error ? oorzaak.message : String(oorzaak), gebruik)
  }
}

function metRegelboek(vraag: Klokvraag): Klokantwoord | Weigering {
  const geladen = laadRegelboek()
  if (geladen.soort === 'geladen') {
    return klokantwoord(geladen.regelboek, vraag, kalenderMet(process.env['KRING_BESLUITDAGEN'] ?? ''))
  }
  const eerste = geladen.fouten[0]
  const waar = eerste ? ` (${eerste.file}:${eerste.line} ${eerste.message})` : ''
  return weiger('DEFINITIE_FOUT', `De regiodefinities kloppen niet${waar}; zie kring regio check.`)
}

/** Rekent de klok uit; puur, het regelboek komt binnen. */
export function klokantwoord(boek: Regelboek, vraag: Klokvraag, kalender: Kalender): Klokantwoord | Weigering {
  const regio = vraag.regio === null ? null : boek.regios.get(vraag.regio)
  if (regio === undefined)
    return weiger('REGIO_ONBEKEND', `De regio "${vraag.regio}" is niet bekend.`, [...boek.regios.keys()].sort())
  const dag = dagVan(vraag.start)
  if (dag === null) {
    return weiger('TIJDSTIP_ONGELDIG', `"${vraag.start}" is geen tijdstip; schrijf bijvoorbeeld 2026-04-02T10:00.`)
  }
  const keuze = klokVan(regio, boek.landelijk, vraag.name)
  const periode = regio === null ? null : buitenPeriode(regio, dag)
  if (keuze.regel) return uitgerekend({ ...keuze, regio, periode }, vraag, kalender)
  const namen = [...new Set([...keuze.bekend, ...VASTE_NAMEN])].sort()
  if (!namen.includes(vraag.name)) return weiger('KLOK_ONBEKEND', keuze.uitleg, namen)
  const source = `landelijk: ${keuze.bron}`
  return { due: null, cap: null, calendar: null, source, warning: zinnen(keuze.uitleg, periode) }
}

function uitgerekend(
  keuze: { regel: TermijnRegel; van: 'regio' | 'landelijk'; regio: RegioDefinitie | null; periode: string | null },
  vraag: Klokvraag,
  kalender: Kalender,
): Klokantwoord {
  const { regel } = keuze
  const klok = bereken(regel, vraag.start, kalender)
  const herkomst = keuze.van === 'landelijk' || keuze.regio === null ? 'landelijk' : keuze.regio.regio.id
  return {
    due: toonMoment(klok.vervaltOp),
    cap: klok.uiterlijkOp && toonMoment(klok.uiterlijkOp),
    calendar: regel.kalender,
    source: `${herkomst}: ${regel.bron}${regel.lezing ? ` (lezing: ${regel.lezing})` : ''}`,
    warning: keuze.periode,
  }
}

/** Buiten de looptijd van een visie antwoordt alles zoals geschreven, met deze waarschuwing. */
function buitenPeriode(definitie: RegioDefinitie, dag: string): string | null {
  const { naam, geldigVan, geldigTot } = definitie.regio
  if (dag < geldigVan) return `De visie van ${naam} geldt vanaf ${geldigVan}; dit is het antwoord van de visie.`
  if (geldigTot === undefined || dag <= geldigTot) return null
  return `De visie van ${naam} liep tot en met ${geldigTot}; dit is het antwoord van de visie.`
}

function dagVan(start: string): string | null {
  try {
    return lokaal(leesMoment(start)).toPlainDate().toString()
  } catch {
    return null
  }
}

function zinnen(...delen: (string | null)[]): string {
  return delen.filter(deel => deel !== null).join(' ')
}

function weiger(code: string, message: string, known?: string[]): Weigering {
  return { error: { code, message, ...(known ? { known } : {}) } }
}
