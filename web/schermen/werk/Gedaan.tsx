import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'

/** What was just done, and how it is taken back: an act of its own, on record like the first. */
export interface Daad {
  readonly zin: string
  readonly terug?: { readonly pad: string; readonly inhoud: object }
}

export function Gedaan({ daad, opTerug }: { daad: Daad | undefined; opTerug: () => void }) {
  const t = useWerkTeksten()
  const terug = useOpdracht<NonNullable<Daad['terug']>>({
    maak: ({ pad, inhoud }) => ({ pad, inhoud }),
    ververs: [MIJN_WERK],
    opGelukt: opTerug,
  })
  const weg = daad?.terug
  return (
    <div role="status">
      {daad === undefined ? null : (
        <Bericht soort="goed" titel={daad.zin} meldt={false}>
          {weg === undefined ? null : (
            <Knop soort="stil" bezig={terug.isPending} onClick={() => terug.mutate(weg)}>
              {t('terug')}
            </Knop>
          )}
          <WeigeringBericht weigering={terug.error} />
        </Bericht>
      )}
    </div>
  )
}
