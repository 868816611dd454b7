import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { REDENEN, type Reden } from '../../inzage/regel.ts'
import type { Inzagekopie, Inzageregel, Inzageveld } from '../../inzage/inzage.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Weetje } from './Weetje.tsx'
import { useZaak } from './zaak.ts'
import { useZegKort } from './zeg.ts'

/** What would this person see: the copy exactly as it would be given, and how much stays out, per reason. */
export function Inzage({ persoon }: { persoon: string }) {
  const { dossier } = useZaak()
  const vraag = useQuery<Inzagekopie, Weigering>({
    queryKey: ['inzage', dossier.id, persoon, dossier.versie],
    queryFn: ({ signal }) => haal<Inzagekopie>(`/casussen/${dossier.id}/inzage/${persoon}`, signal),
  })
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Kopie kopie={vraag.data} />
}

function Kopie({ kopie }: { kopie: Inzagekopie }) {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  return (
    <div className="stapel casus__inzage">
      <Bericht soort="letop" titel={t('inzage.voorbeeld')} meldt={false}>
        {t('inzage.voorbeeldTekst')}
      </Bericht>
      <Kaart als="article" kopId="inzage">
        <Kop niveau={3} id="inzage">
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
        <ol className="stapel stapel--krap">
          {kopie.regels.map((regel, n) => (
            <Regel key={n} regel={regel} />
          ))}
        </ol>
      </Kaart>
      <Weggelaten weggelaten={kopie.weggelaten} />
      <div className="rij casus__nietAfdrukken">
        <Knop soort="gewoon" onClick={() => print()}>
          {t('inzage.druk')}
        </Knop>
        <Daad type="GeefInzagekopie" vast={{ persoon: kopie.persoon }} over={kopie.naam} bij={kopie.naam} />
      </div>
    </div>
  )
}

function Regel({ regel }: { regel: Inzageregel }) {
  const t = useCasusTeksten()
  const zeg = useZegVeld()
  const weetjes = regel.velden.filter(v => v.tekst === null).map(zeg)
  return (
    <li>
      <strong>{t(`feit.${regel.feit}`)}</strong>
      <span className="casus__bijregel">{weetjes.filter(Boolean).join(', ')}</span>
      {regel.velden
        .filter(v => v.tekst !== null)
        .map(v => (
          <p key={v.veld} className="casus__brief">
            {v.tekst}
          </p>
        ))}
    </li>
  )
}

/** A day or a word of a list, as people say it; a number says what it counts. */
function useZegVeld(): (v: Inzageveld) => string {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  const groep: Readonly<Record<string, string>> = {
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
  return ({ veld, waarde }) => {
    if (typeof waarde === 'number') return t('inzage.versie', { nummer: waarde })
    const woorden = (Array.isArray(waarde) ? waarde : [waarde]).map(String)
    if (groep[veld] === undefined)
      return woorden.map(w => (/^\d{4}-\d\d-\d\d/.test(w) ? zegKort(w.slice(0, 10)) : '')).join('')
    return woorden.map(w => t(`${groep[veld] ?? ''}.${w}` as 'oordeel.veilig')).join(', ')
  }
}

function Weggelaten({ weggelaten }: { weggelaten: Inzagekopie['weggelaten'] }) {
  const t = useCasusTeksten()
  const redenen = (Object.keys(REDENEN) as Reden[]).filter(r => weggelaten[r] > 0)
  return (
    <section aria-labelledby="weggelaten" className="stapel stapel--krap casus__nietAfdrukken">
      <Kop niveau={3} id="weggelaten">
        {t('inzage.weg')}
      </Kop>
      {redenen.length === 0 ? <p className="zacht">{t('inzage.wegNiets')}</p> : null}
      <ul className="casus__punten">
        {redenen.map(r => (
          <li key={r}>
            {weggelaten[r]} &times; {t(`inzage.reden.${r}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
