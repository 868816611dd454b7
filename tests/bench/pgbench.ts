import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { vul, type Draaiboek } from './opname.ts'

/** Debian's pgbench, or why there is none. */
export function vindPgbench(): { pad: string } | { reden: string } {
  const debian = '/usr/lib/postgresql'
  const versies = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const mappen = [
    ...versies.map(v => path.join(debian, v, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ]
  const pad = mappen.map(map => path.join(map, 'pgbench')).find(p => fs.existsSync(p))
  return pad === undefined
    ? { reden: `pgbench staat niet in ${debian}/*/bin en niet in PATH (Debian: apt-get install postgresql-contrib)` }
    : { pad }
}

// Every id of a command shares a random head, so one `replace` in the statement makes them all fresh.
const KOP = 'ffffffff-ffff'
const VERS_KOP = `lpad(:kringa::text, 8, '0') || '-' || lpad(:kringb::text, 4, '0')`
const LOS = 'WWWW-WWWW'

/** Writes recorded commands as pgbench scripts: the same statements and rows, ids made fresh by the script itself. */
export function schrijfScripts(map: string, draaiboeken: readonly Draaiboek[]): string[] {
  return draaiboeken.map((draaiboek, n) => {
    const bestand = path.join(map, `opdracht-${n}.sql`)
    fs.writeFileSync(bestand, alsScript(draaiboek))
    return bestand
  })
}

function alsScript({ regels, vers }: Draaiboek): string {
  const nu = new Date().toISOString()
  const waarden = vers.map((soort, n) =>
    soort === 'uuid' ? `${KOP}-4000-8000-${String(n).padStart(12, '0')}` : soort === 'nummer' ? `M-${LOS}` : nu,
  )
  const sql = regels.flatMap(r => {
    const tekst = vul(r.sql, waarden)
    if (r.naam === null) return openen(tekst)
    const parameters = r.waarden.map(w => parameter(vul(w, waarden)))
    return [tekst.replace(/\$(\d+)/g, (_alles, k: string) => parameters[Number(k) - 1] ?? 'null')]
  })
  return `\\set kringa random(0, 99999999)\n\\set kringb random(0, 9999)\n${sql.map(s => `${s.replace(/\s*\n\s*/g, ' ')};\n`).join('')}`
}

/** pgbench cannot send several statements in one prepared message: the settings go in one select after `begin`. */
function openen(tekst: string): string[] {
  const zet = [...tekst.matchAll(/set local (\S+) = ('[^']*')/g)].map(
    ([, naam, waarde]) => `set_config('${naam}', ${waarde}, true)`,
  )
  return zet.length === 0 ? [tekst] : ['begin', `select ${zet.join(', ')}`]
}

/** A space after each colon, and none bare inside a text, keeps pgbench from reading `:true` as a variable. */
function parameter(waarde: string): string {
  const ruim = /^[[{]/.test(waarde)
    ? JSON.stringify(JSON.parse(waarde), null, 1)
        .replace(/\n\s*/g, ' ')
        .replace(/:(?=\w)/g, '\\u003a')
    : waarde
  const tekst = `'${ruim.replaceAll("'", "''")}'`
  const metIds = ruim.includes(KOP) ? `replace(${tekst}, '${KOP}', ${VERS_KOP})` : tekst
  const metNummer = ruim.includes(LOS) ? `replace(${metIds}, '${LOS}', ${VERS_KOP})` : metIds
  return /^[[{]/.test(waarde) || !metNummer.startsWith('replace') ? metNummer : `(${metNummer})::uuid`
}

export function draaiPgbench(
  pad: string,
  url: string,
  scripts: readonly string[],
  seconden: number,
  klanten: number,
): Promise<number> {
  const { username, password, hostname, port, pathname } = new URL(url)
  const delen = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(klanten),
    '-j',
    '2',
    '-T',
    String(seconden),
    ...scripts.flatMap(s => ['-f', s]),
  ]
  const kind = spawn(pad, [...delen, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)], {
    env: { ...process.env, PGPASSWORD: decodeURIComponent(password) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let uit = ''
  kind.stdout.on('data', (deel: Buffer) => (uit += deel.toString()))
  kind.stderr.on('data', (deel: Buffer) => (uit += deel.toString()))
  return new Promise((goed, fout) => {
    kind.on('error', fout)
    kind.on('exit', () => {
      const tps = /tps = ([\d.]+)/.exec(uit)?.[1]
      if (tps === undefined || /error|aborted/i.test(uit)) fout(new Error(`pgbench lukte niet: ${uit.slice(0, 600)}`))
      else goed(Number(tps))
    })
  })
}
