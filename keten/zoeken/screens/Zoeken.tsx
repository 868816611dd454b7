import { useState } from 'react'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { useZoekTeksten } from './teksten.ts'

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly open: boolean
  readonly geopendOp: string
}
interface Mens {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: string
  readonly zaken: readonly { readonly id: string; readonly soort: 'melding' | 'casus'; readonly nummer: string }[]
}
interface Uitkomst {
  readonly begrepen: readonly ('nummer' | 'naam' | 'geboortedatum' | 'adres')[]
  readonly casussen: readonly Zaak[]
  readonly meldingen: readonly Zaak[]
  readonly mensen: readonly Mens[]
  readonly meer: boolean
}

/** Find back a case or a person of one's own circle. What was typed is kept nowhere: not in the address, not in this browser. */
export default function Zoeken({ opSluiten }: { opSluiten: () => void }) {
  const t = useZoekTeksten()
  const [woorden, zetWoorden] = useState('')
  const zoek = useOpdracht<{ woorden: string }, Uitkomst>({ maak: inhoud => ({ pad: '/zoekvragen', inhoud }) })
  return (
    <Dialoog
      open
      titel={t('titel')}
      opSluiten={opSluiten}
      acties={
        <Knop soort="stil" onClick={opSluiten}>
          {t('sluit')}
        </Knop>
      }
    >
      <form
        className="stapel stapel--half"
        role="search"
        onSubmit={g => {
          g.preventDefault()
          if (woorden.trim() !== '' && !zoek.isPending) zoek.mutate({ woorden: woorden.trim() })
        }}
      >
        <Veld
          label={t('label')}
          help={t('hulp')}
          name="woorden"
          type="search"
          autoComplete="off"
          autoFocus
          maxLength={120}
          value={woorden}
          onChange={g => zetWoorden(g.target.value)}
        />
        <div className="rij">
          <Knop soort="hoofd" type="submit" bezig={zoek.isPending}>
            {t('knop')}
          </Knop>
        </div>
      </form>
      <div role="status" className="stapel">
        {zoek.data === undefined || zoek.isPending ? null : <Gevonden uitkomst={zoek.data} opSluiten={opSluiten} />}
      </div>
      <WeigeringBericht weigering={zoek.error} />
    </Dialoog>
  )
}

function Gevonden({ uitkomst, opSluiten }: { uitkomst: Uitkomst; opSluiten: () => void }) {
  const t = useZoekTeksten()
  const { begrepen, casussen, meldingen, mensen, meer } = uitkomst
  if (begrepen.length === 0) return <LegeStaat titel={t('teKort')}>{t('teKortUitleg')}</LegeStaat>
  const op = begrepen.map(b => t(`op.${b}`)).join(', ')
  if (casussen.length + meldingen.length + mensen.length === 0)
    return <LegeStaat titel={t('niets', { op })}>{t('nietsUitleg')}</LegeStaat>
  return (
    <>
      <Zaken soort="casus" zaken={casussen} opSluiten={opSluiten} />
      <Zaken soort="melding" zaken={meldingen} opSluiten={opSluiten} />
      {mensen.length === 0 ? null : (
        <section className="stapel stapel--half">
          <Kop niveau={3} aantal={mensen.length}>
            {t('mensen')}
          </Kop>
          <ul className="zoek__lijst">
            {mensen.map(mens => (
              <EenMens key={mens.id} mens={mens} opSluiten={opSluiten} />
            ))}
          </ul>
        </section>
      )}
      {meer ? <p className="zacht">{t('meer')}</p> : null}
    </>
  )
}

function Zaken({
  soort,
  zaken,
  opSluiten,
}: {
  soort: 'melding' | 'casus'
  zaken: readonly Zaak[]
  opSluiten: () => void
}) {
  const t = useZoekTeksten()
  const { taal } = useTaal()
  const adres = useAdres()
  if (zaken.length === 0) return null
  return (
    <section className="stapel stapel--half">
      <Kop niveau={3} aantal={zaken.length}>
        {t(`${soort}.meer`)}
      </Kop>
      <ul className="zoek__lijst">
        {zaken.map(zaak => (
          <li key={zaak.id}>
            <Schakel naar={adres(soort, zaak.id)} onClick={opSluiten}>
              {t(`${soort}.een`, { nummer: zaak.nummer })}
            </Schakel>
            <span className="zacht">
              {t(zaak.open ? 'open' : 'gesloten', {
                gemeente: zaak.gemeente,
                op: zegDatum(zaak.geopendOp.slice(0, 10), taal),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EenMens({ mens, opSluiten }: { mens: Mens; opSluiten: () => void }) {
  const t = useZoekTeksten()
  const { taal } = useTaal()
  const adres = useAdres()
  const { geboortedatum: dag } = mens
  const geboren = /^\d{4}-\d\d-\d\d$/.test(dag) ? zegDatum(dag, taal) : /^\d/.test(dag) ? dag : null
  return (
    <li>
      <strong>{mens.naam}</strong>
      {geboren === null ? null : <span className="zacht">{t('geboren', { op: geboren })}</span>}
      <span className="rij">
        {mens.zaken.map(zaak => (
          <Schakel key={zaak.id} naar={adres(zaak.soort, zaak.id)} onClick={opSluiten}>
            {t(`${zaak.soort}.een`, { nummer: zaak.nummer })}
          </Schakel>
        ))}
      </span>
    </li>
  )
}

/** Where one reads it: a team sees of a report only what was offered. */
function useAdres(): (soort: 'melding' | 'casus', id: string) => string {
  const ik = useIk()
  const aanbod = ik.mag.includes('lees.meldingen') ? '' : '/overdracht'
  return (soort, id) => (soort === 'casus' ? `/casussen/${id}` : `/meldingen/${id}${aanbod}`)
}
