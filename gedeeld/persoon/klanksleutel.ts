/**
 * Hoe een Nederlandse achternaam klinkt, als korte sleutel om gelijkenissen te vinden: schrijfwijzen die hetzelfde
 * klinken geven dezelfde sleutel (Jansen, Janssen, Janse; Meijer, Meyer, Meier). De sleutel is het begin, de eerste
 * klinker en de medeklinkers daarna. Leeg als er geen letters in staan.
 */
export function klanksleutel(naam: string): string {
  const klank = klankvorm(zonderTussenvoegsels(naam))
  const begin = /^[^YUEaeiou]*[YUEaeiou]?/.exec(klank)?.[0] ?? ''
  return begin + klank.slice(begin.length).replace(/[YUEaeiou]/g, '')
}

/** Alleen de medeklinkers van een voornaam: Mohamed, Mohammed en Muhammad zijn gelijk. Een klinker vooraan blijft een klinker. */
export function klankskelet(voornaam: string): string {
  const klank = klankvorm(letters(voornaam))
  return klank.replace(/^[YUEaeiou]/, 'a').replace(/(?<=.)[YUEaeiou]/g, '')
}

/** Alleen kleine letters zonder accenten, als woorden met een spatie ertussen. */
export function letters(naam: string): string {
  const kaal = naam.toLowerCase().replace(/ç/g, 's').replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/æ/g, 'ae')
  const zonderAccent = kaal.replace(/ł/g, 'l').replace(/ı/g, 'i').normalize('NFKD')
  return zonderAccent
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

/** De naam zonder "van der", "de", "v.d." vooraan. El en Al blijven, want zij worden ook aaneen geschreven. */
export function zonderTussenvoegsels(naam: string): string {
  const woorden = letters(naam).split(' ')
  const eerste = woorden.findIndex(woord => !TUSSENVOEGSELS.has(woord))
  return woorden.slice(eerste < 0 ? -1 : eerste).join(' ')
}

const TUSSENVOEGSELS = new Set(
  'van de der den des het t ten ter te in op aan bij onder uit voor over s la le du di da dos von vom zu v d vd vdr'.split(
    ' ',
  ),
)

/** Schrijfwijze naar klank, in volgorde: hoofdletters zijn tweeklanken (Y ei, U ui, E eu). */
function klankvorm(naam: string): string {
  const woord = STAPPEN.reduce((vorm, [van, naar]) => vorm.replace(van, naar), naam.replace(/ /g, ''))
  return ontdubbel(woord)
}

const STAPPEN: readonly (readonly [RegExp, string])[] = [
  // Het einde: Hendrix en Hendriks, Vissers en Visser, Jansen en Janse.
  [/(?:ckx|cks|x)$/, 'k'],
  [/(?<=...)(?<=[^aeiouyjs])s$/, ''],
  [/(?<=[aeiouy].*[^aeiouy])en$/, 'e'],
  // Tweeklanken, de langste schrijfwijze eerst.
  [/uij|uy|ui/g, 'U'],
  [/eij|ey|ei|aij|aai|aay|ai|ay|ij/g, 'Y'],
  [/eu/g, 'E'],
  // Ou en oe vallen samen: Bouali en Boeali zijn dezelfde naam in Franse en Nederlandse schrijfwijze.
  [/auw|ouw|au|ou|oe|ue|uu/g, 'u'],
  [/ie/g, 'i'],
  [/ae/g, 'a'],
  [/y(?=[aeiouYUE])/g, 'j'],
  [/y(?=.)/g, 'Y'],
  [/y$/, 'i'],
  // Medeklinkers.
  [/sch$/, 's'],
  [/sch(?=[mnlw])/g, 's'],
  [/sch/g, 'sg'],
  [/ch|kh|gh/g, 'g'],
  [/ck|kx|cq/g, 'k'],
  [/c(?=[eiY])/g, 's'],
  [/c/g, 'k'],
  [/qu/g, 'kw'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ph|v/g, 'f'],
  [/sj|sh|z/g, 's'],
  [/th|dt|d(?=$|[^aeiouYUEjr])/g, 't'],
  [/b$/, 'p'],
  [/(?<=.)h/g, ''],
  [/w$/, ''],
]

function ontdubbel(woord: string): string {
  return woord.replace(/(.)\1+/g, '$1')
}
