import { RELATIES } from '../../../../gedeeld/persoon/relatie.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst } from '../../../../toon/delen/Veld.tsx'
import { useLijst } from '../vormen.ts'
import { veldId, vrijeSleutel, type Aanname, type Geweld, type Relatie } from './concept.ts'
import { Kadering } from './Kadering.tsx'
import { useAannameTeksten } from './teksten.ts'
import { kies, type StapProps } from './stap.ts'

const GEWELD: readonly Geweld[] = ['geen', 'heen', 'terug', 'beide']

/** Who is who to whom, and whether there is violence between them: one way, the other, or both. */
export function Relaties({ concept: c, wijzig, fout }: StapProps) {
  const t = useAannameTeksten()
  if (c.personen.length < 2) return null
  const voegToe = () => {
    const [van, naar] = [c.personen[0]?.sleutel ?? '', c.personen.at(-1)?.sleutel ?? '']
    wijzig({ relaties: [...c.relaties, { sleutel: vrijeSleutel(c.relaties), van, naar, soort: '', geweld: 'geen' }] })
  }
  const zet = (sleutel: string, anders: Partial<Relatie>) =>
    wijzig({ relaties: c.relaties.map(r => (r.sleutel === sleutel ? { ...r, ...anders } : r)) })
  return (
    <section className="stapel" aria-labelledby="aanname-relaties">
      <Kop niveau={3} id="aanname-relaties">
        {t('wie.relaties')}
      </Kop>
      {c.relaties.map((relatie, plek) => (
        <Een
          key={relatie.sleutel}
          {...{ relatie, plek, concept: c }}
          fout={fout(`relaties.${plek}`) ?? fout(`verbanden.${plek}`)}
          zet={anders => zet(relatie.sleutel, anders)}
          weg={() => wijzig({ relaties: c.relaties.filter(r => r !== relatie) })}
        />
      ))}
      <Kadering concept={c} wat={['buitenKring', 'grenzen']} />
      <Knop onClick={voegToe}>{t('wie.voegRelatie')}</Knop>
    </section>
  )
}

/** How a person is called before there is a full name. */
export function useRoepnaam(): (concept: Aanname, sleutel: string) => string {
  const t = useAannameTeksten()
  return ({ personen }, sleutel) => {
    const plek = personen.findIndex(p => p.sleutel === sleutel)
    const p = personen[plek]
    const naam = [p?.voornamen, p?.tussenvoegsel, p?.achternaam].filter(deel => deel?.trim()).join(' ')
    return naam === '' ? t('wie.naamloos', { nr: plek + 1 }) : naam
  }
}

interface EenProps {
  readonly relatie: Relatie
  readonly plek: number
  readonly concept: Aanname
  readonly fout: string | undefined
  readonly zet: (anders: Partial<Relatie>) => void
  readonly weg: () => void
}

function Een({ relatie: r, plek, concept, fout, zet, weg }: EenProps) {
  const t = useAannameTeksten()
  const lijst = useLijst()
  const naam = useRoepnaam()
  const wie = concept.personen.map(p => (
    <option key={p.sleutel} value={p.sleutel}>
      {naam(concept, p.sleutel)}
    </option>
  ))
  const namen = { van: naam(concept, r.van), naar: naam(concept, r.naar) }
  return (
    <Kaart>
      <div className="velden">
        <Keuzelijst label={t('wie.van')} value={r.van} onChange={g => zet({ van: g.target.value })}>
          {wie}
        </Keuzelijst>
        <Keuzelijst
          label={t('wie.is')}
          id={veldId(`relaties.${plek}`)}
          fout={fout}
          value={r.soort}
          onChange={g => zet({ soort: kies(RELATIES, g.target.value) })}
        >
          <option value="" />
          {lijst('relaties').map(soort => (
            <option key={soort.waarde} value={soort.waarde}>
              {soort.label}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('wie.naar')} value={r.naar} onChange={g => zet({ naar: g.target.value })}>
          {wie}
        </Keuzelijst>
      </div>
      <Keuzelijst
        label={t('wie.geweld')}
        value={r.geweld}
        onChange={g => zet({ geweld: kies(GEWELD, g.target.value) || 'geen' })}
      >
        {GEWELD.map(geweld => (
          <option key={geweld} value={geweld}>
            {t(`wie.geweldSoort.${geweld}`, namen)}
          </option>
        ))}
      </Keuzelijst>
      <Knop soort="stil" onClick={weg}>
        {t('wie.weg')}
        <span className="alleen-gehoord"> {t('wie.relatie', { nr: plek + 1 })}</span>
      </Knop>
    </Kaart>
  )
}
