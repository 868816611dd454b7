import { useEffect, useState } from 'react'

/** What was last said before it was quiet for `ms`: for asking while somebody types, without asking at every letter. */
export function useRust<T>(waarde: T, ms: number): T {
  const [rust, zet] = useState(waarde)
  useEffect(() => {
    const wekker = setTimeout(() => zet(() => waarde), ms)
    return () => clearTimeout(wekker)
  }, [waarde, ms])
  return rust
}
