import { SETTINGS, type SettingName } from './settings.js';

/** The settings as the table of `docs/operations.md`. A secret has no default. */
export function settingsTable(): string {
  const rows = (Object.keys(SETTINGS) as SettingName[]).map((name) => {
    const setting = SETTINGS[name];
    const standard = 'default' in setting ? `\`${setting.default}\`` : '–';
    const note = 'secret' in setting ? ' Secret: never printed.' : '';
    return `| \`${name}\` | ${standard} | ${setting.allowed} | ${setting.meaning}${note} |`;
  });
  return ['| variable | default | allowed | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
