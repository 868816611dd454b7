import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Toegangkaart } from './Toegangkaart.tsx'
import { Vraag } from './Vraag.tsx'
import { useNoodTeksten } from './teksten.ts'
import type { Noodlijst, Toegang } from './vormen.ts'

/** Opening a sheet in an emergency, what was opened of one's own cases, and for a privacy officer what to review. */
export function Scherm() {
  const t = useNoodTeksten()
  const { data, error, isPending } = useQuery<Noodlijst, Weigering>({
    queryKey: ['noodtoegang'],
    queryFn: ({ signal }) => haal('/noodtoegang', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        {data === undefined ? null : <Alinea>{data.opent ? t('lead') : t('leadBeoordeelt')}</Alinea>}
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : data.opent ? <Opener lijst={data} /> : <Beoordelaar lijst={data} />}
    </div>
  )
}

function Opener({ lijst }: { lijst: Noodlijst }) {
  const t = useNoodTeksten()
  const eigen = lijst.toegangen.filter(n => n.eigen)
  return (
    <>
      <Bericht soort="letop" titel={t('eerst')} meldt={false} />
      <Vraag minuten={lijst.minuten} werkdagen={lijst.werkdagen} />
      <Deel id="bij-mij" titel={t('lijst.bijMij')} toegangen={lijst.toegangen.filter(n => !n.eigen)} />
      <Deel id="eigen" titel={t('lijst.eigen')} toegangen={eigen} />
      {eigen.length === 0 ? <LegeStaat titel={t('leeg.eigen')}>{t('leeg.eigenTekst')}</LegeStaat> : null}
    </>
  )
}

function Beoordelaar({ lijst }: { lijst: Noodlijst }) {
  const t = useNoodTeksten()
  const open = lijst.toegangen.filter(n => n.oordeel === null)
  return (
    <>
      {open.length === 0 ? <LegeStaat titel={t('leeg.beoordelen')}>{t('leeg.beoordelenTekst')}</LegeStaat> : null}
      <Deel id="open" titel={t('lijst.beoordelen')} toegangen={open} />
      <Deel id="klaar" titel={t('lijst.klaar')} toegangen={lijst.toegangen.filter(n => n.oordeel !== null)} />
    </>
  )
}

function Deel({ id, titel, toegangen }: { id: string; titel: string; toegangen: readonly Toegang[] }) {
  if (toegangen.length === 0) return null
  return (
    <section className="stapel" aria-labelledby={id}>
      <Kop niveau={2} id={id} aantal={toegangen.length}>
        {titel}
      </Kop>
      {toegangen.map(n => (
        <Toegangkaart key={n.id} toegang={n} />
      ))}
    </section>
  )
}
