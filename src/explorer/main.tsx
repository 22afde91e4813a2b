import { createRoot } from 'react-dom/client';
import { Shell } from './shell.js';
import './style/index.css';

createRoot(document.getElementById('explorer')!).render(<Shell />);
