import type { Melder } from '../bevinding.ts'
import type { Lidmaatschap, RegioDefinitie } from '../schema.ts'

/** De kaart klopt: elke gemeente heeft een meldpunt, niets wijst op dezelfde dag twee kanten op. */
export function controleerGebied(definitie: RegioDefinitie, meld: Melder): void {
  controleerMelding(definitie, meld)
  controleerLidmaatschappen(definitie, meld)
  controleerTegels(definitie, meld)
  controleerPostcodes(definitie, meld)
  controleerPeriodes(definitie, meld)
}

function controleerMelding(definitie: RegioDefinitie, meld: Melder): void {
  definitie.gemeenten.forEach((gemeente, plaats) => {
    const heeft = definitie.lidmaatschappen.some(lid => lid.thema === 'melding' && geldtVoor(lid, gemeente.naam))
    if (heeft) return
    meld(
      ['gemeenten', plaats],
      `${gemeente.naam} heeft geen meldpunt.`,
      `Voeg in lidmaatschappen een regel toe met thema: melding en gemeenten: [${gemeente.naam}].`,
    )
  })
}

function controleerLidmaatschappen(definitie: RegioDefinitie, meld: Melder): void {
  definitie.lidmaatschappen.forEach((lid, plaats) => {
    if ((lid.organisatie === undefined) === (lid.centrumgemeente === undefined)) {
      meld(
        ['lidmaatschappen', plaats],
        'Noem precies een van organisatie en centrumgemeente.',
        'Laat centrumgemeente staan als de bron alleen die noemt, anders organisatie.',
      )
    }
    const botst = definitie.lidmaatschappen.slice(0, plaats).find(eerder => overlapt(eerder, lid))
    if (botst) {
      meld(
        ['lidmaatschappen', plaats],
        `Deze regel geldt tegelijk met "${botst.id}".`,
        'Geef de eerste een tot en de tweede een van, of haal er een weg.',
      )
    }
  })
}

function geldtVoor(lid: Lidmaatschap, gemeente: string): boolean {
  return lid.gemeenten === 'alle' || lid.gemeenten.includes(gemeente)
}

/** Twee regels botsen als ze even precies zijn: allebei voor alle, of allebei voor dezelfde gemeente. */
function overlapt(een: Lidmaatschap, ander: Lidmaatschap): boolean {
  if (een.thema !== ander.thema) return false
  if ((een.tot ?? '9999') < (ander.van ?? '0000') || (ander.tot ?? '9999') < (een.van ?? '0000')) return false
  if (een.gemeenten === 'alle' || ander.gemeenten === 'alle') return een.gemeenten === ander.gemeenten
  const namen = ander.gemeenten
  return een.gemeenten.some(naam => namen.includes(naam))
}

function controleerTegels(definitie: RegioDefinitie, meld: Melder): void {
  const bezet = new Map<string, string>()
  definitie.gemeenten.forEach((gemeente, plaats) => {
    const plek = `${gemeente.tegel.rij},${gemeente.tegel.kolom}`
    const eerder = bezet.get(plek)
    if (eerder !== undefined) {
      meld(['gemeenten', plaats, 'tegel'], `Op deze tegel staat ${eerder} al.`, 'Kies een vrije rij en kolom.')
    }
    bezet.set(plek, gemeente.naam)
  })
}

function controleerPostcodes(definitie: RegioDefinitie, meld: Melder): void {
  definitie.gemeenten.forEach((gemeente, plaats) => {
    gemeente.postcodes.forEach((reeks, nummer) => {
      if (reeks.van <= reeks.tot) return
      meld(['gemeenten', plaats, 'postcodes', nummer], 'De reeks loopt niet op.', 'Zet het laagste nummer bij van.')
    })
  })
}

function controleerPeriodes(definitie: RegioDefinitie, meld: Melder): void {
  const { geldigVan, geldigTot } = definitie.regio
  if (geldigTot !== undefined && geldigTot < geldigVan) {
    meld(
      ['regio', 'geldigTot'],
      'De regio eindigt voor hij begint.',
      'Verwissel geldigVan en geldigTot of herstel een van beide.',
    )
  }
  for (const lijst of [
    'gemeenten',
    'lidmaatschappen',
    'deelgebieden',
    'organisaties',
    'routes',
    'convenanten',
    'acties',
    'programmas',
    'benoemingen',
  ] as const) {
    definitie[lijst].forEach((regel, plaats) => {
      if (regel.van === undefined || regel.tot === undefined || regel.van <= regel.tot) return
      meld([lijst, plaats, 'tot'], 'De einddatum ligt voor de begindatum.', 'Herstel van of tot.')
    })
  }
}
