import { isGeinstalleerd, startServer, type Draaiend } from './server.ts'

export type StartUitslag = { coldSeconds: number; warmSeconds: number }

/** The first start in an empty folder, and the second; the second one keeps running for what comes after. */
export async function meetStart(
  map: string,
  zeg: (regel: string) => void,
): Promise<{ uitslag: StartUitslag; server: Draaiend }> {
  const alsNpmStart = isGeinstalleerd()
  zeg(
    alsNpmStart
      ? '  gemeten over scripts/start.mjs, met gebouwde server en webapp'
      : '  gemeten over dist/service/start.mjs (npm start zou hier eerst installeren)',
  )
  const koud = await startServer(map, { alsNpmStart })
  await koud.stop()
  const warm: number[] = []
  for (let n = 0; n < 2; n++) {
    const weer = await startServer(map, { alsNpmStart })
    warm.push(weer.seconden)
    await weer.stop()
  }
  const server = await startServer(map, { alsNpmStart })
  warm.push(server.seconden)
  const [, midden = 0] = warm.sort((a, b) => a - b)
  zeg(`  koud ${koud.seconden.toFixed(2)} s, warm ${warm.map(s => s.toFixed(2)).join(' / ')} s`)
  return { uitslag: { coldSeconds: tweeDecimalen(koud.seconden), warmSeconds: tweeDecimalen(midden) }, server }
}

const tweeDecimalen = (n: number): number => Math.round(n * 100) / 100
