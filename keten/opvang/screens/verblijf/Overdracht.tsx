import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { Schakel, useGa } from '../../../../toon/delen/Schakel.tsx'
import { Tekstvak } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { VERBLIJF, VERVERS } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

export interface Aanbod {
  readonly id: string
  readonly versie: number
  readonly mag: readonly string[]
  readonly nummer: string
  readonly gemeente: string
  readonly naar: string
  readonly aantalPersonen: number
  readonly aantalKinderen: number
  readonly bestaandeCasus: boolean
  readonly stand: string
  readonly dossier: string
}

/** What does the shelter offer us, and do we take it? Enough to decide, and no names before that. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useVerblijfTeksten()
  const { data: a, error } = useQuery<Aanbod, Weigering>({
    queryKey: [VERBLIJF, 'overdracht', id],
    queryFn: ({ signal }) => haal<Aanbod>(`/opvang/verblijven/${encodeURIComponent(id)}/overdracht`, signal),
  })
  if (error?.status === 404)
    return (
      <FoutPagina
        titel={t('bod.weg')}
        tekst={t('bod.wegTekst')}
        acties={<Schakel naar="/werk">{t('bod.naarWerk')}</Schakel>}
      />
    )
  if (a === undefined) return error === null ? <Laadt /> : <WeigeringBericht weigering={error} />
  return (
    <div className="stapel verblijf__smal">
      <Kop niveau={1}>{t('bod.titel', { nummer: a.nummer })}</Kop>
      <Alinea soort="zacht">{t('bod.lead')}</Alinea>
      <Kaart als="section" kopId="dossier">
        <Kop niveau={2} id="dossier">
          {t('bod.dossier')}
        </Kop>
        <p className="verblijf__verhaal">{a.dossier}</p>
        <ul>
          <li>{t('bod.uitNaar', { uit: a.gemeente, naar: a.naar })}</li>
          <li>{t('bod.mensen', { p: a.aantalPersonen, k: a.aantalKinderen })}</li>
          {a.bestaandeCasus ? <li>{t('bod.bestaand')}</li> : null}
        </ul>
      </Kaart>
      <Keuze a={a} />
    </div>
  )
}

function Keuze({ a }: { a: Aanbod }) {
  const t = useVerblijfTeksten()
  const ga = useGa()
  const [terug, zetTerug] = useState(false)
  const [reden, zetReden] = useState('')
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const doe = (wat: string) => (inhoud: object) => ({
    pad: `/opvang/verblijven/${a.id}/overdracht/${wat}`,
    inhoud,
    versie: a.versie,
  })
  const aanvaard = useOpdracht<object, { geopend?: { slice: string; id: string }[] }>({
    maak: doe('aanvaarding'),
    ververs: [...VERVERS, 'casussen'],
    opGelukt: ({ geopend }) => {
      const casus = geopend?.find(g => g.slice === 'casus')
      ga(casus === undefined ? '/werk' : `/casussen/${casus.id}`)
    },
  })
  const geefTerug = useOpdracht<object>({ maak: doe('teruggave'), ververs: VERVERS, opGelukt: () => ga('/werk') })
  if (a.stand === 'aanvaard') return <Bericht soort="goed" titel={t('bod.al')} meldt={false} />
  if (!a.mag.includes('AanvaardOverdracht')) return null
  return (
    <Kaart als="section" nadruk>
      <div className="rij">
        <Knop soort="hoofd" bezig={aanvaard.isPending} onClick={() => aanvaard.mutate({})}>
          {t('bod.aanvaard')}
        </Knop>
        <Knop aria-expanded={terug} onClick={() => zetTerug(!terug)}>
          {t('bod.terug')}
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
            if (reden.trim() !== '') geefTerug.mutate({ reden })
          }}
        >
          <Tekstvak
            label={t('bod.reden')}
            fout={geprobeerd && reden.trim() === '' ? t('form.vulIn') : undefined}
            value={reden}
            onChange={g => zetReden(g.target.value)}
          />
          <div>
            <Knop type="submit" bezig={geefTerug.isPending}>
              {t('bod.terug')}
            </Knop>
          </div>
        </form>
      ) : null}
    </Kaart>
  )
}
