import './theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from './screens/kiosk/kiosk.tsx';
import { startKiosk } from './screens/kiosk/start-kiosk.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
const parts = await startKiosk(window.kiosk);
createRoot(root).render(
  <StrictMode>
    <Kiosk parts={parts} />
  </StrictMode>,
);
