/** Reads a date as people write it: "17-5-1984", "5-1984", "1984", or the other way round; null when it is not one. */
export function leesDatum(tekst: string): string | null {
  const delen = tekst.trim().split(/[-/. ]+/)
  if (delen.some(deel => !/^\d+$/.test(deel))) return null
  const [jaar = '', maand = '', dag = ''] = (delen[0] ?? '').length === 4 ? delen : delen.toReversed()
  if (!/^(18[5-9]\d|19\d\d|20\d\d)$/.test(jaar) || delen.length > 3) return null
  if (maand === '') return jaar
  const m = maand.padStart(2, '0')
  if (Number(maand) < 1 || Number(maand) > 12) return null
  if (dag === '') return `${jaar}-${m}`
  const d = dag.padStart(2, '0')
  return isBestaand(Number(jaar), Number(maand), Number(dag)) ? `${jaar}-${m}-${d}` : null
}

export const isDag = (datum: string | null): boolean => datum?.length === 10

function isBestaand(jaar: number, maand: number, dag: number): boolean {
  const datum = new Date(Date.UTC(jaar, maand - 1, dag))
  return datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag
}
