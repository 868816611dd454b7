import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { BESLUITEN } from '../../uitvoering/feiten.ts'
import { Daad } from '../Daad.tsx'
import { naamVan } from '../dossier.ts'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** Served to whom, told to whom, keys, whereabouts, counsel, breaches. */
export function Uitvoering() {
  return (
    <div className="stapel">
      <Besluiten />
      <Mededelingen />
      <Bezit />
      <Overtredingen />
    </div>
  )
}

function Besluiten() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const { besluit, verlenging, intrekking, bekendgemaakt } = d.huisverbod
  const genomen = [
    ...(besluit === null ? [] : [{ soort: 'oplegging' as const, op: besluit.op }]),
    ...(verlenging === null ? [] : [{ soort: 'verlenging' as const, op: verlenging.op }]),
    ...(intrekking === null ? [] : [{ soort: 'intrekking' as const, op: intrekking.op }]),
  ]
  return (
    <Kaart als="section" kopId="besluiten">
      <Kop niveau={2} id="besluiten">
        {t('blok.bekend')}
      </Kop>
      {genomen.length === 0 ? <Alinea soort="zacht">{t('blok.geen')}</Alinea> : null}
      <ul className="huisverbod__regels">
        {genomen.map(b => {
          const gedaan = bekendgemaakt.find(x => x.besluit === b.soort)
          const naam = t(`keuze.besluit.${b.soort}`)
          return (
            <li key={b.soort}>
              <span>
                {naam}, {zegPrecies(b.op, taal)}
                {gedaan === undefined ? null : (
                  <span className="zacht">
                    {' '}
                    {t('mijlpaal.bekend')}: {t(`keuze.wijze.${gedaan.wijze}`)}, {zegPrecies(gedaan.op, taal)}
                  </span>
                )}
              </span>
              <a className="nl-link" href={`/api/v1/huisverboden/${d.id}/beschikking/${b.soort}`} download>
                {t('kop.stukSoort', { besluit: naam })}
              </a>
            </li>
          )
        })}
      </ul>
      <div className="rij">
        <Daad type="MaakBekend" />
      </div>
    </Kaart>
  )
}

function Mededelingen() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const open = BESLUITEN.flatMap(b => d.teMelden[b].map(m => ({ besluit: b, ...m })))
  return (
    <Kaart als="section" kopId="mededelingen">
      <Kop niveau={2} id="mededelingen" aantal={open.length}>
        {t('blok.teMelden')}
      </Kop>
      {open.length === 0 && d.huisverbod.besluit !== null ? <Alinea soort="zacht">{t('blok.alle')}</Alinea> : null}
      <ul className="huisverbod__regels">
        {open.map(m => (
          <li key={`${m.besluit} ${m.aan} ${m.wie}`}>
            <span>
              {t(`keuze.ontvanger.${m.aan}`)}: {naamVan(d, m.wie)}
              <span className="zacht"> ({t(`keuze.besluit.${m.besluit}`)})</span>
            </span>
            <Daad type="DeelMee" begin={{ wie: [m.besluit, m.aan, m.wie].join(' ') }} over={naamVan(d, m.wie)} />
          </li>
        ))}
        {d.huisverbod.meegedeeld.map(m => (
          <li key={`gedaan ${m.besluit} ${m.aan} ${m.wie}`}>
            <span>
              {t(`keuze.ontvanger.${m.aan}`)}: {naamVan(d, m.wie)}
              <span className="zacht">
                {' '}
                {t(`keuze.wijze.${m.wijze}`)}, {zegPrecies(m.op, taal)}, {m.taal}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Bezit() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const { sleutels, bereikbaarheid, raadsman, verblijf } = d.huisverbod
  const tekst = (id: string | null) => (id === null ? '' : (d.teksten[id] ?? ''))
  const regels = [
    ...(sleutels === null
      ? []
      : [
          `${t('blok.aantalSleutels', { n: sleutels.aantal })}: ${tekst(sleutels.omschrijving)}${sleutels.terug === null ? '' : `, ${t('blok.terug')}`}`,
        ]),
    ...(bereikbaarheid === null ? [] : [`${tekst(bereikbaarheid.hoe)}, ${zegPrecies(bereikbaarheid.op, taal)}`]),
    ...raadsman.map(r =>
      r.toegewezen === null
        ? `${t('feit.RaadsmanGevraagd')}, ${zegPrecies(r.gevraagdOp, taal)}`
        : `${t('feit.RaadsmanToegewezen')}: ${tekst(r.toegewezen.raadsman)}`,
    ),
    ...(verblijf === null ? [] : [`${t(`keuze.verblijf.${verblijf.waar}`)} ${tekst(verblijf.plek)}`]),
  ]
  return (
    <Kaart als="section" kopId="bezit">
      <Kop niveau={2} id="bezit">
        {t('blok.sleutels')}
      </Kop>
      {regels.length === 0 ? <Alinea soort="zacht">{t('blok.geen')}</Alinea> : null}
      <ul className="huisverbod__punten">
        {regels.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
      <div className="rij">
        {(
          [
            'NeemSleutelsIn',
            'GeefSleutelsTerug',
            'MeldBereikbaarheid',
            'LegVerblijfVast',
            'VraagRaadsman',
            'WijsRaadsmanToe',
          ] as const
        ).map(type => (
          <Daad key={type} type={type} />
        ))}
      </div>
    </Kaart>
  )
}

function Overtredingen() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const rij = d.huisverbod.overtredingen
  return (
    <Kaart als="section" kopId="overtredingen">
      <Kop niveau={2} id="overtredingen" aantal={rij.length}>
        {t('blok.overtredingen')}
      </Kop>
      {rij.length === 0 ? <Alinea soort="zacht">{t('blok.geenOvertreding')}</Alinea> : null}
      <ul className="huisverbod__regels">
        {rij.map(o => (
          <li key={o.id}>
            <span>
              {zegPrecies(o.op, taal)}: {d.teksten[o.wat]}
              <span className="zacht"> {o.gemeld === null ? t('blok.nietGemeld') : t('blok.gemeld')}</span>
            </span>
            {o.gemeld === null ? <Daad type="MeldOvertreding" begin={{ overtreding: o.id }} /> : null}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
