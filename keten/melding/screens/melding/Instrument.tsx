import { useState } from 'react'
import type { Vraag } from '../../../../gedeeld/regio/schema.ts'
import { useConcept } from '../../../../toon/api/concept.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { naamVan, type Dossier } from '../dossier.ts'
import { Weigeringslijst } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useMeldingOpdracht } from '../useDossier.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { LEEG, opgeslagen, sleutel, teSturen, waardeVan, type Concept } from './antwoorden.ts'
import { Rijkeuze } from './Rijkeuze.tsx'

/** The questions of the region's instrument, each with where the answer comes from. */
export function Instrument({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [concept, zet, wis] = useConcept<Concept>(`weging ${dossier.id}`, LEEG)
  const [gedaan, zetGedaan] = useState(false)
  const opdracht = useMeldingOpdracht({
    zaak: dossier,
    pad: 'weging/antwoorden',
    opGelukt: () => {
      wis()
      zetGedaan(true)
    },
  })
  const nieuw = teSturen(dossier, concept)
  const mag = dossier.mag.includes('BeantwoordVragen')
  const wijzig = (anders: Partial<Concept>) => {
    zetGedaan(false)
    zet({ ...concept, ...anders })
  }
  return (
    <section className="stapel" aria-labelledby="vragen">
      <div className="stapel stapel--krap">
        <h2 className="nl-heading nl-heading--level-2" id="vragen" tabIndex={-1}>
          {t('instrument.titel')}
        </h2>
        <Alinea soort="zacht">{t('instrument.uitleg')}</Alinea>
      </div>
      <ol className="vragen">
        {dossier.regio.instrument.map(vraag => (
          <li key={vraag.id}>
            {mag ? (
              <Invulling vraag={vraag} dossier={dossier} concept={concept} wijzig={wijzig} />
            ) : (
              <Gelezen vraag={vraag} dossier={dossier} />
            )}
          </li>
        ))}
      </ol>
      {mag ? (
        <div className="stapel melding__voetbalk">
          <Weigeringslijst weigering={opdracht.error} />
          <div role="status">
            {gedaan ? <Bericht soort="goed" titel={t('instrument.opgeslagen')} meldt={false} /> : null}
          </div>
          <Knop
            soort="hoofd"
            bezig={opdracht.isPending}
            waaromNiet={nieuw.length === 0 ? t('instrument.nietsNieuws') : undefined}
            onClick={() => opdracht.mutate({ antwoorden: nieuw })}
          >
            {t('instrument.opslaan', { count: nieuw.length })}
          </Knop>
        </div>
      ) : null}
    </section>
  )
}

interface VraagProps {
  readonly vraag: Vraag
  readonly dossier: Dossier
}
interface InvullingProps extends VraagProps {
  readonly concept: Concept
  readonly wijzig: (anders: Partial<Concept>) => void
}

function Invulling({ vraag, dossier, concept, wijzig }: InvullingProps) {
  const t = useMeldingTeksten()
  const { tekst, toelichting } = useVraagtekst(vraag)
  const wie = vraag.perPersoon === true ? dossier.melding.personen.map(p => p.id) : [null]
  const keuzes = useOpties(vraag)
  const waarde = (persoon: string | null) =>
    concept.antwoorden[sleutel(vraag.id, persoon)] ??
    waardeVan(vraag, opgeslagen(dossier, vraag.id, persoon), dossier.teksten)
  const zet = (persoon: string | null, nieuw: string) =>
    wijzig({ antwoorden: { ...concept.antwoorden, [sleutel(vraag.id, persoon)]: nieuw } })
  const bron = concept.bronnen[vraag.id] ?? bronVan(dossier, vraag.id, wie)
  return (
    <fieldset className="vraag" id={`vraag-${vraag.id}`} tabIndex={-1}>
      <legend className="vraag__tekst">
        {tekst} {vraag.verplicht ? null : <span className="veld__vrij">({t('instrument.vrij')})</span>}
      </legend>
      {toelichting === undefined ? null : <p className="zacht">{toelichting}</p>}
      {wie.map(persoon => {
        const naam = persoon === null ? undefined : naamVan(dossier, persoon)
        if (vraag.antwoord === 'tekst')
          return (
            <Tekstvak
              key={persoon ?? ''}
              label={naam ?? t('instrument.antwoord')}
              value={waarde(persoon)}
              onChange={g => zet(persoon, g.target.value)}
            />
          )
        return (
          <Rijkeuze
            key={persoon ?? ''}
            naam={`${vraag.id}-${persoon ?? ''}`}
            label={naam ?? t('instrument.antwoord')}
            verborgen={naam === undefined}
            keuzes={keuzes}
            gekozen={waarde(persoon)}
            opKeuze={nieuw => zet(persoon, nieuw)}
          />
        )
      })}
      {wie.every(persoon => waarde(persoon) === '') ? null : (
        <Veld
          label={t('instrument.bron')}
          vrij
          autoComplete="off"
          value={bron}
          onChange={g => wijzig({ bronnen: { ...concept.bronnen, [vraag.id]: g.target.value } })}
        />
      )}
    </fieldset>
  )
}

function Gelezen({ vraag, dossier }: VraagProps) {
  const t = useMeldingTeksten()
  const { tekst } = useVraagtekst(vraag)
  const keuzes = useOpties(vraag)
  const gegeven = dossier.melding.antwoorden.filter(a => a.vraag === vraag.id)
  const zeg = (waarde: string) => keuzes.find(k => k.waarde === waarde)?.label ?? waarde
  return (
    <div className="vraag" id={`vraag-${vraag.id}`} tabIndex={-1}>
      <h3 className="vraag__tekst">{tekst}</h3>
      {gegeven.length === 0 ? <p className="zacht">{t('instrument.leeg')}</p> : null}
      {gegeven.map(a => (
        <p key={a.persoon ?? ''}>
          {a.persoon === null ? null : <strong>{naamVan(dossier, a.persoon)}: </strong>}
          {zeg(waardeVan(vraag, a, dossier.teksten))}
          <span className="vraag__bron">
            {a.bron === null
              ? t('instrument.geenBron')
              : t('instrument.bronBij', { bron: dossier.teksten[a.bron] ?? '' })}
          </span>
        </p>
      ))}
    </div>
  )
}

function useVraagtekst(vraag: Vraag): { tekst: string; toelichting: string | undefined } {
  const { taal } = useTaal()
  return { tekst: taal === 'en' ? vraag.vraagEn : vraag.vraag, toelichting: vraag.toelichting }
}

function useOpties(vraag: Vraag): readonly Keuze[] {
  const { taal } = useTaal()
  const keuzes = useKeuzes()
  const woord = useWoord()
  if (vraag.antwoord === 'janee') return keuzes('waarde', ['ja', 'nee', 'onbekend'])
  return (vraag.opties ?? []).map(o => ({ waarde: o.id, label: taal === 'en' ? o.labelEn : woord('waarde', o.label) }))
}

function bronVan(dossier: Dossier, vraag: string, wie: readonly (string | null)[]): string {
  const id = wie.map(persoon => opgeslagen(dossier, vraag, persoon)?.bron ?? '').find(b => b !== '')
  return dossier.teksten[id ?? ''] ?? ''
}
