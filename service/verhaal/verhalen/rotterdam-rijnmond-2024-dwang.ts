import { doe, openCasus } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * Script "compulsory" of the region: a child protection measure changes the legal frame and not the face. The local team stays, the
 * jeugdbescherming joins as participant (Rotterdam Rijnmond 2024, lines 173-182). What the judge decides is told to the team.
 */
export const rijnmondDwang: Verhaal = {
  id: 'rotterdam-rijnmond-2024-dwang',
  titel: 'Rotterdam Rijnmond: een maatregel voor het kind, en het lokale team blijft',
  regio: 'rotterdam-rijnmond-2024',
  begin: '2024-10-07T07:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(
      v,
      schoolmelding('Rotterdam', gezin('Proefdijk', '3011AC', ['2016-01-20'])),
      'team',
    )
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const lees = (waarom: string) => v.stap(waarom, 'casus', carla => openCasus(carla, casus))
    const open = await lees('opent de casus')
    const kind = open.casus.personen.find(l => l.kind)?.id ?? ''
    const [team] = await v.houders(casus)
    await v.stap('neemt de casusregie op zich', 'casus', carla =>
      doe(carla, pad('regie'), { regie: 'casusregie', mens: carla.mens.id, schaal: 'lokaal', grond: 'inhoud' }),
    )
    const regisseur = (await lees('leest wie de regie heeft')).casus.regisseur?.mens
    const weigerend = await v.stap('wil hulp voor het kind terwijl de ouders niet meewerken', 'casus', carla =>
      poging(
        carla.stuur(pad('hulp'), {
          persoon: kind,
          wat: 'Speltherapie',
          aanbieder: 'Jeugdhulp Proef',
          medewerkingOuders: 'nee',
        }),
      ),
    )
    v.nietGebeurd('de ouders zijn gepasseerd zonder dat drang of dwang vaststond', weigerend.status === 409)
    await v.stap('gaat van vrijwillig naar drang', 'casus', carla =>
      doe(carla, pad('drang'), { vorm: 'drang', reden: 'De ouders houden het kind thuis (verzonnen).' }),
    )
    await v.stap('biedt het kind hulp aan; de ouders willen niet', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: kind,
        wat: 'Speltherapie',
        aanbieder: 'Jeugdhulp Proef',
        medewerkingOuders: 'nee',
      }),
    )
    const kaal = { voorwaarden: [], reden: 'Het kind gaat niet naar school.', ouders: 'ingelicht' }
    const half = await v.stap('wil de Raad vragen zonder de voorwaarden na te gaan', 'casus', carla =>
      poging(carla.stuur(pad('raad'), kaal)),
    )
    v.nietGebeurd('de Raad is gevraagd zonder dat de voorwaarden vaststonden', half.status === 422)
    const regels = await v.stap('leest wat er voor de Raad vast moet staan', 'casus', async carla => {
      const uit = await carla.haal<{ regio: { raad: { id: string }[] } }>(`/casussen/${casus}`)
      return uit.inhoud.regio.raad.map(r => r.id)
    })
    const stil = await v.stap('wil de Raad vragen zonder dat de ouders het weten, en zonder reden', 'casus', carla =>
      poging(carla.stuur(pad('raad'), { ...kaal, voorwaarden: regels, ouders: 'later' })),
    )
    v.nietGebeurd('de ouders hoorden het niet en niemand schreef op waarom', stil.velden.includes('waaromLater'))
    await v.stap('vraagt de Raad om onderzoek; de ouders weten het', 'casus', carla =>
      doe(carla, pad('raad'), { ...kaal, voorwaarden: regels }),
    )

    await v.zetKlok('2024-12-02T08:00:00.000Z')
    const zomaar = await v.stap('wil dwang vastleggen zonder wet en zonder besluit', 'casus', carla =>
      poging(carla.stuur(pad('drang'), { vorm: 'dwang', reden: 'Het moet nu.' })),
    )
    v.nietGebeurd(
      'er was dwang zonder wettelijk kader en zonder wie besloot',
      zomaar.status === 422 && ['kader', 'beslisser'].every(veld => zomaar.velden.includes(veld)),
    )
    await v.stap('legt de ondertoezichtstelling vast', 'casus', carla =>
      doe(carla, pad('drang'), {
        vorm: 'dwang',
        reden: 'De rechter sprak een ondertoezichtstelling uit (verzonnen).',
        kader: 'civielrechtelijk',
        beslisser: 'Kinderrechter Proef',
      }),
    )
    await v.stap('laat de jeugdbescherming meedoen', 'casus', carla =>
      doe(carla, pad('specialisten'), { naam: 'Jeugdbeschermer Proef', taak: 'Voert de maatregel uit.' }),
    )
    await v.stap('legt vast wie namens de jeugdketen te bellen is', 'casus', carla =>
      doe(carla, pad('ketencontacten'), { keten: 'jeugd', naam: 'Jeugdbeschermer Proef' }),
    )
    const na = await lees('leest hoe het nu staat')
    v.klopt('de casus staat op dwang', na.casus.drang === 'dwang')
    v.klopt('de jeugdbescherming doet mee', na.casus.specialisten.length === 1)
    v.klopt('het gezin houdt hetzelfde gezicht', na.casus.regisseur?.mens === regisseur)
    v.klopt('het lokale team heeft de casus nog steeds', (await v.houders(casus)).join() === team)
    v.nietGebeurd('de casus ging over naar een ander', !(await v.feiten(casus)).includes('CasusregieOvergedragen'))
    v.klopt(
      'de hulp voor het kind bleef aangeboden',
      na.casus.hulp.some(h => h.persoon === kind),
    )
    const buren = await v.stap('probeert de casus vanuit Hoeksche Waard te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
  },
}
