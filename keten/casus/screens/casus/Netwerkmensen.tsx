import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { naamVan, roepnaamVan, TOON_VAN } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** People around the family: is it safe with them, what do they do, whom can they call. */
export function Netwerkmensen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { netwerkpersonen, netwerkplekken } = dossier.casus
  return (
    <section aria-labelledby="netwerkmensen" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="netwerkmensen" aantal={netwerkpersonen.length}>
          {t('systeem.netwerkmensen')}
        </Kop>
        <Daad type="VoegNetwerkpersoonToe" />
      </div>
      {netwerkpersonen.length === 0 ? <Alinea soort="zacht">{t('systeem.netwerkGeen')}</Alinea> : null}
      <ul className="casus__kaarten">
        {netwerkpersonen.map(p => {
          const naam = naamVan(dossier, p.id)
          const oordeel = p.oordeel?.oordeel ?? 'onbekend'
          return (
            <Kaart key={p.id} als="li">
              <div className="rij">
                <StatusWoord toon={TOON_VAN[oordeel]}>
                  {p.oordeel === null ? t('systeem.nietBeoordeeld') : t(`oordeel.${oordeel}`)}
                </StatusWoord>
              </div>
              <Kop niveau={3}>{naam}</Kop>
              <dl className="casus__lijst">
                <Weetje wat={t('veld.band')}>{tekst(p.band)}</Weetje>
                <Weetje wat={t('veld.netwerkonderbouwing')}>{tekst(p.oordeel?.onderbouwing)}</Weetje>
                <Weetje wat={t('veld.gesloten')}>
                  {p.oordeel === null ? '' : t(`gesloten.${p.oordeel.gesloten}`)}
                </Weetje>
                <Weetje wat={t('veld.netwerkrol')}>{tekst(p.rol)}</Weetje>
                <Weetje wat={t('veld.professional')}>{tekst(p.professional) ?? t('systeem.geenProfessional')}</Weetje>
                {netwerkplekken
                  .filter(plek => plek.bij === p.id)
                  .map(plek => (
                    <Weetje key={plek.id} wat={t('systeem.plek', { naam: roepnaamVan(dossier, plek.persoon) })}>
                      {tekst(plek.verslag)}
                    </Weetje>
                  ))}
              </dl>
              <div className="rij">
                <Daad type="BeoordeelNetwerkveiligheid" vast={{ persoon: p.id }} over={naam} bij={naam} />
                <Daad type="GeefNetwerkrol" vast={{ persoon: p.id }} over={naam} bij={naam} />
                <Daad type="WijsNetwerkprofessionalAan" vast={{ persoon: p.id }} over={naam} bij={naam} />
                <Daad type="SpreekNetwerkplekAf" vast={{ bij: p.id }} over={naam} bij={naam} />
              </div>
            </Kaart>
          )
        })}
      </ul>
    </section>
  )
}
