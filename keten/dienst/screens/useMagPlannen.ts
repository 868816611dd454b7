import { useIk } from '../../../toon/api/ik.ts'

/** The server decides; this spares who may only look a form that would be refused. */
export function useMagPlannen(): boolean {
  const { rol } = useIk().rol
  return PLANNERS.includes(rol)
}

const PLANNERS = ['medewerker-veilig-thuis', 'gedragswetenschapper', 'teamcoordinator']
