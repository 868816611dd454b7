import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import type { VraagProps } from '../../../../toon/daad/Vraag.tsx'
import { useTeksten } from '../../../../toon/taal/taal.ts'
import type { Vraagveld } from '../daden.ts'
import { regelsIn } from '../daden/bouw.ts'
import { useCasusTeksten } from '../teksten.ts'

/** Lines of the same few questions, as many as needed: who had which role, who has power over whom. */
export function Regels({ veld, waarde, fout, zet }: VraagProps<Vraagveld>) {
  const t = useCasusTeksten()
  const algemeen = useTeksten()
  const delen = veld.delen ?? []
  const leeg = delen.map(() => '').join(' ')
  const regels: readonly string[] = regelsIn(waarde) ?? [leeg]
  const zetDeel = (r: number, d: number, nieuw: string) =>
    zet(regels.map((regel, i) => (i === r ? wissel(regel, d, nieuw) : regel)))
  return (
    <fieldset className={fout === undefined ? 'veld' : 'veld veld--fout'}>
      <legend className="veld__label">{veld.label}</legend>
      {fout === undefined ? null : <p className="veld__fout">{fout}</p>}
      <ul className="regels">
        {regels.map((regel, r) => (
          <li key={r} className="regels__regel">
            {delen.map(({ label, keuzes }, d) => (
              <Keuzelijst
                key={label}
                label={label}
                aria-label={t('veld.regelNummer', { wat: label, nummer: r + 1 })}
                name={`${veld.naam}${r === 0 && d === 0 ? '' : ` ${r} ${d}`}`}
                value={regel.split(' ')[d] ?? ''}
                onChange={g => zetDeel(r, d, g.target.value)}
              >
                <option value="">{algemeen('daad.kies')}</option>
                {keuzes.map(k => (
                  <option key={k.waarde} value={k.waarde}>
                    {k.label}
                  </option>
                ))}
              </Keuzelijst>
            ))}
            {regels.length === 1 ? null : (
              <Knop soort="stil" onClick={() => zet(regels.filter((_, i) => i !== r))}>
                {t('veld.regelWeg', { nummer: r + 1 })}
              </Knop>
            )}
          </li>
        ))}
      </ul>
      <Knop onClick={() => zet([...regels, leeg])}>{t('veld.regelErbij')}</Knop>
    </fieldset>
  )
}

const wissel = (regel: string, plek: number, nieuw: string): string =>
  regel
    .split(' ')
    .map((d, i) => (i === plek ? nieuw : d))
    .join(' ')
