import { createHash } from 'node:crypto'

const STIJL =
  'body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem;color:#1a1a1a;background:#fff}' +
  'a,button{font:inherit}.weg{display:inline-block;padding:.5rem 0}h1{font-size:1.375rem;margin:1rem 0}' +
  'button{display:block;width:100%;min-height:3.25rem;margin:.75rem 0;padding:.5rem 1rem;border:2px solid #1a1a1a;border-radius:.25rem;background:#fff;color:inherit;text-align:left;cursor:pointer}' +
  'button:focus-visible,a:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}fieldset{border:0;margin:1.25rem 0;padding:0}legend{font-weight:bold}label{display:block;min-height:2.75rem;padding:.5rem 0}input{width:1.25rem;height:1.25rem}small{display:block;color:#4a4a4a}'

/** Only this style may be used, no script, no picture, nothing from elsewhere; the page can send to this address and nowhere else. */
export const REGELS = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/**
 * How to say that something was not right, and how to have somebody beside you: where to look, under the same words on every page, whether or not
 * there is something behind this link. No number here: it would say who is called. The public pages have it, with their own way out.
 */
const NAAST =
  `<p><small>Iets zeggen over hoe er met u is omgegaan, of iemand naast u? Kijk op de <a href="/wegwijzer" rel="noreferrer">wegwijzer</a>, of bel het nummer dat u kent.` +
  ` <span lang="en">To say how you were treated, or to have somebody beside you: look at the <a href="/wegwijzer" rel="noreferrer">guide</a>, or call the number you know.</span></small></p>`

/** A page that could be of anybody. The way out comes first and goes to the weather (choice of Kring). */
const pagina = (inhoud: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Vraag</title><style>${STIJL}</style></head>` +
  `<body><a class="weg" href="https://www.knmi.nl/" rel="noreferrer">Snel weg van deze pagina <span lang="en">(leave)</span></a><main>${inhoud}</main>${NAAST}</body></html>`

const knop = (waarde: string, nl: string, en: string): string =>
  `<button name="antwoord" value="${waarde}">${nl}<small lang="en">${en}</small></button>`

export const VRAAG = pagina(
  `<h1>Hoe gaat het? <small lang="en">How are you?</small></h1><form method="post">` +
    knop('goed', 'Het gaat goed', 'I am fine') +
    knop('bellen', 'Ik wil graag gebeld worden', 'Please call me') +
    knop('niet-goed', 'Het gaat niet goed', 'I am not fine') +
    `</form><p>Antwoorden hoeft niet. <span lang="en">You need not answer.</span></p>`,
)

/** Somebody who stays near: two words, and nothing of what it is about. */
export const MAATJE = pagina(
  `<h1>Wilt u iets laten weten? <small lang="en">Do you want to let us know something?</small></h1><form method="post">` +
    knop('zorgen', 'Ik maak mij zorgen', 'I am worried') +
    knop('bellen', 'Ik wil graag gebeld worden', 'Please call me') +
    `</form><p>Kan het niet wachten? Bel 112. <span lang="en">If it cannot wait, call 112.</span></p>`,
)

const keuzes = (naam: string, nl: string, en: string): string =>
  `<fieldset><legend>${nl} <small lang="en">${en}</small></legend>` +
  [
    ['ja', 'Ja', 'Yes'],
    ['deels', 'Een beetje', 'A little'],
    ['nee', 'Nee', 'No'],
  ]
    .map(
      ([waarde, n, e]) =>
        `<label><input type="radio" name="${naam}" value="${waarde ?? ''}"> ${n ?? ''} <span lang="en">(${e ?? ''})</span></label>`,
    )
    .join('') +
  `</fieldset>`

/** How it was: three questions, each may stay open. The answers know nobody. */
export const TERUGBLIK = pagina(
  `<h1>Hoe was het voor u? <small lang="en">How was it for you?</small></h1><p>Niemand ziet wie dit invult, ook niet wie u kent. <span lang="en">Nobody sees who fills this in.</span></p><form method="post">` +
    keuzes('geholpen', 'Hielp het?', 'Did it help?') +
    keuzes('gehoord', 'Werd er naar u geluisterd?', 'Did people listen to you?') +
    keuzes('beter', 'Gaat het nu beter dan toen?', 'Is it better now than then?') +
    `<button>Verstuur<small lang="en">Send</small></button></form><p>Antwoorden hoeft niet. <span lang="en">You need not answer.</span></p>`,
)

/** The same after every answer: who looks over a shoulder does not learn which button was used. */
export const BEDANKT = pagina(
  `<h1>Dank u wel <small lang="en">Thank you</small></h1><p>Uw antwoord is binnen. U kunt deze pagina sluiten. Kan het niet wachten? Bel 112.</p><p lang="en">Your answer came in. You can close this page. If it cannot wait, call 112.</p>`,
)

/** The same for a link that was used, is too old, or never was. */
export const VOORBIJ = pagina(
  `<h1>Deze pagina is er niet meer <small lang="en">This page is gone</small></h1><p>Er is nu niets verstuurd. Wilt u iemand spreken? Bel het nummer dat u kent. Kan het niet wachten? Bel 112.</p><p lang="en">Nothing was sent now. Would you like to talk? Call the number that you know. If it cannot wait, call 112.</p>`,
)
