import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Tijdlijn } from '../../../../toon/delen/Tijdlijn.tsx'
import { WieKeekKaart } from '../../../../toon/delen/WieKeek.tsx'
import type { Dossier } from '../dossier.ts'
import { useMeldingTeksten } from '../teksten.ts'
import { useWoord } from '../woorden.ts'

/** What happened and who did it, newest first. */
export function Verloop({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { tijdlijn, mensen, organisaties } = dossier
  return (
    <section className="stapel" aria-labelledby="verloop">
      <Kop niveau={2} id="verloop">
        {t('tijdlijn.titel')}
      </Kop>
      <Tijdlijn
        titel={t('tijdlijn.titel')}
        feiten={tijdlijn
          .map((feit, plek) => ({
            id: String(plek),
            op: feit.op,
            titel: woord('feit', feit.soort),
            wie: [mensen[feit.mens], organisaties[feit.organisatie]].filter(Boolean).join(', '),
            nadruk: NADRUK.has(feit.soort),
          }))
          .toReversed()}
      />
      <WieKeekKaart nummer={dossier.melding.nummer} />
    </section>
  )
}

/** Where the course of a report turns. */
const NADRUK = new Set([
  'MeldingOntvangen',
  'CrisisIngezet',
  'BesluitBevestigd',
  'OverdrachtAanvaard',
  'MeldingGesloten',
])
