import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import { nl, useNoodTeksten } from './teksten.ts'
import type { Noodblad } from './vormen.ts'
import './noodtoegang.css'

/** The sheet: first whom to call and whether there is danger, then who, then what was agreed. Nothing of it is kept by the browser. */
export function Scherm() {
  const t = useNoodTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const { data, error, isPending } = useQuery<Noodblad, Weigering>({
    queryKey: ['noodblad', id],
    queryFn: ({ signal }) => haal(`/noodtoegang/${encodeURIComponent(id)}`, signal),
    gcTime: 0,
  })
  return (
    <div className="stapel">
      <Schakel naar="/noodtoegang">{t('blad.terug')}</Schakel>
      {isPending ? <Laadt /> : null}
      {error?.status === 404 ? (
        <>
          <Kop niveau={1}>{t('blad.voorbij')}</Kop>
          <Alinea>{t('blad.voorbijTekst')}</Alinea>
        </>
      ) : (
        <WeigeringBericht weigering={error} />
      )}
      {data === undefined ? null : <Inhoud blad={data} />}
    </div>
  )
}

function Inhoud({ blad: b }: { blad: Noodblad }) {
  const t = useNoodTeksten()
  const { taal } = useTaal()
  const moment = (op: string) => zegPrecies(op, taal)
  return (
    <>
      <Kop niveau={1}>{t('blad.titel', { nummer: b.nummer })}</Kop>
      <Bericht soort="letop" titel={t('blad.tot', { tot: moment(b.tot) })} meldt={false} />
      {b.acuutOp === null ? null : (
        <Bericht soort="fout" titel={t('blad.acuut', { op: moment(b.acuutOp) })} meldt={false} />
      )}
      {b.codeRoodOp === null ? null : (
        <Bericht soort="fout" titel={t('blad.codeRood', { op: moment(b.codeRoodOp) })} meldt={false} />
      )}
      <dl className="nood__feiten">
        <div>
          <dt>{t('blad.houder')}</dt>
          <dd>{b.houder ?? ''}</dd>
        </div>
        <div>
          <dt>{t('blad.gemeente')}</dt>
          <dd>{b.gemeente}</dd>
        </div>
        <div>
          <dt>{t(`blad.soort.${b.soort}`)}</dt>
          <dd>
            {t('blad.sinds')} {moment(b.geopendOp)}
          </dd>
        </div>
      </dl>
      <Alinea>{t('eerst')}</Alinea>
      <section className="stapel stapel--krap" aria-labelledby="personen">
        <Kop niveau={2} id="personen">
          {t('blad.personen')}
        </Kop>
        {b.personen.length === 0 ? (
          <Alinea soort="zacht">{t('blad.geenPersonen')}</Alinea>
        ) : (
          <Tabel
            titel={t('blad.personen')}
            titelVerborgen
            rijen={b.personen}
            sleutelVan={p => `${p.naam} ${p.geboren}`}
            kolommen={[
              { sleutel: 'naam', kop: t('blad.naam'), rijkop: true, cel: p => p.naam },
              { sleutel: 'geboren', kop: t('blad.geboren'), cel: p => p.geboren },
            ]}
          />
        )}
        <Alinea soort="zacht">{t('blad.geenAdres')}</Alinea>
      </section>
      <section className="stapel stapel--krap" aria-labelledby="afspraken">
        <Kop niveau={2} id="afspraken">
          {t('blad.afspraken')}
        </Kop>
        {b.afgeschermd ? <Bericht soort="info" titel={t('blad.dicht')} meldt={false} /> : null}
        {!b.afgeschermd && b.afspraken.length === 0 ? <Alinea soort="zacht">{t('blad.geenAfspraken')}</Alinea> : null}
        {b.afspraken.length === 0 ? null : (
          <ul className="nood__afspraken">
            {b.afspraken.map(a => (
              <li key={`${a.op} ${a.tekst}`}>
                <strong>
                  {t(a.soort === 'veiligheidsplan' ? 'blad.afspraak.veiligheidsplan' : 'blad.afspraak.maatregel')}
                </strong>
                , {moment(a.op)}
                <br />
                {a.tekst}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stapel stapel--krap" aria-labelledby="feiten">
        <Kop niveau={2} id="feiten">
          {t('blad.feiten')}
        </Kop>
        {b.feiten.length === 0 ? (
          <Alinea soort="zacht">{t('blad.geenFeiten')}</Alinea>
        ) : (
          <Tabel
            titel={t('blad.feiten')}
            titelVerborgen
            rijen={b.feiten}
            sleutelVan={f => `${f.op} ${f.soort}`}
            kolommen={[
              {
                sleutel: 'wat',
                kop: t('blad.wat'),
                rijkop: true,
                cel: f => (isBekend(f.soort) ? t(`gebeurd.${f.soort}`) : f.soort),
              },
              { sleutel: 'op', kop: t('blad.wanneer'), cel: f => moment(f.op) },
            ]}
          />
        )}
      </section>
    </>
  )
}

const isBekend = (soort: string): soort is keyof typeof nl.gebeurd => soort in nl.gebeurd
