import { FeedError, type FeedErrorCode } from '../../feed/errors.js';
import type { Failure } from '../../feed/site.js';
import { ruleForError, ruleForStatus, toldBy } from '../check/refusal.js';
import { RULES, type RuleId } from '../check/rules.js';
import type { AskError, Answer } from './ask.js';

/** An address gives no feed. The message says what was found and how that is mended. */
export class Refusal extends Error implements Failure {
  override readonly name = 'Refusal';
  readonly code: FeedErrorCode;
  readonly isTransient: boolean;
  /** The page that came instead. */
  readonly page: string | undefined;

  /**
   * @param rule by which it is told
   * @param url that was asked for
   * @param found in words
   * @param cause of the reader of feeds, or of the request
   * @param answer that came
   */
  constructor(
    readonly rule: RuleId,
    readonly url: string,
    readonly found: string,
    cause: Partial<Pick<FeedError, 'code' | 'isTransient' | 'page'>> = {},
    readonly answer?: Answer,
  ) {
    super(`found ${found}. ${RULES[rule].mend}`);
    this.code = cause.code ?? 'not-a-feed';
    this.isTransient = cause.isTransient ?? false;
    this.page = cause.page;
  }
}

/** Of an answer with a status that is no success. */
export function refusedBy(url: string, answer: Answer): Refusal {
  const { status } = answer;
  const error = new FeedError('http-error', url, { status });
  const page = pageIn(answer);
  const firewall = page === undefined ? undefined : firewallOf(page, answer);
  const rule = firewall ? 'firewall' : ruleForStatus(status);
  const found = `status ${status}${firewall ? `, a page of ${firewall}` : ''}`;
  return new Refusal(rule, url, found, error, answer);
}

/** Of an answer that the reader of feeds has refused. */
export function unreadable(url: string, answer: Answer, error: FeedError): Refusal {
  const { found } = toldBy(error.message);
  const page = error.page === undefined ? undefined : pageIn(answer);
  const firewall = page === undefined ? undefined : firewallOf(page, answer);
  if (firewall) {
    return new Refusal('firewall', url, `${found}, of ${firewall}`, error, answer);
  }
  if (page !== undefined && isLogin(page, answer)) {
    return new Refusal('login', url, `${found} that asks for a password`, error, answer);
  }
  return new Refusal(ruleForError(error), url, found, error, answer);
}

/** Of a request that got no answer. */
export const unanswered = ({ url, message, code }: AskError): Refusal =>
  new Refusal('unreachable', url, message, { code, isTransient: true });

/** Characters of a page that are looked at. */
const LOOKED_AT = 100_000;

function pageIn({ bytes }: Answer): string | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  return /<(!doctype html|html|head|body)\b/i.test(text) ? text : undefined;
}

/** What stands between a publisher and partners without being seen by the publisher. */
const FIREWALLS: readonly [name: string, sign: RegExp][] = [
  ['Cloudflare', /cloudflare|cf-mitigated|cf-ray|just a moment/i],
  ['Akamai', /akamai|errors\.edgesuite/i],
  ['Imperva', /incapsula|imperva|visid_incap/i],
  ['Sucuri', /sucuri/i],
  ['AWS WAF', /awswaf|aws-waf/i],
  ['F5', /the requested url was rejected|bigip/i],
];

const REFUSAL = /captcha|challenge|just a moment|rejected|access denied|forbidden|blocked/i;
/** A page that is given with status 200 may be about any of these: its title tells. */
const TITLE = /<title\b[^<>]*>([^<]{0,300})/i;
const CHALLENGE =
  /just a moment|attention required|access denied|security check|captcha|robot|request rejected/i;

/** @returns whose page it is that lets no program through; `undefined` for another */
function firewallOf(page: string, { headers, status }: Answer): string | undefined {
  const isChallenge = CHALLENGE.test(titleOf(page));
  if (!isChallenge && (status === 200 || !REFUSAL.test(page))) return undefined;
  const signs = `${[...headers].flat().join(' ')} ${page}`;
  const name = FIREWALLS.find(([, sign]) => sign.test(signs))?.[0];
  // servers without one say "Forbidden" too
  return name ?? (isChallenge ? 'a firewall' : undefined);
}

const titleOf = (page: string) => TITLE.exec(page)?.[1] ?? '';

const LOGIN_ADDRESS = /\/(?:wp-login|log-?in|sign-?in|sso|saml|oauth2?|auth)\b/i;
const LOGIN_TITLE =
  /log ?in|sign ?in|password|anmeld|connexion|acceder|masuk|로그인|登录|เข้าสู่ระบบ/i;

/** Many pages have a field for a password, in their head: what led there, or their title, must say so too. */
function isLogin(page: string, { url, redirects }: Answer): boolean {
  const { pathname } = new URL(url);
  const isElsewhere = redirects.some((redirect) => new URL(redirect.url).pathname !== pathname);
  if (isElsewhere && LOGIN_ADDRESS.test(pathname)) return true;
  const hasField = /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(page);
  return hasField && (isElsewhere || LOGIN_TITLE.test(titleOf(page)));
}
