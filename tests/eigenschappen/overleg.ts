import { TAFELUITKOMSTEN } from '../../gedeeld/regio/schema.ts'
import { idVan } from '../../kernel/testing/mensen.ts'
import type { OverlegOpdracht } from '../../keten/overleg/index.ts'
import { DRUKKADERS, ONDERDELEN, STRAFSTANDEN } from '../../keten/overleg/overleg.ts'
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
    () => ({ type: 'BrengIn', passage: ding, grond, voor, strafstand: t.kies([null, ...STRAFSTANDEN]) }),
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
      druk: t.kies([null, ...DRUKKADERS]),
      nietLichter: t.kans(0.5) ? ding : null,
      nietZwaarder: t.kans(0.5) ? ding : null,
      codeRood: t.kans(0.3),
      onafhankelijkeRegie: t.kans(0.3),
      verzoekRaad: t.kans(0.3),
      lokaalTeam: t.kans(0.5) ? { id: wie, definitie: 'team:proef' } : null,
      herziet: t.kans(0.5),
      volgendeVoorzitter: t.kans(0.5) ? wie : null,
      inbrengerDefinitie: 'amhk-midden',
    }),
    () => ({
      type: 'MeldUitgevoerd',
      wat: t.kies(ONDERDELEN),
      hoe: t.kies(['gedaan', 'niet'] as const),
      verslag: ding,
    }),
    () => ({ type: 'AanvaardLokaal' }),
    () => ({ type: 'GeefLokaalTerug', reden: ding }),
    () => ({ type: 'SpreekActieAf', actie: ding, wat: ding, organisatie: wie, uiterlijk: '2026-12-01' }),
    () => ({ type: 'RondActieAf', actie: ding, verslag: ding }),
    () => ({ type: 'RondTafelAf' }),
    () => ({ type: 'SluitBespreking' }),
  ]
  return t.kies(soorten)()
}
