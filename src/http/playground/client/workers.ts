/** File of each worker of the editor, by the label that the editor asks for; `scripts/bundle_playground.js` fills it in. */
declare const WORKERS: { editor: string; json: string; graphql: string };

window.MonacoEnvironment = {
  getWorker: (_id, label) => {
    const file = label === 'json' || label === 'graphql' ? WORKERS[label] : WORKERS.editor;
    return new Worker(new URL(file, import.meta.url));
  },
};

export {};
