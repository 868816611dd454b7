import { useIk } from '../../../toon/api/ik.ts'
import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import type { Daad } from './Gedaan.tsx'
import { adresVan, type Collega, type Werk } from './mijnWerk.ts'
import { useToewijzen } from './Selectie.tsx'
import { useWerkTeksten } from './teksten.ts'

export interface NieuwProps {
  readonly werk: readonly Werk[]
  readonly aantal: number
  readonly collegas: readonly Collega[]
  readonly opGedaan: (daad: Daad) => void
}

/** Reports that came in and nobody took up yet: one click and it is yours. */
export function Nieuw({ werk, aantal, collegas, opGedaan }: NieuwProps) {
  const t = useWerkTeksten()
  const ik = useIk()
  const wijs = useToewijzen(collegas, opGedaan)
  if (werk.length === 0) return null
  return (
    <section aria-labelledby="werk-nieuw" className="stapel stapel--krap">
      <Kop niveau={2} id="werk-nieuw" aantal={aantal}>
        {t('nieuw.titel')}
      </Kop>
      <ul className="werk__groep">
        {werk.map(item => (
          <li key={item.id} className="werkregel" data-rijvak="">
            <div className="werkregel__tekst">
              <Schakel naar={adresVan(item.zaak)} className="werkregel__wat" data-rij="">
                {t('zaak.melding')} {item.zaak.nummer}
              </Schakel>
              <span className="zacht">{item.titel}</span>
            </div>
            <span className="werkregel__kant">
              {item.klok === null ? null : <KlokChip klok={item.klok} kant="rechts" />}
              <Knop bezig={wijs.isPending} onClick={() => wijs.mutate({ werk: [item.id], aan: ik.mens.id })}>
                {t('bulk.neem')}
                <span className="alleen-gehoord"> {item.zaak.nummer}</span>
              </Knop>
            </span>
          </li>
        ))}
      </ul>
      <WeigeringBericht weigering={wijs.error} />
    </section>
  )
}
