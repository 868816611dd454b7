import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Daad } from '../Daad.tsx'
import { naamVan, tekstVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** What the decision asks in the case itself, and the way back to the municipality: who does it, and whether it is done. */
export function Uitvoering() {
  const t = useOverlegTeksten()
  const { stuk: s } = useZaak()
  const { uitvoering, terug, uitZaak } = s.bespreking
  return (
    <>
      {terug === null ? null : (
        <Kaart als="section" kopId="terug">
          <Kop niveau={2} id="terug">
            {t('terug.titel')}
          </Kop>
          <Alinea>
            {t(`terug.${terug.antwoord ?? 'open'}`, {
              team: naamVan(s, terug.organisatie),
              gemeente: terug.gemeente,
            })}
          </Alinea>
          <div className="rij geen-print">
            <Daad type="AanvaardLokaal" soort="hoofd" />
            <Daad type="GeefLokaalTerug" />
          </div>
        </Kaart>
      )}
      {uitvoering.length === 0 ? null : (
        <Kaart als="section" kopId="uitvoeren">
          <Kop niveau={2} id="uitvoeren" aantal={uitvoering.length}>
            {t('uitvoeren.titel')}
          </Kop>
          <Alinea soort="zacht">{t(s.ik.inbrenger ? 'uitvoeren.uitleg' : 'uitvoeren.uitlegAnder')}</Alinea>
          <ul className="overleg__regels">
            {uitvoering.map(({ wat, klaar }) => (
              <li key={wat}>
                <strong>{t(`onderdeel.${wat}`)}</strong>
                <StatusWoord toon={klaar === null ? 'letop' : 'goed'}>
                  {t(`uitvoeren.${klaar?.hoe ?? 'open'}`)}
                </StatusWoord>
                {klaar === null ? (
                  <Daad type="MeldUitgevoerd" begin={{ onderdeel: wat }} over={t(`onderdeel.${wat}`)} />
                ) : (
                  <span className="overleg__tekst">{tekstVan(s, klaar.verslag)}</span>
                )}
              </li>
            ))}
          </ul>
          {s.ik.inbrenger && s.uitZaakSoort !== null ? (
            <Schakel naar={NAAR[s.uitZaakSoort](uitZaak)}>{t('uitvoeren.naarZaak')}</Schakel>
          ) : null}
        </Kaart>
      )}
    </>
  )
}

const NAAR = {
  casus: (id: string) => `/casussen/${id}?deel=regie`,
  melding: (id: string) => `/meldingen/${id}`,
  huisverbod: (id: string) => `/huisverboden/${id}`,
} as const
