// Builds server and web app for the tests, as `npm start` does.
import { bouwServer, bouwWeb } from '../bouwen.mjs'

await bouwServer()
await bouwWeb()
