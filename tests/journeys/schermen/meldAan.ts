import type { BrowserContext } from 'playwright-core'

/**
 * Signs in at a running demo through the same door as people. KRING_DEMO_ACCOUNT names the account: the words on its
 * button, or else what is filled in the first field of the provider's form.
 */
export async function meldAan(context: BrowserContext, basis: string): Promise<void> {
  const account = process.env['KRING_DEMO_ACCOUNT'] ?? 'frontoffice'
  const page = await context.newPage()
  await page.goto(`${basis}/aanmelden`)
  const knop = page
    .getByRole('button', { name: new RegExp(account, 'i') })
    .or(page.getByRole('link', { name: new RegExp(account, 'i') }))
  if ((await knop.count()) > 0) await knop.first().click()
  else {
    await page.locator('input:not([type=hidden])').first().fill(account)
    await page.keyboard.press('Enter')
  }
  await page.waitForURL(`${basis}/**`)
  await page.close()
}
