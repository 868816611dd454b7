import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** Where the interests of a child and an adult part, and how it was weighed. */
export function Belangen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { belangen } = dossier.casus
  return (
    <section aria-labelledby="belangen" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="belangen" aantal={belangen.length}>
          {t('spoor.belangen')}
        </Kop>
        <Daad type="NoteerBelangenconflict" />
      </div>
      {belangen.length === 0 ? <Alinea soort="zacht">{t('spoor.belangenGeen')}</Alinea> : null}
      <ul className="casus__kaarten">
        {belangen.map(b => (
          <Kaart key={b.id} als="li">
            <div className="rij">
              <StatusWoord toon={b.gewogen === null ? 'gevaar' : 'goed'}>
                {t(b.gewogen === null ? 'spoor.nietGewogen' : 'spoor.gewogen')}
              </StatusWoord>
            </div>
            <Kop niveau={3}>{`${roepnaamVan(dossier, b.kind)}: ${t(`conflictaard.${b.aard}`).toLowerCase()}`}</Kop>
            <p className="casus__brief">{tekst(b.wat)}</p>
            <dl className="casus__lijst">
              <Weetje wat={t('veld.hulpbehoefte')}>{tekst(b.gewogen?.hulpbehoefte)}</Weetje>
              <Weetje wat={t('veld.weging')}>{tekst(b.gewogen?.onderbouwing)}</Weetje>
            </dl>
            {b.gewogen === null ? (
              <Daad
                type="WeegBelangenconflict"
                vast={{ conflict: b.id }}
                over={roepnaamVan(dossier, b.kind)}
                bij={tekst(b.wat)}
              />
            ) : null}
          </Kaart>
        ))}
      </ul>
    </section>
  )
}

/** What is going on and what keeps it going; not finished before each child was heard. */
export function Analyse() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const { analyse } = dossier.casus
  return (
    <section aria-labelledby="analyse" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="analyse">
          {t('veld.analyse')}
        </Kop>
        <Daad type="RondAnalyseAf" />
      </div>
      {analyse === null ? (
        <Alinea soort="zacht">{t('spoor.analyseGeen')}</Alinea>
      ) : (
        <Kaart>
          <p className="zacht">{zegKort(analyse.op)}</p>
          <p className="casus__brief">{tekst(analyse.onderbouwing)}</p>
          <Weetje wat={t('veld.overdracht')}>
            {analyse.overdracht.map(id => roepnaamVan(dossier, id)).join(', ')}
          </Weetje>
        </Kaart>
      )}
    </section>
  )
}
