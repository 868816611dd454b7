import type { ReactNode } from 'react'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'

/** A part of the sheet with its heading. */
export const Deel = ({ kop, id, children }: { kop: string; id: string; children: ReactNode }) => (
  <Kaart als="section" kopId={id}>
    <div className="stapel stapel--krap">
      <Kop niveau={2} id={id}>
        {kop}
      </Kop>
      {children}
    </div>
  </Kaart>
)
