import { existsSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { Bench } from '../suite.js';

const CHROMIUM = '/usr/bin/chromium';

/** @throws Error where there is no Chromium */
export async function startBrowser(bench: Bench): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`The suite explorer needs Chromium at ${CHROMIUM}.`);
  const args = ['--headless', '--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  bench.ending(() => browser.close());
  return browser;
}

/** A page that tells how long its scripts ran. */
export class MeasuredPage {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(browser: Browser): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return new MeasuredPage(page, session);
  }

  /** Seconds that the page’s own thread ran scripts while something was done, up to the frame that shows it. */
  async scriptSeconds(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#scripts();
    await work();
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return (await this.#scripts()) - before;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  async #scripts(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  }
}
