import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { Balken } from '../../../toon/grafiek/Balken.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Blad } from '../blad.ts'
import { nl, useCijferTeksten } from './teksten.ts'
import { zegGetal, zegTijdvak, zegWaarde } from './woorden.ts'

export interface TellingProps {
  readonly blad: Blad
  readonly tijdvakken: readonly string[]
  readonly naar: string
}

/** What Kring counted itself: the value with what it is a part of, how it is counted, what stays hidden, and one split. */
export function Telling({ blad: b, tijdvakken, naar }: TellingProps) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (b.geteld === null && b.nietGeteld === null) return null
  return (
    <Kaart als="section" kopId="geteld">
      <Kop niveau={2} id="geteld">
        {t('geteld.titel')}
      </Kop>
      {b.geteld === null ? (
        <Alinea>{b.nietGeteld?.[taal] ?? ''}</Alinea>
      ) : (
        <Gevonden blad={b} geteld={b.geteld} tijdvakken={tijdvakken} naar={naar} />
      )}
    </Kaart>
  )
}

const SPLITSINGEN = Object.keys(nl.geteld.naar) as (keyof typeof nl.geteld.naar)[]

function Gevonden({ blad: b, geteld: g, tijdvakken, naar }: TellingProps & { geteld: NonNullable<Blad['geteld']> }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  const zeg = (waarde: number) => zegWaarde({ waarde }, b.eenheid, taal)
  const adres = (tijdvak: string, splits: string) =>
    `/cijfers/${b.id}?tijdvak=${tijdvak}${splits === '' ? '' : `&naar=${splits}`}`
  return (
    <>
      <div className="rij cijfers__kies niet-op-papier">
        <Keuzelijst label={t('kaart.tijdvak')} value={g.periode} onChange={e => ga(adres(e.target.value, naar))}>
          {tijdvakken.map(p => (
            <option key={p} value={p}>
              {zegTijdvak(p, taal)}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('geteld.verdeel')} value={naar} onChange={e => ga(adres(g.periode, e.target.value))}>
          <option value="">{t('geteld.niet')}</option>
          {SPLITSINGEN.map(s => (
            <option key={s} value={s}>
              {t(`geteld.naar.${s}`)}
            </option>
          ))}
        </Keuzelijst>
      </div>
      <p className="cijfers__groot">
        {g.value === null ? <span>{g.why}</span> : <strong>{zeg(g.value)}</strong>}{' '}
        <span className="zacht">{t('een.over', { tijdvak: zegTijdvak(g.periode, taal) })}</span>
      </p>
      {g.numerator === null || g.denominator === null ? null : (
        <Alinea>
          {t('geteld.deel', { teller: zegGetal(g.numerator, taal), noemer: zegGetal(g.denominator, taal) })}
        </Alinea>
      )}
      <Ervoor geteld={g} zeg={zeg} />
      {g.verborgen.length === 0 ? null : (
        <Alinea soort="zacht">
          {t('geteld.verborgen', { tijdvakken: g.verborgen.map(p => zegTijdvak(p, taal)).join(', ') })}
        </Alinea>
      )}
      <Delen blad={b} />
      {b.bijVerdeling === null ? null : <Alinea soort="zacht">{b.bijVerdeling[taal]}</Alinea>}
      <details>
        <summary>{t('geteld.vraag')}</summary>
        <code className="cijfers__vraag">{g.query}</code>
      </details>
    </>
  )
}

/** The period before, and which way it went since. */
function Ervoor({ geteld: g, zeg }: { geteld: NonNullable<Blad['geteld']>; zeg: (waarde: number) => string }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (g.vorig === null) return null
  const waarde = g.vorig.value === null ? (g.vorig.why ?? '') : zeg(g.vorig.value)
  const ervoor = t('geteld.vorige', { tijdvak: zegTijdvak(g.vorig.periode, taal), waarde: waarde.replace(/\.$/, '') })
  const kant = g.loopt ? t('geteld.loopt') : g.beweging === null ? '' : `${t(`beweging.${g.beweging}`)}.`
  return <Alinea>{`${ervoor} ${kant}`.trim()}</Alinea>
}

type Deel = Blad['verdeling'][number]

function Delen({ blad: b }: { blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (b.verdeling.length === 0) return null
  const verwacht = b.verdeling.some(d => d.verwacht !== null)
  const zeg = (waarde: number) => zegWaarde({ waarde }, b.eenheid, taal)
  return (
    <div className="stapel stapel--krap">
      <Balken
        titel={t('geteld.verdeel')}
        balken={b.verdeling.flatMap(d =>
          d.value === null ? [] : [{ sleutel: d.deel, naam: d.naam[taal], waarde: d.value, zin: zeg(d.value) }],
        )}
      />
      <Tabel
        titel={t('geteld.verdeel')}
        titelVerborgen
        rijen={b.verdeling}
        sleutelVan={d => d.deel}
        kolommen={[
          { sleutel: 'deel', kop: t('geteld.waar'), rijkop: true, cel: d => d.naam[taal] },
          {
            sleutel: 'waarde',
            kop: t('waarden.waarde'),
            cel: d => (d.value === null ? <span className="zacht">{d.why}</span> : zeg(d.value)),
          },
          { sleutel: 'vorig', kop: t('geteld.kop'), cel: d => (d.vorig === null ? '–' : zeg(d.vorig)) },
          ...(verwacht
            ? [
                {
                  ...{ sleutel: 'verwacht', kop: t('geteld.verwacht') },
                  cel: (d: Deel) => (d.verwacht === null ? '–' : zeg(d.verwacht)),
                },
              ]
            : []),
        ]}
      />
      {verwacht ? <Alinea soort="zacht">{t('geteld.verwachtUitleg')}</Alinea> : null}
    </div>
  )
}
