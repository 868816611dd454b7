import type { Deel, Formulier, Papiervraag, Taal } from './formulier.ts'
import { KOP } from './woorden.ts'

/** The sheets of a form as HTML, for the screen and for the file alike; all text is escaped here. */
export function vellen(f: Formulier): string {
  return f.bladen
    .map((delen, plek) => {
      const blad = KOP.blad[f.taal].replace('{{nr}}', String(plek + 1)).replace('{{van}}', String(f.bladen.length))
      return `<section class="papier__blad" lang="${f.taal}"><header class="papier__kop"><strong>${zeg(KOP.titel[f.taal])}</strong><span>${zeg(f.regio)}</span><span class="papier__nummer">${zeg(KOP.formulier[f.taal])} ${zeg(f.nummer)}, ${zeg(blad)}</span></header>${
        plek === 0
          ? `<p class="papier__nood">${zeg(KOP.nood[f.taal])}</p><p class="papier__uitleg">${zeg(KOP.lead[f.taal])}</p>`
          : ''
      }${delen.map(deel).join('')}<footer class="papier__voet">${zeg(KOP.geheim[f.taal])}</footer></section>`
    })
    .join('')
}

/** A file that any browser opens and prints, also when no server answers. */
export function alsBestand(formulieren: readonly Formulier[], taal: Taal): string {
  const titel = `${KOP.titel[taal]}: ${formulieren[0]?.regio ?? ''}`
  return `<!doctype html><html lang="${taal}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${zeg(titel)}</title><style>${STIJL}</style></head><body class="papier">${formulieren.map(vellen).join('')}</body></html>\n`
}

const deel = (d: Deel): string =>
  `<div class="papier__deel">${d.titel === '' ? '' : `<h2>${zeg(d.titel)}</h2>`}${
    d.uitleg === null ? '' : `<p class="papier__uitleg">${zeg(d.uitleg)}</p>`
  }<div class="papier__vragen">${d.vragen.map(vraag).join('')}</div></div>`

function vraag(v: Papiervraag): string {
  const ruimte =
    v.keuzes.length > 0
      ? `<span class="papier__keuzes">${v.keuzes.map(k => `<span class="papier__keus">${zeg(k)}</span>`).join('')}</span>`
      : v.vraag.includes('____')
        ? ''
        : '<span class="papier__regel"></span>'.repeat(v.regels)
  return `<div class="papier__vraag${v.half ? ' papier__vraag--half' : ''}" data-veld="${zeg(v.veld)}"><span class="papier__label">${zeg(v.vraag)}</span>${ruimte}</div>`
}

const zeg = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Black on white whatever the screen looks like: this is for paper and for a pen. */
export const STIJL = `
.papier { background: #fff; color: #000; color-scheme: light; font: 9.5pt/1.3 "Segoe UI", Arial, sans-serif; margin: 0; }
.papier h2 { border-bottom: 1.5pt solid #000; color: #000; font-size: 11pt; margin: 3mm 0 1.5mm; }
.papier__blad { box-sizing: border-box; display: flex; flex-direction: column; min-height: 255mm; max-width: 186mm; margin-inline: auto; padding: 2mm; break-after: page; }
.papier__kop { display: flex; gap: 4mm; align-items: baseline; justify-content: space-between; border-bottom: 2pt solid #000; padding-bottom: 1mm; }
.papier__kop strong { font-size: 14pt; }
.papier__nummer { font-family: "Consolas", "DejaVu Sans Mono", monospace; font-weight: bold; }
.papier__nood { border: 2pt solid #000; font-weight: bold; margin: 2mm 0; padding: 1.5mm 2mm; }
.papier__uitleg { margin: 1mm 0; max-width: none; }
.papier__vragen { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6mm 5mm; }
.papier__vraag { grid-column: 1 / -1; break-inside: avoid; }
.papier__vraag--half { grid-column: auto; }
.papier__label { display: block; font-weight: 600; }
.papier__regel { display: block; border-bottom: 0.5pt solid #555; height: 7.2mm; }
.papier__vraag--half .papier__regel { height: 6mm; }
.papier__keuzes { display: flex; flex-wrap: wrap; gap: 0.8mm 5mm; }
.papier__keus::before { content: ""; display: inline-block; width: 3mm; height: 3mm; border: 0.8pt solid #000; margin-right: 1.5mm; vertical-align: -0.4mm; }
.papier__voet { margin-top: auto; padding-top: 2mm; font-size: 8.5pt; }
.papier__blad:last-child { break-after: auto; }
@media screen { .papier__blad { border: 1px solid #999; margin-block: 6mm; padding: 8mm; max-width: 200mm; } }
@page { size: a4; margin: 12mm; }
`
