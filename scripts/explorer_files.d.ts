export function generatedFiles(
  root: string,
  program: { NETWORK_QUESTIONS: unknown; parametersOf: unknown; tokens: unknown },
): Promise<[path: string, text: string][]>;
