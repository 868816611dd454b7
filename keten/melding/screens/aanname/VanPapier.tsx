import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../../toon/delen/Veld.tsx'
import { PAPIERDAGEN, PAPIERREDENEN } from '../../papier/papier.ts'
import { ANTWOORDEN } from '../../papier/woorden.ts'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useCollegas } from '../useCollegas.ts'
import { veldId, type Papierconcept } from './concept.ts'
import { useAannameTeksten } from './teksten.ts'
import { kies, type StapProps } from './stap.ts'

/** What stands at the top of the paper: its number, and the moment from which the terms run. */
export function VanPapier({ concept: c, wijzig, fout }: StapProps) {
  const t = useAannameTeksten()
  const { taal } = useTaal()
  const collegas = useCollegas()
  const papier = c.papier
  if (papier === null) return null
  const zet = (anders: Partial<Papierconcept>) => wijzig({ papier: { ...papier, ...anders } })
  return (
    <Kaart als="section" nadruk kopId="van-papier">
      <Kop niveau={3} id="van-papier">
        {t('papier.neemOver')}
      </Kop>
      <Alinea soort="zacht">{t('papier.termijnen', { dagen: PAPIERDAGEN })}</Alinea>
      <div className="velden">
        <Veld
          label={t('papier.formulier')}
          help={t('papier.formulierHulp')}
          autoComplete="off"
          id={veldId('papier.formulier')}
          fout={fout('papier.formulier')}
          value={papier.formulier}
          onChange={g => zet({ formulier: g.target.value })}
        />
        <Veld
          label={t('papier.op')}
          type="datetime-local"
          id={veldId('papier.op')}
          fout={fout('papier.op')}
          value={papier.op}
          onChange={g => zet({ op: g.target.value })}
        />
      </div>
      <Keuzelijst
        label={t('papier.door')}
        id={veldId('papier.door')}
        fout={fout('papier.door')}
        value={papier.door}
        onChange={g => zet({ door: g.target.value })}
      >
        <option value="">{t('papier.ikzelf')}</option>
        {collegas.map(({ waarde, label }) => (
          <option key={waarde} value={waarde}>
            {label}
          </option>
        ))}
      </Keuzelijst>
      <RadioGroep
        label={t('papier.reden')}
        id={veldId('papier.reden')}
        fout={fout('papier.reden')}
        naast
        keuzes={PAPIERREDENEN.map(waarde => ({
          waarde,
          label: ANTWOORDEN['papier.reden']?.[waarde]?.[taal] ?? waarde,
        }))}
        gekozen={papier.reden}
        invoer={{ name: 'papier.reden', onChange: async g => zet({ reden: kies(PAPIERREDENEN, g.target.value) }) }}
      />
    </Kaart>
  )
}
