import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import type { Lijst, Regel } from './gegevens.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegGetal, zegTijdvak, zegWaarde } from './woorden.ts'
import './cijfers.css'

/** A figure in a year report: with what it was counted from, where it was counted. */
export type Jaarregel = Regel & { readonly numerator?: number | null; readonly denominator?: number | null }
type Jaarlijst = Omit<Lijst, 'cijfers'> & { readonly cijfers: readonly Jaarregel[] }

/** What was this year, beside the year before? One report, to print for a council. */
export function Scherm() {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  const nu = useNu().getFullYear()
  const gevraagd = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('jaar')
  const jaren = [1, 0, 2, 3, 4].map(n => String(nu - n))
  const jaar = jaren.find(j => j === gevraagd) ?? String(nu - 1)
  const [dit, vorig] = [useJaar(jaar), useJaar(String(Number(jaar) - 1))]
  return (
    <div className="stapel">
      <Schakel naar="/cijfers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('jaar.titel', { jaar })}</Kop>
        <Alinea soort="zacht">{t('jaar.lead')}</Alinea>
      </div>
      <div className="rij niet-op-papier">
        <Keuzelijst label={t('jaar.kies')} value={jaar} onChange={g => ga(`/cijfers/jaar?jaar=${g.target.value}`)}>
          {jaren.toSorted().map(j => (
            <option key={j}>{j}</option>
          ))}
        </Keuzelijst>
        <Knop onClick={() => window.print()}>{t('lijst.druk')}</Knop>
      </div>
      <WeigeringBericht weigering={dit.error ?? vorig.error} />
      {dit.isPending || vorig.isPending ? <Laadt /> : null}
      {dit.data === undefined || vorig.data === undefined ? null : (
        <Verslag dit={dit.data} vorig={vorig.data} jaar={jaar} taal={taal} />
      )}
    </div>
  )
}

const useJaar = (jaar: string) =>
  useQuery<Jaarlijst, Weigering>({
    queryKey: ['cijfers', 'jaar', jaar],
    queryFn: ({ signal }) => haal<Jaarlijst>(`/cijfers?periode=${jaar}`, signal),
  })

type VerslagProps = { dit: Jaarlijst; vorig: Jaarlijst; jaar: string; taal: 'nl' | 'en' }

function Verslag({ dit, vorig, jaar, taal }: VerslagProps) {
  const t = useCijferTeksten()
  const toen = new Map(vorig.cijfers.map(c => [c.id, c]))
  const vragen = dit.vragen.filter(v => dit.cijfers.some(c => c.vraag === v.id))
  if (vragen.length === 0) return <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
  return (
    <>
      {vragen.map(v => (
        <Kaart key={v.id} als="section" kopId={`jaar-${v.id}`}>
          <Kop niveau={2} id={`jaar-${v.id}`}>
            {v.vraag[taal]}
          </Kop>
          <Tabel
            titel={v.vraag[taal]}
            titelVerborgen
            rijen={dit.cijfers.filter(c => c.vraag === v.id)}
            sleutelVan={c => c.id}
            kolommen={[
              { sleutel: 'naam', kop: t('lijst.cijfer'), rijkop: true, cel: c => c.naam[taal] },
              { sleutel: 'dit', kop: jaar, cel: c => <Waarde regel={c} jaar={jaar} /> },
              {
                sleutel: 'vorig',
                kop: String(Number(jaar) - 1),
                cel: c => <Waarde regel={toen.get(c.id)} jaar={String(Number(jaar) - 1)} />,
              },
              { sleutel: 'kant', kop: t('lijst.bedoeling'), cel: c => t(`kantKort.${c.kant}`) },
            ]}
          />
        </Kaart>
      ))}
    </>
  )
}

/** The value of this very year; an older value is named as what it is and never passes for this year's. */
function Waarde({ regel, jaar }: { regel: Jaarregel | undefined; jaar: string }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  if (regel === undefined) return null
  if (regel.suppressed === true) return <span className="zacht">{t('lijst.verborgen')}</span>
  if (regel.waarde === null) return <span className="zacht">{regel.why ?? t('lijst.geenWaarde')}</span>
  const ouder = regel.periode === null || !regel.periode.startsWith(jaar)
  return (
    <span className="cijfers__naam">
      {ouder ? (
        <span className="zacht">{t('jaar.ouder')}</span>
      ) : (
        <strong>{zegWaarde(regel, regel.eenheid, taal)}</strong>
      )}
      {ouder ? (
        <span className="zacht">
          {regel.periode === null ? t('lijst.geenJaar') : zegTijdvak(regel.periode, taal)}:{' '}
          {zegWaarde(regel, regel.eenheid, taal)}
        </span>
      ) : null}
      {!ouder && typeof regel.numerator === 'number' && typeof regel.denominator === 'number' ? (
        <span className="zacht">
          {t('jaar.van', { deel: zegGetal(regel.numerator, taal), heel: zegGetal(regel.denominator, taal) })}
        </span>
      ) : null}
    </span>
  )
}
