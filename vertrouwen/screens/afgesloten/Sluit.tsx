import { useState, type FormEvent } from 'react'
import { SPERGRONDEN, type Spergrond } from '../../../gedeeld/sper.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useSperTeksten } from './teksten.ts'
import type { Sperlijst } from './vormen.ts'

type Invoer = { nummer: string; grond: Spergrond; mens?: string }

/** Closing by number: for oneself, or for a colleague where one may. */
export function Sluit({ voor }: { voor: Sperlijst['voor'] }) {
  const t = useSperTeksten()
  const [nummer, zetNummer] = useState('')
  const [grond, zetGrond] = useState<Spergrond | ''>('')
  const [mens, zetMens] = useState('')
  const sluit = useOpdracht<Invoer>({
    maak: inhoud => ({ pad: '/afgesloten', inhoud }),
    ververs: ['afgesloten', 'mijn-werk'],
    opGelukt: () => zetNummer(''),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    // the browser asks for it first; nothing goes out on a reason nobody chose
    if (grond === '') return
    sluit.mutate({ nummer: nummer.trim().toUpperCase(), grond, ...(mens === '' ? {} : { mens }) })
  }
  return (
    <Kaart als="section" nadruk kopId="sluit">
      <Kop niveau={2} id="sluit">
        {t('sluit')}
      </Kop>
      <Alinea>{t('sluitTekst')}</Alinea>
      <form className="stapel" onSubmit={stuur}>
        <Veld
          label={t('nummer')}
          help={t('nummerHulp')}
          required
          autoComplete="off"
          maxLength={40}
          value={nummer}
          onChange={g => zetNummer(g.target.value)}
        />
        {voor.length === 0 ? null : (
          <Keuzelijst label={t('voor')} value={mens} onChange={g => zetMens(g.target.value)}>
            <option value="">{t('voorMij')}</option>
            {voor.map(v => (
              <option key={`${v.id} ${v.organisatie}`} value={v.id}>
                {v.naam}, {v.organisatie}
              </option>
            ))}
          </Keuzelijst>
        )}
        <RadioGroep
          label={t('grond')}
          keuzes={SPERGRONDEN.map(g => ({ waarde: g, label: t(`gronden.${g}`) }))}
          invoer={{
            name: 'grond',
            required: true,
            onChange: g => Promise.resolve(zetGrond((g.target as HTMLInputElement).value as Spergrond)),
          }}
          gekozen={grond}
        />
        {sluit.error?.status === 404 ? (
          <Bericht soort="letop" titel={t('nietGevonden')} />
        ) : (
          <WeigeringBericht weigering={sluit.error} />
        )}
        {sluit.isSuccess ? <Bericht soort="goed" titel={t('gedaan')} /> : null}
        <p className="rij">
          <Knop soort="hoofd" type="submit" bezig={sluit.isPending}>
            {t('doe')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
