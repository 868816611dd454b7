import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectMap } from '../../service/map.ts'

const WEB = path.join(projectMap, 'dist', 'web')

/** The script a member of staff waits for on the first page, compressed, in kB: the entry, what it asks for at once, and the screen of /werk. */
export function eerstePaginaKb(): number {
  const index = fs.readFileSync(path.join(WEB, 'index.html'), 'utf8')
  const vanIndex = [...index.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, pad = '']) => pad)
  const nodig = new Set<string>()
  for (const pad of [...vanIndex, ...laterMaarMeteen().map(chunkVan)]) volg(pad, nodig)
  const bytes = [...nodig].reduce(
    (som, pad) => som + gzipSync(fs.readFileSync(path.join(WEB, pad)), { level: 9 }).length,
    0,
  )
  return Math.round(bytes / 100) / 10
}

/** Modules that the entry fetches by itself, and the screen behind /werk: read from the sources, so that a move is followed. */
function laterMaarMeteen(): string[] {
  const lees = (naam: string) => fs.readFileSync(path.join(projectMap, 'web', naam), 'utf8')
  const scherm = /pad: '\/werk',\s*laad: \(\) => import\('([^']+)'\)/.exec(lees('routes.tsx'))?.[1]
  if (scherm === undefined) throw new Error('De route /werk staat niet meer in web/routes.tsx.')
  return [scherm, ...[...lees('main.tsx').matchAll(/\bimport\('([^']+)'\)/g)].map(([, pad = '']) => pad)]
}

function chunkVan(bron: string): string {
  const naam = path.basename(bron).replace(/\.tsx?$/, '')
  const chunk = fs.readdirSync(path.join(WEB, 'assets')).find(b => b.startsWith(`${naam}-`) && b.endsWith('.js'))
  if (chunk === undefined) throw new Error(`De webapp heeft geen bestand voor ${bron}.`)
  return `assets/${chunk}`
}

/** A chunk and everything it imports at once. */
function volg(pad: string, nodig: Set<string>): void {
  if (nodig.has(pad)) return
  nodig.add(pad)
  const tekst = fs.readFileSync(path.join(WEB, pad), 'utf8')
  for (const [, ander = ''] of tekst.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    volg(`assets/${ander}`, nodig)
}
