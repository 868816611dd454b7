import fs from 'node:fs'
import path from 'node:path'
import { startIngebed } from '../../service/database/ingebed.ts'
import { projectMap } from '../../service/map.ts'

// An interrupted test run cannot end its own PostgreSQL: find it by its pid file, and stop it.
const map = path.join(projectMap, '.kring', 'proef')
if (fs.existsSync(path.join(map, 'pg-wachtwoord'))) {
  const postgres = await startIngebed(map, () => undefined, { veilig: false })
  await postgres.stop()
}
