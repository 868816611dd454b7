import { Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import type { Adviesregel } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'

/** What was promised to who asked advice, and what is asked of me by name: by day, the late ones first. */
export function Afgesproken({ advies }: { advies: readonly Adviesregel[] }) {
  const t = useWerkTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (advies.length === 0) return null
  return (
    <section aria-labelledby="werk-advies" className="stapel stapel--krap">
      <Kop niveau={2} id="werk-advies" aantal={advies.length}>
        {t('advies.titel')}
      </Kop>
      <ul className="werk__groep">
        {advies.map(a => (
          <li key={a.id} className="werkregel" data-rijvak="">
            <div className="werkregel__tekst">
              <Schakel
                naar={a.dossier === null ? '/adviesvragen' : `/adviesdossiers/${a.dossier}`}
                className="werkregel__wat"
                data-rij=""
              >
                {t(`advies.${a.soort}`)}: {a.wat}
              </Schakel>
              <span className="zacht">
                {a.nummer}
                {a.soort === 'vraag'
                  ? ''
                  : `. ${a.wie === null ? t('advies.vrij') : a.wie.ik ? t('opMijnNaam') : t('opNaamVan', { naam: a.wie.naam })}`}
              </span>
            </div>
            <StatusWoord toon={a.teLaat ? 'gevaar' : a.soort === 'vraag' ? 'rustig' : 'letop'}>
              {t(a.soort === 'vraag' ? 'advies.sinds' : a.teLaat ? 'advies.teLaat' : 'advies.voor', {
                wanneer: zegDag({ op: a.op, nu, taal }),
              })}
            </StatusWoord>
          </li>
        ))}
      </ul>
    </section>
  )
}
