import { Heading } from '@nl-design-system-candidate/heading-react'
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'

export interface KopProps {
  readonly niveau: 1 | 2 | 3 | 4
  /** How many things stand below this heading. */
  readonly aantal?: number | undefined
  readonly id?: string
  readonly children: ReactNode
}

export function Kop({ niveau, aantal, id, children }: KopProps) {
  return (
    <Heading level={niveau} {...(id === undefined ? {} : { id })}>
      {children}
      {aantal === undefined ? null : (
        <>
          {' '}
          <NumberBadge value={aantal}>{aantal}</NumberBadge>
        </>
      )}
    </Heading>
  )
}

export interface AlineaProps {
  readonly soort?: 'lead' | 'gewoon' | 'zacht'
  readonly id?: string
  readonly children: ReactNode
}

export function Alinea({ soort = 'gewoon', children, ...rest }: AlineaProps) {
  const doel = soort === 'lead' ? { purpose: 'lead' as const } : {}
  return (
    <Paragraph {...doel} {...rest} className={soort === 'zacht' ? 'zacht' : ''}>
      {children}
    </Paragraph>
  )
}
