import { createRoot } from 'react-dom/client';
import { AddressProblem } from './address/read.js';
import { Shell } from './shell.js';
import './style/index.css';

const root = createRoot(document.getElementById('explorer')!, {
  // What the reader is told on the page is no fault of the page.
  onCaughtError: (error) => {
    if (!(error instanceof AddressProblem)) reportError(error);
  },
});
root.render(<Shell />);
