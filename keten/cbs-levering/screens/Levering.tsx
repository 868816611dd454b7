import { useState, type FormEvent } from 'react'
import { haalOnderWoord } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { isWeigering, type Weigering } from '../../../toon/api/weigering.ts'
import { bewaarBytes } from '../../../toon/delen/bewaar.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import type { Stand } from '../levering.ts'
import type { Leveringrij } from './blad.ts'
import { useCbsTeksten } from './teksten.ts'

const TOON: { readonly [S in Stand]: Toon } = {
  gemaakt: 'rustig',
  ingediend: 'letop',
  aanvaard: 'goed',
  afgewezen: 'gevaar',
  vervangen: 'rustig',
}

/** One delivery: how it was judged before it left, fetching it, and what the CBS said. */
export function Levering({ levering: l }: { levering: Leveringrij }) {
  const t = useCbsTeksten()
  const { taal } = useTaal()
  const dag = (d: string) => zegDatum(d.length === 10 ? d : kalenderdag(new Date(d)), taal)
  const [venster, zetVenster] = useState<'haal' | 'afgewezen' | null>(null)
  const stand = useOpdracht<{ stand: string; reden?: string }>({
    maak: inhoud => ({ pad: `/cbs-leveringen/${l.id}/stand`, inhoud }),
    ververs: ['cbs-leveringen'],
    opGelukt: () => zetVenster(null),
  })
  return (
    <Kaart als="section" kopId={`levering-${l.id}`}>
      <div className="cbs__kop">
        <div>
          <Kop niveau={3} id={`levering-${l.id}`}>
            {t('een', { halfjaar: l.halfjaar, versie: l.versie })}
          </Kop>
          <Alinea soort="zacht">{t('gemaakt', { dag: dag(l.gemaaktOp), naam: l.door })}</Alinea>
        </div>
        <StatusWoord toon={TOON[l.stand]}>{t(`stand.${l.stand}`)}</StatusWoord>
      </div>
      <Alinea>{t('aantallen', l.keuring.aantallen)}</Alinea>
      {l.reden === null ? null : <Alinea>{t('reden', { reden: l.reden })}</Alinea>}
      {l.verwerkt ? null : <Alinea soort="zacht">{t('ouder')}</Alinea>}
      <Alinea soort="zacht">
        {l.wegOp === null ? t('wegVanaf', { dag: dag(l.wegVanaf) }) : t('weg', { dag: dag(l.wegOp) })}
      </Alinea>
      <Keuring levering={l} />
      <WeigeringBericht weigering={stand.error} />
      <p className="rij">
        {l.wegOp === null && l.stand !== 'vervangen' ? (
          <Knop soort="hoofd" onClick={() => zetVenster('haal')}>
            {t('haal')}
          </Knop>
        ) : null}
        {l.stand === 'gemaakt' ? (
          <Knop soort="gewoon" bezig={stand.isPending} onClick={() => stand.mutate({ stand: 'ingediend' })}>
            {t('ingediend')}
          </Knop>
        ) : null}
        {l.stand === 'ingediend' ? (
          <>
            <Knop soort="gewoon" bezig={stand.isPending} onClick={() => stand.mutate({ stand: 'aanvaard' })}>
              {t('aanvaard')}
            </Knop>
            <Knop soort="gewoon" onClick={() => zetVenster('afgewezen')}>
              {t('afgewezen')}
            </Knop>
          </>
        ) : null}
      </p>
      {venster === 'haal' ? <Ophalen levering={l} sluit={() => zetVenster(null)} /> : null}
      {venster === 'afgewezen' ? (
        <Afgewezen sluit={() => zetVenster(null)} doe={reden => stand.mutate({ stand: 'afgewezen', reden })} />
      ) : null}
    </Kaart>
  )
}

function Keuring({ levering: l }: { levering: Leveringrij }) {
  const t = useCbsTeksten()
  const { bevindingen, vulling } = l.keuring
  return (
    <>
      {bevindingen.length === 0 ? (
        <Alinea>{t('nietsMis')}</Alinea>
      ) : (
        <details open={l.stand === 'gemaakt'}>
          <summary>{t('bevindingen')}</summary>
          <ul>
            {bevindingen.map(b => (
              <li key={b.wat}>
                {t(`bevinding.${b.wat}`)}: {b.nummers.length} ({b.nummers.slice(0, 8).join(', ')}
                {b.nummers.length > 8 ? ' …' : ''})
              </li>
            ))}
          </ul>
          <Alinea soort="zacht">{t('herstel')}</Alinea>
        </details>
      )}
      <details>
        <summary>{t('vulling')}</summary>
        <Tabel
          titel={t('vulling')}
          titelVerborgen
          rijen={vulling}
          sleutelVan={v => `${v.soort}-${v.veld}`}
          kolommen={[
            { sleutel: 'veld', kop: t('kolom.veld'), rijkop: true, cel: v => t(`veld.${v.veld}`) },
            { sleutel: 'soort', kop: t('kolom.soort'), cel: v => t(`soort.${v.soort}`) },
            { sleutel: 'gevuld', kop: t('kolom.gevuld'), cel: v => t('gevuld', { deel: v.gevuld, heel: v.van }) },
          ]}
        />
      </details>
    </>
  )
}

const MINIMAAL = 16

/** The passphrase is chosen here, and is nowhere kept. */
function Ophalen({ levering: l, sluit }: { levering: Leveringrij; sluit: () => void }) {
  const t = useCbsTeksten()
  const [wachtzin, zet] = useState('')
  const [kort, zetKort] = useState(false)
  const [fout, zetFout] = useState<Weigering | null>(null)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetKort(wachtzin.length < MINIMAAL)
    if (wachtzin.length < MINIMAAL) return
    void haalOnderWoord(`/cbs-leveringen/${l.id}/bestand`, { wachtzin })
      .then(inhoud => bewaarBytes(`cbs-${l.halfjaar}-${l.versie}.txt.pgp`, inhoud))
      .then(sluit, (mis: unknown) => zetFout(isWeigering(mis) ? mis : null))
  }
  return (
    <Dialoog open titel={t('haal')} opSluiten={sluit}>
      <form className="stapel" onSubmit={stuur} noValidate>
        <Alinea>{t('haalTekst')}</Alinea>
        <Veld
          label={t('wachtzin')}
          help={t('wachtzinHulp')}
          fout={kort ? t('wachtzinKort') : undefined}
          type="password"
          autoComplete="new-password"
          value={wachtzin}
          onChange={g => zet(g.target.value)}
        />
        <WeigeringBericht weigering={fout} />
        <p className="rij">
          <Knop soort="hoofd" type="submit">
            {t('haal')}
          </Knop>
          <Knop soort="gewoon" onClick={sluit}>
            {t('annuleer')}
          </Knop>
        </p>
      </form>
    </Dialoog>
  )
}

function Afgewezen({ sluit, doe }: { sluit: () => void; doe: (reden: string) => void }) {
  const t = useCbsTeksten()
  const [reden, zet] = useState('')
  return (
    <Dialoog open titel={t('afgewezen')} opSluiten={sluit}>
      <form
        className="stapel"
        onSubmit={g => {
          g.preventDefault()
          doe(reden)
        }}
      >
        <Tekstvak label={t('afgewezenReden')} required value={reden} onChange={g => zet(g.target.value)} />
        <p className="rij">
          <Knop soort="hoofd" type="submit">
            {t('afgewezen')}
          </Knop>
          <Knop soort="gewoon" onClick={sluit}>
            {t('annuleer')}
          </Knop>
        </p>
      </form>
    </Dialoog>
  )
}
