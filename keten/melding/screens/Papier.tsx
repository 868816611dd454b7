import { useEffect, useState } from 'react'
import { useIk } from '../../../toon/api/ik.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { maakFormulier } from '../papier/formulier.ts'
import { alsBestand, STIJL, vellen } from '../papier/html.ts'
import { formuliernummer } from '../papier/nummer.ts'
import { useAannameTeksten } from './aanname/teksten.ts'
import { useRegio } from './vormen.ts'
import './aanname.css'

/** So many forms go into one file: enough for a day without Kring, few enough for one printer tray. */
const IN_BESTAND = 10

/** The empty intake form, for when the system is down; each with a number of its own. */
export function Scherm() {
  const t = useAannameTeksten()
  const { taal } = useTaal()
  const { regio, fout } = useRegio()
  const naam = useIk().rol.regio.naam
  const [nummer] = useState(nieuwNummer)
  usePapierstijl()
  if (fout !== null) return <WeigeringBericht weigering={fout} />
  if (regio?.toedracht === undefined || regio.kader === undefined) return <Laadt />
  const lijsten = { naam, vormen: regio.vormen, toedracht: regio.toedracht, kader: regio.kader }
  const bewaar = () => {
    const formulieren = Array.from({ length: IN_BESTAND }, () => maakFormulier(lijsten, nieuwNummer(), taal))
    download(`kring-papier-${naam}.html`, alsBestand(formulieren, taal))
  }
  return (
    <div className="stapel">
      <div className="stapel papierblad__uitleg">
        <Kop niveau={1}>{t('papier.titel')}</Kop>
        <Alinea soort="lead">{t('papier.lead')}</Alinea>
        <Bericht soort="info" titel={t('papier.eenKeer')} meldt={false}>
          {t('papier.eenKeerTekst')}
        </Bericht>
        <div className="rij">
          <Knop soort="hoofd" onClick={() => print()}>
            {t('papier.afdrukken')}
          </Knop>
          <Knop onClick={bewaar}>{t('papier.bewaar', { count: IN_BESTAND })}</Knop>
          <Schakel naar="/aanname">{t('papier.naarAanname')}</Schakel>
        </div>
      </div>
      {/* Made from our own words and the region's list, escaped in html.ts: the file and the screen are one and the same. */}
      <div
        className="papier"
        role="group"
        aria-label={t('papier.voorbeeld')}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: vellen(maakFormulier(lijsten, nummer, taal)) }}
      />
    </div>
  )
}

const nieuwNummer = (): string => formuliernummer([...crypto.getRandomValues(new Uint8Array(7))])

/** The style of the paper comes along with the file; here it is laid over this page for as long as it is open. */
function usePapierstijl(): void {
  useEffect(() => {
    const blad = new CSSStyleSheet()
    blad.replaceSync(STIJL)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(b => b !== blad)
    }
  }, [])
}

function download(naam: string, inhoud: string): void {
  bewaar(naam.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-'), inhoud, 'text/html')
}
