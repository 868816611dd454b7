import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import type { Registerblad } from '../../verwerkingen/routes.ts'
import { useVerwerkingTeksten } from './teksten.ts'
import { inVeld, VELDEN, zeef, type Verwerkingsrij } from './zeef.ts'
import './verwerkingen.css'

/** What is done with data of people here, why, on which ground, by whom and how long? The register as a page to read, search and print. */
export function Scherm() {
  const t = useVerwerkingTeksten()
  const { data, error, isPending } = useQuery<Registerblad, Weigering>({
    queryKey: ['verwerkingen'],
    queryFn: ({ signal }) => haal('/verwerkingen', signal),
  })
  return (
    <div className="verwerkingen stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea>{t('lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Register blad={data} />}
    </div>
  )
}

function Register({ blad }: { blad: Registerblad }) {
  const t = useVerwerkingTeksten()
  const [woorden, zetWoorden] = useState('')
  const [van, zetVan] = useState('')
  const rijen = zeef(blad.verwerkingen, woorden, van)
  const wie = [...new Set(blad.verwerkingen.flatMap(v => v.van))].toSorted((a, b) => a.localeCompare(b, 'nl'))
  return (
    <>
      <div className="verwerkingen__zeef niet-op-papier">
        <Veld
          label={t('zoek')}
          help={t('zoekHulp')}
          name="woorden"
          type="search"
          value={woorden}
          onChange={g => zetWoorden(g.target.value)}
        />
        <Keuzelijst label={t('van')} value={van} onChange={g => zetVan(g.target.value)}>
          <option value="">{t('alle')}</option>
          {wie.map(w => (
            <option key={w} value={w}>
              {w}
            </option>
          ))}
        </Keuzelijst>
        <Knop soort="stil" onClick={() => print()}>
          {t('druk')}
        </Knop>
      </div>
      <p role="status">{t('aantal', { count: rijen.length })}</p>
      {rijen.length === 0 ? <LegeStaat titel={t('geen')}>{t('geenTekst')}</LegeStaat> : null}
      <ul className="verwerkingen__lijst stapel">
        {rijen.map(v => (
          <Een key={v.id} verwerking={v} />
        ))}
      </ul>
      <section className="stapel stapel--krap" aria-labelledby="maatregelen">
        <Kop niveau={2} id="maatregelen">
          {t('maatregelen')}
        </Kop>
        <ul className="verwerkingen__punten" lang="nl">
          {blad.maatregelen.map(m => (
            <li key={m}>{m}</li>
          ))}
        </ul>
        <Alinea soort="zacht">{t('bron')}</Alinea>
      </section>
    </>
  )
}

function Een({ verwerking: v }: { verwerking: Verwerkingsrij }) {
  const t = useVerwerkingTeksten()
  return (
    <Kaart als="li">
      <Kop niveau={2} id={v.id}>
        <span lang="nl">{v.doel.charAt(0).toUpperCase() + v.doel.slice(1)}</span>
      </Kop>
      <dl className="verwerkingen__velden">
        {VELDEN.map(veld => (
          <div key={veld}>
            <dt>{t(`veld.${veld}`)}</dt>
            <dd>{inVeld(v, veld).length === 0 ? t('niemand') : <span lang="nl">{inVeld(v, veld).join('; ')}</span>}</dd>
          </div>
        ))}
      </dl>
    </Kaart>
  )
}
