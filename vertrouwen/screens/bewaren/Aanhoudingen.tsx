import { useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { GRONDEN, type Grond } from '../../../gedeeld/bewaren.ts'
import type { Aanhouding } from './blad.ts'
import { useBewaarTeksten } from './teksten.ts'

/** What stays longer than its term, why and until when; holding a case, and letting it go. */
export function Aanhoudingen({ aanhoudingen }: { aanhoudingen: readonly Aanhouding[] }) {
  const t = useBewaarTeksten()
  const { taal } = useTaal()
  const [vraagt, zetVraagt] = useState(false)
  return (
    <section className="stapel bewaren__niet-op-papier" aria-labelledby="aanhoudingen">
      <div className="bewaren__kop">
        <Kop niveau={2} id="aanhoudingen">
          {t('aanhoudingen')}
        </Kop>
        <Knop onClick={() => zetVraagt(true)}>{t('houdAan')}</Knop>
      </div>
      {aanhoudingen.length === 0 ? (
        <LegeStaat titel={t('aanhoudingenLeeg')}>{t('aanhoudingenLeegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('aanhoudingen')}
          titelVerborgen
          rijen={aanhoudingen}
          sleutelVan={a => a.id}
          kolommen={[
            { sleutel: 'nummer', kop: t('nummer'), rijkop: true, cel: a => a.nummer ?? '' },
            { sleutel: 'grond', kop: t('reden'), cel: a => t(`gronden.${a.grond}`) },
            { sleutel: 'tot', kop: t('tot'), cel: a => zegDatum(a.tot, taal) },
            { sleutel: 'door', kop: t('door'), cel: a => a.door ?? t('onbekend') },
            { sleutel: 'actie', kop: t('actie'), cel: a => <GeefVrij id={a.id} /> },
          ]}
        />
      )}
      {vraagt ? <HoudAan sluit={() => zetVraagt(false)} /> : null}
    </section>
  )
}

function GeefVrij({ id }: { id: string }) {
  const t = useBewaarTeksten()
  const geef = useOpdracht<Record<string, never>>({
    maak: inhoud => ({ pad: `/bewaren/aanhoudingen/${id}/einde`, inhoud }),
    ververs: ['bewaren'],
  })
  return (
    <>
      <WeigeringBericht weigering={geef.error} />
      <Knop soort="stil" bezig={geef.isPending} onClick={() => geef.mutate({})}>
        {t('vrijgeven')}
      </Knop>
    </>
  )
}

function HoudAan({ sluit }: { sluit: () => void }) {
  const t = useBewaarTeksten()
  const [nummer, zetNummer] = useState('')
  const [grond, zetGrond] = useState<Grond>('verzoek')
  const [tot, zetTot] = useState('')
  const houd = useOpdracht<{ nummer: string; grond: Grond; tot: string }>({
    maak: inhoud => ({ pad: '/bewaren/aanhoudingen', inhoud }),
    ververs: ['bewaren'],
    opGelukt: sluit,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    houd.mutate({ nummer: nummer.trim().toUpperCase(), grond, tot })
  }
  return (
    <Dialoog open titel={t('houdAan')} opSluiten={sluit}>
      <form className="stapel" onSubmit={stuur}>
        <Veld
          label={t('nummer')}
          help={t('nummerHulp')}
          required
          autoComplete="off"
          value={nummer}
          onChange={g => zetNummer(g.target.value)}
        />
        <Keuzelijst label={t('reden')} value={grond} onChange={g => zetGrond(g.target.value as Grond)}>
          {GRONDEN.map(g => (
            <option key={g} value={g}>
              {t(`gronden.${g}`)}
            </option>
          ))}
        </Keuzelijst>
        <Veld
          label={t('tot')}
          help={t('totHulp')}
          required
          type="date"
          value={tot}
          onChange={g => zetTot(g.target.value)}
        />
        <WeigeringBericht weigering={houd.error} />
        <p className="rij">
          <Knop soort="hoofd" type="submit" bezig={houd.isPending}>
            {t('houdAan')}
          </Knop>
          <Knop onClick={sluit}>{t('annuleer')}</Knop>
        </p>
      </form>
    </Dialoog>
  )
}
