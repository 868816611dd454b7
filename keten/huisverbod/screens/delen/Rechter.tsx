import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** The way to the judge: request, hearing, ruling, and by when. */
export function Rechter() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const gangen = d.huisverbod.rechter
  return (
    <Kaart als="section" kopId="rechter">
      <Kop niveau={2} id="rechter">
        {t('blok.rechter')}
      </Kop>
      {gangen.length === 0 ? <Alinea soort="zacht">{t('blok.rechterGeen')}</Alinea> : null}
      {gangen.map(g => (
        <ul key={g.gevraagdOp} className="huisverbod__punten">
          <li>
            {t('feit.VoorzieningGevraagd')} ({t(`keuze.besluit.${g.besluit}`)}), {zegPrecies(g.gevraagdOp, taal)}
          </li>
          <li>{t('blok.uiterlijk', { op: zegPrecies(g.uiterlijkOp, taal) })}</li>
          {g.zittingOp === null ? null : <li>{t('blok.zitting', { op: zegPrecies(g.zittingOp, taal) })}</li>}
          {g.uitspraak === null ? null : (
            <li>
              {t(`keuze.uitspraak.${g.uitspraak.uitkomst}`)}, {zegPrecies(g.uitspraak.op, taal)}:{' '}
              {d.teksten[g.uitspraak.uitspraak]}
            </li>
          )}
        </ul>
      ))}
      <div className="rij">
        <Daad type="VraagVoorziening" />
        <Daad type="PlanZitting" />
        <Daad type="LegUitspraakVast" />
      </div>
    </Kaart>
  )
}
