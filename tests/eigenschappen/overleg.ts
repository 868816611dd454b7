import { TAFELUITKOMSTEN } from '../../gedeeld/regio/schema.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import type { OverlegOpdracht } from '../../keten/overleg/index.ts'
import type { Toeval } from './zaad.ts'

const DINGEN = ['a', 'b', 'c'].map(idVan)

/** Random orders at a table, sensible and senseless. */
export function overlegOpdracht(t: Toeval, organisaties: readonly string[]): OverlegOpdracht {
  const ding = t.kies(DINGEN)
  const wie = t.kies([...organisaties, idVan('organisatie politie'), idVan('organisatie vh-arnhem')])
  const grond = t.kies(['wmo-5-1-6', 'bpg-4-2', 'verzonnen'])
  const voor = t.kans(0.5) ? [wie] : []
  const soorten: readonly (() => OverlegOpdracht)[] = [
    () => ({ type: 'GeefGrond', grond, doel: ding, noodzaak: ding, gezinWeet: t.kans(0.5) }),
    () => ({
      type: 'NodigUit',
      organisatie: wie,
      definitie: t.kies(['politie', '']),
      rol: 'ketenpartner',
      grond,
      noodzaak: ding,
    }),
    () => ({ type: 'VerwijderPartner', organisatie: wie, reden: ding }),
    () => ({ type: 'BrengIn', passage: ding, grond, voor }),
    () => ({ type: 'LegAanwezigheidVast', aanwezig: voor }),
    () => ({ type: 'NoteerGesprek', passage: ding, bron: wie, grond, voor }),
    () => ({
      type: 'GaProblematiekNa',
      bevinding: t.kies(['geen', 'enkel', 'meer'] as const),
      tekst: ding,
      gevraagd: voor,
    }),
    () => ({
      type: 'NeemBesluit',
      uitkomst: t.kies(TAFELUITKOMSTEN),
      oppakker: wie,
      regie: wie,
      reden: ding,
      maatregelen: [],
      nietLichter: t.kans(0.5) ? ding : null,
      nietZwaarder: t.kans(0.5) ? ding : null,
      codeRood: false,
      onafhankelijkeRegie: false,
      verzoekRaad: false,
      volgendeVoorzitter: t.kans(0.5) ? wie : null,
      inbrengerDefinitie: 'amhk-midden',
    }),
    () => ({ type: 'SpreekActieAf', actie: ding, wat: ding, organisatie: wie, uiterlijk: '2026-12-01' }),
    () => ({ type: 'RondActieAf', actie: ding, verslag: ding }),
    () => ({ type: 'RondTafelAf' }),
    () => ({ type: 'SluitBespreking' }),
  ]
  return t.kies(soorten)()
}
