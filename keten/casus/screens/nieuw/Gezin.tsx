import { ROLLEN } from '../../../../gedeeld/persoon/relatie.ts'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Mensen, Menskaart } from '../../../../toon/delen/Mensen.tsx'
import { Veld } from '../../../../toon/delen/Veld.tsx'
import { useCasusTeksten } from '../teksten.ts'
import { nieuwePersoon, veldId, vrijeSleutel, wissel, type Persoon } from './concept.ts'
import type { DeelProps } from './Nieuw.tsx'
import { useNieuwTeksten } from './teksten.ts'

const GESLACHTEN = ['v', 'm', 'x', 'onbekend'] as const

/** Everybody it is about. */
export function Gezin({ concept: c, wijzig, fout }: DeelProps) {
  const t = useNieuwTeksten()
  return (
    <section className="stapel" aria-labelledby="nieuw-wie">
      <Kop niveau={2} id="nieuw-wie">
        {t('wie')}
      </Kop>
      <Mensen
        lijst={c}
        wijzig={wijzig}
        nieuw={() => nieuwePersoon(vrijeSleutel(c.personen))}
        voeg={t('voeg')}
        kaart={wie => <Persoonkaart key={wie.persoon.sleutel} {...wie} fout={fout} />}
      />
    </section>
  )
}

interface KaartProps {
  readonly persoon: Persoon
  readonly plek: number
  readonly fout: DeelProps['fout']
  readonly zet: (anders: Partial<Persoon>) => void
  readonly weg: (() => void) | undefined
}

function Persoonkaart({ persoon: p, plek, fout, zet, weg }: KaartProps) {
  const t = useNieuwTeksten()
  const woord = useCasusTeksten()
  const pad = `personen.${plek}`
  const id = (veld: string) => veldId(`${pad}.${veld}`)
  const foutBij = (veld: string) => fout(`${pad}.${veld}`)
  const regel = (naam: 'geboren' | 'postcode' | 'huisnummer', serverveld: string = naam) => ({
    label: t(naam),
    autoComplete: 'off',
    maxLength: 200,
    id: id(serverveld),
    fout: foutBij(serverveld),
    value: p[naam],
    onChange: (g: { target: { value: string } }) => zet({ [naam]: g.target.value }),
  })
  return (
    <Menskaart
      {...{ persoon: p, pad, id, weg }}
      fout={foutBij}
      titel={t('persoon', { nr: plek + 1 })}
      woorden={{
        weg: t('weg'),
        voornamen: t('voornamen'),
        tussenvoegsel: t('tussenvoegsel'),
        achternaam: t('achternaam'),
        rollen: t('rollen'),
        geslacht: t('geslacht'),
      }}
      naamVrij
      rollen={ROLLEN.map(r => ({ waarde: r, label: woord(`rol.${r}`) }))}
      geslachten={GESLACHTEN.map(g => ({ waarde: g, label: woord(`geslacht.${g}`) }))}
      zetNaam={(veld, waarde) => zet({ [veld]: waarde })}
      zetRol={rol => zet({ rollen: ROLLEN.filter(r => wissel(p.rollen, rol).includes(r)) })}
      zetGeslacht={g => zet({ geslacht: GESLACHTEN.find(x => x === g) ?? 'onbekend' })}
      geboorte={<Veld {...regel('geboren', 'geboortedatum')} help={t('geborenHulp')} vrij />}
    >
      <div className="velden">
        <Veld {...regel('postcode')} vrij />
        <Veld {...regel('huisnummer')} vrij />
      </div>
    </Menskaart>
  )
}
