import { Knop } from '../../../toon/delen/Knop.tsx'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { DRUKKADERS } from '../overleg.ts'
import type { Waarde } from '../../../toon/daad/veld.ts'
import { maatregelen, type Maatregelregel } from './daden.ts'
import { useOverlegTeksten } from './teksten.ts'

export interface MaatregelenProps {
  readonly label: string
  readonly door: readonly Keuze[]
  readonly waarde: Waarde | undefined
  readonly zet: (waarde: Waarde) => void
}

/** The measures of a decision, in the order the table chose: each with who does it, and in which framework. */
export function Maatregelen({ label, door, waarde, zet }: MaatregelenProps) {
  const t = useOverlegTeksten()
  const regels = maatregelen(waarde)
  const wijzig = (n: number, anders: Partial<Maatregelregel>) =>
    zet(regels.map((r, i) => (i === n ? { ...r, ...anders } : r)))
  const omhoog = (n: number) => zet(regels.map((r, i) => regels[i === n ? n - 1 : i === n - 1 ? n : i] ?? r))
  return (
    <fieldset className="veld">
      <legend className="veld__label">{label}</legend>
      <ol className="overleg__maatregelen">
        {regels.map((r, n) => (
          <li key={n} className="stapel stapel--krap">
            <Veld
              label={t('form.maatregel', { n: n + 1 })}
              name={`maatregel-${n}`}
              value={r.wat}
              autoComplete="off"
              onChange={g => wijzig(n, { wat: g.target.value })}
            />
            <div className="overleg__naast">
              <Keuzelijst
                label={t('veld.maatregelDoor')}
                name={`door-${n}`}
                value={r.door}
                onChange={g => wijzig(n, { door: g.target.value })}
              >
                <option value="">{t('form.kies')}</option>
                {door.map(k => (
                  <option key={k.waarde} value={k.waarde}>
                    {k.label}
                  </option>
                ))}
              </Keuzelijst>
              <Keuzelijst
                label={t('veld.maatregelKader')}
                name={`kader-${n}`}
                value={r.kader}
                onChange={g => wijzig(n, { kader: g.target.value })}
              >
                {DRUKKADERS.map(k => (
                  <option key={k} value={k}>
                    {t(`kader.${k}`)}
                  </option>
                ))}
              </Keuzelijst>
            </div>
            <div className="rij">
              {n === 0 ? null : <Knop onClick={() => omhoog(n)}>{t('form.omhoog', { n: n + 1 })}</Knop>}
              <Knop onClick={() => zet(regels.filter((_, i) => i !== n))}>{t('form.eraf', { n: n + 1 })}</Knop>
            </div>
          </li>
        ))}
      </ol>
      <Knop onClick={() => zet([...regels, { wat: '', door: '', kader: 'vrijwillig' }])}>{t('form.erbij')}</Knop>
    </fieldset>
  )
}
