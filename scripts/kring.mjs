// `npm run kring -- COMMAND`: the command line, bundled once per state of the sources so that an answer does not wait for hundreds of files.
import { pathToFileURL } from 'node:url'
import { bundelOpdrachten } from './bouwen.mjs'

const bundel = await bundelOpdrachten().catch(() => null)
if (bundel === null) {
  // A folder one may not write in: slower, straight from the sources.
  const { register } = await import('tsx/esm/api')
  register()
}
await import(bundel === null ? '../service/cli/kring.ts' : pathToFileURL(bundel).href)
