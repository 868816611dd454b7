import { Terug } from '../../../../toon/daad/Terug.tsx'
import { useMutation } from '@tanstack/react-query'
import { nieuweSleutel, stuur } from '../../../../toon/api/client.ts'
import type { Weigering as Geweigerd } from '../../../../toon/api/weigering.ts'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { hoofdletter } from '../daden.ts'
import { naamVan, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Afspraak } from './Afspraak.tsx'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'

type Tikrij = Dossier['tikken'][number]
const TOON: Readonly<Record<NonNullable<Tikrij['antwoord']>, Toon>> = {
  goed: 'goed',
  bellen: 'letop',
  'niet-goed': 'gevaar',
}

/** What was asked with a neutral message, what came back, and whether somebody heard it. Absent when nothing was sent. */
export function Tikken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  if (dossier.tikken.length === 0) return null
  return (
    <section aria-labelledby="tikken" className="stapel stapel--krap">
      <Kop niveau={2} id="tikken">
        {t('tik.titel')}
      </Kop>
      <ul className="stapel stapel--krap">
        {dossier.tikken.map(rij => (
          <Tik key={rij.id} rij={rij} />
        ))}
      </ul>
    </section>
  )
}

function Tik({ rij }: { rij: Tikrij }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const nu = useNu()
  const tik = dossier.casus.tikken.find(x => x.id === rij.id)
  if (tik === undefined) return null
  const naam = naamVan(dossier, tik.persoon)
  const voorbij = rij.antwoord === null && nu.getTime() >= Date.parse(rij.verlooptOp)
  const wanneer = hoofdletter(t('nazorg.maand', { maand: tik.maand }))
  return (
    <li>
      <strong>{naam}</strong>
      <span className="casus__bijregel">{wanneer}</span>
      {rij.antwoord === null ? (
        <StatusWoord toon={voorbij || rij.stand === 'mislukt' ? 'letop' : 'rustig'}>
          {t(`tik.stand.${voorbij ? 'voorbij' : rij.stand}`)}
        </StatusWoord>
      ) : (
        <StatusWoord toon={TOON[rij.antwoord]}>
          {t(`tik.antwoord.${rij.antwoord}`)}
          {tik.gehoord ? ` (${t('tik.gehoord')})` : ''}
        </StatusWoord>
      )}
      {rij.antwoord === null && !voorbij && rij.stand !== 'verstuurd' ? <Bericht link={rij.id} naam={naam} /> : null}
      {rij.antwoord === null || tik.gehoord ? null : (
        <div className="rij">
          <Daad type="HoorTik" vast={{ link: rij.id }} over={naam} bij={<Afspraak persoon={tik.persoon} />} />
          {rij.antwoord === 'niet-goed' ? <Daad type="HeropenCasus" soort="stil" over={naam} /> : null}
        </div>
      )}
    </li>
  )
}

/** The text to send by hand, only when somebody asks for it. */
export function Bericht({ link, naam, pad = 'nazorgvragen/zien' }: { link: string; naam: string; pad?: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const vraag = useMutation<{ tekst: string }, Geweigerd>({
    mutationFn: () =>
      stuur<{ tekst: string }>({
        pad: `/casussen/${dossier.id}/${pad}`,
        inhoud: { link },
        sleutel: nieuweSleutel(),
      }),
  })
  if (vraag.data !== undefined)
    return (
      <>
        <Alinea soort="zacht">{t('tik.kopieer')}</Alinea>
        <p className="casus__brief" lang="nl">
          {vraag.data.tekst}
        </p>
      </>
    )
  return (
    <>
      <div>
        <Knop soort="stil" bezig={vraag.isPending} onClick={() => vraag.mutate()}>
          {t('tik.toonTekst')}
          <span className="alleen-gehoord">: {naam}</span>
        </Knop>
      </div>
      <Terug weigering={vraag.error} bekend={[]} />
    </>
  )
}
