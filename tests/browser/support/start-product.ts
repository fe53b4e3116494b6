import { openBrowser, openPage } from './browser';
import { deskOf } from './desk';
import { signInToOffice } from './office';
import { startProduct } from './product';
import { running } from './running';

/**
 * Before all suites: the browser must be there, the product is started once, and the editor signs in once, since the
 * product lets nobody try that often.
 */
export default async function startOnce(): Promise<void> {
  await (await openBrowser()).close();
  running.product = await startProduct();
  process.env['CREDITLINE_ADDRESS'] = running.product.address;
  process.env['CREDITLINE_TOKEN'] = await signInToOffice();
  process.env['CREDITLINE_SESSION'] = await signInAtTheDesk();
}

async function signInAtTheDesk(): Promise<string> {
  const browser = await openBrowser();
  const page = await openPage(browser, null);
  await deskOf(page).signIn();
  const session = await page.context().storageState();
  await browser.close();
  return JSON.stringify(session);
}
