import { useVenster } from '../../../toon/daad/useVenster.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { MeeInDossier } from '../../../toon/delen/MeeInDossier.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Daadvenster, type DaadProps } from './Daad.tsx'
import { Acties } from './delen/Acties.tsx'
import { Besluit } from './delen/Besluit.tsx'
import { Kop } from './delen/Kop.tsx'
import { Partners } from './delen/Partners.tsx'
import { Uitvoering } from './delen/Uitvoering.tsx'
import { Passages } from './delen/Passages.tsx'
import type { Stuk } from './stuk.ts'
import { useOverlegTeksten } from './teksten.ts'
import { BESPREKING, useStuk } from './useStuk.ts'
import { ZaakContext } from './zaak.ts'
import './overleg.css'

/** What is this about, who is at the table, what do I know of it, what was decided, and what must I do? */
export function Scherm() {
  const t = useOverlegTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useStuk(id)
  if (vraag.error?.status === 404)
    return <NietHier naar="/overleggen" lijst={t('lijst.titel')} tekst={t('kop.nietHier')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad stuk={vraag.data} />
}

function Blad({ stuk }: { stuk: Stuk }) {
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<DaadProps>(stuk.versie)
  return (
    <ZaakContext value={{ stuk, meld, openDaad }}>
      <div className="stapel">
        <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
        <MeeInDossier zaak={stuk.id} versie={stuk.versie} sleutel={BESPREKING} />
        <Kop />
        <Partners />
        <Passages />
        <Besluit />
        <Uitvoering />
        <Acties />
      </div>
      {open === null ? null : (
        <Daadvenster key={open.keer} {...open.wat} vanaf={open.vanaf} opSluiten={open.opSluiten} />
      )}
    </ZaakContext>
  )
}
