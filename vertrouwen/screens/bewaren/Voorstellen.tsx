import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { Voortgang } from '../../../toon/delen/Voortgang.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import type { Besluitkeuze, Stand } from '../../../gedeeld/bewaren.ts'
import type { Klasserij, Voorstel } from './blad.ts'
import { useBewaarTeksten } from './teksten.ts'

const TOON: { readonly [S in Stand]: Toon } = {
  voorgesteld: 'letop',
  besloten: 'letop',
  klaar: 'goed',
  ingetrokken: 'rustig',
}

/** What was proposed and decided, how far it is, and deciding as the second person. */
export function Voorstellen({
  voorstellen,
  klassen,
}: {
  voorstellen: readonly Voorstel[]
  klassen: readonly Klasserij[]
}) {
  const t = useBewaarTeksten()
  return (
    <section className="stapel bewaren__niet-op-papier" aria-labelledby="voorstellen">
      <Kop niveau={2} id="voorstellen">
        {t('voorstellen')}
      </Kop>
      {voorstellen.length === 0 ? (
        <LegeStaat titel={t('voorstellenLeeg')}>{t('voorstellenLeegTekst')}</LegeStaat>
      ) : null}
      {voorstellen.map(v => (
        <Een key={v.id} voorstel={v} wat={klassen.find(k => k.id === v.klasse)?.wat ?? v.klasse} />
      ))}
    </section>
  )
}

function Een({ voorstel: v, wat }: { voorstel: Voorstel; wat: string }) {
  const t = useBewaarTeksten()
  const { taal } = useTaal()
  const dag = (op: string) => zegDatum(op.length === 10 ? op : kalenderdag(new Date(op)), taal)
  const [vraagt, zetVraagt] = useState(false)
  const beslis = useOpdracht<{ besluit: Besluitkeuze }>({
    maak: inhoud => ({ pad: `/bewaren/voorstellen/${v.id}/besluit`, inhoud }),
    ververs: ['bewaren'],
    opGelukt: () => zetVraagt(false),
  })
  return (
    <Kaart als="section" kopId={`voorstel-${v.id}`}>
      <div className="bewaren__kop">
        <Kop niveau={3} id={`voorstel-${v.id}`}>
          {t('voorstel', { klasse: wat, dag: dag(v.peildag) })}
        </Kop>
        <StatusWoord toon={TOON[v.stand]}>{t(`stand.${v.stand}`)}</StatusWoord>
      </div>
      <Alinea soort="zacht">{t('voorgesteld', { dag: dag(v.voorgesteldOp), naam: v.door ?? t('onbekend') })}</Alinea>
      {v.beslotenOp === null ? null : (
        <Alinea soort="zacht">{t('besloten', { dag: dag(v.beslotenOp), naam: v.beslisser ?? t('onbekend') })}</Alinea>
      )}
      {v.nietVoor === null ? null : <Alinea>{t('opVerzoek', { dag: dag(v.nietVoor) })}</Alinea>}
      {v.stand === 'besloten' ? (
        <Voortgang label={t('voortgang')} gedaan={v.gedaan + v.gebleven} totaal={v.posten} />
      ) : null}
      {v.gebleven === 0 ? null : <Alinea>{t('gebleven', { count: v.gebleven })}</Alinea>}
      <WeigeringBericht weigering={beslis.error} />
      {v.stand === 'voorgesteld' ? (
        <>
          {v.eigen ? <Alinea>{t('eigen')}</Alinea> : null}
          <p className="rij">
            {v.eigen ? null : (
              <Knop soort="hoofd" onClick={() => zetVraagt(true)}>
                {t('beslis')}
              </Knop>
            )}
            <Knop bezig={beslis.isPending && !vraagt} onClick={() => beslis.mutate({ besluit: 'intrekken' })}>
              {t('intrekken')}
            </Knop>
          </p>
        </>
      ) : null}
      {vraagt ? (
        <Dialoog open soort="dringend" titel={t('beslisVraag')} opSluiten={() => zetVraagt(false)}>
          <Alinea>{t('beslisTekst')}</Alinea>
          <p className="rij">
            <Knop soort="gevaar" bezig={beslis.isPending} onClick={() => beslis.mutate({ besluit: 'vernietigen' })}>
              {t('weetIk')}
            </Knop>
            <Knop onClick={() => zetVraagt(false)}>{t('annuleer')}</Knop>
          </p>
        </Dialoog>
      ) : null}
    </Kaart>
  )
}
