import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <App feed={root.dataset['feed'] ?? ''} />
    </StrictMode>,
    { onRecoverableError: (error) => console.error(`Mismatch: ${String(error)}`) },
  );
}
