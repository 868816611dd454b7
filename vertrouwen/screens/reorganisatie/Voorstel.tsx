import { useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Telling } from './Telling.tsx'
import { useReoTeksten } from './teksten.ts'
import type { Reolijst } from './vormen.ts'

type Invoer = { van: string; naar: string; per: string }
const LEEG: Invoer = { van: '', naar: '', per: '' }

/** Proposing: from which team, to which, from which day; the numbers of the giving team stand beside it. */
export function Voorstel({ teams }: { teams: Reolijst['teams'] }) {
  const t = useReoTeksten()
  const [invoer, zet] = useState(LEEG)
  const stel = useOpdracht<Invoer>({
    maak: inhoud => ({ pad: '/reorganisaties', inhoud }),
    ververs: ['reorganisaties'],
    opGelukt: () => zet(LEEG),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    stel.mutate(invoer)
  }
  const telling = teams.find(o => o.id === invoer.van)?.telling ?? null
  const keuze = (veld: 'van' | 'naar') => (
    <Keuzelijst
      label={t(veld)}
      required
      value={invoer[veld]}
      onChange={g => zet({ ...invoer, [veld]: g.target.value })}
    >
      <option value="">{t('kies')}</option>
      {teams.map(o => (
        <option key={o.id} value={o.id}>
          {o.naam}
        </option>
      ))}
    </Keuzelijst>
  )
  return (
    <Kaart als="section" nadruk kopId="stel">
      <Kop niveau={2} id="stel">
        {t('stel')}
      </Kop>
      <form className="stapel" onSubmit={stuur}>
        {keuze('van')}
        {telling === null ? null : (
          <section aria-label={t('heeft')}>
            <Telling telling={telling} />
          </section>
        )}
        {keuze('naar')}
        <Veld
          label={t('per')}
          help={t('perHulp')}
          type="date"
          required
          value={invoer.per}
          onChange={g => zet({ ...invoer, per: g.target.value })}
        />
        <WeigeringBericht weigering={stel.error} />
        <p className="rij">
          <Knop soort="hoofd" type="submit" bezig={stel.isPending}>
            {t('doe')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
