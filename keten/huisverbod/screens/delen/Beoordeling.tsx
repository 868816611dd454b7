import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { naamVan } from '../dossier.ts'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'
import { Signaalkaart } from './Signaalkaart.tsx'

/** What happened, who was heard, and the instrument: its answers, its gaps and its advice. A person decides. */
export function Beoordeling() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const { huisverbod: h, advies, rihg, teksten } = d
  return (
    <div className="stapel">
      <Kaart als="section" kopId="verhaal">
        <Kop niveau={2} id="verhaal">
          {t('blok.verhaal')}
        </Kop>
        <Alinea>{teksten[h.verhaal] ?? ''}</Alinea>
        <Alinea soort="zacht">
          {teksten[h.woning]}, {zegPrecies(h.incidentOp, taal)}
        </Alinea>
        <ul className="huisverbod__punten">
          {h.personen.map(p => (
            <li key={p.id}>
              {naamVan(d, p.id)}: {t(`keuze.rol.${p.rol}`)}
              {(h.gehoord[p.id] ?? []).map(g => (
                <span key={g.op + g.ronde} className="zacht">
                  {' '}
                  {t(`keuze.ronde.${g.ronde}`)}: {t(`keuze.hoor.${g.uitkomst}`)}, {teksten[g.verslag]}
                </span>
              ))}
            </li>
          ))}
          {h.consulten.map(c => (
            <li key={c.op}>
              {t('blok.consult')}, {zegPrecies(c.op, taal)}, {teksten[c.medewerker]}: {teksten[c.advies]}
            </li>
          ))}
        </ul>
        <div className="rij">
          <Daad type="HoorPersoon" />
          <Daad type="RaadpleegVeiligThuis" />
          {h.besluit === null ? <Daad type="LegVerblijfVast" /> : null}
        </div>
      </Kaart>
      <Kaart als="section" kopId="rihg">
        <Kop niveau={2} id="rihg">
          {t('rihg.titel')}
        </Kop>
        <Alinea soort="zacht">{t('rihg.uitleg')}</Alinea>
        <p>
          <strong>{t('rihg.advies')}: </strong>
          {t(`rihg.${advies.uitslag}`, { n: advies.ontbreekt.length })}
        </p>
        {rihg.delen.map(deel => (
          <section key={deel.id} className="stapel stapel--krap" aria-labelledby={`rihg-${deel.id}`}>
            <div className="huisverbod__titelrij">
              <Kop niveau={3} id={`rihg-${deel.id}`}>
                {taal === 'en' ? deel.labelEn : deel.label}
              </Kop>
              <StatusWoord toon={(advies.rood[deel.id] ?? 0) >= rihg.roodPerDeel ? 'gevaar' : 'rustig'}>
                {t('rihg.rood', { n: advies.rood[deel.id] ?? 0 })}
              </StatusWoord>
            </div>
            {deel.signalen.map(s => (
              <Signaalkaart key={s.id} signaal={s} />
            ))}
          </section>
        ))}
      </Kaart>
    </div>
  )
}
