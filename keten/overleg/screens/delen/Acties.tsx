import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { eigenActies, naamVan, tekstVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** Who does what before which day. */
export function Acties() {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  const { stuk: s } = useZaak()
  const { acties } = s.bespreking
  const eigen = eigenActies(s).map(a => a.id)
  return (
    <Kaart als="section" kopId="acties">
      <Kop niveau={2} id="acties" aantal={acties.length}>
        {t('actie.titel')}
      </Kop>
      {acties.length === 0 ? <Alinea soort="zacht">{t('actie.geen')}</Alinea> : null}
      <ul className="overleg__regels">
        {acties.map(a => (
          <li key={a.id}>
            <strong className="overleg__tekst">{tekstVan(s, a.wat)}</strong>
            <span className="zacht">
              {t('actie.wie', { wie: naamVan(s, a.organisatie), dag: zegDatum(a.uiterlijk, taal) })}
            </span>
            <StatusWoord toon={a.klaarOp === null ? 'rustig' : 'goed'}>
              {t(a.klaarOp === null ? 'actie.open' : 'actie.klaar')}
            </StatusWoord>
            {eigen.includes(a.id) ? (
              <Daad type="RondActieAf" soort="hoofd" begin={{ actie: a.id }} over={tekstVan(s, a.wat)} />
            ) : null}
          </li>
        ))}
      </ul>
      <div className="rij geen-print">
        <Daad type="SpreekActieAf" />
      </div>
    </Kaart>
  )
}
