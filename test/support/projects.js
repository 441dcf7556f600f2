import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Somebody's project that has installed our package: as npm packs it, beside the frameworks that are installed here. Of our
 * own installation the package sees no more than it says that it needs, as with pnpm, in a folder that is a link.
 */

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = join(root, 'test/projects');

/** What a project of any kind has installed itself. */
const INSTALLED = [
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
  '@sveltejs/vite-plugin-svelte',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  '@vitejs/plugin-vue',
  'lit',
  'react',
  'react-dom',
  'svelte',
  'vite',
  'vue',
];

/** @param {string} modules a folder @param {string[]} names of packages */
const link = (modules, names) =>
  Promise.all(
    names.map(async (name) => {
      await mkdir(dirname(join(modules, name)), { recursive: true });
      await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
    }),
  );

/** Our package, as it is published. @param {string} folder where it goes */
async function install(folder) {
  await mkdir(folder, { recursive: true });
  // what it was built by is of no interest: it is built
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    { cwd: root },
  );
  await run('tar', ['-xzf', stdout.trim(), '--strip-components=1'], { cwd: folder });
  await rm(join(folder, stdout.trim()));
}

/**
 * Makes the projects of `test/projects/`, in a folder that is not ours, side by side.
 *
 * @returns {Promise<string>} the folder
 */
export async function makeProjects() {
  const folder = await mkdtemp(join(tmpdir(), 'akc-projects-'));
  const modules = join(folder, 'node_modules');
  const store = join(folder, 'store/node_modules');
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  await cp(sources, folder, { recursive: true });
  await Promise.all([
    install(join(store, 'akc-widgets')),
    link(store, Object.keys({ ...dependencies, ...peerDependencies })),
    link(modules, INSTALLED),
  ]);
  await symlink(join(store, 'akc-widgets'), join(modules, 'akc-widgets'), 'junction');
  return folder;
}

/**
 * Runs a tool of ours in a project.
 *
 * @param {string} project its folder
 * @param {string} tool its file in `node_modules/`
 * @param {string[]} args
 * @param {Record<string, string>} [env] besides ours
 * @returns {Promise<string>} what it says
 * @throws with what it says, where it ends otherwise than well
 */
export async function runTool(project, tool, args = [], env = {}) {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      [join(root, 'node_modules', tool), ...args],
      {
        cwd: project,
        env: { ...process.env, ...env },
      },
    );
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (
      error
    );
    throw new Error(`${tool} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}
