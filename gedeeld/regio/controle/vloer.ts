import { distance } from 'fastest-levenshtein'
import type { Melder } from '../bevinding.ts'
import { kloknamen } from '../klok.ts'
import type { Duur, Klok, Landelijk, RegioDefinitie, Vloer } from '../schema.ts'

/** Een werkdag is in doorlooptijd zeven vijfde kalenderdag; een maand telt hier voor het langst mogelijke. */
const UREN: Record<Duur['eenheid'], number> = {
  uren: 1,
  kalenderdagen: 24,
  werkdagen: (24 * 7) / 5,
  weken: 168,
  maanden: 31 * 24,
}

/** Een regio mag de wet aanscherpen en nooit oprekken; een ruimere norm geeft een waarschuwing. */
export function controleerVloer(
  definitie: RegioDefinitie,
  landelijk: Landelijk,
  fout: Melder,
  waarschuw: Melder,
): void {
  definitie.klokken.forEach((klok, plaats) => {
    for (const vloer of landelijk.vloeren.filter(regel => regel.klok === klok.naam && geldt(regel, definitie))) {
      const land = landelijk.klokken.find(regel => regel.naam === vloer.klok)
      const reden = land ? ruimer(klok, land, vloer) : undefined
      if (!land || reden === undefined) continue
      const meld = vloer.soort === 'wet' ? fout : waarschuw
      meld(
        ['klokken', plaats, reden],
        `De klok "${klok.naam}" is ruimer dan de ${vloer.soort} (${vloer.bron}).`,
        herstel(land, vloer),
      )
    }
  })
}

/** Een bijna goede kloknaam zou stil nooit gelezen worden. */
export function controleerKloknamen(definitie: RegioDefinitie, landelijk: Landelijk, meld: Melder): void {
  const bekend = [...landelijk.klokken.map(klok => klok.naam), ...landelijk.zonderTermijn.map(gat => gat.naam)]
  definitie.klokken.forEach((klok, plaats) => {
    if (bekend.includes(klok.naam)) return
    const bedoeld = bekend.find(naam => distance(naam, klok.naam) <= 2)
    if (bedoeld === undefined) return
    meld(
      ['klokken', plaats, 'naam'],
      `De klok "${klok.naam}" wordt nergens gelezen.`,
      `Bedoelde u "${bedoeld}"? Bekend zijn: ${kloknamen(definitie, landelijk).join(', ')}.`,
    )
  })
}

function geldt(vloer: Vloer, definitie: RegioDefinitie): boolean {
  const { geldigVan, geldigTot } = definitie.regio
  return vloer.van <= (geldigTot ?? '9999-12-31') && (vloer.tot ?? '9999-12-31') >= geldigVan
}

function ruimer(klok: Klok, land: Klok, vloer: Vloer): 'lengte' | 'maximum' | 'kalender' | undefined {
  const eigen = duur(klok)
  const grens = duur(land)
  if (vloer.richting === 'precies' && eigen !== grens) return 'lengte'
  if (eigen > grens) return 'lengte'
  if (land.maximum && klok.maximum && duur(klok.maximum) > duur(land.maximum)) return 'maximum'
  if (land.maximum && !klok.maximum && klok.verlenging) return 'maximum'
  const rekt = klok.kalender === 'atw' || klok.kalender === 'werkdagen'
  const landRekt = land.kalender === 'atw' || land.kalender === 'werkdagen'
  return rekt && !landRekt && eigen === grens ? 'kalender' : undefined
}

function duur(waarde: Duur): number {
  return waarde.lengte * UREN[waarde.eenheid]
}

function herstel(land: Klok, vloer: Vloer): string {
  const woord = vloer.richting === 'precies' ? 'precies' : 'hoogstens'
  const maximum = land.maximum ? `, met een maximum van ${land.maximum.lengte} ${land.maximum.eenheid}` : ''
  return `Maak er ${woord} ${land.lengte} ${land.eenheid} van (kalender ${land.kalender})${maximum}, of haal de regel weg.`
}
