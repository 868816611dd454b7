import { Link } from '@nl-design-system-candidate/link-react'
import { useState } from 'react'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { bewaarRekenblad } from '../../../toon/delen/rekenblad.ts'
import { useTaal } from '../../../toon/taal/taal.ts'
import { dashboardTabel } from '../dashboard.ts'
import { Cijfertabel } from './Cijfertabel.tsx'
import { useLijst, useReeksen, type Lijst, type Reeks } from './gegevens.ts'
import { Invoer } from './Invoer.tsx'
import { OpenData } from './OpenData.tsx'
import { bewegingInReeks, oordeelVan, type Oordeel } from './oordeel.ts'
import { useCijferTeksten } from './teksten.ts'
import './cijfers.css'

/** Are we on the right way? The figures of the region under the question they help to answer. */
export function Scherm() {
  const lijst = useLijst()
  const reeksen = useReeksen()
  if (lijst.isPending) return <Laadt />
  if (lijst.data === undefined) return <WeigeringBericht weigering={lijst.error} />
  return <Overzicht lijst={lijst.data} reeksen={reeksen.data?.reeksen ?? []} weigering={reeksen.error} />
}

interface OverzichtProps {
  readonly lijst: Lijst
  readonly reeksen: readonly Reeks[]
  readonly weigering: Parameters<typeof WeigeringBericht>[0]['weigering']
}

function Overzicht({ lijst, reeksen, weigering }: OverzichtProps) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<null>(0)
  const per = new Map(reeksen.map(r => [r.cijfer, r]))
  const vragen = lijst.vragen.filter(v => lijst.cijfers.some(c => c.vraag === v.id))
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('lijst.titel')}</Kop>
        <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <WeigeringBericht weigering={weigering} />
      <div className="rij niet-op-papier">
        {lijst.schrijven ? <Knop onClick={() => openDaad(null)}>{t('lijst.invoer')}</Knop> : null}
        <Knop onClick={() => window.print()}>{t('lijst.druk')}</Knop>
        {lijst.cijfers.length === 0 ? null : (
          <Knop onClick={() => void bewaarRekenblad('cijfers.xlsx', dashboardTabel(lijst, reeksen, taal))}>
            {t('lijst.xlsx')}
          </Knop>
        )}
        {lijst.schrijven ? <OpenData meld={meld} /> : null}
        <Schakel naar="/cijfers/jaar">{t('lijst.jaar')}</Schakel>
        <Schakel naar="/cijfers/keten">{t('lijst.keten')}</Schakel>
        <Schakel naar="/cijfers/kaart">{t('lijst.kaart')}</Schakel>
      </div>
      {lijst.cijfers.length === 0 ? (
        <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
      ) : (
        <Stand lijst={lijst} per={per} />
      )}
      {vragen.length > 2 ? (
        <nav className="rij niet-op-papier" aria-label={t('lijst.naarVraag')}>
          {vragen.map(v => (
            <Link key={v.id} href={`#vraag-${v.id}`}>
              {v.vraag[taal]}
            </Link>
          ))}
        </nav>
      ) : null}
      {vragen.map(v => (
        <Kaart key={v.id} als="section" kopId={`vraag-${v.id}`}>
          <Kop niveau={2} id={`vraag-${v.id}`}>
            {v.vraag[taal]}
          </Kop>
          <div className="cijfers__lijst">
            <Cijfertabel
              titel={v.vraag[taal]}
              regels={lijst.cijfers.filter(c => c.vraag === v.id)}
              per={per}
              schrijven={lijst.schrijven}
            />
          </div>
        </Kaart>
      ))}
      {open === null ? null : (
        <Invoer key={open.keer} open={open.vanaf !== null} opSluiten={open.opSluiten} meld={meld} />
      )}
    </div>
  )
}

/** In a few sentences how the region stands. */
function Stand({ lijst, per }: { lijst: Lijst; per: ReadonlyMap<string, Reeks> }) {
  const t = useCijferTeksten()
  const gevuld = lijst.cijfers.filter(c => c.waarde !== null)
  const tel = (oordeel: Oordeel) =>
    gevuld.filter(c => oordeelVan(c.kant, bewegingInReeks(per.get(c.id))) === oordeel).length
  const [goed, fout, weinig] = [tel('goede-kant'), tel('verkeerde-kant'), tel('te-weinig')]
  const zinnen = [
    t('lijst.stand', { gevuld: gevuld.length, alle: lijst.cijfers.length }),
    goed > 0 ? t('lijst.goed', { count: goed }) : '',
    fout > 0 ? t('lijst.fout', { count: fout }) : '',
    weinig > 0 ? t('lijst.weinig', { count: weinig }) : '',
  ]
  return <Alinea soort="lead">{zinnen.filter(Boolean).join(' ')}</Alinea>
}
