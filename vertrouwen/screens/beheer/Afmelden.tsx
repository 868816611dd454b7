import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useBeheerTeksten } from './teksten.ts'

/** Ends the sessions of one colleague, or of everybody here but yourself; says first what that does. Their roles stay. */
export function Afmelden({
  mens,
  gedaan,
}: {
  mens: { id: string; naam: string } | null
  gedaan: (zin: string) => void
}) {
  const t = useBeheerTeksten()
  const [open, zet] = useState(false)
  const sluit = () => zet(false)
  const afmelden = useOpdracht<undefined>({
    maak: () => ({ pad: mens === null ? '/beheer/sessies/einde' : `/beheer/mensen/${mens.id}/sessies/einde` }),
    ververs: ['beheer'],
    opGelukt: () => {
      sluit()
      gedaan(mens === null ? t('afmelden.allenGedaan') : t('afmelden.gedaan', { naam: mens.naam }))
    },
  })
  const doe = mens === null ? t('afmelden.allen') : t('afmelden.een')
  return (
    <>
      <Knop onClick={() => zet(true)}>{doe}</Knop>
      {open ? (
        <Dialoog
          open
          soort="dringend"
          titel={mens === null ? t('afmelden.allenVraag') : t('afmelden.vraag', { naam: mens.naam })}
          opSluiten={sluit}
        >
          <Alinea>{mens === null ? t('afmelden.allenTekst') : t('afmelden.tekst')}</Alinea>
          <WeigeringBericht weigering={afmelden.error} />
          <p className="rij">
            <Knop soort="gevaar" bezig={afmelden.isPending} onClick={() => afmelden.mutate(undefined)}>
              {doe}
            </Knop>
            <Knop onClick={sluit}>{t('annuleer')}</Knop>
          </p>
        </Dialoog>
      ) : null}
    </>
  )
}
