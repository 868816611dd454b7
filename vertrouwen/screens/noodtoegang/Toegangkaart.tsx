import { useState, type ReactNode } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Zegvenster } from '../../../toon/delen/Zegvenster.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { NOODOORDELEN, type Noodoordeel } from '../../../gedeeld/noodtoegang.ts'
import { useNoodTeksten } from './teksten.ts'
import type { Toegang } from './vormen.ts'
import './noodtoegang.css'

/** One emergency access: who and why, what was said of it, and what one may do with it. */
export function Toegangkaart({ toegang: n }: { toegang: Toegang }) {
  const t = useNoodTeksten()
  const { taal } = useTaal()
  const kop = `nood-${n.id}`
  const moment = (op: string) => zegPrecies(op, taal)
  return (
    <Kaart als="section" kopId={kop}>
      <div className="nood__kop">
        <Kop niveau={3} id={kop}>
          {n.nummer}
        </Kop>
        <Stand n={n} />
      </div>
      <dl className="nood__feiten">
        <Feit naam={t('feit.van')}>{moment(n.van)}</Feit>
        {n.eigen ? null : (
          <Feit naam={t('feit.door')}>
            {t('wie', { naam: n.naam ?? t('onbekend'), organisatie: n.organisatie ?? '' })}
          </Feit>
        )}
        <Feit naam={t('feit.reden')}>{t(`redenen.${n.reden}`)}</Feit>
        <Feit naam={t('feit.toelichting')}>{n.toelichting}</Feit>
        <Feit naam={t('feit.gezien')}>
          {n.gezienOp === null ? t('feit.nogNiet') : `${n.gezienDoor ?? t('onbekend')}, ${moment(n.gezienOp)}`}
        </Feit>
        {n.zegje === null ? null : <Feit naam={t('feit.zegje')}>{n.zegje}</Feit>}
        {n.oordeel === null ? <Feit naam={t('feit.voor')}>{moment(n.beoordelenVoor)}</Feit> : null}
        {n.motivering === null ? null : <Feit naam={t('feit.motivering')}>{n.motivering}</Feit>}
        {n.beoordeeldDoor === null ? null : <Feit naam={t('feit.oordeelDoor')}>{n.beoordeeldDoor}</Feit>}
      </dl>
      <Daden n={n} />
    </Kaart>
  )
}

const Feit = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
)

function Stand({ n }: { n: Toegang }) {
  const t = useNoodTeksten()
  const { taal } = useTaal()
  if (n.oordeel !== null)
    return <StatusWoord toon={n.oordeel === 'terecht' ? 'goed' : 'gevaar'}>{t(`stand.${n.oordeel}`)}</StatusWoord>
  if (n.telaat) return <StatusWoord toon="gevaar">{t('stand.telaat')}</StatusWoord>
  if (n.mag.includes('kijken'))
    return <StatusWoord toon="letop">{t('stand.loopt', { tot: zegPrecies(n.tot, taal) })}</StatusWoord>
  return <StatusWoord toon="rustig">{t('stand.wacht')}</StatusWoord>
}

function Daden({ n }: { n: Toegang }) {
  const t = useNoodTeksten()
  const [vraagt, zetVraagt] = useState<'zeggen' | 'beoordelen' | null>(null)
  const gezien = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/noodtoegang/${n.id}/gezien`, inhoud }),
    ververs: ['noodtoegang', 'mijn-werk'],
  })
  if (n.mag.length === 0) return null
  return (
    <>
      <WeigeringBericht weigering={gezien.error} />
      <p className="rij">
        {n.mag.includes('kijken') ? <Schakel naar={`/noodtoegang/${n.id}`}>{t('naarBlad')}</Schakel> : null}
        {n.mag.includes('zeggen') ? <Knop onClick={() => zetVraagt('zeggen')}>{t('zegZegje')}</Knop> : null}
        {n.mag.includes('gezien') ? (
          <Knop bezig={gezien.isPending} onClick={() => gezien.mutate(undefined)}>
            {t('gezien')}
          </Knop>
        ) : null}
        {n.mag.includes('beoordelen') ? <Knop onClick={() => zetVraagt('beoordelen')}>{t('beoordeel')}</Knop> : null}
      </p>
      {vraagt === 'zeggen' ? <Zegje id={n.id} sluit={() => zetVraagt(null)} /> : null}
      {vraagt === 'beoordelen' ? <Oordeel id={n.id} sluit={() => zetVraagt(null)} /> : null}
    </>
  )
}

type Blad = { id: string; sluit: () => void }

function Zegje({ id, sluit }: Blad) {
  const t = useNoodTeksten()
  const zeg = useOpdracht<{ tekst: string }>({
    maak: inhoud => ({ pad: `/noodtoegang/${id}/zegje`, inhoud }),
    ververs: ['noodtoegang'],
    opGelukt: sluit,
  })
  return (
    <Zegvenster
      titel={t('zegZegje')}
      tekst={{ label: t('zegjeVraag'), help: t('zegjeHulp') }}
      knoppen={{ verstuur: t('verstuur'), annuleer: t('annuleer') }}
      bezig={zeg.isPending}
      weigering={zeg.error}
      opVersturen={tekst => zeg.mutate({ tekst })}
      opSluiten={sluit}
    />
  )
}

function Oordeel({ id, sluit }: Blad) {
  const t = useNoodTeksten()
  const beoordeel = useOpdracht<{ oordeel: Noodoordeel; motivering: string }>({
    maak: inhoud => ({ pad: `/noodtoegang/${id}/oordeel`, inhoud }),
    ververs: ['noodtoegang'],
    opGelukt: sluit,
  })
  const keuzes = NOODOORDELEN.map(o => ({ waarde: o, label: t(`oordelen.${o}`) }))
  return (
    <Zegvenster<Noodoordeel>
      titel={t('beoordeel')}
      keuze={{ label: t('beoordeelVraag'), keuzes }}
      tekst={{ label: t('motivering'), help: t('motiveringHulp') }}
      knoppen={{ verstuur: t('verstuur'), annuleer: t('annuleer') }}
      bezig={beoordeel.isPending}
      weigering={beoordeel.error}
      opVersturen={(motivering, oordeel = 'terecht') => beoordeel.mutate({ oordeel, motivering })}
      opSluiten={sluit}
    />
  )
}
