import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { Sluit } from './Sluit.tsx'
import { useSperTeksten } from './teksten.ts'
import type { Dicht, Sperlijst } from './vormen.ts'
import './afgesloten.css'

/** What is closed for me and how to close more; for a privacy officer what is closed in the region, to decide on. */
export function Scherm() {
  const t = useSperTeksten()
  const { data, error, isPending } = useQuery<Sperlijst, Weigering>({
    queryKey: ['afgesloten'],
    queryFn: ({ signal }) => haal('/afgesloten', signal),
  })
  const beslist = data?.beslist === true
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{beslist ? t('titelBeslist') : t('titel')}</Kop>
        {data === undefined ? null : <Alinea>{beslist ? t('leadBeslist') : t('lead')}</Alinea>}
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Sluit voor={data.voor} />
          <Lijsten lijst={data} />
        </>
      )}
    </div>
  )
}

function Lijsten({ lijst }: { lijst: Sperlijst }) {
  const t = useSperTeksten()
  const eigen = lijst.dossiers.filter(d => d.eigen)
  const gevraagd = lijst.dossiers.filter(d => !d.eigen && d.gezegd === 'vraag')
  const ander = lijst.dossiers.filter(d => !d.eigen && d.gezegd !== 'vraag')
  return (
    <>
      {lijst.dossiers.length === 0 ? (
        <LegeStaat titel={lijst.beslist ? t('leegBeslist') : t('leeg')}>
          {lijst.beslist ? t('leegBeslistTekst') : t('leegTekst')}
        </LegeStaat>
      ) : null}
      <Deel id="gevraagd" titel={t('lijst.open')} dossiers={gevraagd} />
      <Deel id="ander" titel={t('lijst.ander')} dossiers={ander} />
      <Deel id="eigen" titel={t('lijst.eigen')} dossiers={eigen} />
    </>
  )
}

function Deel({ id, titel, dossiers }: { id: string; titel: string; dossiers: readonly Dicht[] }) {
  if (dossiers.length === 0) return null
  return (
    <section className="stapel" aria-labelledby={id}>
      <Kop niveau={2} id={id} aantal={dossiers.length}>
        {titel}
      </Kop>
      {dossiers.map(d => (
        <Dossier key={d.id} d={d} />
      ))}
    </section>
  )
}

function Dossier({ d }: { d: Dicht }) {
  const t = useSperTeksten()
  const { taal } = useTaal()
  const op = d.gezegdOp === null ? '' : zegPrecies(d.gezegdOp, taal)
  return (
    <Kaart als="section" kopId={`dicht-${d.id}`}>
      <Kop niveau={3} id={`dicht-${d.id}`}>
        {d.nummer}
      </Kop>
      <dl className="afgesloten__feiten">
        {d.eigen ? null : (
          <div>
            <dt>{t('kolom.wie')}</dt>
            <dd>{d.naam ?? t('onbekend')}</dd>
          </div>
        )}
        <div>
          <dt>{t('kolom.sinds')}</dt>
          <dd>{zegPrecies(d.van, taal)}</dd>
        </div>
        {d.eigen ? null : (
          <div>
            <dt>{t('kolom.grond')}</dt>
            <dd>{t(`gronden.${d.grond}`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('kolom.stand')}</dt>
          <dd>{t(`stand.${d.gezegd ?? 'dicht'}`, { op })}</dd>
        </div>
      </dl>
      <Daden d={d} />
    </Kaart>
  )
}

function Daden({ d }: { d: Dicht }) {
  const t = useSperTeksten()
  const naam = d.naam ?? t('onbekend')
  const ververs = ['afgesloten', 'mijn-werk']
  const vraag = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/afgesloten/${d.id}/vraag`, inhoud }),
    ververs,
  })
  const beslis = useOpdracht<{ antwoord: 'open' | 'blijft' }>({
    maak: inhoud => ({ pad: `/afgesloten/${d.id}/antwoord`, inhoud }),
    ververs,
  })
  if (d.mag.length === 0) return null
  return (
    <>
      <WeigeringBericht weigering={vraag.error ?? beslis.error} />
      <p className="rij">
        {d.mag.includes('vragen') ? (
          <Knop
            bezig={vraag.isPending}
            aria-label={t('vraagLabel', { nummer: d.nummer })}
            onClick={() => vraag.mutate(undefined)}
          >
            {t('vraag')}
          </Knop>
        ) : (
          (['blijft', 'open'] as const).map(a => (
            <Knop
              key={a}
              bezig={beslis.isPending}
              aria-label={t(`${a}Label`, { nummer: d.nummer, naam })}
              onClick={() => beslis.mutate({ antwoord: a })}
            >
              {t(a)}
            </Knop>
          ))
        )}
      </p>
    </>
  )
}
