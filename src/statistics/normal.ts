/**
 * How likely a standard normal variable is farther from 0 than `z`, on either side; right to about 1e-14 of itself, far
 * out too, to where it is 1e-300; 0 beyond what numbers hold.
 *
 * It is the complementary error function of z / √2, by the rational approximations of W. J. Cody: Rational Chebyshev
 * approximations for the error function. Mathematics of Computation 23 (1969), 631-637.
 */
export function bothTails(z: number): number {
  const size = Math.abs(z);
  if (size > FARTHEST) return 0;
  const x = size / Math.SQRT2;
  if (x <= 0.46875) return 1 - x * ratio(NEAR, x * x);
  if (x <= 4) return expOfMinusHalfSquare(size) * ratio(MIDDLE, x);
  const inverse = 1 / (x * x);
  return (expOfMinusHalfSquare(size) * (1 / Math.sqrt(Math.PI) - inverse * ratio(FAR, inverse))) / x;
}

/** Beyond, both tails are less than any number above 0. */
const FARTHEST = 39;

/** Coefficients from the highest power down, of the numerator and the denominator. */
const NEAR = {
  over: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  under: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
};
const MIDDLE = {
  over: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
    881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  under: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
    4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
};
const FAR = {
  over: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    6.587491615298378e-4,
  ],
  under: [1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ({ over, under }: typeof NEAR, x: number): number => polynomial(over, x) / polynomial(under, x);

/** exp(-z² / 2), with the square in two parts so that its rounding does not grow. */
function expOfMinusHalfSquare(z: number): number {
  const rough = Math.trunc(z * 16) / 16;
  return Math.exp((-rough * rough) / 2) * Math.exp((-(z - rough) * (z + rough)) / 2);
}
