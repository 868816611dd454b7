import { useMutation } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import type { Openbestand } from '../openroute.ts'
import { useCijferTeksten } from './teksten.ts'

interface Antwoord {
  readonly bestanden: readonly Openbestand[]
}

/** Saves what the region makes public, with its description, to be put where everybody can reach it. */
export function OpenData({ meld }: { readonly meld: (zin: string) => void }) {
  const t = useCijferTeksten()
  const { mutate, isPending, error } = useMutation<Antwoord, Weigering>({
    mutationFn: () => haal<Antwoord>('/cijfers/opendata'),
    onSuccess: ({ bestanden }) => {
      for (const b of bestanden) bewaar(b.naam, b.inhoud, b.soort)
      meld(bestanden.length === 0 ? t('lijst.openLeeg') : t('lijst.openKlaar', { count: bestanden.length }))
    },
  })
  return (
    <>
      <Knop bezig={isPending} onClick={() => mutate()}>
        {t('lijst.open')}
      </Knop>
      <WeigeringBericht weigering={error} />
    </>
  )
}
