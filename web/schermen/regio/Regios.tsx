import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { isObject } from './definitie.ts'
import { useRegioTeksten } from './teksten.ts'
import './regio.css'

/** Which regions are there? Your own comes first. */
export function Scherm() {
  const t = useRegioTeksten()
  const { rol } = useIk()
  const vraag = useQuery<unknown, Weigering>({
    queryKey: ['regios'],
    queryFn: ({ signal }) => haal<unknown>('/regios', signal),
  })
  const regios = leesRegios(vraag.data).toSorted(
    (a, b) => Number(b.id === rol.regio.id) - Number(a.id === rol.regio.id),
  )
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea soort="lead">{t('lead')}</Alinea>
      {vraag.isPending ? <Laadt /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isSuccess && regios.length === 0 ? <LegeStaat titel={t('geen')}>{t('geenTekst')}</LegeStaat> : null}
      <Alinea>
        <Schakel naar="/regio/vergelijken">{t('naast.naar')}</Schakel>
      </Alinea>
      <ul className="regios">
        {regios.map(regio => (
          <Kaart als="li" key={regio.id} nadruk={regio.id === rol.regio.id}>
            <div className="stapel stapel--krap">
              <Kop niveau={2}>
                <Schakel naar={`/regio/${regio.id}`}>{regio.naam}</Schakel>
              </Kop>
              {regio.id === rol.regio.id ? (
                <span>
                  <StatusWoord toon="rustig">{t('uw')}</StatusWoord>
                </span>
              ) : null}
              {regio.onderwerp === '' ? null : <Alinea soort="zacht">{regio.onderwerp}</Alinea>}
            </div>
          </Kaart>
        ))}
      </ul>
    </div>
  )
}

interface RegioKort {
  readonly id: string
  readonly naam: string
  readonly onderwerp: string
}

/** The list may come bare or wrapped; a line without id or name is not shown. */
function leesRegios(antwoord: unknown): readonly RegioKort[] {
  const lijst = isObject(antwoord) ? antwoord['regios'] : antwoord
  return (Array.isArray(lijst) ? lijst : []).filter(isObject).flatMap(({ id, naam, onderwerp }) => {
    if (typeof id !== 'string' || typeof naam !== 'string') return []
    return [{ id, naam, onderwerp: typeof onderwerp === 'string' ? onderwerp : '' }]
  })
}
