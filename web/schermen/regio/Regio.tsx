import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Gat, RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { NietGevonden } from '../../schil/Foutpaginas.tsx'
import { Centra } from './Centra.tsx'
import { Gemeenten } from './Gemeenten.tsx'
import { Casuspad, Meldingpad } from './Ketenpad.tsx'
import { Gaten, Regels } from './Regels.tsx'
import { Regie } from './Regie.tsx'
import { Rest } from './Rest.tsx'
import { Definitiecontext, DELEN } from './Stuk.tsx'
import { Termijnen } from './Termijnen.tsx'
import { useRegioTeksten } from './teksten.ts'
import { WieDoetWat } from './WieDoetWat.tsx'
import './regio.css'

interface Regioantwoord {
  readonly definitie: RegioDefinitie
  readonly waarschuwing?: string | null
  readonly gaten?: readonly Gat[]
}

/** How does this region work: who does what, by when, on what ground? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useQuery<Regioantwoord, Weigering>({
    queryKey: ['regio', id],
    queryFn: ({ signal }) => haal<Regioantwoord>(`/regios/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404) return <NietGevonden />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? (
    <WeigeringBericht weigering={vraag.error} />
  ) : (
    <Definitiecontext value={vraag.data.definitie}>
      <Leespagina {...vraag.data} />
    </Definitiecontext>
  )
}

function Leespagina({ definitie, waarschuwing = null, gaten = definitie.gaten }: Regioantwoord) {
  const t = useRegioTeksten()
  const { id, naam, doel, onderwerp, centrumgemeenten } = definitie.regio
  return (
    <div className="stapel regio">
      <header className="stapel stapel--krap">
        <Kop niveau={1}>{naam}</Kop>
        <Alinea soort="lead">{doel}</Alinea>
        <Alinea soort="zacht">{onderwerp}</Alinea>
        <Geldigheid regio={definitie.regio} />
        <Alinea soort="zacht">{t('centrum', { namen: centrumgemeenten.join(', ') })}</Alinea>
        <Alinea>
          <Schakel naar={`/regio/${id}/wegwijzer`}>{t('wegwijzer')}</Schakel>
        </Alinea>
      </header>
      {waarschuwing === null ? null : (
        <Bericht soort="letop" titel={t('buiten')} meldt={false}>
          {waarschuwing}
        </Bericht>
      )}
      <div className="regio__vel">
        <Inhoud />
        <div className="stapel regio__stukken">
          <WieDoetWat />
          <Termijnen />
          <Meldingpad />
          <Casuspad />
          <Regie />
          <Centra />
          <Gemeenten />
          <Regels />
          <Gaten gaten={gaten} />
          <Rest />
        </div>
      </div>
    </div>
  )
}

function Inhoud() {
  const t = useRegioTeksten()
  return (
    <nav className="regio__inhoud" aria-labelledby="regio-inhoud">
      <strong id="regio-inhoud">{t('inhoud')}</strong>
      <ul>
        {DELEN.map(deel => (
          <li key={deel}>
            <a className="nl-link" href={`#${deel}`}>
              {t(`deel.${deel}`)}
            </a>
          </li>
        ))}
      </ul>
      <Knop soort="stil" onClick={() => print()}>
        {t('druk')}
      </Knop>
    </nav>
  )
}

function Geldigheid({ regio }: { regio: RegioDefinitie['regio'] }) {
  const t = useRegioTeksten()
  const { taal } = useTaal()
  const van = zegDatum(regio.geldigVan, taal)
  return (
    <Alinea soort="zacht">
      {regio.geldigTot === undefined
        ? t('geldig', { van })
        : t('geldigTot', { van, tot: zegDatum(regio.geldigTot, taal) })}
    </Alinea>
  )
}
