import { useState, type FormEvent } from 'react'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { usePostTeksten } from './teksten.ts'

const HOOGSTENS = 5 * 1024 * 1024
type Antwoord = { readonly geopend?: readonly { readonly id: string }[] }

/** A message that came as a file: the same way as over the line. */
export function Bestand() {
  const t = usePostTeksten()
  const ga = useGa()
  const mag = useIk().mag.includes('melding.NeemMeldingAan')
  const [bestand, zetBestand] = useState<File>()
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const opdracht = useOpdracht<string, Antwoord>({
    maak: inhoud => ({ pad: '/berichten/bestand', inhoud: { inhoud } }),
    ververs: ['post'],
    opGelukt: antwoord => {
      const melding = antwoord.geopend?.[0]?.id
      if (melding !== undefined) ga(`/meldingen/${melding}?nieuw=ja`)
    },
  })
  if (!mag) return null
  const teGroot = (bestand?.size ?? 0) > HOOGSTENS
  const fout = teGroot ? t('bestand.teGroot') : geprobeerd && bestand === undefined ? t('bestand.mist') : undefined
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (bestand !== undefined && !teGroot) void als64(bestand).then(inhoud => opdracht.mutate(inhoud))
  }
  return (
    <Kaart als="section" kopId="post-bestand">
      <form className="stapel stapel--krap post__smal" onSubmit={stuur} noValidate>
        <Kop niveau={2} id="post-bestand">
          {t('bestand.titel')}
        </Kop>
        <Veld
          label={t('bestand.kies')}
          help={t('bestand.help')}
          fout={fout}
          type="file"
          name="bestand"
          accept=".xml,application/xml,text/xml"
          onChange={g => zetBestand(g.target.files?.[0])}
        />
        <WeigeringBericht weigering={opdracht.error} />
        <div>
          <Knop type="submit" bezig={opdracht.isPending}>
            {t('bestand.neem')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

async function als64(bestand: File): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  let binair = ''
  for (let van = 0; van < bytes.length; van += 8192) binair += String.fromCharCode(...bytes.subarray(van, van + 8192))
  return btoa(binair)
}
