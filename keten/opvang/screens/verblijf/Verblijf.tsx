import { useVenster } from '../../../../toon/daad/useVenster.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { NietHier } from '../../../../toon/delen/NietHier.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { MeeInDossier } from '../../../../toon/delen/MeeInDossier.tsx'
import { Schakel, useGa } from '../../../../toon/delen/Schakel.tsx'
import { Tabs } from '../../../../toon/delen/Tabs.tsx'
import { Tijdlijn } from '../../../../toon/delen/Tijdlijn.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { Daadvenster, type DaadProps } from './Daad.tsx'
import { Kinderen, Plan } from './Plan.tsx'
import { Kop, Overzicht } from './Overzicht.tsx'
import { Uitstroom } from './Uitstroom.tsx'
import { useZaak, VERBLIJF, ZaakContext, type Dossier } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

const DELEN = ['overzicht', 'plan', 'kinderen', 'uitstroom', 'tijdlijn'] as const
type Deel = (typeof DELEN)[number]
const INHOUD: Readonly<Record<Deel, () => ReactNode>> = {
  overzicht: () => <Overzicht />,
  plan: () => <Plan />,
  kinderen: () => <Kinderen />,
  uitstroom: () => <Uitstroom />,
  tijdlijn: () => <Verloop />,
}

/** How is this family, what is the plan, and where do they go from here? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useVerblijfTeksten()
  const vraag = useQuery<Dossier, Weigering>({
    queryKey: [VERBLIJF, id],
    queryFn: ({ signal }) => haal<Dossier>(`/opvang/verblijven/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404) return <NietHier naar="/opvang/verblijven" lijst={t('bord.titel')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad dossier={vraag.data} />
}

function Blad({ dossier }: { dossier: Dossier }) {
  const t = useVerblijfTeksten()
  const ga = useGa()
  const vraag = useRouterState({ select: stand => stand.location.searchStr })
  const gevraagd = new URLSearchParams(vraag).get('deel')
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<DaadProps>(dossier.versie)
  return (
    <ZaakContext value={{ dossier, meld, openDaad }}>
      <div className="stapel">
        <Schakel naar="/opvang/verblijven">{t('nieuw.terug')}</Schakel>
        <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
        <MeeInDossier zaak={dossier.id} versie={dossier.versie} sleutel={VERBLIJF} />
        <Kop />
        <Tabs
          titel={t('deel.titel')}
          open={DELEN.find(deel => deel === gevraagd) ?? 'overzicht'}
          opOpen={deel => ga(`/opvang/verblijven/${dossier.id}?deel=${deel}`)}
          tabs={DELEN.map(deel => ({ sleutel: deel, label: t(`deel.${deel}`), inhoud: INHOUD[deel] }))}
        />
      </div>
      {open === null ? null : (
        <Daadvenster key={open.keer} {...open.wat} vanaf={open.vanaf} opSluiten={open.opSluiten} />
      )}
    </ZaakContext>
  )
}

const NADRUK: ReadonlySet<string> = new Set(['VerblijfGeopend', 'OverdrachtAanvaard', 'VerblijfGesloten'])
/** Everything that happened, the newest first, with who did it. */
function Verloop() {
  const t = useVerblijfTeksten()
  const { dossier: d } = useZaak()
  const feiten = d.tijdlijn.map((g, plek) => ({
    id: `${plek}`,
    op: g.op,
    titel: t(`feit.${g.soort}`),
    wie: [d.mensen[g.mens], d.organisaties[g.organisatie]].filter(Boolean).join(', '),
    nadruk: NADRUK.has(g.soort),
  }))
  return <Tijdlijn titel={t('deel.tijdlijn')} feiten={feiten.toReversed()} />
}
