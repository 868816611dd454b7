import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Routeantwoord } from '../../../gedeeld/regio/route.ts'
import { THEMAS, type Thema } from '../../../gedeeld/regio/schema/basis.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Bron, Stuk, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

/** Who takes this on, for this municipality, and which rule says so? */
export function WieDoetWat() {
  const t = useRegioTeksten()
  const { regio, gemeenten } = useDefinitie()
  const [gemeente, zetGemeente] = useState(gemeenten[0]?.naam ?? '')
  const [thema, zetThema] = useState<Thema>('melding')
  const vraag = useQuery<Routeantwoord | { error: { message: string } }, Weigering>({
    queryKey: ['regio', regio.id, 'routes', gemeente, thema],
    queryFn: ({ signal }) =>
      haal(
        `/regios/${encodeURIComponent(regio.id)}/routes?gemeente=${encodeURIComponent(gemeente)}&thema=${thema}`,
        signal,
      ),
    enabled: gemeente !== '',
  })
  return (
    <Stuk deel="wie">
      <Alinea soort="zacht">{t('wie.lead')}</Alinea>
      <div className="regio__keuzes">
        <Keuzelijst label={t('wie.gemeente')} value={gemeente} onChange={g => zetGemeente(g.target.value)}>
          {gemeenten.map(({ naam }) => (
            <option key={naam} value={naam}>
              {naam}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst
          label={t('wie.thema')}
          value={thema}
          onChange={g => zetThema(THEMAS.find(naam => naam === g.target.value) ?? 'melding')}
        >
          {THEMAS.map(naam => (
            <option key={naam} value={naam}>
              {t(`thema.${naam}`)}
            </option>
          ))}
        </Keuzelijst>
      </div>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">
        {vraag.data === undefined ? null : 'error' in vraag.data ? (
          <Bericht soort="letop" meldt={false}>
            {vraag.data.error.message}
          </Bericht>
        ) : (
          <Antwoord antwoord={vraag.data} gemeente={gemeente} thema={thema} />
        )}
      </div>
    </Stuk>
  )
}

function Antwoord({ antwoord, gemeente, thema }: { antwoord: Routeantwoord; gemeente: string; thema: Thema }) {
  const t = useRegioTeksten()
  const { organisation, team, formal, open, rule, source, warning } = antwoord
  const wat = { gemeente, thema: t(`thema.${thema}`) }
  return (
    <Kaart nadruk>
      <div className="stapel stapel--krap">
        {organisation === null ? (
          <p className="regio__antwoord">{t('wie.niemand', wat)}</p>
        ) : (
          <p>
            {t('wie.aanZet', wat)} <strong className="regio__antwoord">{organisation}</strong>
          </p>
        )}
        {open ? (
          <span>
            <StatusWoord toon="letop">{t('wie.open')}</StatusWoord>
          </span>
        ) : null}
        {formal === null ? null : <p>{t('wie.formeel', { formeel: formal })}</p>}
        {team === null ? null : <p>{t('wie.team', { team })}</p>}
        {warning === null ? null : (
          <Bericht soort="letop" meldt={false}>
            {warning}
          </Bericht>
        )}
        <p className="zacht">
          {t('wie.regel')}: {rule}
        </p>
        <Bron van={source} />
      </div>
    </Kaart>
  )
}
