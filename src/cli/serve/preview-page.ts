/** What a page needs to show a feed. */
export const snippetFor = (script: string, feed: string): string =>
  `<script type="module" src="${script}"></script>

<akc-news-list feed="${feed}" limit="5" refresh-every="30"></akc-news-list>`;

/** A page that shows a folder's feeds. @param feeds their addresses on the server, as URLs have them */
export const previewPage = (feeds: readonly string[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Feeds of this folder</title>
<style>
  body { font-family: system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  section { border-top: 1px solid; margin-top: 2rem; }
</style>
<script type="module" src="/v1/akc.js"></script>
<h1>Feeds of this folder</h1>
${feeds.map(sectionOf).join('\n') || '<p>There is none.</p>'}
</html>
`;

const sectionOf = (feed: string) => `<section>
  <h2><a href="${feed}">${feed}</a></h2>
  <akc-news-list feed="${feed}" limit="5" refresh-every="30"></akc-news-list>
</section>`;
