import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

export interface Woningblad {
  readonly woningen: readonly {
    readonly gemeente: string
    readonly jaar: number
    readonly met: string | null
    readonly afgesproken: number
    readonly aangeboden: number
    readonly betrokken: number
    readonly wijkwens: number
    readonly wijkGelukt: number
  }[]
  readonly gemeenten: readonly string[]
}

/** Are there homes for who leaves the shelter? Agreed, offered and really moved into, per municipality and year. */
export function Scherm() {
  const t = useVerblijfTeksten()
  const { rol } = useIk().rol
  const { data, error, isPending } = useQuery<Woningblad, Weigering>({
    queryKey: ['woningen'],
    queryFn: ({ signal }) => haal<Woningblad>('/opvang/woningen', signal),
  })
  const tel = (sleutel: 'jaar' | 'afgesproken' | 'aangeboden' | 'betrokken') => ({
    sleutel,
    kop: t(`woning.kolom.${sleutel}`),
    cel: (r: Woningblad['woningen'][number]) => r[sleutel],
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('woning.titel')}</Kop>
      <Alinea soort="zacht">{t('woning.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : data.woningen.length === 0 ? (
        <LegeStaat titel={t('woning.leeg')}>{t('woning.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('woning.titel')}
          titelVerborgen
          rijen={data.woningen}
          sleutelVan={r => `${r.gemeente} ${r.jaar}`}
          kolommen={[
            { sleutel: 'gemeente', kop: t('woning.kolom.gemeente'), rijkop: true, cel: r => r.gemeente },
            tel('jaar'),
            tel('afgesproken'),
            tel('aangeboden'),
            tel('betrokken'),
            { sleutel: 'wijk', kop: t('woning.kolom.wijk'), cel: r => `${r.wijkGelukt} / ${r.wijkwens}` },
            { sleutel: 'met', kop: t('woning.kolom.met'), cel: r => r.met ?? '' },
          ]}
        />
      )}
      {data === undefined || rol !== 'beleidsmedewerker' ? null : <Afspraak gemeenten={data.gemeenten} />}
    </div>
  )
}

function Afspraak({ gemeenten }: { gemeenten: readonly string[] }) {
  const t = useVerblijfTeksten()
  const jaar = String(useNu().getUTCFullYear())
  const [b, zet] = useState({ gemeente: '', jaar, afgesproken: '', aangeboden: '', met: '' })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [gedaan, zetGedaan] = useState(false)
  const doe = useOpdracht<object>({
    maak: inhoud => ({ pad: '/opvang/woningen', inhoud }),
    ververs: ['woningen'],
    opGelukt: () => zetGedaan(true),
  })
  const vanServer = doe.error?.probleem.velden ?? {}
  const fout = (veld: keyof typeof b) =>
    vanServer[veld] ?? (geprobeerd && b[veld].trim() === '' ? t('form.vulIn') : undefined)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    zetGedaan(false)
    if (Object.values(b).every(w => w.trim() !== ''))
      doe.mutate({
        ...b,
        jaar: Number(b.jaar),
        afgesproken: Number(b.afgesproken),
        aangeboden: Number(b.aangeboden),
      })
  }
  return (
    <Kaart als="section" kopId="afspraak">
      <Kop niveau={2} id="afspraak">
        {t('woning.zet')}
      </Kop>
      <form className="stapel" noValidate onSubmit={stuur}>
        <div className="verblijf__velden">
          <Keuzelijst
            label={t('veld.gemeente')}
            name="gemeente"
            fout={fout('gemeente')}
            value={b.gemeente}
            onChange={g => zet({ ...b, gemeente: g.target.value })}
          >
            <option value="">{t('form.kies')}</option>
            {gemeenten.map(g => (
              <option key={g} value={g}>
                {g}
              </option>
            ))}
          </Keuzelijst>
          {(['jaar', 'afgesproken', 'aangeboden'] as const).map(veld => (
            <Veld
              key={veld}
              label={t(`veld.${veld}`)}
              type="number"
              name={veld}
              fout={fout(veld)}
              value={b[veld]}
              onChange={g => zet({ ...b, [veld]: g.target.value })}
            />
          ))}
          <Veld
            label={t('veld.met')}
            name="met"
            fout={fout('met')}
            autoComplete="off"
            value={b.met}
            onChange={g => zet({ ...b, met: g.target.value })}
          />
        </div>
        <WeigeringBericht weigering={doe.error} />
        <div role="status">{gedaan ? <Bericht soort="goed" titel={t('woning.gedaan')} meldt={false} /> : null}</div>
        <div>
          <Knop soort="hoofd" type="submit" bezig={doe.isPending}>
            {t('woning.zet')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}
