import { useState, type FormEvent, type RefObject } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { uitVeld, voorstel, type Gat, type Rooster } from './rooster.ts'
import { useDienstTeksten } from './teksten.ts'
import { useMagPlannen } from './useMagPlannen.ts'

export interface PlanProps {
  readonly wie: RefObject<HTMLSelectElement | null>
  /** Which gap was pointed at; another one brings a new proposal. */
  readonly voor: string
  /** What the proposal fills. */
  readonly gat: Gat | undefined
  readonly collegas: Rooster['collegas']
  readonly opGepland: () => void
}

/** Put a colleague on the roster. */
export function Plan(props: PlanProps) {
  const t = useDienstTeksten()
  const mag = useMagPlannen()
  return (
    <Kaart als="section" kopId="dienst-plan">
      <Kop niveau={2} id="dienst-plan">
        {t('plan.titel')}
      </Kop>
      {mag ? <Formulier {...props} /> : <Alinea soort="zacht">{t('plan.magNiet')}</Alinea>}
    </Kaart>
  )
}

function Formulier({ wie, voor, gat, collegas, opGepland }: PlanProps) {
  const t = useDienstTeksten()
  const nu = useNu()
  const [mens, zetMens] = useState('')
  const [nummer, zetNummer] = useState('')
  // Until somebody fills in a moment, the proposal follows the roster.
  const [eigen, zetEigen] = useState<{ voor?: string; van?: string; tot?: string }>({})
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [gepland, zetGepland] = useState('')
  const { van, tot } = { ...voorstel(gat, nu), ...(eigen.voor === voor ? eigen : {}) }
  const opdracht = useOpdracht<{ mens: string; van: string; tot: string; bereikbaar?: string }>({
    maak: inhoud => ({ pad: '/diensten', inhoud }),
    ververs: ['diensten'],
    opGelukt: (_antwoord, inhoud) => {
      zetGepland(collegas.find(collega => collega.id === inhoud.mens)?.naam ?? '')
      zetMens('')
      zetEigen({})
      zetGeprobeerd(false)
      opGepland()
    },
  })
  const [begin, eind] = [uitVeld(van), uitVeld(tot)]
  const fouten = geprobeerd ? keur({ mens, begin, eind }) : {}
  const server = opdracht.error?.probleem.velden ?? {}
  const zin = (veld: 'mens' | 'van' | 'tot') => server[veld] ?? (fouten[veld] && t(`plan.${fouten[veld]}`))
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    zetGepland('')
    if (begin !== undefined && eind !== undefined && Object.keys(keur({ mens, begin, eind })).length === 0)
      return opdracht.mutate({
        mens,
        van: begin,
        tot: eind,
        ...(nummer.trim() === '' ? {} : { bereikbaar: nummer.trim() }),
      })
    if (mens === '') wie.current?.focus()
  }
  return (
    <form className="stapel" onSubmit={stuur} noValidate>
      <Alinea soort="zacht">{t('plan.lead')}</Alinea>
      <Keuzelijst
        ref={wie}
        label={t('plan.wie')}
        fout={zin('mens')}
        name="mens"
        value={mens}
        onChange={g => zetMens(g.target.value)}
      >
        <option value="" />
        {collegas.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </Keuzelijst>
      <Veld
        label={t('plan.van')}
        help={t('plan.tijd')}
        fout={zin('van')}
        type="datetime-local"
        name="van"
        value={van}
        onChange={g => zetEigen({ voor, van: g.target.value, tot })}
      />
      <Veld
        label={t('plan.tot')}
        fout={zin('tot')}
        type="datetime-local"
        name="tot"
        value={tot}
        onChange={g => zetEigen({ voor, van, tot: g.target.value })}
      />
      <Veld
        label={t('plan.bereikbaar')}
        help={t('plan.bereikbaarHulp')}
        fout={server['bereikbaar']}
        vrij
        type="tel"
        name="bereikbaar"
        value={nummer}
        onChange={g => zetNummer(g.target.value)}
      />
      <WeigeringBericht weigering={opdracht.error} />
      <div role="status">
        {gepland === '' ? null : <Bericht soort="goed" titel={t('plan.klaar', { naam: gepland })} meldt={false} />}
      </div>
      <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
        {t('plan.knop')}
      </Knop>
    </form>
  )
}

interface Ingevuld {
  readonly mens: string
  readonly begin: string | undefined
  readonly eind: string | undefined
}
type Fouten = { mens?: 'kies'; van?: 'moment'; tot?: 'moment' | 'volgorde' }

function keur({ mens, begin, eind }: Ingevuld): Fouten {
  const duur = Date.parse(eind ?? '') - Date.parse(begin ?? '')
  return {
    ...(mens === '' ? { mens: 'kies' as const } : {}),
    ...(begin === undefined ? { van: 'moment' as const } : {}),
    ...(eind === undefined ? { tot: 'moment' as const } : {}),
    ...(duur <= 0 || duur > 86_400_000 ? { tot: 'volgorde' as const } : {}),
  }
}
