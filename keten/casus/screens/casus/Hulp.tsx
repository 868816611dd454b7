import { useIk } from '../../../../toon/api/ik.ts'
import { useBron } from '../../../../toon/api/bron.ts'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import type { Hulp as Aanbod, Lid } from '../../casus.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { mensVan, naamVan, type Daadtype } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Herstel } from './Herstel.tsx'
import { dagenTotAanbod, naastElkaar } from '../../hulp/stand.ts'
import { wachtdagen } from '../../hulp/wachten.ts'
import { Acties, Doelen, Risicos } from './Doelen.tsx'
import { Netwerk, Specialisten } from './Omgeving.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** Who gets which help, what it must lead to, and what still stands in the way. */
export function Hulp() {
  return (
    <div className="casus__deel">
      <PerLid />
      <Herstel />
      <div className="casus__naast">
        <Doelen />
        <Acties />
        <Risicos />
        <Netwerk />
        <Specialisten />
      </div>
    </div>
  )
}

function PerLid() {
  const t = useCasusTeksten()
  const bron = useBron()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { kinderen } = dossier.regio
  const ik = useIk()
  const erZijnKinderen = dossier.casus.personen.some(p => p.kind)
  return (
    <section aria-labelledby="hulp" className="stapel stapel--krap">
      <Kop niveau={2} id="hulp">
        {t('hulp.perLid')}
      </Kop>
      {erZijnKinderen ? (
        <Alinea soort="zacht">
          {t(kinderen.ookZonderMedewerkingOuders ? 'hulp.kindOok' : 'hulp.kindDrang')} ({bron(kinderen.bron)})
        </Alinea>
      ) : null}
      {ik.mag.includes('lees.aansluitingen') ? (
        <Schakel naar={`/casussen/${dossier.id}/alarm`}>{t('hulp.aware')}</Schakel>
      ) : null}
      {naastElkaar(dossier.casus).map(([a, b]) => (
        <Alinea key={a.id + b.id} soort="zacht">
          {t('herstel.tegelijk', { a: tekst(a.wat) ?? '', b: tekst(b.wat) ?? '' })}
        </Alinea>
      ))}
      <ul className="casus__kaarten">
        {dossier.casus.personen.map(lid => (
          <Hulpkaart key={lid.id} lid={lid} />
        ))}
      </ul>
    </section>
  )
}

function Hulpkaart({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const naam = naamVan(dossier, lid.id)
  const aanbod = dossier.casus.hulp.filter(h => h.persoon === lid.id)
  return (
    <Kaart als="li">
      <Kop niveau={3}>{naam}</Kop>
      {aanbod.length === 0 ? (
        <p className={lid.kind ? '' : 'zacht'}>{t('hulp.geen')}</p>
      ) : (
        <ul className="stapel stapel--krap">
          {aanbod.map(h => (
            <Hulpregel key={h.id} hulp={h} kind={lid.kind} />
          ))}
        </ul>
      )}
      <Daad type="BiedHulpAan" vast={{ persoon: lid.id }} over={naam} bij={naam} />
    </Kaart>
  )
}

const TOON: Readonly<Record<Aanbod['stand'], Toon>> = {
  aangeboden: 'letop',
  aanvaard: 'letop',
  geweigerd: 'letop',
  loopt: 'rustig',
  afgerond: 'goed',
}

const DADEN_BIJ = {
  aangeboden: ['AanvaardHulp', 'StartHulp', 'WeigerHulp'],
  aanvaard: ['ZieWachtendGezin', 'StartHulp', 'WeigerHulp'],
  geweigerd: [],
  loopt: ['RondHulpAf', 'HerzieHulp'],
  afgerond: [],
} as const satisfies Readonly<Record<Aanbod['stand'], readonly Daadtype[]>>

/** Who waits: how long, in whose care, and what the last look said; who waited: how long it took. */
function Wachten({ hulp }: { hulp: Aanbod }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  const count = wachtdagen(hulp, useNu().toISOString())
  if (count === null) return null
  const zin = (wat: 'sinds' | 'wachtte') => (count === 0 ? t(`wacht.${wat}_zero`) : t(`wacht.${wat}`, { count }))
  if (hulp.stand !== 'aanvaard')
    return hulp.gestartOp === null ? null : <span className="casus__bijregel">{zin('wachtte')}</span>
  const { gezien, wachtDoor } = hulp
  const delen = [
    zin('sinds'),
    wachtDoor === null ? '' : t('wacht.door', { wie: mensVan(dossier, wachtDoor) }),
    gezien === null
      ? t('wacht.nooit')
      : t('wacht.gezien', { dag: zegKort(gezien.op), veilig: t(`wacht.veilig.${gezien.veilig}`).toLowerCase() }),
    gezien?.wil === 'nee' ? t('wacht.wilNiet') : '',
    gezien === null || gezien.plek === null ? '' : t('wacht.plek', { plek: gezien.plek }),
  ]
  return <span className="casus__bijregel">{delen.filter(Boolean).join('. ')}</span>
}

function Hulpregel({ hulp, kind }: { hulp: Aanbod; kind: boolean }) {
  const t = useCasusTeksten()
  const tekst = useTekst()
  const { dossier } = useZaak()
  const dagen = dagenTotAanbod(dossier.casus, hulp)
  const wat = tekst(hulp.wat) ?? ''
  const mee = kind && (hulp.medewerkingOuders === 'ja' || hulp.medewerkingOuders === 'nee')
  return (
    <li className="casus__ding">
      <StatusWoord toon={TOON[hulp.stand]}>{t(`hulp.stand.${hulp.stand}`)}</StatusWoord>
      <span>
        <strong>{wat}</strong>
        <span className="casus__bijregel">
          {t('hulp.door', { aanbieder: tekst(hulp.aanbieder) ?? '' })}
          {mee ? `, ${t(`hulp.medewerking.${hulp.medewerkingOuders === 'ja' ? 'ja' : 'nee'}`)}` : ''}
          {hulp.zwaarte === null ? '' : `, ${t(`herstel.zwaarte.${hulp.zwaarte}`)}`}
          {hulp.effect === null ? '' : `. ${t(`herstel.effect.${hulp.effect}`)}`}
        </span>
        <span className="casus__bijregel">
          {dagen === null ? '' : t('herstel.naDagen', { count: dagen })}
          {hulp.geweigerd?.opgevolgd === false ? `. ${t('herstel.weigering')}` : ''}
        </span>
        <Wachten hulp={hulp} />
      </span>
      <span className="rij">
        {DADEN_BIJ[hulp.stand].map(type => (
          <Daad key={type} type={type} vast={{ hulp: hulp.id }} over={wat} bij={wat} />
        ))}
        {hulp.geweigerd?.opgevolgd === false ? (
          <Daad type="VolgWeigeringOp" vast={{ hulp: hulp.id }} over={wat} bij={wat} />
        ) : null}
      </span>
    </li>
  )
}
