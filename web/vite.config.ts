import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { schermpaden } from './schermpaden.ts'

const hier = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url))

export default defineConfig({
  root: hier('.'),
  base: '/',
  plugins: [react(), schermlijst()],
  build: {
    outDir: hier('../dist/web'),
    emptyOutDir: true,
    // Every file under its own hashed name; nothing inlined, because the content policy allows only our own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // light-dark() as written: the staff browsers know it, and the rewritten form doubles the style sheet.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': proxyDoel(), '/aanmelden': proxyDoel() } },
})

/** Tells the server which addresses are a screen: any other one is not found (ASVS 14.2.5). */
function schermlijst(): Plugin {
  return {
    name: 'schermlijst',
    generateBundle() {
      const paden = schermpaden(readFileSync(hier('routes.tsx'), 'utf8'))
      this.emitFile({ type: 'asset', fileName: 'schermen.json', source: JSON.stringify(paden) })
    },
  }
}

function proxyDoel(): string {
  return process.env['KRING_ADRES'] ?? 'http://127.0.0.1:3000'
}
