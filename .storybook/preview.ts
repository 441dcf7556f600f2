import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { html, nothing } from 'lit';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { answerInPage } from '../stories/answers.js';
import './page.css';

answerInPage();
// only what never comes takes so long, in milliseconds
configure({ asyncUtilTimeout: 15_000 });
setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

/** Stands in for the site that embeds: its theme, background, language and width. */
const asPage: Decorator = (story, { globals, parameters }) => {
  const { theme, background, language, width } = globals as Record<string, string>;
  // Storybook's own, which stands above every story; a page that names no language has none
  document.documentElement.lang = language === 'none' ? '' : 'en';
  if (parameters['page'] === false) return story();
  return html`
    <div
      class="page"
      lang=${language === 'none' ? nothing : language}
      data-theme=${theme}
      data-background=${background}
    >
      <div class="column" data-width=${width}>${story()}</div>
    </div>
  `;
};

/** Of a story's code what a webmaster would copy: not what stands in for the page around it. */
const withoutPage = (code: string): string => {
  const inside = /<div\s+class="column"[^>]*>(.*)<\/div>\s*<\/div>\s*$/s.exec(code)?.[1];
  return (inside ?? code).trim();
};

type Icon = 'paintbrush' | 'mirror' | 'globe' | 'grow';

const toolbar = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

const preview: Preview = {
  decorators: [asPage],
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', {
      page: 'Page’s own look',
      harbour: 'Harbour (light brand)',
      lantern: 'Lantern (dark brand)',
      paper: 'Paper',
      contrast: 'High contrast',
    }),
    background: toolbar('Page background', 'mirror', { light: 'Light page', dark: 'Dark page' }),
    language: toolbar('Language', 'globe', {
      en: 'English',
      fil: 'Filipino',
      id: 'Bahasa Indonesia',
      km: 'ខ្មែរ',
      ko: '한국어',
      lo: 'ລາວ',
      ms: 'Bahasa Melayu',
      my: 'မြန်မာ',
      pt: 'Português',
      ta: 'தமிழ்',
      tet: 'Tetun',
      th: 'ไทย',
      vi: 'Tiếng Việt',
      'zh-Hans': '简体中文',
      none: 'No language named',
    }),
    width: toolbar('Width', 'grow', {
      full: 'Full width',
      320: '320 px',
      768: '768 px',
      1280: '1280 px',
    }),
  },
  initialGlobals: { theme: 'page', background: 'light', language: 'en', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    // the toolbar has a page background and widths of its own
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    docs: { toc: true, source: { transform: withoutPage } },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'News list',
          'Release detail',
          'Contact card',
          'Share bar',
          'Channels',
          'Feeds that fail',
        ],
      },
    },
  },
};

export default preview;
