import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { CONTACTUITKOMSTEN, type Contactuitkomst } from '../verwijsindex.ts'
import { useIndexTeksten } from './teksten.ts'
import type { Trefferregel } from './vormen.ts'

/** A match: whom to call, never why; and what came of the calling. */
export function Treffer({ treffer: x, meld }: { treffer: Trefferregel; meld: (zin: string) => void }) {
  const t = useIndexTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const dag = (op: string) => zegDag({ op, nu, taal })
  const opdracht = useOpdracht<{ uitkomst: Contactuitkomst }>({
    maak: inhoud => ({ pad: `/verwijsindex/treffers/${x.id}/contact`, inhoud }),
    ververs: ['verwijsindex'],
    opGelukt: (_a, { uitkomst }) => meld(t('contact.gedaan', { wat: t(`contact.${uitkomst}`).toLowerCase() })),
  })
  return (
    <li className="verwijsindex__treffer">
      <p>
        <strong>{x.eerder ? t('treffer.eerder') : t(`treffer.${x.soort}`)}</strong>
      </p>
      <p>
        {x.organisatie}. {t('treffer.bel', { naam: x.naam, bereikbaar: x.bereikbaar })}
      </p>
      {x.afgelopenOp === null ? null : <p className="zacht">{t('treffer.afgelopen', { dag: dag(x.afgelopenOp) })}</p>}
      {x.contacten.length === 0 ? (
        <p>
          <StatusWoord toon="letop">{t('treffer.nogNiet')}</StatusWoord>
        </p>
      ) : (
        <ul>
          {x.contacten.map(c => (
            <li key={c.op}>{t('contact.op', { wat: t(`contact.${c.uitkomst}`), dag: dag(c.op) })}</li>
          ))}
        </ul>
      )}
      {x.contacten.some(c => c.uitkomst === 'gesproken') ? null : <p className="zacht">{t('treffer.afspreken')}</p>}
      <WeigeringBericht weigering={opdracht.error} />
      <div className="rij" role="group" aria-label={t('contact.kop')}>
        {CONTACTUITKOMSTEN.map(uitkomst => (
          <Knop key={uitkomst} bezig={opdracht.isPending} onClick={() => opdracht.mutate({ uitkomst })}>
            {t(`contact.${uitkomst}`)}
          </Knop>
        ))}
      </div>
    </li>
  )
}
