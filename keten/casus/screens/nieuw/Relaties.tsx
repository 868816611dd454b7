import { RELATIES } from '../../../../gedeeld/persoon/relatie.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { veldId, vrijeSleutel, type Nieuw, type Relatie } from './concept.ts'
import type { DeelProps } from './Nieuw.tsx'
import { useNieuwTeksten } from './teksten.ts'
import { useRegio } from './useRegio.ts'

/** Who is who to each other, and from whom to whom there is violence. Both ways is two relations. */
export function Relaties({ concept: c, wijzig, fout }: DeelProps) {
  const t = useNieuwTeksten()
  if (c.personen.length < 2) return null
  const voegToe = () => {
    const [van, naar] = [c.personen[0]?.sleutel ?? '', c.personen.at(-1)?.sleutel ?? '']
    wijzig({ relaties: [...c.relaties, { sleutel: vrijeSleutel(c.relaties), van, naar, soort: '', geweld: false }] })
  }
  return (
    <section className="stapel" aria-labelledby="nieuw-relaties">
      <Kop niveau={2} id="nieuw-relaties">
        {t('relaties')}
      </Kop>
      {c.relaties.map((relatie, plek) => (
        <Een
          key={relatie.sleutel}
          {...{ relatie, plek, concept: c }}
          fout={fout(`verbanden.${plek}`)}
          zet={anders =>
            wijzig({ relaties: c.relaties.map(r => (r.sleutel === relatie.sleutel ? { ...r, ...anders } : r)) })
          }
          weg={() => wijzig({ relaties: c.relaties.filter(r => r !== relatie) })}
        />
      ))}
      <Knop onClick={voegToe}>{t('voegRelatie')}</Knop>
    </section>
  )
}

interface EenProps {
  readonly relatie: Relatie
  readonly plek: number
  readonly concept: Nieuw
  readonly fout: string | undefined
  readonly zet: (anders: Partial<Relatie>) => void
  readonly weg: () => void
}

function Een({ relatie: r, plek, concept: c, fout, zet, weg }: EenProps) {
  const t = useNieuwTeksten()
  const { regio } = useRegio()
  const { taal } = useTaal()
  const naam = (sleutel: string) => {
    const nr = c.personen.findIndex(p => p.sleutel === sleutel)
    const p = c.personen[nr]
    const heel = [p?.voornamen, p?.tussenvoegsel, p?.achternaam].filter(deel => deel?.trim()).join(' ')
    return heel === '' ? t('naamloos', { nr: nr + 1 }) : heel
  }
  const wie = c.personen.map(p => (
    <option key={p.sleutel} value={p.sleutel}>
      {naam(p.sleutel)}
    </option>
  ))
  return (
    <Kaart>
      <div className="velden">
        <Keuzelijst label={t('relatieVan')} value={r.van} onChange={g => zet({ van: g.target.value })}>
          {wie}
        </Keuzelijst>
        <Keuzelijst
          label={t('relatieSoort')}
          id={veldId(`verbanden.${plek}`)}
          fout={fout}
          value={r.soort}
          onChange={g => zet({ soort: RELATIES.find(x => x === g.target.value) ?? '' })}
        >
          <option value="" />
          {regio.relaties.map(k => (
            <option key={k.id} value={k.id}>
              {taal === 'en' ? k.labelEn : k.label}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('relatieNaar')} value={r.naar} onChange={g => zet({ naar: g.target.value })}>
          {wie}
        </Keuzelijst>
      </div>
      <Vinkje
        label={t('geweld', { van: naam(r.van), naar: naam(r.naar) })}
        checked={r.geweld}
        onChange={g => zet({ geweld: g.target.checked })}
      />
      <Knop soort="stil" onClick={weg}>
        {t('weg')}
        <span className="alleen-gehoord"> {t('relatie', { nr: plek + 1 })}</span>
      </Knop>
    </Kaart>
  )
}
