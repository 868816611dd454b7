import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import type { Waarden } from '../vorm.ts'
import { VERVERS, type Blad } from './blad.ts'
import { useRegisterTeksten } from './teksten.ts'
import { alsWaarden, vragenVan } from './velden.ts'

export interface NieuwProps {
  readonly blad: Blad
  /** what is known because of where it was asked: the gap that is being filled */
  readonly begin: Waarden
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

/** A new line of a register, by the fields of its declaration. */
export function Nieuw({ blad, begin, open, opSluiten, meld }: NieuwProps) {
  const t = useRegisterTeksten()
  const algemeen = useTeksten()
  const { taal } = useTaal()
  const { declaratie: d } = blad
  const velden = vragenVan(blad, taal, begin)
  const titel = `${d.naam[taal]}: ${t('een.nieuw').toLowerCase()}`
  const daad = useDaad({
    sleutel: `register ${d.id} ${JSON.stringify(begin)}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: `/registers/${d.id}/rijen`, inhoud: { velden: alsWaarden(d, velden, w) } }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: d.naam[taal] }))
    },
  })
  return <Daadvenster {...{ daad, titel, open, opSluiten }} uitleg={t('rij.nieuwUitleg')} knop={t('een.nieuw')} />
}
