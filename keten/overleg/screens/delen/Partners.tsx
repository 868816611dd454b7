import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Daad } from '../Daad.tsx'
import { naamVan, tekstVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** Who sits at the table, and why each of them. */
export function Partners() {
  const t = useOverlegTeksten()
  const { stuk: s } = useZaak()
  const b = s.bespreking
  const nu = b.partners.filter(p => p.tot === null)
  const weg = b.partners.filter(p => p.tot !== null && !nu.some(n => n.organisatie === p.organisatie))
  const isEr = (organisatie: string) => b.begonnenOp !== null && b.aanwezig.includes(organisatie)
  const rij = (organisatie: string, wat: string) => (
    <li key={organisatie}>
      <strong>{naamVan(s, organisatie)}</strong>
      <span className="zacht overleg__tekst">{wat}</span>
      {b.begonnenOp === null ? null : (
        <StatusWoord toon={isEr(organisatie) ? 'goed' : 'rustig'}>
          {t(isEr(organisatie) ? 'partner.er' : 'partner.nietEr')}
        </StatusWoord>
      )}
    </li>
  )
  return (
    <Kaart als="section" kopId="partners">
      <Kop niveau={2} id="partners" aantal={s.aanTafel.length}>
        {t('partner.titel')}
      </Kop>
      <ul className="overleg__regels">
        {rij(b.voorzitter, t(b.voorzitter === b.inbrenger ? 'partner.beide' : 'partner.voorzitter'))}
        {b.voorzitter === b.inbrenger ? null : rij(b.inbrenger, t('partner.inbrenger'))}
        {nu.map(p => rij(p.organisatie, tekstVan(s, p.noodzaak)))}
      </ul>
      {weg.length === 0 ? null : (
        <Alinea soort="zacht">{t('partner.weg', { wie: weg.map(p => naamVan(s, p.organisatie)).join(', ') })}</Alinea>
      )}
      <div className="rij geen-print">
        <Daad type="NodigUit" />
        <Daad type="LegAanwezigheidVast" soort={b.begonnenOp === null && b.doel !== null ? 'hoofd' : 'gewoon'} />
        {nu.length === 0 ? null : <Daad type="VerwijderPartner" />}
      </div>
    </Kaart>
  )
}
