import { useQuery } from '@tanstack/react-query'
import { nieuweSleutel, stuur } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { useRust } from '../../../../toon/tijd/useRust.ts'
import { zegDag } from '../../../../toon/tijd/zeg.ts'
import { useWoord } from '../woorden.ts'
import type { Aanname, Persoon } from './concept.ts'
import { useRoepnaam } from './Relaties.tsx'
import { useAannameTeksten } from './teksten.ts'
import { zoekvraag } from './zoekvraag.ts'

interface Treffer {
  readonly zaak: string
  readonly nummer: string
  readonly gemeldOp: string
  readonly houder: string
  readonly open: boolean
  readonly redenen: readonly string[]
}

/** Earlier reports on perhaps the same people, while typing: that they exist and why they match, nothing of what they say. */
export function Eerder({ concept, wijzig }: { concept: Aanname; wijzig: (anders: Partial<Aanname>) => void }) {
  const t = useAannameTeksten()
  const gezocht = concept.personen.filter(p => zoekvraag(p) !== null)
  return (
    <aside className="stapel stapel--half eerder" aria-labelledby="eerder">
      <Kop niveau={2} id="eerder">
        {t('eerder.titel')}
      </Kop>
      {gezocht.length === 0 ? <Alinea soort="zacht">{t('eerder.leeg')}</Alinea> : null}
      {gezocht.map(persoon => (
        <VanPersoon key={persoon.sleutel} {...{ persoon, concept, wijzig }} />
      ))}
      {gezocht.length === 0 ? null : <Alinea soort="zacht">{t('eerder.uitleg')}</Alinea>}
    </aside>
  )
}

const TYPT_MS = 350
const KLAAR_MS = 2000

/** Asks quietly while typing, and once more when the typing has settled: only that one leaves a line in the log. */
function useTreffers(persoon: Persoon): readonly Treffer[] | undefined {
  const vraag = zoekvraag(persoon) ?? ''
  const typt = useRust(vraag, TYPT_MS)
  const rust = useRust(vraag, KLAAR_MS)
  const tussendoor = useZoek(typt, false)
  const klaar = useZoek(rust, true)
  return rust === typt && klaar !== undefined ? klaar : tussendoor
}

const useZoek = (vraag: string, klaar: boolean): readonly Treffer[] | undefined =>
  useQuery<readonly Treffer[], Weigering>({
    queryKey: ['zoek', klaar, vraag],
    queryFn: async () => {
      const inhoud = { ...(JSON.parse(vraag) as object), klaar }
      return (await stuur<{ treffers: Treffer[] }>({ pad: '/personen/zoekvragen', inhoud, sleutel: nieuweSleutel() }))
        .treffers
    },
    enabled: vraag !== '',
    // Asked once is asked: coming back to the window must not write another line.
    staleTime: Infinity,
    placeholderData: vorige => vorige,
  }).data

interface VanPersoonProps {
  readonly persoon: Persoon
  readonly concept: Aanname
  readonly wijzig: (anders: Partial<Aanname>) => void
}

function VanPersoon({ persoon, concept, wijzig }: VanPersoonProps) {
  const t = useAannameTeksten()
  const naam = useRoepnaam()
  const treffers = useTreffers(persoon)
  const wie = naam(concept, persoon.sleutel)
  return (
    <div className="stapel stapel--krap" role="status">
      <strong>{t('eerder.bij', { wie })}</strong>
      {treffers?.length === 0 ? <span className="zacht">{t('eerder.niets')}</span> : null}
      <ul className="stapel stapel--krap">
        {(treffers ?? []).map(treffer => (
          <Een key={treffer.zaak} {...{ treffer, concept, wijzig }} />
        ))}
      </ul>
    </div>
  )
}

function Een({ treffer, concept, wijzig }: Omit<VanPersoonProps, 'persoon'> & { treffer: Treffer }) {
  const t = useAannameTeksten()
  const woord = useWoord()
  const nu = useNu()
  const { taal } = useTaal()
  const { zaak, nummer, gemeldOp, houder, open, redenen } = treffer
  const zelfde = concept.eerder.some(e => e.zaak === zaak)
  const zet = (eerder: Aanname['eerder']) => wijzig({ eerder })
  return (
    <li className="treffer">
      <span className="treffer__kop">
        <strong>{nummer}</strong>
        <span className="zacht">{t('eerder.op', { op: zegDag({ op: gemeldOp, nu, taal }) })}</span>
      </span>
      <StatusWoord toon={open ? 'letop' : 'rustig'}>
        {open ? t('eerder.open', { wie: houder }) : t('eerder.gesloten')}
      </StatusWoord>
      <ul className="treffer__redenen">
        {redenen.map(reden => (
          <li key={reden}>{woord('redenen', reden)}</li>
        ))}
      </ul>
      {zelfde ? (
        <span className="treffer__kop">
          <StatusWoord toon="goed">{t('eerder.bevestigd')}</StatusWoord>
          <Knop soort="stil" onClick={() => zet(concept.eerder.filter(e => e.zaak !== zaak))}>
            {t('eerder.tochNiet')}
            <span className="alleen-gehoord"> {nummer}</span>
          </Knop>
        </span>
      ) : (
        <Knop onClick={() => zet([...concept.eerder, { zaak, nummer }])}>
          {t('eerder.zelfde')}
          <span className="alleen-gehoord"> {nummer}</span>
        </Knop>
      )}
    </li>
  )
}
