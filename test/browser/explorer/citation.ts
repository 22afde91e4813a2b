import type { Page } from 'playwright-core';
import type { Explorer } from './support/explorer.js';
import { settled, until } from './support/settled.js';

const OPEN = '/?view.open=organisation:ksbsi,event:fgd-2025-11-10';

async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy citation' }).click();
  return page.getByRole('textbox', { name: /citation/i }).inputValue();
}

/** @param explorer the one that runs, once it runs */
export function citation(explorer: () => Explorer): void {
  test('what is copied is shown, and gives no address that means another computer to whoever reads it', async () => {
    const page = await explorer().open(OPEN);
    await settled(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = await copied(page);
    await page.getByText('Citation copied').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    expect(text).toMatch(/^Konfederasi Serikat Buruh Sejahtera Indonesia, [^]*\nKomnas Perempuan dan Organisasi/);
    expect(text).toMatch(/a server without a public address: \/ties\/attendance\?a=organisation:ksbsi&b=event/);
    expect(text).not.toContain('127.0.0.1');
    await page.evaluate("document.getElementById('explorer').dataset.publicUrl = 'https://graph.example'");
    await copied(page);
    await until(
      page,
      "document.querySelector('.citation textarea').value.includes('\\nhttps://graph.example/ties/attendance?a=')",
    );
    await page.context().clearPermissions();
    await explorer().leave(page);
  });

  test('where the browser gives no clipboard, it can be copied by hand', async () => {
    const page = await explorer().open(OPEN);
    await settled(page);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    expect(await copied(page)).toContain('Konfederasi');
    const box = page.getByRole('textbox', { name: 'Copy this citation' });
    await box.focus();
    expect(await page.evaluate('getSelection().toString()')).toBe(await box.inputValue());
    await explorer().leave(page);
  });

  test('how to cite the data names no such address either', async () => {
    const page = await explorer().open('/about');
    await settled(page);
    expect(await page.locator('blockquote').last().innerText()).toMatch(/read on \d{4}-\d{2}-\d{2}\.$/);
    await explorer().leave(page);
  });
}
