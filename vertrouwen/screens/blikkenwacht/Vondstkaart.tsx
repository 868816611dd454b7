import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Zegvenster } from '../../../toon/delen/Zegvenster.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { BLIKOORDELEN, type Blikoordeel } from '../../../gedeeld/blikken.ts'
import { useBlikTeksten } from './teksten.ts'
import type { Vondst } from './vormen.ts'
import './blikken.css'

/** One finding in one sentence, what was said of it, and what one may do. */
export function Vondstkaart({ vondst: v, dagen }: { vondst: Vondst; dagen: number }) {
  const t = useBlikTeksten()
  const { taal } = useTaal()
  const kop = `blik-${v.id}`
  const naam = v.eigen ? t('u') : (v.naam ?? t('onbekend'))
  const moment = (op: string) => zegPrecies(op, taal)
  return (
    <Kaart als="section" kopId={kop}>
      <div className="blik__kop">
        <Kop niveau={3} id={kop}>
          {t(`patroon.${v.patroon}`)}
        </Kop>
        <Stand v={v} />
      </div>
      <Alinea>{t(`zin.${v.patroon}`, { naam, aantal: v.aantal, nummer: v.nummer })}</Alinea>
      <Alinea soort="zacht">
        {t('wie', { organisatie: v.organisatie ?? '', van: moment(v.eersteOp), tot: moment(v.laatsteOp) })}
      </Alinea>
      {v.zegje === null ? null : <Alinea>{t('zegje', { tekst: v.zegje })}</Alinea>}
      {v.motivering === null ? null : (
        <Alinea>{t('motivering', { naam: v.beoordeeldDoor ?? t('onbekend'), tekst: v.motivering })}</Alinea>
      )}
      <Daden v={v} dagen={dagen} />
    </Kaart>
  )
}

const TOON = { 'in-orde': 'goed', gesprek: 'letop', datalek: 'gevaar' } as const
function Stand({ v }: { v: Vondst }) {
  const t = useBlikTeksten()
  if (v.oordeel !== null) return <StatusWoord toon={TOON[v.oordeel]}>{t(`oordelen.${v.oordeel}`)}</StatusWoord>
  const stand = v.zegje !== null ? 'gezegd' : v.gevraagdOp !== null ? 'gevraagd' : 'nieuw'
  return <StatusWoord toon={stand === 'nieuw' ? 'letop' : 'rustig'}>{t(`stand.${stand}`)}</StatusWoord>
}

function Daden({ v, dagen }: { v: Vondst; dagen: number }) {
  const t = useBlikTeksten()
  const [vraagt, zetVraagt] = useState<'zeggen' | 'beoordelen' | null>(null)
  const vraag = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/blikken/${v.id}/vraag`, inhoud }),
    ververs: ['blikken'],
  })
  if (v.mag.length === 0) return null
  const sluit = () => zetVraagt(null)
  return (
    <>
      <WeigeringBericht weigering={vraag.error} />
      <p className="rij">
        {v.mag.includes('vragen') ? (
          <Knop bezig={vraag.isPending} onClick={() => vraag.mutate(undefined)}>
            {t('vraag')}
          </Knop>
        ) : null}
        {v.mag.includes('zeggen') ? <Knop onClick={() => zetVraagt('zeggen')}>{t('zeg')}</Knop> : null}
        {v.mag.includes('beoordelen') ? <Knop onClick={() => zetVraagt('beoordelen')}>{t('beoordeel')}</Knop> : null}
      </p>
      {vraagt === 'zeggen' ? <Zegje {...{ id: v.id, dagen, sluit }} /> : null}
      {vraagt === 'beoordelen' ? <Oordeel {...{ id: v.id, dagen, sluit }} /> : null}
    </>
  )
}

type Blad = { id: string; dagen: number; sluit: () => void }

function Zegje({ id, dagen, sluit }: Blad) {
  const t = useBlikTeksten()
  const zeg = useOpdracht<{ tekst: string }>({
    maak: inhoud => ({ pad: `/blikken/${id}/zegje`, inhoud }),
    ververs: ['blikken'],
    opGelukt: sluit,
  })
  return (
    <Zegvenster
      titel={t('zeg')}
      tekst={{ label: t('zegVraag'), help: t('zegHulp', { dagen }) }}
      knoppen={{ verstuur: t('verstuur'), annuleer: t('annuleer') }}
      bezig={zeg.isPending}
      weigering={zeg.error}
      opVersturen={tekst => zeg.mutate({ tekst })}
      opSluiten={sluit}
    />
  )
}

function Oordeel({ id, dagen, sluit }: Blad) {
  const t = useBlikTeksten()
  const beoordeel = useOpdracht<{ oordeel: Blikoordeel; motivering: string }>({
    maak: inhoud => ({ pad: `/blikken/${id}/oordeel`, inhoud }),
    ververs: ['blikken'],
    opGelukt: sluit,
  })
  const keuzes = BLIKOORDELEN.map(o => ({ waarde: o, label: t(`keuze.${o}`) }))
  return (
    <Zegvenster<Blikoordeel>
      titel={t('beoordeel')}
      keuze={{ label: t('beoordeelVraag'), help: t('beoordeelHulp', { dagen }), keuzes }}
      tekst={{ label: t('waarom'), help: t('waaromHulp') }}
      knoppen={{ verstuur: t('verstuur'), annuleer: t('annuleer') }}
      bezig={beoordeel.isPending}
      weigering={beoordeel.error}
      opVersturen={(motivering, oordeel = 'in-orde') => beoordeel.mutate({ oordeel, motivering })}
      opSluiten={sluit}
    />
  )
}
