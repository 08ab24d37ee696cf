// SHA-256 (FIPS 180-4). The browser's own is there on pages with HTTPS only, and answers one call at a time.

const PRIMES = [];
for (let number = 2; PRIMES.length < 64; number++) if (PRIMES.every((prime) => number % prime)) PRIMES.push(number);

/** The first 32 bits of the fraction of a number's root: section 4.2.2 and 5.3.3. */
function rootBits(number, degree) {
  const target = BigInt(number) << BigInt(32 * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn) | 0;
}

const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => rootBits(prime, 2));
const ROUND = Int32Array.from(PRIMES, (prime) => rootBits(prime, 3));
const schedule = new Int32Array(64);

/** Work the 16 words at the start of `schedule` into a state of 8 words. */
function compress(state) {
  const w = schedule;
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15];
    const y = w[t - 2];
    w[t] = (w[t - 16] + w[t - 7] + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) + (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10))) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let t = 0; t < 64; t++) {
    const one = (h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + ROUND[t] + w[t]) | 0;
    const two = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

/** The digest of a text, and then of its own bytes, `rounds` times in all: 8 words. */
export function sha256(text, rounds = 1) {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6 << 6) + 64));
  bytes.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length * 8));
  const state = Int32Array.from(START);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = padded.getInt32(block + 4 * t);
    compress(state);
  }
  for (let round = 1; round < rounds; round++) {
    for (let t = 0; t < 8; t++) {
      schedule[t] = state[t];
      schedule[t + 8] = 0;
      state[t] = START[t];
    }
    schedule[8] = 1 << 31;
    schedule[15] = 256;
    compress(state);
  }
  return state;
}
