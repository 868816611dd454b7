import type { Gemeente, Lidmaatschap, RegioDefinitie, Thema } from './schema.ts'
import { THEMAS } from './schema/basis.ts'
import { teamsVoor } from './teams.ts'

export interface Routevraag {
  gemeente: string
  thema: string
  op: string
}

/** Wie een vraag oppakt en waarom. `organisation` is de organisatie die de definitie aanwijst. */
export interface Routeantwoord {
  organisation: string | null
  formal: string | null
  open: boolean
  team: string | null
  rule: string
  source: string
  warning: string | null
}

export interface Routefout {
  error: { code: 'GEMEENTE_ONBEKEND' | 'THEMA_ONBEKEND'; message: string; known: string[] }
}

/**
 * Zoekt wie op een dag voor een gemeente en een thema aan zet is. Buiten de looptijd van de visie antwoordt zij zoals
 * geschreven, met een waarschuwing; een regel voor de gemeente zelf gaat voor een regel voor alle.
 */
export function route(definitie: RegioDefinitie, vraag: Routevraag): Routeantwoord | Routefout {
  const thema = THEMAS.find(naam => naam === vraag.thema)
  if (!thema) return fout('THEMA_ONBEKEND', `Het thema "${vraag.thema}" is niet bekend.`, [...THEMAS])
  const gemeente = definitie.gemeenten.find(regel => gelijk(regel.naam, vraag.gemeente))
  if (!gemeente) {
    const bekend = definitie.gemeenten.map(regel => regel.naam)
    return fout('GEMEENTE_ONBEKEND', `De gemeente "${vraag.gemeente}" hoort niet bij ${definitie.regio.naam}.`, bekend)
  }
  const lid = lidmaatschap(definitie, gemeente.naam, thema, vraag.op)
  const waarschuwing = waarschuwingen(definitie, gemeente, vraag.op, lid)
  if (!lid) return zonder(definitie, gemeente.naam, thema, waarschuwing)
  return {
    organisation: aangewezen(definitie, lid),
    formal: lid.formeel ?? null,
    open: lid.open ?? false,
    team: teamVan(definitie, gemeente.naam),
    rule: `lidmaatschappen.${lid.id}${lid.toelichting ? `: ${lid.toelichting}` : ''}`,
    source: lid.bron,
    warning: waarschuwing,
  }
}

/** Het lidmaatschap dat op een dag geldt, of niets als de bron erover zwijgt. */
export function lidmaatschap(
  definitie: RegioDefinitie,
  gemeente: string,
  thema: Thema,
  op: string,
): Lidmaatschap | undefined {
  const geldig = definitie.lidmaatschappen.filter(lid => lid.thema === thema && geldt(lid, op))
  return (
    geldig.find(lid => lid.gemeenten !== 'alle' && lid.gemeenten.includes(gemeente)) ??
    geldig.find(lid => lid.gemeenten === 'alle')
  )
}

function geldt(lid: Lidmaatschap, op: string): boolean {
  return (lid.van ?? '') <= op && op <= (lid.tot ?? '9999-12-31')
}

function gelijk(een: string, ander: string): boolean {
  return een.toLowerCase() === ander.trim().toLowerCase()
}

function aangewezen(definitie: RegioDefinitie, lid: Lidmaatschap): string {
  if (lid.organisatie === undefined) return `Centrumgemeente ${lid.centrumgemeente ?? ''}`
  return definitie.organisaties.find(organisatie => organisatie.id === lid.organisatie)?.naam ?? lid.organisatie
}

function teamVan(definitie: RegioDefinitie, gemeente: string): string | null {
  return teamsVoor(definitie, gemeente)[0]?.naam ?? null
}

function waarschuwingen(
  definitie: RegioDefinitie,
  gemeente: Gemeente,
  op: string,
  lid: Lidmaatschap | undefined,
): string | null {
  const { naam, geldigVan, geldigTot } = definitie.regio
  const regels: string[] = []
  if (op < geldigVan)
    regels.push(`De visie van ${naam} geldt pas vanaf ${geldigVan}; dit is het antwoord van de visie.`)
  const { hernieuwing } = definitie.regio
  if (geldigTot === undefined && hernieuwing && op >= jarenLater(geldigVan, hernieuwing.jaren)) {
    regels.push(
      `De visie van ${naam} had na ${hernieuwing.jaren} jaar vernieuwd moeten zijn; dit is het antwoord van de visie.`,
    )
  }
  if (geldigTot !== undefined && op > geldigTot) {
    regels.push(`De visie van ${naam} liep tot en met ${geldigTot}; dit is het antwoord van de visie.`)
  }
  if (gemeente.tot !== undefined && op > gemeente.tot) {
    regels.push(`${gemeente.naam} bestond tot en met ${gemeente.tot}${opvolger(gemeente)}.`)
  }
  if (gemeente.van !== undefined && op < gemeente.van) regels.push(`${gemeente.naam} bestaat sinds ${gemeente.van}.`)
  if (gemeente.verwachtVertrek) regels.push(vertrek(gemeente.naam, gemeente.verwachtVertrek))
  if (lid?.open) regels.push('Over deze indeling is nog niet beslist.')
  return regels.length > 0 ? regels.join(' ') : null
}

function jarenLater(datum: string, jaren: number): string {
  return `${Number(datum.slice(0, 4)) + jaren}${datum.slice(4)}`
}

function opvolger(gemeente: Gemeente): string {
  return gemeente.opvolger ? ` en ging op in ${gemeente.opvolger.join(' en ')}` : ''
}

function vertrek(naam: string, verwacht: { naar: string; datum?: string }): string {
  return `${naam} gaat naar verwachting naar ${verwacht.naar}${verwacht.datum ? ` op ${verwacht.datum}` : '; er is nog geen datum'}.`
}

function zonder(
  definitie: RegioDefinitie,
  gemeente: string,
  thema: string,
  waarschuwing: string | null,
): Routeantwoord {
  const gat = `De bron zegt niet waar ${gemeente} voor ${thema} bij hoort.`
  return {
    organisation: null,
    formal: null,
    open: true,
    team: teamVan(definitie, gemeente),
    rule: `geen regel voor ${thema}`,
    source: definitie.regio.bron,
    warning: waarschuwing ? `${gat} ${waarschuwing}` : gat,
  }
}

function fout(code: Routefout['error']['code'], message: string, known: string[]): Routefout {
  return { error: { code, message, known } }
}
