import { useState } from 'react'
import { useOpdracht } from '../api/useOpdracht.ts'
import { Kaart } from '../delen/Kaart.tsx'
import { Knop } from '../delen/Knop.tsx'
import { useGa } from '../delen/Schakel.tsx'
import { Tekstvak } from '../delen/Veld.tsx'
import { WeigeringBericht } from '../delen/WeigeringBericht.tsx'
import { useTeksten } from '../taal/taal.ts'

export interface AanbodkeuzeProps {
  /** of the handover, below which accepting and giving back stand */
  readonly pad: string
  readonly versie: number
  readonly ververs: readonly string[]
  readonly woorden: { readonly aanvaard: string; readonly terug: string; readonly reden: string }
}

/** A family is offered: take it from this instant, or give it back with a reason. Who gives back never leaves it with nobody. */
export function Aanbodkeuze({ pad, versie, ververs, woorden }: AanbodkeuzeProps) {
  const t = useTeksten()
  const ga = useGa()
  const [terug, zetTerug] = useState(false)
  const [reden, zetReden] = useState('')
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const aanvaard = useOpdracht<object, { geopend?: { slice: string; id: string }[] }>({
    maak: inhoud => ({ pad: `${pad}/aanvaarding`, inhoud, versie }),
    ververs: [...ververs, 'casussen'],
    opGelukt: ({ geopend }) => {
      const casus = geopend?.find(g => g.slice === 'casus')
      ga(casus === undefined ? '/werk' : `/casussen/${casus.id}`)
    },
  })
  const geefTerug = useOpdracht<object>({
    maak: inhoud => ({ pad: `${pad}/teruggave`, inhoud, versie }),
    ververs,
    opGelukt: () => ga('/werk'),
  })
  const leeg = reden.trim() === ''
  return (
    <Kaart als="section" nadruk>
      <div className="rij">
        <Knop soort="hoofd" bezig={aanvaard.isPending} onClick={() => aanvaard.mutate({})}>
          {woorden.aanvaard}
        </Knop>
        <Knop aria-expanded={terug} onClick={() => zetTerug(!terug)}>
          {woorden.terug}
        </Knop>
      </div>
      <WeigeringBericht weigering={aanvaard.error ?? geefTerug.error} />
      {terug ? (
        <form
          className="stapel"
          noValidate
          onSubmit={g => {
            g.preventDefault()
            zetGeprobeerd(true)
            if (!leeg) geefTerug.mutate({ reden })
          }}
        >
          <Tekstvak
            label={woorden.reden}
            fout={geprobeerd && leeg ? t('daad.vulIn') : undefined}
            value={reden}
            onChange={g => zetReden(g.target.value)}
          />
          <div>
            <Knop type="submit" bezig={geefTerug.isPending}>
              {woorden.terug}
            </Knop>
          </div>
        </form>
      ) : null}
    </Kaart>
  )
}
