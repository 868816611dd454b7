import { useRef } from 'react'
import { ROLLEN } from '../../../../gedeeld/persoon/relatie.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { CheckboxGroep, RadioGroep, Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Veld } from '../../../../toon/delen/Veld.tsx'
import { useKeuzes } from '../woorden.ts'
import { nieuwePersoon, veldId, vrijeSleutel, type Persoon } from './concept.ts'
import { leesDatum } from './datum.ts'
import { Relaties } from './Relaties.tsx'
import { useAannameTeksten } from './teksten.ts'
import { kies, wissel, type StapProps } from './stap.ts'

const GESLACHTEN = ['v', 'm', 'x', 'onbekend'] as const
const GETUIGEN = ['oog', 'oor', 'elders-in-huis', 'buitenshuis', 'ziet-gevolgen'] as const

/** Everybody it is about, and who is who to whom. */
export function Wie({ concept: c, wijzig, fout, snel = false }: StapProps) {
  const t = useAannameTeksten()
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
  const zet = (sleutel: string, anders: Partial<Persoon>) =>
    wijzig({ personen: c.personen.map(p => (p.sleutel === sleutel ? { ...p, ...anders } : p)) })
  return (
    <>
      <Alinea soort="zacht">{t('wie.uitleg')}</Alinea>
      <div className="stapel" ref={lijst}>
        {c.personen.map((persoon, plek) => (
          <PersoonKaart
            key={persoon.sleutel}
            {...{ persoon, plek, fout, snel }}
            zet={anders => zet(persoon.sleutel, anders)}
            weg={c.personen.length > 1 ? () => verwijder(persoon.sleutel) : undefined}
          />
        ))}
      </div>
      <Knop onClick={voegToe}>{t('wie.voeg')}</Knop>
      {snel ? null : <Relaties {...{ concept: c, wijzig, fout }} />}
    </>
  )
}

interface PersoonProps {
  readonly persoon: Persoon
  readonly plek: number
  readonly snel: boolean
  readonly fout: StapProps['fout']
  readonly zet: (anders: Partial<Persoon>) => void
  readonly weg: (() => void) | undefined
}

/** One person while typing: name, roles, birth, and what else is known. */
export function PersoonKaart({ persoon: p, plek, snel, fout, zet, weg }: PersoonProps) {
  const t = useAannameTeksten()
  const keuzes = useKeuzes()
  const pad = `personen.${plek}`
  const kop = veldId(`${pad}.kop`)
  const veld = (naam: keyof Persoon & string, label: string) => ({
    label,
    autoComplete: 'off',
    id: veldId(`${pad}.${naam}`),
    fout: fout(`${pad}.${naam}`),
    value: String(p[naam]),
    onChange: (g: { target: { value: string } }) => zet({ [naam]: g.target.value }),
  })
  return (
    <Kaart als="section" kopId={kop}>
      <div className="melding__titelrij">
        <Kop niveau={3} id={kop}>
          {t('wie.persoon', { nr: plek + 1 })}
        </Kop>
        {weg === undefined ? null : (
          <Knop soort="stil" onClick={weg}>
            {t('wie.weg')}
            <span className="alleen-gehoord"> {t('wie.persoon', { nr: plek + 1 })}</span>
          </Knop>
        )}
      </div>
      <div className="velden velden--naam">
        <Veld {...veld('voornamen', t('wie.voornamen'))} />
        <Veld {...veld('tussenvoegsel', t('wie.tussenvoegsel'))} />
        <Veld {...veld('achternaam', t('wie.achternaam'))} />
      </div>
      <CheckboxGroep
        label={t('wie.rollen')}
        id={veldId(`${pad}.rollen`)}
        fout={fout(`${pad}.rollen`)}
        naast="kort"
        keuzes={keuzes('rol', ROLLEN)}
        gekozen={p.rollen}
        invoer={{
          name: `${pad}.rollen`,
          onChange: async g => zet({ rollen: ROLLEN.filter(r => wissel(p.rollen, g.target.value).includes(r)) }),
        }}
      />
      <Geboorte {...{ persoon: p, pad, fout, zet }} />
      {snel ? null : (
        <RadioGroep
          label={t('wie.geslacht')}
          naast="kort"
          keuzes={keuzes('geslacht', GESLACHTEN)}
          gekozen={p.geslacht}
          invoer={{
            name: `${pad}.geslacht`,
            onChange: async g => zet({ geslacht: kies(GESLACHTEN, g.target.value) || 'onbekend' }),
          }}
        />
      )}
      {snel || !lijktKind(p) ? null : (
        <CheckboxGroep
          label={t('wie.getuige')}
          help={t('wie.getuigeHulp')}
          vrij
          naast
          keuzes={keuzes('getuige', GETUIGEN)}
          gekozen={p.getuige}
          invoer={{
            name: `${pad}.getuige`,
            onChange: async g => zet({ getuige: GETUIGEN.filter(w => wissel(p.getuige, g.target.value).includes(w)) }),
          }}
        />
      )}
      {snel ? null : <Adres veld={veld} open={[p.postcode, p.bsn, p.straat].some(Boolean)} />}
    </Kaart>
  )
}

/** The screen asks a child's questions early; whether somebody counts as a child the server decides. */
const lijktKind = (p: Persoon): boolean => {
  const jaar = Number(leesDatum(p.geboren)?.slice(0, 4) ?? 0)
  return p.rollen.includes('kind-in-gezin') || (jaar > 0 && new Date().getFullYear() - jaar < 19)
}

function Geboorte({ persoon: p, pad, fout, zet }: Pick<PersoonProps, 'persoon' | 'fout' | 'zet'> & { pad: string }) {
  const t = useAannameTeksten()
  return (
    <div className="stapel stapel--krap">
      {p.ongeboren ? (
        <Veld
          label={t('wie.verwacht')}
          vrij
          autoComplete="off"
          id={veldId(`${pad}.verwachtOp`)}
          fout={fout(`${pad}.verwachtOp`)}
          value={p.verwacht}
          onChange={g => zet({ verwacht: g.target.value })}
        />
      ) : (
        <Veld
          label={t('wie.geboren')}
          help={t('wie.geborenHulp')}
          vrij
          autoComplete="off"
          id={veldId(`${pad}.geboortedatum`)}
          fout={fout(`${pad}.geboortedatum`)}
          value={p.geboren}
          onChange={g => zet({ geboren: g.target.value })}
        />
      )}
      <Vinkje label={t('wie.ongeboren')} checked={p.ongeboren} onChange={g => zet({ ongeboren: g.target.checked })} />
    </div>
  )
}

type Maakveld = (
  naam: 'postcode' | 'huisnummer' | 'straat' | 'plaats' | 'bsn',
  label: string,
) => Parameters<typeof Veld>[0]

function Adres({ veld, open }: { veld: Maakveld; open: boolean }) {
  const t = useAannameTeksten()
  return (
    <details className="meer" open={open}>
      <summary>{t('wie.adres')}</summary>
      <div className="stapel meer__inhoud">
        <div className="velden">
          <Veld {...veld('postcode', t('wie.postcode'))} vrij />
          <Veld {...veld('huisnummer', t('wie.huisnummer'))} vrij />
          <Veld {...veld('straat', t('wie.straat'))} vrij />
          <Veld {...veld('plaats', t('wie.plaats'))} vrij />
        </div>
        <Veld {...veld('bsn', t('wie.bsn'))} vrij inputMode="numeric" help={t('wie.bsnHulp')} />
      </div>
    </details>
  )
}
