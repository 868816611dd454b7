import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { fasestand, roepnaamVan, volgende, type Volgende } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** The one next right act, with why; everything else can wait. */
export function EerstDit() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const stap = volgende(dossier, useNu())
  const { titel, tekst } = useWoorden(stap)
  return (
    <Kaart als="section" nadruk kopId="eerst-dit">
      <div className="casus__eerst">
        <div>
          <p className="zacht">{t('nu.titel')}</p>
          <Kop niveau={2} id="eerst-dit">
            {titel}
          </Kop>
          <Alinea>{tekst}</Alinea>
        </div>
        {stap.daad === undefined ? null : (
          <Daad type={stap.daad} soort="hoofd" {...(stap.vast === undefined ? {} : { vast: stap.vast })} bij={tekst} />
        )}
      </div>
    </Kaart>
  )
}

function useWoorden({ wat, wie, vast }: Volgende): { titel: string; tekst: string } {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekstVan = useTekst()
  const { casus: c } = dossier
  if (wat === 'niets' && c.status === 'gesloten')
    return { titel: t('nu.nietsGesloten'), tekst: t('nu.nietsGeslotenTekst') }
  const voorwaarde = c.voorwaarden.find(v => v.id === vast?.['voorwaarde'])
  const invulling = {
    naam: wie === undefined ? '' : roepnaamVan(dossier, wie),
    maand: vast?.['maand'] ?? '',
    fase: fasestand(dossier).fase?.label ?? '',
    tekst: tekstVan(voorwaarde?.tekst) ?? '',
  }
  return { titel: t(`nu.${wat}`, invulling), tekst: t(`nu.${wat}Tekst`, invulling) }
}
