import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Effectregel } from '../effect.ts'
import { VERVERS, zegSom, type Keuze } from './blad.ts'
import { Balk, Kader, useJaarvraag } from './Kader.tsx'
import { useGeldTeksten } from './teksten.ts'

interface Blad {
  readonly schrijven: boolean
  readonly jaar: number | null
  readonly jaren: readonly (number | null)[]
  readonly cijfers: readonly Keuze[]
  readonly regels: readonly Effectregel[]
}

/** What does each function and action cost, and what comes of it? */
export function Scherm() {
  const t = useGeldTeksten()
  const vraag = useJaarvraag()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<Effectregel>(0)
  const { data, error, isPending } = useQuery<Blad, Weigering>({
    queryKey: ['geldeffect', vraag],
    queryFn: ({ signal }) => haal<Blad>(`/geld/effect${vraag}`, signal),
  })
  const acties = data?.regels.filter(r => r.soort === 'actie' && r.kosten.centen > 0) ?? []
  return (
    <Kader deel="effect" lead={t('effect.lead')}>
      <WeigeringBericht weigering={error} />
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Balk deel="effect" jaar={data.jaar} jaren={data.jaren} />
          <Lijst
            titel={t('effect.functies')}
            id="effect-functies"
            regels={data.regels.filter(r => r.soort === 'functie')}
            kies={data.schrijven ? openDaad : undefined}
          />
          {acties.length === 0 ? (
            <LegeStaat titel={t('effect.leegActies')}>{t('effect.leegTekst')}</LegeStaat>
          ) : (
            <>
              <Lijst
                titel={t('effect.acties')}
                id="effect-acties"
                regels={acties}
                kies={data.schrijven ? openDaad : undefined}
              />
              <Alinea soort="zacht">{t('effect.alleen')}</Alinea>
            </>
          )}
          {open === null ? null : (
            <Kies
              key={open.keer}
              regel={open.wat}
              cijfers={data.cijfers}
              open={open.vanaf !== null}
              opSluiten={open.opSluiten}
              meld={meld}
            />
          )}
        </>
      )}
    </Kader>
  )
}

interface LijstProps {
  readonly titel: string
  readonly id: string
  readonly regels: readonly Effectregel[]
  readonly kies: ((r: Effectregel) => void) | undefined
}
function Lijst({ titel, id, regels, kies }: LijstProps) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={2} id={id}>
        {titel}
      </Kop>
      <Tabel
        titel={titel}
        titelVerborgen
        rijen={regels}
        sleutelVan={r => r.id}
        kolommen={[
          { sleutel: 'naam', kop: titel, rijkop: true, cel: r => r.naam },
          {
            sleutel: 'kosten',
            kop: t('effect.kosten'),
            cel: r => <span className="geld__getal">{zegSom(r.kosten, taal, t('menu.geschat'))}</span>,
          },
          { sleutel: 'cijfer', kop: t('effect.cijfer'), cel: r => r.cijfer?.naam[taal] ?? t('effect.geenCijfer') },
          { sleutel: 'resultaat', kop: t('effect.resultaat'), cel: r => <Resultaat regel={r} /> },
          ...(kies === undefined
            ? []
            : [
                {
                  sleutel: 'kies',
                  kop: t('effect.kies'),
                  cel: (r: Effectregel) => (
                    <Knop aria-label={`${t('effect.kies')}: ${r.naam}`} onClick={() => kies(r)}>
                      {t('effect.kies')}
                    </Knop>
                  ),
                },
              ]),
        ]}
      />
    </Kaart>
  )
}

function Resultaat({ regel: r }: { regel: Effectregel }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  if (r.zonderResultaat) return <StatusWoord toon="letop">{t('effect.zonder')}</StatusWoord>
  if (r.stand === null) return <>{r.cijfer === null ? '' : t('effect.geenWaarde')}</>
  const waarde = r.stand.waarde.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')
  return <>{`${waarde}${r.cijfer?.eenheid === 'procent' ? ' %' : ''} (${r.stand.periode})`}</>
}

interface KiesProps {
  readonly regel: Effectregel
  readonly cijfers: readonly Keuze[]
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}
function Kies({ regel, cijfers, open, opSluiten, meld }: KiesProps) {
  const t = useGeldTeksten()
  const daad = useDaad({
    sleutel: `geld cijfer ${regel.soort} ${regel.id}`,
    velden: [
      {
        ...{ naam: 'cijfer', soort: 'lijst', label: t('effect.cijfer') },
        keuzes: cijfers.map(c => ({ waarde: c.id, label: c.naam })),
        ...(regel.cijfer === null ? {} : { begin: regel.cijfer.id }),
      },
    ],
    ...{ versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({
      pad: '/geld/effect',
      inhoud: { soort: regel.soort, over: regel.id, cijfer: w['cijfer'] },
    }),
    opGelukt: () => {
      opSluiten()
      meld(t('effect.gekozen'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={regel.naam}
      uitleg={t('effect.kiesUitleg')}
      knop={t('effect.kies')}
    />
  )
}
