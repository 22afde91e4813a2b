/** A double is four digits of 16 bits: their numbers from the least significant to the most. */
const DIGITS = new Uint16Array(Float64Array.of(-0).buffer)[3] === 0 ? [3, 2, 1, 0] : [0, 1, 2, 3];
const [BASE, SIGN] = [2 ** 16, 2 ** 15];

/**
 * Numbers 0 to n − 1 in order of falling weight; equal weights in order of number. Weights are any numbers but NaN. The
 * bits of doubles (IEEE 754) are sorted digit by digit, the least significant first: O(n), where a comparison sort of
 * millions of ties takes longer than projecting them (Knuth, The Art of Computer Programming, vol. 3, section 5.2.5).
 */
export function byWeight(weight: Float64Array): Int32Array {
  const n = weight.length;
  const digits = fallingBits(weight);
  let order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  let next = new Int32Array(n);
  for (const digit of DIGITS) {
    const place = placesOf(digits, digit);
    if (!place) continue;
    for (let at = 0; at < n; at++) {
      const i = order[at]!;
      next[place[digits[4 * i + digit]!]!++] = i;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The digits of each weight, so changed that as whole numbers they rise where the weights fall. */
function fallingBits(weight: Float64Array): Uint16Array {
  // (−0 + 0 is 0: they are equal.)
  const digits = new Uint16Array(weight.map((each) => each + 0).buffer);
  const most = DIGITS[3]!;
  for (let i = 0; i < digits.length; i += 4) {
    if (digits[i + most]! >= SIGN) continue;
    for (let digit = 0; digit < 4; digit++) digits[i + digit]! ^= digit === most ? SIGN - 1 : BASE - 1;
  }
  return digits;
}

/** Where the first number with each value of a digit goes; undefined where all have the same. */
function placesOf(digits: Uint16Array, digit: number): Int32Array | undefined {
  const place = new Int32Array(BASE);
  for (let at = digit; at < digits.length; at += 4) place[digits[at]!]!++;
  if (place[digits[digit]!] === digits.length / 4) return undefined;
  let before = 0;
  for (let value = 0; value < BASE; value++) {
    const count = place[value]!;
    place[value] = before;
    before += count;
  }
  return place;
}
