import { expect, test } from 'vitest'
import { toestelVan } from './toestel.ts'

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'computer'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'computer'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101', 'computer'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148', 'telefoon'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile Safari/537.36', 'telefoon'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)', 'tablet'],
  ['iets anders', 'onbekend'],
  [undefined, 'onbekend'],
])('van wat een browser zegt blijft een woord over: %s', (browser, toestel) => {
  expect(toestelVan(browser)).toBe(toestel)
})
