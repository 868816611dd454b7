import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../../toon/daad/useDaad.ts'
import { useVenster, type Venster } from '../../../../toon/daad/useVenster.ts'
import { gevuld, type Vraagveld, type Waarden } from '../../../../toon/daad/veld.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { DELEN } from './delen.ts'
import { useVerslagTeksten } from './teksten.ts'

interface TeSturen {
  readonly gemeente: string
  readonly kwartaal: string
  readonly sinds: string
}
interface Lijst {
  readonly schrijven: boolean
  readonly teSturen: readonly TeSturen[]
  readonly verstuurd: readonly { id: string; opvang: string; gemeente: string; kwartaal: string; op: string }[]
}

/** Which municipality still gets its quarterly report, and which reports were sent. */
export function Scherm() {
  const t = useVerslagTeksten()
  const { taal } = useTaal()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<TeSturen>(0)
  const { data, error, isPending } = useQuery<Lijst, Weigering>({
    queryKey: ['opvangverslagen'],
    queryFn: ({ signal }) => haal<Lijst>('/opvang/verslagen', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea soort="zacht">{t('lead')}</Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      {isPending ? <Laadt /> : null}
      <WeigeringBericht weigering={error} />
      {data?.schrijven === true ? (
        <Kaart als="section" kopId="te-sturen">
          <Kop niveau={2} id="te-sturen" aantal={data.teSturen.length}>
            {t('teSturen')}
          </Kop>
          {data.teSturen.length === 0 ? (
            <LegeStaat titel={t('teSturenLeeg')}>{t('teSturenTekst')}</LegeStaat>
          ) : (
            <Tabel
              titel={t('teSturen')}
              titelVerborgen
              rijen={data.teSturen}
              sleutelVan={r => `${r.gemeente} ${r.kwartaal}`}
              kolommen={[
                { sleutel: 'gemeente', kop: t('gemeente'), rijkop: true, cel: r => r.gemeente },
                { sleutel: 'kwartaal', kop: t('kwartaal'), cel: r => r.kwartaal },
                { sleutel: 'sinds', kop: t('sinds'), cel: r => zegDatum(r.sinds, taal) },
                {
                  sleutel: 'maak',
                  kop: t('maak'),
                  cel: r => (
                    <Knop onClick={() => openDaad(r)} aria-label={t('maakVoor', { ...r })}>
                      {t('maak')}
                    </Knop>
                  ),
                },
              ]}
            />
          )}
        </Kaart>
      ) : null}
      {data === undefined ? null : <Verstuurd lijst={data} />}
      {open === null ? null : <Maak key={open.keer} open={open} meld={meld} />}
    </div>
  )
}

function Verstuurd({ lijst }: { lijst: Lijst }) {
  const t = useVerslagTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId="verstuurd">
      <Kop niveau={2} id="verstuurd" aantal={lijst.verstuurd.length}>
        {t('verstuurd')}
      </Kop>
      {lijst.verstuurd.length === 0 ? (
        <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('verstuurd')}
          titelVerborgen
          rijen={lijst.verstuurd}
          sleutelVan={r => r.id}
          kolommen={[
            {
              sleutel: 'gemeente',
              kop: t('gemeente'),
              rijkop: true,
              cel: r => <Schakel naar={`/opvang/verslagen/${r.id}`}>{r.gemeente}</Schakel>,
            },
            { sleutel: 'kwartaal', kop: t('kwartaal'), cel: r => r.kwartaal },
            { sleutel: 'opvang', kop: t('opvang'), cel: r => r.opvang },
            { sleutel: 'op', kop: t('op'), cel: r => zegDatum(r.op.slice(0, 10), taal) },
          ]}
        />
      )}
    </Kaart>
  )
}

interface MaakProps {
  readonly open: NonNullable<Venster<TeSturen>['open']>
  readonly meld: (zin: string) => void
}

/** Six parts: what Kring counts comes by itself, a number it does not know and a line to each part are asked. */
function Maak({ open, meld }: MaakProps) {
  const t = useVerslagTeksten()
  const algemeen = useTeksten()
  const { gemeente, kwartaal } = open.wat
  const zin = (deel: (typeof DELEN)[number]): Vraagveld => ({
    ...{ naam: `toelichting.${deel}`, soort: 'tekst' },
    label: t('zin', { deel: t(`deel.${deel}`) }),
  })
  const velden: readonly Vraagveld[] = DELEN.flatMap(deel => [
    ...(deel === 'personen' ? [{ naam: 'ambulant', soort: 'getal', label: t('ambulant') }] : []),
    ...(deel === 'omgeving' ? [{ naam: 'omgeving', soort: 'getal', label: t('omgevingAantal') }] : []),
    zin(deel),
  ])
  const daad = useDaad({
    sleutel: `opvangverslag ${gemeente} ${kwartaal}`,
    ...{ velden, versie: null, vanaf: null, ververs: ['opvangverslagen'] },
    verzoek: w => ({ pad: '/opvang/verslagen', inhoud: { gemeente, kwartaal, ...inhoudVan(gevuld(velden, w)) } }),
    opGelukt: () => {
      open.opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: t('een.kop', { gemeente, kwartaal }) }))
    },
  })
  return (
    <Daadvenster
      {...{ daad, opSluiten: open.opSluiten, open: open.vanaf !== null }}
      titel={t('maakVoor', { gemeente, kwartaal })}
      uitleg={t('uitleg')}
      knop={t('stuur')}
    />
  )
}

const inhoudVan = (w: Waarden) => ({
  ...{ ambulant: Number(w['ambulant']), omgeving: Number(w['omgeving']) },
  toelichting: Object.fromEntries(DELEN.map(d => [d, w[`toelichting.${d}`] ?? ''])),
})
