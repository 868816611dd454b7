import { useId, useState, type FormEvent } from 'react'
import { useConcept } from '../../../toon/api/concept.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Tekstvak } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { adresVan, type Overdracht } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'

export interface TeruggaveProps {
  readonly overdracht: Overdracht
  readonly open: boolean
  readonly opSluiten: () => void
  readonly opGedaan: () => void
}

/** Returning asks for a reason; the reason is kept when the dialog is closed or the session ends. */
export function Teruggave({ overdracht, open, opSluiten, opGedaan }: TeruggaveProps) {
  const algemeen = useTeksten()
  const t = useWerkTeksten()
  const formulier = useId()
  const [reden, zetReden, wisReden] = useConcept(`teruggave ${overdracht.id}`, '')
  const [leeg, zetLeeg] = useState(false)
  const geefTerug = useOpdracht<string>({
    maak: tekst => ({
      pad: `${adresVan({ soort: overdracht.soort, id: overdracht.melding })}/overdracht/teruggave`,
      inhoud: { reden: tekst },
    }),
    ververs: [MIJN_WERK],
    opGelukt: () => {
      wisReden()
      opSluiten()
      opGedaan()
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetLeeg(reden.trim() === '')
    if (reden.trim() !== '') geefTerug.mutate(reden.trim())
  }
  return (
    <Dialoog
      open={open}
      titel={t('overdracht.geefTerugTitel', { nummer: overdracht.nummer })}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort="hoofd" type="submit" form={formulier} bezig={geefTerug.isPending}>
            {t('overdracht.geefTerug')}
          </Knop>
          <Knop onClick={opSluiten}>{algemeen('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t('overdracht.geefTerugUitleg', { van: overdracht.van.naam })}</Alinea>
      <form id={formulier} onSubmit={stuur} noValidate>
        <Tekstvak
          label={t('overdracht.reden')}
          help={t('overdracht.redenHelp')}
          fout={leeg && reden.trim() === '' ? t('overdracht.redenNodig') : geefTerug.error?.probleem.velden?.['reden']}
          value={reden}
          onChange={g => zetReden(g.target.value)}
        />
      </form>
      <WeigeringBericht weigering={geefTerug.error} />
    </Dialoog>
  )
}
