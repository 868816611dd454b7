import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { alsZaak, type Werkfilter } from './filter.ts'
import { useWerkTeksten } from './teksten.ts'

/** Searches in what is already on the screen: no word of it leaves the device. */
export function Filters({ filter, opWijziging }: { filter: Werkfilter; opWijziging: (filter: Werkfilter) => void }) {
  const t = useWerkTeksten()
  return (
    <div className="werk__filters" role="search">
      <Veld
        label={t('zoek')}
        type="search"
        autoComplete="off"
        data-zoek=""
        value={filter.zoek}
        onChange={g => opWijziging({ ...filter, zoek: g.target.value })}
      />
      <Keuzelijst
        label={t('filter')}
        value={filter.zaak}
        onChange={g => opWijziging({ ...filter, zaak: alsZaak(g.target.value) })}
      >
        <option value="alles">{t('filterAlles')}</option>
        <option value="melding">{t('filterMelding')}</option>
        <option value="casus">{t('filterCasus')}</option>
      </Keuzelijst>
    </div>
  )
}
