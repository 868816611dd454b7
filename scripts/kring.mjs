// `npm run kring -- COMMAND`: runs the command line straight from the TypeScript sources.
import { register } from 'tsx/esm/api'

register()
await import('../service/cli/kring.ts')
