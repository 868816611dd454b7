import { leesDekking, leesLopen, schrijfDekking, wisLopen } from '../../service/cli/dekking.ts'
import { onterecht, samenvoegen } from './samenvoegen.ts'

/**
 * Sluit een volledige run af: wat `docs/dekking.json` belooft moet nu geslaagd zijn; pas dan wordt de lijst bijgewerkt.
 * Gaat er iets mis, dan blijft de lijst staan zoals zij was en is de uitgangscode 1.
 */
export function sluitAf(herschrijf: boolean, meld: (regel: string) => void): number {
  const lopen = leesLopen()
  if (lopen.length === 0 || lopen.some(loop => !loop.volledig)) {
    meld('dekking: geen volledige run; draai eerst alle tests.')
    return 1
  }
  const nu = samenvoegen(lopen)
  const mis = onterecht(leesDekking(), nu)
  if (mis.length > 0 && !herschrijf) {
    meld(`dekking: docs/dekking.json belooft ids die nu niet slaagden: ${mis.join(', ')}`)
    meld('dekking: herstel de tests, of haal de belofte weg met: npx tsx tests/dekking/controle.ts --herschrijf')
    return 1
  }
  schrijfDekking(nu)
  meld(`dekking: ${Object.keys(nu).length} ids geslaagd`)
  return 0
}

if (process.argv[1]?.endsWith('controle.ts')) {
  if (process.argv.includes('--begin')) wisLopen()
  else process.exitCode = sluitAf(process.argv.includes('--herschrijf'), regel => process.stderr.write(`${regel}\n`))
}
