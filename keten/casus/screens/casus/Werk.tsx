import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import type { Werkrij } from '../../../zaak.ts'
import type { Vast } from '../daden.ts'
import { klokVan, naamVan, openWerk, type Daadtype, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** The words for a kind of work; a kind this screen does not know is said in general. */
export function useWerkwoord(): (soort: string) => string {
  const t = useCasusTeksten()
  return soort => {
    const sleutel = `werk.${soort}`
    const woorden = t(sleutel as 'werk.anders') // an unknown kind gives its own key back
    return woorden === sleutel ? t('werk.anders') : woorden
  }
}

/** All open work of this case, with its term and the act that ends it. */
export function Werk() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const open = openWerk(dossier.werk)
  return (
    <section aria-labelledby="open-werk" className="stapel stapel--krap">
      <Kop niveau={2} id="open-werk" aantal={open.length}>
        {t('overzicht.werk')}
      </Kop>
      {open.length === 0 ? (
        <LegeStaat titel={t('overzicht.werkGeen')}>{t('overzicht.werkGeenTekst')}</LegeStaat>
      ) : (
        <ul className="casus__regels">
          {open.map(werk => (
            <Regel key={werk.id} werk={werk} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Regel({ werk }: { werk: Werkrij }) {
  const t = useCasusTeksten()
  const nu = useNu()
  const { dossier } = useZaak()
  const woord = useWerkwoord()(werk.soort)
  const tekst = useTekst()
  const maatregel = dossier.casus.maatregelen.find(m => m.id === werk.onderwerp)
  const over = maatregel !== undefined ? tekst(maatregel.tekst) : naamOf(dossier, werk.onderwerp)
  const klok = klokVan(werk, woord, nu)
  const { daad, vast } = doet(werk)
  return (
    <li className="casus__regel">
      <div>
        <strong>{woord}</strong>
        {over === undefined ? null : (
          <span className="zacht"> {maatregel === undefined ? t('overzicht.werkOver', { naam: over }) : over}</span>
        )}
        <div>
          {klok === null ? <span className="zacht">{t('overzicht.geenTermijn')}</span> : <KlokChip klok={klok} />}
        </div>
      </div>
      {daad === undefined ? null : <Daad type={daad} vast={vast} over={over ?? woord} />}
    </li>
  )
}

const naamOf = (dossier: Dossier, persoon: string | null): string | undefined =>
  persoon === null ? undefined : naamVan(dossier, persoon)

/** Which act ends this work. */
function doet({ soort, onderwerp }: Werkrij): { daad?: Daadtype; vast: Vast } {
  const maand = /^opvolging-(\d+)$/.exec(soort)?.[1]
  if (maand !== undefined) return { daad: 'DoeOpvolging', vast: { maand: Number(maand) } }
  if (soort === 'regie-beleggen') return { daad: 'BelegRegie', vast: {} }
  if (soort === 'veiligheidsplan-maken') return { daad: 'StelVeiligheidsplanVast', vast: {} }
  if (soort === 'veiligheidscheck') return { daad: 'DoeVeiligheidscheck', vast: {} }
  if (soort === 'maatregel-uitvoeren')
    return { daad: 'StartMaatregel', vast: onderwerp === null ? {} : { maatregel: onderwerp } }
  if (soort === 'kind-spreken')
    return { daad: 'LegGesprekMetKindVast', vast: onderwerp === null ? {} : { kind: onderwerp } }
  if (soort === 'contact-leggen')
    return { daad: 'LegContactVast', vast: onderwerp === null ? {} : { persoon: onderwerp } }
  if (soort === 'brief-heroverwegen')
    return { daad: 'BesluitOverBrief', vast: onderwerp === null ? {} : { persoon: onderwerp } }
  if (soort === 'hulp-aan-kind-bieden')
    return { daad: 'BiedHulpAan', vast: onderwerp === null ? {} : { persoon: onderwerp } }
  return { vast: {} }
}
