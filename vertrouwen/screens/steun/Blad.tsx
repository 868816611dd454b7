import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { STEUN_UITKOMSTEN } from '../../../gedeeld/steun.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Tijdlijn } from '../../../toon/delen/Tijdlijn.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useSteunTeksten } from './teksten.ts'
import type { Daad, Steunblad } from './vormen.ts'

const PAD: { readonly [D in Daad]: string } = { PakOp: 'oppakken', Noteer: 'notitie', RondAf: 'afronden' }

/** What somebody asked, how to reach them safely, my notes, and what I can do now. */
export function Blad({ id }: { id: string }) {
  const t = useSteunTeksten()
  const { data, error, isPending } = useQuery<Steunblad, Weigering>({
    queryKey: ['steun', id],
    queryFn: ({ signal }) => haal(`/steunvragen/${id}`, signal),
  })
  if (isPending) return <Laadt />
  if (data === undefined) return <WeigeringBericht weigering={error} />
  return (
    <div className="stapel">
      <dl className="steun__feiten">
        <Feit naam={t('naam')}>{data.naam ?? t('geenNaam')}</Feit>
        <Feit naam={t('veilig')}>{data.veilig ?? t('geenVeilig')}</Feit>
        <Feit naam={t('verhaal')}>{data.verhaal ?? t('geenVerhaal')}</Feit>
      </dl>
      <Bereik id={id} />
      <Daden d={data} />
      <Kop niveau={3}>{t('notities')}</Kop>
      <Alinea soort="zacht">{t('alleenU')}</Alinea>
      {data.notities.length === 0 ? (
        <Alinea>{t('geenNotities')}</Alinea>
      ) : (
        <Tijdlijn
          titel={t('notities')}
          feiten={data.notities.map((n, plaats) => ({
            ...{ id: String(plaats), op: n.op, titel: t('vraag.tekst') },
            inhoud: <p className="steun__tekst">{n.tekst}</p>,
          }))}
        />
      )}
    </div>
  )
}

const Feit = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
)

/** The number comes after how and when it is safe, and asking for it is a look of its own (SD-19). */
function Bereik({ id }: { id: string }) {
  const t = useSteunTeksten()
  const [gevraagd, zetGevraagd] = useState(false)
  const vraag = useQuery<{ bereik: string | null }, Weigering>({
    queryKey: ['steun', id, 'bereik'],
    queryFn: ({ signal }) => haal(`/steunvragen/${id}/bereik`, signal),
    enabled: gevraagd,
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <div className="stapel stapel--krap">
      <Alinea soort="zacht">{t('lees')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      <div role="status">
        {vraag.data === undefined ? null : <strong>{vraag.data.bereik ?? t('geenBereik')}</strong>}
      </div>
      {vraag.data === undefined ? (
        <div>
          <Knop bezig={gevraagd && vraag.isPending} onClick={() => zetGevraagd(true)}>
            {t('toon')}
          </Knop>
        </div>
      ) : null}
    </div>
  )
}

function Daden({ d }: { d: Steunblad }) {
  const t = useSteunTeksten()
  const { open, openDaad } = useVenster<Daad>(d.notities.length)
  return (
    <div className="steun__rij">
      {d.mag.map((daad, n) => (
        <Knop key={daad} {...(n === 0 ? { soort: 'hoofd' as const } : {})} onClick={() => openDaad(daad)}>
          {zegDaad(t, daad, d)}
        </Knop>
      ))}
      {open === null ? null : (
        <Venster
          key={`${open.wat} ${open.keer}`}
          {...{ d, daad: open.wat }}
          open={open.vanaf !== null}
          sluit={open.opSluiten}
        />
      )}
    </div>
  )
}

type T = ReturnType<typeof useSteunTeksten>
const zegDaad = (t: T, daad: Daad, d: Steunblad): string =>
  daad === 'PakOp' && d.vraag.stand === 'opgepakt' ? t('neemOver') : t(`daad.${daad}`)

function veldenVan(t: T, daad: Daad): readonly Vraagveld[] {
  if (daad === 'PakOp') return []
  if (daad === 'Noteer') return [{ naam: 'tekst', label: t('vraag.tekst'), soort: 'tekst' }]
  const keuzes = STEUN_UITKOMSTEN.map(u => ({ waarde: u, label: t(`uitkomst.${u}`) }))
  return [{ naam: 'uitkomst', label: t('vraag.uitkomst'), soort: 'keuze', keuzes }]
}

interface VensterProps {
  readonly d: Steunblad
  readonly daad: Daad
  readonly open: boolean
  readonly sluit: () => void
}
function Venster({ d, daad, open, sluit }: VensterProps) {
  const t = useSteunTeksten()
  const velden = veldenVan(t, daad)
  const werk = useDaad<Vraagveld>({
    sleutel: `steun ${d.vraag.id} ${daad}`,
    ...{ velden, versie: null, vanaf: null, ververs: ['steun', 'mijn-werk'] },
    verzoek: w => ({ pad: `/steunvragen/${d.vraag.id}/${PAD[daad]}`, inhoud: gevuld(velden, w) }),
    opGelukt: sluit,
  })
  return (
    <Daadvenster
      daad={werk}
      titel={zegDaad(t, daad, d)}
      uitleg={t(`uitleg.${daad}`)}
      knop={zegDaad(t, daad, d)}
      open={open}
      opSluiten={sluit}
    />
  )
}
