import { useVenster } from '../../../toon/daad/useVenster.ts'
import { useParams, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { MeeInDossier } from '../../../toon/delen/MeeInDossier.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Daadvenster, type DaadProps } from './Daad.tsx'
import { Beoordeling } from './delen/Beoordeling.tsx'
import { Hulp } from './delen/Hulp.tsx'
import { Kop } from './delen/Kop.tsx'
import { Overzicht } from './delen/Overzicht.tsx'
import { Rechter } from './delen/Rechter.tsx'
import { Tijdlijn } from './delen/Tijdlijn.tsx'
import { Uitvoering } from './delen/Uitvoering.tsx'
import type { Dossier } from './dossier.ts'
import { useHuisverbodTeksten } from './teksten.ts'
import { HUISVERBOD, useDossier } from './useDossier.ts'
import { ZaakContext } from './zaak.ts'
import './huisverbod.css'

const DELEN = ['overzicht', 'beoordeling', 'uitvoering', 'hulp', 'rechter', 'tijdlijn'] as const
type Deel = (typeof DELEN)[number]
const INHOUD: Readonly<Record<Deel, () => ReactNode>> = {
  overzicht: () => <Overzicht />,
  beoordeling: () => <Beoordeling />,
  uitvoering: () => <Uitvoering />,
  hulp: () => <Hulp />,
  rechter: () => <Rechter />,
  tijdlijn: () => <Tijdlijn />,
}

/** Until when does it run, what must be done now, and who has help? */
export function Scherm() {
  const t = useHuisverbodTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useDossier(id)
  if (vraag.error?.status === 404) return <NietHier naar="/huisverboden" lijst={t('lijst.titel')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad dossier={vraag.data} />
}

function Blad({ dossier }: { dossier: Dossier }) {
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<DaadProps>(dossier.versie)
  return (
    <ZaakContext value={{ dossier, meld, openDaad }}>
      <div className="stapel">
        <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
        <MeeInDossier zaak={dossier.id} versie={dossier.versie} sleutel={HUISVERBOD} />
        <Kop />
        <Delen id={dossier.id} begin={dossier.stand === 'screening' ? 'beoordeling' : 'overzicht'} />
      </div>
      {open === null ? null : (
        <Daadvenster key={open.keer} {...open.wat} vanaf={open.vanaf} opSluiten={open.opSluiten} />
      )}
    </ZaakContext>
  )
}

function Delen({ id, begin }: { id: string; begin: Deel }) {
  const t = useHuisverbodTeksten()
  const ga = useGa()
  const vraag = useRouterState({ select: stand => stand.location.searchStr })
  const gevraagd = new URLSearchParams(vraag).get('deel')
  return (
    <Tabs
      titel={t('deel.titel')}
      open={DELEN.find(deel => deel === gevraagd) ?? begin}
      opOpen={deel => ga(`/huisverboden/${id}?deel=${deel}`)}
      tabs={DELEN.map(deel => ({ sleutel: deel, label: t(`deel.${deel}`), inhoud: INHOUD[deel] }))}
    />
  )
}
