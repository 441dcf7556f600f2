import type { Dictionary } from './dictionary.js';

/**
 * The languages that the elements speak beside English, each by the shortest tag that tells it from the others: a script
 * only where the language is written in several (`zh-Hans`). To add one, add its file and its line here.
 */
export const loaders = {
  fil: () => import('./fil.js').then((module) => module.fil),
  id: () => import('./id.js').then((module) => module.id),
  km: () => import('./km.js').then((module) => module.km),
  ko: () => import('./ko.js').then((module) => module.ko),
  lo: () => import('./lo.js').then((module) => module.lo),
  ms: () => import('./ms.js').then((module) => module.ms),
  my: () => import('./my.js').then((module) => module.my),
  pt: () => import('./pt.js').then((module) => module.pt),
  ta: () => import('./ta.js').then((module) => module.ta),
  tet: () => import('./tet.js').then((module) => module.tet),
  th: () => import('./th.js').then((module) => module.th),
  vi: () => import('./vi.js').then((module) => module.vi),
  'zh-Hans': () => import('./zh-hans.js').then((module) => module.zhHans),
} satisfies Record<string, () => Promise<Dictionary>>;
