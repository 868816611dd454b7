import type { Cijfereenheid } from '../../../gedeeld/regio/schema.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Balken } from '../../../toon/grafiek/Balken.tsx'
import { Lijngrafiek } from '../../../toon/grafiek/Lijngrafiek.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Blad } from '../blad.ts'
import type { Lijn, Punt } from './oordeel.ts'
import { alsGrafieklijn, lijnnaam, perEenheid, stellingVan, tabelVan, vergelijkingen } from './reeks.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegKort, zegTijdvak, zegWaarde, type Taal } from './woorden.ts'

/** How a figure went: said in sentences, drawn as lines, and once more as a table. */
export function Verloop({ blad }: { readonly blad: Blad }) {
  const t = useCijferTeksten()
  const groepen = perEenheid(blad)
  if (groepen.length === 0) return null
  return (
    <Kaart als="section" kopId="verloop">
      <Kop niveau={2} id="verloop">
        {t('verloop.titel')}
      </Kop>
      {groepen.map(g => (
        <Groep key={g.eenheid} blad={blad} eenheid={g.eenheid} lijnen={g.lijnen} />
      ))}
      <Verdeling punt={blad.lijnen[0]?.punten.findLast(p => p.delen.length > 0)} eenheid={blad.eenheid} />
    </Kaart>
  )
}

function Groep({ blad, eenheid, lijnen }: { blad: Blad; eenheid: Cijfereenheid; lijnen: readonly Lijn[] }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const zinnen = useZinnen(lijnen, eenheid)
  const tekening = lijnen.map((l, n) => alsGrafieklijn(l, n, taal)).filter(l => l.punten.length > 0)
  const rijen = tabelVan(lijnen)
  const genoeg = tekening.reduce((n, l) => n + l.punten.length, 0) > 1
  return (
    <div className="stapel stapel--krap">
      {zinnen.map(zin => (
        <Alinea key={zin}>{zin}</Alinea>
      ))}
      {blad.norm === null || eenheid !== blad.eenheid ? null : (
        <Alinea>{t('zin.norm', { norm: zegWaarde({ waarde: blad.norm }, eenheid, taal) })}</Alinea>
      )}
      {genoeg ? (
        <Lijngrafiek
          titel={blad.naam[taal]}
          uitleg={`${t('verloop.uitleg', { wat: lijnen.map(l => lijnnaam(l, taal)).join(', ') })} ${zinnen.join(' ')}`}
          lijnen={tekening}
          zegAs={w => zegKort(w, eenheid, taal)}
        />
      ) : (
        <Alinea soort="zacht">{t('verloop.teWeinig')}</Alinea>
      )}
      {rijen.length === 0 || !genoeg ? null : (
        <Tabel
          titel={t('verloop.tabel')}
          smal={lijnen.length < 2}
          rijen={rijen}
          sleutelVan={r => r.periode}
          kolommen={[
            { sleutel: 'tijdvak', kop: t('verloop.tijdvak'), rijkop: true, cel: r => zegTijdvak(r.periode, taal) },
            ...lijnen.map((l, n) => ({
              sleutel: `${l.cijfer}-${n}`,
              kop: lijnnaam(l, taal),
              cel: (r: { per: readonly (Punt | null)[] }) => cel(r.per[n] ?? null, eenheid, taal),
            })),
          ]}
        />
      )}
    </div>
  )
}

const cel = (p: Punt | null, eenheid: Cijfereenheid, taal: Taal): string =>
  p === null ? '' : zegWaarde(p, eenheid, taal)

/** What there is to say about the lines: whether each fell, and how the first lies against the others. */
function useZinnen(lijnen: readonly Lijn[], eenheid: Cijfereenheid): readonly string[] {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const zeg = (waarde: number) => zegWaarde({ waarde }, eenheid, taal)
  const eigen = lijnen.flatMap(l => {
    const s = stellingVan(l)
    if (s === null) return []
    const nieuw = { naam: lijnnaam(l, taal), nieuw: zeg(s.nieuw.waarde), nu: zegTijdvak(s.nieuw.periode, taal) }
    const oud = s.oud === null ? {} : { oud: zeg(s.oud.waarde), toen: zegTijdvak(s.oud.periode, taal) }
    return [t(`zin.${s.soort}`, { ...nieuw, ...oud })]
  })
  const [eerste] = lijnen
  const tegen = vergelijkingen(lijnen).map(({ ander, naast: n }) => {
    const soort = n.eigen === n.ander ? 'even' : n.eigen > n.ander ? 'boven' : 'onder'
    const namen = { naam: eerste === undefined ? '' : lijnnaam(eerste, taal), ander: lijnnaam(ander, taal) }
    return t(`zin.${soort}`, {
      ...namen,
      ...{ nu: zegTijdvak(n.periode, taal), eigen: zeg(n.eigen), waarde: zeg(n.ander) },
    })
  })
  return [...eigen, ...tegen]
}

function Verdeling({ punt, eenheid }: { punt: Punt | undefined; eenheid: Cijfereenheid }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (punt === undefined) return null
  const titel =
    punt.periode === null ? t('verloop.delenZonder') : t('verloop.delen', { tijdvak: zegTijdvak(punt.periode, taal) })
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={3}>{titel}</Kop>
      <Balken
        titel={titel}
        balken={punt.delen.map(d => ({
          ...{ sleutel: d.id, naam: d.wat[taal], waarde: d.waarde },
          zin: zegWaarde({ waarde: d.waarde }, eenheid, taal),
        }))}
      />
    </div>
  )
}
