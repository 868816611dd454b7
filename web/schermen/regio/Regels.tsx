import { useState } from 'react'
import type { Bronregel, Gat } from '../../../gedeeld/regio/schema.ts'
import { RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { Stuk, useBron, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

const WELKE = ['alle', 'uitvoerbaar', 'handwerk'] as const

/** Every rule of the source once: does Kring carry it out, or do people? */
export function Regels() {
  const t = useRegioTeksten()
  const { regels } = useDefinitie()
  const [zoek, zetZoek] = useState('')
  const [welke, zetWelke] = useState<(typeof WELKE)[number]>('alle')
  const gevonden = regels.filter(regel => (welke === 'alle' || regel.uitvoering.soort === welke) && past(regel, zoek))
  return (
    <Stuk deel="regels" aantal={regels.length}>
      <div className="stapel regio__filters">
        <Veld
          label={t('regel.zoek')}
          help={t('regel.zoekHelp')}
          type="search"
          autoComplete="off"
          name="zoekregel"
          data-zoek=""
          value={zoek}
          onChange={g => zetZoek(g.target.value)}
        />
        <RadioGroep
          label={t('regel.welke')}
          naast
          gekozen={welke}
          keuzes={WELKE.map(waarde => ({ waarde, label: t(`regel.${waarde}`) }))}
          invoer={{
            name: 'welke',
            onChange: async g => zetWelke(WELKE.find(waarde => waarde === g.target.value) ?? 'alle'),
          }}
        />
        <p role="status">{t('regel.gevonden', { count: gevonden.length })}</p>
      </div>
      {gevonden.length === 0 ? (
        <LegeStaat titel={t('regel.geen')}>{t('regel.geenTekst')}</LegeStaat>
      ) : (
        <Regeltabel regels={gevonden} />
      )}
    </Stuk>
  )
}

function Regeltabel({ regels }: { regels: readonly Bronregel[] }) {
  const t = useRegioTeksten()
  const bron = useBron()
  return (
    <Tabel
      titel={t('deel.regels')}
      titelVerborgen
      rijen={regels}
      sleutelVan={regel => regel.id}
      kolommen={[
        {
          sleutel: 'nummer',
          kop: t('regel.nummer'),
          rijkop: true,
          cel: regel => (
            <span className="regio__cel">
              <strong>{regel.id}</strong>
              <span>{regel.aanleiding}</span>
            </span>
          ),
        },
        {
          sleutel: 'wie',
          kop: t('regel.wie'),
          cel: regel => (
            <span className="regio__cel">
              <strong>{regel.wie}</strong>
              <span>{regel.handeling}</span>
              {regel.uitzondering === undefined ? null : (
                <span className="zacht">{t('regel.behalve', { uitzondering: regel.uitzondering })}</span>
              )}
            </span>
          ),
        },
        { sleutel: 'wanneer', kop: t('regel.wanneer'), cel: regel => regel.termijn ?? '' },
        { sleutel: 'hoe', kop: t('regel.hoe'), cel: regel => <Uitvoering regel={regel} /> },
        { sleutel: 'bron', kop: t('bron'), cel: regel => bron(regel.bron) },
      ]}
    />
  )
}

function Uitvoering({ regel: { uitvoering } }: { regel: Bronregel }) {
  const t = useRegioTeksten()
  return (
    <span className="regio__cel">
      <StatusWoord toon={uitvoering.soort === 'uitvoerbaar' ? 'goed' : 'rustig'}>
        {t(`regel.${uitvoering.soort}`)}
      </StatusWoord>
      <span className="zacht regio__paden">
        {uitvoering.soort === 'handwerk' ? uitvoering.reden : t('regel.steltIn', { paden: uitvoering.door.join(', ') })}
      </span>
    </span>
  )
}

function past(regel: Bronregel, zoek: string): boolean {
  const { id, aanleiding, wie, handeling, termijn = '', uitzondering = '', uitvoering } = regel
  const reden = uitvoering.soort === 'handwerk' ? uitvoering.reden : ''
  const tekst = [id, aanleiding, wie, handeling, termijn, uitzondering, reden].join(' ').toLowerCase()
  return zoek
    .toLowerCase()
    .split(/\s+/)
    .every(woord => tekst.includes(woord))
}

/** What does the source leave open, so that somebody still has to decide it? */
export function Gaten({ gaten }: { gaten: readonly Gat[] }) {
  const t = useRegioTeksten()
  const bron = useBron()
  return (
    <Stuk deel="gaten" aantal={gaten.length}>
      {gaten.length === 0 ? (
        <LegeStaat titel={t('gat.geen')}>{t('gat.geenTekst')}</LegeStaat>
      ) : (
        <>
          <Alinea soort="zacht">{t('gat.lead')}</Alinea>
          <Tabel
            titel={t('deel.gaten')}
            titelVerborgen
            rijen={gaten}
            sleutelVan={gat => gat.id}
            kolommen={[
              { sleutel: 'wat', kop: t('gat.wat'), rijkop: true, cel: gat => gat.wat },
              { sleutel: 'gemeenten', kop: t('gat.gemeenten'), cel: gat => gat.gemeenten?.join(', ') ?? t('gat.alle') },
              { sleutel: 'bron', kop: t('bron'), cel: gat => bron(gat.bron) },
            ]}
          />
        </>
      )}
    </Stuk>
  )
}
