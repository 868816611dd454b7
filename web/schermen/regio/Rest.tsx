import { Tabel, type Kolom } from '../../../toon/delen/Tabel.tsx'
import { leesbaar, leesSecties, restVan, type Definitieregel, type Sectie } from './definitie.ts'
import { Stuk, useBron, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

/** Everything else the definition holds; a new section in the schema shows here by itself. */
export function Rest() {
  const definitie = useDefinitie()
  return (
    <Stuk deel="rest">
      {restVan(leesSecties(definitie)).map(sectie => (
        <details key={sectie.sleutel} className="regio__rest">
          <summary>
            {metHoofdletter(sectie.sleutel)} ({sectie.regels.length})
          </summary>
          <Sectietabel sectie={sectie} />
        </details>
      ))}
    </Stuk>
  )
}

function Sectietabel({ sectie }: { sectie: Sectie }) {
  const t = useRegioTeksten()
  const bron = useBron()
  const kolommen: readonly (Kolom<Definitieregel> & { tekst: (regel: Definitieregel) => string })[] = [
    kolom('wat', t('kolom.wat'), regel => regel.wat),
    kolom('wie', t('kolom.wie'), regel => regel.wie),
    kolom('wanneer', t('kolom.wanneer'), regel => regel.wanneer),
    { ...kolom('meer', t('kolom.meer'), regel => regel.meer.map(deel => deel.waarde).join('')), cel: Meer },
    kolom('bron', t('kolom.bron'), regel => (regel.bron === '' ? '' : bron(regel.bron))),
  ]
  return (
    <Tabel
      titel={metHoofdletter(sectie.sleutel)}
      titelVerborgen
      rijen={sectie.regels}
      sleutelVan={regel => regel.sleutel}
      kolommen={kolommen.filter(({ tekst }) => sectie.regels.some(regel => tekst(regel) !== ''))}
    />
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

const metHoofdletter = (naam: string): string => leesbaar(naam).replace(/^./, letter => letter.toUpperCase())
