import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { leeft } from '../../nazorg/buiten.ts'
import { MAATJESIGNALEN, type Buitensoort } from '../../nazorg/buitenfeiten.ts'
import { naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Bericht } from './Tikken.tsx'
import { Veiligbereik } from './Veiligbereik.tsx'
import { useZaak } from './zaak.ts'

/** Who stays near the family, and who was asked to look back. What was said afterwards stands nowhere here. */
export function Buitenlinks() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { maatjes, terugblikken } = dossier.casus
  const kan = dossier.mag.includes('NodigMaatjeUit') || dossier.mag.includes('VraagTerugblik')
  if (!kan && maatjes.length + terugblikken.length === 0) return null
  return (
    <section aria-labelledby="buiten" className="stapel stapel--krap">
      <Kop niveau={2} id="buiten">
        {t('buiten.titel')}
      </Kop>
      <Alinea soort="zacht">{t('buiten.lead')}</Alinea>
      <ul className="stapel stapel--krap">
        {maatjes.map(m => (
          <Rij key={m.id} soort="maatje" link={m} />
        ))}
        {terugblikken.map(b => (
          <Rij key={b.id} soort="terugblik" link={b} />
        ))}
      </ul>
      <div className="rij">
        <Daad type="NodigMaatjeUit" soort="stil" />
        <Daad type="VraagTerugblik" soort="stil" bij={<Veiligbereik />} />
      </div>
    </section>
  )
}

function Rij({ soort, link }: { soort: Buitensoort; link: { id: string; persoon: string; op: string } }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const nu = useNu().toISOString()
  const naam = naamVan(dossier, link.persoon)
  const werkt = leeft(soort, link.op, nu)
  const open = dossier.werk.filter(w => w.onderwerp === link.id && w.klaarOp === null)
  const signalen = MAATJESIGNALEN.filter(s => open.some(w => w.soort === `maatje-${s}`))
  return (
    <li>
      <strong>{naam}</strong>
      <span className="casus__bijregel">{t(`buiten.${soort}`)}</span>
      {signalen.length > 0 ? (
        signalen.map(s => (
          <StatusWoord key={s} toon={s === 'zorgen' ? 'gevaar' : 'letop'}>
            {t(`buiten.signaal.${s}`)}
          </StatusWoord>
        ))
      ) : (
        <StatusWoord toon="rustig">{t(werkt ? 'buiten.leeft' : 'buiten.voorbij')}</StatusWoord>
      )}
      {signalen.length > 0 ? <Daad type="HoorMaatje" vast={{ link: link.id }} over={naam} /> : null}
      {werkt && signalen.length === 0 ? <Bericht link={link.id} naam={naam} pad="buitenlinks/zien" /> : null}
    </li>
  )
}
