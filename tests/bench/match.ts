export type MatchUitslag = { persons: number; p95ms: number }

export async function meetMatch(_map: string, _zeg: (regel: string) => void): Promise<MatchUitslag | null> {
  return null
}
