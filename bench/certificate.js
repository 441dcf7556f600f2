import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A certificate for loopback, made anew for each run: browsers speak HTTP/2 over TLS alone, and no
 * key has to lie in the repository. Node reads certificates but makes none, so its few fields are
 * written here in DER (X.509 version 1, which has no extensions).
 */

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;

const ECDSA_WITH_SHA256 = Buffer.from('2a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('550403', 'hex');

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * @param {number} tag
 * @param {...Uint8Array} parts
 */
function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

/** @param {number} time milliseconds since 1970 */
const utcTime = (time) =>
  der(
    UTC_TIME,
    Buffer.from(`${new Date(time).toISOString().replace(/\D/g, '').slice(2, 14)}Z`, 'ascii'),
  );

/** A signature or a key takes up whole bytes: none of the last one's bits is unused. */
const NO_UNUSED_BITS = Buffer.from([0]);

/**
 * @returns `spki`: the hash of the key, by which Chromium can be told to trust it and nothing else
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(SEQUENCE, der(OBJECT_ID, ECDSA_WITH_SHA256));
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, der(OBJECT_ID, COMMON_NAME), der(UTF8_STRING, Buffer.from('loopback')))),
  );
  const now = Date.now();
  const facts = der(
    SEQUENCE,
    der(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    der(SEQUENCE, utcTime(now - DAY), utcTime(now + DAY)),
    name,
    key,
  );
  const signature = der(BIT_STRING, NO_UNUSED_BITS, sign('sha256', facts, privateKey));
  const bytes = der(SEQUENCE, facts, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(key).digest('base64'),
  };
}
