import { Alinea } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { bronInWoorden, leesbaar, sectiesVoor, type Definitieregel, type Sectie, type Vraag } from './definitie.ts'
import { useRegioTeksten } from './teksten.ts'

export interface AntwoordProps {
  readonly vraag: Vraag
  readonly secties: readonly Sectie[]
  readonly documenten: unknown
  readonly zoek: string
}

/** The lines of the definition that answer one question, each with its source. */
export function Antwoord({ vraag, secties, documenten, zoek }: AntwoordProps) {
  const t = useRegioTeksten()
  const alle = sectiesVoor(vraag, secties)
  const gevonden = alle
    .map(sectie => ({ ...sectie, regels: sectie.regels.filter(regel => past(regel, zoek)) }))
    .filter(sectie => sectie.regels.length > 0)
  if (vraag === 'open' && alle.length === 0) return <LegeStaat titel={t('openGeen')}>{t('openGeenTekst')}</LegeStaat>
  if (gevonden.length === 0) return <LegeStaat titel={t('nietGevonden')}>{t('nietGevondenTekst')}</LegeStaat>
  return (
    <div className="stapel regio__secties">
      {vraag === 'open' ? <Alinea>{t('openUitleg')}</Alinea> : null}
      {gevonden.map(sectie => (
        <Sectietabel key={sectie.sleutel} sectie={sectie} documenten={documenten} />
      ))}
    </div>
  )
}

function Sectietabel({ sectie, documenten }: { sectie: Sectie; documenten: unknown }) {
  const t = useRegioTeksten()
  const bron = (regel: Definitieregel) => bronInWoorden(regel.bron, documenten, t('regelwoord'))
  const kolommen: readonly (Kolom<Definitieregel> & { tekst: (regel: Definitieregel) => string })[] = [
    kolom('wat', t('kolom.wat'), regel => regel.wat),
    kolom('wie', t('kolom.wie'), regel => regel.wie),
    kolom('wanneer', t('kolom.wanneer'), regel => regel.wanneer),
    { ...kolom('meer', t('kolom.meer'), regel => regel.meer.map(deel => deel.waarde).join('')), cel: Meer },
    kolom('bron', t('kolom.bron'), bron),
  ]
  return (
    <section className="regio__sectie">
      <Tabel
        titel={metHoofdletter(sectie.sleutel)}
        rijen={sectie.regels}
        sleutelVan={regel => regel.sleutel}
        kolommen={kolommen.filter(({ tekst }) => sectie.regels.some(regel => tekst(regel) !== ''))}
      />
    </section>
  )
}

function kolom(sleutel: string, kop: string, tekst: (regel: Definitieregel) => string) {
  return { sleutel, kop, tekst, rijkop: sleutel === 'wat', cel: tekst }
}

function Meer(regel: Definitieregel) {
  return (
    <span className="regio__meer">
      {regel.meer.map(({ naam, waarde }) => (
        <span key={naam}>
          <span className="zacht">{leesbaar(naam)}:</span> {waarde}
        </span>
      ))}
    </span>
  )
}

function past(regel: Definitieregel, zoek: string): boolean {
  const tekst = [regel.wat, regel.wie, regel.wanneer, ...regel.meer.map(deel => deel.waarde)].join(' ').toLowerCase()
  return zoek
    .toLowerCase()
    .split(/\s+/)
    .every(woord => tekst.includes(woord))
}

const metHoofdletter = (naam: string): string => leesbaar(naam).replace(/^./, letter => letter.toUpperCase())
