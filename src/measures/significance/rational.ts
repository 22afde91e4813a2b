/** A positive fraction in whole numbers. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/**
 * The fraction that a number is written as: 0.05 is 1/20, not the binary fraction nearest to it that the number holds.
 * So a p value of exactly 1/20 is at most 0.05. RangeError unless the number is finite and above 0.
 */
export function fractionAsWritten(value: number): Fraction {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${value} is no positive number.`);
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const numerator = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: numerator * 10n ** BigInt(shift), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-shift) };
}
