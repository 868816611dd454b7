import { Link } from '@nl-design-system-candidate/link-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WieKeekKaart } from '../../../../toon/delen/WieKeek.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import type { Inzagekopie } from '../../inzage/inzage.ts'
import { UITLEGGEN, type Verzoek } from '../../rechten/feiten.ts'
import { nietVoor } from '../../rechten/vernietiging.ts'
import { mensVan, naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Eersteklok } from '../casussen/Eersteklok.tsx'
import { Daad } from './Daad.tsx'
import { Kopieblad } from './Kopieblad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** What do people of this family ask about their data, by when must it be decided, and what were they told of their rights? */
export function Rechten() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { verzoeken } = dossier.casus
  return (
    <div className="casus__deel">
      <section aria-labelledby="verzoeken" className="stapel stapel--krap">
        <div className="casus__kopregel">
          <Kop niveau={2} id="verzoeken">
            {t('rechten.verzoeken')}
          </Kop>
          <Daad type="NeemVerzoekAan" soort="hoofd" />
        </div>
        <Alinea soort="zacht">{t('rechten.lead')}</Alinea>
        {verzoeken.length === 0 ? <p>{t('rechten.geenVerzoeken')}</p> : null}
        <ul className="stapel stapel--krap">
          {[...verzoeken].reverse().map(v => (
            <Een key={v.verzoek} v={v} />
          ))}
        </ul>
      </section>
      <Verklaringen />
      <Uitgelegd />
      <WieKeekKaart nummer={dossier.casus.nummer} />
    </div>
  )
}

const TOON: Readonly<Record<Verzoek['stand'], Toon>> = {
  open: 'letop',
  voorgesteld: 'letop',
  besloten: 'goed',
  ingetrokken: 'rustig',
}

function Een({ v }: { v: Verzoek }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const tekst = useTekst()
  const [open, zetOpen] = useState(false)
  const naam = naamVan(dossier, v.persoon)
  const titel = t('rechten.over', { recht: t(`rechten.recht.${v.recht}`), naam })
  const loopt = v.stand === 'open' || v.stand === 'voorgesteld'
  const klok = dossier.werk.find(w => w.soort === 'rechtsverzoek' && w.onderwerp === v.verzoek && w.klaarOp === null)
  return (
    <Kaart als="li">
      <Kop niveau={3}>{titel}</Kop>
      <div className="rij">
        <StatusWoord toon={TOON[v.stand]}>{t(`rechten.stand.${v.stand}`)}</StatusWoord>
        {klok === undefined || klok.vervaltOp === null ? null : (
          <Eersteklok
            klok={{ soort: klok.soort, vervaltOp: klok.vervaltOp, kalender: klok.kalender, bron: klok.bron }}
          />
        )}
      </div>
      <p>{t('rechten.gevraagd', { dag: zegKort(v.ontvangenOp), wie: t(`rechten.hoedanigheid.${v.hoedanigheid}`) })}</p>
      <p className="zacht">
        {[
          t(`rechten.identiteit.${v.identiteit}`),
          v.bevoegdheid === null ? '' : t(`rechten.bevoegdheid.${v.bevoegdheid}`),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      <p className="casus__brief">{tekst(v.wat)}</p>
      {v.verlengdOp === null ? null : <p className="zacht">{t('rechten.verlengd')}</p>}
      <Verder v={v} />
      <div className="rij">
        {loopt ? (
          <Knop soort="stil" aria-expanded={open} onClick={() => zetOpen(!open)}>
            {t(open ? 'rechten.kopieDicht' : 'rechten.kopie')}
            <span className="alleen-gehoord">: {naam}</span>
          </Knop>
        ) : null}
        <Daden v={v} over={titel} />
      </div>
      {open && loopt ? <Vooraf verzoek={v.verzoek} /> : null}
    </Kaart>
  )
}

/** What was proposed or decided, by whom, and the letter. */
function Verder({ v }: { v: Verzoek }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const tekst = useTekst()
  if (v.voorstel === null) return null
  const uitkomst = t(`rechten.uitkomst.${v.voorstel.uitkomst}`)
  return (
    <>
      <p>
        {v.besluit === null
          ? t('rechten.voorgesteld', { wie: mensVan(dossier, v.voorstel.door), uitkomst })
          : t('rechten.besloten', {
              uitkomst,
              dag: zegKort(v.besluit.op.slice(0, 10)),
              wie: mensVan(dossier, v.besluit.door),
            })}
        {v.voorstel.grond === null ? '' : `: ${t(`rechten.afwijsgrond.${v.voorstel.grond}`)}`}
      </p>
      <p className="casus__brief">{tekst(v.voorstel.motivering)}</p>
      {v.besluit !== null && v.recht === 'vernietiging' && v.voorstel.uitkomst === 'toegewezen' ? (
        <p>{t('rechten.gaatWeg', { dag: zegKort(nietVoor(v.besluit.op)) })}</p>
      ) : null}
      {v.besluit === null ? null : (
        <Link href={`/api/v1/casussen/${dossier.id}/verzoeken/${v.verzoek}/besluit`} download>
          {t('rechten.brief')}
          <span className="alleen-gehoord">: {naamVan(dossier, v.persoon)}</span>
        </Link>
      )}
    </>
  )
}

/** The next act; who proposed sees that another decides. */
function Daden({ v, over }: { v: Verzoek; over: string }) {
  const t = useCasusTeksten()
  const ik = useIk()
  const vast = { verzoek: v.verzoek }
  const bij = { vast, over, bij: over }
  if (v.stand === 'open')
    return (
      <>
        <Daad type="StelBesluitVoor" {...bij} />
        {v.verlengdOp === null ? <Daad type="VerlengVerzoek" soort="stil" {...bij} /> : null}
        <Daad type="TrekVerzoekIn" soort="stil" {...bij} />
      </>
    )
  if (v.stand !== 'voorgesteld') return null
  const eigen = v.voorstel?.door === ik.mens.id
  return (
    <>
      <Daad type="BeslisVerzoek" {...bij} waaromNiet={eigen ? t('rechten.anderBeslist') : undefined} />
      <Daad type="GeefVoorstelTerug" soort="stil" {...bij} />
    </>
  )
}

function Vooraf({ verzoek }: { verzoek: string }) {
  const { dossier } = useZaak()
  const vraag = useQuery<Inzagekopie, Weigering>({
    queryKey: ['verzoekkopie', dossier.id, verzoek, dossier.versie],
    queryFn: ({ signal }) => haal<Inzagekopie>(`/casussen/${dossier.id}/verzoeken/${verzoek}/kopie`, signal),
  })
  if (vraag.isPending) return <Laadt />
  if (vraag.data === undefined) return <WeigeringBericht weigering={vraag.error} />
  return <Kopieblad kopie={vraag.data} id={`kopie-${verzoek}`} />
}

function Verklaringen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const { eigenVerklaringen } = dossier.casus
  if (eigenVerklaringen.length === 0) return null
  return (
    <section aria-labelledby="verklaringen" className="stapel stapel--krap">
      <Kop niveau={2} id="verklaringen">
        {t('rechten.verklaringen')}
      </Kop>
      {eigenVerklaringen.map(e => (
        <div key={e.verklaring}>
          <strong>{naamVan(dossier, e.persoon)}</strong>
          <span className="casus__bijregel">{zegKort(e.op.slice(0, 10))}</span>
          <p className="casus__brief">{tekst(e.verklaring)}</p>
        </div>
      ))}
    </section>
  )
}

/** Who was told what of their rights, and what nobody told them yet (R004-111). */
function Uitgelegd() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const { personen, rechtenUitleg } = dossier.casus
  const laatst = (persoon: string, wat: (typeof UITLEGGEN)[number]) =>
    rechtenUitleg.filter(u => u.persoon === persoon && u.wat.includes(wat)).at(-1)
  return (
    <section aria-labelledby="uitleg" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="uitleg">
          {t('rechten.uitleg')}
        </Kop>
        <Daad type="LegRechtenuitlegVast" />
      </div>
      <Tabel
        titel={t('rechten.uitleg')}
        titelVerborgen
        rijen={personen}
        sleutelVan={p => p.id}
        kolommen={[
          { sleutel: 'wie', kop: t('rechten.kolomWie'), rijkop: true, cel: p => naamVan(dossier, p.id) },
          ...UITLEGGEN.map(wat => ({
            sleutel: wat,
            kop: t(`rechten.uitlegOver.${wat}`),
            cel: (p: { id: string }) => {
              const u = laatst(p.id, wat)
              return u === undefined ? (
                <span className="zacht">{t('rechten.uitlegNog')}</span>
              ) : (
                t('rechten.uitlegOp', { dag: zegKort(u.dag), hoe: t(`rechten.uitlegHoe.${u.hoe}`) })
              )
            },
          })),
        ]}
      />
    </section>
  )
}
