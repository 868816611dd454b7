import { useId, type ReactNode } from 'react'
import { Dialoog } from '../delen/Dialoog.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Alinea } from '../delen/Kop.tsx'
import { useTeksten } from '../taal/taal.ts'
import { Terug } from './Terug.tsx'
import type { Daad } from './useDaad.ts'
import type { Vraagveld } from './veld.ts'
import { Vraag, type VraagProps } from './Vraag.tsx'

export interface DaadvensterProps<V extends Vraagveld> {
  readonly daad: Daad<V>
  readonly titel: string
  readonly uitleg: string
  readonly knop: string
  readonly gevaar?: boolean
  /** what it is about, above the questions */
  readonly bij?: ReactNode
  readonly open: boolean
  readonly opSluiten: () => void
  /** for a screen with kinds of question of its own */
  readonly vraag?: (props: VraagProps<V>) => ReactNode
}

/** The window of an act: what it asks, and what came back. It stands beside the screen: what changes behind it never takes it away. */
export function Daadvenster<V extends Vraagveld>(props: DaadvensterProps<V>) {
  const { daad, titel, uitleg, knop, gevaar = false, bij, open, opSluiten } = props
  const { vraag = gewoon } = props
  const t = useTeksten()
  const id = useId()
  return (
    <Dialoog
      open={open}
      titel={titel}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort={gevaar ? 'gevaar' : 'hoofd'} type="submit" form={id} bezig={daad.bezig}>
            {knop}
          </Knop>
          <Knop onClick={opSluiten}>{t('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{uitleg}</Alinea>
      {bij === undefined ? null : <div className="daad__bij">{bij}</div>}
      <form id={id} className="stapel" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
        {daad.velden.map(veld => (
          <Los
            key={veld.naam}
            {...{ veld, vraag }}
            waarde={daad.waarden[veld.naam]}
            fout={daad.foutVan(veld.naam)}
            zet={waarde => daad.zet(veld.naam, waarde)}
          />
        ))}
        {daad.velden.length === 0 ? null : <Alinea soort="zacht">{t('daad.concept')}</Alinea>}
      </form>
      <Terug weigering={daad.weigering} bekend={daad.velden.map(v => v.naam)} />
    </Dialoog>
  )
}

const gewoon = (props: VraagProps): ReactNode => <Vraag {...props} />
const Los = <V extends Vraagveld>({ vraag, ...p }: VraagProps<V> & { vraag: (p: VraagProps<V>) => ReactNode }) =>
  vraag(p)
