import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { Rijen } from './Rijen.tsx'
import { som, type Klasserij, type Verklaring } from './blad.ts'
import { useBewaarTeksten } from './teksten.ts'

/** The certificates of destruction, newest first; only they come on paper. */
export function Verklaringen({
  verklaringen,
  klassen,
}: {
  verklaringen: readonly Verklaring[]
  klassen: readonly Klasserij[]
}) {
  const t = useBewaarTeksten()
  return (
    <section className="stapel" aria-labelledby="verklaringen">
      <div className="bewaren__kop">
        <Kop niveau={2} id="verklaringen">
          {t('verklaringen')}
        </Kop>
        {verklaringen.length === 0 ? null : (
          <span className="bewaren__niet-op-papier">
            <Knop onClick={() => window.print()}>{t('druk')}</Knop>
          </span>
        )}
      </div>
      {verklaringen.length === 0 ? (
        <LegeStaat titel={t('verklaringenLeeg')}>{t('verklaringenLeegTekst')}</LegeStaat>
      ) : null}
      {verklaringen.map(v => (
        <Een key={v.volg} verklaring={v} wat={klassen.find(k => k.id === v.klasse)?.wat ?? v.klasse} />
      ))}
    </section>
  )
}

function Een({ verklaring: v, wat }: { verklaring: Verklaring; wat: string }) {
  const t = useBewaarTeksten()
  const { taal } = useTaal()
  const dag = (op: string) => zegDatum(op.length === 10 ? op : kalenderdag(new Date(op)), taal)
  return (
    <Kaart als="section" kopId={`verklaring-${v.volg}`}>
      <div className="bewaren__kop">
        <Kop niveau={3} id={`verklaring-${v.volg}`}>
          {t('verklaring', { volg: v.volg })}
        </Kop>
        <StatusWoord toon={v.heel ? 'goed' : 'gevaar'}>{t(v.heel ? 'heel' : 'nietHeel')}</StatusWoord>
      </div>
      <Alinea>
        {t('verklaringTekst', { dossiers: v.dossiers, rijen: som(v.rijen), klasse: wat, dag: dag(v.dag) })}
      </Alinea>
      <Alinea>{t('termijn', { termijn: v.termijn })}</Alinea>
      <Alinea>{t('grond', { grond: v.grond })}</Alinea>
      <Alinea>{t('wie', { voor: dag(v.voorgesteldOp), na: dag(v.beslotenOp) })}</Alinea>
      {v.gebleven === 0 ? null : <Alinea>{t('gebleven', { count: v.gebleven })}</Alinea>}
      <Alinea>{v.sporenOp === null ? t('sporenNog') : t('sporen', { dag: dag(v.sporenOp) })}</Alinea>
      <Rijen rijen={v.rijen} open />
      <p className="zacht bewaren__hash">{t('ids', { een: v.voorgesteldDoor, twee: v.beslotenDoor })}</p>
      <p className="zacht bewaren__hash">{t('hash', { hash: v.hash })}</p>
    </Kaart>
  )
}
