import { useMutation } from '@tanstack/react-query'
import { useState, type ChangeEvent } from 'react'
import { nieuweSleutel, stuur } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { useBeheerTeksten } from './teksten.ts'
import type { Proef } from './vormen.ts'

/** The template: the head, and one line that is visibly made up. */
const VOORBEELD = [
  ['aanmeldnaam', 'naam', 'organisatie', 'rol', 'van', 'tot', 'werkgever', 'opleiding', 'mandaat'],
  ['n.testman@voorbeeld.nl', 'Nel Testman', 'Lokaal team Voorbeeld', 'Casusregisseur', '', '', '', '2026-01-05', ''],
]
const HOOGSTENS = 200_000
const TELLINGEN = ['mensen', 'aanstellingen', 'rollen', 'voorstellen', 'al'] as const

/** Staff from a file: template, what it would do, and only then all of it or nothing. */
export function Bestand() {
  const t = useBeheerTeksten()
  const [tekst, zetTekst] = useState('')
  const [groot, zetGroot] = useState(false)
  const [klaar, zetKlaar] = useState(false)
  const proef = useMutation<Proef, Weigering, string>({
    mutationFn: inhoud => stuur({ pad: '/beheer/bestand/proef', inhoud: { tekst: inhoud }, sleutel: nieuweSleutel() }),
  })
  const neem = useOpdracht<{ tekst: string }>({
    maak: inhoud => ({ pad: '/beheer/bestand', inhoud }),
    ververs: ['beheer'],
    opGelukt: () => {
      zetKlaar(true)
      zetTekst('')
      proef.reset()
    },
  })
  const kies = async (g: ChangeEvent<HTMLInputElement>) => {
    const bestand = g.target.files?.[0]
    zetKlaar(false)
    neem.reset()
    if (bestand === undefined) return
    zetGroot(bestand.size > HOOGSTENS)
    if (bestand.size > HOOGSTENS) return proef.reset()
    const gelezen = ontcijfer(await bestand.arrayBuffer())
    zetTekst(gelezen)
    proef.mutate(gelezen)
  }
  return (
    <div className="stapel">
      <Alinea>{t('import.lead')}</Alinea>
      <section className="stapel stapel--krap" aria-labelledby="stap1">
        <Kop niveau={2} id="stap1">
          {t('import.stap1')}
        </Kop>
        <Alinea soort="zacht">{t('import.stap1Tekst')}</Alinea>
        <p className="rij">
          <Knop onClick={() => bewaar('medewerkers.csv', alsCsv(VOORBEELD), 'text/csv')}>{t('import.voorbeeld')}</Knop>
        </p>
      </section>
      <section className="stapel stapel--krap" aria-labelledby="stap2">
        <Kop niveau={2} id="stap2">
          {t('import.stap2')}
        </Kop>
        <Veld
          {...{ label: t('import.kies'), help: t('import.kiesHulp'), type: 'file', accept: '.csv,text/csv,text/plain' }}
          fout={groot ? t('import.teGroot') : undefined}
          onChange={g => void kies(g)}
        />
      </section>
      <div role="status">{klaar ? <Bericht soort="goed" titel={t('import.klaar')} meldt={false} /> : null}</div>
      <WeigeringBericht weigering={proef.error ?? neem.error} />
      {proef.data === undefined ? null : (
        <Uitkomst proef={proef.data} bezig={neem.isPending} neem={() => neem.mutate({ tekst })} />
      )}
    </div>
  )
}

function Uitkomst({ proef, bezig, neem }: { proef: Proef; bezig: boolean; neem: () => void }) {
  const t = useBeheerTeksten()
  const tellingen = TELLINGEN.filter(k => proef[k] > 0)
  const doet = tellingen.some(k => k !== 'al')
  if (proef.fouten.length > 0)
    return (
      <section className="stapel" aria-labelledby="uitkomst">
        <Kop niveau={2} id="uitkomst">
          {t('import.fouten', { count: new Set(proef.fouten.map(f => f.regel)).size })}
        </Kop>
        <Alinea>{t('import.foutenTekst')}</Alinea>
        <Tabel
          titel={t('import.uitkomst')}
          titelVerborgen
          rijen={proef.fouten}
          sleutelVan={f => `${f.regel} ${f.kolom ?? ''} ${f.uitleg}`}
          kolommen={[
            { sleutel: 'regel', kop: t('import.regel'), rijkop: true, cel: f => f.regel },
            { sleutel: 'kolom', kop: t('import.kolom'), cel: f => f.kolom ?? '' },
            { sleutel: 'uitleg', kop: t('import.uitleg'), cel: f => f.uitleg },
          ]}
        />
      </section>
    )
  return (
    <section className="stapel stapel--krap" aria-labelledby="uitkomst">
      <Kop niveau={2} id="uitkomst">
        {t('import.uitkomst')}
      </Kop>
      {doet ? null : <Alinea>{t('import.niets')}</Alinea>}
      <ul>
        {tellingen.map(k => (
          <li key={k}>
            {proef[k]} {t(`import.zouden.${k}`)}
          </li>
        ))}
      </ul>
      {doet ? (
        <p className="rij">
          <Knop soort="hoofd" bezig={bezig} onClick={neem}>
            {t('import.neem')}
          </Knop>
        </p>
      ) : null}
    </section>
  )
}

/** A spreadsheet here saves as UTF-8 or as the old Windows letters; a wrong letter in UTF-8 says which. */
function ontcijfer(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
