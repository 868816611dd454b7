import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { isZwareRol, ZWARE_ROLLEN, type Voorstelbesluit } from '../../../gedeeld/beheer.ts'
import { useZeg } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Voorstel } from './vormen.ts'

/** Powerful roles that wait for a second person, what was decided, and why these roles. */
export function Voorstellen({ blad }: { blad: Blad }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const { taal } = useTaal()
  const { data, error, isPending } = useQuery<{ voorstellen: Voorstel[] }, Weigering>({
    queryKey: ['beheer', 'voorstellen'],
    queryFn: ({ signal }) => haal('/beheer/voorstellen', signal),
  })
  const open = data?.voorstellen.filter(v => v.stand === 'open') ?? []
  const klaar = data?.voorstellen.filter(v => v.stand !== 'open') ?? []
  return (
    <div className="stapel">
      <Alinea>{t('zwaar.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data !== undefined && open.length === 0 ? (
        <LegeStaat titel={t('zwaar.leeg')}>{t('zwaar.leegTekst')}</LegeStaat>
      ) : null}
      {open.length === 0 ? null : (
        <section className="stapel" aria-labelledby="wacht">
          <Kop niveau={2} id="wacht" aantal={open.length}>
            {t('zwaar.wacht')}
          </Kop>
          {open.map(v => (
            <Een key={v.id} voorstel={v} beroepen={blad.beroepen} />
          ))}
        </section>
      )}
      {klaar.length === 0 ? null : (
        <section className="stapel" aria-labelledby="klaar">
          <Kop niveau={2} id="klaar">
            {t('zwaar.klaar')}
          </Kop>
          {klaar.map(v => (
            <Een key={v.id} voorstel={v} beroepen={blad.beroepen} />
          ))}
        </section>
      )}
      <details>
        <summary>{t('zwaar.welke')}</summary>
        <Tabel
          titel={t('zwaar.welke')}
          titelVerborgen
          smal
          rijen={Object.entries(ZWARE_ROLLEN)}
          sleutelVan={([rol]) => rol}
          kolommen={[
            { sleutel: 'rol', kop: t('rol'), rijkop: true, cel: ([rol]) => zeg.rol(rol) },
            { sleutel: 'reden', kop: t('zwaar.reden'), cel: ([, reden]) => reden[taal] },
          ]}
        />
      </details>
    </div>
  )
}

const TOON: { readonly [S in Voorstel['stand']]: Toon } = {
  ...{ open: 'letop', vervallen: 'rustig', akkoord: 'goed', afgewezen: 'rustig', ingetrokken: 'rustig' },
}

function Een({ voorstel: v, beroepen }: { voorstel: Voorstel; beroepen: Blad['beroepen'] }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const { taal } = useTaal()
  const [vraagt, zetVraagt] = useState(false)
  const beslis = useOpdracht<{ besluit: Voorstelbesluit }>({
    maak: inhoud => ({ pad: `/beheer/voorstellen/${v.id}/besluit`, inhoud }),
    ververs: ['beheer'],
    opGelukt: () => zetVraagt(false),
  })
  const naam = v.naam ?? t('zwaar.onbekend')
  return (
    <Kaart als="section" kopId={`voorstel-${v.id}`}>
      <div className="beheer__kop">
        <Kop niveau={3} id={`voorstel-${v.id}`}>
          {t('zwaar.zin', { naam, rol: zeg.rol(v.rol), organisatie: v.organisatie })}
        </Kop>
        <StatusWoord toon={TOON[v.stand]}>{t(`zwaar.stand.${v.stand}`)}</StatusWoord>
      </div>
      <Bij voorstel={v} beroepen={beroepen} />
      <Alinea soort="zacht">
        {t('zwaar.door', { naam: v.voorsteller ?? t('zwaar.onbekend'), dag: zeg.dag(v.voorgesteldOp) })}
        {v.stand === 'open' ? ` ${t('zwaar.vervalt', { dag: zeg.dag(v.vervaltOp) })}` : null}
      </Alinea>
      {v.beslotenOp === null ? null : (
        <Alinea soort="zacht">
          {t('zwaar.besloten', { naam: v.beslisser ?? t('zwaar.onbekend'), dag: zeg.dag(v.beslotenOp) })}
        </Alinea>
      )}
      {v.stand === 'open' && v.eigen ? <Alinea>{t('zwaar.overU')}</Alinea> : null}
      <WeigeringBericht weigering={vraagt ? null : beslis.error} />
      {v.mag.length === 0 ? null : (
        <p className="rij">
          {v.mag.map(m => (
            <Knop
              key={m}
              soort={m === 'akkoord' ? 'hoofd' : 'gewoon'}
              bezig={beslis.isPending && !vraagt}
              onClick={() => (m === 'akkoord' ? zetVraagt(true) : beslis.mutate({ besluit: m }))}
            >
              {t(`zwaar.${m}`)}
            </Knop>
          ))}
        </p>
      )}
      {vraagt ? (
        <Dialoog open soort="dringend" titel={t('zwaar.vraag')} opSluiten={() => zetVraagt(false)}>
          <Alinea>{t('zwaar.zin', { naam, rol: zeg.rol(v.rol), organisatie: v.organisatie })}</Alinea>
          <Alinea>
            {t('zwaar.vraagTekst', { reden: isZwareRol(v.rol) ? hoofd(ZWARE_ROLLEN[v.rol][taal], taal) : '' })}
          </Alinea>
          <WeigeringBericht weigering={beslis.error} />
          <p className="rij">
            <Knop soort="hoofd" bezig={beslis.isPending} onClick={() => beslis.mutate({ besluit: 'akkoord' })}>
              {t('zwaar.akkoord')}
            </Knop>
            <Knop onClick={() => zetVraagt(false)}>{t('annuleer')}</Knop>
          </p>
        </Dialoog>
      ) : null}
    </Kaart>
  )
}

/** What else the role would be: a second person says yes to all of it. */
function Bij({ voorstel: v, beroepen }: { voorstel: Voorstel; beroepen: Blad['beroepen'] }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const dag = (op: string | null) => (op === null ? null : zeg.dag(op))
  const delen = [
    [t('rolvenster.werkgever'), v.werkgever],
    [t('rolvenster.beroep'), beroepen.find(b => b.id === v.beroep)?.label ?? v.beroep],
    [t('rolvenster.opleiding'), dag(v.opleidingOp)],
    [t('rolvenster.mandaat'), dag(v.mandaatOp)],
  ].flatMap(([naam, waarde]) => (waarde === null ? [] : [`${naam}: ${waarde}`]))
  const tijd = v.tot === null ? 'zwaar.vanaf' : 'zwaar.vanTot'
  return (
    <Alinea>
      {[t(tijd, { van: zeg.dag(v.van), tot: v.tot === null ? '' : zeg.laatste(v.tot) }), ...delen].join('. ')}.
    </Alinea>
  )
}

/** In Dutch the reason is a sentence about who has the role. */
const hoofd = (reden: string, taal: 'nl' | 'en'): string => (taal === 'nl' ? `Wie deze rol heeft ${reden}` : reden)
