import { useRef } from 'react'
import { ROLLEN } from '../../../../gedeeld/persoon/relatie.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { CheckboxGroep, RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Veld } from '../../../../toon/delen/Veld.tsx'
import { useCasusTeksten } from '../teksten.ts'
import { nieuwePersoon, veldId, vrijeSleutel, wissel, type Persoon } from './concept.ts'
import type { DeelProps } from './Nieuw.tsx'
import { useNieuwTeksten } from './teksten.ts'

const GESLACHTEN = ['v', 'm', 'x', 'onbekend'] as const
const HOOGSTENS = 20

/** Everybody it is about. */
export function Gezin({ concept: c, wijzig, fout }: DeelProps) {
  const t = useNieuwTeksten()
  const lijst = useRef<HTMLDivElement>(null)
  const voegToe = () => {
    wijzig({ personen: [...c.personen, nieuwePersoon(vrijeSleutel(c.personen))] })
    requestAnimationFrame(() => lijst.current?.lastElementChild?.querySelector('input')?.focus())
  }
  const verwijder = (sleutel: string) =>
    wijzig({
      personen: c.personen.filter(p => p.sleutel !== sleutel),
      relaties: c.relaties.filter(r => r.van !== sleutel && r.naar !== sleutel),
    })
  return (
    <section className="stapel" aria-labelledby="nieuw-wie">
      <Kop niveau={2} id="nieuw-wie">
        {t('wie')}
      </Kop>
      <div className="stapel" ref={lijst}>
        {c.personen.map((persoon, plek) => (
          <Persoonkaart
            key={persoon.sleutel}
            {...{ persoon, plek, fout }}
            zet={anders =>
              wijzig({ personen: c.personen.map(p => (p.sleutel === persoon.sleutel ? { ...p, ...anders } : p)) })
            }
            weg={c.personen.length > 1 ? () => verwijder(persoon.sleutel) : undefined}
          />
        ))}
      </div>
      {c.personen.length < HOOGSTENS ? <Knop onClick={voegToe}>{t('voeg')}</Knop> : null}
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
  const kop = veldId(`${pad}.kop`)
  const regel = (naam: Regelveld, serverveld: string = naam) => ({
    label: t(naam),
    autoComplete: 'off',
    maxLength: 200,
    id: veldId(`${pad}.${serverveld}`),
    fout: fout(`${pad}.${serverveld}`),
    value: p[naam],
    onChange: (g: { target: { value: string } }) => zet({ [naam]: g.target.value }),
  })
  return (
    <Kaart als="section" kopId={kop}>
      <div className="casussen__titel">
        <Kop niveau={3} id={kop}>
          {t('persoon', { nr: plek + 1 })}
        </Kop>
        {weg === undefined ? null : (
          <Knop soort="stil" onClick={weg}>
            {t('weg')}
            <span className="alleen-gehoord"> {t('persoon', { nr: plek + 1 })}</span>
          </Knop>
        )}
      </div>
      <div className="nieuw__velden">
        <Veld {...regel('voornamen')} vrij />
        <Veld {...regel('tussenvoegsel')} maxLength={20} vrij />
        <Veld {...regel('achternaam')} vrij />
      </div>
      <CheckboxGroep
        label={t('rollen')}
        id={veldId(`${pad}.rollen`)}
        fout={fout(`${pad}.rollen`)}
        naast="kort"
        keuzes={ROLLEN.map(r => ({ waarde: r, label: woord(`rol.${r}`) }))}
        gekozen={p.rollen}
        invoer={{
          name: `${pad}.rollen`,
          onChange: async g => zet({ rollen: ROLLEN.filter(r => wissel(p.rollen, g.target.value).includes(r)) }),
        }}
      />
      <Veld {...regel('geboren', 'geboortedatum')} help={t('geborenHulp')} vrij />
      <RadioGroep
        label={t('geslacht')}
        naast="kort"
        keuzes={GESLACHTEN.map(g => ({ waarde: g, label: woord(`geslacht.${g}`) }))}
        gekozen={p.geslacht}
        invoer={{
          name: `${pad}.geslacht`,
          onChange: async g => zet({ geslacht: GESLACHTEN.find(x => x === g.target.value) ?? 'onbekend' }),
        }}
      />
      <div className="nieuw__velden">
        <Veld {...regel('postcode')} vrij />
        <Veld {...regel('huisnummer')} vrij />
      </div>
    </Kaart>
  )
}
type Regelveld = 'voornamen' | 'tussenvoegsel' | 'achternaam' | 'geboren' | 'postcode' | 'huisnummer'
