import { kortePlek, type Inbericht } from './bericht.ts'
import { usePostTeksten } from './teksten.ts'

/** What is wrong, and where: in words, not in XML. */
export function Waarom({ gebrek }: { gebrek: NonNullable<Inbericht['gebrek']> }) {
  const t = usePostTeksten()
  const waar = [
    ...(gebrek.plek === null ? [] : [t('plek', { plek: kortePlek(gebrek.plek) })]),
    ...(gebrek.regel === null ? [] : [t('regel', { regel: gebrek.regel })]),
  ]
  return (
    <span>
      {t(`gebrek.${gebrek.code}`)}
      {waar.length === 0 ? '' : ` (${waar.join(', ')})`}.
    </span>
  )
}
