import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Tijdlijn as Lijn } from '../../../../toon/delen/Tijdlijn.tsx'
import type { CasusFeit } from '../../casus.ts'
import { mensVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** Everything that happened, newest first, with what was said about it. */
export function Tijdlijn() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { tijdlijn, organisaties } = dossier
  if (tijdlijn.length === 0) return <LegeStaat titel={t('tijdlijn.leeg')}>{t('tijdlijn.leegTekst')}</LegeStaat>
  const feiten = tijdlijn.map((g, plek) => ({
    id: `${plek}`,
    op: g.op,
    titel: t(`feit.${g.soort}`),
    wie: [mensVan(dossier, g.mens), organisaties[g.organisatie]].filter(Boolean).join(', '),
    nadruk: NADRUK.has(g.soort),
    inhoud: g.feit === undefined ? null : <Inhoud tekst={woordenVan(g.feit).map(tekst).filter(Boolean).join(' ')} />,
  }))
  return <Lijn titel={t('tijdlijn.titel')} feiten={feiten.reverse()} />
}

const Inhoud = ({ tekst }: { tekst: string }) => (tekst === '' ? null : <span className="casus__brief">{tekst}</span>)

const NADRUK: ReadonlySet<string> = new Set(['NieuwGeweld', 'FaseAfgerond', 'CasusGesloten', 'CasusHeropend'])

/** The texts a fact brought, by their ids. */
function woordenVan(feit: CasusFeit): readonly string[] {
  const tekstvelden = ['tekst', 'toelichting', 'verslag', 'onderbouwing', 'motivering', 'reden', 'wat'] as const
  return tekstvelden.flatMap(veld => {
    const id = veld in feit ? (feit as Readonly<Record<string, unknown>>)[veld] : undefined
    return typeof id === 'string' ? [id] : []
  })
}
