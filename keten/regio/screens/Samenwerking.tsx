import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schema } from '../../../gedeeld/regio/samenwerking.ts'
import type { Teamkaart } from '../../../gedeeld/regio/teams.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Bron, Punten, useWegwijzerregio } from './regio.tsx'
import { useWegwijzerTeksten } from './teksten.ts'

/** How is the cooperation arranged in my municipality, and where does it differ from elsewhere? */
export function Samenwerking() {
  const t = useWegwijzerTeksten()
  const { id, gemeenten } = useWegwijzerregio()
  const [gemeente, zetGemeente] = useState('')
  const vraag = useQuery<Schema, Weigering>({
    queryKey: ['regio', id, 'schema', gemeente],
    queryFn: ({ signal }) =>
      haal(
        `/regios/${encodeURIComponent(id)}/schema${gemeente === '' ? '' : `?gemeente=${encodeURIComponent(gemeente)}`}`,
        signal,
      ),
  })
  return (
    <div className="stapel">
      <div className="wegwijzer__keuzes">
        <Keuzelijst label={t('gemeente')} value={gemeente} onChange={g => zetGemeente(g.target.value)}>
          <option value="">{t('eigen')}</option>
          {gemeenten.map(({ naam }) => (
            <option key={naam} value={naam}>
              {naam}
            </option>
          ))}
        </Keuzelijst>
      </div>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">
        {vraag.data === undefined ? null : (
          <Alinea soort="zacht">{t('schema.lead', { gemeente: vraag.data.gemeente })}</Alinea>
        )}
      </div>
      {vraag.data === undefined ? null : <Schemavel schema={vraag.data} />}
    </div>
  )
}

function Schemavel({ schema }: { schema: Schema }) {
  const t = useWegwijzerTeksten()
  return (
    <>
      <Kop niveau={2}>{t('schema.teams')}</Kop>
      <ul className="wegwijzer__kaarten">
        {schema.teams.map(team => (
          <Team key={team.id} team={team} />
        ))}
      </ul>
      <Kop niveau={2}>{t('schema.keten')}</Kop>
      <ol className="wegwijzer__keten">
        {schema.ketendelen.map(deel => (
          <Ketendeel key={deel.id} deel={deel} />
        ))}
      </ol>
      <Themas themas={schema.themas} />
      <Kop niveau={2}>{t('schema.regie')}</Kop>
      <Punten punten={schema.regie.map(({ naam, houder }) => `${naam}: ${houder}`)} />
      {schema.functies.length === 0 ? null : <Functies functies={schema.functies} />}
      <Kop niveau={2}>{t('schema.overleg')}</Kop>
      <Punten punten={schema.overleg.map(({ naam, taak }) => `${naam}: ${taak}`)} />
    </>
  )
}

function Team({ team }: { team: Teamkaart }) {
  const t = useWegwijzerTeksten()
  const { aanspreekpunt } = team
  return (
    <Kaart als="li">
      <div className="stapel stapel--krap">
        <Kop niveau={3}>{team.naam}</Kop>
        <p className="zacht">{team.soort}</p>
        {team.eigenVorm ? (
          <span>
            <StatusWoord toon="rustig">{t('schema.eigenVorm')}</StatusWoord>
          </span>
        ) : null}
        <Punten punten={team.taken} />
        {aanspreekpunt === null ? null : (
          <p>
            {t('schema.aanspreekpunt', {
              naam: aanspreekpunt.naam ?? t('schema.geenNaam'),
              organisatie: aanspreekpunt.organisatie,
            })}
            {aanspreekpunt.contact?.bereikbaar === undefined ? '' : ` (${aanspreekpunt.contact.bereikbaar})`}
          </p>
        )}
        <Bron van={team.bron} />
      </div>
    </Kaart>
  )
}

function Ketendeel({ deel }: { deel: Schema['ketendelen'][number] }) {
  const t = useWegwijzerTeksten()
  const niveaus = (schaal: Schema['ketendelen'][number]['schaal']) => schaal.map(naam => t(`niveau.${naam}`)).join(', ')
  return (
    <li className="stapel stapel--krap">
      <Kop niveau={3}>{deel.naam}</Kop>
      {deel.wie === null ? null : <p>{t('schema.wie', { wie: deel.wie })}</p>}
      {deel.schaal.length === 0 ? null : (
        <p className="zacht">{t('schema.schaal', { schaal: niveaus(deel.schaal) })}</p>
      )}
      <Punten
        punten={deel.taken.map(
          ({ taak, schaal, gedeeld }) => `${taak} (${niveaus(schaal)}${gedeeld ? `, ${t('schema.gedeeld')}` : ''})`,
        )}
      />
    </li>
  )
}

function Themas({ themas }: { themas: Schema['themas'] }) {
  const t = useWegwijzerTeksten()
  return (
    <Tabel
      titel={t('schema.themas')}
      rijen={themas}
      sleutelVan={({ thema }) => thema}
      kolommen={[
        { sleutel: 'thema', kop: t('schema.thema'), rijkop: true, cel: ({ thema }) => t(`thema.${thema}`) },
        {
          sleutel: 'organisatie',
          kop: t('schema.organisatie'),
          cel: ({ organisation, formal }) =>
            `${organisation ?? ''}${formal === null ? '' : ` (${t('schema.formeel', { formeel: formal })})`}`,
        },
        {
          sleutel: 'lokaal',
          kop: t('schema.lokaal'),
          cel: ({ eigenRegel, warning }) =>
            [eigenRegel ? t('schema.afspraak') : '', warning ?? ''].filter(Boolean).join('. '),
        },
      ]}
    />
  )
}

function Functies({ functies }: { functies: Schema['functies'] }) {
  const t = useWegwijzerTeksten()
  return (
    <>
      <Kop niveau={2}>{t('schema.functies')}</Kop>
      <Punten
        punten={functies.map(({ naam, schaal, gedeeld, pakket }) =>
          [
            `${naam}: ${schaal.map(niveau => t(`niveau.${niveau}`)).join(', ')}`,
            gedeeld === true ? t('schema.gedeeld') : '',
            pakket ?? '',
          ]
            .filter(Boolean)
            .join(', '),
        )}
      />
    </>
  )
}
