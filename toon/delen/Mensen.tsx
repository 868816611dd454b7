import { useRef, type ReactNode } from 'react'
import { Kaart } from './Kaart.tsx'
import { CheckboxGroep, RadioGroep } from './Keuzes.tsx'
import { Knop } from './Knop.tsx'
import { Kop } from './Kop.tsx'
import { Veld } from './Veld.tsx'

/** As many as a report or a case takes at once. */
const HOOGSTENS = 20

/** What every person on a form has, while typing. */
export interface Mens {
  readonly sleutel: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly rollen: readonly string[]
  readonly geslacht: string
}
type Relatie = { readonly van: string; readonly naar: string }
type Lijst<P, R> = { readonly personen: readonly P[]; readonly relaties: readonly R[] }

export interface MensenProps<P extends Mens, R extends Relatie> {
  readonly lijst: Lijst<P, R>
  readonly wijzig: (anders: Partial<Lijst<P, R>>) => void
  /** somebody new, with a key that nobody has */
  readonly nieuw: () => P
  readonly voeg: string
  readonly kaart: (wie: {
    persoon: P
    plek: number
    zet: (anders: Partial<P>) => void
    weg: (() => void) | undefined
  }) => ReactNode
}

/** Several people on one form: a card each; who leaves takes the relations along, and the first field of who comes has the focus. */
export function Mensen<P extends Mens, R extends Relatie>({ lijst, wijzig, nieuw, voeg, kaart }: MensenProps<P, R>) {
  const { personen, relaties } = lijst
  const kaarten = useRef<HTMLDivElement>(null)
  const voegToe = () => {
    wijzig({ personen: [...personen, nieuw()] })
    requestAnimationFrame(() => kaarten.current?.lastElementChild?.querySelector('input')?.focus())
  }
  const verwijder = (sleutel: string) =>
    wijzig({
      personen: personen.filter(p => p.sleutel !== sleutel),
      relaties: relaties.filter(r => r.van !== sleutel && r.naar !== sleutel),
    })
  return (
    <>
      <div className="stapel" ref={kaarten}>
        {personen.map((persoon, plek) =>
          kaart({
            persoon,
            plek,
            zet: anders =>
              wijzig({ personen: personen.map(p => (p.sleutel === persoon.sleutel ? { ...p, ...anders } : p)) }),
            weg: personen.length > 1 ? () => verwijder(persoon.sleutel) : undefined,
          }),
        )}
      </div>
      {personen.length < HOOGSTENS ? <Knop onClick={voegToe}>{voeg}</Knop> : null}
    </>
  )
}

type Keuze = { readonly waarde: string; readonly label: string }
/** A field of this person: its id for an error, what is wrong with it. */
export interface Velddelen {
  readonly id: (veld: string) => string
  readonly fout: (veld: string) => string | undefined
}

export interface MenskaartProps extends Velddelen {
  readonly persoon: Mens
  /** the name of this person's place in the form, e.g. `personen.0` */
  readonly pad: string
  readonly titel: string
  readonly woorden: Readonly<
    Record<'weg' | 'voornamen' | 'tussenvoegsel' | 'achternaam' | 'rollen' | 'geslacht', string>
  >
  readonly rollen: readonly Keuze[]
  /** absent: not asked here */
  readonly geslachten?: readonly Keuze[]
  /** nobody has to know the name */
  readonly naamVrij?: boolean
  readonly zetNaam: (veld: 'voornamen' | 'tussenvoegsel' | 'achternaam', waarde: string) => void
  /** a role was ticked or unticked */
  readonly zetRol: (rol: string) => void
  readonly zetGeslacht?: (geslacht: string) => void
  readonly weg: (() => void) | undefined
  /** what comes between the roles and the gender, and what comes last */
  readonly geboorte: ReactNode
  readonly children?: ReactNode
}

/** One person while typing: name and roles first, then what this form asks besides. */
export function Menskaart({ persoon: p, titel, woorden, id, fout, weg, naamVrij = false, ...k }: MenskaartProps) {
  const kop = id('kop')
  const naam = (veld: 'voornamen' | 'tussenvoegsel' | 'achternaam') => ({
    label: woorden[veld],
    autoComplete: 'off',
    maxLength: veld === 'tussenvoegsel' ? 20 : 200,
    vrij: naamVrij,
    id: id(veld),
    fout: fout(veld),
    value: p[veld],
    onChange: (g: { target: { value: string } }) => k.zetNaam(veld, g.target.value),
  })
  return (
    <Kaart als="section" kopId={kop}>
      <div className="menskaart__titel">
        <Kop niveau={3} id={kop}>
          {titel}
        </Kop>
        {weg === undefined ? null : (
          <Knop soort="stil" onClick={weg}>
            {woorden.weg}
            <span className="alleen-gehoord"> {titel}</span>
          </Knop>
        )}
      </div>
      <div className="velden velden--naam">
        <Veld {...naam('voornamen')} />
        <Veld {...naam('tussenvoegsel')} />
        <Veld {...naam('achternaam')} />
      </div>
      <CheckboxGroep
        label={woorden.rollen}
        id={id('rollen')}
        fout={fout('rollen')}
        naast="kort"
        keuzes={k.rollen}
        gekozen={p.rollen}
        invoer={{ name: `${k.pad}.rollen`, onChange: async g => k.zetRol(g.target.value) }}
      />
      {k.geboorte}
      {k.geslachten === undefined ? null : (
        <RadioGroep
          label={woorden.geslacht}
          naast="kort"
          keuzes={k.geslachten}
          gekozen={p.geslacht}
          invoer={{ name: `${k.pad}.geslacht`, onChange: async g => k.zetGeslacht?.(g.target.value) }}
        />
      )}
      {k.children}
    </Kaart>
  )
}
