import { gelukt, poging } from '../hand.ts'
import { doe, openCasus } from '../handelingen.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

type Lijst = { dossiers: { id: string; nummer: string; naam: string | null; eigen: boolean; gezegd: string | null }[] }

/** A case director finds that the family she leads is that of her neighbour: the file closes for her, and somebody always holds it. */
export const rotterdamEigenKring: Verhaal = {
  id: 'rotterdam-2014-eigen-kring',
  titel: 'Rotterdam: een dossier raakt de eigen kring van wie het leidt, en gaat dicht',
  regio: 'rotterdam-2014',
  begin: '2015-09-07T08:00:00.000Z', // Monday 10:00
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Barendrecht', gezin('Proefbuur', '2991AB', ['2009-02-11'])),
      'team2',
    )
    const dossier = await v.stap('opent de casus', 'casus2', cas => openCasus(cas, casus))
    const { nummer } = dossier.casus
    const casMens = await v.stap('krijgt de regie', 'casus2', async cas => {
      await doe(cas, `/casussen/${casus}/regie`, {
        ...{ regie: 'casusregie', mens: cas.mens.id, schaal: 'lokaal', grond: 'kinderen' },
      })
      return cas.mens.id
    })
    const zelf = await v.stap('merkt dat het haar buren zijn en wil het dossier voor zichzelf sluiten', 'casus2', cas =>
      poging(cas.stuur('/afgesloten', { nummer, grond: 'buur' })),
    )
    v.nietGebeurd('een zaak raakt haar regisseur kwijt zonder dat een ander haar heeft', zelf.status === 409)
    await v.stap('neemt de casus over en sluit haar in dezelfde daad', 'team2', tessa =>
      doe(tessa, `/casussen/${casus}/sperren`, { mens: casMens, grond: 'buur', neemOver: 'ja' }),
    )
    const na = await v.stap('kijkt wie de casus nu leidt', 'team2', tessa => openCasus(tessa, casus))
    v.klopt('de teamcoördinator heeft de regie', na.casus.regisseur !== null && na.casus.regisseur?.mens !== casMens)
    v.klopt(
      'het gezin moet het nog horen',
      na.werk.some(w => w.soort === 'wissel-vertellen' && w.klaarOp === null),
    )

    const dicht = await v.stap('probeert het dossier nog eens te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('wie gesperd is opent het dossier', dicht.status === 404)
    const lijst = await v.stap('kijkt in de lijst van casussen', 'casus2', cas => gelukt(cas.haal('/casussen')))
    v.nietGebeurd('het staat nog in haar lijst', !JSON.stringify(lijst).includes(casus))
    const nood = await v.stap('probeert het in nood', 'casus2', cas =>
      poging(cas.stuur('/noodtoegang', { nummer, reden: 'gevaar-nu', toelichting: 'Verzonnen: er is nu iets.' })),
    )
    v.nietGebeurd('noodtoegang gaat om een sper heen', nood.status === 404)
    const mijn = await v.stap('ziet dat er een dossier voor haar dicht is', 'casus2', cas =>
      gelukt(cas.haal<Lijst>('/afgesloten')),
    )
    v.klopt(
      'met nummer en sinds wanneer, en verder niets',
      mijn.dossiers[0]?.nummer === nummer && mijn.dossiers[0].eigen,
    )
    const id = mijn.dossiers[0]?.id ?? ''
    const eigen = await v.stap('wil het zelf weer openen', 'casus2', cas =>
      poging(cas.stuur(`/afgesloten/${id}/antwoord`, { antwoord: 'open' })),
    )
    v.nietGebeurd('wie gesperd is heft de eigen sper op', eigen.status === 403)

    await v.zetKlok('2016-03-01T09:00:00.000Z') // half a year later: moved house
    await v.stap('is verhuisd en vraagt of het weer open mag', 'casus2', cas => doe(cas, `/afgesloten/${id}/vraag`))
    const teBeslissen = await v.stap('leest wat er gevraagd is', 'privacy', pia =>
      gelukt(pia.haal<Lijst>('/afgesloten')),
    )
    const vraag = teBeslissen.dossiers.find(d => d.id === id)
    v.klopt(
      'de privacyfunctionaris ziet wie het vraagt en het nummer',
      vraag?.naam !== null && vraag?.gezegd === 'vraag',
    )
    const inDeZaak = await v.stap('probeert het dossier zelf te openen', 'privacy', pia =>
      poging(pia.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('wie beslist leest het dossier', inDeZaak.status === 403)
    await v.stap('opent het weer', 'privacy', pia => doe(pia, `/afgesloten/${id}/antwoord`, { antwoord: 'open' }))
    const weer = await v.stap('opent het dossier', 'casus2', cas => poging(cas.haal(`/casussen/${casus}`)))
    v.klopt('het dossier is er weer', weer.status === 200)
    v.klopt('de zaak had al die tijd een houder', (await v.houders(casus)).length === 1)
  },
}
