import { beantwoord, besluit, bevestig, doe, mijnWerk, openMelding, rondStapAf } from '../handelingen.ts'
import { gelukt, poging } from '../hand.ts'
import { lever, proefbericht, proefgezin, type Proefbericht } from '../politiebericht.ts'
import type { Verhaal } from '../verteller.ts'

const REGIO = 'rotterdam-rijnmond-2024'
type Post = {
  in: {
    id: string
    referentie: string | null
    stand: string
    gebrek: { code: string; regel: number | null; tekst: string } | null
    zaak: { id: string } | null
  }[]
  uit: { id: string; soort: string; stand: string; zaak: { id: string } }[]
}

const bericht = (n: number, anders: Partial<Proefbericht> = {}): Proefbericht => ({
  referentie: `PROEF-2024-${n}`,
  nummer: `PL1700-2024-00000${n}`,
  ontvanger: `Veilig Thuis ${REGIO}`,
  incident: '20241103',
  tijdstip: '20241104080000000',
  personen: proefgezin('Testmanie', '3011AA'),
  ...anders,
})

/** The police report over the line: a report at once, a repeat is nothing, poison is a calm sentence, and the answer goes back out. */
export const politiebericht: Verhaal = {
  id: 'rotterdam-rijnmond-2024-politiebericht',
  titel: 'Rotterdam Rijnmond: de politie meldt met een bericht, en krijgt antwoord met een bericht',
  regio: REGIO,
  begin: '2024-11-04T09:00:00.000Z',
  async vertel(v) {
    const post = () => v.stap('bekijkt de berichten', 'aanname', anna => gelukt(anna.haal<Post>('/berichten')))
    const goed = proefbericht(bericht(1))
    const antwoord = await v.buiten('het systeem van de politie levert een VT-melding', adres => lever(adres, goed))
    v.klopt('de politie krijgt een ontvangstbevestiging', antwoord.status === 200 && antwoord.tekst.includes('Bv03'))
    const melding = (await post()).in[0]?.zaak?.id ?? ''
    v.klopt('het bericht is meteen een melding, met Veilig Thuis als houder', (await v.houders(melding)).length === 1)
    const dossier = await v.stap('leest het nieuwe dossier', 'aanname', anna => openMelding(anna, melding))
    v.klopt('alle drie de mensen uit het bericht staan erin', dossier.melding.personen.length === 3)
    v.klopt(
      'de klok van de weging loopt vanaf de ontvangst',
      dossier.werk.some(w => w.soort === 'wegen' && w.vervaltOp !== null && w.klaarOp === null),
    )
    v.nietGebeurd(
      'het systeem wees zelf een pleger of slachtoffer aan',
      dossier.melding.personen.every(p => !p.rollen.includes('pleger') && !p.rollen.includes('slachtoffer')),
    )

    const nogEens = await v.buiten('het systeem van de politie levert hetzelfde nog eens', adres => lever(adres, goed))
    v.nietGebeurd(
      'een herhaling werd een tweede melding of kreeg een ander antwoord',
      nogEens.tekst === antwoord.tekst && (await post()).in.length === 1,
    )
    const ander = await v.buiten('en dan iets anders onder hetzelfde nummer', adres =>
      lever(adres, proefbericht(bericht(1, { verhaal: 'Verzonnen: heel iets anders.' }))),
    )
    v.nietGebeurd(
      'een ander bericht onder hetzelfde nummer veranderde de melding',
      ander.status === 409 && (await v.feiten(melding)).join() === 'MeldingOntvangen',
    )
    const gif = await v.buiten('een vergiftigd bestand komt langs dezelfde weg', adres =>
      lever(adres, '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'),
    )
    v.nietGebeurd('vergiftigde XML werd gelezen', gif.status === 400 && gif.tekst.includes('Fo03'))
    const gestoord = await v.buiten('een bericht waar een verplicht deel in ontbreekt', adres =>
      lever(adres, proefbericht(bericht(2)).replace(/<JZ:datumMelding>.*<\/JZ:datumMelding>/, '')),
    )
    const rij = (await post()).in.find(b => b.referentie === 'PROEF-2024-2')
    v.klopt(
      'wat geweigerd is, is bewaard: met wat er mis is en op welke regel',
      gestoord.status === 422 && rij?.gebrek?.code === 'ontbreekt' && (rij.gebrek.regel ?? 0) > 1,
    )
    const wie = await v.stap('ziet in het eigen werk dat er iets wacht', 'aanname', anna => mijnWerk(anna))
    v.klopt(
      'de frontoffice hoort dat er een bericht wacht',
      wie.berichten.some(b => b.soort === 'post-wacht'),
    )
    await v.stap('legt het kapotte bericht terzijde, met reden', 'aanname', anna =>
      doe(anna, `/berichten/${rij?.id}/terzijde`, { reden: 'De politie stuurt het opnieuw (verzonnen).' }),
    )

    const zonderAdres = bericht(3, { personen: [{ achternaam: 'Testmanie', voornamen: 'Kind', rol: 'jeugdige' }] })
    await v.buiten('een bericht zonder adres', adres => lever(adres, proefbericht(zonderAdres)))
    const wacht = (await post()).in.find(b => b.referentie === 'PROEF-2024-3')
    v.klopt('zonder adres wacht het bericht op een mens', wacht?.stand === 'wacht' && wacht.zaak === null)
    const team = await v.stap('wil als lokaal team de berichten zien', 'team', tom => poging(tom.haal('/berichten')))
    v.nietGebeurd('een lokaal team zag de berichten van de politie', team.status === 403)
    await v.stap('belt de politie, vult de gemeente in en neemt het bericht aan', 'aanname', anna =>
      doe(anna, `/berichten/in/${wacht?.id}/aanname`, { gemeente: 'Schiedam' }),
    )
    v.klopt('ook deze melding heeft precies een houder', (await v.houders(wacht?.id ?? '')).length === 1)

    await v.stap('beantwoordt de vragen van het instrument', 'aanname', anna => beantwoord(anna, dossier))
    for (const stap of dossier.regio.stappen)
      await v.stap(`weegt: ${stap.label.toLowerCase()}`, 'aanname', anna => rondStapAf(anna, dossier, stap.id))
    await v.stap('besluit: verzoek tot onderzoek aan de Raad', 'aanname', anna =>
      besluit(anna, melding, ['VTO'], 'De ontwikkeling van het kind wordt ernstig bedreigd (verzonnen).'),
    )
    v.nietGebeurd('er lag al een verzoek klaar voor het besluit was bevestigd', (await post()).uit.length === 0)
    await v.stap('bevestigt het besluit als tweede professional', 'weging', gijs => bevestig(gijs, melding))
    await v.stap('vertelt de politie wat er gebeurt', 'aanname', anna =>
      doe(anna, `/meldingen/${melding}/terugkoppeling`, { verslag: 'Gebeld met de wijkagent (verzonnen).' }),
    )
    const { uit } = await post()
    const soorten = uit.map(b => `${b.soort} ${b.stand}`).sort()
    v.klopt(
      'terugkoppeling en Verzoek tot Onderzoek staan klaar om te versturen',
      soorten.join() === 'verzoek-tot-onderzoek klaar,vt-terugkoppeling klaar',
    )
    const terug = uit.find(b => b.soort === 'vt-terugkoppeling')?.id ?? ''
    const xml = await v.stap('haalt de terugkoppeling op', 'aanname', anna =>
      gelukt(anna.haal<{ xml: string }>(`/berichten/uit/${terug}`)),
    )
    v.klopt('zij noemt het nummer van de politie', xml.xml.includes('PL1700-2024-000001'))
    v.nietGebeurd(
      'er ging een naam of het gespreksverslag mee',
      !xml.xml.includes('Testmanie') && !xml.xml.includes('wijkagent'),
    )
    await v.stap('legt vast dat zij verstuurd is', 'aanname', anna => doe(anna, `/berichten/uit/${terug}/verzending`))
    const dubbel = await v.stap('wil dat nog eens vastleggen', 'aanname', anna =>
      poging(anna.stuur(`/berichten/uit/${terug}/verzending`)),
    )
    v.nietGebeurd('een bericht is twee keer als verstuurd vastgelegd', dubbel.status === 409)
  },
}
