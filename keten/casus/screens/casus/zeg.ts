import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDag, zegDatum, zegMoment } from '../../../../toon/tijd/zeg.ts'
import { mensVan, type Gebeurd, type Open } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'

/** When and by whom something happened, as people say it. */
export function useWanneerWie(): (g: Gebeurd) => { wanneer: string; wie: string } {
  const nu = useNu()
  const { taal } = useTaal()
  const { dossier } = useZaak()
  return g => ({ wanneer: zegMoment({ op: g.op, nu, taal }), wie: mensVan(dossier, g.mens) })
}

export function useZegDag(): (op: string) => string {
  const nu = useNu()
  const { taal } = useTaal()
  return op => zegDag({ op, nu, taal })
}

/** A day without an hour, as people say it. */
export function useZegDatum(): (dag: string) => string {
  const zeg = useZegDag()
  return dag => zeg(`${dag}T12:00:00Z`)
}

/** What is missing: the server's own sentence in Dutch, our words for it in English. */
export function useZegOpen(): (open: Open) => string {
  const t = useCasusTeksten()
  const { taal } = useTaal()
  return ({ veld, uitleg }) => {
    if (taal === 'nl') return uitleg
    const sleutel = `open.${veld}`
    const woorden = t(sleutel as 'open.voorwaarden') // a condition this screen does not know gives its own key back
    return woorden === sleutel ? uitleg : woorden
  }
}

export function useTekst(): (id: string | null | undefined) => string | undefined {
  const { dossier } = useZaak()
  return id => (id === null || id === undefined ? undefined : dossier.teksten[id])
}

/** A calendar day in full, for what happened long ago or was only a day. */
export function useZegKort(): (dag: string) => string {
  const { taal } = useTaal()
  return dag => zegDatum(dag, taal)
}
