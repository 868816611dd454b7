import { leesMoment } from '../../gedeeld/kalender/index.ts'

/** Een halfjaar waarover Veilig Thuis levert: januari tot en met juni, of juli tot en met december (UR Wmo 2015, protocol 6.3). */
export type Halfjaar = { readonly id: string; readonly van: string; readonly tot: string }

/** Leest `2024-H1`; null als het geen halfjaar is. `van` is de eerste dag, `tot` de eerste dag erna. */
export function leesHalfjaar(id: string): Halfjaar | null {
  const delen = /^(20\d{2})-H([12])$/.exec(id)
  if (delen === null) return null
  const jaar = Number(delen[1])
  return delen[2] === '1'
    ? { id, van: `${jaar}-01-01`, tot: `${jaar}-07-01` }
    : { id, van: `${jaar}-07-01`, tot: `${jaar + 1}-01-01` }
}

/** Het halfjaar ervoor of erna. */
export function schuif(h: Halfjaar, met: 1 | -1): Halfjaar {
  const jaar = Number(h.id.slice(0, 4))
  const eerste = h.id.endsWith('H1')
  const id = met === 1 ? (eerste ? `${jaar}-H2` : `${jaar + 1}-H1`) : eerste ? `${jaar - 1}-H2` : `${jaar}-H1`
  const er = leesHalfjaar(id)
  if (er === null) throw new Error(`Het halfjaar ${id} bestaat niet.`)
  return er
}

/** Het halfjaar waar een dag in valt. */
export function halfjaarVan(dag: string): Halfjaar {
  const er = leesHalfjaar(`${dag.slice(0, 4)}-H${dag.slice(5, 7) <= '06' ? 1 : 2}`)
  if (er === null) throw new Error(`De dag ${dag} ligt buiten de jaren waarover geleverd wordt.`)
  return er
}

/** De tijdstippen waartussen een halfjaar ligt, op de klok in Nederland. */
export const grenzen = (h: Halfjaar): { van: string; tot: string } => ({
  van: new Date(leesMoment(h.van).epochMilliseconds).toISOString(),
  tot: new Date(leesMoment(h.tot).epochMilliseconds).toISOString(),
})

/** Het CBS verwerkt alleen het laatste afgelopen halfjaar en dat ervoor (protocol 6.6). */
export const wordtVerwerkt = (h: Halfjaar, vandaag: string): boolean => {
  const nu = halfjaarVan(vandaag)
  const laatste = schuif(nu, -1)
  return h.id === laatste.id || h.id === schuif(laatste, -1).id
}

/** Binnen drie weken na het halfjaar wordt de levering gevraagd (protocol 6.4). */
export function uiterlijk(h: Halfjaar): string {
  const dag = new Date(`${h.tot}T12:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + 20)
  return dag.toISOString().slice(0, 10)
}
