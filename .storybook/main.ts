import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/introduction.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // the demonstration's feed with its pictures and pages, and beside it those that are odd
  staticDirs: [
    { from: '../dist/demo/feed', to: '/feeds' },
    { from: '../stories/feeds', to: '/feeds' },
  ],
  core: {
    builder: {
      name: '@storybook/builder-vite',
      options: { viteConfigPath: '.storybook/vite.config.js' },
    },
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false },
};

export default config;
