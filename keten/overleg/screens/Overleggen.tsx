import { useState } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { perTafel, type Agendaregel, type Tafel } from './stuk.ts'
import { useOverlegTeksten } from './teksten.ts'
import { useAgenda } from './useStuk.ts'
import './overleg.css'

/** At which tables do I sit, and what is on the agenda there? */
export function Scherm() {
  const t = useOverlegTeksten()
  const [open, zetOpen] = useState(true)
  const vraag = useAgenda(open)
  const tafels = vraag.data === undefined ? [] : perTafel(vraag.data)
  const met = tafels.filter(({ regels }) => regels.length > 0)
  const zonder = tafels.filter(({ regels }) => regels.length === 0)
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('lijst.titel')}</Kop>
        <Alinea soort="zacht">{t('lijst.lead')}</Alinea>
      </div>
      <RadioGroep
        label={t('lijst.laatZien')}
        naast="kort"
        gekozen={open ? 'open' : 'alle'}
        keuzes={[
          { waarde: 'open', label: t('lijst.open') },
          { waarde: 'alle', label: t('lijst.alle') },
        ]}
        invoer={{ name: 'open', onChange: async g => zetOpen(g.target.value === 'open') }}
      />
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data !== undefined && met.length === 0 ? (
        <LegeStaat titel={t('lijst.leeg')}>{t('lijst.leegTekst')}</LegeStaat>
      ) : null}
      {met.map(({ tafel, regels }) => (
        <Tafelkaart key={tafel.id} tafel={tafel} regels={regels} />
      ))}
      {vraag.data?.meer === true ? <Bericht soort="letop" titel={t('lijst.meer')} meldt={false} /> : null}
      {zonder.length === 0 ? null : (
        <Alinea soort="zacht">{t('lijst.zonder', { tafels: zonder.map(({ tafel }) => tafel.naam).join(', ') })}</Alinea>
      )}
    </div>
  )
}

function Tafelkaart({ tafel, regels }: { tafel: Tafel; regels: readonly Agendaregel[] }) {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId={`tafel-${tafel.id}`}>
      <div className="stapel stapel--krap">
        <Kop niveau={2} id={`tafel-${tafel.id}`} aantal={regels.length}>
          {tafel.naam}
        </Kop>
        <Alinea soort="zacht">{t('lijst.ritme', { ritme: tafel.ritme, bron: tafel.bron })}</Alinea>
      </div>
      <Tabel
        titel={tafel.naam}
        titelVerborgen
        rijen={regels}
        sleutelVan={r => r.id}
        kolommen={[
          {
            sleutel: 'nummer',
            kop: t('lijst.nummer'),
            rijkop: true,
            cel: r => (
              <span className="overleg__cel">
                <Schakel naar={`/besprekingen/${r.id}`}>{r.nummer}</Schakel>
                <span className="zacht">{r.gemeente}</span>
              </span>
            ),
          },
          {
            sleutel: 'dag',
            kop: t('lijst.dag'),
            cel: r => (
              <span className="overleg__cel">
                {zegDatum(r.dag, taal)}
                {r.spoed ? <StatusWoord toon="gevaar">{t('lijst.spoed')}</StatusWoord> : null}
              </span>
            ),
          },
          {
            sleutel: 'waarom',
            kop: t('lijst.waarom'),
            cel: r => (
              <span className="overleg__cel">
                {t(`aanleiding.${r.aanleiding}`)}
                <span className="zacht">
                  {r.regel ? t('lijst.regel') : t('lijst.ingebracht', { wie: r.inbrenger })}
                </span>
              </span>
            ),
          },
          {
            sleutel: 'stand',
            kop: t('lijst.stand'),
            cel: r => (
              <StatusWoord toon={r.stand === 'gesloten' ? 'goed' : 'rustig'}>{t(`stand.${r.stand}`)}</StatusWoord>
            ),
          },
        ]}
      />
    </Kaart>
  )
}
