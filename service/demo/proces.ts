import { startAanbieder } from './aanbieder.ts'

/** The provider's own process: told what to do once, ends with its parent. */
process.on('disconnect', () => process.exit(0))
process.once('message', opzet => void startAanbieder(opzet as Parameters<typeof startAanbieder>[0]))
