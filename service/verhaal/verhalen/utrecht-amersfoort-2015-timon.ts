import { doe, mijnWerk, openCasus, stelPlanVast, stelVoorwaarde } from '../handelingen.ts'
import { poging } from '../hand.ts'
import type { Verhaal } from '../verteller.ts'
import { gezin, schoolmelding } from './gezinnen.ts'
import { naarCasus } from './naar-casus.ts'

/**
 * The story of Stichting Timon (Utrecht 2015, lines 1880-1892): a young mother gets a volunteer beside her, the help ends, the volunteer
 * stays, and warns when it goes wrong. A volunteer has no account: the team writes the signal down. On a closed case that cannot be done
 * without opening it again, so that is how it is told.
 */
export const utrechtTimon: Verhaal = {
  id: 'utrecht-amersfoort-2015-timon',
  titel: 'Utrecht: het maatje van een jonge moeder blijft na de hulp, en waarschuwt op tijd',
  regio: 'utrecht-amersfoort-2015',
  begin: '2016-01-11T09:00:00.000Z',
  async vertel(v) {
    const { casus } = await naarCasus(v, schoolmelding('Utrecht', gezin('Proefwijk', '3511AA', ['2015-06-01'])), 'team')
    const pad = (deel: string) => `/casussen/${casus}/${deel}`
    const open = await v.stap('opent de casus', 'casus', carla => openCasus(carla, casus))
    const leden = open.casus.personen
    const moeder = leden.find(l => l.rollen.includes('slachtoffer'))?.id ?? ''
    const kind = leden.find(l => l.kind)?.id ?? ''
    v.klopt(
      'opvolging na anderhalf jaar staat gepland',
      open.werk.some(w => w.soort === 'opvolging-18'),
    )

    await v.stap('zet een vrijwilliger van Timon in het netwerk: het maatje', 'casus', carla =>
      doe(carla, pad('netwerkpersonen'), {
        voornamen: 'Maaike',
        achternaam: 'Maatje-Proef',
        geboortedatum: '1990-02-03',
        geslacht: 'v',
        band: 'maatje',
      }),
    )
    const met = await v.stap('leest wie er om het gezin heen staan', 'casus', carla => openCasus(carla, casus))
    const maatje = met.casus.netwerkpersonen[0]?.id ?? ''
    v.klopt(
      'Kring wijst erop dat nog niemand keek of het bij haar veilig is',
      met.signalen.some(s => s.code === 'netwerk-zonder-oordeel' && s.over.includes(maatje)),
    )
    const rol = {
      persoon: maatje,
      wat: 'Post uitzoeken, werk zoeken, naar de kinderboerderij.',
      professional: 'Sam Demo, Stichting Timon',
    }
    const teVroeg = await v.stap('wil haar meteen een rol geven', 'casus', carla =>
      poging(carla.stuur(pad('netwerkpersonen/rol'), rol)),
    )
    v.nietGebeurd('iemand kreeg een rol in het plan zonder oordeel of het veilig is', teVroeg.status === 409)
    await v.stap('kijkt of het bij het maatje veilig is', 'casus', carla =>
      doe(carla, pad('netwerkpersonen/oordeel'), {
        persoon: maatje,
        oordeel: 'veilig',
        gesloten: 'nee',
        onderbouwing: 'Opgeleid door Timon (verzonnen).',
      }),
    )
    await v.stap('geeft haar nu een rol, met wie zij kan bellen', 'casus', carla =>
      doe(carla, pad('netwerkpersonen/rol'), rol),
    )
    await v.stap('legt vast dat de moeder het ermee eens is', 'casus', carla =>
      doe(carla, pad('instemming'), { persoon: moeder, stand: 'eens' }),
    )
    await v.stap('legt vast dat zij zelf niet snel om hulp vraagt', 'casus', carla =>
      doe(carla, pad('niet-zelf'), { persoon: moeder, waarom: 'jong', toelichting: 'Zij is jong en schaamt zich.' }),
    )
    await v.stap('stelt de eerste veiligheidsvoorwaarde', 'casus', carla =>
      stelVoorwaarde(carla, casus, {
        voor: leden.map(l => l.id),
        tekst: 'Stefan komt niet zonder afspraak.',
        controleOp: '2016-02-08',
        controleur: 'oma Proef',
        hoe: 'Oma belt elke dag.',
        alsNiet: 'Oma belt het team.',
      }),
    )
    await v.stap('stelt het veiligheidsplan vast', 'casus', carla =>
      stelPlanVast(carla, casus, 'Moeder belt oma of het team (verzonnen).', '2016-01-18'),
    )
    await v.stap('biedt het kind hulp aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: kind,
        wat: 'Consultatiebureau kijkt mee',
        aanbieder: 'JGZ',
        medewerkingOuders: 'ja',
      }),
    )
    await v.stap('biedt de moeder begeleiding van Timon aan', 'casus', carla =>
      doe(carla, pad('hulp'), {
        persoon: moeder,
        wat: 'Begeleiding thuis',
        aanbieder: 'Stichting Timon',
        medewerkingOuders: 'niet-nodig',
      }),
    )
    const aanbod = await v.stap('leest welke hulp klaarstaat', 'casus', carla => openCasus(carla, casus))
    const timon = aanbod.casus.hulp.find(h => h.persoon === moeder)?.id ?? ''
    await v.stap('legt vast dat de begeleiding begint', 'casus', carla =>
      doe(carla, pad('hulp/start'), { hulp: timon }),
    )

    await v.zetKlok('2016-02-08T09:00:00.000Z')
    await v.stap('controleert de voorwaarde: gehaald', 'casus', carla =>
      doe(carla, pad('voorwaarden/controle'), {
        voorwaarde: aanbod.casus.voorwaarden[0]?.id ?? '',
        stand: 'gehaald',
        verslag: 'Oma zag hem niet zonder afspraak.',
      }),
    )
    const veilig = {
      oordeel: 'veilig',
      perPersoon: leden.map(l => ({ persoon: l.id, oordeel: 'veilig' })),
      toelichting: 'Met ieder apart gesproken.',
    }
    await v.stap('legt vast dat het gezin nu veilig is', 'casus', carla => doe(carla, pad('veiligheid'), veilig))
    await v.stap('rondt de korte termijn af', 'casus', carla => doe(carla, pad('fase'), { onderbouwing: 'Veilig.' }))

    await v.zetKlok('2016-09-05T09:00:00.000Z')
    await v.stap('rondt de begeleiding van Timon af', 'casus', carla =>
      doe(carla, pad('hulp/afronding'), { hulp: timon, verslag: 'Zij redt het zelf.', effect: 'gestopt' }),
    )
    const zonder = await v.stap('wil sluiten zonder afspraken over daarna', 'casus', carla =>
      poging(carla.stuur(pad('sluiting'), { motivering: 'De hulp is klaar.' })),
    )
    v.nietGebeurd(
      'de casus sloot zonder afspraken over nazorg en netwerk',
      zonder.status === 409 && ['nazorg-afgesproken', 'netwerk-betrokken'].every(veld => zonder.velden.includes(veld)),
    )
    const leeg = await v.stap('wil van nazorg afzien zonder reden', 'team', tom =>
      poging(tom.stuur(pad('afzien'), { voorwaarde: 'nazorg-afgesproken', reden: ' ' })),
    )
    const veiligheid = await v.stap('wil afzien van de eis dat het veilig is', 'team', tom =>
      poging(tom.stuur(pad('afzien'), { voorwaarde: 'veiligheid-hersteld', reden: 'Het is wel goed zo.' })),
    )
    v.nietGebeurd(
      'iemand zag zonder reden van nazorg af',
      leeg.status === 400 && !(await v.feiten(casus)).includes('VanAfgezien'),
    )
    v.nietGebeurd('iemand zag van de veiligheid af', veiligheid.status === 409)
    await v.stap('legt vast dat familie en maatje meedoen', 'casus', carla =>
      doe(carla, pad('netwerk'), { verslag: 'Oma en het maatje blijven.' }),
    )
    await v.stap('spreekt nazorg af: het maatje blijft, en belt Timon als het misgaat', 'casus', carla =>
      doe(carla, pad('nazorg'), { verslag: 'Maaike blijft komen; bij zorgen belt zij Sam Demo van Timon.' }),
    )
    await v.stap('sluit de casus, en houdt zelf contact', 'casus', carla =>
      doe(carla, pad('sluiting'), { motivering: 'Veilig; nazorg staat.' }),
    )
    v.klopt('een gesloten casus heeft geen houder meer', (await v.houders(casus)).length === 0)
    const dicht = await v.stap('leest de gesloten casus', 'casus', carla => openCasus(carla, casus))
    v.klopt(
      'het maatje staat er nog met haar rol en met wie zij belt',
      dicht.casus.netwerkpersonen.some(p => p.id === maatje && p.rol !== null && p.professional !== null),
    )

    await v.zetKlok('2017-01-16T09:00:00.000Z')
    await v.stap('heropent de casus: het maatje belde Timon, moeder dreigt te stoppen met school', 'team', tom =>
      doe(tom, pad('heropening'), { reden: 'Signaal van het maatje, via Timon.' }),
    )
    v.klopt('wie heropent, houdt het gezin weer', (await v.houders(casus)).length === 1)
    await v.stap('legt het signaal van het maatje vast', 'casus', carla =>
      doe(carla, pad('signalen'), { persoon: moeder, op: '2017-01-13', verslag: 'Zij komt niet meer op school.' }),
    )
    const taak = await v.stap('bekijkt het werk van vandaag', 'casus', carla => mijnWerk(carla))
    v.klopt(
      'het signaal werd een taak: zoek contact met de moeder',
      taak.werk.some(w => w.soort === 'contact-leggen' && w.zaak.id === casus),
    )
    const contact = {
      persoon: moeder,
      op: '2017-01-16',
      wijze: 'eigen-telefoon',
      gelukt: true,
      verslag: 'Zij gaat weer naar school.',
    }
    const viaVader = await v.stap('wil de moeder via Stefan bereiken', 'casus', carla =>
      poging(carla.stuur(pad('contacten'), { ...contact, via: leden.find(l => l.rollen.includes('pleger'))?.id })),
    )
    v.nietGebeurd('het contact liep via wie van het geweld verdacht wordt', viaVader.status === 409)
    await v.stap('belt de moeder: zij gaat terug naar school', 'casus', carla => doe(carla, pad('contacten'), contact))
    const na = await v.stap('ziet dat de taak klaar is', 'casus', carla => openCasus(carla, casus))
    v.klopt(
      'de taak is klaar en er staat geen nieuwe',
      na.werk.every(w => w.soort !== 'contact-leggen' || w.klaarOp !== null),
    )
    const buren = await v.stap('probeert de casus vanuit Wijdemeren te openen', 'casus2', cas =>
      poging(cas.haal(`/casussen/${casus}`)),
    )
    v.nietGebeurd('het team van een andere gemeente ziet het gezin', buren.status === 404)
    v.nietGebeurd(
      'er kwam een nieuwe melding voor nodig',
      (await v.feiten(casus)).filter(f => f === 'CasusGeopend').length === 1,
    )
  },
}
