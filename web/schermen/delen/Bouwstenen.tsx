import { useState } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Formulierstappen } from '../../../toon/delen/Formulierstappen.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { KlokChip, type Klok } from '../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Tabs } from '../../../toon/delen/Tabs.tsx'
import { Tijdlijn } from '../../../toon/delen/Tijdlijn.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { Begrip } from '../../../toon/delen/Begrip.tsx'
import { Voortgang } from '../../../toon/delen/Voortgang.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { useBouwsteenTeksten } from './teksten.ts'

/** Every shared part once, for who builds a screen and for the pictures that are checked. Only in the demo. */
export function Scherm() {
  const t = useBouwsteenTeksten()
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea soort="lead">{t('lead')}</Alinea>
      <Knoppen />
      <Staten />
      <Formulier />
      <Lijsten />
    </div>
  )
}

function Knoppen() {
  const t = useBouwsteenTeksten()
  return (
    <section className="stapel stapel--krap">
      <Kop niveau={2}>{t('knoppen')}</Kop>
      <div className="rij">
        <Knop soort="hoofd">{t('hoofd')}</Knop>
        <Knop>{t('gewoon')}</Knop>
        <Knop soort="stil">{t('stil')}</Knop>
        <Knop soort="gevaar">{t('gevaar')}</Knop>
        <Knop soort="hoofd" bezig>
          {t('bezig')}
        </Knop>
        <Knop waaromNiet={t('waaromNiet')}>{t('magNiet')}</Knop>
      </div>
    </section>
  )
}

function Staten() {
  const t = useBouwsteenTeksten()
  const klok = useKlok()
  return (
    <section className="stapel">
      <Kop niveau={2} aantal={3}>
        {t('staten')}
      </Kop>
      <div className="rij">
        <KlokChip klok={klok('loopt', 50)} />
        <KlokChip klok={klok('waarschuwing', 3)} />
        <KlokChip klok={klok('verlopen', -4)} />
      </div>
      <div className="rij">
        <StatusWoord toon="rustig">{t('rustig')}</StatusWoord>
        <StatusWoord toon="goed">{t('goed')}</StatusWoord>
        <StatusWoord toon="letop">{t('letop')}</StatusWoord>
        <StatusWoord toon="gevaar">{t('fout')}</StatusWoord>
      </div>
      {(['info', 'goed', 'letop', 'fout'] as const).map(soort => (
        <Bericht key={soort} soort={soort} titel={t('bericht')} meldt={false}>
          {t('berichtTekst')}
        </Bericht>
      ))}
      <Alinea>
        {t('woord')} <Begrip naam="houder" />.
      </Alinea>
    </section>
  )
}

function Formulier() {
  const t = useBouwsteenTeksten()
  const [wie, zetWie] = useState('buur')
  const keuzes = [
    { waarde: 'buur', label: t('keuzeA'), help: t('keuzeHelp') },
    { waarde: 'school', label: t('keuzeB') },
  ]
  return (
    <section className="stapel">
      <Kop niveau={2}>{t('formulier')}</Kop>
      <Formulierstappen titel={t('stappen')} stappen={[t('stapA'), t('stapB'), t('stapC')]} nu={1} />
      <Voortgang label={t('voortgang')} gedaan={2} totaal={5} />
      <Veld label={t('veld')} help={t('veldHelp')} name="veld" />
      <Veld label={t('veld')} fout={t('veldFout')} name="veld-fout" defaultValue="31-02" />
      <Tekstvak label={t('tekstvak')} vrij name="tekst" />
      <Keuzelijst label={t('keuzelijst')} name="lijst">
        <option>{t('keuzeA')}</option>
        <option>{t('keuzeB')}</option>
      </Keuzelijst>
      <RadioGroep
        label={t('radio')}
        keuzes={keuzes}
        gekozen={wie}
        invoer={{ name: 'wie', onChange: g => zetWie(g.target.value) }}
      />
      <CheckboxGroep label={t('vinkjes')} fout={t('vinkjesFout')} keuzes={keuzes} invoer={{ name: 'vink' }} />
    </section>
  )
}

function Lijsten() {
  const t = useBouwsteenTeksten()
  const [tab, zetTab] = useState('a')
  const klok = useKlok()
  const rijen = [t('keuzeA'), t('keuzeB')]
  return (
    <section className="stapel">
      <Kop niveau={2}>{t('lijsten')}</Kop>
      <Tabel
        titel={t('tabel')}
        rijen={rijen}
        sleutelVan={rij => rij}
        kolommen={[
          { sleutel: 'wie', kop: t('kolomA'), rijkop: true, cel: rij => rij },
          { sleutel: 'klok', kop: t('kolomB'), cel: () => <KlokChip klok={klok('loopt', 80)} /> },
        ]}
      />
      <Tabs
        titel={t('tabs')}
        open={tab}
        opOpen={zetTab}
        tabs={[
          { sleutel: 'a', label: t('tabA'), inhoud: () => <Feiten /> },
          { sleutel: 'b', label: t('tabB'), inhoud: () => <Laadt /> },
        ]}
      />
      <LegeStaat titel={t('leeg')} actie={<Knop>{t('gewoon')}</Knop>}>
        {t('leegTekst')}
      </LegeStaat>
    </section>
  )
}

function Feiten() {
  const t = useBouwsteenTeksten()
  const nu = useNu().getTime()
  const op = (uren: number) => new Date(nu - uren * 3_600_000).toISOString()
  return (
    <Tijdlijn
      titel={t('tabA')}
      feiten={[
        { id: '1', op: op(1), titel: t('feitA'), wie: t('wie'), nadruk: true },
        { id: '2', op: op(30), titel: t('feitB'), wie: t('wie') },
      ]}
    />
  )
}

function useKlok(): (stand: Klok['stand'], overUren: number) => Klok {
  const t = useBouwsteenTeksten()
  const nu = useNu().getTime()
  return (stand, overUren) => ({
    naam: 'voorbeeld',
    label: t('klok'),
    vervaltOp: new Date(nu + overUren * 3_600_000).toISOString(),
    stand,
    bron: t('bron'),
    kalender: stand === 'loopt' ? 'werkdagen' : 'uren',
  })
}
