import { Tijdlijn as Lijn } from '../../../../toon/delen/Tijdlijn.tsx'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

const NADRUK: ReadonlySet<string> = new Set([
  'HuisverbodOpgelegd',
  'HuisverbodVerlengd',
  'HuisverbodIngetrokken',
  'OvertredingVastgelegd',
  'HuisverbodBeeindigd',
])

/** Everything that happened, the newest first, with who did it. */
export function Tijdlijn() {
  const t = useHuisverbodTeksten()
  const { dossier: d } = useZaak()
  const feiten = d.tijdlijn.map((g, plek) => ({
    id: `${plek}`,
    op: g.op,
    titel: t(`feit.${g.soort}`),
    wie: [d.mensen[g.mens], d.organisaties[g.organisatie]].filter(Boolean).join(', '),
    nadruk: NADRUK.has(g.soort),
  }))
  return <Lijn titel={t('deel.tijdlijn')} feiten={feiten.toReversed()} />
}
