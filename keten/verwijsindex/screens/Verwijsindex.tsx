import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag, zegDatum } from '../../../toon/tijd/zeg.ts'
import { EINDREDENEN, type Eindreden } from '../verwijsindex.ts'
import { useIndexTeksten } from './teksten.ts'
import { Treffer } from './Treffer.tsx'
import type { Eigen, Indexlijst } from './vormen.ts'
import './verwijsindex.css'

/** With whom am I involved, is somebody else too, and whom do I call? */
export function Scherm() {
  const t = useIndexTeksten()
  const { gedaan: begin } = useSearch({ strict: false }) as { gedaan?: string }
  const vraag = useQuery<Indexlijst, Weigering>({
    queryKey: ['verwijsindex'],
    queryFn: ({ signal }) => haal<Indexlijst>('/verwijsindex', signal),
  })
  const [gedaan, meld] = useState<string | undefined>(begin === 'ja' ? t('form.gedaan') : undefined)
  const index = vraag.data?.index
  const alle = vraag.data?.signalen ?? []
  const lopend = alle.filter(s => s.loopt)
  const afgelopen = alle.filter(s => !s.loopt)
  if (index === null) return <LegeStaat titel={t('uit.titel')}>{t('uit.tekst')}</LegeStaat>
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        {index === undefined ? null : <Alinea soort="zacht">{index.naam}</Alinea>}
        <Alinea>{t('lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      {vraag.isPending ? <Laadt /> : null}
      {index === undefined ? null : (
        <div className="stapel stapel--krap">
          {index.over > 0 ? (
            <p>
              <Schakel naar="/verwijsindex/nieuw">{t('nieuw')}</Schakel>
            </p>
          ) : null}
          <p className="zacht">{t('over', { count: index.over })}</p>
        </div>
      )}
      {vraag.data !== undefined && alle.length === 0 ? <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat> : null}
      {lopend.length === 0 ? null : <Kop niveau={2}>{t('lopend')}</Kop>}
      {lopend.map(s => (
        <Aanmelding key={s.id} signaal={s} meld={meld} />
      ))}
      {afgelopen.length === 0 ? null : <Kop niveau={2}>{t('afgelopen')}</Kop>}
      {afgelopen.length === 0 ? null : <Alinea>{t('afgelopenLead')}</Alinea>}
      {afgelopen.map(s => (
        <Aanmelding key={s.id} signaal={s} meld={meld} />
      ))}
    </div>
  )
}

const MAAND_MS = 30 * 24 * 3_600_000

/** One registration: who, until when, and at a match whom to call. */
function Aanmelding({ signaal: s, meld }: { signaal: Eigen; meld: (zin: string) => void }) {
  const t = useIndexTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const dag = (op: string) => zegDag({ op, nu, taal })
  // the moment it ends is the beginning of the day after
  const laatst = dag(new Date(Date.parse(s.tot) - 1000).toISOString())
  const bijna = s.loopt && Date.parse(s.tot) - nu.getTime() < MAAND_MS
  return (
    <Kaart als="article" kopId={`s-${s.id}`}>
      <div className="stapel stapel--krap">
        <Kop niveau={3} id={`s-${s.id}`}>
          {s.voornamen} {s.achternaam}
        </Kop>
        <p className="zacht">{t('geboren', { dag: zegDatum(s.geboortedatum, taal), gemeente: s.gemeente })}</p>
        <p>
          {s.loopt ? (
            <StatusWoord toon={bijna ? 'letop' : 'goed'}>{t(bijna ? 'bijna' : 'tot', { dag: laatst })}</StatusWoord>
          ) : (
            <StatusWoord toon="rustig">{t(`weg.${(s.wegReden ?? 'termijn') as 'termijn'}`)}</StatusWoord>
          )}
        </p>
        {s.loopt && s.treffers.length === 0 ? <Alinea>{t('geenTreffer')}</Alinea> : null}
        {s.treffers.length === 0 ? null : (
          <ul className="verwijsindex__treffers">
            {s.treffers.map(x => (
              <Treffer key={x.id} treffer={x} meld={meld} />
            ))}
          </ul>
        )}
        {s.loopt ? (
          <div className="stapel">
            <Vertellen signaal={s} meld={meld} />
            <Einde signaal={s} meld={meld} />
          </div>
        ) : null}
      </div>
    </Kaart>
  )
}

/** Who still has to hear that they are in the index. */
function Vertellen({ signaal: s, meld }: { signaal: Eigen; meld: (zin: string) => void }) {
  const t = useIndexTeksten()
  const wie = s.teVertellen.length === 2 ? 'beiden' : s.teVertellen[0]
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/verwijsindex/signalen/${s.id}/verteld`, inhoud }),
    ververs: ['verwijsindex'],
    opGelukt: () => meld(t('vertellen.gedaan')),
  })
  if (wie === undefined) return null
  return (
    <div className="stapel stapel--krap">
      <Bericht soort="letop" titel={t(`vertellen.${wie}`)} meldt={false}>
        {s.nietOmdat === null ? null : t('vertellen.niet', { waarom: t(`form.${s.nietOmdat}`).toLowerCase() })}
      </Bericht>
      <WeigeringBericht weigering={opdracht.error} />
      <div>
        <Knop bezig={opdracht.isPending} onClick={() => opdracht.mutate({ wie })}>
          {t('vertellen.knop')}
        </Knop>
      </div>
    </div>
  )
}

function Einde({ signaal: s, meld }: { signaal: Eigen; meld: (zin: string) => void }) {
  const t = useIndexTeksten()
  const id = useId()
  const [open, zetOpen] = useState(false)
  const [reden, zetReden] = useState<Eindreden | ''>('')
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: `/verwijsindex/signalen/${s.id}/einde`, inhoud }),
    ververs: ['verwijsindex'],
    opGelukt: () => {
      meld(t('einde.gedaan'))
      zetOpen(false)
    },
  })
  return (
    <div>
      <Knop onClick={() => zetOpen(true)}>{t('einde.knop')}</Knop>
      {open ? (
        <Dialoog
          open
          titel={t('einde.titel')}
          opSluiten={() => zetOpen(false)}
          acties={
            <>
              <Knop soort="hoofd" type="submit" form={id} bezig={opdracht.isPending}>
                {t('einde.knop')}
              </Knop>
              <Knop onClick={() => zetOpen(false)}>{t('einde.annuleer')}</Knop>
            </>
          }
        >
          <Alinea>{t('einde.uitleg')}</Alinea>
          <form
            id={id}
            className="stapel"
            noValidate
            onSubmit={g => {
              g.preventDefault()
              zetGeprobeerd(true)
              if (reden !== '') opdracht.mutate({ reden })
            }}
          >
            <RadioGroep
              label={t('einde.reden')}
              fout={geprobeerd && reden === '' ? t('form.vulIn') : undefined}
              keuzes={EINDREDENEN.map(r => ({ waarde: r, label: t(`einde.${r}`) }))}
              gekozen={reden}
              invoer={{ name: 'reden', onChange: async g => zetReden(g.target.value as Eindreden) }}
            />
          </form>
          <WeigeringBericht weigering={opdracht.error} />
        </Dialoog>
      ) : null}
    </div>
  )
}
