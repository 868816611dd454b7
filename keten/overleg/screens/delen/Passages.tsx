import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { naamVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** The own copy of what was brought and said; how much is not for the reader is told as a number. */
export function Passages() {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  const { stuk: s } = useZaak()
  const { passages } = s.bespreking
  const voor = (ids: readonly string[]) =>
    ids.length === 0 ? t('passage.niemand') : ids.map(id => naamVan(s, id)).join(', ')
  const grond = (id: string) => {
    const g = s.gronden.find(een => een.id === id)
    return g === undefined ? id : `${taal === 'en' ? g.labelEn : g.label} (${g.bron})`
  }
  return (
    <Kaart als="section" kopId="passages">
      <Kop niveau={2} id="passages" aantal={passages.length}>
        {t('passage.titel')}
      </Kop>
      <Alinea soort="zacht">{t('passage.uitleg')}</Alinea>
      {passages.length === 0 ? <Alinea>{t('passage.leeg')}</Alinea> : null}
      <ul className="overleg__regels">
        {passages.map(p => (
          <li key={p.id}>
            <strong>{t(`passage.${p.moment}`, { wie: naamVan(s, p.bron) })}</strong>
            {p.strafstand ? <StatusWoord toon="letop">{t(`strafstand.${p.strafstand}`)}</StatusWoord> : null}
            <span className="overleg__tekst">{p.inhoud ?? ''}</span>
            <span className="zacht">
              {zegPrecies(p.op, taal)}. {t('passage.grond', { grond: grond(p.grond) })}{' '}
              {t('passage.voor', { wie: voor(p.voor) })}
            </span>
          </li>
        ))}
      </ul>
      {s.nietVoorU === 0 ? null : <Alinea soort="zacht">{t('passage.nietVoorU', { count: s.nietVoorU })}</Alinea>}
      <div className="rij geen-print">
        <Daad type="BrengIn" />
        <Daad type="NoteerGesprek" />
      </div>
    </Kaart>
  )
}
