import { RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../../toon/delen/Veld.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useRegio } from '../vormen.ts'
import { useCollegas } from '../useCollegas.ts'
import { useKeuzes } from '../woorden.ts'
import { anonimiteitVan, isProfessional, veldId, type Melder as MelderConcept } from './concept.ts'
import { useAannameTeksten } from './teksten.ts'
import { kies, type StapProps } from './stap.ts'

const BRONNEN = ['professional', 'politie', 'bewoner', 'betrokkene', 'ambtshalve'] as const
const KANALEN = ['telefoon', 'balie', 'politie', 'digitaal', 'brief'] as const
const GRONDEN = ['bedreiging-slachtoffer', 'bedreiging-professional', 'verstoring-vertrouwen'] as const

/** Who reports, how to reach them safely, and whether the family may know. */
export function Melder({ concept: c, wijzig, fout, snel = false }: StapProps) {
  const t = useAannameTeksten()
  const keuzes = useKeuzes()
  const zet = (anders: Partial<MelderConcept>) => wijzig({ melder: { ...c.melder, ...anders } })
  const veld = (naam: 'naam' | 'hoedanigheid' | 'organisatie' | 'bereikbaar' | 'veiligMoment', label: string) => ({
    label,
    autoComplete: 'off',
    id: veldId(`melder.${naam}`),
    fout: fout(`melder.${naam}`),
    value: c.melder[naam],
    onChange: (g: { target: { value: string } }) => zet({ [naam]: g.target.value }),
  })
  return (
    <>
      <RadioGroep
        label={t('melder.bron')}
        id={veldId('bron')}
        fout={fout('bron')}
        naast="kort"
        keuzes={keuzes('bron', BRONNEN)}
        gekozen={c.bron}
        invoer={{
          name: 'bron',
          // Open or shielded follows from who reports; a choice made for another reporter does not stay behind.
          onChange: async g =>
            wijzig({ bron: kies(BRONNEN, g.target.value), melder: { ...c.melder, anonimiteit: '', grond: '' } }),
        }}
      />
      {c.bron === 'ambtshalve' ? (
        <Collega {...{ concept: c, wijzig, fout }} />
      ) : (
        <>
          {c.bron === 'politie' ? (
            <Veld
              label={t('melder.incident')}
              autoComplete="off"
              id={veldId('incident')}
              fout={fout('incident')}
              value={c.incident}
              onChange={g => wijzig({ incident: g.target.value })}
            />
          ) : null}
          <Veld {...veld('naam', t('melder.naam'))} />
          {snel || c.bron === 'politie' ? null : <Soort {...{ concept: c, wijzig, fout }} zet={zet} />}
          {snel ? null : (
            <Veld {...veld('hoedanigheid', t('melder.hoedanigheid'))} help={t('melder.hoedanigheidHulp')} />
          )}
          {!snel && isProfessional(c.bron) ? <Veld {...veld('organisatie', t('melder.organisatie'))} vrij /> : null}
          <Veld {...veld('bereikbaar', t('melder.bereikbaar'))} />
          {snel ? null : <Veld {...veld('veiligMoment', t('melder.veilig'))} vrij />}
          {snel || c.bron === '' ? null : <Afscherming {...{ concept: c, wijzig, fout }} zet={zet} />}
          <Alinea soort="zacht">{t('melder.onbekend')}</Alinea>
        </>
      )}
      {snel ? null : (
        <RadioGroep
          label={t('melder.kanaal')}
          naast="kort"
          keuzes={keuzes('kanaal', KANALEN)}
          gekozen={c.kanaal === '' ? 'telefoon' : c.kanaal}
          invoer={{ name: 'kanaal', onChange: async g => wijzig({ kanaal: kies(KANALEN, g.target.value) }) }}
        />
      )}
    </>
  )
}

function Collega({ concept: c, wijzig, fout }: StapProps) {
  const t = useAannameTeksten()
  const collegas = useCollegas()
  return (
    <Keuzelijst
      label={t('melder.door')}
      id={veldId('ambtshalveDoor')}
      fout={fout('ambtshalveDoor')}
      value={c.door}
      onChange={g => wijzig({ door: g.target.value })}
    >
      <option value="" />
      {collegas.map(({ waarde, label }) => (
        <option key={waarde} value={waarde}>
          {label}
        </option>
      ))}
    </Keuzelijst>
  )
}

/** Who reports, in the words the national figures use: professionals for a professional, the others for a resident. */
function Soort({ concept: c, zet }: StapProps & { zet: (anders: Partial<MelderConcept>) => void }) {
  const t = useAannameTeksten()
  const { taal } = useTaal()
  const { regio } = useRegio()
  const lijst = (regio?.hoedanigheden ?? []).filter(h => c.bron === '' || h.beroepsmatig === isProfessional(c.bron))
  if (lijst.length === 0) return null
  return (
    <Keuzelijst
      label={t('melder.soort')}
      help={t('melder.soortHulp')}
      vrij
      id={veldId('melder.soort')}
      value={c.melder.soort}
      onChange={g => zet({ soort: g.target.value })}
    >
      <option value="">{t('melder.soortKies')}</option>
      {lijst.map(h => (
        <option key={h.id} value={h.id}>
          {taal === 'en' ? h.labelEn : h.label}
        </option>
      ))}
    </Keuzelijst>
  )
}

function Afscherming({ concept: c, fout, zet }: StapProps & { zet: (anders: Partial<MelderConcept>) => void }) {
  const t = useAannameTeksten()
  const keuzes = useKeuzes()
  const professional = isProfessional(c.bron)
  const nu = anonimiteitVan(c)
  return (
    <>
      <RadioGroep
        label={t('melder.anonimiteit')}
        help={t(professional ? 'melder.professional' : 'melder.particulier')}
        keuzes={[
          { waarde: 'open', label: t('melder.open') },
          { waarde: 'afgeschermd', label: t('melder.afgeschermd') },
        ]}
        gekozen={nu}
        invoer={{
          name: 'anonimiteit',
          onChange: async g => zet({ anonimiteit: kies(['open', 'afgeschermd'] as const, g.target.value) }),
        }}
      />
      {professional && nu === 'afgeschermd' ? (
        <RadioGroep
          label={t('melder.grond')}
          id={veldId('melder.afschermGrond')}
          fout={fout('melder.afschermGrond')}
          keuzes={keuzes('afschermGrond', GRONDEN)}
          gekozen={c.melder.grond}
          invoer={{ name: 'grond', onChange: async g => zet({ grond: kies(GRONDEN, g.target.value) }) }}
        />
      ) : null}
    </>
  )
}
