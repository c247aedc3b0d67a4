/**
 * With fewer decided requests a rate says little: the 95 % interval of a tenth of 30 goes from 3 % to 26 %. The
 * National Center for Health Statistics likewise takes 30 for the least effective sample of a proportion that is
 * published (Vital and Health Statistics 2(175), 2017).
 */
export const FEW_DECIDED = 30;
