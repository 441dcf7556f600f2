import { answerFaults, faultNames } from '../test/support/fault-server.js';

/** @type {import('vite').Plugin} */
const faults = {
  name: 'feeds-that-fail',
  configureServer: ({ middlewares }) => void middlewares.use(answerFaults),
};

/** Without those of CORS: on its own origin a page needs no leave. */
const shown = faultNames.filter((name) => !name.includes('cors'));

/**
 * The library's own configuration is for the library: stories take it as it was built. Feeds that
 * fail come from a real server (issue 5).
 */
export default { plugins: [faults], define: { __FAULTS__: JSON.stringify(shown) } };
