/** Remembers what files of tests share beside modules and database. @returns puts it back */
export function cleanSlate() {
  const environment = { ...process.env };
  const folder = process.cwd();
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    process.chdir(folder);
    process.exitCode = undefined;
  };
}
