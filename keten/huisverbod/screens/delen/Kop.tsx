import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Alinea, Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum, zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { dagVan } from '../dossier.ts'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** Number, state, until when, and the acts that matter most now. */
export function Kop() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const { dossier: d } = useZaak()
  const { besluit, eindOp, einde, verlenging, nummer, gemeente } = d.huisverbod
  return (
    <header className="stapel stapel--krap">
      <div className="huisverbod__titelrij">
        <div className="stapel stapel--krap">
          <Titel niveau={1}>{t(besluit === null ? 'kop.beoordeling' : 'kop.titel', { nummer })}</Titel>
          <Alinea soort="zacht">
            {t('kop.gemeente', { gemeente })}, {t(`keuze.wegens.${d.huisverbod.wegens}`).toLowerCase()}
          </Alinea>
        </div>
        {d.stand === 'geen' ? null : (
          <StatusWoord toon={d.stand === 'loopt' ? 'letop' : 'rustig'}>{t(`stand.${d.stand}`)}</StatusWoord>
        )}
      </div>
      {besluit === null || eindOp === null ? null : einde === null ? (
        <div className="huisverbod__klok">
          <strong>{t('kop.tot', { eind: zegPrecies(eindOp, taal) })}</strong>
          <span>{t('kop.dag', { dag: dagVan(besluit.op, nu), dagen: verlenging?.dagen ?? 10 })}</span>
          {verlenging === null ? (
            <span className="zacht">{t('kop.grens', { grens: zegPrecies(besluit.grensOp, taal) })}</span>
          ) : null}
          {d.samenloop ? <span className="zacht">{t('kop.samenloop')}</span> : null}
        </div>
      ) : (
        <div className="huisverbod__klok">
          <strong>
            {t('kop.voorbij', { reden: t(`keuze.einde.${einde.reden}`).toLowerCase(), op: zegPrecies(einde.op, taal) })}
          </strong>
        </div>
      )}
      {d.signalen.length === 0 ? null : (
        <Bericht soort="letop" titel={t('kop.aandacht')} meldt={false}>
          <ul className="huisverbod__punten">
            {d.signalen.map(s => (
              <li key={s}>{t(`signaal.${s}`)}</li>
            ))}
          </ul>
        </Bericht>
      )}
      <div className="rij geen-print">
        <Daad type="LegOp" soort="hoofd" />
        <Daad type="SluitScreening" />
        <Daad type="Verleng" soort="hoofd" />
        <Daad type="LegOvertredingVast" />
        <Daad type="TrekIn" />
        <Daad type="BereidOverdrachtVoor" />
        <Daad type="BiedOverdrachtAan" soort="hoofd" />
        <Daad type="SluitHuisverbod" />
      </div>
      {d.vernietigenNa === null ? null : (
        <Alinea soort="zacht">{t('kop.vernietigen', { dag: zegDatum(d.vernietigenNa, taal) })}</Alinea>
      )}
    </header>
  )
}
