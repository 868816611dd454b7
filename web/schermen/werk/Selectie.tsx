import { useState } from 'react'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import type { Daad } from './Gedaan.tsx'
import type { Collega } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'

type Toewijzing = { readonly werk: readonly string[]; readonly aan: string | null }

/** Takes work on, hands it to a colleague or lays it back; what was done can be taken back for ten minutes. */
export function useToewijzen(collegas: readonly Collega[], opGedaan: (daad: Daad) => void) {
  const t = useWerkTeksten()
  const ik = useIk()
  return useOpdracht<Toewijzing, { id: string }>({
    maak: inhoud => ({ pad: '/mijn-werk/toewijzingen', inhoud }),
    ververs: [MIJN_WERK],
    opGelukt: ({ id }, { werk, aan }) => {
      const count = werk.length
      const naam = collegas.find(c => c.id === aan)?.naam ?? ''
      const zin =
        aan === null
          ? t('bulk.teruggelegd', { count })
          : aan === ik.mens.id
            ? t('bulk.genomen', { count })
            : t('bulk.gegeven', { count, naam })
      opGedaan({ zin, terug: { pad: `/mijn-werk/toewijzingen/${id}/ongedaan`, inhoud: {} } })
    },
  })
}

export interface SelectieProps {
  readonly gekozen: readonly string[]
  readonly collegas: readonly Collega[]
  readonly opLeeg: () => void
  readonly opGedaan: (daad: Daad) => void
}

/** What may be done with the chosen work, at the bottom where the hand is. */
export function Selectie({ gekozen, collegas, opLeeg, opGedaan }: SelectieProps) {
  const t = useWerkTeksten()
  const ik = useIk()
  const [aan, zetAan] = useState('')
  const wijs = useToewijzen(collegas, daad => {
    opLeeg()
    opGedaan(daad)
  })
  if (gekozen.length === 0) return null
  const geef = (naar: string | null) => wijs.mutate({ werk: gekozen, aan: naar })
  const anderen = collegas.filter(c => c.id !== ik.mens.id)
  return (
    <section className="werk__keus" aria-label={t('bulk.titel')}>
      <strong role="status">{t('bulk.gekozen', { count: gekozen.length })}</strong>
      <div className="rij">
        <Knop soort="hoofd" bezig={wijs.isPending} onClick={() => geef(ik.mens.id)}>
          {t('bulk.neem')}
        </Knop>
        <Knop bezig={wijs.isPending} onClick={() => geef(null)}>
          {t('bulk.leg')}
        </Knop>
        {anderen.length === 0 ? null : (
          <>
            <Keuzelijst label={t('bulk.collega')} value={aan} onChange={g => zetAan(g.target.value)}>
              <option value="">{t('bulk.kiesCollega')}</option>
              {anderen.map(c => (
                <option key={c.id} value={c.id}>
                  {c.naam}
                </option>
              ))}
            </Keuzelijst>
            <Knop
              bezig={wijs.isPending}
              waaromNiet={aan === '' ? t('bulk.eerstCollega') : undefined}
              onClick={() => geef(aan)}
            >
              {t('bulk.geef')}
            </Knop>
          </>
        )}
        <Knop soort="stil" onClick={opLeeg}>
          {t('bulk.niets')}
        </Knop>
      </div>
      <WeigeringBericht weigering={wijs.error} />
    </section>
  )
}
