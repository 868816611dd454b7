import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ROLNAMEN, type Rolnaam } from '../../gedeeld/rolnamen.ts'
import { nieuweSleutel, stuur } from '../api/client.ts'
import type { Weigering } from '../api/weigering.ts'
import { useTaal } from '../taal/taal.ts'
import { zegPrecies } from '../tijd/zeg.ts'
import { Dialoog } from './Dialoog.tsx'
import { Knop } from './Knop.tsx'
import { Alinea, Kop } from './Kop.tsx'
import { Laadt } from './Laadt.tsx'
import { LegeStaat } from './LegeStaat.tsx'
import { Tabel } from './Tabel.tsx'
import { WeigeringBericht } from './WeigeringBericht.tsx'
import { nl, useWieKeekTeksten } from './wieKeekTeksten.ts'

interface Kijker {
  readonly mens: string
  readonly naam: string | null
  readonly rol: string
  readonly organisatie: string | null
  readonly doelen: readonly string[]
  readonly aantal: number
  readonly eerste: string
  readonly laatste: string
}
interface Blik {
  readonly op: string
  readonly doel: string
  readonly stuk: boolean
}
const PER_BLAD = 25

/** Who looked in this case, when it is asked for: to open a file does not yet ask who else did. */
export function WieKeekKaart({ nummer }: { nummer: string }) {
  const t = useWieKeekTeksten()
  const [open, zetOpen] = useState(false)
  return (
    <section className="stapel stapel--krap niet-op-papier" aria-labelledby="wie-keek">
      <Kop niveau={2} id="wie-keek">
        {t('titel')}
      </Kop>
      <Alinea soort="zacht">{t('lead')}</Alinea>
      {open ? (
        <WieKeek nummer={nummer} />
      ) : (
        <p>
          <Knop onClick={() => zetOpen(true)}>{t('toon')}</Knop>
        </p>
      )}
    </section>
  )
}

/** The list by person, page by page, and every time of one of them. */
export function WieKeek({ nummer }: { nummer: string }) {
  const t = useWieKeekTeksten()
  const { taal } = useTaal()
  const doel = useDoel()
  const rol = (r: string): string => (r in ROLNAMEN[taal] ? ROLNAMEN[taal][r as Rolnaam] : r)
  const [overslaan, zetOverslaan] = useState(0)
  const [een, zetEen] = useState<Kijker | null>(null)
  const { data, error, isPending } = useQuery<{ mensen: readonly Kijker[]; meer: boolean }, Weigering>({
    queryKey: ['wiekeek', nummer, overslaan],
    queryFn: () => stuur({ pad: '/wie-keek', inhoud: { nummer, overslaan }, sleutel: nieuweSleutel() }),
    retry: false,
  })
  if (isPending) return <Laadt />
  if (data === undefined)
    return error.status === 404 ? <Alinea>{t('geen')}</Alinea> : <WeigeringBericht weigering={error} />
  if (data.mensen.length === 0) return <LegeStaat titel={t('niemand')}>{t('niemandTekst')}</LegeStaat>
  const naam = (k: Kijker) => k.naam ?? t('onbekend')
  return (
    <>
      <Tabel
        titel={t('tabel')}
        rijen={data.mensen}
        sleutelVan={k => k.mens + k.rol + (k.organisatie ?? '')}
        kolommen={[
          { sleutel: 'wie', kop: t('wie'), rijkop: true, cel: naam },
          { sleutel: 'als', kop: t('als'), cel: k => [rol(k.rol), k.organisatie].filter(Boolean).join(', ') },
          { sleutel: 'doel', kop: t('doel'), cel: k => k.doelen.map(doel).join(', ') },
          {
            sleutel: 'wanneer',
            kop: t('wanneer'),
            cel: k => t('tot', { eerste: zegPrecies(k.eerste, taal), laatste: zegPrecies(k.laatste, taal) }),
          },
          {
            sleutel: 'keren',
            kop: t('keren'),
            cel: k => (
              <Knop
                soort="stil"
                aria-label={t('elkeNaam', { n: String(k.aantal), naam: naam(k) })}
                onClick={() => zetEen(k)}
              >
                {t('elke', { n: String(k.aantal) })}
              </Knop>
            ),
          },
        ]}
      />
      <Bladeren overslaan={overslaan} meer={data.meer} opBlad={zetOverslaan} />
      {een === null ? null : (
        <Keren
          {...{ nummer, mens: een.mens, rol: een.rol }}
          titel={t('blikken', { naam: naam(een), rol: rol(een.rol) })}
          sluit={() => zetEen(null)}
        />
      )}
    </>
  )
}

function Keren(p: { nummer: string; mens: string; rol: string; titel: string; sluit: () => void }) {
  const t = useWieKeekTeksten()
  const { taal } = useTaal()
  const doel = useDoel()
  const { nummer, mens, rol } = p
  const [overslaan, zetOverslaan] = useState(0)
  const { data, error, isPending } = useQuery<{ blikken: readonly Blik[]; meer: boolean }, Weigering>({
    queryKey: ['wiekeek', nummer, mens, rol, overslaan],
    queryFn: () =>
      stuur({ pad: '/wie-keek/blikken', inhoud: { nummer, mens, rol, overslaan }, sleutel: nieuweSleutel() }),
    retry: false,
  })
  return (
    <Dialoog open titel={p.titel} opSluiten={p.sluit} acties={<Knop onClick={p.sluit}>{t('sluit')}</Knop>}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Tabel
            titel={p.titel}
            titelVerborgen
            rijen={data.blikken.map((b, n) => ({ ...b, n }))}
            sleutelVan={b => `${b.op} ${b.n}`}
            kolommen={[
              { sleutel: 'op', kop: t('op'), rijkop: true, cel: b => zegPrecies(b.op, taal) },
              { sleutel: 'doel', kop: t('doel'), cel: b => doel(b.doel) },
              { sleutel: 'stuk', kop: t('stuk'), cel: b => (b.stuk ? t('ja') : t('nee')) },
            ]}
          />
          <Bladeren overslaan={overslaan} meer={data.meer} opBlad={zetOverslaan} />
        </>
      )}
    </Dialoog>
  )
}

function Bladeren({ overslaan, meer, opBlad }: { overslaan: number; meer: boolean; opBlad: (n: number) => void }) {
  const t = useWieKeekTeksten()
  if (overslaan === 0 && !meer) return null
  return (
    <p className="rij">
      {overslaan === 0 ? null : <Knop onClick={() => opBlad(0)}>{t('terug')}</Knop>}
      {meer ? <Knop onClick={() => opBlad(overslaan + PER_BLAD)}>{t('meer')}</Knop> : null}
    </p>
  )
}

/** A purpose in a few words; one that has none yet is said as it is recorded. */
function useDoel(): (doel: string) => string {
  const t = useWieKeekTeksten()
  return doel => (doel in nl.doelen ? t(`doelen.${doel as keyof typeof nl.doelen}`) : doel)
}
