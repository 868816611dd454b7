import type { Melder, Pad } from '../bevinding.ts'
import type { Geld, RegioDefinitie } from '../schema.ts'

/** Geld dat niet optelt wordt geweigerd: een som is haar delen, een rest is wat er overblijft, en wat niet precies is heet geschat. */
export function controleerGeld(definitie: RegioDefinitie, meld: Melder): void {
  const per = new Map(definitie.geld.map(g => [g.id, g]))
  definitie.geld.forEach((g, plaats) => {
    const pad = ['geld', plaats] as const
    if (g.somVan !== undefined) klopt(g, g.somVan, per, 'som', [...pad, 'somVan'], meld)
    if (g.restVan !== undefined) klopt(g, g.restVan, per, 'rest', [...pad, 'restVan'], meld)
    if ((g.precisie ?? 'precies') !== 'precies' && g.geschat !== true)
      meld([...pad, 'precisie'], `"${g.wat}" is niet precies en heet niet geschat.`, 'Zet geschat: true.')
  })
  controleerBetalers(definitie, meld)
  definitie.projectfonds.forEach((fonds, plaats) => {
    if (definitie.projectfonds.findIndex(f => f.jaar === fonds.jaar) < plaats)
      meld(['projectfonds', plaats, 'jaar'], `Het jaar ${fonds.jaar} staat er twee keer.`, 'Voeg de twee samen.')
  })
}

function klopt(
  g: Geld,
  ids: readonly string[],
  per: ReadonlyMap<string, Geld>,
  hoe: 'som' | 'rest',
  pad: Pad,
  meld: Melder,
): void {
  const bedragen = ids.map(id => per.get(id)?.bedrag)
  const mist = ids.find((_, i) => bedragen[i] === undefined)
  if (mist !== undefined)
    return meld(pad, `"${mist}" is geen regel met een bedrag.`, 'Noem regels van geld met een bedrag.')
  const centen = bedragen.map(b => Math.round((b ?? 0) * 100))
  const [eerste = 0, ...rest] = centen
  const uit = rest.reduce((n, c) => (hoe === 'som' ? n + c : n - c), eerste) / 100
  if (uit !== g.bedrag)
    meld(
      pad,
      `De ${hoe} van ${ids.join(', ')} is ${uit} en hier staat ${g.bedrag ?? 'niets'}.`,
      'Kijk de bedragen na in de bron.',
    )
}

/** Een bron betaalt een doel geen twee keer in dezelfde tijd, en geen tijd die al om is voor zij begint. */
function controleerBetalers(definitie: RegioDefinitie, meld: Melder): void {
  definitie.gelddoelen.forEach((doel, plaats) => {
    doel.betalers.forEach((betaler, nummer) => {
      const pad = ['gelddoelen', plaats, 'betalers', nummer]
      if ((betaler.van ?? '') > (betaler.tot ?? '9999'))
        meld(pad, 'Deze tijd eindigt voor zij begint.', 'Draai van en tot om.')
      const eerder = doel.betalers
        .slice(0, nummer)
        .find(
          b =>
            b.geldbron === betaler.geldbron &&
            (b.van ?? '') <= (betaler.tot ?? '9999') &&
            (betaler.van ?? '') <= (b.tot ?? '9999'),
        )
      if (eerder !== undefined)
        meld(pad, `"${betaler.geldbron}" staat er twee keer voor dezelfde tijd.`, 'Haal er een weg.')
    })
  })
}
