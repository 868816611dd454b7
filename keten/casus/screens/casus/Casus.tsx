import { useVenster } from '../../../../toon/daad/useVenster.ts'
import { useParams, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { NietHier } from '../../../../toon/delen/NietHier.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { MeeInDossier } from '../../../../toon/delen/MeeInDossier.tsx'
import { useGa } from '../../../../toon/delen/Schakel.tsx'
import { Tabs } from '../../../../toon/delen/Tabs.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { DELEN, type Deel, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { CASUS, useDossier } from '../useDossier.ts'
import { Daadvenster, type DaadProps } from './Daad.tsx'
import { Hulp } from './Hulp.tsx'
import { Kop } from './Kop.tsx'
import { Mensen } from './Mensen.tsx'
import { Nazorg } from './Nazorg.tsx'
import { Overzicht } from './Overzicht.tsx'
import { Plan } from './Plan.tsx'
import { PlanDruk } from './PlanDruk.tsx'
import { Regie } from './Regie.tsx'
import { Rechten } from './Rechten.tsx'
import { Sporen } from './Sporen.tsx'
import { Stukken } from './Stukken.tsx'
import { Tijdlijn } from './Tijdlijn.tsx'
import { ZaakContext } from './zaak.ts'
import '../casus.css'

/** Is this family safe now? Who holds it? What is due? What changed? */
export function Scherm() {
  const t = useCasusTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useDossier(id)
  if (vraag.error?.status === 404) return <NietHier naar="/casussen" lijst={t('lijst.titel')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad dossier={vraag.data} />
}

function Blad({ dossier }: { dossier: Dossier }) {
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<DaadProps>(dossier.versie)
  return (
    <ZaakContext value={{ dossier, meld, openDaad }}>
      <div className="casus">
        <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
        <MeeInDossier zaak={dossier.id} versie={dossier.versie} sleutel={CASUS} />
        <Kop />
        <Delen id={dossier.id} />
      </div>
      <PlanDruk />
      {open === null ? null : (
        <Daadvenster key={open.keer} {...open.wat} vanaf={open.vanaf} opSluiten={open.opSluiten} />
      )}
    </ZaakContext>
  )
}

/** The open part stands in the address, so that a link and the back button know it. */
function Delen({ id }: { id: string }) {
  const t = useCasusTeksten()
  const ga = useGa()
  const vraag = useRouterState({ select: stand => stand.location.searchStr })
  const gevraagd = new URLSearchParams(vraag).get('deel')
  return (
    <Tabs
      titel={t('deel.titel')}
      open={DELEN.find(deel => deel === gevraagd) ?? 'overzicht'}
      opOpen={deel => ga(`/casussen/${id}?deel=${deel}`)}
      tabs={DELEN.map(deel => ({ sleutel: deel, label: t(`deel.${deel}`), inhoud: INHOUD[deel] }))}
    />
  )
}

const INHOUD: Readonly<Record<Deel, () => ReactNode>> = {
  overzicht: () => <Overzicht />,
  regie: () => <Regie />,
  plan: () => <Plan />,
  hulp: () => <Hulp />,
  mensen: () => <Mensen />,
  sporen: () => <Sporen />,
  nazorg: () => <Nazorg />,
  rechten: () => <Rechten />,
  stukken: () => <Stukken />,
  tijdlijn: () => <Tijdlijn />,
}
