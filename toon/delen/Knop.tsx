import { Button } from '@nl-design-system-candidate/button-react'
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'

export interface KnopProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly soort?: 'hoofd' | 'gewoon' | 'stil' | 'gevaar'
  readonly bezig?: boolean
  /** Why this may not be done now. The button stays reachable and says so, instead of being greyed out in silence. */
  readonly waaromNiet?: string | undefined
  readonly teken?: ReactNode
}

/** The one button. At most one 'hoofd' per screen: the next right act. */
export function Knop({ soort = 'gewoon', bezig = false, waaromNiet, teken, children, onClick, ...rest }: KnopProps) {
  const dicht = bezig || waaromNiet !== undefined
  const klik = (gebeurtenis: MouseEvent<HTMLButtonElement>) => {
    if (dicht) return gebeurtenis.preventDefault()
    onClick?.(gebeurtenis)
  }
  return (
    <Button
      type="button"
      {...rest}
      {...DOEL[soort]}
      busy={bezig}
      disabled={waaromNiet !== undefined}
      iconStart={teken}
      onClick={klik}
      {...(waaromNiet === undefined ? {} : { title: waaromNiet, 'aria-description': waaromNiet })}
    >
      {children}
    </Button>
  )
}

const DOEL = {
  hoofd: { purpose: 'primary' },
  gewoon: { purpose: 'secondary' },
  stil: { purpose: 'subtle' },
  gevaar: { purpose: 'primary', hint: 'negative' },
} as const
