import { useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { NOODREDENEN, type Noodreden } from '../../../gedeeld/noodtoegang.ts'
import { useNoodTeksten } from './teksten.ts'

type Invoer = { nummer: string; reden: Noodreden; toelichting: string }

/** Asking: by number only, with a reason and a sentence, after reading what follows from it. */
export function Vraag({ minuten, werkdagen }: { minuten: number; werkdagen: number }) {
  const t = useNoodTeksten()
  const ga = useGa()
  const [nummer, zetNummer] = useState('')
  const [reden, zetReden] = useState<Noodreden>('gevaar-nu')
  const [toelichting, zetToelichting] = useState('')
  const vraag = useOpdracht<Invoer, { id: string }>({
    maak: inhoud => ({ pad: '/noodtoegang', inhoud }),
    ververs: ['noodtoegang'],
    opGelukt: uit => ga(`/noodtoegang/${uit.id}`),
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    vraag.mutate({ nummer: nummer.trim().toUpperCase(), reden, toelichting })
  }
  return (
    <Kaart als="section" nadruk kopId="vraag">
      <Kop niveau={2} id="vraag">
        {t('vraag')}
      </Kop>
      <Alinea>{t('vraagTekst', { minuten, werkdagen })}</Alinea>
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
        <RadioGroep
          label={t('reden')}
          keuzes={NOODREDENEN.map(r => ({ waarde: r, label: t(`redenen.${r}`) }))}
          invoer={{
            name: 'reden',
            onChange: g => Promise.resolve(zetReden((g.target as HTMLInputElement).value as Noodreden)),
          }}
          gekozen={reden}
        />
        <Tekstvak
          label={t('waarom')}
          help={t('waaromHulp')}
          required
          minLength={10}
          maxLength={1000}
          value={toelichting}
          onChange={g => zetToelichting(g.target.value)}
        />
        {vraag.error?.status === 404 ? (
          <Bericht soort="letop" titel={t('nietGevonden')} />
        ) : (
          <WeigeringBericht weigering={vraag.error} />
        )}
        <p className="rij">
          <Knop soort="hoofd" type="submit" bezig={vraag.isPending}>
            {t('open')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
