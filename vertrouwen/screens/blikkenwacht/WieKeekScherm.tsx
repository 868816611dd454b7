import { useState, type FormEvent } from 'react'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WieKeek } from '../../../toon/delen/WieKeek.tsx'
import { useBlikTeksten } from './teksten.ts'

/** Who looked in the case with this number? For who judges looks and does not see the case. */
export function Scherm() {
  const t = useBlikTeksten()
  const [invoer, zetInvoer] = useState('')
  const [nummer, zetNummer] = useState<string | null>(null)
  const zoek = (g: FormEvent) => {
    g.preventDefault()
    zetNummer(invoer.trim().toUpperCase())
  }
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('wieKeek.titel')}</Kop>
      <Alinea>{t('wieKeek.lead')}</Alinea>
      <form className="rij niet-op-papier" onSubmit={zoek}>
        <Veld
          label={t('wieKeek.nummer')}
          name="nummer"
          required
          minLength={3}
          maxLength={40}
          autoComplete="off"
          value={invoer}
          onChange={g => zetInvoer(g.target.value)}
        />
        <Knop soort="hoofd" type="submit">
          {t('wieKeek.toon')}
        </Knop>
      </form>
      {nummer === null ? null : (
        <section className="stapel" aria-labelledby="van-nummer">
          <Kop niveau={2} id="van-nummer">
            {nummer}
          </Kop>
          <WieKeek key={nummer} nummer={nummer} />
        </section>
      )}
    </div>
  )
}
