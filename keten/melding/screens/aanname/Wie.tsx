import { ROLLEN } from '../../../../gedeeld/persoon/relatie.ts'
import { CheckboxGroep, Vinkje } from '../../../../toon/delen/Keuzes.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { Mensen, Menskaart } from '../../../../toon/delen/Mensen.tsx'
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
  return (
    <>
      <Alinea soort="zacht">{t('wie.uitleg')}</Alinea>
      <Mensen
        lijst={c}
        wijzig={wijzig}
        nieuw={() => nieuwePersoon(vrijeSleutel(c.personen))}
        voeg={t('wie.voeg')}
        kaart={wie => <PersoonKaart key={wie.persoon.sleutel} {...wie} {...{ fout, snel }} />}
      />
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
  const id = (veld: string) => veldId(`${pad}.${veld}`)
  const foutBij = (veld: string) => fout(`${pad}.${veld}`)
  const veld: Maakveld = (naam, label) => ({
    label,
    autoComplete: 'off',
    id: id(naam),
    fout: foutBij(naam),
    value: p[naam],
    onChange: g => zet({ [naam]: g.target.value }),
  })
  return (
    <Menskaart
      {...{ persoon: p, pad, id, weg }}
      fout={foutBij}
      titel={t('wie.persoon', { nr: plek + 1 })}
      woorden={{
        weg: t('wie.weg'),
        voornamen: t('wie.voornamen'),
        tussenvoegsel: t('wie.tussenvoegsel'),
        achternaam: t('wie.achternaam'),
        rollen: t('wie.rollen'),
        geslacht: t('wie.geslacht'),
      }}
      rollen={keuzes('rol', ROLLEN)}
      {...(snel ? {} : { geslachten: keuzes('geslacht', GESLACHTEN) })}
      zetNaam={(naam, waarde) => zet({ [naam]: waarde })}
      zetRol={rol => zet({ rollen: ROLLEN.filter(r => wissel(p.rollen, rol).includes(r)) })}
      zetGeslacht={g => zet({ geslacht: kies(GESLACHTEN, g) || 'onbekend' })}
      geboorte={<Geboorte {...{ persoon: p, pad, fout, zet }} />}
    >
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
    </Menskaart>
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
