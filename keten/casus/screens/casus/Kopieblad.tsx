import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import type { Inzagekopie, Inzageregel, Inzageveld } from '../../inzage/inzage.ts'
import { zegKeek, type Keek } from '../../rechten/keken.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Weetje } from './Weetje.tsx'
import { useZegKort } from './zeg.ts'

/** The copy of one person as it is given: nothing stands here that is not in it. */
export function Kopieblad({
  kopie,
  id = 'inzage',
}: {
  kopie: Inzagekopie & { readonly keken?: readonly Keek[] }
  id?: string
}) {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  return (
    <Kaart als="article" kopId={id}>
      <Kop niveau={3} id={id}>
        {kopie.naam}
      </Kop>
      <p className="zacht">{t('inzage.gemaakt', { dag: zegKort(kopie.op.slice(0, 10)) })}</p>
      <dl className="casus__lijst">
        <Weetje wat={t('inzage.geboren')}>
          {/^\d{4}-\d\d-\d\d$/.test(kopie.geboortedatum) ? zegKort(kopie.geboortedatum) : kopie.geboortedatum}
        </Weetje>
        <Weetje wat={t('inzage.adres')}>{kopie.adres ?? ''}</Weetje>
        <Weetje wat={t('inzage.kinderen')}>{kopie.kinderen.join(', ')}</Weetje>
      </dl>
      <Kop niveau={4}>{t('inzage.watErStaat')}</Kop>
      {kopie.regels.length === 0 ? <p className="zacht">{t('inzage.niets')}</p> : null}
      <ul className="stapel stapel--krap">
        {kopie.regels.map((regel, n) => (
          <Regel key={n} regel={regel} />
        ))}
      </ul>
      {kopie.keken === undefined ? null : (
        <>
          <Kop niveau={4}>{t('inzage.wieZag')}</Kop>
          {kopie.keken.length === 0 ? <p className="zacht">{t('inzage.niemandZag')}</p> : null}
          <ul className="stapel stapel--krap">
            {kopie.keken.map(k => (
              <li key={k.rol + k.organisatie + k.doel}>{zegKeek(k)}</li>
            ))}
          </ul>
        </>
      )}
    </Kaart>
  )
}

function Regel({ regel }: { regel: Inzageregel }) {
  const t = useCasusTeksten()
  const zeg = useZegVeld()
  const weetjes = regel.velden.filter(v => v.tekst === null).map(zeg)
  return (
    <li>
      <strong>{t(`feit.${regel.feit}`)}</strong>
      <span className="casus__bijregel">{[...new Set(weetjes)].filter(Boolean).join(', ')}</span>
      {regel.velden
        .filter(v => v.tekst !== null)
        .map(v => (
          <p key={`${v.veld} ${String(v.waarde)}`} className="casus__brief">
            {v.tekst}
          </p>
        ))}
    </li>
  )
}

/** Which words a field is said with. */
const GROEP: Readonly<Record<string, string>> = {
  rol: 'rol',
  rollen: 'rol',
  oordeel: 'oordeel',
  fase: 'motivatie',
  wat: 'nee',
  waarom: 'nietZelf',
  trede: 'herstel.trede',
  waarvoor: 'jeugddoel',
  stand: 'inzage.stand',
  grond: 'inzage.grond',
  doel: 'inzage.doel',
}

/** A day or a word of a list, as people say it; a number says what it counts. */
function useZegVeld(): (v: Inzageveld) => string {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  return ({ veld, waarde }) => {
    if (typeof waarde === 'number') return t('inzage.versie', { nummer: waarde })
    const woorden = (Array.isArray(waarde) ? waarde : [waarde]).map(String)
    const groep = GROEP[veld]
    if (groep === undefined)
      return woorden.map(w => (/^\d{4}-\d\d-\d\d/.test(w) ? zegKort(w.slice(0, 10)) : '')).join('')
    return woorden.map(w => t(`${groep}.${w}` as 'oordeel.veilig')).join(', ') // every word of such a list is in the texts
  }
}
