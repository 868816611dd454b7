import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { useSessieTeksten } from './teksten.ts'

interface Sessie {
  readonly id: string
  readonly sinds: string
  readonly laatst: string
  readonly toestel: 'computer' | 'telefoon' | 'tablet' | 'onbekend'
  readonly deze: boolean
}

/** Where am I signed in, and how do I end that elsewhere? */
export function Scherm() {
  const t = useSessieTeksten()
  const [weg, zetWeg] = useState<Sessie | 'alle' | null>(null)
  const [klaar, zetKlaar] = useState(false)
  const { data, error, isPending } = useQuery<{ sessies: readonly Sessie[] }, Weigering>({
    queryKey: ['sessies'],
    queryFn: ({ signal }) => haal('/sessies', signal),
  })
  const andere = data?.sessies.filter(s => !s.deze).length ?? 0
  const vraag = (s: Sessie | 'alle') => {
    zetKlaar(false)
    zetWeg(s)
  }
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea>{t('lead')}</Alinea>
      <Alinea soort="zacht">{t('bewaart')}</Alinea>
      <WeigeringBericht weigering={error} />
      {klaar ? <Bericht soort="goed" titel={t('klaar')} /> : null}
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Lijst sessies={data.sessies} opWeg={vraag} />}
      {andere > 0 ? (
        <p>
          <Knop onClick={() => vraag('alle')}>{t('alle')}</Knop>
        </p>
      ) : null}
      {data !== undefined && andere === 0 ? <LegeStaat titel={t('alleen')}>{t('alleenTekst')}</LegeStaat> : null}
      {weg === null ? null : <Zeker weg={weg} sluit={() => zetWeg(null)} opKlaar={() => zetKlaar(true)} />}
    </div>
  )
}

function Lijst({ sessies, opWeg }: { sessies: readonly Sessie[]; opWeg: (s: Sessie) => void }) {
  const t = useSessieTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const moment = (op: string) => <time dateTime={op}>{zegMoment({ op, nu, taal })}</time>
  return (
    <Tabel
      titel={t('tabel')}
      titelVerborgen
      rijen={sessies}
      sleutelVan={s => s.id}
      kolommen={[
        {
          sleutel: 'toestel',
          kop: t('toestel'),
          rijkop: true,
          cel: s => (
            <>
              {t(`toestellen.${s.toestel}`)} {s.deze ? <StatusWoord toon="goed">{t('deze')}</StatusWoord> : null}
            </>
          ),
        },
        { sleutel: 'sinds', kop: t('sinds'), cel: s => moment(s.sinds) },
        { sleutel: 'laatst', kop: t('laatst'), cel: s => moment(s.laatst) },
        {
          sleutel: 'daad',
          kop: t('daad'),
          cel: s =>
            s.deze ? (
              <span className="zacht">{t('hier')}</span>
            ) : (
              <Knop
                aria-label={t('meldAfNaam', {
                  toestel: t(`toestellen.${s.toestel}`),
                  sinds: zegMoment({ op: s.sinds, nu, taal }),
                })}
                onClick={() => opWeg(s)}
              >
                {t('meldAf')}
              </Knop>
            ),
        },
      ]}
    />
  )
}

/** Asked once more: what was being written elsewhere is lost. */
function Zeker({ weg, sluit, opKlaar }: { weg: Sessie | 'alle'; sluit: () => void; opKlaar: () => void }) {
  const t = useSessieTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const einde = useOpdracht<undefined>({
    maak: () => ({ pad: `/sessies/${weg === 'alle' ? 'andere' : weg.id}/einde` }),
    ververs: ['sessies'],
    opGelukt: () => {
      opKlaar()
      sluit()
    },
  })
  return (
    <Dialoog
      open
      titel={weg === 'alle' ? t('alleVraag') : t('een')}
      opSluiten={sluit}
      acties={
        <>
          <Knop soort="hoofd" bezig={einde.isPending} onClick={() => einde.mutate(undefined)}>
            {weg === 'alle' ? t('alle') : t('meldAf')}
          </Knop>
          <Knop onClick={sluit}>{t('annuleer')}</Knop>
        </>
      }
    >
      <Alinea>
        {weg === 'alle'
          ? t('alleTekst')
          : t('eenTekst', {
              toestel: t(`toestellen.${weg.toestel}`),
              sinds: zegMoment({ op: weg.sinds, nu, taal }),
            })}
      </Alinea>
      <WeigeringBericht weigering={einde.error} />
    </Dialoog>
  )
}
