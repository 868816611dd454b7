import { geheimen, type Geheimen } from '../../service/database/geheimen.ts'
import { startIngebed } from '../../service/database/ingebed.ts'
import { metDatabase, type Adressen } from '../../service/database/migreer.ts'

/** The addresses of a database of the server that runs below `map`, one per role. */
export async function adressenVan(map: string, database = 'kring'): Promise<Adressen> {
  const { beheerUrl } = await startIngebed(map, () => undefined)
  const geheim = geheimen(map)
  const als = (rol: keyof Geheimen['wachtwoorden']) => {
    const url = new URL(metDatabase(beheerUrl, database))
    url.username = `kring_${rol}`
    url.password = geheim.wachtwoorden[rol]
    return url.toString()
  }
  return {
    beheer: metDatabase(beheerUrl, database),
    app: als('app'),
    worker: als('worker'),
    poort: als('poort'),
    vernietiger: als('vernietiger'),
  }
}
