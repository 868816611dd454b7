import type { Melder } from '../bevinding.ts'
import type { Cbsdefinitie, Landelijk, RegioDefinitie } from '../schema.ts'

/** Een uitgave van het informatieprotocol wijst alleen naar codes die zij zelf noemt, en de uitgaven volgen elkaar op. */
export function controleerCbs(cbs: readonly Cbsdefinitie[], meld: Melder): void {
  for (const [n, d] of cbs.entries()) {
    const vorige = cbs[n - 1]
    if (vorige !== undefined && d.van <= vorige.van)
      meld(['cbs', n, 'van'], 'Deze uitgave begint niet na de vorige.', 'Zet de uitgaven op volgorde van hun begin.')
    const codes = (lijst: readonly { code: string }[]) => new Set(lijst.map(l => l.code))
    const v = d.vertaling
    const plekken = [
      ['alleenKind', { alleenKind: d.alleenKind }, codes(d.aard)],
      ['kindermishandeling', { kindermishandeling: d.kindermishandeling }, codes(d.aanleiding)],
      ['vertaling.aanleiding', v.aanleiding, codes(d.aanleiding)],
      ['vertaling.aard', v.aard, codes(d.aard)],
      ['vertaling.aardVanVorm', v.aardVanVorm, codes(d.aard)],
      ['vertaling.adviesvrager', v.adviesvrager, codes(d.hoedanigheid)],
      ['vertaling.melderVanBron', v.melderVanBron, codes(d.hoedanigheid)],
      ['vertaling.vervolgMelding', v.vervolgMelding, codes(d.vervolgMelding)],
      ['vertaling.vervolgOnderzoek', v.vervolgOnderzoek, codes(d.vervolgOnderzoek)],
    ] as const
    for (const [plek, woorden, bekend] of plekken)
      for (const [woord, uit] of Object.entries(woorden))
        for (const code of typeof uit === 'string' ? [uit] : uit)
          if (!bekend.has(code))
            meld(
              ['cbs', n, ...plek.split('.')],
              `Bij "${woord}" staat code ${code}, en die noemt deze uitgave niet.`,
              `Kies uit: ${[...bekend].join(', ')}.`,
            )
  }
}

/** Elke vorm en elke aard van een regio heeft een code: een woord zonder vertaling zou stil uit de landelijke cijfers vallen. */
export function controleerCbsWoorden(definitie: RegioDefinitie, landelijk: Landelijk, meld: Melder): void {
  for (const d of landelijk.cbs) {
    const raad = `Zet het woord bij vertaling in landelijk/cbs.yaml, uitgave ${d.id}.`
    for (const [n, vorm] of definitie.vormen.entries())
      if (d.vertaling.aanleiding[vorm.id] === undefined)
        meld(['vormen', n, 'id'], `"${vorm.id}" heeft geen code bij het CBS.`, raad)
    for (const [n, aard] of definitie.keten.toedracht.aard.entries())
      if (d.vertaling.aard[aard.id] === undefined)
        meld(['keten', 'toedracht', 'aard', n, 'id'], `"${aard.id}" heeft geen code bij het CBS.`, raad)
  }
}
