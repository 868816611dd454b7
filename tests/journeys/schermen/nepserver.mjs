// Serves the built app for the pictures, under the same content policy as the real server.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const SOORTEN = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const BELEID =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Starts on a free port of this machine only. */
export async function dienBestanden(map) {
  const server = createServer(async (vraag, antwoord) => {
    const pad = normalize(new URL(vraag.url, 'http://x').pathname)
    const bestand = extname(pad) === '' ? 'index.html' : pad
    const inhoud = await readFile(join(map, bestand)).catch(() => undefined)
    const koppen = { 'content-type': `${SOORTEN[extname(bestand)]}; charset=utf-8`, 'content-security-policy': BELEID }
    antwoord.writeHead(inhoud === undefined ? 404 : 200, koppen).end(inhoud)
  })
  await new Promise(klaar => server.listen(0, '127.0.0.1', klaar))
  return { adres: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}

/** Answers a request of the app out of the made-up answers; what is not there does not exist. */
export function beantwoord(route, antwoorden) {
  const { pathname } = new URL(route.request().url())
  const sleutel = `${route.request().method()} ${pathname.replace('/api/v1', '')}`
  const mee = antwoorden[`MEE ${pathname.replace('/api/v1', '')}`]
  if (mee !== undefined)
    return route.fulfill({
      contentType: 'text/event-stream',
      body: `retry: 600000\n\ndata: ${JSON.stringify(mee.inhoud)}\n\n`,
    })
  const { status = 200, inhoud } = antwoorden[sleutel] ?? { status: 404, inhoud: { code: 'NIET_GEVONDEN' } }
  const soort = status < 400 ? 'application/json' : 'application/problem+json'
  return route.fulfill({ status, contentType: soort, body: JSON.stringify(inhoud) })
}
