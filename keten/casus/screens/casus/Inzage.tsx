import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { REDENEN, type Reden } from '../../inzage/regel.ts'
import type { Inzagekopie } from '../../inzage/inzage.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Kopieblad } from './Kopieblad.tsx'
import { useZaak } from './zaak.ts'

/** What would this person see: the copy exactly as it would be given, and how much stays out, per reason. */
export function Inzage({ persoon }: { persoon: string }) {
  const { dossier } = useZaak()
  const vraag = useQuery<Inzagekopie, Weigering>({
    queryKey: ['inzage', dossier.id, persoon, dossier.versie],
    queryFn: ({ signal }) => haal<Inzagekopie>(`/casussen/${dossier.id}/inzage/${persoon}`, signal),
  })
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Voorbeeld kopie={vraag.data} />
}

function Voorbeeld({ kopie }: { kopie: Inzagekopie }) {
  const t = useCasusTeksten()
  return (
    <div className="stapel casus__inzage">
      <div className="casus__nietAfdrukken">
        <Bericht soort="letop" titel={t('inzage.voorbeeld')} meldt={false}>
          {t('inzage.voorbeeldTekst')}
        </Bericht>
      </div>
      <Kopieblad kopie={kopie} />
      <Weggelaten weggelaten={kopie.weggelaten} />
      <div className="rij casus__nietAfdrukken">
        <Knop onClick={() => print()}>{t('inzage.druk')}</Knop>
        <Daad type="NeemVerzoekAan" vast={{ persoon: kopie.persoon }} over={kopie.naam} bij={kopie.naam} />
      </div>
    </div>
  )
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
          <li key={r}>{t('inzage.wegKeer', { aantal: weggelaten[r], reden: t(`inzage.reden.${r}`) })}</li>
        ))}
      </ul>
    </section>
  )
}
