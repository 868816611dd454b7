import { useState } from 'react'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Tijdlijn as Lijn } from '../../../../toon/delen/Tijdlijn.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import type { CasusFeit } from '../../casus.ts'
import { stiltes, type OpMoment } from '../../loop/stilte.ts'
import { mensVan, naamVan, roepnaamVan, type Gebeurd } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag } from './zeg.ts'

/** Everything that happened, newest first, with what was said about it; by person and by kind, and the days on which nobody did anything. */
export function Tijdlijn() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { tijdlijn, organisaties } = dossier
  const uitkomst = useUitkomst()
  const [persoon, zetPersoon] = useState('')
  const [soort, zetSoort] = useState('')
  const stil = useStiltes()
  if (tijdlijn.length === 0) return <LegeStaat titel={t('tijdlijn.leeg')}>{t('tijdlijn.leegTekst')}</LegeStaat>
  const soorten = [...new Set(tijdlijn.map(g => g.soort))]
  const past = (g: Gebeurd) =>
    (soort === '' || g.soort === soort) && (persoon === '' || (g.feit !== undefined && gaatOver(g.feit, persoon)))
  const feiten = tijdlijn.filter(past).map((g, plek) => ({
    id: `${plek}`,
    op: g.op,
    titel: [t(`feit.${g.soort}`), uitkomst(g.feit)].filter(Boolean).join(': '),
    wie: [mensVan(dossier, g.mens), organisaties[g.organisatie]].filter(Boolean).join(', '),
    nadruk: NADRUK.has(g.soort),
    inhoud: g.feit === undefined ? null : <Inhoud tekst={woordenVan(g.feit).map(tekst).filter(Boolean).join(' ')} />,
  }))
  const alles =
    persoon === '' && soort === '' ? [...feiten, ...stil].sort((a, b) => Date.parse(a.op) - Date.parse(b.op)) : feiten
  return (
    <div className="casus__deel">
      <div className="casussen__filters geen-print">
        <Keuzelijst label={t('tijdlijn.over')} value={persoon} onChange={g => zetPersoon(g.target.value)}>
          <option value="">{t('tijdlijn.iedereen')}</option>
          {dossier.casus.personen.map(p => (
            <option key={p.id} value={p.id}>
              {naamVan(dossier, p.id)}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('tijdlijn.soort')} value={soort} onChange={g => zetSoort(g.target.value)}>
          <option value="">{t('tijdlijn.alles')}</option>
          {soorten.map(s => (
            <option key={s} value={s}>
              {t(`feit.${s}`)}
            </option>
          ))}
        </Keuzelijst>
      </div>
      {alles.length === 0 ? (
        <LegeStaat titel={t('tijdlijn.niets')}>{t('tijdlijn.nietsTekst')}</LegeStaat>
      ) : (
        <Lijn titel={t('tijdlijn.titel')} feiten={alles.reverse()} />
      )}
    </div>
  )
}

/** Days on which no partner was active, as marks in the line (R004-55). */
function useStiltes() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const vandaag = kalenderdag(useNu())
  const lijn = dossier.tijdlijn.flatMap(({ op, feit }): OpMoment[] => (feit === undefined ? [] : [{ op, feit }]))
  return stiltes(
    lijn,
    dossier.regio.fasen.map(f => f.id),
    vandaag,
  ).map(s => ({
    id: `stil ${s.van}`,
    op: `${s.tot}T21:00:00.000Z`,
    titel: t('tijdlijn.stil', { count: s.dagen }),
    wie: s.dagen === 1 ? zegDag(s.van) : t('tijdlijn.stilVan', { van: zegDag(s.van), tot: zegDag(s.tot) }),
    nadruk: s.dagen >= 7,
    inhoud: null,
  }))
}

/** Whether a fact is about this member of the family. */
export function gaatOver(feit: CasusFeit, persoon: string): boolean {
  const velden = feit as unknown as Readonly<Record<string, unknown>>
  const wie = (w: unknown): boolean =>
    w === persoon || (typeof w === 'object' && w !== null && (w as { persoon?: unknown }).persoon === persoon)
  return Object.values(velden).some(w => (Array.isArray(w) ? w.some(wie) : wie(w)))
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
    if (feit?.soort === 'RegisseurGewisseld')
      return t('tijdlijn.vanNaar', { van: mensVan(dossier, feit.van), naar: mensVan(dossier, feit.naar) })
    if (feit?.soort === 'KindGesproken') return roepnaamVan(dossier, feit.kind)
    if (feit?.soort === 'FaseAfgerond') return dossier.regio.fasen.find(f => f.id === feit.fase)?.label ?? ''
    if (feit?.soort === 'StukToegevoegd') return dossier.teksten[feit.naam] ?? ''
    if (feit?.soort === 'BriefGemaakt') return roepnaamVan(dossier, feit.ontvanger)
    if (feit !== undefined && 'persoon' in feit && typeof feit.persoon === 'string')
      return roepnaamVan(dossier, feit.persoon)
    return ''
  }
}

const Inhoud = ({ tekst }: { tekst: string }) => (tekst === '' ? null : <span className="casus__brief">{tekst}</span>)

const NADRUK: ReadonlySet<string> = new Set([
  'NieuwGeweld',
  'AcuutGemerkt',
  'CodeRoodGezet',
  'Opgeschaald',
  'FaseAfgerond',
  'CasusGesloten',
  'CasusHeropend',
])

const TEKSTVELDEN = [
  'tekst',
  'toelichting',
  'verslag',
  'onderbouwing',
  'motivering',
  'reden',
  'wat',
  'vraag',
  'antwoord',
  'besluit',
  'doel',
  'uitkomst',
  'hulpbehoefte',
] as const

/** The texts a fact brought, by their ids; what is no text of this case has no words and shows nothing. */
function woordenVan(feit: CasusFeit): readonly string[] {
  // Kept for its own purpose: it stands with the person, under what it may be used for (R000-53).
  if (feit.soort === 'GeweldInJeugd') return []
  return TEKSTVELDEN.flatMap(veld => {
    const id = veld in feit ? (feit as unknown as Readonly<Record<string, unknown>>)[veld] : undefined
    return typeof id === 'string' ? [id] : []
  })
}
