import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Tijdlijn as Lijn } from '../../../../toon/delen/Tijdlijn.tsx'
import type { CasusFeit } from '../../casus.ts'
import { mensVan, roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** Everything that happened, newest first, with what was said about it. */
export function Tijdlijn() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { tijdlijn, organisaties } = dossier
  const uitkomst = useUitkomst()
  if (tijdlijn.length === 0) return <LegeStaat titel={t('tijdlijn.leeg')}>{t('tijdlijn.leegTekst')}</LegeStaat>
  const feiten = tijdlijn.map((g, plek) => ({
    id: `${plek}`,
    op: g.op,
    titel: [t(`feit.${g.soort}`), uitkomst(g.feit)].filter(Boolean).join(': '),
    wie: [mensVan(dossier, g.mens), organisaties[g.organisatie]].filter(Boolean).join(', '),
    nadruk: NADRUK.has(g.soort),
    inhoud: g.feit === undefined ? null : <Inhoud tekst={woordenVan(g.feit).map(tekst).filter(Boolean).join(' ')} />,
  }))
  return <Lijn titel={t('tijdlijn.titel')} feiten={feiten.reverse()} />
}

/** What came of it, in a word, for facts that have an outcome. */
function useUitkomst(): (feit: CasusFeit | undefined) => string {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  return feit => {
    if (feit?.soort === 'VeiligheidGezien') return t(`oordeel.${feit.oordeel}`).toLowerCase()
    if (feit?.soort === 'VoorwaardeGecontroleerd') return t(`plan.stand.${feit.stand}`).toLowerCase()
    if (feit?.soort === 'OpvolgingGedaan') return t(`nazorg.uitkomst.${feit.uitkomst}`).toLowerCase()
    if (feit?.soort === 'DrangIngezet') return t(`hulp.trap.${feit.vorm}`).toLowerCase()
    if (feit?.soort === 'RegieschaalGewijzigd') return t(`kop.${feit.schaal}`)
    if (feit?.soort === 'RegieBelegd') return mensVan(dossier, feit.mens)
    if (feit?.soort === 'KindGesproken') return roepnaamVan(dossier, feit.kind)
    if (feit?.soort === 'FaseAfgerond') return dossier.regio.fasen.find(f => f.id === feit.fase)?.label ?? ''
    if (feit !== undefined && 'persoon' in feit && typeof feit.persoon === 'string')
      return roepnaamVan(dossier, feit.persoon)
    return ''
  }
}

const Inhoud = ({ tekst }: { tekst: string }) => (tekst === '' ? null : <span className="casus__brief">{tekst}</span>)

const NADRUK: ReadonlySet<string> = new Set(['NieuwGeweld', 'FaseAfgerond', 'CasusGesloten', 'CasusHeropend'])

/** The texts a fact brought, by their ids. */
function woordenVan(feit: CasusFeit): readonly string[] {
  // Kept for its own purpose: it stands with the person, under what it may be used for (R000-53).
  if (feit.soort === 'GeweldInJeugd') return []
  const tekstvelden = [
    'tekst',
    'toelichting',
    'verslag',
    'onderbouwing',
    'motivering',
    'reden',
    'wat',
    'hulpbehoefte',
  ] as const
  return tekstvelden.flatMap(veld => {
    const id = veld in feit ? (feit as Readonly<Record<string, unknown>>)[veld] : undefined
    return typeof id === 'string' ? [id] : []
  })
}
