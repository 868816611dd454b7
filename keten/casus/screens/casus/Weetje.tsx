import type { ReactNode } from 'react'

/** One line of a list of facts; absent when there is nothing to say. */
export function Weetje({ wat, children }: { wat: ReactNode; children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null
  return (
    <div>
      <dt>{wat}</dt>
      <dd>{children}</dd>
    </div>
  )
}
