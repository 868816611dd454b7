import { unreachable } from '../../kernel/decider.ts'
import { bijzonderVan } from './kaart.ts'
import type { Kern, SignaalFeit, Werkblad } from './werkblad.ts'

/** The situation follows from the facts. */
export function evolve(w: Werkblad, f: SignaalFeit): Werkblad {
  if (f.soort === 'WerkbladGeopend') {
    const { soort: _soort, ...kop } = f
    return {
      ...kop,
      status: 'open',
      mensen: [
        {
          mens: f.maker,
          organisatie: f.organisatie,
          als: 'maker',
          grond: 'eigen-organisatie',
          reden: null,
          op: f.gemaaktOp,
        },
      ],
      signalen: [],
      kindcheck: null,
      consulten: [],
      gesprekken: [],
      stappen: {},
      weging: null,
      besluit: null,
      instrumenten: [],
      steun: [],
      stilstanden: [],
      vormen: [],
      waarschuwing: null,
      crisis: false,
      zendingen: [],
    }
  }
  if (w.status === 'geen') return w
  return { ...w, ...anders(w, f) }
}

function anders(
  k: Kern,
  f: Exclude<SignaalFeit, { soort: 'WerkbladGeopend' }>,
): Partial<Kern & { status: 'open' | 'gesloten' }> {
  switch (f.soort) {
    case 'SignaalGenoteerd':
      return {
        signalen: [...k.signalen, f.signaal],
        vormen: [...new Set([...k.vormen, ...bijzonderVan(f.signaal.tekens)])],
      }
    case 'AchterlatingGesignaleerd':
      return { waarschuwing: { tekens: f.tekens, op: f.op } }
    case 'KindcheckGedaan':
      return { kindcheck: f.kindcheck }
    case 'WerkConsultGenoteerd':
      return { consulten: [...k.consulten, f.consult] }
    case 'GesprekGenoteerd':
      return { gesprekken: [...k.gesprekken, f.gesprek] }
    case 'MeldcodestapGezet':
      return { stappen: { ...k.stappen, [f.stap]: f.gezet } }
    case 'AfwegingGemaakt':
      // weighed anew: the decision is taken anew
      return { weging: f.weging, besluit: null, stappen: zonderVijf(k) }
    case 'WerkbladBesloten':
      return { besluit: f.besluit }
    case 'VormGemerkt':
      return { vormen: [...new Set([...k.vormen, f.vorm])] }
    case 'InstrumentGebruikt': {
      const { soort: _soort, ...rest } = f
      return { instrumenten: [...k.instrumenten, rest] }
    }
    case 'SteunAfgesproken': {
      const { soort: _soort, ...rest } = f
      return { steun: [...k.steun, rest] }
    }
    case 'StilstandVerklaard': {
      const { soort: _soort, ...rest } = f
      return { stilstanden: [...k.stilstanden, rest] }
    }
    case 'OpWerkbladGezet':
      return { mensen: [...k.mensen, f.deelnemer] }
    case 'VanWerkbladGegaan':
      return { mensen: k.mensen.filter(m => m.mens !== f.mens) }
    case 'NaarVeiligThuisGestuurd':
      return { zendingen: [...k.zendingen, f.zending] }
    case 'CrisisGemerkt':
      return { crisis: true }
    case 'WerkbladGesloten':
      return { status: 'gesloten' }
    default:
      return unreachable(f)
  }
}

const zonderVijf = ({ stappen }: Kern): Kern['stappen'] => {
  const { 5: _vijf, ...rest } = stappen
  return rest
}
