import { idVan, mens } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import type { CasusFeit, CasusOpdracht } from '../../../keten/casus/casus.ts'
import { anna, KIND, MOEDER, tom, VADER } from './melding.ts'

/** Facts and orders around a case, in words of the domain. */
export const carla = mens('Carla Proef', 'casusregisseur', 'team')
type Open = Extract<CasusOpdracht, { type: 'OpenCasus' }>

export const openCasus = (anders: Partial<Open> = {}): Open => ({
  type: 'OpenCasus',
  gemeente: 'Rotterdam',
  nummer: 'C-1',
  uitMelding: idVan('melding'),
  gever: anna.organisatie,
  gemeldOp: '2026-03-02T09:00:00.000Z',
  urgentie: 'gewoon',
  vormen: ['partnergeweld'],
  personen: [
    { id: MOEDER, rollen: ['slachtoffer'], kind: false },
    { id: VADER, rollen: ['pleger'], kind: false },
    { id: KIND, rollen: ['kind-in-gezin'], kind: true },
  ],
  verbanden: [],
  verhoogdRisico: false,
  complex: false,
  ...anders,
})

export const geopend = (regio = 'rotterdam-2014', anders: Partial<Open> = {}): CasusFeit => {
  const { type: _t, ...feit } = openCasus(anders)
  return {
    soort: 'CasusGeopend',
    organisatie: tom.organisatie,
    eersteFase: getDefinitie(regio).keten.casus.fasen[0]?.id ?? '',
    ...feit,
  }
}

export const voorwaarde = (id = 'voorwaarde', minimum = true): CasusFeit => ({
  soort: 'VoorwaardeGesteld',
  voorwaarde: idVan(id),
  voor: [MOEDER],
  tekst: idVan('tekst'),
  minimum,
  controleur: idVan('oma'),
  hoe: idVan('hoe'),
  alsNiet: idVan('dan'),
})
export const gehaald = (id = 'voorwaarde'): CasusFeit => ({
  soort: 'VoorwaardeGecontroleerd',
  voorwaarde: idVan(id),
  stand: 'gehaald',
  verslag: idVan('v'),
})
export const plan: CasusFeit = { soort: 'VeiligheidsplanVastgesteld', versie: 1, tekst: idVan('plan') }
export const veilig: CasusFeit = {
  soort: 'VeiligheidGezien',
  oordeel: 'veilig',
  perPersoon: [],
  toelichting: idVan('t'),
}
/** Everything the first phase asks. */
export const veiligGemaakt: readonly CasusFeit[] = [voorwaarde(), gehaald(), plan, veilig]

/** A phase ended, as the region orders them. */
export const faseKlaar = (regio: string, n: number): CasusFeit => {
  const { fasen } = getDefinitie(regio).keten.casus
  return {
    soort: 'FaseAfgerond',
    fase: fasen[n]?.id ?? '',
    volgende: fasen[n + 1]?.id ?? null,
    onderbouwing: idVan('o'),
  }
}
export const hulp = (persoon: string): CasusFeit => ({
  soort: 'HulpAangeboden',
  hulp: idVan(`hulp ${persoon}`),
  persoon,
  wat: idVan('wat'),
  aanbieder: idVan('wie'),
  medewerkingOuders: 'ja',
})
