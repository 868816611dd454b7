import { useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { leesKeuze, type Werkfilter } from './filter.ts'
import type { Daad } from './Gedaan.tsx'
import { alsVraag, isLeeg, type Aantallen, type Keuze, type MijnWerkAntwoord } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'
import { useSoortwoord } from './useSoortwoord.ts'

export interface FiltersProps {
  readonly filter: Werkfilter
  readonly eerste: MijnWerkAntwoord
  readonly opWijziging: (filter: Werkfilter) => void
  readonly opGedaan: (daad: Daad) => void
}

/** Words are searched in what is already on the screen: no word leaves the device. The rest is asked of the server, over all pages. */
export function Filters({ filter, eerste, opWijziging, opGedaan }: FiltersProps) {
  const t = useWerkTeksten()
  const soortwoord = useSoortwoord()
  const { keuze } = filter
  const zet = (veld: keyof Keuze) => (waarde: string) =>
    opWijziging({ ...filter, keuze: leesKeuze(JSON.stringify({ ...keuze, [veld]: waarde })) })
  return (
    <div className="stapel stapel--krap">
      <div className="werk__filters" role="search">
        <Veld
          label={t('zoek')}
          type="search"
          autoComplete="off"
          data-zoek=""
          value={filter.zoek}
          onChange={g => opWijziging({ ...filter, zoek: g.target.value })}
        />
        <Keus naam={t('filter')} waarde={keuze.zaak} opKeus={zet('zaak')} alles={t('filterAlles')}>
          <option value="melding">{t('filterMelding')}</option>
          <option value="casus">{t('filterCasus')}</option>
          <option value="huisverbod">{t('filterHuisverbod')}</option>
          <option value="bespreking">{t('filterBespreking')}</option>
        </Keus>
        <Keus naam={t('filterSoort')} waarde={keuze.soort} opKeus={zet('soort')} alles={t('filterAlles')}>
          {(eerste.keuzes?.soorten ?? []).map(({ soort, wat }) => (
            <option key={soort} value={soort}>
              {soortwoord(soort, wat)}
            </option>
          ))}
        </Keus>
        <Keus naam={t('filterGemeente')} waarde={keuze.gemeente} opKeus={zet('gemeente')} alles={t('filterAlles')}>
          {(eerste.keuzes?.gemeenten ?? []).map(gemeente => (
            <option key={gemeente}>{gemeente}</option>
          ))}
        </Keus>
        <VanWie keuze={keuze} aantallen={eerste.aantallen} opKeus={zet('wie')} />
      </div>
      <Bewaarde {...{ filter, eerste, opWijziging, opGedaan }} />
    </div>
  )
}

interface KeusProps {
  readonly naam: string
  readonly waarde: string | undefined
  readonly opKeus: (waarde: string) => void
  readonly alles: string
  readonly children: React.ReactNode
}

const Keus = ({ naam, waarde, opKeus, alles, children }: KeusProps) => (
  <Keuzelijst label={naam} value={waarde ?? ''} onChange={g => opKeus(g.target.value)}>
    <option value="">{alles}</option>
    {children}
  </Keuzelijst>
)

interface VanWieProps {
  readonly keuze: Keuze
  readonly aantallen: Aantallen | undefined
  readonly opKeus: (wie: string) => void
}

function VanWie({ keuze, aantallen, opKeus }: VanWieProps) {
  const t = useWerkTeksten()
  return (
    <Keus naam={t('filterWie')} waarde={keuze.wie} opKeus={opKeus} alles={t('wieTeam')}>
      <option value="ik">{t('wieIk', { aantal: aantallen?.ik ?? 0 })}</option>
      <option value="vrij">{t('wieVrij', { aantal: aantallen?.vrij ?? 0 })}</option>
    </Keus>
  )
}

/** The own saved filters: one click to see them, one to take one away, and that can be taken back. */
function Bewaarde({ filter, eerste, opWijziging, opGedaan }: FiltersProps) {
  const t = useWerkTeksten()
  const filters = eerste.filters ?? []
  const nu = alsVraag(filter.keuze)
  const weg = useOpdracht<{ id: string; naam: string }>({
    maak: ({ id }) => ({ pad: `/mijn-werk/filters/${id}/weg`, inhoud: {} }),
    ververs: [MIJN_WERK],
    opGelukt: (_uit, { id, naam }) =>
      opGedaan({
        zin: t('bewaard.weggehaald', { naam }),
        terug: { pad: `/mijn-werk/filters/${id}/terug`, inhoud: {} },
      }),
  })
  return (
    <div className="rij werk__bewaard">
      {filters.map(({ id, naam, keuze }) => (
        <span key={id} className="werk__filter">
          <Knop soort="stil" aria-pressed={alsVraag(keuze) === nu} onClick={() => opWijziging({ ...filter, keuze })}>
            {naam}
          </Knop>
          {alsVraag(keuze) === nu ? (
            <Knop soort="stil" bezig={weg.isPending} onClick={() => weg.mutate({ id, naam })}>
              {t('bewaard.weg')}
              <span className="alleen-gehoord">: {naam}</span>
            </Knop>
          ) : null}
        </span>
      ))}
      {isLeeg(filter.keuze) || filters.some(f => alsVraag(f.keuze) === nu) ? null : <Bewaar keuze={filter.keuze} />}
      {isLeeg(filter.keuze) ? null : (
        <Knop soort="stil" onClick={() => opWijziging({ zoek: '', keuze: {} })}>
          {t('wis')}
        </Knop>
      )}
      <WeigeringBericht weigering={weg.error} />
    </div>
  )
}

function Bewaar({ keuze }: { keuze: Keuze }) {
  const t = useWerkTeksten()
  const [open, zetOpen] = useState(false)
  const [naam, zetNaam] = useState('')
  const bewaar = useOpdracht<string>({
    maak: tekst => ({ pad: '/mijn-werk/filters', inhoud: { naam: tekst, keuze } }),
    ververs: [MIJN_WERK],
    opGelukt: () => {
      zetOpen(false)
      zetNaam('')
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    if (naam.trim() !== '') bewaar.mutate(naam.trim())
  }
  if (!open)
    return (
      <Knop soort="stil" onClick={() => zetOpen(true)}>
        {t('bewaard.bewaar')}
      </Knop>
    )
  return (
    <form className="rij werk__bewaar" onSubmit={stuur}>
      <Veld
        label={t('bewaard.naam')}
        help={t('bewaard.naamHelp')}
        maxLength={40}
        autoComplete="off"
        value={naam}
        onChange={g => zetNaam(g.target.value)}
      />
      <Knop type="submit" bezig={bewaar.isPending}>
        {t('bewaard.bewaar')}
      </Knop>
      <WeigeringBericht weigering={bewaar.error} />
    </form>
  )
}
