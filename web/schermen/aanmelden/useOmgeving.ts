import { useQueryClient } from '@tanstack/react-query'
import { IK, type Ik } from '../../../toon/api/ik.ts'

/**
 * Whether this is a demo, before anybody has signed in. The server says it by a meta tag in the page; the answer of
 * a session that has just ended says it too. Unknown counts as demo: a warning too many harms nobody.
 */
export function useOmgeving(): 'demo' | 'productie' {
  const vorige = useQueryClient().getQueryData<Ik>(IK)?.omgeving
  const inPagina = document.querySelector<HTMLMetaElement>('meta[name="kring-omgeving"]')?.content
  return (vorige ?? inPagina) === 'productie' ? 'productie' : 'demo'
}
