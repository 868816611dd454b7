import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Bron, Punten, Stuk, useDefinitie, useNaamVan } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

/** Who steers what, with which duties, and what may they not do? */
export function Regie() {
  const t = useRegioTeksten()
  const naamVan = useNaamVan()
  const { regie, benoemingen } = useDefinitie()
  return (
    <Stuk deel="regie" aantal={regie.length}>
      <ul className="regio__kaarten">
        {regie.map(rol => {
          const namen = benoemingen
            .filter(benoeming => benoeming.regie === rol.id)
            .map(({ naam, gemeente }) => (gemeente === undefined ? naam : `${naam} (${gemeente})`))
          return (
            <Kaart als="li" key={rol.id}>
              <div className="regio__blok">
                <Kop niveau={3}>{rol.naam}</Kop>
                <p className="zacht">{t(`niveau.${rol.niveau}`)}</p>
                <p>
                  {t('regie.houder')}: <strong>{rol.houder}</strong>
                </p>
                {namen.length === 0 ? null : <p>{t('regie.benoemd', { namen: namen.join(', ') })}</p>}
                <Punten
                  titel={t('regie.delen')}
                  punten={(rol.delen ?? []).map(({ deel, houder }) => `${deel}: ${naamVan(houder)}`)}
                />
                <Punten titel={t('regie.taken')} punten={rol.taken} />
                <Punten titel={t('regie.voorwaarden')} punten={rol.voorwaarden.map(v => v.tekst)} />
                <Punten titel={t('regie.verboden')} punten={rol.verboden.map(v => v.tekst)} />
                <Bron van={rol.bron} />
              </div>
            </Kaart>
          )
        })}
      </ul>
    </Stuk>
  )
}
