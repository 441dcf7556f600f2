import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/**
 * A certificate that nobody vouches for, made anew for each run: pages over https and HTTP/2 need one,
 * Node makes none, and a key has no place in a repository. DER by hand (X.690, RFC 5280), as little as it takes.
 */

/** @param {number} tag @param {...Buffer} content */
function der(tag, ...content) {
  const body = Buffer.concat(content);
  const { length } = body;
  if (length > 0xffff) throw new Error('Longer than a certificate is.');
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (/** @type {Buffer[]} */ ...content) => der(0x30, ...content);
const hex = (/** @type {string} */ bytes) => Buffer.from(bytes, 'hex');
const bits = (/** @type {Buffer} */ bytes) => der(0x03, Buffer.of(0), bytes);
const time = (/** @type {string} */ text) => der(0x17, Buffer.from(text));

const SHA256_WITH_ECDSA = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('0603550403');
const SUBJECT_ALT_NAME = hex('0603551d11');
const VERSION_3 = hex('a003020102');
/** Kinds of names. */
const DNS = 0x82;
const ADDRESS = 0x87;

/**
 * @returns {{ key: string, cert: string, spki: string }} of loopback, in PEM; `spki`: the hash of the key, by
 *   which Chromium can be told to trust it and nothing else
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('loopback')))));
  const names = sequence(der(DNS, Buffer.from('localhost')), der(ADDRESS, Buffer.of(127, 0, 0, 1)));
  const certified = sequence(
    VERSION_3,
    // positive, and not the number of another run
    der(0x02, Buffer.of(1), randomBytes(8)),
    SHA256_WITH_ECDSA,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    spki,
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, names)))),
  );
  const signature = sign('sha256', certified, privateKey);
  const certificate = sequence(certified, SHA256_WITH_ECDSA, bits(signature));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    spki: createHash('sha256').update(spki).digest('base64'),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
