import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { useState } from 'react'
import type { Wegingveld } from '../../../../gedeeld/regio/schema.ts'
import { useConcept } from '../../../../toon/api/concept.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Keuzelijst, Tekstvak, Veldfout } from '../../../../toon/delen/Veld.tsx'
import { Gegevens } from '../Gegevens.tsx'
import { naamVan, type Dossier, type Stap } from '../dossier.ts'
import { Opdrachtformulier, Weigeringslijst } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useMeldingOpdracht } from '../useDossier.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { Rijkeuze } from './Rijkeuze.tsx'
import { alsVelden, NOOIT_OVERSLAAN, type Ingevuld, type Stapconcept } from './stap.ts'

/** The steps of the region in their order: one is open at a time, what is done can be read back. */
export function Stappen({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { regio, melding: m, mag } = dossier
  const nu = regio.stappen.find(stap => !(stap.id in m.stappen))
  return (
    <section className="stapel stapel--half" aria-labelledby="stappen">
      <Kop niveau={2} id="stappen">
        <Begrip naam="weging">{t('stappen.titel')}</Begrip>
      </Kop>
      <ol className="stapel stapel--half">
        {regio.stappen.map((stap, plek) => (
          <li key={stap.id}>
            <Kaart als="div" nadruk={stap === nu && mag.includes('RondStapAf')}>
              <div className="melding__titelrij">
                <Kop niveau={3}>
                  {plek + 1}. {stap.label}
                </Kop>
                <Stapwoord stap={stap} dossier={dossier} nu={nu} />
              </div>
              {stap.id in m.stappen ? <Klaar stap={stap} dossier={dossier} /> : null}
              {stap === nu && mag.includes('RondStapAf') ? <Nu stap={stap} dossier={dossier} /> : null}
              {nogTeDoen(dossier, stap) ? <Alsnog stap={stap} dossier={dossier} /> : null}
            </Kaart>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Stapwoord({ stap, dossier, nu }: { stap: Stap; dossier: Dossier; nu: Stap | undefined }) {
  const t = useMeldingTeksten()
  const klaar = dossier.melding.stappen[stap.id]
  if (klaar === undefined)
    return stap === nu ? (
      <StatusWoord toon="rustig">{t('stappen.nu')}</StatusWoord>
    ) : (
      <span className="zacht">{t('stappen.later')}</span>
    )
  return 'velden' in klaar ? (
    <StatusWoord toon="goed">{t('stappen.klaar')}</StatusWoord>
  ) : (
    <StatusWoord toon="letop">{t('stappen.overgeslagen')}</StatusWoord>
  )
}

function Klaar({ stap, dossier }: { stap: Stap; dossier: Dossier }) {
  const woord = useWoord()
  const gedaan = dossier.melding.stappen[stap.id]
  if (gedaan === undefined) return null
  if ('overgeslagen' in gedaan) return <p>{dossier.teksten[gedaan.overgeslagen]}</p>
  return (
    <Gegevens
      regels={Object.entries(gedaan.velden).map(([veld, waarde]) => [
        woord('veld', veld),
        [
          waarde.keuze === undefined
            ? ''
            : veld === 'deskundige'
              ? (dossier.deskundigen.find(d => d.id === waarde.keuze)?.naam ?? waarde.keuze)
              : woord('waarde', waarde.keuze),
          waarde.tekst === undefined ? '' : (dossier.teksten[waarde.tekst] ?? ''),
          ...(waarde.perPersoon ?? []).map(p => `${naamVan(dossier, p.persoon)}: ${woord('waarde', p.keuze)}`),
        ]
          .filter(Boolean)
          .join('. '),
      ])}
    />
  )
}

/** A step that was passed over may be done after all, as long as nothing has been offered. */
const nogTeDoen = ({ melding: m, mag }: Dossier, stap: Stap): boolean =>
  mag.includes('RondStapAf') && 'overgeslagen' in (m.stappen[stap.id] ?? {}) && m.overdracht.stand === 'geen'

function Alsnog(props: { stap: Stap; dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [open, zetOpen] = useState(false)
  return (
    <div className="stapel">
      <Knop soort="stil" aria-expanded={open} onClick={() => zetOpen(!open)}>
        {t('stappen.alsnog')}
      </Knop>
      {open ? <Nu {...props} /> : null}
    </div>
  )
}

function Nu({ stap, dossier }: { stap: Stap; dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const [concept, zet, wis] = useConcept<Stapconcept>(`stap ${dossier.id} ${stap.id}`, {})
  const [slaatOver, zetSlaatOver] = useState(false)
  const opdracht = useMeldingOpdracht({ zaak: dossier, pad: 'weging/stappen', opGelukt: wis })
  const fouten = opdracht.error?.probleem.velden ?? {}
  const vast = stap.wettelijk === true || stap.verplichteVelden.some(veld => NOOIT_OVERSLAAN.includes(veld))
  return (
    <>
      <form
        className="stapel"
        noValidate
        onSubmit={g => {
          g.preventDefault()
          opdracht.mutate({ stap: stap.id, velden: alsVelden(stap.verplichteVelden, concept) })
        }}
      >
        {stap.verplichteVelden.map(veld => (
          <Wegingsveld
            key={veld}
            veld={veld}
            dossier={dossier}
            waarde={concept[veld] ?? {}}
            fout={fouten[veld]}
            zet={waarde => zet({ ...concept, [veld]: waarde })}
          />
        ))}
        <Weigeringslijst
          weigering={opdracht.error}
          bekend={stap.verplichteVelden}
          veldwoord={veld => woord('veld', veld)}
        />
        <div className="rij">
          <Knop soort="hoofd" type="submit" bezig={opdracht.isPending}>
            {t('stappen.rondAf')}
          </Knop>
          {stap.id in dossier.melding.stappen ? null : vast ? (
            <span className="zacht">{t(stap.wettelijk === true ? 'stappen.wettelijk' : 'stappen.nietOverslaan')}</span>
          ) : (
            <Knop soort="stil" aria-expanded={slaatOver} onClick={() => zetSlaatOver(!slaatOver)}>
              {t('stappen.slaOver')}
            </Knop>
          )}
        </div>
      </form>
      {slaatOver ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="weging/overgeslagen-stappen"
          vast={{ stap: stap.id }}
          knop={t('stappen.slaOver')}
          velden={[{ naam: 'reden', soort: 'tekst', label: t('stappen.slaOverReden') }]}
        />
      ) : null}
    </>
  )
}

interface WegingsveldProps {
  readonly veld: Wegingveld
  readonly dossier: Dossier
  readonly waarde: Ingevuld
  readonly fout: string | undefined
  readonly zet: (waarde: Ingevuld) => void
}

/** A finding is a choice, a finding per person, or words, as the server says. */
function Wegingsveld({ veld, dossier, waarde, fout, zet }: WegingsveldProps) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const keuzes = useKeuzes()
  const opties = dossier.regio.veldkeuzes[veld]
  const label = woord('veld', veld)
  if (veld === 'deskundige')
    return (
      <Keuzelijst
        label={label}
        help={t('stappen.deskundige')}
        fout={fout}
        name={`veld-${veld}`}
        value={waarde.keuze ?? ''}
        onChange={g => zet({ keuze: g.target.value })}
      >
        <option value="" />
        {dossier.deskundigen.map(d => (
          <option key={d.id} value={d.id}>
            {d.naam}
          </option>
        ))}
      </Keuzelijst>
    )
  if (opties === undefined)
    return (
      <Tekstvak
        label={label}
        fout={fout}
        value={waarde.tekst ?? ''}
        onChange={g => zet({ ...waarde, tekst: g.target.value })}
      />
    )
  if (veld === 'directGevaar')
    return (
      <fieldset className={fout === undefined ? 'veld veld--breed' : 'veld veld--breed veld--fout'}>
        <legend className="veld__label">{label}</legend>
        <Veldfout id={`fout-${veld}`} fout={fout} />
        {dossier.melding.personen.map(({ id }) => (
          <Rijkeuze
            key={id}
            naam={`gevaar-${id}`}
            label={naamVan(dossier, id)}
            keuzes={keuzes('waarde', opties)}
            gekozen={waarde.perPersoon?.[id] ?? ''}
            opKeuze={nieuw => zet({ ...waarde, perPersoon: { ...waarde.perPersoon, [id]: nieuw } })}
          />
        ))}
      </fieldset>
    )
  return (
    <div className="stapel stapel--krap">
      <RadioGroep
        label={label}
        fout={fout}
        naast
        keuzes={keuzes('waarde', opties)}
        gekozen={waarde.keuze ?? ''}
        invoer={{ name: `veld-${veld}`, onChange: async g => zet({ ...waarde, keuze: g.target.value }) }}
      />
      <Tekstvak
        label={`${label}: ${t('stappen.toelichting').toLowerCase()}`}
        vrij={!VRAAGT_UITLEG.has(waarde.keuze ?? '')}
        help={VRAAGT_UITLEG.has(waarde.keuze ?? '') ? t('stappen.toelichtingNodig') : undefined}
        value={waarde.tekst ?? ''}
        onChange={g => zet({ ...waarde, tekst: g.target.value })}
      />
    </div>
  )
}

const VRAAGT_UITLEG = new Set(['ontbreekt', 'niet-veilig'])
