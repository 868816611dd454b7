import { useBron } from '../../../../toon/api/bron.ts'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Lijstkaart } from './Doelen.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag } from './zeg.ts'

/** Who around the family watches and helps. */
export function Netwerk() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const { netwerk } = dossier.casus
  const verslagen = dossier.tijdlijn.flatMap(g =>
    g.feit?.soort === 'NetwerkBetrokken' ? [{ op: g.op, id: g.feit.verslag }] : [],
  )
  return (
    <Lijstkaart
      id="netwerk"
      titel={t('hulp.netwerk')}
      geen={t('hulp.netwerkNee')}
      aantal={netwerk ? 1 : 0}
      nieuw={<Daad type="BetrekNetwerk" />}
    >
      {verslagen.length === 0 ? <li>{t('hulp.netwerkJa')}</li> : null}
      {verslagen.map(({ op, id }) => (
        <li key={id}>
          {tekst(id)}
          <span className="casus__bijregel">{zegDag(op)}</span>
        </li>
      ))}
    </Lijstkaart>
  )
}

export function Specialisten() {
  const t = useCasusTeksten()
  const bron = useBron()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { specialisten } = dossier.casus
  const { regie } = dossier.regio
  const nieuw = (
    <>
      {regie.lokaalTeamBlijft ? (
        <Alinea soort="zacht">
          {t('hulp.lokaalBlijft')} ({bron(regie.bron)})
        </Alinea>
      ) : null}
      <Daad type="BetrekSpecialist" />
    </>
  )
  return (
    <Lijstkaart
      id="specialisten"
      titel={t('hulp.specialisten')}
      geen={t('hulp.specialistenGeen')}
      aantal={specialisten.length}
      nieuw={nieuw}
    >
      {specialisten.map(s => (
        <li key={s.naam}>
          <strong>{tekst(s.naam)}</strong>
          <span className="casus__bijregel">{tekst(s.taak)}</span>
        </li>
      ))}
    </Lijstkaart>
  )
}
