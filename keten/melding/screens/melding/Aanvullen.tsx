import { useState, type FormEvent } from 'react'
import { CONTEXTEN } from '../../../../gedeeld/regio/schema/kader.ts'
import { useConcept } from '../../../../toon/api/concept.ts'
import { CheckboxGroep, RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { Tekstvak, Veldfout } from '../../../../toon/delen/Veld.tsx'
import { nieuwePersoon, vrijeSleutel, type Persoon } from '../aanname/concept.ts'
import { Relaties } from '../aanname/Relaties.tsx'
import { useAannameTeksten } from '../aanname/teksten.ts'
import { kies, wissel } from '../aanname/stap.ts'
import { PersoonKaart } from '../aanname/Wie.tsx'
import type { Dossier } from '../dossier.ts'
import { Weigeringslijst } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useMeldingOpdracht } from '../useDossier.ts'
import { useLijst, useRegio } from '../vormen.ts'
import { useLabel } from './tweetalig.ts'
import { alsAanname, fouten, LEEG, naarVerzoek, type Aanvulling } from './aanvulling.ts'
import '../aanname.css'

/** Who and what became known after intake: joins the report, changes nothing that stands there (R000-26). */
export function Aanvullen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [open, zetOpen] = useState(false)
  if (!dossier.mag.includes('VulMeldingAan')) return null
  return (
    <Kaart als="section" kopId="aanvullen">
      <h2 className="nl-heading nl-heading--level-2" id="aanvullen" tabIndex={-1}>
        {t('zorgvuldig.aanvullen.titel')}
      </h2>
      <Alinea soort="zacht">{t('zorgvuldig.aanvullen.uitleg')}</Alinea>
      <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
        {t('zorgvuldig.aanvullen.open')}
      </Knop>
      {open ? <Formulier dossier={dossier} opGelukt={() => zetOpen(false)} /> : null}
    </Kaart>
  )
}

function Formulier({ dossier, opGelukt }: { dossier: Dossier; opGelukt: () => void }) {
  const t = useMeldingTeksten()
  const [a, zet, wis] = useConcept<Aanvulling>(`aanvulling ${dossier.id}`, LEEG)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const opdracht = useMeldingOpdracht({
    zaak: dossier,
    pad: 'aanvulling',
    opGelukt: () => {
      wis()
      opGelukt()
    },
  })
  const wijzig = (anders: Partial<Aanvulling>) => zet({ ...a, ...anders })
  const mist = geprobeerd ? fouten(a) : []
  const fout = (veld: string) => (mist.includes(veld) ? t('vulIn') : undefined)
  const zetPersoon = (sleutel: string, anders: Partial<Persoon>) =>
    wijzig({ personen: a.personen.map(p => (p.sleutel === sleutel ? { ...p, ...anders } : p)) })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const verzoek = naarVerzoek(a)
    if (verzoek !== null) opdracht.mutate(verzoek)
  }
  return (
    <form className="stapel" noValidate onSubmit={stuur}>
      {a.personen.map((persoon, plek) => (
        <PersoonKaart
          key={persoon.sleutel}
          {...{ persoon, plek, fout, snel: false }}
          zet={anders => zetPersoon(persoon.sleutel, anders)}
          weg={() =>
            wijzig({
              personen: a.personen.filter(p => p !== persoon),
              relaties: a.relaties.filter(r => r.van !== persoon.sleutel && r.naar !== persoon.sleutel),
            })
          }
        />
      ))}
      <Knop onClick={() => wijzig({ personen: [...a.personen, nieuwePersoon(vrijeSleutel(a.personen))] })}>
        {t('zorgvuldig.aanvullen.persoon')}
      </Knop>
      <Relaties
        concept={alsAanname(dossier, a)}
        fout={fout}
        wijzig={({ relaties }) => (relaties === undefined ? undefined : wijzig({ relaties }))}
      />
      <Feiten dossier={dossier} aanvulling={a} wijzig={wijzig} />
      {mist.length === 0 ? null : <Veldfout id="aanvulling-mist" fout={t('zorgvuldig.aanvullen.mist')} />}
      <Weigeringslijst weigering={opdracht.error} />
      <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
        {t('zorgvuldig.aanvullen.knop')}
      </Knop>
    </form>
  )
}

interface FeitenProps {
  readonly dossier: Dossier
  readonly aanvulling: Aanvulling
  readonly wijzig: (anders: Partial<Aanvulling>) => void
}

function Feiten({ dossier, aanvulling: a, wijzig }: FeitenProps) {
  const t = useMeldingTeksten()
  const zeg = useAannameTeksten()
  const label = useLabel()
  const lijst = useLijst()
  const { regio } = useRegio()
  const { toedracht } = dossier.melding
  const vormen = (regio?.vormen ?? []).filter(v => v.binnen && !toedracht.vormen.includes(v.id))
  const aard = lijst('aard').filter(x => !toedracht.aard.includes(x.waarde))
  return (
    <>
      <Tekstvak
        label={t('zorgvuldig.aanvullen.verhaal')}
        vrij
        value={a.verhaal}
        onChange={g => wijzig({ verhaal: g.target.value })}
      />
      {vormen.length === 0 ? null : (
        <CheckboxGroep
          label={t('zorgvuldig.aanvullen.vormen')}
          vrij
          naast
          keuzes={vormen.map(v => ({ waarde: v.id, label: v.label }))}
          gekozen={a.vormen}
          invoer={{
            name: 'aanvulling-vormen',
            onChange: async g => wijzig({ vormen: wissel(a.vormen, g.target.value) }),
          }}
        />
      )}
      <CheckboxGroep
        label={t('zorgvuldig.aanvullen.aard')}
        vrij
        naast
        keuzes={aard}
        gekozen={a.aard}
        invoer={{
          name: 'aanvulling-aard',
          onChange: async g => wijzig({ aard: wissel(a.aard, g.target.value) }),
        }}
      />
      <RadioGroep
        label={t('zorgvuldig.aanvullen.reikwijdte')}
        vrij
        naast="kort"
        keuzes={lijst('reikwijdte')}
        gekozen={a.reikwijdte}
        invoer={{
          name: 'aanvulling-reikwijdte',
          onChange: async g => wijzig({ reikwijdte: g.target.value }),
        }}
      />
      <RadioGroep
        label={t('zorgvuldig.aanvullen.plaats')}
        vrij
        naast="kort"
        keuzes={lijst('plaats')}
        gekozen={a.plaats}
        invoer={{ name: 'aanvulling-plaats', onChange: async g => wijzig({ plaats: g.target.value }) }}
      />
      <RadioGroep
        label={zeg('wat.context')}
        vrij
        keuzes={(regio?.kader?.contexten ?? []).map(k => ({ waarde: k.id, label: label(k) }))}
        gekozen={a.context}
        invoer={{
          name: 'aanvulling-context',
          onChange: async g => wijzig({ context: kies(CONTEXTEN, g.target.value) }),
        }}
      />
      <CheckboxGroep
        label={zeg('wat.problemen')}
        vrij
        naast
        keuzes={(regio?.kader?.problemen ?? [])
          .filter(p => !toedracht.problemen?.includes(p.id))
          .map(k => ({ waarde: k.id, label: label(k) }))}
        gekozen={a.problemen}
        invoer={{
          name: 'aanvulling-problemen',
          onChange: async g => wijzig({ problemen: wissel(a.problemen, g.target.value) }),
        }}
      />
    </>
  )
}
