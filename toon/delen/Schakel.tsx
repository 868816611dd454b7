import { Link } from '@nl-design-system-candidate/link-react'
import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

export interface SchakelProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly naar: string
}

/** A link inside the app. The next screen is fetched on hover or focus, so the click feels instant. */
export function Schakel({ naar, onClick, ...rest }: SchakelProps) {
  const router = useRouter()
  const klik = (gebeurtenis: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(gebeurtenis)
    if (gebeurtenis.defaultPrevented || wilNieuwVenster(gebeurtenis)) return
    gebeurtenis.preventDefault()
    void router.navigate({ href: naar })
  }
  const haalVast = () => void router.preloadRoute({ to: naar.split('?')[0] ?? naar })
  return <Link href={naar} onClick={klik} onPointerEnter={haalVast} onFocus={haalVast} {...rest} />
}

/** For acts that end on another screen: `const ga = useGa(); ga('/werk')`; may carry a question: '/meldingen/1?deel=mensen'. */
export function useGa(): (naar: string) => void {
  const router = useRouter()
  return naar => void router.navigate({ href: naar })
}

const wilNieuwVenster = (g: MouseEvent): boolean => g.metaKey || g.ctrlKey || g.shiftKey || g.button !== 0
