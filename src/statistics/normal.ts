/**
 * How likely a standard normal variable is farther from 0 than `z`, on either side; right to about 1e-14 of itself, far
 * out too, until what is less than 1e-308 is 0.
 *
 * By the rational approximations of W. J. Cody: Rational Chebyshev approximations for the error function. Mathematics
 * of Computation 23 (1969), 631-637.
 */
export function bothTails(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** Coefficients from the highest power down, of the numerator and the denominator. */
const NEAR = {
  over: [
    1.85777706184603153e-1, 3.1611237438705656, 1.1386415415105016e2, 3.77485237685302021e2, 3.20937758913846947e3,
  ],
  under: [1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3],
};
const MIDDLE = {
  over: [
    2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
    8.8195222124176909e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
  ],
  under: [
    1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
    3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
  ],
};
const FAR = {
  over: [
    1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
    1.60837851487422766e-2, 6.58749161529837803e-4,
  ],
  under: [
    1, 2.56852019228982242, 1.87295284992346725, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3,
  ],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ({ over, under }: typeof NEAR, x: number): number => polynomial(over, x) / polynomial(under, x);

/** The complementary error function of what is not negative. */
function erfc(x: number): number {
  if (x <= 0.46875) return 1 - x * ratio(NEAR, x * x);
  if (x <= 4) return expOfMinusSquare(x) * ratio(MIDDLE, x);
  const inverse = 1 / (x * x);
  return (expOfMinusSquare(x) * (1 / Math.sqrt(Math.PI) - inverse * ratio(FAR, inverse))) / x;
}

/** exp(-x²), with the square in two parts so that its rounding does not grow. */
function expOfMinusSquare(x: number): number {
  const rough = Math.trunc(x * 16) / 16;
  return Math.exp(-rough * rough) * Math.exp(-(x - rough) * (x + rough));
}
