import { CONTACTWIJZEN } from '../../../../gedeeld/persoon/contactwijze.ts'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { binnenUur } from '../../contact/gegevens.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** What was agreed with this person: ways, hours, voicemail, word, and what nobody may do. */
export function Afspraak({ persoon }: { persoon: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const nu = useNu().toISOString()
  const { personen, netwerkpersonen, bereik } = dossier.casus
  const veiligContact = [...personen, ...netwerkpersonen].find(p => p.id === persoon)?.veiligContact
  const b = bereik[persoon]
  // a way this screen has no word for is said to be asked after: never guessed
  const wijzen = (veiligContact ?? []).map(w => t(`contactwijze.${CONTACTWIJZEN.find(x => x === w) ?? 'onbekend'}`))
  const verder =
    b === undefined
      ? []
      : [
          b.van === undefined || b.tot === undefined
            ? t('bereik.altijd')
            : t('bereik.uren', { van: b.van, tot: b.tot }),
          (b.dagen ?? []).map(d => t(`bereik.dag.${d}`)).join(', '),
          b.voicemail === undefined ? '' : t(`bereik.voicemail.${b.voicemail}`),
          b.woord === undefined ? '' : t('bereik.woord', { woord: tekst(b.woord) ?? '' }),
        ].filter(Boolean)
  return (
    <>
      <span className="casus__bijregel">
        {veiligContact === undefined
          ? t('nazorg.veiligNiets')
          : t('nazorg.veiligAlleen', { wijzen: wijzen.join(', ') })}
      </span>
      {verder.length === 0 ? null : <span className="casus__bijregel">{verder.join('. ')}</span>}
      {b === undefined ? null : <span className="casus__bijregel">{tekst(b.toelichting)}</span>}
      {b === undefined || binnenUur(b, nu) ? null : <StatusWoord toon="letop">{t('bereik.nuNiet')}</StatusWoord>}
    </>
  )
}
