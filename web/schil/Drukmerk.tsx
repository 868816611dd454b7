import { useIk } from '../../toon/api/ik.ts'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { useNu } from '../../toon/tijd/nu.ts'
import { zegPrecies } from '../../toon/tijd/zeg.ts'

/**
 * On paper only, at the foot of every page: who printed this and when (SD-45). A sheet that lies about leads back to whom it came from. Not
 * on what a family gets: the name of a worker in a handbag can be a danger there.
 */
export function Drukmerk() {
  const ik = useIk()
  const t = useTeksten()
  const { taal } = useTaal()
  const op = zegPrecies(useNu().toISOString(), taal)
  return (
    <p className="drukmerk" aria-hidden="true">
      {t('schil.afgedrukt', { naam: ik.mens.naam, organisatie: ik.rol.organisatie.naam, op })}
    </p>
  )
}
