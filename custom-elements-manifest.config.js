/** A member that a page may use, of its own element or of the one it builds on. */
const isPublic = (/** @type {any} */ member) =>
  !['private', 'protected'].includes(member.privacy) &&
  !member.static &&
  !member.name.startsWith('#') &&
  !/@internal/.test(member.description ?? '');

const kebab = (/** @type {string} */ name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The source writes each property once, with the attribute in its comment; the analyzer also takes
 * Lit's table of properties for a list of attributes, under the properties' names.
 *
 * @param {any} declaration
 */
function tidy(declaration) {
  const properties = declaration.members.filter(
    (/** @type {any} */ { kind, attribute }) => kind === 'field' && attribute,
  );
  declaration.attributes = declaration.attributes
    .filter((/** @type {any} */ { name }) => name === kebab(name))
    .map((/** @type {any} */ attribute) => ({
      ...attribute,
      fieldName: properties.find((/** @type {any} */ { name }) => kebab(name) === attribute.name)
        ?.name,
    }));
  declaration.attributes.push({
    name: 'lang',
    fieldName: 'lang',
    type: { text: 'string' },
    description: 'Language of the element (BCP 47); without it the nearest above it.',
  });
  declaration.members = declaration.members
    .filter(isPublic)
    .map((/** @type {any} */ member) =>
      member.attribute ? { ...member, attribute: kebab(member.name), reflects: true } : member,
    );
  declaration.members.push({
    kind: 'field',
    name: 'updateComplete',
    readonly: true,
    type: { text: 'Promise<boolean>' },
    description: 'Settles when all that was set is on the screen.',
  });
  declaration.events = declaration.events
    .filter((/** @type {any} */ { name }) => name.startsWith('akc-'))
    .map((/** @type {any} */ event) => ({
      ...event,
      detail: membersOf(event.type.text.replace(/^CustomEvent<|>$/g, '')),
    }));
}

/** Interfaces of the source by name: of those that events hand on, the manifest says what is in them. */
const interfaces = new Map();

/** @param {string} name of an interface @returns {object[]} its members, those that it inherits first */
function membersOf(name) {
  const { base, members } = interfaces.get(name);
  return [...(base ? membersOf(base) : []), ...members];
}

/** @param {any} node of the syntax tree */
const readInterface = ({ heritageClauses: [extended] = [], members }) => ({
  base: extended?.types[0].expression.getText(),
  members: members
    .filter((/** @type {any} */ { name }) => name)
    .map((/** @type {any} */ { name, questionToken, type, jsDoc: [comment] = [] }) => ({
      name: name.getText(),
      ...(questionToken && { optional: true }),
      type: { text: type?.getText() },
      ...(comment && { description: comment.comment }),
    })),
});

/**
 * The manifest is made from the source: `scripts/describe.js` calls the analyzer with this.
 *
 * @type {Record<string, unknown>}
 */
export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.css.ts'],
  litelement: true,
  // it names the manifest already
  packagejson: false,
  plugins: [
    {
      name: 'akc-tidy',
      analyzePhase(/** @type {any} */ { ts, node }) {
        if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, readInterface(node));
      },
      packageLinkPhase(/** @type {any} */ { customElementsManifest }) {
        const modules = customElementsManifest.modules.map((/** @type {any} */ module) => ({
          ...module,
          path: module.path.replace(/^src\/elements\/([\w-]+)\/\1\.ts$/, 'elements/$1.js'),
          declarations: module.declarations.filter((/** @type {any} */ { tagName }) => tagName),
          exports: [],
        }));
        customElementsManifest.modules = modules.filter(
          (/** @type {any} */ { declarations }) => declarations.length,
        );
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations) {
            tidy(declaration);
            const reference = { name: declaration.name, module: module.path };
            module.exports = [
              { kind: 'js', name: declaration.name, declaration: reference },
              {
                kind: 'custom-element-definition',
                name: declaration.tagName,
                declaration: reference,
              },
            ];
          }
        }
      },
    },
  ],
};
