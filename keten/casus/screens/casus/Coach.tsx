import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { deelbaarMetCoach } from '../../inzage/coachblad.ts'
import { Coachblad } from '../coaching/Coachblad.tsx'
import type { Bijcasus } from '../coaching/vormen.ts'
import { roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { CASUS } from '../useDossier.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useZegDag, useZegKort } from './zeg.ts'

/** Who coaches whom, what each coach sees (exactly that), and what they let know. */
export function Coach() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const er = dossier.casus.coaches.length > 0
  const vraag = useQuery<Bijcasus, Weigering>({
    queryKey: [CASUS, dossier.id, 'coaching', dossier.versie],
    queryFn: ({ signal }) => haal(`/casussen/${dossier.id}/coaching`, signal),
    enabled: er,
  })
  if (!er && !dossier.mag.includes('KoppelCoach')) return null
  return (
    <section aria-labelledby="coach" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="coach">
          {t('coach.titel')}
        </Kop>
        <Daad type="KoppelCoach" soort="stil" />
      </div>
      <Alinea soort="zacht">{t(er ? 'coach.lead' : 'coach.geen')}</Alinea>
      {er && vraag.isPending ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.data === undefined ? null : <Berichten berichten={vraag.data.berichten} />}
      {vraag.data?.coaches.map(c => (
        <Een key={c.koppeling} coach={c} />
      ))}
    </section>
  )
}

function Een({ coach: c }: { coach: Bijcasus['coaches'][number] }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const nu = new Map(deelbaarMetCoach(dossier.casus, c.persoon).map(d => [d.id, d.klaar]))
  const anders = c.blad.dingen.some(d => nu.get(d.id) !== d.klaar)
  const naam = t('coach.bij', { coach: c.naam, naam: roepnaamVan(dossier, c.persoon) })
  const vast = { koppeling: c.koppeling }
  const begin = { dingen: c.blad.dingen.filter(d => nu.has(d.id)).map(d => d.id), bel: c.blad.bel }
  return (
    <Kaart als="article" kopId={`coach-${c.koppeling}`}>
      <Kop niveau={3} id={`coach-${c.koppeling}`}>
        {naam}
      </Kop>
      <p className="zacht">{t('coach.van', { organisatie: c.organisatie, dag: zegKort(c.blad.tot.slice(0, 10)) })}</p>
      {(dossier.casus.regisseur?.mens ?? null) === c.regisseur ? null : (
        <Bericht soort="letop" titel={t('coach.verouderd')} meldt={false} />
      )}
      {anders ? <Bericht soort="letop" titel={t('coach.behaald')} meldt={false} /> : null}
      <section className="casus__kijkje stapel stapel--krap" aria-label={t('coach.ziet')}>
        <p>
          <strong>{t('coach.ziet')}</strong>
        </p>
        <p>{t('coach.blad.met', { naam: c.blad.voornaam })}</p>
        <Coachblad blad={c.blad} niveau={4} />
      </section>
      <div className="rij">
        <Daad type="WijzigCoachdoelen" {...{ vast, begin, over: naam }} bij={<p>{naam}</p>} />
        <Daad type="StopCoach" soort="stil" {...{ vast, over: naam }} bij={<p>{naam}</p>} />
      </div>
    </Kaart>
  )
}

function Berichten({ berichten }: Pick<Bijcasus, 'berichten'>) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const gehoord = new Set(dossier.casus.coachGehoord)
  const open = berichten.filter(b => !gehoord.has(b.id))
  const eerder = berichten.filter(b => gehoord.has(b.id))
  if (berichten.length === 0) return null
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={3}>{t('coach.berichten')}</Kop>
      <ul className="stapel stapel--krap">
        {open.map(b => (
          <Regel key={b.id} bericht={b} />
        ))}
      </ul>
      {eerder.length === 0 ? null : (
        <details className="casus__meer">
          <summary>{t('coach.eerder')}</summary>
          <ul className="stapel stapel--krap">
            {eerder.map(b => (
              <Regel key={b.id} bericht={b} klaar />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Regel({ bericht: b, klaar = false }: { bericht: Bijcasus['berichten'][number]; klaar?: boolean }) {
  const t = useCasusTeksten()
  const zegDag = useZegDag()
  return (
    <li className="stapel stapel--krap">
      <p>
        <StatusWoord toon={klaar ? 'rustig' : b.soort === 'onveilig' ? 'gevaar' : 'letop'}>
          {klaar ? t('coach.gehoord') : t(`coach.sein.${b.soort}`)}
        </StatusWoord>{' '}
        <strong>{b.naam}</strong>, {zegDag(b.op)}
      </p>
      <p className="casus__brief">{b.tekst ?? t('coach.zonderTekst')}</p>
      {klaar ? null : (
        <div className="rij">
          <Daad type="HoorCoach" vast={{ bericht: b.id }} over={b.naam} />
        </div>
      )}
    </li>
  )
}
