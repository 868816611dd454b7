import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../../toon/tijd/zeg.ts'
import type { Dossier } from '../dossier.ts'
import { useMeldingTeksten } from '../teksten.ts'

/** Messages of other systems that a person put with this report: what they say is read there. */
export function Berichten({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const { berichten } = dossier.melding
  if (berichten.length === 0) return null
  return (
    <Kaart als="section" kopId="berichten">
      <Kop niveau={2} id="berichten">
        {t('berichten.titel')}
      </Kop>
      <Alinea soort="zacht">{t('berichten.uitleg')}</Alinea>
      <ul className="stapel stapel--half">
        {berichten.map(b => (
          <li key={b.id}>
            <Schakel naar={`/berichten/${b.id}`}>
              {t('berichten.lees', { moment: zegMoment({ op: b.op, nu, taal }) })}
            </Schakel>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
