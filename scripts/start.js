// `npm start`: installs what is missing, builds, and serves the demonstration on loopback.
// Nothing but Node's own modules may be imported before the installation.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.js';
import { build } from './run.js';

const distDir = fileURLToPath(new URL('../dist', import.meta.url));
const everySeconds = 20;

try {
  await installIfMissing();
  if (!process.argv.includes('--no-build')) await build();
  if (!existsSync(new URL('../dist/cdn/akc.js', import.meta.url))) {
    throw new Error('dist/cdn/akc.js was not found. Run "npm start" without --no-build.');
  }

  const { startDemo } = await import('../demo/server.js');
  const demo = await startDemo({ distDir, everySeconds });
  console.log(`
The demonstration is running:

  A partner’s site           ${demo.partner}
  A member-state portal      ${demo.portal}
  The publisher’s feed       ${demo.feed}
  The script                 ${demo.script}

The feed gains a release every ${everySeconds} seconds; the pages look for news every 30.
Press Ctrl+C to stop.`);

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void demo.close());
  }
} catch (error) {
  console.error(
    `\nThe demonstration could not start.\n${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 1;
}
