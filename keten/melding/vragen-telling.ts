import { Type } from 'typebox'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { vraagRoute } from '../../kernel/gate.ts'

const Telregel = Type.Object({
  soort: Type.String(),
  waarde: Type.String(),
  label: Type.String(),
  labelEn: Type.String(),
  aantal: Type.Integer(),
})

/** The region's word for what was counted; a word that the region no longer has is shown as it was counted. */
function woordVan(
  { keten, vormen }: RegioDefinitie,
  soort: string,
  waarde: string,
): { label: string; labelEn: string } {
  const lijst: readonly { id: string; label: string; labelEn?: string }[] =
    soort === 'vorm' ? vormen : soort === 'probleem' ? keten.kader.problemen : keten.weging.stappen
  const { label = waarde, labelEn = label } = lijst.find(x => x.id === waarde) ?? {}
  return { label, labelEn }
}

/** The figures of a year for process direction: how often, of which form, with what else; no report to be seen behind a number. */
export const telRoute = vraagRoute({
  methode: 'GET',
  pad: '/telling/meldingen',
  samenvatting: 'Wat er gemeld is, geteld per jaar, zonder zaken of mensen',
  doel: 'procesregie',
  rollen: ['procesregisseur'],
  velden: ['proces'],
  query: Type.Object(
    { jaar: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) },
    { additionalProperties: false },
  ),
  antwoord: Type.Object({ jaar: Type.Integer(), tellingen: Type.Array(Telregel) }),
  kijk: async (tx, { query, hulp }) => {
    const jaar = query.jaar ?? Number(tx.nu.slice(0, 4))
    const tellingen = await tx.vraag<{ soort: string; waarde: string; aantal: number }>(
      'melding_telling',
      'select soort, waarde, sum(aantal)::int as aantal from kring.telfeit where regio = $1 and jaar = $2 group by soort, waarde order by soort, aantal desc, waarde',
      [tx.wie.regio, jaar],
    )
    const antwoord = { jaar, tellingen: tellingen.map(t => ({ ...t, ...woordVan(hulp.definitie, t.soort, t.waarde) })) }
    return { antwoord, zaak: null, personen: [] }
  },
})
