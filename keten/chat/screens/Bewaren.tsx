import { useState } from 'react'
import { useReikAan } from '../../../toon/api/aangereikt.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Tekstvak } from '../../../toon/delen/Veld.tsx'
import type { MedewerkerBlik } from '../blik.ts'
import type { Doe } from './woorden.ts'
import { useChatTeksten } from './teksten.ts'

/** What may stay, only on the wish of the visitor: written here, read and agreed to there (SD-8). */
export function Bewaren({ g, doe }: { g: MedewerkerBlik; doe: Doe }) {
  const t = useChatTeksten()
  if (g.wens?.stand === 'ja') return <Akkoord g={g} wens={g.wens} />
  if (g.fase === 'voorbij') return null
  return (
    <details className="chat__bewaren">
      <summary>{t('bewaren.open')}</summary>
      <div className="stapel stapel--krap">
        {g.wens?.stand === 'nee' ? <Bericht soort="info">{t('bewaren.nee')}</Bericht> : null}
        {g.wens?.stand === 'gevraagd' ? <Bericht soort="info">{t('bewaren.wacht')}</Bericht> : null}
        <Voorstel g={g} doe={doe} />
      </div>
    </details>
  )
}

function Voorstel({ g, doe }: { g: MedewerkerBlik; doe: Doe }) {
  const t = useChatTeksten()
  const [soort, zetSoort] = useState('advies')
  const [tekst, zet] = useState('')
  return (
    <>
      <RadioGroep
        label={t('bewaren.wat')}
        gekozen={soort}
        keuzes={[
          { waarde: 'advies', label: t('bewaren.advies'), help: t('bewaren.adviesHelp') },
          { waarde: 'melding', label: t('bewaren.melding'), help: t('bewaren.meldingHelp') },
        ]}
        invoer={{ name: `bewaren-${g.id}`, onChange: async e => zetSoort(e.target.value) }}
      />
      <Tekstvak label={t('bewaren.tekst')} maxLength={4000} value={tekst} onChange={e => zet(e.target.value)} />
      <Knop onClick={() => void doe('bewaren', { id: g.id, soort, tekst })}>{t('bewaren.toon')}</Knop>
    </>
  )
}

function Akkoord({ g, wens }: { g: MedewerkerBlik; wens: NonNullable<MedewerkerBlik['wens']> }) {
  const t = useChatTeksten()
  const ga = useGa()
  const reik = useReikAan(wens.soort)
  const verder = () => {
    reik({ verhaal: wens.tekst, chat: g.id })
    ga(wens.soort === 'advies' ? '/adviezen/nieuw' : '/aanname')
  }
  return (
    <Bericht soort="goed" titel={t('bewaren.ja')}>
      <q className="chat__akkoord">{wens.tekst}</q>
      <Knop soort="hoofd" onClick={verder}>
        {t(wens.soort === 'advies' ? 'bewaren.maakAdvies' : 'bewaren.maakMelding')}
      </Knop>
    </Bericht>
  )
}
